"""How the course went, value by value: points over time, and where nothing is known between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.findings import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePoint:
    """One value: its number in the trend's unit, its text, when it was taken, ``<`` or ``>`` for a bound.

    ``gap`` says why no line may be drawn from the point before to this one; empty: it may. A result that was
    due in between and is not on file is such a gap, and so is a test left out of a panel that was taken.
    """

    number: Decimal
    text: str
    taken_at: datetime
    bound: str
    gap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendLimit:
    """A limit beside a trend: its number in the trend's unit, its words, its source."""

    number: Decimal
    text: str
    source: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseTrend:
    """The values of one kind over the course, in one unit, from the oldest to the newest.

    ``without_number`` counts the values that cannot be shown in this unit (a liver test without its
    laboratory's limit, a QTc that cannot be converted).
    """

    name: str
    unit: str
    points: tuple[CoursePoint, ...]
    limits: tuple[TrendLimit, ...]
    without_number: int
