"""The dose: level, calculated and rounded dose, and how the ordered dose compares."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.policy import DoseTolerance
from besponsa_desktop.clinical.units import EXACT, Quantity, magnitude, quantity, settled


@dataclass(frozen=True, slots=True, kw_only=True)
class DosePlan:
    """Level (mg/m²) after any reduction, calculated and rounded dose (mg), ordered dose and its difference.

    ``difference_percent`` is ordered over calculated, signed, unrounded. ``None`` where a value is missing
    or, for ``per_area``, ``calculated`` and ``rounded``, where no dose is due.
    """

    per_area: Quantity | None
    calculated: Quantity | None
    rounded: Quantity | None
    ordered: Quantity | None
    difference_percent: Decimal | None


def round_dose(dose: Quantity, tolerance: DoseTolerance) -> Quantity:
    """Return a calculated dose rounded once, half up, to the site's step, which is finer for a small dose."""
    return quantity(round_mg(magnitude(dose, "mg"), tolerance), "mg")


def round_mg(dose_mg: Decimal, tolerance: DoseTolerance) -> Decimal:
    """Return a calculated dose in mg rounded as ``round_dose`` does."""
    small = dose_mg < tolerance.small_dose_below
    step = tolerance.small_rounding_step if small else tolerance.rounding_step
    steps = EXACT.divide(dose_mg, step).quantize(Decimal(1), rounding=ROUND_HALF_UP, context=EXACT)
    return EXACT.multiply(steps, step)


def plan_dose(case: Case) -> DosePlan:
    """Return the dose plan of ``case``."""
    calculated_mg, ordered = case.calculated_mg, case.prescription.dose
    calculated = None if calculated_mg is None else quantity(calculated_mg, "mg")
    return DosePlan(
        per_area=None if case.level is None else quantity(case.level, "mg/m2"),
        calculated=calculated,
        rounded=None if calculated is None else round_dose(calculated, case.policy.dose),
        ordered=ordered,
        difference_percent=difference_percent(case),
    )


def difference_percent(case: Case) -> Decimal | None:
    """Return ordered over calculated dose as a signed difference in percent, unrounded."""
    calculated_mg, ordered = case.calculated_mg, case.prescription.dose
    if calculated_mg is None or ordered is None:
        return None
    return settled((magnitude(ordered, "mg") / calculated_mg - 1) * 100)
