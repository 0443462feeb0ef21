"""Dates and times as people type them in the window, and their ISO form in the order document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from besponsa_desktop.clinical.dates import MONTHS

_MONTHS = tuple(month.lower() for month in MONTHS)
_DAY = re.compile(r"([0-9]{1,2})[- ]([A-Za-z]{3})[- ]([0-9]{4})")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"(?P<day>[0-9]{1,2}[- ][A-Za-z]{3}[- ][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]+"
    r"(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
    r"(?:\s*(?P<offset>Z|[-+\u2212][0-9]{1,2}:?[0-9]{2}))?",
    re.ASCII,
)
_NO_SECONDS = re.compile(r"(?<=[0-9]:[0-9]{2}):00(\.0+)?$")
_OTHER_DAY = re.compile(
    r"(?P<one>[0-9]{1,2})[./-](?P<two>[0-9]{1,2})[./-](?P<year>[0-9]{4})(?P<rest>(?:[T ]+.*)?)", re.ASCII
)
DAY_EXAMPLE = "23-Nov-2026"
MOMENT_EXAMPLE = "23-Nov-2026 09:00 \u221205:00"


def iso_day(typed: str) -> str | None:
    """Return ``2026-11-23`` for ``23-Nov-2026`` or ISO; ``None`` for anything else and a day that is none."""
    text = typed.strip()
    found = _DAY.fullmatch(text)
    if found and found[2].lower() in _MONTHS:
        text = f"{found[3]}-{_MONTHS.index(found[2].lower()) + 1:02d}-{int(found[1]):02d}"
    if not _ISO_DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def day_readings(typed: str) -> tuple[str, ...]:
    """Return the days that 03/04/2026 may mean, each with what follows it; none for another notation."""
    found = _OTHER_DAY.fullmatch(typed.strip())
    if found is None:
        return ()
    one, two, year = int(found["one"]), int(found["two"]), found["year"]
    meant = (f"{year}-{month:02d}-{day:02d}" for day, month in dict.fromkeys(((one, two), (two, one))))
    return tuple(f"{_day_text(iso)}{found['rest']}" for iso in meant if iso_day(iso))


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """A time as typed: its ISO form without the offset, and the offset as ``-05:00``, empty without one."""

    local: str
    offset: str

    @property
    def iso(self) -> str:
        """Return the time as ISO 8601, without an offset where none is typed."""
        return self.local + self.offset


def typed_moment(typed: str) -> TypedMoment | None:
    """Return the time that is typed, such as 23-Nov-2026 09:00 −05:00 or ISO; ``None`` for anything else."""
    found = _MOMENT.fullmatch(typed.strip())
    day = iso_day(found["day"]) if found else None
    if found is None or day is None:
        return None
    clock = found["clock"] if found["clock"][1] != ":" else f"0{found['clock']}"
    local = f"{day}T{clock}"
    try:
        datetime.fromisoformat(local)
    except ValueError:
        return None
    return TypedMoment(local, _iso_offset(found["offset"]))


def _iso_offset(typed: str | None) -> str:
    if not typed:
        return ""
    if typed == "Z":
        return "+00:00"
    sign, digits = typed[0].replace("\u2212", "-"), typed[1:].replace(":", "").rjust(4, "0")
    return f"{sign}{digits[:2]}:{digits[2:]}"


def shown_day(iso: str) -> str:
    """Return ``23-Nov-2026`` for an ISO date; any other text as it is."""
    return _day_text(iso) if _ISO_DAY.fullmatch(iso) and iso_day(iso) else iso


def shown_moment(iso: str) -> str:
    """Return ``23-Nov-2026 09:00 −05:00`` for an ISO time with or without offset; any other text as it is.

    Seconds are shown where there are any.
    """
    typed = typed_moment(iso)
    if typed is None or not _ISO_DAY.match(iso):
        return iso
    day, _, clock = typed.local.partition("T")
    return f"{_day_text(day)} {_NO_SECONDS.sub('', clock)} {shown_offset(typed.offset)}".rstrip()


def _day_text(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day:02d}-{_MONTHS[day.month - 1].capitalize()}-{day.year:04d}"


def shown_offset(iso_offset: str) -> str:
    """Return an offset with a true minus: ``−05:00``."""
    return iso_offset.replace("-", "\u2212")
