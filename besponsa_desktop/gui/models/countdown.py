"""How long until a moment, as a clock shows it, and at which offset from UTC the clock is."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.clinical.display import MINUS


def countdown_text(until: datetime, now: datetime) -> str:
    """Return hours, minutes and seconds until a moment as 3:07:05; past it as −0:04:10."""
    seconds = int((until - now).total_seconds())
    sign = MINUS if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def offset_text(now: datetime) -> str:
    """Return the offset of a time, as −05:00 is written in ISO: -05:00."""
    offset = now.strftime("%z")
    return f"{offset[:3]}:{offset[3:5]}"
