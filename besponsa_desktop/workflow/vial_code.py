"""What stands in the code of a vial: GS1 element strings, product codes and NDC, read strictly."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.errors import Fault, UnusableInput

#: The separator that ends an element of variable length.
SEPARATOR = "\x1d"
#: What a scanner puts before a GS1 code, if it is set to say the kind of code.
SYMBOLOGIES = ("]d2", "]C1", "]e0", "]Q3", "]J1")
_PLACE = "vial"
_GTIN, _EXPIRY, _LOT, _SERIAL = "01", "17", "10", "21"
#: Elements of fixed length that stand on vials; those that are not kept are read over.
_FIXED = {_GTIN: 14, _EXPIRY: 6, "11": 6, "13": 6, "15": 6}
_VARIABLE = {_LOT: 20, _SERIAL: 20}
_NAMES = {_GTIN: "product code", _EXPIRY: "expiry", _LOT: "lot", _SERIAL: "serial number"}
_ALLOWED = re.compile(r"[!-\"%-?A-Z_a-z]+")
_IN_BRACKETS = re.compile(r"\((\d{2})\)([^()]+)")
_HYPHENED = re.compile(r"(\d{4,5})-(\d{3,4})-(\d{1,2})")
_GTIN_LENGTHS = (12, 13, 14)
_NDC_DIGITS, _NDC_PREFIX = 10, "003"
_CENTURY_AHEAD, _CENTURY_BEHIND = 51, 50
_SHOWN_AT_MOST = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class VialCode:
    """What the code of a vial says; ``None`` where it does not say it. ``gtin`` has 14 digits."""

    gtin: str
    expires_on: date | None = None
    lot: str | None = None
    serial: str | None = None


def read_vial_code(scanned: str, gtins: Iterable[str], today: date) -> VialCode:
    """Return what a scanned or typed code says.

    GS1 element strings are read as the scanner sends them or with their numbers in brackets; a product code
    (GTIN) or an NDC may stand alone. An NDC names a product only where exactly one of the site's product
    codes (``gtins``) fits it: its eleven digits do not say which zero was put in.

    Args:
        scanned: as the scanner or the person typed it, without the final Enter.
        gtins: product codes in use, 14 digits each.
        today: tells the century of an expiry, as GS1 has it.

    Raises:
        UnusableInput: with what is not understood; nothing is guessed.
    """
    text = scanned.strip(" \t\r\n")
    if elements := _IN_BRACKETS.findall(text):
        if "".join(f"({number}){value}" for number, value in elements) != text:
            raise _unusable(text, "every element as (number)value, such as (01)…(17)…(10)…(21)…")
        return _of_elements(text, elements, today)
    marked = next((mark for mark in SYMBOLOGIES if text.startswith(mark)), "")
    if marked or SEPARATOR in text or _begins_as_elements(text):
        body = text.removeprefix(marked)
        is_separated = bool(marked) or SEPARATOR in body
        return _of_elements(text, _elements(text, body, is_separated=is_separated), today)
    return VialCode(gtin=_product(text, tuple(gtins)))


# ---------------------------------------------------------------------- elements
def _begins_as_elements(text: str) -> bool:
    return text[:2] == _GTIN and text[2:16].isdigit() and len(text) > max(_GTIN_LENGTHS)


def _elements(scanned: str, body: str, *, is_separated: bool) -> list[tuple[str, str]]:
    """Return numbers and values of the elements, which follow each other without brackets."""
    found, rest = [], body.removeprefix(SEPARATOR)
    while rest:
        number, rest = rest[:2], rest[2:]
        if number in _FIXED:
            value, rest = rest[: _FIXED[number]], rest[_FIXED[number] :].removeprefix(SEPARATOR)
        elif number in _VARIABLE:
            value, _, rest = rest.partition(SEPARATOR)
            if not is_separated and _may_hold_another(value):
                raise _unusable(
                    scanned,
                    f"one way to read it: the {_NAMES[number]} may hold a further element, since the scanner"
                    " leaves out the separators. Type it in brackets: (01)…(17)…(10)…(21)…",
                )
        else:
            raise _unusable(scanned, f"elements of a vial: {number!r} is none that is known here")
        found.append((number, value))
    return found


def _may_hold_another(value: str) -> bool:
    """Tell whether a value can also be read as a shorter one and a further element."""
    return any(number in value[1:-1] for number in (_LOT, _SERIAL)) or bool(
        re.search(rf".({_EXPIRY}\d{{6}}|{_GTIN}\d{{14}})", value)
    )


def _of_elements(scanned: str, elements: list[tuple[str, str]], today: date) -> VialCode:
    values: dict[str, str] = {}
    for number, value in elements:
        if number in values:
            raise _unusable(scanned, f"each element once: {_name(number)} stands there twice")
        _require_fit(scanned, number, value)
        values[number] = value
    if _GTIN not in values:
        raise _unusable(scanned, "a product code (01)")
    return VialCode(
        gtin=_checked_gtin(scanned, values[_GTIN]),
        expires_on=_expiry(scanned, values[_EXPIRY], today) if _EXPIRY in values else None,
        lot=values.get(_LOT),
        serial=values.get(_SERIAL),
    )


def _require_fit(scanned: str, number: str, value: str) -> None:
    if number in _FIXED:
        if len(value) != _FIXED[number] or not _is_digits(value):
            raise _unusable(scanned, f"{count_text(_FIXED[number], 'digit')} of {_name(number)}")
        return
    longest = _VARIABLE.get(number)
    if longest is None:
        raise _unusable(scanned, f"elements of a vial: {number!r} is none that is known here")
    if not _ALLOWED.fullmatch(value) or len(value) > longest:
        raise _unusable(scanned, f"{_name(number)} of 1 to {longest} plain characters")


def _name(number: str) -> str:
    return _NAMES.get(number, f"element {number}")


def _expiry(scanned: str, digits: str, today: date) -> date:
    """Return the date of YYMMDD; day 00 is the last of the month.

    Source: GS1 General Specifications, 3.4 and 7.12 (century).
    """
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    century, ahead = today.year // 100 * 100, year - today.year % 100
    if ahead >= _CENTURY_AHEAD:
        century -= 100
    elif ahead <= -_CENTURY_BEHIND:
        century += 100
    try:
        return date(century + year, month, day or calendar.monthrange(century + year, month)[1])
    except (ValueError, calendar.IllegalMonthError):
        raise _unusable(scanned, f"an expiry that is a date: {digits} is none") from None


# ---------------------------------------------------------------------- products
def site_product_code(text: str) -> str:
    """Return a product code (GTIN) of the site's own with its 14 digits; an empty text is none.

    Raises:
        UnusableInput: it is no GTIN, or its check digit is wrong.
    """
    typed = text.strip()
    if not typed:
        return ""
    whole = typed.zfill(max(_GTIN_LENGTHS))
    is_code = _is_digits(typed) and len(typed) in _GTIN_LENGTHS
    if not is_code or str(_check_digit(whole[:-1])) != whole[-1]:
        needed = "a product code (GTIN) of 8, 12, 13 or 14 digits whose check digit is right, or nothing"
        raise UnusableInput([Fault(path="product code", found=typed, needed=needed)])
    return whole


def _product(text: str, gtins: tuple[str, ...]) -> str:
    if _is_digits(text) and len(text) in _GTIN_LENGTHS:
        return _checked_gtin(text, text.zfill(max(_GTIN_LENGTHS)))
    candidates = {_gtin_of_ndc(ndc) for ndc in _ndcs(text)}
    if not candidates:
        raise _unusable(text, "a GS1 code, a product code (GTIN) or an NDC of 11 digits or as 5-4-2")
    known = candidates & set(gtins)
    if len(known) == 1:
        return known.pop()
    if len(candidates) == 1:
        return candidates.pop()
    raise _unusable(text, "an NDC of one product that this site uses; else scan the code of the vial")


def _ndcs(text: str) -> Iterator[str]:
    """Yield the ten-digit NDC that a text can be: one of 4-4-2, 5-3-2, 5-4-1, or what 5-4-2 was made of."""
    hyphened = _HYPHENED.fullmatch(text)
    if hyphened:
        parts = hyphened.groups()
    elif _is_digits(text) and len(text) == _NDC_DIGITS + 1:
        parts = (text[:5], text[5:9], text[9:])
    else:
        return
    if sum(map(len, parts)) == _NDC_DIGITS:
        yield "".join(parts)
    elif sum(map(len, parts)) == _NDC_DIGITS + 1:
        for index, part in enumerate(parts):
            if part.startswith("0"):
                yield "".join([*parts[:index], part[1:], *parts[index + 1 :]])


def _gtin_of_ndc(ndc: str) -> str:
    """Return the product code of an NDC. Source: FDA and GS1 US: 0 03, the ten digits, the check digit."""
    digits = f"{_NDC_PREFIX}{ndc}"
    return f"{digits}{_check_digit(digits)}"


def _checked_gtin(scanned: str, digits: str) -> str:
    if not _is_digits(digits) or str(_check_digit(digits[:-1])) != digits[-1]:
        raise _unusable(scanned, f"a product code whose check digit is right: {digits}'s is not")
    return digits


def _check_digit(digits: str) -> int:
    """Return the last digit of a product code. Source: GS1 General Specifications, 7.9."""
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -weighed % 10


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _unusable(scanned: str, needed: str) -> UnusableInput:
    shown = scanned.replace(SEPARATOR, "\N{SYMBOL FOR GROUP SEPARATOR}")
    if len(shown) > _SHOWN_AT_MOST:
        shown = f"{shown[:_SHOWN_AT_MOST]}…"
    return UnusableInput([Fault(path=_PLACE, found=f'"{shown}"' if shown else "nothing", needed=needed)])
