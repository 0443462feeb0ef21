"""The closed registry of units and the conversions between them, all in exact decimals.

Units are spelled as in UCUM. Only the units listed here exist; user text is looked up in a fixed
table and never handed to a unit parser.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import pint

if TYPE_CHECKING:
    Quantity: TypeAlias = pint.Quantity[Decimal]
else:
    Quantity = pint.Quantity

#: Arithmetic of the core: wide enough that products of two stated decimals are exact.
EXACT = Context(prec=60, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow])
_SETTLED = Decimal("1e-30")

_DEFINITIONS = [
    "micro- = 1e-6 = u-",
    "milli- = 1e-3 = m-",
    "centi- = 1e-2 = c-",
    "deci- = 1e-1 = d-",
    "kilo- = 1e3 = k-",
    "giga- = 1e9 = G-",
    "meter = [length] = m",
    "inch = 0.0254 * meter",
    "gram = [mass] = g",
    "pound = 453.59237 * gram",
    "second = [time] = s",
    "minute = 60 * second = min",
    "hour = 3600 * second = h",
    "liter = 1e-3 * meter ** 3 = L",
    "mole = [substance] = mol",
    "equivalent = [equivalents] = eq",
    "enzyme_unit = [enzyme_activity] = U",
    "katal = 6e7 * enzyme_unit = kat",
    "cell = [cells]",
    "percent = [fraction]",
]


class Kind(Enum):
    """What a unit measures; two units of one kind convert into each other."""

    LENGTH = "length"
    MASS = "mass"
    AREA = "area"
    DOSE_PER_AREA = "dose per body surface area"
    VOLUME = "volume"
    TIME = "time"
    CATALYTIC_CONCENTRATION = "enzyme activity concentration"
    MASS_CONCENTRATION = "mass concentration"
    SUBSTANCE_CONCENTRATION = "substance concentration"
    EQUIVALENT_CONCENTRATION = "equivalent concentration"
    CELL_COUNT = "number concentration"
    FRACTION = "fraction"
    FLOW = "flow rate"


_REGISTRY: Any = pint.UnitRegistry(_DEFINITIONS, non_int_type=Decimal, cache_folder=None)

_UCUM: dict[str, tuple[str, Kind, str]] = {
    "cm": ("centimeter", Kind.LENGTH, "cm"),
    "m": ("meter", Kind.LENGTH, "m"),
    "[in_i]": ("inch", Kind.LENGTH, "in"),
    "kg": ("kilogram", Kind.MASS, "kg"),
    "g": ("gram", Kind.MASS, "g"),
    "[lb_av]": ("pound", Kind.MASS, "lb"),
    "mg": ("milligram", Kind.MASS, "mg"),
    "ug": ("microgram", Kind.MASS, "mcg"),
    "m2": ("meter ** 2", Kind.AREA, "m²"),
    "mg/m2": ("milligram / meter ** 2", Kind.DOSE_PER_AREA, "mg/m²"),
    "mL": ("milliliter", Kind.VOLUME, "mL"),
    "h": ("hour", Kind.TIME, "h"),
    "min": ("minute", Kind.TIME, "min"),
    "s": ("second", Kind.TIME, "s"),
    "ms": ("millisecond", Kind.TIME, "ms"),
    "U/L": ("enzyme_unit / liter", Kind.CATALYTIC_CONCENTRATION, "U/L"),
    "ukat/L": ("microkatal / liter", Kind.CATALYTIC_CONCENTRATION, "µkat/L"),
    "mg/dL": ("milligram / deciliter", Kind.MASS_CONCENTRATION, "mg/dL"),
    "mg/mL": ("milligram / milliliter", Kind.MASS_CONCENTRATION, "mg/mL"),
    "umol/L": ("micromole / liter", Kind.SUBSTANCE_CONCENTRATION, "µmol/L"),
    "mmol/L": ("millimole / liter", Kind.SUBSTANCE_CONCENTRATION, "mmol/L"),
    "meq/L": ("milliequivalent / liter", Kind.EQUIVALENT_CONCENTRATION, "mEq/L"),
    "10*9/L": ("gigacell / liter", Kind.CELL_COUNT, "×10⁹/L"),
    "/mm3": ("cell / millimeter ** 3", Kind.CELL_COUNT, "/mm³"),
    "/uL": ("cell / microliter", Kind.CELL_COUNT, "/µL"),
    "10*3/uL": ("kilocell / microliter", Kind.CELL_COUNT, "×10³/µL"),
    "%": ("percent", Kind.FRACTION, "%"),
    "mL/h": ("milliliter / hour", Kind.FLOW, "mL/h"),
}

#: The units of the contract, in UCUM spelling.
UCUM_UNITS = tuple(_UCUM)
_UNIT: dict[str, Any] = {text: _REGISTRY.Unit(definition) for text, (definition, _, _) in _UCUM.items()}
# WORKAROUND: pint 0.25 builds and compares a Unit at every `.units`, a third of an assessment's time; the
# container behind it is one object for all quantities of a unit.
_CONTAINER: dict[str, Any] = {
    text: _REGISTRY.Quantity(Decimal(1), unit)._units for text, unit in _UNIT.items()
}
_TEXT = {container: text for text, container in _CONTAINER.items()}
_FACTOR_DIGITS = Context(prec=25, rounding=ROUND_HALF_UP)


def units_of(kind: Kind) -> tuple[str, ...]:
    """Return the accepted units of ``kind`` in UCUM spelling."""
    return tuple(text for text, (_, of, _) in _UCUM.items() if of is kind)


def kind_of(unit: str) -> Kind:
    """Return what ``unit`` (UCUM spelling) measures; KeyError for a unit that is not in the closed list."""
    return _UCUM[unit][1]


def unit_label(unit: str) -> str:
    """Return ``unit`` (UCUM spelling) as people read it: ``mg/m2`` as mg/m², ``10*9/L`` as ×10⁹/L."""
    return _UCUM[unit][2]


def quantity(value: Decimal, unit: str) -> Quantity:
    """Return ``value`` with ``unit`` (UCUM spelling); KeyError for a unit that is not in the closed list."""
    measured: Quantity = _REGISTRY.Quantity(value, _UNIT[unit])
    return measured


def unit_of(measured: Quantity) -> str:
    """Return the unit of ``measured`` in UCUM spelling."""
    return _TEXT[measured._units]


def number_of(measured: Quantity) -> Decimal:
    """Return the number of ``measured`` in the unit it was reported in."""
    number: Decimal = measured.m
    return number


def magnitude(measured: Quantity, unit: str) -> Decimal:
    """Return the number of ``measured`` in ``unit`` (UCUM spelling), exactly.

    Raises:
        pint.DimensionalityError: the two units measure different things.
    """
    number: Decimal = measured.m
    if measured._units is _CONTAINER[unit]:
        return number
    times, divided_by = _ratio(unit_of(measured), unit)
    return EXACT.divide(EXACT.multiply(number, times), divided_by)


@lru_cache(maxsize=256)
def _ratio(source: str, target: str) -> tuple[Decimal, Decimal]:
    """Return the finite factor from ``source`` to ``target``, as a multiplier and a divisor.

    1 min is 1 ÷ 60 h: dividing once at the end keeps a value such as 90 min exact.
    """
    forward, backward = _factor(source, target), _factor(target, source)
    if len(forward.as_tuple().digits) <= len(backward.as_tuple().digits):
        return forward, Decimal(1)
    return Decimal(1), backward


def _factor(source: str, target: str) -> Decimal:
    """Return what one ``source`` is in ``target``, to 25 digits."""
    factor: Decimal = _REGISTRY.Quantity(Decimal(1), _UNIT[source]).to(_UNIT[target]).m
    return _FACTOR_DIGITS.plus(factor).normalize()


def settled(number: Decimal) -> Decimal:
    """Return ``number`` at 30 decimals, so that a root or quotient meets a limit it equals."""
    return number.quantize(_SETTLED, context=EXACT)
