"""Text to an exact decimal: an optional minus, digits, perhaps a point and digits; nothing is corrected."""

from __future__ import annotations

import re
from decimal import Decimal

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.showing import shown

#: Most digits before the point, and after it.
DIGITS = 12
_DECIMAL = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,12})?")
_ZERO = r"-0{1,12}(?:\.0{1,12})?"
_AT_MOST = f"at most {DIGITS} digits before the point and {DIGITS} after it"
_REASONS = (
    (r"[-+]?(nan|inf|infinity)", "a finite number"),
    (r"[-+]?[0-9.]+e[-+]?[0-9]+", "the number written out, without an exponent"),
    (r"-?[0-9]+(\.[0-9]+)?", _AT_MOST),
    (r"[-+]?[0-9]+([ .,'_\u00a0\u202f][0-9]+)+", "digits with a point as decimal sign and no separators"),
    (r"\+.*", "the number without a plus sign"),
    (r"-?\.[0-9]+", "a digit before the point, such as 0.5"),
    (r"-?[0-9]+\.", "a digit after the point, or no point"),
    (r"\s+\S+|\S+\s+|\s+\S+\s+", "the number without spaces around it"),
    (r"[\u2212\u2013].*", "a plain hyphen as minus sign"),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE | re.ASCII), needed) for pattern, needed in _REASONS)
_LONGEST_EXPLAINED = 64


def decimal_of(value: object) -> Decimal | None:
    """Return the exact number that ``value`` (text, a number as written, an int or a Decimal) states.

    A negative zero is zero. ``None`` for anything else, floats and flags too.
    """
    text = value if isinstance(value, str) else _text_of(value)
    if text is None or not _DECIMAL.fullmatch(text):
        return None
    number = Decimal(text)
    return number or number.copy_abs()


def decimal_fault(value: object, at: str, needed: str) -> Fault:
    """Return the fault of a value that is no decimal, with what to write instead of it."""
    text = value if isinstance(value, str) else _text_of(value)
    return Fault(path=at, found=shown(value), needed=_needed_instead_of(text, needed))


def _text_of(value: object) -> str | None:
    if isinstance(value, Decimal):
        return f"{value:f}" if value.is_finite() and value.adjusted() < DIGITS else str(value)
    return str(value) if type(value) is int and abs(value) < 10**DIGITS else None


def _needed_instead_of(text: str | None, needed: str) -> str:
    if text is None:
        return f"{needed}, as text or as a number"
    if len(text) > _LONGEST_EXPLAINED:
        return f"{needed}: {_AT_MOST}"
    if text:
        for pattern, instead in _COMPILED:
            if pattern.fullmatch(text):
                return f"{needed}: {instead}"
        if any(char.isdigit() and not char.isascii() for char in text):
            return f"{needed}: the digits 0 to 9"
    return f"{needed}, such as 1.45"


def number_pattern(*, lowest: Decimal | None, above: Decimal | None) -> str:
    """Return the pattern of such a text; of bounds only zero can be said in it."""
    digits = r"[0-9]{1,12}(?:\.[0-9]{1,12})?"
    if above is not None:
        return rf"^(?=[0.]*[1-9]){digits}$"
    return rf"^-?{digits}$" if lowest is None else rf"^(?:{_ZERO}|{digits})$"


def whole_pattern(*, lowest: int) -> str:
    """Return the pattern of a text that is a whole number, above zero or not below it."""
    digits = r"[0-9]{1,12}(?:\.0{1,12})?"
    return rf"^(?=0*[1-9]){digits}$" if lowest > 0 else rf"^(?:{_ZERO}|{digits})$"
