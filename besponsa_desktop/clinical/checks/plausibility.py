"""Plausible measurements, and signs that units or values were mixed up."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import Case, usable_measurement
from besponsa_desktop.clinical.checks.inputs import measured
from besponsa_desktop.clinical.display import (
    fixed_text,
    listed,
    number_text,
)
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.policy import WeightBand
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude, settled

PLAUSIBLE = Rule("measurement.plausible", "Height, weight plausible", Severity.CAUTION)


def plausible(case: Case) -> Finding:
    """Check height, weight and body mass index against the ranges of the age, and for mixed-up units."""
    questions = (*_out_of_range(case), *_mix_ups(case))
    basis = Basis(
        source=case.policy.adult.source,
        found=_bmi_text(case),
        expected=_expected(case),
        inputs=_inputs(case),
    )
    if questions:
        return PLAUSIBLE.failed(Severity.CAUTION, basis, f"Site policy: {listed(questions)}. Measure again?")
    missing = [
        name
        for name, value in (
            ("height", case.height_cm),
            ("weight", case.weight_kg),
            ("birth date", case.age),
        )
        if value is None
    ]
    if missing:
        return PLAUSIBLE.unknown(basis, missing)
    return PLAUSIBLE.passed(basis, "Height and weight fit the age, and show no mix-up of units.")


def _inputs(case: Case) -> tuple[FindingInput, ...]:
    body = case.order.measurements
    pairs = (
        ("measurements.height", body.height),
        ("measurements.weight", body.weight),
        ("measurements.dosing_weight", body.dosing_weight),
        ("measurements.previous_height", body.previous_height),
        ("measurements.previous_weight", body.previous_weight),
    )
    return tuple(measured(path, value) for path, value in pairs if value is not None)


def _bmi_text(case: Case) -> str:
    if case.height_cm is None or case.weight_kg is None:
        return "BMI not known"
    return f"BMI {fixed_text(_bmi(case.height_cm, case.weight_kg), 1)}"


def _bmi(height_cm: Decimal, weight_kg: Decimal) -> Decimal:
    return settled(weight_kg * 10000 / (height_cm * height_cm))


def _expected(case: Case) -> str:
    limits = case.policy.child if case.is_adult is False else case.policy.adult
    return f"BMI {number_text(limits.bmi_lowest)}–{number_text(limits.bmi_highest)}"


def _out_of_range(case: Case) -> tuple[str, ...]:
    weights = {"weight": case.weight_kg}
    if case.surface_weight_kg != case.weight_kg:
        weights["dosing weight"] = case.surface_weight_kg
    questions = [_height_question(case)]
    for name, weight_kg in weights.items():
        questions += [_weight_question(case, name, weight_kg), _bmi_question(case, name, weight_kg)]
    return tuple(question for question in questions if question)


def _height_question(case: Case) -> str:
    adult = case.policy.adult
    if not case.is_adult or case.height_cm is None:
        return ""
    return _outside("height", case.height_cm, adult.height_lowest, adult.height_highest, "cm")


def _weight_question(case: Case, name: str, weight_kg: Decimal | None) -> str:
    if case.age is None or weight_kg is None:
        return ""
    if case.is_adult:
        adult = case.policy.adult
        return _outside(name, weight_kg, adult.weight_lowest, adult.weight_highest, "kg")
    band = _band(case.policy.child.weight_by_age, case.age)
    return _outside(name, weight_kg, band.lowest, band.highest, f"kg at {case.age} y")


def _band(bands: tuple[WeightBand, ...], age: int) -> WeightBand:
    return [band for band in bands if band.age_from <= age][-1]


def _bmi_question(case: Case, name: str, weight_kg: Decimal | None) -> str:
    if case.is_adult is None or case.height_cm is None or weight_kg is None:
        return ""
    limits = case.policy.adult if case.is_adult else case.policy.child
    bmi = _bmi(case.height_cm, weight_kg)
    return _outside(f"BMI by the {name}", bmi, limits.bmi_lowest, limits.bmi_highest, "kg/m²")


def _outside(name: str, value: Decimal, lowest: Decimal, highest: Decimal, unit: str) -> str:
    if lowest <= value <= highest:
        return ""
    return f"{name} {fixed_text(value, 1)} is outside {number_text(lowest)}–{number_text(highest)} {unit}"


def _mix_ups(case: Case) -> tuple[str, ...]:
    found = (_transposed(case), _pounds(case), _inches(case))
    return tuple(question for question in found if question)


def _transposed(case: Case) -> str:
    if not case.is_adult or case.height_cm is None or case.weight_kg is None:
        return ""
    if case.weight_kg <= case.height_cm:
        return ""
    return "height and weight may be transposed: the weight in kg is larger than the height in cm"


def _pounds(case: Case) -> str:
    signs, before_kg = case.policy.mix_up, _previous_weight_kg(case)
    if case.weight_kg is None or before_kg is None:
        return ""
    ratio = case.weight_kg / before_kg
    if _near(ratio, signs.pounds_per_kilogram, signs.weight_within):
        return _mix_up(ratio, "weight", "pounds may have been entered as kilograms")
    if _near(ratio, signs.kilograms_per_pound, signs.weight_within):
        return _mix_up(ratio, "weight", "the weight before may have been in pounds, entered as kilograms")
    return ""


def _inches(case: Case) -> str:
    signs = case.policy.mix_up
    previous = usable_measurement(case.order.measurements.previous_height, case.planned)
    if case.height_cm is None or previous is None:
        return ""
    ratio = case.height_cm / magnitude(previous.value, "cm")
    if _near(ratio, signs.inches_per_centimeter, signs.height_within):
        return _mix_up(ratio, "height", "inches may have been entered as centimeters")
    if _near(ratio, signs.centimeters_per_inch, signs.height_within):
        return _mix_up(ratio, "height", "the height before may have been in inches, entered as centimeters")
    return ""


def _mix_up(ratio: Decimal, name: str, suspicion: str) -> str:
    return f"the {name} is {fixed_text(ratio, 2)} times the one before: {suspicion}"


def _near(ratio: Decimal, sign: Decimal, within_percent: Decimal) -> bool:
    return settled(abs(ratio / sign - 1) * 100) <= within_percent


def _previous_weight_kg(case: Case) -> Decimal | None:
    body = case.order.measurements
    stated = usable_measurement(body.previous_weight, case.planned)
    last = case.doses[-1].weight if case.doses else None
    baseline = usable_measurement(body.baseline_weight, case.planned)
    value = _first_value(stated, last, baseline)
    return None if value is None else magnitude(value, "kg")


def _first_value(
    stated: Measurement | None, last: Quantity | None, baseline: Measurement | None
) -> Quantity | None:
    if stated is not None:
        return stated.value
    if last is not None:
        return last
    return None if baseline is None else baseline.value
