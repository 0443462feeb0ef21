"""The latest times of a preparation: dilute by, start by, must end by, from the earliest reconstitution."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.regimen_preparation import StabilityTimes
from besponsa_desktop.clinical.units import Quantity, magnitude


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitTimes:
    """When the earliest vial was reconstituted, and the latest times that follow; ``None``: not known yet.

    ``start_by`` leaves the ordered infusion time before the end; it is ``None`` without one.
    """

    reconstituted: datetime | None
    dilute_by: datetime | None
    start_by: datetime | None
    end_by: datetime | None


def limit_times(order: ChemotherapyOrder, limits: StabilityTimes) -> LimitTimes:
    """Return the latest times of the order's preparation; all ``None`` before every vial is reconstituted."""
    first = _first_reconstitution(order)
    if first is None:
        return LimitTimes(reconstituted=None, dilute_by=None, start_by=None, end_by=None)
    end_by = first + _hours(limits.to_infusion_end)
    duration = order.prescription.infusion_duration
    return LimitTimes(
        reconstituted=first,
        dilute_by=first + _hours(limits.to_dilution),
        start_by=None if duration is None else end_by - _length(duration),
        end_by=end_by,
    )


def _first_reconstitution(order: ChemotherapyOrder) -> datetime | None:
    vials = () if order.preparation is None else order.preparation.vials or ()
    moments = [vial.reconstituted_at for vial in vials]
    known = [moment for moment in moments if moment is not None]
    return min(known) if known and len(known) == len(moments) else None


def _hours(hours: Decimal) -> timedelta:
    return timedelta(seconds=int(hours * 3600))


def _length(duration: Quantity) -> timedelta:
    return timedelta(seconds=int(magnitude(duration, "s")))
