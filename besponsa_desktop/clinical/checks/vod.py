"""Veno-occlusive disease: confirmed, its signs, and what raises its risk."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import any_of, at_least
from besponsa_desktop.clinical.case import Case, UsableResult, usable_measurement
from besponsa_desktop.clinical.checks.examination import fresh_examination
from besponsa_desktop.clinical.checks.inputs import laboratory, measured, result_text, stated
from besponsa_desktop.clinical.course import TransplantPlan
from besponsa_desktop.clinical.display import listed, percent_text, share_text
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.investigations import Hepatomegaly, LaboratoryTest
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Kind, kind_of, magnitude, settled, unit_of

VOD = Rule("liver.vod", "VOD and its signs", Severity.CAUTION)
RISK_FACTORS = Rule("liver.risk_factors", "Risk factors for VOD", Severity.NOTE)


def vod(case: Case) -> Finding:
    """Check for VOD, severe liver toxicity and the four signs; two signs are a suspicion.

    A recorded VOD or severe liver toxicity counts at any age of the examination.
    """
    recorded = case.order.examination
    if recorded.vod_confirmed or recorded.severe_liver_toxicity:
        name = "VOD is confirmed" if recorded.vod_confirmed else "severe liver toxicity is recorded"
        message = f"{name[0].upper()}{name[1:]}: the protocol ends the treatment."
        return VOD.failed(Severity.DISCONTINUE, _basis(case, name, {}), message)
    examined = fresh_examination(case)
    signs = vod_signs(case)
    present = [name for name, is_there in signs.items() if is_there]
    unknown = [name for name, is_there in signs.items() if is_there is None]
    if examined.vod_confirmed is None or examined.severe_liver_toxicity is None:
        unknown.append("whether VOD or severe liver toxicity was found")
    basis = _basis(case, f"{len(present)} of {len(signs)} signs", signs)
    if len(present) >= 2:
        message = f"Suspected VOD: {listed(present)}."
        return VOD.failed(Severity.HOLD, basis, message)
    if unknown:
        return VOD.unknown(basis, unknown)
    if present:
        return VOD.failed(Severity.CAUTION, basis, f"One sign of VOD: {present[0]}.")
    return VOD.passed(basis, "No VOD, no severe liver toxicity and none of the signs.")


def vod_signs(case: Case) -> dict[str, bool | None]:
    """Return the four signs by name, in this order: bilirubin, hepatomegaly, weight gain, ascites.

    True is present, False absent; ``None`` means not known.
    """
    examined = fresh_examination(case)
    enlarged = None if examined.hepatomegaly is None else examined.hepatomegaly is not Hepatomegaly.NONE
    return {
        _bilirubin_name(case): _bilirubin_sign(case),
        "hepatomegaly": enlarged,
        _weight_name(case): _weight_sign(case),
        "ascites": examined.ascites,
    }


def _fresh_bilirubin(case: Case) -> tuple[UsableResult, ...]:
    return case.fresh(LaboratoryTest.TOTAL_BILIRUBIN, case.policy.ages.blood_results)


def _bilirubin_sign(case: Case) -> bool | None:
    fresh = _fresh_bilirubin(case)
    return any_of(_reaches(case, usable) for usable in fresh) if fresh else None


def _reaches(case: Case, usable: UsableResult) -> bool | None:
    signs, result = case.regimen.vod, usable.result
    if kind_of(unit_of(result.value)) is Kind.MASS_CONCENTRATION:
        return at_least(magnitude(result.value, "mg/dL"), result.comparator, signs.bilirubin_from_mg_per_dl)
    return at_least(magnitude(result.value, "umol/L"), result.comparator, signs.bilirubin_from_umol_per_l)


def _bilirubin_name(case: Case) -> str:
    fresh = _fresh_bilirubin(case)
    return f"bilirubin {result_text(fresh[0])}" if fresh else "recent bilirubin"


def weight_gain(case: Case) -> Decimal | None:
    """Return the gain of the measured weight over the weight before treatment in percent."""
    baseline = usable_measurement(case.order.measurements.baseline_weight, case.planned)
    if baseline is None or case.weight_kg is None:
        return None
    before_kg = magnitude(baseline.value, "kg")
    return settled((case.weight_kg - before_kg) / before_kg * 100)


def _weight_sign(case: Case) -> bool | None:
    gain = weight_gain(case)
    return None if gain is None else gain > case.regimen.vod.weight_gain_over


def _weight_name(case: Case) -> str:
    gain = weight_gain(case)
    return "weight against the weight before treatment" if gain is None else f"weight {percent_text(gain)}"


def _basis(case: Case, found: str, signs: dict[str, bool | None]) -> Basis:
    words = {True: "present", False: "absent", None: "not assessed"}
    limits = case.regimen.vod
    return Basis(
        source=limits.source,
        found=found,
        expected="no VOD and none of 4 signs",
        inputs=_inputs(case),
        working=(
            *(f"{name}: {words[is_there]}" for name, is_there in signs.items()),
            f"signs: bilirubin ≥ {limits.bilirubin_from_mg_per_dl} mg/dL "
            f"({limits.bilirubin_from_umol_per_l} µmol/L), hepatomegaly, "
            f"weight gain > {share_text(limits.weight_gain_over)}, ascites",
        ),
    )


def _inputs(case: Case) -> tuple[FindingInput, ...]:
    examination, body = case.order.examination, case.order.measurements
    at = examination.examined_at
    return (
        *laboratory(_fresh_bilirubin(case)),
        stated("examination.hepatomegaly", examination.hepatomegaly, at),
        measured("measurements.weight", body.weight),
        measured("measurements.baseline_weight", body.baseline_weight),
        stated("examination.ascites", examination.ascites, at),
        stated("examination.vod_confirmed", examination.vod_confirmed, at),
        stated("examination.severe_liver_toxicity", examination.severe_liver_toxicity, at),
    )


def risk_factors(case: Case) -> Finding:
    """List what raises the risk of VOD; a note that decides nothing."""
    limits, diagnosis = case.regimen.vod_risk, case.order.diagnosis
    course, cycle = case.course, case.prescription.cycle
    salvage = diagnosis.salvage_line
    factors = {
        "earlier transplant": course.prior_hsct_on is not None or course.hsct is TransplantPlan.DONE,
        "earlier VOD": bool(diagnosis.prior_severe_vod),
        "liver disease": bool(diagnosis.serious_liver_disease),
        f"age {case.age}": case.age is not None and case.age >= limits.age_from,
        f"salvage line {salvage}": salvage is not None and salvage >= limits.salvage_line_from,
        f"cycle {cycle}": cycle >= limits.cycle_from,
        "transplant planned": course.hsct is TransplantPlan.PLANNED,
    }
    present = [name for name, is_there in factors.items() if is_there]
    basis = Basis(
        source=limits.source,
        found=listed(present) or "none",
        expected="none",
        inputs=(
            stated("course.hsct", course.hsct),
            stated("course.prior_hsct_on", course.prior_hsct_on),
            stated("diagnosis.salvage_line", salvage),
        ),
    )
    if present:
        return RISK_FACTORS.failed(Severity.NOTE, basis, f"Risk factors for VOD: {listed(present)}.")
    return RISK_FACTORS.passed(basis, "No risk factor for VOD is recorded.")
