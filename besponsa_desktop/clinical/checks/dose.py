"""The dose: day, level and amount of this dose."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import Case, possible_rows
from besponsa_desktop.clinical.checks.inputs import amount, stated
from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    dose_text,
    level_text,
    mg_per_m2_text,
    mg_text,
    mid_sentence,
    percent_text,
    share_text,
    unrounded_area_text,
    unrounded_mg_text,
)
from besponsa_desktop.clinical.dosing import difference_percent, round_mg
from besponsa_desktop.clinical.findings import Citation, Finding, Severity
from besponsa_desktop.clinical.regimen import DOSE_DAYS
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude

DAY = Rule("dose.day", "Day of the cycle", Severity.REJECT)
LEVEL = Rule("dose.level", "Dose level", Severity.REJECT)
AMOUNT = Rule("dose.amount", "Dose amount", Severity.CAUTION)
NO_RE_ESCALATION = Rule("dose.no_re_escalation", "No re-escalation", Severity.REJECT)


def day(case: Case) -> Finding:
    """Check that the day is one on which a dose is due."""
    ordered = case.prescription.day
    basis = Basis(
        source=case.regimen.doses.first_cycle.source,
        found=f"day {ordered}",
        expected="day 1, 8 or 15",
        inputs=(stated("order.day", ordered),),
    )
    if ordered in DOSE_DAYS:
        return DAY.passed(basis, f"A dose is due on day {ordered}.")
    return DAY.failed(Severity.REJECT, basis, f"No dose is due on day {ordered} of a cycle.")


def level(case: Case) -> Finding:
    """Check the ordered mg/m² against the level of cycle, day and response, after any reduction."""
    ordered = case.prescription.dose_per_area
    source = level_source(case)
    if ordered is None and not case.left_out:
        return LEVEL.not_applicable(source, "The order states no mg/m²; the milligrams are checked.")
    basis = Basis(
        source=source,
        found=NOT_STATED if ordered is None else level_text(ordered),
        expected=_expected_level(case),
        inputs=(
            amount("order.dose_per_area", ordered),
            stated("order.cycle", case.prescription.cycle),
            stated("order.day", case.prescription.day),
            stated("course.response.status", case.course.response.status),
            stated("course.dose_reduction", case.course.dose_reduction),
        ),
        working=_level_working(case),
    )
    if case.left_out:
        message = "Two doses per cycle are in effect: day 15 is not given."
        return LEVEL.failed(Severity.REJECT, basis, message)
    if case.level is None or ordered is None:
        return LEVEL.unknown(basis, [_why_no_level(case)])
    if magnitude(ordered, "mg/m2") == case.level:
        return LEVEL.passed(basis, f"{_place(case)} is {mg_per_m2_text(case.level)}.")
    matching = _matching_figure(case, ordered)
    message = f"{_place(case)} is {basis.expected}; the order says {basis.found}.{matching}"
    return LEVEL.failed(Severity.REJECT, basis, message)


def level_source(case: Case) -> Citation:
    """Return the source of the level in effect: the reduction's where one acts, else the dose table's."""
    if case.reduction is not DoseReduction.NONE:
        return case.regimen.reduction.source
    return case.possible_doses[0].source


def _expected_level(case: Case) -> str:
    if case.left_out:
        return "no dose"
    return "not known" if case.level is None else mg_per_m2_text(case.level)


def _level_working(case: Case) -> tuple[str, ...]:
    full = case.full_level
    if case.level is None or full is None or case.reduction is DoseReduction.NONE:
        return ()
    reduced = mg_per_m2_text(case.level)
    return (f"{mg_per_m2_text(full)} × {case.factor} = {reduced} (dose reduced)",)


def _why_no_level(case: Case) -> str:
    if any(row.level(case.prescription.day) is not None for row in case.possible_doses):
        return "response to the cycles before, assessed after the start of the previous cycle"
    return f"level of day {case.prescription.day}"


def _place(case: Case) -> str:
    return f"Cycle {case.prescription.cycle} day {case.prescription.day}"


def _matching_figure(case: Case, ordered: Quantity) -> str:
    """Return a sentence that names another text whose level the order carries, such as the source brief."""
    for other in case.regimen.also_known:
        row = possible_rows(case.prescription.cycle, case.response, other.doses)[0]
        if row.level(case.prescription.day) == magnitude(ordered, "mg/m2"):
            total = mg_per_m2_text(row.total)
            return (
                f" The figure matches the {mid_sentence(other.name)} (cycle total {total}),"
                " which differs from this protocol."
            )
    return ""


def amount_of_dose(case: Case) -> Finding:
    """Check the ordered milligrams against level × body surface area, unrounded."""
    tolerance, ordered = case.policy.dose, case.prescription.dose
    if case.left_out:
        return AMOUNT.not_applicable(tolerance.source, "Day 15 is not given: there is no calculated dose.")
    difference = difference_percent(case)
    basis = Basis(
        source=tolerance.source,
        found=NOT_STATED if ordered is None else dose_text(ordered),
        expected=_expected_dose(case),
        inputs=(amount("order.dose", ordered),),
        working=_dose_working(case, difference),
    )
    if difference is None or ordered is None:
        return AMOUNT.unknown(basis, _missing_for_dose(case))
    if abs(difference) <= tolerance.agrees_within:
        return AMOUNT.passed(basis, f"The ordered dose is within {share_text(tolerance.agrees_within)}.")
    severity = Severity.CAUTION if abs(difference) <= tolerance.questioned_within else Severity.REJECT
    message = f"{basis.found} differs by {percent_text(difference)} from the calculated {_calculated(case)}."
    return AMOUNT.failed(severity, basis, message)


def _expected_dose(case: Case) -> str:
    if case.calculated_mg is None:
        return "not known"
    rounded = mg_text(round_mg(case.calculated_mg, case.policy.dose))
    return f"{rounded} ± {share_text(case.policy.dose.agrees_within)}"


def _calculated(case: Case) -> str:
    return "" if case.calculated_mg is None else unrounded_mg_text(case.calculated_mg)


def _dose_working(case: Case, difference: Decimal | None) -> tuple[str, ...]:
    if case.level is None or case.bsa is None:
        return ()
    steps = f"{mg_per_m2_text(case.level)} × {unrounded_area_text(case.bsa.value)} = {_calculated(case)}"
    return (steps,) if difference is None else (steps, f"ordered: {percent_text(difference)}")


def _missing_for_dose(case: Case) -> list[str]:
    missing = {
        "dose in mg": case.prescription.dose is None,
        "height and weight": case.bsa is None,
        _why_no_level(case): case.level is None,
    }
    return [name for name, absent in missing.items() if absent]


def no_re_escalation(case: Case) -> Finding:
    """Check that a dose lowered for toxicity is not raised again."""
    source, ordered = case.regimen.reduction.source, case.prescription.dose_per_area
    if case.course.dose_reduction is DoseReduction.NONE:
        return NO_RE_ESCALATION.not_applicable(source, "No earlier dose reduction is recorded.")
    ceiling = case.reduced_level
    basis = Basis(
        source=source,
        found=NOT_STATED if ordered is None else level_text(ordered),
        expected="not known" if ceiling is None else f"≤ {mg_per_m2_text(ceiling)}",
        inputs=(
            amount("order.dose_per_area", ordered),
            stated("course.dose_reduction", case.course.dose_reduction),
        ),
        working=_level_working(case),
    )
    if ordered is None or ceiling is None:
        missing = "dose in mg/m²" if ordered is None else _why_no_level(case)
        return NO_RE_ESCALATION.unknown(basis, [missing])
    if magnitude(ordered, "mg/m2") <= ceiling:
        return NO_RE_ESCALATION.passed(basis, "The dose is not raised above the reduced level.")
    message = f"{basis.found} is above the reduced level: a dose lowered for toxicity is not raised again."
    return NO_RE_ESCALATION.failed(Severity.REJECT, basis, message)
