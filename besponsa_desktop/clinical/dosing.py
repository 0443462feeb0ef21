"""The dose: level, calculated and rounded dose, and how the ordered dose compares."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.units import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class DosePlan:
    """Level (mg/m²) after any reduction, calculated and rounded dose (mg), ordered dose and its difference.

    ``difference_percent`` is ordered over calculated, signed, unrounded. ``None`` where a value is missing or,
    for ``per_area``, ``calculated`` and ``rounded``, where no dose is due.
    """

    per_area: Quantity | None
    calculated: Quantity | None
    rounded: Quantity | None
    ordered: Quantity | None
    difference_percent: Decimal | None
