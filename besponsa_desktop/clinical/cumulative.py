"""What was given so far: doses, mg and mg/m², by cycle and over the whole course."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.next_dose import Cumulative
from besponsa_desktop.clinical.units import Quantity, magnitude


def given_so_far(doses: Sequence[GivenDose], cycle: int | None = None) -> Cumulative:
    """Return what was given in ``cycle``, or in the whole course.

    A sum is ``None`` where the amount of one dose is not on file: a part of it would be read as the whole.
    """
    counted = [dose for dose in doses if cycle is None or dose.cycle == cycle]
    mg, without_mg = _sum([dose.dose for dose in counted], "mg")
    per_m2, without_per_m2 = _sum([dose.dose_per_area for dose in counted], "mg/m2")
    return Cumulative(
        cycle=cycle,
        doses=len(counted),
        mg=mg,
        mg_per_m2=per_m2,
        without_mg=without_mg,
        without_mg_per_m2=without_per_m2,
    )


def given_by_cycle(doses: Sequence[GivenDose]) -> tuple[Cumulative, ...]:
    """Return what was given in each cycle of which a dose is on file."""
    return tuple(given_so_far(doses, cycle) for cycle in sorted({dose.cycle for dose in doses}))


def _sum(amounts: list[Quantity | None], unit: str) -> tuple[Decimal | None, int]:
    stated = [magnitude(amount, unit) for amount in amounts if amount is not None]
    missing = len(amounts) - len(stated)
    return None if missing else sum(stated, Decimal(0)), missing
