"""Shapes of numbers: exact decimals and whole numbers inside bounds, written as JSON numbers or as text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.decimal_text import (
    DIGITS,
    decimal_fault,
    decimal_of,
    number_pattern,
    whole_pattern,
)
from besponsa_desktop.exchange.shapes import Schema
from besponsa_desktop.exchange.showing import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class DecimalNumber:
    """An exact decimal between bounds: ``lowest`` and ``highest`` included, ``above`` excluded."""

    lowest: Decimal | None = None
    above: Decimal | None = None
    highest: Decimal | None = None

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return f"a number{self.bounds}"

    @property
    def bounds(self) -> str:
        """Return the bounds as a part of a sentence, empty where there are none."""
        if self.lowest is not None and self.highest is not None:
            return f" from {self.lowest} to {self.highest}"
        if self.above is not None:
            return f" above {self.above}"
        return "" if self.lowest is None else f" not below {self.lowest}"

    def contains(self, number: Decimal) -> bool:
        """Tell whether ``number`` lies inside the bounds."""
        return (
            (self.lowest is None or number >= self.lowest)
            and (self.above is None or number > self.above)
            and (self.highest is None or number <= self.highest)
        )

    def read(self, value: object, at: str, faults: list[Fault]) -> Decimal | None:
        """Return the number exactly as written."""
        number = decimal_of(value)
        if number is None:
            faults.append(decimal_fault(value, at, self.needed))
            return None
        if self.contains(number):
            return number
        faults.append(Fault(path=at, found=shown(value), needed=self.needed))
        return None

    def write(self, value: Decimal) -> object:
        """Return the number as text, with the precision it was written with."""
        return f"{value:f}"

    def schema(self) -> Schema:
        """Return the JSON Schema of a number written as a number or as text."""
        pattern = number_pattern(lowest=self.lowest, above=self.above)
        return {"type": ["string", "number"], "pattern": pattern} | self._number_bounds()

    def _number_bounds(self) -> Schema:
        keys = {"minimum": self.lowest, "exclusiveMinimum": self.above, "maximum": self.highest}
        return {key: int(bound) for key, bound in keys.items() if bound is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeNumber:
    """A whole number, bounds included."""

    lowest: int
    highest: int = 10**DIGITS - 1

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        if self.highest == 10**DIGITS - 1:
            return f"a whole number, {self.lowest} or more"
        return f"a whole number from {self.lowest} to {self.highest}"

    def read(self, value: object, at: str, faults: list[Fault]) -> int | None:
        """Return the whole number."""
        number = decimal_of(value)
        if number is None:
            faults.append(decimal_fault(value, at, self.needed))
            return None
        if number == int(number) and self.lowest <= number <= self.highest:
            return int(number)
        faults.append(Fault(path=at, found=shown(value), needed=self.needed))
        return None

    def write(self, value: int) -> object:
        """Return the number."""
        return value

    def schema(self) -> Schema:
        """Return the JSON Schema of a whole number written as a number or as text."""
        pattern = whole_pattern(lowest=self.lowest)
        bounds = {"minimum": self.lowest, "maximum": self.highest}
        return {"type": ["string", "integer"], "pattern": pattern} | bounds
