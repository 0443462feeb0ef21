"""The cycle: doses on file, response, how many cycles."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import RESPONDERS, Case, previous_cycle_start
from besponsa_desktop.clinical.checks.inputs import given, stated
from besponsa_desktop.clinical.checks.response import figures_say, mislabelled
from besponsa_desktop.clinical.course import MrdStatus, ResponseStatus, TransplantPlan
from besponsa_desktop.clinical.display import NOT_STATED, date_text
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.regimen import CycleLimits
from besponsa_desktop.clinical.rule import Basis, Rule

HISTORY = Rule("cycle.history", "Doses on file", Severity.REJECT, never=True)
RESPONSE = Rule("cycle.response", "Response", Severity.NOTE)
LIMIT = Rule("cycle.limit", "Number of cycles", Severity.CAUTION)
NO_RESPONSE = Rule("cycle.no_response", "Response within cycles", Severity.CAUTION)

_RESPONSE_NAMES = {
    None: NOT_STATED,
    ResponseStatus.NOT_ASSESSED: "not assessed",
    ResponseStatus.CR: "CR",
    ResponseStatus.CRI: "CRi",
    ResponseStatus.NONE: "neither CR nor CRi",
}


def history(case: Case) -> Finding:
    """Check that the doses before this one are on file, and that this or a later one is not."""
    order, on_file = case.prescription, case.course.doses_given
    basis = Basis(
        source=case.policy.record.source,
        found=NOT_STATED if on_file is None else f"{len(on_file)} on file",
        expected=_expected_history(case),
        inputs=tuple(given(dose) for dose in on_file or ()),
    )
    contradiction = _contradiction(case)
    if contradiction:
        return HISTORY.failed(Severity.REJECT, basis, f"{contradiction} Correct the order or the record.")
    if on_file is None:
        return HISTORY.unknown(basis, ["doses given so far"])
    missing = _missing_doses(case)
    if missing:
        return HISTORY.unknown(basis, missing)
    return HISTORY.passed(basis, f"The doses before cycle {order.cycle} day {order.day} are on file.")


def _expected_history(case: Case) -> str:
    if case.is_first_dose:
        return "no dose"
    return f"doses before cycle {case.prescription.cycle} day {case.prescription.day}"


def _contradiction(case: Case) -> str:
    order = case.prescription
    place = (order.cycle, order.day)
    for dose in case.course.doses_given or ():
        on = f"{date_text(dose.given_at.date())}"
        if (dose.cycle, dose.day) >= place:
            return f"Cycle {dose.cycle} day {dose.day} was already given on {on}."
        if dose.given_at > case.planned:
            return f"Cycle {dose.cycle} day {dose.day} is on file as given on {on}, after the planned start."
    if any((omitted.cycle, omitted.day) == place for omitted in case.course.omitted_doses):
        return f"Cycle {order.cycle} day {order.day} is recorded as omitted."
    return ""


def _missing_doses(case: Case) -> list[str]:
    order = case.prescription
    needed = [(order.cycle - 1, 1)] if order.cycle > 1 else []
    if order.day != 1:
        needed.append((order.cycle, 1))
    if order.day == 15 and not any((o.cycle, o.day) == (order.cycle, 8) for o in case.course.omitted_doses):
        needed.append((order.cycle, 8))
    return [f"dose of cycle {c} day {d}" for c, d in needed if case.dose_on(c, d) is None]


def response(case: Case) -> Finding:
    """Check that the response is assessed in time and agrees with the figures that are given."""
    source, stated_response = case.regimen.response.source, case.course.response
    if case.prescription.cycle == 1:
        return RESPONSE.not_applicable(source, "No response is due before cycle 2.")
    basis = Basis(
        source=source,
        found=f"{_RESPONSE_NAMES[stated_response.status]}{_assessed(case)}",
        expected="CR, CRi or none, assessed after day 1 of the previous cycle",
        inputs=_response_inputs(case),
    )
    if case.response is None:
        return RESPONSE.unknown(basis, [_why_not_assessed(case)])
    said = figures_say(case)
    if case.response in RESPONDERS and said is False:
        message = "A response is stated, but the figures given are not those of CR or CRi."
        return RESPONSE.failed(Severity.REJECT, basis, message)
    if case.response is ResponseStatus.NONE and said is True:
        message = "No response is stated, but all three figures are those of CR or CRi."
        return RESPONSE.failed(Severity.REJECT, basis, message)
    confused = mislabelled(case)
    if confused:
        return RESPONSE.failed(Severity.NOTE, basis, confused)
    return RESPONSE.passed(basis, "The response is assessed and agrees with the figures given.")


def _assessed(case: Case) -> str:
    on = case.course.response.assessed_on
    return "" if on is None else f", {date_text(on)}"


def _response_inputs(case: Case) -> tuple[FindingInput, ...]:
    figures = case.course.response
    return (
        stated("course.response.status", figures.status),
        stated("course.response.assessed_on", figures.assessed_on),
        stated("course.response.marrow_blasts_percent", figures.marrow_blasts_percent),
        stated("course.response.peripheral_leukemic_blasts", figures.peripheral_leukemic_blasts),
        stated("course.response.extramedullary_disease_resolved", figures.extramedullary_disease_resolved),
    )


def _why_not_assessed(case: Case) -> str:
    stated_response = case.course.response
    if stated_response.status in {None, ResponseStatus.NOT_ASSESSED}:
        return "response"
    if stated_response.assessed_on is None:
        return "date of the response"
    previous = previous_cycle_start(case.doses, case.prescription.cycle)
    if previous is None:
        return f"day 1 of cycle {case.prescription.cycle - 1}, after which the response has to be assessed"
    return f"response assessed after {date_text(previous)} and before the planned start"


def limit(case: Case) -> Finding:
    """Check the number of the cycle against the most that the transplant plan allows."""
    limits, course, cycle = case.regimen.cycles, case.course, case.prescription.cycle
    basis = Basis(
        source=limits.source,
        found=f"cycle {cycle}, transplant {stated('', course.hsct).value}",
        expected=f"≤ {limits.before_transplant} with a transplant, ≤ {limits.at_most} without",
        inputs=(
            stated("order.cycle", cycle),
            stated("course.hsct", course.hsct),
            stated("course.response.status", course.response.status),
            stated("course.response.mrd", course.response.mrd),
        ),
    )
    if cycle > limits.at_most:
        return LIMIT.failed(Severity.REJECT, basis, f"At most {limits.at_most} cycles are given.")
    match course.hsct:
        case None:
            return LIMIT.unknown(basis, ["transplant plan"])
        case TransplantPlan.UNDECIDED if cycle > limits.before_transplant:
            message = (
                f"The transplant plan is undecided: {limits.before_transplant} cycles before a transplant."
            )
            return LIMIT.failed(Severity.CAUTION, basis, message)
        case TransplantPlan.PLANNED | TransplantPlan.DONE if cycle > limits.before_transplant:
            return _limit_before_transplant(case, basis)
    return LIMIT.passed(basis, f"Cycle {cycle} is within the number of cycles.")


def most_cycles(limits: CycleLimits, plan: TransplantPlan | None) -> Decimal:
    """Return the last cycle that ``limit`` does not reject; an open plan is as no transplant."""
    has_transplant = plan in {TransplantPlan.PLANNED, TransplantPlan.DONE}
    return limits.before_transplant_at_most if has_transplant else limits.at_most


def _limit_before_transplant(case: Case, basis: Basis) -> Finding:
    limits = case.regimen.cycles
    if case.prescription.cycle > limits.before_transplant_at_most:
        message = f"With a transplant at most {limits.before_transplant_at_most} cycles are given."
        return LIMIT.failed(Severity.REJECT, basis, message)
    responded = None if case.response is None else case.response in RESPONDERS
    mrd_negative = _mrd_negative(case)
    if responded is False or mrd_negative is False:
        message = "CR/CRi and MRD negativity are not both reached: a third cycle may be considered."
        return LIMIT.passed(basis, message)
    if responded is None or mrd_negative is None:
        return LIMIT.unknown(basis, ["response and MRD after the cycles before"])
    message = "CR/CRi and MRD negativity are both reached: two cycles are recommended before a transplant."
    return LIMIT.failed(Severity.CAUTION, basis, message)


def _mrd_negative(case: Case) -> bool | None:
    mrd = case.course.response.mrd
    return None if mrd in {None, MrdStatus.NOT_ASSESSED} else mrd is MrdStatus.NEGATIVE


def no_response(case: Case) -> Finding:
    """Check that treatment does not go on without a response after the cycles that may show one."""
    limits, cycle = case.regimen.cycles, case.prescription.cycle
    if cycle <= limits.response_within:
        return NO_RESPONSE.not_applicable(limits.source, f"Applies after cycle {limits.response_within}.")
    if case.response is None:
        return NO_RESPONSE.not_applicable(limits.source, "The response is not assessed.")
    basis = Basis(
        source=limits.source,
        found=_RESPONSE_NAMES[case.response],
        expected=f"CR or CRi within {limits.response_within} cycles",
        inputs=(
            stated("course.response.status", case.response),
            stated("course.responded_within_3_cycles", case.course.responded_within_3_cycles),
        ),
    )
    if case.response in RESPONDERS:
        return NO_RESPONSE.passed(basis, "The patient responds.")
    if case.course.responded_within_3_cycles:
        message = "The response of the first cycles is lost: the label has no rule for this."
        return NO_RESPONSE.failed(Severity.CAUTION, basis, message)
    message = f"No CR or CRi within {limits.response_within} cycles: the protocol ends the treatment."
    return NO_RESPONSE.failed(Severity.DISCONTINUE, basis, message)
