"""The one formatter: how numbers, quantities, dates and times are written on screen, paper and in files.

Doses carry no trailing zero and always a leading zero; laboratory values keep the precision they were
reported with. A non-breaking space stands between number and unit.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from besponsa_desktop.clinical.dates import (
    MINUS,
    date_text,
    moment_text,
    moment_with_offset_text,
    short_date_text,
)
from besponsa_desktop.clinical.units import EXACT, Quantity, magnitude, number_of, unit_label, unit_of

__all__ = [
    "MINUS",
    "NOT_STATED",
    "NO_BREAK_SPACE",
    "area_text",
    "count_text",
    "date_text",
    "dose_text",
    "fixed_text",
    "level_text",
    "listed",
    "mg_per_m2_text",
    "mg_text",
    "mid_sentence",
    "moment_text",
    "moment_with_offset_text",
    "number_text",
    "percent_text",
    "plain",
    "quantity_text",
    "reported_text",
    "rounded",
    "rounded_text",
    "share_text",
    "short_date_text",
    "trimmed_quantity_text",
    "unrounded_area_text",
    "unrounded_dose_text",
    "unrounded_mg_text",
    "with_unit",
    "yes_no_text",
]

NO_BREAK_SPACE = "\u00a0"
NOT_STATED = "not stated"
_SHORTEST_GROUPED = len("1000")


def rounded(number: Decimal, places: int) -> Decimal:
    """Return ``number`` rounded half up to ``places`` decimals."""
    return number.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=EXACT)


def plain(number: Decimal) -> str:
    """Return ``number`` exactly, without exponent, trailing zeros or grouping: for files."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


@lru_cache(maxsize=4096)
def number_text(number: Decimal) -> str:
    """Return ``number`` exactly for people: no trailing zeros, thousands with a comma, a true minus."""
    return _signed(_grouped(plain(number)))


def reported_text(number: Decimal) -> str:
    """Return ``number`` for people with the precision it was reported with."""
    return _signed(_grouped(f"{number:f}"))


def fixed_text(number: Decimal, places: int) -> str:
    """Return ``number`` rounded half up to exactly ``places`` decimals, for people."""
    value = rounded(number, places)
    return _signed(_grouped(f"{value if value else abs(value):f}"))


def rounded_text(number: Decimal, places: int) -> str:
    """Return ``number`` rounded half up to at most ``places`` decimals, without trailing zeros."""
    return number_text(rounded(number, places))


def with_unit(text: str, unit: str) -> str:
    """Return a number's text with ``unit`` (UCUM spelling) as people read it."""
    return f"{text}{NO_BREAK_SPACE}{unit_label(unit)}"


def mg_text(dose_mg: Decimal) -> str:
    """Return a dose given in mg: 0.5 mg, 1 mg, 1,440 mg."""
    return with_unit(number_text(dose_mg), "mg")


def dose_text(dose: Quantity) -> str:
    """Return a dose in mg: 0.5 mg, 1 mg, 1,440 mg."""
    return mg_text(magnitude(dose, "mg"))


def unrounded_mg_text(dose_mg: Decimal) -> str:
    """Return a calculated dose in mg to four decimals, as it stands before it is rounded."""
    return with_unit(rounded_text(dose_mg, 4), "mg")


def unrounded_dose_text(dose: Quantity) -> str:
    """Return a calculated dose to four decimals, as it stands before it is rounded."""
    return unrounded_mg_text(magnitude(dose, "mg"))


def mg_per_m2_text(level: Decimal) -> str:
    """Return a dose level given in mg/m², without trailing zeros."""
    return with_unit(number_text(level), "mg/m2")


def level_text(dose_per_area: Quantity) -> str:
    """Return a dose level in mg/m², without trailing zeros."""
    return mg_per_m2_text(magnitude(dose_per_area, "mg/m2"))


def area_text(area: Quantity) -> str:
    """Return a body surface area to 0.01 m²."""
    return with_unit(fixed_text(magnitude(area, "m2"), 2), "m2")


def unrounded_area_text(area: Quantity) -> str:
    """Return a body surface area to four decimals, as it stands in the arithmetic."""
    return with_unit(rounded_text(magnitude(area, "m2"), 4), "m2")


def quantity_text(measured: Quantity) -> str:
    """Return a measured value in the unit and with the precision it was reported with."""
    return with_unit(reported_text(number_of(measured)), unit_of(measured))


def trimmed_quantity_text(value: Quantity) -> str:
    """Return a value in its own unit without trailing zeros: for volumes, rates and times."""
    return with_unit(number_text(number_of(value)), unit_of(value))


def percent_text(percent: Decimal, places: int = 2) -> str:
    """Return a signed difference in percent, rounded half up: +0.18 %, −37.50 %."""
    text = fixed_text(percent, places)
    sign = "" if text.startswith(MINUS) or not rounded(percent, places) else "+"
    return f"{sign}{text}{NO_BREAK_SPACE}%"


def share_text(percent: Decimal) -> str:
    """Return a share in percent without sign and trailing zeros: 5 %."""
    return f"{number_text(percent)}{NO_BREAK_SPACE}%"


def count_text(count: int, singular: str, plural: str | None = None) -> str:
    """Return a number of things with the right word: 1 vial, 2 vials."""
    word = singular if count == 1 else plural or f"{singular}s"
    return f"{count:,}{NO_BREAK_SPACE}{word}"


def listed(items: tuple[str, ...] | list[str]) -> str:
    """Return items as a sentence part: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def mid_sentence(name: str) -> str:
    """Return a name inside a sentence: its first letter small, unless it begins an abbreviation."""
    return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"


def yes_no_text(value: bool | None) -> str:
    """Return yes, no, or that nothing is stated."""
    return NOT_STATED if value is None else "yes" if value else "no"


def _grouped(text: str) -> str:
    if len(text) < _SHORTEST_GROUPED:
        return text
    whole, point, rest = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{point}{rest}"


def _signed(text: str) -> str:
    return MINUS + text[1:] if text.startswith("-") else text
