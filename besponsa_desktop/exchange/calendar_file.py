"""The monitoring of a course as a calendar file (iCalendar, RFC 5545) that other programs take in.

A name stands nowhere in it, calendars are read by many: entries carry the MRN. An entry keeps its UID as long
as its task and its days stay the same, so that a file taken in again replaces what it brought before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from besponsa_desktop import __version__

_UID_LENGTH = 32
_PRODUCT = f"-//Besponsa Desktop//{__version__}//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A task on the days from ``first`` to ``last``, both included; ``details`` says why and its source."""

    task: str
    details: str
    first: date
    last: date


def calendar_file(mrn: str, entries: Iterable[CalendarEntry], made_at: datetime) -> bytes:
    """Return the calendar with an entry of whole days for each task; ``made_at`` has an offset."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for entry in entries:
        calendar.add_component(_event(mrn, entry, made_at.astimezone(UTC)))
    return bytes(calendar.to_ical())


def _event(mrn: str, entry: CalendarEntry, made_at: datetime) -> Event:
    event = Event()
    said = "\n".join((mrn, entry.task, entry.details, entry.first.isoformat(), entry.last.isoformat()))
    event.add("uid", f"{sha256(said.encode()).hexdigest()[:_UID_LENGTH]}@besponsa-desktop")
    event.add("dtstamp", made_at)
    event.add("dtstart", entry.first)
    event.add("dtend", entry.last + timedelta(days=1))  # the end is the first day that is free again
    event.add("summary", f"{entry.task} (MRN {mrn})")
    event.add("description", entry.details)
    event.add("class", "CONFIDENTIAL")
    event.add("transp", "TRANSPARENT")
    return event
