"""The dose: day, level, amount, ceiling, cycle total, no re-escalation; and the dose itself."""

from decimal import ROUND_HALF_UP
from decimal import Decimal as D
from typing import Any

from tests.second_implementation.case import Case
from tests.second_implementation.ruling import Ruling, all_of, failed, not_applicable, passed, ruled, unknown
from tests.second_implementation.units import MILLIGRAMS, kilograms, number, plain


def day(case: Case) -> Ruling:
    return ruled(case.day in {1, 8, 15}, "reject")


def level(case: Case) -> Ruling:
    if case.day_is_dropped:
        return failed("reject")
    if case.per_area is None:
        return not_applicable()
    if case.level is None:
        return unknown()
    return ruled(case.per_area == case.level, "reject", level=case.level)


def amount(case: Case) -> Ruling:
    if case.day_is_dropped:
        return not_applicable()
    if case.dose_mg is None or case.calculated is None:
        return unknown()
    apart = abs(case.dose_mg - case.calculated) / case.calculated
    return ruled(apart <= D("0.05"), "caution" if apart <= D("0.10") else "reject", apart=apart)


def ceiling(case: Case) -> Ruling:
    by_milligrams = None
    if case.dose_mg is not None and case.bsa is not None:
        by_milligrams = case.dose_mg / case.bsa
    parts = [None if by_milligrams is None else by_milligrams <= D("0.88")]
    if case.per_area is not None:
        parts.append(case.per_area <= D("0.8"))
    return ruled(all_of(*parts), "reject", by_milligrams=by_milligrams)


def cycle_total(case: Case) -> Ruling:
    earlier = [dose for dose in case.doses if dose["cycle"] == case.cycle]
    shares = [given_share(case, dose) for dose in earlier]
    shares.append(larger(case.per_area, case.dose_mg, case.bsa))
    total = sum((share for share in shares if share is not None), D(0))
    if total > max(allowed_totals(case)):
        return failed("reject", total=total)
    is_missing = shares[-1] is None or any(dose.get("dose_per_area") is None for dose in earlier)
    is_open = case.course.get("doses_given") is None or len(case.tables()) > 1
    return unknown(total=total) if is_missing or is_open else passed(total=total)


def given_share(case: Case, dose: dict[str, Any]) -> D | None:
    return larger(
        plain(dose.get("dose_per_area")),
        number(dose.get("dose"), MILLIGRAMS),
        case.surface(kilograms(dose.get("weight"))),
    )


def larger(per_area: D | None, dose_mg: D | None, bsa: D | None) -> D | None:
    """Return the larger of mg/m² and mg ÷ BSA, or the one that is known."""
    known = [] if per_area is None else [per_area]
    if dose_mg is not None and bsa is not None:
        known.append(dose_mg / bsa)
    return max(known, default=None)


def allowed_totals(case: Case) -> list[D]:
    """Return what the cycle may come to, with 10 % of leeway; one figure for each possible response."""
    days = (1, 8) if case.reduction == 2 else (1, 8, 15)
    return [sum(table[day] for day in days) * case.factor * D("1.10") for table in case.tables()]


def no_re_escalation(case: Case) -> Ruling:
    if case.recorded_reduction == 0:
        return not_applicable()
    if case.per_area is None or case.reduced_level is None:
        return unknown()
    return ruled(case.per_area <= case.reduced_level, "reject")


def planned_dose(case: Case) -> dict[str, D | None]:
    """Return level, calculated, rounded and ordered dose, and how far the order is off, in per cent."""
    rounded = difference = None
    if case.calculated is not None:
        step = D("0.01") if case.calculated >= D("0.5") else D("0.001")
        rounded = case.calculated.quantize(step, ROUND_HALF_UP)
        if case.dose_mg is not None:
            apart = (case.dose_mg - case.calculated) / case.calculated * 100
            difference = apart.quantize(D("0.01"), ROUND_HALF_UP)
    return {
        "per_area": case.level,
        "calculated": case.calculated,
        "rounded": rounded,
        "ordered": case.dose_mg,
        "difference_percent": difference,
    }
