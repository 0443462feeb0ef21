"""Shapes of measured values: a number with its unit, judged by what the unit measures and by its bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from besponsa_desktop.clinical.units import (
    UCUM_UNITS,
    Quantity,
    kind_of,
    magnitude,
    number_of,
    quantity,
    unit_label,
    unit_of,
)
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.shapes import Schema
from besponsa_desktop.exchange.shapes_numbers import DecimalNumber
from besponsa_desktop.exchange.shapes_records import Key, Record, write_keys
from besponsa_desktop.exchange.showing import member, shown


@lru_cache(maxsize=8192)
def _quantity(number: str, unit: str) -> Quantity:
    """Return the quantity; by its text, since 1.0 and 1.00 are equal as numbers and not as reports."""
    return quantity(Decimal(number), unit)


class UnitName:
    """One of the units, in UCUM spelling, that a field takes."""

    __slots__ = ("_units",)

    def __init__(self, units: tuple[str, ...]) -> None:
        """Allow ``units`` and no other spelling of them."""
        self._units = dict.fromkeys(units)

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        *most, last = self._units
        return f"the unit {', '.join(most)} or {last}" if most else f"the unit {last}"

    def read(self, value: object, at: str, faults: list[Fault]) -> str | None:
        """Return the unit; one of another dimension is refused, never guessed."""
        if isinstance(value, str) and value in self._units:
            return value
        known = isinstance(value, str) and value in UCUM_UNITS
        found = f"{shown(value)}, a unit of {kind_of(str(value)).value}" if known else shown(value)
        faults.append(Fault(path=at, found=found, needed=self.needed))
        return None

    def write(self, value: str) -> object:
        """Return the unit."""
        return value

    def schema(self) -> Schema:
        """Return the JSON Schema of the units."""
        return {"enum": list(self._units)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """Bounds of a measured value in one unit, whatever unit it is reported in; both included."""

    what: str
    lowest: Decimal
    highest: Decimal
    unit: str

    def contains(self, measured: Quantity) -> bool:
        """Tell whether ``measured`` lies inside the bounds."""
        return self.lowest <= magnitude(measured, self.unit) <= self.highest

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return f"{self.what} from {self.lowest} to {self.highest} {unit_label(self.unit)}"


class Measured:
    """An object with ``value`` and ``unit``, and the keys that belong to it.

    ``make`` takes the quantity as ``value`` and the other keys' members; without it the quantity is read.
    """

    __slots__ = ("_after", "_before", "_between", "_make", "_record")

    def __init__(
        self,
        units: tuple[str, ...],
        number: DecimalNumber,
        *keys: Key,
        make: Callable[..., Any] | None = None,
        before: tuple[Key, ...] = (),
        between: Range | None = None,
    ) -> None:
        """Read ``before``, value and unit, then ``keys``; ``between`` bounds the quantity in any unit."""
        value, unit = Key("value", number, required=True), Key("unit", UnitName(units), required=True)
        self._record = Record(dict, *before, value, unit, *keys)
        self._before, self._after = before, keys
        self._make = make
        self._between = between

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return self._record.needed

    def read(self, value: object, at: str, faults: list[Fault]) -> Any:
        """Return the measured value exactly as it was reported."""
        before = len(faults)
        members = self._record.members(value, at, faults)
        if len(faults) > before:
            return None
        measured = _quantity(str(members.pop("value")), members.pop("unit"))
        if self._between is not None and not self._between.contains(measured):
            faults.append(self._bounds_fault(value, at, self._between.needed))
            return None
        return measured if self._make is None else self._make(value=measured, **members)

    def _bounds_fault(self, value: object, at: str, needed: str) -> Fault:
        given = value if isinstance(value, Mapping) else {}
        found = f"{shown(given.get('value'))} {given.get('unit')}"
        return Fault(path=member(at, "value"), found=found, needed=needed)

    def write(self, value: Any) -> object:
        """Return number, unit and the other keys, the number with the precision it was reported with."""
        measured: Quantity = value if self._make is None else value.value
        stated = {"value": f"{number_of(measured):f}", "unit": unit_of(measured)}
        if self._make is None:
            return stated
        return write_keys(self._before, value) | stated | write_keys(self._after, value)

    def schema(self) -> Schema:
        """Return the JSON Schema of the measured value."""
        return self._record.schema()
