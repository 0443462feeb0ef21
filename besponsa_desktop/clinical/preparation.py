"""Preparing the ordered dose: vials, volumes, concentration, rate and what is left over."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.order import Container
from besponsa_desktop.clinical.units import Quantity


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
