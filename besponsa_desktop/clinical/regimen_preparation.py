"""What a protocol says about preparing and giving the dose."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.parameters import Sourced, in_unit


@dataclass(frozen=True, slots=True, kw_only=True)
class VialContents(Sourced):
    """What one vial gives after reconstitution."""

    water: Decimal = in_unit("mL")
    concentration: Decimal = in_unit("mg/mL")
    deliverable: Decimal = in_unit("mg")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcentrationRange(Sourced):
    """Lowest and highest final concentration in a container."""

    lowest: Decimal = in_unit("mg/mL")
    highest: Decimal = in_unit("mg/mL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Infusion(Sourced):
    """How the dose is given: total volume of a bag, duration, watch afterwards, accepted words."""

    routes: tuple[str, ...]
    diluents: tuple[str, ...]
    bag_volume: Decimal = in_unit("mL")
    duration: Decimal = in_unit("min")
    observation: Decimal = in_unit("min")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters(Sourced):
    """In-line filters by material (lower case)."""

    suitable: tuple[str, ...]
    unsuitable: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StabilityTimes(Sourced):
    """Hours from reconstitution to dilution and to the end of the infusion."""

    to_dilution: Decimal = in_unit("h")
    to_infusion_end: Decimal = in_unit("h")


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageTemperatures(Sourced):
    """Temperatures at which the diluted dose may be held: at room temperature, or in a refrigerator."""

    room_lowest: Decimal = in_unit("Cel")
    room_highest: Decimal = in_unit("Cel")
    refrigerator_lowest: Decimal = in_unit("Cel")
    refrigerator_highest: Decimal = in_unit("Cel")


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationLimits:
    """Everything about vial, container, infusion, times and storage."""

    vial: VialContents
    bag: ConcentrationRange
    syringe: ConcentrationRange
    infusion: Infusion
    filters: Filters
    times: StabilityTimes
    storage: StorageTemperatures
