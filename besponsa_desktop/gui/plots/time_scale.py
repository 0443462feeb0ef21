"""The time axis that all plots of a course share: days since a beginning, and the dates written along it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from besponsa_desktop.clinical.display import date_text, short_date_text

_DAY = timedelta(days=1)
#: Steps of the dates along the axis, in days; longer ones are whole months.
_DAY_STEPS = (1, 2, 7)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24)
_DAYS_OF_MONTH, _MONTHS = 30, 12


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Turns moments into places on the axis and back; ``origin`` is at 0, one day is 1."""

    origin: datetime

    def x(self, at: datetime) -> float:
        """Return the place of a moment."""
        return (at - self.origin) / _DAY

    def x_of_day(self, on: date) -> float:
        """Return the place where a day begins."""
        return self.x(datetime(on.year, on.month, on.day, tzinfo=self.origin.tzinfo))

    def day_at(self, x: float) -> date:
        """Return the day at a place."""
        return (self.origin + _DAY * x).date()

    def dates(self, first: float, last: float, most: int) -> list[tuple[float, str]]:
        """Return the places of at most about ``most`` dates between two places, and what is written there."""
        days = (last - first) / max(most, 1)
        step = next((step for step in _DAY_STEPS if step >= days), 0)
        if step:
            return [(self.x_of_day(on), short_date_text(on)) for on in self._each(first, last, step)]
        months = next((step for step in _MONTH_STEPS if step * _DAYS_OF_MONTH >= days), _MONTH_STEPS[-1])
        begins = list(self._months(first, last, months))
        return [(self.x_of_day(on), _month_text(on, is_first=on == begins[0])) for on in begins]

    def _each(self, first: float, last: float, step: int) -> Iterator[date]:
        on = self.day_at(first) + _DAY
        on += _DAY * (-on.toordinal() % step)
        while self.x_of_day(on) <= last:
            yield on
            on += _DAY * step

    def _months(self, first: float, last: float, step: int) -> Iterator[date]:
        begin = self.day_at(first)
        number = begin.year * _MONTHS + begin.month
        number += -number % step
        while self.x_of_day(on := date(number // _MONTHS, number % _MONTHS + 1, 1)) <= last:
            yield on
            number += step


def _month_text(on: date, *, is_first: bool) -> str:
    """Return the month's name, with the year at the left end and where a year begins."""
    _, month, year = date_text(on).split("-")
    return f"{month} {year}" if is_first or on.month == 1 else month
