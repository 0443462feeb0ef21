"""Measurements and body surface area."""

from datetime import timedelta
from decimal import Decimal as D

from tests.second_implementation.case import Case
from tests.second_implementation.figures import CHILD_WEIGHTS
from tests.second_implementation.ruling import Ruling, all_of, failed, not_applicable, passed, ruled, unknown
from tests.second_implementation.units import CENTIMETRES, kilograms, number


def height(case: Case) -> Ruling:
    return unknown() if case.height is None else passed()


def weight(case: Case) -> Ruling:
    return unknown() if case.weight is None else passed()


def plausible(case: Case) -> Ruling:
    height_cm, weight_kg = case.height_cm, case.weight_kg
    parts = [
        height_fits(case, height_cm),
        *weight_fits(case, height_cm, weight_kg),
        not_mixed_up(ratio(weight_kg, previous_weight(case)), (D("2.2046"), D("0.4536")), D("0.03")),
        not_mixed_up(ratio(height_cm, previous_height(case)), (D("2.54"), D("0.3937")), D("0.02")),
        not_transposed(case),
    ]
    if case.dosing_weight is not None:
        parts += weight_fits(case, height_cm, case.dosing_weight_kg)
    return ruled(all_of(*parts), "caution")


def height_fits(case: Case, height_cm: D | None) -> bool | None:
    """An adult's height; a child's is judged by its BMI."""
    if case.age is None or height_cm is None:
        return None
    return case.age < 18 or 130 <= height_cm <= 210


def weight_fits(case: Case, height_cm: D | None, weight_kg: D | None) -> list[bool | None]:
    """A weight inside its limits, and the BMI it makes."""
    if case.age is None or weight_kg is None:
        return [None]
    heaviness = None if height_cm is None else weight_kg / (height_cm / 100) ** 2
    if case.age >= 18:
        return [35 <= weight_kg <= 180, None if heaviness is None else 14 <= heaviness <= 50]
    lightest, heaviest = next((low, high) for years, low, high in CHILD_WEIGHTS if case.age <= years)
    return [lightest <= weight_kg <= heaviest, None if heaviness is None else 10 <= heaviness <= 40]


def ratio(now: D | None, before: D | None) -> D | None:
    return None if now is None or before is None else now / before


def previous_weight(case: Case) -> D | None:
    stated = kilograms(case.measured("previous_weight"))
    if stated is not None:
        return stated
    return case.last_dose_weight or kilograms(case.measured("baseline_weight"))


def previous_height(case: Case) -> D | None:
    return number(case.measured("previous_height"), CENTIMETRES)


def not_mixed_up(change: D | None, factors: tuple[D, D], tolerance: D) -> bool:
    """Without a previous measurement nothing speaks for a mix-up."""
    return change is None or all(abs(change / factor - 1) > tolerance for factor in factors)


def not_transposed(case: Case) -> bool | None:
    if case.age is None or case.height_cm is None or case.weight_kg is None:
        return None
    return case.age < 18 or case.weight_kg <= case.height_cm


def fresh(case: Case) -> Ruling:
    weight_age = None if case.weight is None else case.start - case.weight["measured_at"]
    height_age = None if case.height is None else case.start - case.height["measured_at"]
    limit = timedelta(days=7 if case.day == 1 else 14)
    weight_is_fresh = None if weight_age is None else weight_age <= limit
    return ruled(
        all_of(weight_is_fresh, height_is_fresh(case.age, height_age)),
        "caution",
        weight_age=weight_age,
        height_age=height_age,
    )


def height_is_fresh(years: int | None, age: timedelta | None) -> bool | None:
    if age is None:
        return None
    as_adult, as_child = age <= timedelta(days=365), age <= timedelta(days=30)
    if years is None:
        return as_adult if as_adult == as_child else None
    return as_adult if years >= 18 else as_child


def weight_change(case: Case) -> Ruling:
    if case.last_dose_weight is None:
        return not_applicable()
    if case.weight_kg is None:
        return unknown()
    change = abs(case.weight_kg - case.last_dose_weight) / case.last_dose_weight
    as_adult, as_child = change < D("0.10"), change < D("0.05")
    if case.age is None:
        return ruled(as_adult if as_adult == as_child else None, "caution", change=change)
    return ruled(as_adult if case.age >= 18 else as_child, "caution", change=change)


def dosing_weight(case: Case) -> Ruling:
    if case.measurements.get("dosing_weight") is None:
        return not_applicable()
    if case.dosing_weight is None or case.dosing_weight_kg is None:
        return unknown()
    age = case.start - case.dosing_weight["measured_at"]
    apart = None
    if case.weight_kg is not None:
        apart = abs(case.dosing_weight_kg - case.weight_kg) / case.weight_kg
    if age > timedelta(days=7) or (apart is not None and apart > D("0.20")):
        return failed("reject", age=age, apart=apart)
    return failed("caution", age=age, apart=apart)


def bsa(case: Case) -> Ruling:
    stated = case.order.get("bsa")
    if stated is None:
        return not_applicable()
    if case.bsa is None:
        return unknown()
    apart = abs(stated["value"] - case.bsa) / case.bsa
    return ruled(apart <= D("0.02"), "caution" if apart <= D("0.10") else "reject", apart=apart)
