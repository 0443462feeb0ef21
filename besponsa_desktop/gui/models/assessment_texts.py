"""From an assessment to what the pane shows. Numbers come from the assessment, through the one formatter."""

from __future__ import annotations

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.bsa import equation_text
from besponsa_desktop.clinical.dosing import DosePlan
from besponsa_desktop.clinical.findings import Finding, Outcome, Severity, Verdict
from besponsa_desktop.clinical.order import ChemotherapyOrder, Container
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import Quantity, magnitude, number_of, unit_of
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.assessment_view import AssessmentView, FigureView, PreparationView
from besponsa_desktop.gui.models.finding_texts import FindingTexts, first_sentence, in_own_words
from besponsa_desktop.gui.palette import SEVERITY_WORDS

_NOT_KNOWN = _later("not known")
_NEEDED = _later("needs height and weight before the planned start")
_DASH = "\u2013"
_WHAT_TO_DO = {
    Verdict.DISCONTINUE: _later("Do not give."),
    Verdict.REJECT: _later("Back to the prescriber."),
    Verdict.HOLD: _later("Do not give now."),
    Verdict.INCOMPLETE: _later("Supply what is missing."),
    Verdict.CAUTION: _later("Decide, with a reason."),
    Verdict.PASS: _later("Every rule that applies is met."),
}
_PLURALS = {Severity.INCOMPLETE: "incomplete"}
_BLOCKED = {
    Verdict.DISCONTINUE: _later("the treatment is ended"),
    Verdict.REJECT: _later("the order is rejected"),
    Verdict.HOLD: _later("the order is on hold"),
    Verdict.INCOMPLETE: _later("the order is incomplete"),
}


def assessment_view(
    order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen, texts: FindingTexts
) -> AssessmentView:
    """Return everything that the pane shows of an assessment."""
    rules = {finding.rule: finding for finding in assessment.findings}
    ranked = sorted(assessment.findings, key=lambda f: f.severity.rank)
    verdict = assessment.verdict.value
    plan = assessment.preparation
    return AssessmentView(
        severity=verdict,
        word=SEVERITY_WORDS[verdict],
        sentence=_sentence(assessment.verdict, ranked),
        counts=_counts(assessment.findings),
        dose=_DASH if assessment.dose.rounded is None else display.dose_text(assessment.dose.rounded),
        drug=regimen.product.generic_name,
        place=_place(order),
        bsa=_bsa(assessment, order),
        level=_level(assessment.dose, rules["dose.level"], order),
        calculated=_calculated(assessment.dose, rules["dose.amount"]),
        ordered=_ordered(assessment.dose, rules["dose.amount"]),
        cycle_total=FigureView(
            value=rules["dose.cycle_total"].found, explanation=_total_explanation(rules["dose.cycle_total"])
        ),
        preparation=None if plan is None else _preparation(plan, order),
        preparation_note=_preparation_note(assessment, rules["preparation.concentration"]),
        open_findings=tuple(texts.view(f) for f in ranked if is_open(f)),
        closed_findings=tuple(texts.view(f) for f in assessment.findings if not is_open(f)),
    )


def is_open(finding: Finding) -> bool:
    """Tell whether a finding is anything but a pass or a rule that does not apply."""
    return finding.outcome is Outcome.FAIL or finding.outcome is Outcome.UNKNOWN


def _sentence(verdict: Verdict, ranked: list[Finding]) -> str:
    """Return what to do, and the worst finding in its own words; how many there are, the counts say."""
    worst = [f for f in ranked if is_open(f) and f.severity.value == verdict.value]
    what_to_do = _tr(_WHAT_TO_DO[verdict])
    return f"{what_to_do} {in_own_words(worst[0])}" if worst else what_to_do


def _counts(findings: tuple[Finding, ...]) -> str:
    open_ones = [f.severity for f in findings if is_open(f)]
    parts = [
        display.count_text(count, severity.value, _PLURALS.get(severity))
        for severity in Severity
        if (count := open_ones.count(severity))
    ]
    passed = sum(f.outcome is Outcome.PASS for f in findings)
    aside = len(findings) - len(open_ones) - passed
    apart = _tr("{count}\u00a0does not apply") if aside == 1 else _tr("{count}\u00a0do not apply")
    met = _tr("{count} pass").format(count=passed)
    rest = f"{met} \u00b7 {apart.format(count=aside)}"
    return "\n".join([" \u00b7 ".join(parts) or _tr("no findings"), rest])


