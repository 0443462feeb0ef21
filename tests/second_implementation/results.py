"""Laboratory results: which one counts, and how a bounded result meets a limit."""

from datetime import datetime
from decimal import Decimal as D
from typing import Any

from tests.second_implementation.units import (
    BILIRUBIN_MASS,
    BILIRUBIN_MOLES,
    GIGA_PER_LITRE,
    UMOL_PER_MG_DL,
    UNITS_PER_LITRE,
)

Result = dict[str, Any]
SIMPLE_UNITS = {
    **dict.fromkeys(("alt", "ast", "alp"), UNITS_PER_LITRE),
    **dict.fromkeys(("anc", "platelets", "wbc", "peripheral_blasts"), GIGA_PER_LITRE),
}


def at_most(result: Result, value: D, limit: D) -> bool | None:
    """Return whether a result is at most a limit, minding its ``<`` or ``>``."""
    comparator = result.get("comparator")
    if comparator == "<":
        return True if value <= limit else None
    if comparator == ">":
        return False if value >= limit else None
    return value <= limit


def at_least(result: Result, value: D, limit: D) -> bool | None:
    """Return whether a result is at least a limit, minding its ``<`` or ``>``."""
    comparator = result.get("comparator")
    if comparator == "<":
        return False if value <= limit else None
    if comparator == ">":
        return True if value >= limit else None
    return value >= limit


def amount(result: Result) -> D:
    """Return a result's value in one unit for its test: bilirubin in mg/dL, counts 10⁹/L, enzymes U/L."""
    value: D = result["value"]
    unit = result["unit"]
    if result["test"] == "total_bilirubin":
        return bilirubin_mg_dl(value, unit)
    if factors := SIMPLE_UNITS.get(result["test"]):
        return value * factors[unit]
    return value


def bilirubin_mg_dl(value: D, unit: str) -> D:
    """Return a bilirubin in mg/dL."""
    if unit in BILIRUBIN_MASS:
        return value * BILIRUBIN_MASS[unit]
    return value * BILIRUBIN_MOLES[unit] / UMOL_PER_MG_DL


def usable(results: list[Result], start: datetime) -> dict[str, list[Result]]:
    """Return the results not after the start by test, the latest first."""
    by_test: dict[str, list[Result]] = {}
    for result in results:
        drawn = result.get("collected_at")
        if drawn is not None and drawn <= start:
            by_test.setdefault(result["test"], []).append(result)
    for of_one_test in by_test.values():
        of_one_test.sort(key=lambda result: result["collected_at"], reverse=True)
    return by_test
