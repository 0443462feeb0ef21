"""Conversions of the units of an order, as plain factors."""

from decimal import Decimal as D
from typing import Any

CENTIMETRES = {"cm": D(1), "m": D(100), "[in_i]": D("2.54")}
MILLIGRAMS = {"mg": D(1), "ug": D("0.001"), "g": D(1000), "kg": D(10**6), "[lb_av]": D("453592.37")}
SECONDS = {"s": D(1), "min": D(60), "h": D(3600), "ms": D("0.001")}
MILLISECONDS = {"ms": D(1), "s": D(1000), "min": D(60000), "h": D(3600000)}
GIGA_PER_LITRE = {"10*9/L": D(1), "10*3/uL": D(1), "/uL": D("0.001"), "/mm3": D("0.001")}
UNITS_PER_LITRE = {"U/L": D(1), "ukat/L": D(60)}
BILIRUBIN_MASS = {"mg/dL": D(1), "mg/mL": D(100)}
BILIRUBIN_MOLES = {"umol/L": D(1), "mmol/L": D(1000)}
UMOL_PER_MG_DL = D(10000) / D("584.66")


def number(measured: dict[str, Any] | None, factors: dict[str, D]) -> D | None:
    """Return a quantity's number in the unit of the factors, or ``None`` where it is not stated."""
    if measured is None:
        return None
    value: D = measured["value"]
    return value * factors[measured["unit"]]


def kilograms(measured: dict[str, Any] | None) -> D | None:
    """Return a weight in kg."""
    weight_mg = number(measured, MILLIGRAMS)
    return None if weight_mg is None else weight_mg / 10**6


def plain(measured: dict[str, Any] | None) -> D | None:
    """Return the number of a quantity whose field takes one unit only."""
    return None if measured is None else measured["value"]
