"""Highest doses: the ceiling of one dose and the total of a cycle."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import amount, given
from besponsa_desktop.clinical.course import DoseReduction, GivenDose
from besponsa_desktop.clinical.display import NOT_STATED, rounded_text, with_unit
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.regimen import CycleDoses
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude, settled

CEILING = Rule("dose.ceiling", "Dose ceiling", Severity.REJECT, never=True)
CYCLE_TOTAL = Rule("dose.cycle_total", "Cycle total", Severity.REJECT)


def ceiling(case: Case) -> Finding:
    """Check mg/m² as written and milligrams ÷ body surface area against the highest level."""
    limits, order = case.policy.ceiling, case.prescription
    written = _per_area(order.dose_per_area)
    reckoned = _reckoned(order.dose, case.bsa_m2)
    basis = Basis(
        source=limits.source,
        found=f"{_level(written)} written, {_level(reckoned)} by the milligrams",
        expected=f"≤ {_level(limits.ordered_at_most)} and ≤ {_level(limits.reckoned_at_most)}",
        inputs=(amount("order.dose_per_area", order.dose_per_area), amount("order.dose", order.dose)),
        working=_ceiling_working(case, reckoned),
    )
    if _exceeds(written, limits.ordered_at_most) or _exceeds(reckoned, limits.reckoned_at_most):
        message = (
            f"The dose is above every level of {case.regimen.product.generic_name}. "
            f"Was {case.regimen.product.look_alikes[0]} meant?"
        )
        return CEILING.failed(Severity.REJECT, basis, message)
    if reckoned is None:
        return CEILING.unknown(basis, ["dose in mg" if order.dose is None else "height and weight"])
    return CEILING.passed(basis, "The dose is not above the highest level.")


def _ceiling_working(case: Case, reckoned: Decimal | None) -> tuple[str, ...]:
    ordered, surface = case.prescription.dose, case.bsa_m2
    if ordered is None or surface is None:
        return ()
    dose_mg = rounded_text(magnitude(ordered, "mg"), 3)
    return (f"{dose_mg}\u00a0mg ÷ {rounded_text(surface, 4)}\u00a0m² = {_level(reckoned)}",)


def cycle_total(case: Case) -> Finding:
    """Check the mg/m² given in this cycle plus this order's against the cycle's total with its margin."""
    order = case.prescription
    earlier = tuple(dose for dose in case.doses if dose.cycle == order.cycle)
    parts = [_given_level(case, dose) for dose in earlier] + [
        _larger(_per_area(order.dose_per_area), _reckoned(order.dose, case.bsa_m2))
    ]
    total = sum((part for part in parts if part is not None), Decimal(0))
    limits = {cycle_limit(case, row) for row in case.possible_doses}
    limit = next(iter(limits)) if len(limits) == 1 else None
    basis = Basis(
        source=case.possible_doses[0].source,
        found=_level(total),
        expected="not known" if limit is None else f"≤ {_level(limit)}",
        inputs=(
            *(given(dose) for dose in earlier),
            amount("order.dose_per_area", order.dose_per_area),
            amount("order.dose", order.dose),
        ),
        working=_total_working(case, parts, total),
    )
    if total > max(limits):
        message = f"{basis.found} in cycle {order.cycle} would be more than the cycle's total allows."
        return CYCLE_TOTAL.failed(Severity.REJECT, basis, message)
    missing = _missing_for_total(case, earlier, limit, parts[-1])
    if missing:
        return CYCLE_TOTAL.unknown(basis, missing)
    return CYCLE_TOTAL.passed(basis, "The doses of this cycle stay within its total.")


def cycle_limit(case: Case, row: CycleDoses) -> Decimal:
    """Return the highest total of the cycle in mg/m², after any reduction, with the site's margin."""
    days = row.total
    if case.reduction is DoseReduction.TWO_DOSES_PER_CYCLE:
        days = row.day_1 + row.day_8
    return days * case.factor * case.policy.ceiling.cycle_total_margin


def _missing_for_total(
    case: Case, earlier: tuple[GivenDose, ...], limit: Decimal | None, ordered: Decimal | None
) -> list[str]:
    missing = [
        f"mg/m² of cycle {dose.cycle} day {dose.day}" for dose in earlier if dose.dose_per_area is None
    ]
    if case.course.doses_given is None:
        missing.append("doses given so far")
    if limit is None:
        missing.append("response to the cycles before, on which the total hangs")
    return missing if ordered is not None else [*missing, "dose of this order"]


def _given_level(case: Case, dose: GivenDose) -> Decimal | None:
    surface = None if dose.weight is None else case.surface_of(magnitude(dose.weight, "kg"))
    return _larger(_per_area(dose.dose_per_area), _reckoned(dose.dose, surface))


def _total_working(case: Case, parts: list[Decimal | None], total: Decimal) -> tuple[str, ...]:
    reckoned = _sum_text(parts, total)
    row = case.cycle_doses
    if row is None:
        return (reckoned,)
    margin = case.policy.ceiling.cycle_total_margin
    allowed = cycle_limit(case, row)
    return (reckoned, f"{_level(allowed / margin)} × {margin} = {_level(allowed)}")


def _sum_text(parts: list[Decimal | None], total: Decimal) -> str:
    """Return the doses of the cycle as a sum; one alone is named."""
    if parts == [total]:
        return f"this dose alone: {_level(total)}"
    terms = " + ".join("?" if part is None else rounded_text(part, 4) for part in parts)
    return f"{terms} = {_level(total)}"


def _per_area(dose_per_area: Quantity | None) -> Decimal | None:
    return None if dose_per_area is None else magnitude(dose_per_area, "mg/m2")


def _reckoned(dose: Quantity | None, surface_m2: Decimal | None) -> Decimal | None:
    if dose is None or surface_m2 is None:
        return None
    return settled(magnitude(dose, "mg") / surface_m2)


def _larger(written: Decimal | None, reckoned: Decimal | None) -> Decimal | None:
    return max((value for value in (written, reckoned) if value is not None), default=None)


def _exceeds(value: Decimal | None, limit: Decimal) -> bool:
    return value is not None and value > limit


def _level(value: Decimal | None) -> str:
    return NOT_STATED if value is None else with_unit(rounded_text(value, 4), "mg/m2")
