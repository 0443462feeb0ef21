"""Moments as text: UTC first, so that text order is time order, then the offset that was on the clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

_WRITTEN = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6})Z\[([+-])(\d\d):(\d\d)\]$")


def moment_text(moment: datetime) -> str:
    """Return an aware moment as ``2026-11-23T15:00:00.000000Z[-05:00]``.

    Source: RFC 9557, section 4.1 (a time zone in brackets behind a time stamp in UTC).
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment without an offset says nothing: give one with its offset")
    minutes = round(offset.total_seconds() / 60)
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    in_utc = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{in_utc}Z[{sign}{hours:02}:{rest:02}]"


def instant_text(moment: datetime) -> str:
    """Return the moment without its offset: every kept text of the same moment is greater, of an earlier
    one less.
    """
    return moment_text(moment).partition("[")[0]


def moment_of(text: str) -> datetime:
    """Return the moment that ``moment_text`` wrote, at the offset that it had."""
    written = _WRITTEN.match(text)
    if written is None:
        raise ValueError("not a moment as the records write it")
    in_utc, sign, hours, minutes = written.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    return datetime.fromisoformat(in_utc).replace(tzinfo=UTC).astimezone(timezone(offset))
