"""Preparing the ordered dose: vials, volumes, concentration, rate and what is left over."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from besponsa_desktop.clinical.order import Container, Prescription
from besponsa_desktop.clinical.regimen_preparation import PreparationLimits, VialContents
from besponsa_desktop.clinical.units import EXACT, Quantity, magnitude, quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationPlan:
    """How the ordered dose is prepared: volumes in mL, concentration in mg/mL, rate in mL/h, rest in mg.

    ``withdraw_by_vial`` has one volume a vial, full vials first. ``rate`` is ``None`` without a duration.
    """

    container: Container
    vials: int
    withdraw: Quantity
    withdraw_by_vial: tuple[Quantity, ...]
    diluent: Quantity
    total: Quantity
    concentration: Quantity
    rate: Quantity | None
    discard: Quantity


def vials_needed(dose_mg: Decimal, vial: VialContents) -> int:
    """Return how many vials a dose in mg takes."""
    return int(EXACT.divide(dose_mg, vial.deliverable).to_integral_value(rounding=ROUND_CEILING))


def withdraw_ml(dose_mg: Decimal, vial: VialContents) -> Decimal:
    """Return the volume of reconstituted drug in mL that holds a dose in mg."""
    return EXACT.divide(dose_mg, vial.concentration)


def plan_preparation(order: Prescription, limits: PreparationLimits) -> PreparationPlan | None:
    """Return how the ordered dose is prepared.

    ``None`` where dose, container or total volume is not stated, or where the volume to withdraw does not fit
    into the total.
    """
    if order.dose is None or order.container is None or order.final_volume is None:
        return None
    dose_mg, total_ml = magnitude(order.dose, "mg"), magnitude(order.final_volume, "mL")
    drawn_ml = withdraw_ml(dose_mg, limits.vial)
    if drawn_ml > total_ml:
        return None
    vials = vials_needed(dose_mg, limits.vial)
    return PreparationPlan(
        container=order.container,
        vials=vials,
        withdraw=quantity(drawn_ml, "mL"),
        withdraw_by_vial=_by_vial(drawn_ml, vials, limits.vial),
        diluent=quantity(EXACT.subtract(total_ml, drawn_ml), "mL"),
        total=quantity(total_ml, "mL"),
        concentration=quantity(EXACT.divide(dose_mg, total_ml), "mg/mL"),
        rate=_rate(total_ml, order.infusion_duration),
        discard=quantity(EXACT.subtract(limits.vial.deliverable * vials, dose_mg), "mg"),
    )


def _by_vial(drawn_ml: Decimal, vials: int, vial: VialContents) -> tuple[Quantity, ...]:
    full_ml = withdraw_ml(vial.deliverable, vial)
    last_ml = drawn_ml - full_ml * (vials - 1)
    return (*(quantity(full_ml, "mL") for _ in range(vials - 1)), quantity(last_ml, "mL"))


def _rate(total_ml: Decimal, duration: Quantity | None) -> Quantity | None:
    if duration is None:
        return None
    return quantity(EXACT.divide(total_ml * 60, magnitude(duration, "min")), "mL/h")
