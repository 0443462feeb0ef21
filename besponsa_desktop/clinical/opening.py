"""Opening a case: from an order, a regimen and a policy to the values that the rules use."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.bsa import BodySurface, BsaFormula, body_surface_area
from besponsa_desktop.clinical.case import (
    Case,
    UsableEcg,
    UsableResult,
    is_left_out,
    longest_interruption,
    possible_rows,
    previous_cycle_start,
    reduction_factor,
    usable_measurement,
)
from besponsa_desktop.clinical.course import DoseReduction, GivenDose, ResponseStatus
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement, age_in_years
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import CycleDoses, Regimen
from besponsa_desktop.clinical.units import magnitude, quantity, settled

_REDUCTIONS = tuple(DoseReduction)


def open_case(order: ChemotherapyOrder, regimen: Regimen, policy: SitePolicy) -> Case:
    """Return ``order`` with what follows from it under ``regimen`` and ``policy``."""
    planned = order.prescription.planned_start
    birth_date = order.patient.birth_date
    age = None if birth_date is None else age_in_years(birth_date, planned.date())
    height_cm = _usable(order.measurements.height, planned, "cm")
    weight_kg = _usable(order.measurements.weight, planned, "kg")
    surface_weight_kg = _dosing_weight(order) or weight_kg
    formula = _formula(age, policy)
    surface = _surface(formula, height_cm, surface_weight_kg, policy)
    doses = _doses_before(order)
    results = _usable_results(order)
    response = _current_response(order, doses)
    reduction = _reduction_in_effect(order, regimen)
    possible = possible_rows(order.prescription.cycle, response, regimen.doses)
    bsa_m2 = None if surface is None else magnitude(surface.value, "m2")
    full_level, reduced_level, level = _levels(possible, order.prescription.day, reduction, regimen)
    return Case(
        order=order,
        regimen=regimen,
        policy=policy,
        age=age,
        height_cm=height_cm,
        weight_kg=weight_kg,
        surface_weight_kg=surface_weight_kg,
        formula=formula,
        bsa=surface,
        bsa_m2=bsa_m2,
        doses=doses,
        results=results,
        latest_results=_latest(results),
        ecgs=_usable_ecgs(order),
        response=response,
        reduction=reduction,
        possible_doses=possible,
        full_level=full_level,
        reduced_level=reduced_level,
        level=level,
        calculated_mg=None if level is None or bsa_m2 is None else settled(level * bsa_m2),
    )


def _levels(
    possible: tuple[CycleDoses, ...], day: int, reduction: DoseReduction, regimen: Regimen
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return the level of ``day`` in mg/m² before and after the reduction, and of the dose due."""
    levels = {row.level(day) for row in possible}
    full = next(iter(levels)) if len(levels) == 1 else None
    reduced = None if full is None else full * reduction_factor(reduction, regimen)
    return full, reduced, None if is_left_out(reduction, day) else reduced


def _usable(measurement: Measurement | None, planned: datetime, unit: str) -> Decimal | None:
    usable = usable_measurement(measurement, planned)
    return None if usable is None else magnitude(usable.value, unit)


def _dosing_weight(order: ChemotherapyOrder) -> Decimal | None:
    stated = order.measurements.dosing_weight
    if stated is None or stated.measured_at > order.prescription.planned_start:
        return None
    return magnitude(stated.value, "kg")


def _formula(age: int | None, policy: SitePolicy) -> BsaFormula | None:
    surface = policy.surface
    if age is None:
        same = surface.formula_adult == surface.formula_child
        return BsaFormula(surface.formula_adult) if same else None
    adult = age >= policy.adult.age_from
    return BsaFormula(surface.formula_adult if adult else surface.formula_child)


def _surface(
    formula: BsaFormula | None, height_cm: Decimal | None, weight_kg: Decimal | None, policy: SitePolicy
) -> BodySurface | None:
    if formula is None or height_cm is None or weight_kg is None:
        return None
    value, cap = body_surface_area(formula, height_cm, weight_kg), policy.surface.cap
    capped = cap is not None and value > cap
    return BodySurface(
        formula=formula, value=quantity(cap if cap is not None and capped else value, "m2"), capped=capped
    )


def _doses_before(order: ChemotherapyOrder) -> tuple[GivenDose, ...]:
    given = order.course.doses_given or ()
    planned = order.prescription.planned_start
    return tuple(sorted((d for d in given if d.given_at <= planned), key=lambda d: d.given_at))


def _usable_results(order: ChemotherapyOrder) -> dict[LaboratoryTest, tuple[UsableResult, ...]]:
    planned = order.prescription.planned_start
    by_test: dict[LaboratoryTest, list[UsableResult]] = {}
    for index, result in enumerate(order.labs):
        taken = result.collected_at
        if taken is not None and taken <= planned:
            by_test.setdefault(result.test, []).append(UsableResult(f"labs[{index}]", taken, result))
    return {test: tuple(sorted(of_test, key=_taken_at)) for test, of_test in by_test.items()}


def _latest(
    results: dict[LaboratoryTest, tuple[UsableResult, ...]],
) -> dict[LaboratoryTest, tuple[UsableResult, ...]]:
    return {
        test: tuple(usable for usable in of_test if usable.taken_at == of_test[-1].taken_at)
        for test, of_test in results.items()
    }


def _usable_ecgs(order: ChemotherapyOrder) -> tuple[UsableEcg, ...]:
    planned = order.prescription.planned_start
    usable = (
        UsableEcg(f"ecgs[{index}]", ecg.recorded_at, ecg)
        for index, ecg in enumerate(order.ecgs)
        if ecg.recorded_at is not None and ecg.recorded_at <= planned
    )
    return tuple(sorted(usable, key=_taken_at))


def _taken_at(usable: UsableResult | UsableEcg) -> datetime:
    return usable.taken_at


def _current_response(order: ChemotherapyOrder, doses: tuple[GivenDose, ...]) -> ResponseStatus | None:
    response, cycle = order.course.response, order.prescription.cycle
    if response.status in {None, ResponseStatus.NOT_ASSESSED} or response.assessed_on is None:
        return None
    previous = previous_cycle_start(doses, cycle)
    if previous is None or not previous < response.assessed_on <= order.prescription.planned_start.date():
        return None
    return response.status


def _reduction_in_effect(order: ChemotherapyOrder, regimen: Regimen) -> DoseReduction:
    recorded = order.course.dose_reduction
    before = longest_interruption(order.course, order.prescription.cycle - 1)
    demanded = (
        DoseReduction.REDUCED_25_PERCENT
        if before >= regimen.interruption.reduce_next_cycle_from
        else DoseReduction.NONE
    )
    return max(recorded, demanded, key=_REDUCTIONS.index)
