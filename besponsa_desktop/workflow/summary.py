"""An assessment as plain text for a terminal: verdict, dose, preparation, findings worst first."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.display import (
    NO_BREAK_SPACE,
    NOT_STATED,
    area_text,
    count_text,
    dose_text,
    level_text,
    listed,
    moment_with_offset_text,
    percent_text,
    rounded_text,
    unrounded_dose_text,
    with_unit,
)
from besponsa_desktop.clinical.findings import Finding, Outcome, Release, Severity, Verdict
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import Quantity, magnitude
from besponsa_desktop.protocol import IN_FORCE

CONFIRM = "confirm with current labelling"
_WIDTH = 100
_NOT_KNOWN = "not known"

_WHAT_TO_DO = {
    Verdict.DISCONTINUE: "the protocol ends this treatment; the order cannot be released",
    Verdict.REJECT: "the order contradicts the protocol; it goes back to the prescriber",
    Verdict.HOLD: "do not give the dose now; a condition must recover or be met",
    Verdict.INCOMPLETE: "values are missing or too old; supply them",
    Verdict.CAUTION: "a pharmacist has to decide, and to give the reason",
    Verdict.PASS: "every rule that applies is met",
}


def summary(order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen) -> str:
    """Return the assessment of ``order`` under ``regimen`` as lines of plain text."""
    lines = (
        f"{assessment.verdict.value.upper()}: {_WHAT_TO_DO[assessment.verdict]}.",
        "",
        *_order_lines(order),
        f"Protocol     {regimen.name}, {regimen.edition} ({regimen.id}): {_standing(regimen)}",
        "",
        *_dose_lines(assessment),
        "",
        *_preparation_lines(assessment.preparation),
        "",
        *_finding_lines(assessment.findings),
    )
    return "\n".join(lines).replace(NO_BREAK_SPACE, " ")


def _order_lines(order: ChemotherapyOrder) -> Iterator[str]:
    patient, ordered = order.patient, order.prescription
    names = [name for name in (patient.family_name, patient.given_name) if name]
    yield f"Patient      {', '.join(names) or NOT_STATED} · MRN {patient.mrn or NOT_STATED}"
    start = moment_with_offset_text(ordered.planned_start)
    yield f"Order        {ordered.id} · cycle {ordered.cycle} day {ordered.day} · planned {start}"


def _standing(regimen: Regimen) -> str:
    """Return what a protocol is to the label, and whether it is the one in force by default."""
    return f"{regimen.status}, {'in force' if regimen.id == IN_FORCE else 'not in force'} by default"


def _dose_lines(assessment: Assessment) -> Iterator[str]:
    dose, surface = assessment.dose, assessment.bsa
    yield "Dose"
    area = _NOT_KNOWN if surface is None else f"{area_text(surface.value)} ({surface.formula.label})"
    yield f"  BSA        {area}"
    yield f"  level      {_NOT_KNOWN if dose.per_area is None else level_text(dose.per_area)}"
    yield f"  calculated {_calculated(assessment)}"
    yield f"  rounded    {_NOT_KNOWN if dose.rounded is None else dose_text(dose.rounded)}"
    ordered = NOT_STATED if dose.ordered is None else dose_text(dose.ordered)
    yield f"  ordered    {ordered}{_difference(assessment)}"


def _calculated(assessment: Assessment) -> str:
    """Return the calculated dose with its arithmetic, as the rule of the amount states it."""
    amount = next((f.working for f in assessment.findings if f.rule == "dose.amount"), ())
    if amount:
        return amount[0]
    calculated = assessment.dose.calculated
    return _NOT_KNOWN if calculated is None else unrounded_dose_text(calculated)


def _difference(assessment: Assessment) -> str:
    percent = assessment.dose.difference_percent
    return "" if percent is None else f" ({percent_text(percent)} against the calculated dose)"


def _preparation_lines(plan: PreparationPlan | None) -> Iterator[str]:
    yield "Preparation of the ordered dose"
    if plan is None:
        yield f"  {_NOT_KNOWN}"
        return
    vials = count_text(plan.vials, "vial")
    yield f"  {plan.container.value}, {vials}, {_amount(plan.discard, 'mg', 4)} left over"
    yield f"  withdraw   {_by_vial(plan)}"
    yield f"  diluent    {_amount(plan.diluent, 'mL', 2)}, total {_amount(plan.total, 'mL', 2)}"
    rate = _NOT_KNOWN if plan.rate is None else _amount(plan.rate, "mL/h", 2)
    yield f"  final      {_amount(plan.concentration, 'mg/mL', 6)}, rate {rate}"


def _by_vial(plan: PreparationPlan) -> str:
    total = _amount(plan.withdraw, "mL", 2)
    parts = [_amount(volume, "mL", 2) for volume in plan.withdraw_by_vial]
    return total if len(parts) < 2 else f"{total}, by vial: {listed(parts)}"


def _amount(measured: Quantity, unit: str, places: int) -> str:
    return with_unit(rounded_text(magnitude(measured, unit), places), unit)


def _finding_lines(findings: tuple[Finding, ...]) -> Iterator[str]:
    open_ones = [f for f in findings if f.outcome in {Outcome.FAIL, Outcome.UNKNOWN}]
    yield "Findings, worst first" if open_ones else "No findings"
    for finding in sorted(open_ones, key=lambda finding: finding.severity.rank):
        yield from _one_finding(finding)
    passed = sum(finding.outcome is Outcome.PASS for finding in findings)
    aside = len(findings) - passed - len(open_ones)
    yield f"{count_text(passed, 'rule')} passed, {count_text(aside, 'does not apply', 'do not apply')}."


def _one_finding(finding: Finding) -> Iterator[str]:
    word = "UNKNOWN" if finding.outcome is Outcome.UNKNOWN else finding.severity.value.upper()
    confirm = "" if finding.source.verified else f" [{CONFIRM}]"
    final = " [may not be released]" if finding.release is Release.NEVER else ""
    yield f"  {word:<12}{finding.rule}: {finding.title}{confirm}{final}"
    if finding.severity is not Severity.NOTE and finding.expected:
        yield from _indented(f"Found {finding.found or NOT_STATED}; expected {finding.expected}.")
    yield from _indented(finding.message)


def _indented(text: str) -> Iterator[str]:
    return (f"{'':14}{line}" for line in wrap(text, _WIDTH - 14))
