"""Shapes of dates and times: ISO 8601, dates that exist, times with their offset from UTC."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.shapes import Schema
from besponsa_desktop.exchange.showing import found_at, is_of_patient

# From 1900, to a year short of the calendar's end: days and months are counted onwards from a date.
_DAY = r"(?:19[0-9]{2}|(?!9999)[2-9][0-9]{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
_OFFSET = r"(?:Z|(?:\+|-(?!00:00))(?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
_DAY_LENGTH = len("2026-11-23")
_LONGEST_MOMENT = len("2026-11-23T10:00:00.000000-05:00")
_DAY_TEXT = re.compile(_DAY)
_MOMENT_TEXT = re.compile(f"{_DAY}T{_CLOCK}{_OFFSET}")
_CLOCK_TEXT = re.compile(_CLOCK)
_LIKE_A_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})")
_WITHOUT_OFFSET = re.compile(f"{_DAY}T{_CLOCK}")


def day_of(text: str) -> date | None:
    """Return the date that ``text`` states as ISO 8601 (1900 to 9998); ``None`` if it states none."""
    return _day_of(text) if len(text) == _DAY_LENGTH else None


def moment_of(text: str) -> datetime | None:
    """Return the time that ``text`` states as ISO 8601 with offset (up to ±14:00), else ``None``."""
    return _moment_of(text) if len(text) <= _LONGEST_MOMENT else None


@lru_cache(maxsize=4096)
def _day_of(text: str) -> date | None:
    if not _DAY_TEXT.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _moment_of(text: str) -> datetime | None:
    if not _MOMENT_TEXT.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


class Day:
    """A calendar date."""

    __slots__ = ()

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return "a date that exists, such as 2026-11-23"

    def read(self, value: object, at: str, faults: list[Fault]) -> date | None:
        """Return the date."""
        day = day_of(value) if isinstance(value, str) else None
        if day is None:
            faults.append(Fault(path=at, found=found_at(value, at), needed=self.needed))
        return day

    def write(self, value: date) -> object:
        """Return the date as ISO 8601."""
        return value.isoformat()

    def schema(self) -> Schema:
        """Return the JSON Schema of a date."""
        return {"type": "string", "format": "date", "pattern": f"^{_DAY}$"}


class Moment:
    """A time with its offset."""

    __slots__ = ()

    @property
    def needed(self) -> str:
        """Return what is needed, as a part of a sentence."""
        return "a time with its offset, such as 2026-11-23T10:00:00-05:00"

    def read(self, value: object, at: str, faults: list[Fault]) -> datetime | None:
        """Return the time with the offset that stands in the file; a missing one is never guessed."""
        moment = moment_of(value) if isinstance(value, str) else None
        if moment is None:
            faults.append(
                Fault(path=at, found=found_at(value, at), needed=self._needed_instead_of(value, at))
            )
        return moment

    def _needed_instead_of(self, value: object, at: str) -> str:
        text = value if isinstance(value, str) and not is_of_patient(at) else ""
        if _WITHOUT_OFFSET.fullmatch(text):
            return f"the offset from UTC as well, such as {text[:19]}-05:00"
        if written := _LIKE_A_MOMENT.match(text):
            day, clock = written.groups()
            if day_of(day) is None:
                return f"a date that exists, from 1900 to 9998, in place of {day}"
            if not _CLOCK_TEXT.fullmatch(clock):
                return f"a time of day up to 23:59 in place of {clock}"
        return self.needed

    def write(self, value: datetime) -> object:
        """Return the time as ISO 8601 with its offset."""
        return value.isoformat()

    def schema(self) -> Schema:
        """Return the JSON Schema of a time with offset."""
        return {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}{_OFFSET}$"}