def _bsa(assessment: Assessment, order: ChemotherapyOrder) -> FigureView:
    surface, body = assessment.bsa, order.measurements
    if surface is None:
        return FigureView(value=_tr(_NOT_KNOWN), explanation=_tr(_NEEDED))
    weight = body.dosing_weight or body.weight
    equation = ""
    if body.height is not None and weight is not None:
        centimeters, kilograms = magnitude(body.height.value, "cm"), magnitude(weight.value, "kg")
        equation = equation_text(surface.formula, centimeters, kilograms)
    dosing = _tr(", dosing weight") if body.dosing_weight else ""
    capped = _tr(", capped by site policy") if surface.capped else ""
    return FigureView(
        value=display.area_text(surface.value),
        explanation=f"{surface.formula.label} {equation}{dosing}{capped}",
    )


def _level(dose: DosePlan, rule: Finding, order: ChemotherapyOrder) -> FigureView:
    if dose.per_area is None:
        return FigureView(value=_tr(_NOT_KNOWN), explanation=first_sentence(rule.message))
    reduction = rule.working[0] if rule.working else _tr("no reduction")
    return FigureView(value=display.level_text(dose.per_area), explanation=f"{_place(order)}, {reduction}")


def _place(order: ChemotherapyOrder) -> str:
    place = _tr("cycle {cycle} day {day}")
    return place.format(cycle=order.prescription.cycle, day=order.prescription.day)


def _calculated(dose: DosePlan, rule: Finding) -> FigureView:
    if dose.calculated is None or dose.rounded is None:
        return FigureView(value=_tr(_NOT_KNOWN), explanation=first_sentence(rule.message))
    factors = rule.working[0].partition(" = ")[0] if rule.working else ""
    return FigureView(
        value=display.unrounded_dose_text(dose.calculated),
        explanation=_tr("{factors}, rounded to {dose}").format(
            factors=factors, dose=display.dose_text(dose.rounded)
        ),
    )


def _ordered(dose: DosePlan, rule: Finding) -> FigureView:
    if dose.ordered is None:
        return FigureView(value=_tr("not stated"))
    difference = "" if dose.difference_percent is None else display.percent_text(dose.difference_percent)
    tolerance = rule.expected.partition(" \u00b1 ")[2]
    allowed = _tr(", allowed \u00b1 {tolerance}").format(tolerance=tolerance) if tolerance else ""
    return FigureView(value=display.dose_text(dose.ordered), explanation=f"{difference}{allowed}")


def _total_explanation(rule: Finding) -> str:
    terms = rule.working[0].partition(" = ")[0] if rule.working else ""
    limit = _tr("limit {value}").format(value=rule.expected) if rule.expected else ""
    return " \u00b7 ".join(part for part in (terms if "+" in terms else "", limit) if part)


def _preparation(plan: PreparationPlan, order: ChemotherapyOrder) -> PreparationView:
    bag = plan.container is Container.BAG
    duration = order.prescription.infusion_duration
    rate = None if plan.rate is None else _rounded(plan.rate, 2)
    over = _tr("not stated") if duration is None else display.trimmed_quantity_text(duration)
    return PreparationView(
        vials=str(plan.vials),
        withdraw=_rounded(plan.withdraw, 2),
        diluent=_rounded(plan.diluent, 2),
        total=_rounded(plan.total, 2),
        total_caption=_tr("bag total") if bag else _tr("syringe total"),
        concentration=_rounded(plan.concentration, 6),
        infuse=over if rate is None else f"{over}, {rate}",
    )


def _rounded(value: Quantity, places: int) -> str:
    """Return a volume, rate or concentration in its own unit, to at most so many decimals."""
    return display.with_unit(display.rounded_text(number_of(value), places), unit_of(value))


def _preparation_note(assessment: Assessment, concentration: Finding) -> str:
    if assessment.preparation is None:
        return first_sentence(concentration.message) if is_open(concentration) else _tr(_NOT_KNOWN)
    blocked = _BLOCKED.get(assessment.verdict)
    note = _tr("for the ordered dose")
    if blocked:
        note = _tr("for the ordered dose; not while {blocked}").format(blocked=_tr(blocked))
    confirm = _tr("limits: confirm with current labelling")
    return note if concentration.source.verified else f"{note} \u00b7 {confirm}"
