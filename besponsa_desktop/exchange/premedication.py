"""When a premedication is given, as minutes before the infusion."""

from __future__ import annotations

from datetime import datetime, timedelta

from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.taking_over import Taken

_MINUTE = timedelta(minutes=1)


def minutes_before(start: datetime | None, given: Taken | None, where: str, notes: Notes) -> Taken | None:
    """Return how many whole minutes before ``start`` something is given."""
    at = None if given is None else moment_of(str(given.value))
    if given is None or start is None:
        return None
    if at is None:
        notes.add(f"time {given.value}", where, "it is not stated to the minute with its offset")
        return None
    minutes, rest = divmod(start - at, _MINUTE)
    if rest or minutes < 0:
        notes.add(f"time {given.value}", where, "it is not a whole number of minutes before the infusion")
        return None
    return Taken(minutes, given.place)
