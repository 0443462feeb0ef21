"""How dates and times are written: the part of the one formatter that needs no units.

A list of dates is shown before the units are loaded; everything else asks ``display`` for dates, too.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

MINUS = "\u2212"
#: The months as they are written, and in any case of letters read, in every language of the window.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=1024)
def date_text(day: date) -> str:
    """Return a date as 23-Nov-2026."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}-{day.year:04d}"


def short_date_text(day: date) -> str:
    """Return a date without its year, as 23-Nov."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}"


def moment_text(moment: datetime) -> str:
    """Return a time of its own offset as 23-Nov-2026 10:00."""
    return f"{date_text(moment.date())} {moment:%H:%M}"


def moment_with_offset_text(moment: datetime) -> str:
    """Return a time with its offset as 23-Nov-2026 10:00 −05:00."""
    offset = moment.strftime("%z")
    return f"{moment_text(moment)} {offset[:3].replace('-', MINUS)}:{offset[3:5]}"
