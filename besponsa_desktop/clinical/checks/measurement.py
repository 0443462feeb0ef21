"""Measurements: present, fresh, close to those of the last dose; the dosing weight."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from besponsa_desktop.clinical.case import Case, usable_measurement
from besponsa_desktop.clinical.checks.inputs import given, measured
from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    fixed_text,
    mg_text,
    percent_text,
    quantity_text,
    share_text,
)
from besponsa_desktop.clinical.dosing import round_mg
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import magnitude, settled

HEIGHT = Rule("measurement.height", "Height", Severity.INCOMPLETE)
WEIGHT = Rule("measurement.weight", "Weight", Severity.INCOMPLETE)
FRESH = Rule("measurement.fresh", "Age of measurements", Severity.CAUTION)
WEIGHT_CHANGE = Rule("measurement.weight_change", "Weight since last dose", Severity.CAUTION)
DOSING_WEIGHT = Rule("measurement.dosing_weight", "Dosing weight", Severity.CAUTION)


def height(case: Case) -> Finding:
    """Check that a usable height is present."""
    return _present(case, HEIGHT, "measurements.height", case.order.measurements.height)


def weight(case: Case) -> Finding:
    """Check that a usable weight is present."""
    return _present(case, WEIGHT, "measurements.weight", case.order.measurements.weight)


def _present(case: Case, rule: Rule, path: str, measurement: Measurement | None) -> Finding:
    usable = usable_measurement(measurement, case.planned)
    basis = Basis(
        source=case.policy.record.source,
        found=NOT_STATED if measurement is None else quantity_text(measurement.value),
        expected="measured",
        inputs=(measured(path, measurement),),
    )
    name = rule.title.lower()
    if usable is None:
        return rule.unknown(basis, [name if measurement is None else f"{name} with a time before the start"])
    return rule.passed(basis, f"{rule.title} is measured.")


def fresh(case: Case) -> Finding:
    """Check the age of weight and height at the planned start; a child grows, so its height ages faster."""
    limits, body = case.policy.freshness, case.order.measurements
    weight_days = limits.weight_day_1 if case.prescription.day == 1 else limits.weight_later_days
    height_age = _age(case, body.height)
    weight_age = _age(case, body.weight)
    height_days = {True: limits.height_adult, False: limits.height_child, None: None}[case.is_adult]
    verdicts = {
        f"weight is {_days(weight_age)} d old": _within(weight_age, weight_days),
        f"height is {_days(height_age)} d old": _height_within(case, height_age),
    }
    basis = Basis(
        source=limits.source,
        found=f"weight {_days(weight_age)} d, height {_days(height_age)} d",
        expected=f"≤ {weight_days}\u00a0d, ≤ {height_days or limits.height_adult}\u00a0d",
        inputs=(measured("measurements.weight", body.weight), measured("measurements.height", body.height)),
    )
    old = [text for text, within in verdicts.items() if within is False]
    if old:
        return FRESH.failed(
            Severity.CAUTION, basis, f"Site policy: the {' and the '.join(old)}. Measure again?"
        )
    missing = [
        name for name, within in zip(("weight", "height"), verdicts.values(), strict=True) if within is None
    ]
    if missing:
        return FRESH.unknown(basis, [f"age of the {name}" for name in missing])
    return FRESH.passed(basis, "Weight and height are recent.")


def _age(case: Case, measurement: Measurement | None) -> timedelta | None:
    usable = usable_measurement(measurement, case.planned)
    return None if usable is None or usable.measured_at is None else case.age_of(usable.measured_at)


def _within(age: timedelta | None, days: Decimal) -> bool | None:
    return None if age is None else age <= timedelta(days=int(days))


def _height_within(case: Case, age: timedelta | None) -> bool | None:
    limits = case.policy.freshness
    if case.is_adult is not None:
        return _within(age, limits.height_adult if case.is_adult else limits.height_child)
    as_adult, as_child = _within(age, limits.height_adult), _within(age, limits.height_child)
    return as_adult if as_adult is as_child else None


def _days(age: timedelta | None) -> str:
    return "?" if age is None else str(age.days)


def weight_change(case: Case) -> Finding:
    """Check the measured weight against the weight of the last dose that has one."""
    limits = case.policy.weight_change
    last = next((dose for dose in reversed(case.doses) if dose.weight is not None), None)
    if last is None or last.weight is None:
        return WEIGHT_CHANGE.not_applicable(limits.source, "No earlier dose has a weight on file.")
    inputs = (measured("measurements.weight", case.order.measurements.weight), given(last))
    before_kg = magnitude(last.weight, "kg")
    limit = limits.child_below if case.is_adult is False else limits.adult_below
    expected = f"< {share_text(limit)}"
    if case.weight_kg is None:
        basis = Basis(source=limits.source, found=NOT_STATED, expected=expected, inputs=inputs)
        return WEIGHT_CHANGE.unknown(basis, ["weight"])
    change = settled((case.weight_kg - before_kg) / before_kg * 100)
    basis = Basis(
        source=limits.source,
        found=percent_text(change, 1),
        expected=expected,
        inputs=inputs,
        working=_change_working(case, last, before_kg, change),
    )
    return _judged_change(case, basis, abs(change))


def _judged_change(case: Case, basis: Basis, change: Decimal) -> Finding:
    limits = case.policy.weight_change
    as_adult, as_child = change < limits.adult_below, change < limits.child_below
    if case.is_adult is None and as_adult is not as_child:
        return WEIGHT_CHANGE.unknown(basis, ["birth date"])
    if as_child if case.is_adult is False else as_adult:
        return WEIGHT_CHANGE.passed(basis, "The weight is close to that of the last dose.")
    message = (
        f"Site policy: the weight changed by {basis.found} since the last dose. {' · '.join(basis.working)}"
    )
    return WEIGHT_CHANGE.failed(Severity.CAUTION, basis, message)


def _change_working(case: Case, last: GivenDose, before_kg: Decimal, change: Decimal) -> tuple[str, ...]:
    now = "" if case.weight_kg is None else _dose_by_weight(case, case.weight_kg)
    before = "" if last.weight is None else quantity_text(last.weight)
    return (
        f"({_kg(case.weight_kg)} − {_kg(before_kg)}) ÷ {_kg(before_kg)} = {percent_text(change, 1)}",
        f"dose by the weight now: {now}",
        f"dose by the weight of the last dose ({before}): {_dose_by_weight(case, before_kg)}",
    )


def _kg(weight_kg: Decimal | None) -> str:
    return NOT_STATED if weight_kg is None else f"{fixed_text(weight_kg, 1)}\u00a0kg"


def _dose_by_weight(case: Case, weight_kg: Decimal) -> str:
    surface = case.surface_of(weight_kg)
    if surface is None or case.level is None:
        return "not known"
    return mg_text(round_mg(case.level * surface, case.policy.dose))


def dosing_weight(case: Case) -> Finding:
    """State a dosing weight that differs from the measured one; refuse one that is old or far from it."""
    limits, body = case.policy.dosing_weight, case.order.measurements
    dosing = body.dosing_weight
    if dosing is None:
        return DOSING_WEIGHT.not_applicable(limits.source, "No dosing weight is stated.")
    dosing_kg = magnitude(dosing.value, "kg")
    basis = Basis(
        source=limits.source,
        found=f"{quantity_text(dosing.value)}, {dosing.reason}",
        expected=f"≤ {limits.age_at_most} d old, within {share_text(limits.differs_at_most)}",
        inputs=(measured("measurements.dosing_weight", dosing), measured("measurements.weight", body.weight)),
        working=_both_doses(case, dosing_kg),
    )
    if dosing.measured_at > case.planned:
        return DOSING_WEIGHT.unknown(basis, ["dosing weight measured before the planned start"])
    if not _within(case.age_of(dosing.measured_at), limits.age_at_most):
        return DOSING_WEIGHT.failed(Severity.REJECT, basis, "The dosing weight is too old for this dose.")
    if case.weight_kg is not None and _difference(dosing_kg, case.weight_kg) > limits.differs_at_most:
        message = "The dosing weight is too far from the measured weight."
        return DOSING_WEIGHT.failed(Severity.REJECT, basis, message)
    message = f"The dose is reckoned from a dosing weight ({dosing.reason}). {' · '.join(basis.working)}"
    return DOSING_WEIGHT.failed(Severity.CAUTION, basis, message)


def _difference(dosing_kg: Decimal, measured_kg: Decimal) -> Decimal:
    return settled(abs(dosing_kg - measured_kg) / measured_kg * 100)


def _both_doses(case: Case, dosing_kg: Decimal) -> tuple[str, ...]:
    by_dosing = f"dose by the dosing weight {_kg(dosing_kg)}: {_dose_by_weight(case, dosing_kg)}"
    if case.weight_kg is None:
        return (by_dosing,)
    by_measured = _dose_by_weight(case, case.weight_kg)
    difference = percent_text(settled((dosing_kg - case.weight_kg) / case.weight_kg * 100), 1)
    return (
        by_dosing,
        f"dose by the measured weight {_kg(case.weight_kg)}: {by_measured}",
        f"dosing weight against measured weight: {difference}",
    )
