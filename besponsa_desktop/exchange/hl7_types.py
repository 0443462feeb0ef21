"""HL7 v2's data types as importers need them: coded values, times, amounts."""

from __future__ import annotations

import re

from besponsa_desktop.exchange.codes import unit_spelled
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.hl7_text import Segment
from besponsa_desktop.exchange.results import Amount
from besponsa_desktop.exchange.shapes_times import day_of, moment_of
from besponsa_desktop.exchange.taking_over import Taken

LOINC, SNOMED, NDC, RXNORM, UCUM = "LN", "SCT", "NDC", "RXNORM", "UCUM"
ROUTES_TABLE, SITE_PREFIX = "HL70162", "99"
_CODED = ((1, 3), (4, 6))  # the code and its system, and the alternate pair
_MOMENT = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:([0-9]{2})(\.[0-9]{1,4})?)?([-+][0-9]{2})([0-9]{2})",
    re.ASCII,
)
_DAY = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})(?:[0-9]{2,6}(?:\.[0-9]{1,4})?)?(?:[-+][0-9]{4})?", re.ASCII
)


def codes_at(segment: Segment, number: int, system: str) -> list[str]:
    """Return the codes of one system in a coded field; the text decides nothing."""
    pairs = [(segment.value(number, code), segment.value(number, of)) for code, of in _CODED]
    return list(dict.fromkeys(code for code, of in pairs if code and of == system))


def words_at(segment: Segment, number: int) -> str:
    """Return what a coded field says to a person: its text, else its code."""
    return segment.value(number, 2) or segment.value(number, 1)


def unit_at(segment: Segment, number: int) -> str:
    """Return the unit in a coded field; nothing where it is not coded in UCUM."""
    stated = codes_at(segment, number, UCUM)
    return unit_spelled(stated[0]) if len(stated) == 1 else ""


def amount_at(segment: Segment, number: int, unit_number: int) -> Amount | None:
    """Return the number of a field with the unit of another; ``None`` where it is no exact number."""
    text = segment.whole(number)
    if decimal_of(text) is None:
        return None
    return Amount(number=text, unit=unit_at(segment, unit_number), place=segment.place(number))


def moment_at(segment: Segment, number: int) -> Taken | None:
    """Return a time that is stated to the minute with its offset; ``None`` for any other."""
    stated = _MOMENT.fullmatch(segment.value(number))
    if not stated:
        return None
    year, month, day, hour, minute, second, fraction, ahead, rest = stated.groups("")
    text = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{fraction}{ahead}:{rest}"
    return Taken(text, segment.place(number)) if moment_of(text) else None


def day_at(segment: Segment, number: int) -> Taken | None:
    """Return a date that is stated to the day."""
    stated = _DAY.fullmatch(segment.value(number))
    text = "-".join(stated.groups()) if stated else ""
    return Taken(text, segment.place(number)) if day_of(text) else None
