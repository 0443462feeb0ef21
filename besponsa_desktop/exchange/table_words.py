"""What the cells of a table of results may say: names of tests, heads, units, times; nothing is guessed.

A name that may mean more than one test ("bilirubin": total or direct) is no name here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from besponsa_desktop.clinical.dates import MONTHS
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.names_of_tests import TEST_OF, parts_of_name, plain_words
from besponsa_desktop.clinical.units import unit_label
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.order_shape_laboratory import UNITS_OF_TEST

_MONTHS = tuple(month.lower() for month in MONTHS)
_DAY = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_NAMED = r"(?P<named_day>[0-9]{1,2})[- ](?P<named_month>[A-Za-z]{3})[- ](?P<named_year>[0-9]{4})"
_OTHER_DAY = r"(?P<other>[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4})"
_CLOCK = r"(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
_OFFSET = r"(?P<offset>Z|[-+\u2212][0-9]{2}:?[0-9]{2})"
_MOMENT = re.compile(rf"(?:{_DAY}|{_NAMED}|{_OTHER_DAY})(?:[T ]+{_CLOCK}(?:\s*{_OFFSET})?)?", re.ASCII)
_CLOCK_TEXT = re.compile(rf"{_CLOCK}(?:\s*{_OFFSET})?", re.ASCII)


class Head(Enum):
    """What a head of a row or a column says that stands in it."""

    TEST = "test"
    VALUE = "value"
    UNIT = "unit"
    LOWER = "lower limit"
    UPPER = "upper limit"
    RANGE = "reference range"
    DAY = "day or time of collection"
    CLOCK = "time of day"


_HEADS = {
    Head.TEST: ("test", "parameter", "analyte", "analysis", "name", "code", "loinc"),
    Head.VALUE: ("value", "result", "wert", "ergebnis"),
    Head.UNIT: ("unit", "units", "einheit"),
    Head.LOWER: ("lower", "low", "lower limit", "lln", "untere grenze"),
    Head.UPPER: ("upper", "high", "upper limit", "uln", "obere grenze"),
    Head.RANGE: ("range", "reference", "reference range", "reference interval", "referenzbereich"),
    Head.DAY: ("date", "day", "collected", "collected at", "date/time", "drawn", "datum", "entnahme"),
    Head.CLOCK: ("time", "time of day", "uhrzeit", "zeit"),
}
_HEAD_OF = {word: head for head, words in _HEADS.items() for word in words}


def head_of(text: str) -> Head | None:
    """Return what a head says that stands in its row or column."""
    return _HEAD_OF.get(plain_words(text))


def test_named(text: str, names: Mapping[str, LaboratoryTest]) -> tuple[LaboratoryTest, str] | None:
    """Return the test of a name, a key or a LOINC code, and the unit in brackets behind it, if any.

    ``names`` are further names, as ``plain_words`` has them.
    """
    name, unit = parts_of_name(text)
    if (test := _test_of(text, names)) is not None:  # brackets that are part of a name may hold the unit
        return test, unit if unit_written(unit, test) else ""
    test = _test_of(name, names)
    return None if test is None else (test, unit)


def _test_of(name: str, names: Mapping[str, LaboratoryTest]) -> LaboratoryTest | None:
    words = plain_words(name)
    return names.get(words) or TEST_OF.get(words) or codes.test_of(name.strip())


def unit_written(text: str, test: LaboratoryTest) -> str | None:
    """Return the unit (UCUM) that a text states, where it belongs to the test; letter case counts."""
    spelled = codes.unit_spelled(text.strip())
    return next((unit for unit in UNITS_OF_TEST[test] if spelled in (unit, unit_label(unit))), None)


def is_unit(text: str) -> bool:
    """Tell whether a text is a unit of any test."""
    return any(unit_written(text, test) for test in LaboratoryTest)


def is_moment(text: str) -> bool:
    """Tell whether a text is written as a date, with or without a time of day."""
    return _MOMENT.fullmatch(text.strip()) is not None


def is_clock(text: str) -> bool:
    """Tell whether a text is a time of day."""
    return _CLOCK_TEXT.fullmatch(text.strip()) is not None


def moment_written(text: str) -> str:
    """Return a time as ISO 8601, as far as it is stated; any other text, and 03/04/2026 too, as it is."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None or found["other"] or (found["named_month"] or "jan").lower() not in _MONTHS:
        return text.strip()
    day = f"{found['year']}-{found['month']}-{found['day']}"
    if found["named_day"]:
        month = _MONTHS.index(found["named_month"].lower()) + 1
        day = f"{found['named_year']}-{month:02d}-{int(found['named_day']):02d}"
    if not found["clock"]:
        return day
    offset = (found["offset"] or "").replace("\u2212", "-")
    offset = f"{offset[:3]}:{offset[3:]}" if len(offset) == len("-0500") else offset
    return f"{day}T{found['clock'].rjust(5, '0')}{offset}"
