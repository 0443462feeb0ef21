"""The days on which a dose may be given, counted from the doses really given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.clinical.next_dose import DateLimit, DoseDates
from besponsa_desktop.clinical.regimen import DOSE_DAYS, Schedule


@dataclass(frozen=True, slots=True)
class DoseDay:
    """A dose given or planned, by its place in the course and its calendar date."""

    cycle: int
    day: int
    on: date


def dose_days(doses: Iterable[GivenDose]) -> tuple[DoseDay, ...]:
    """Return the doses given with their dates, each read in its own timestamp's offset."""
    return tuple(DoseDay(dose.cycle, dose.day, dose.given_at.date()) for dose in doses)


def following(cycle: int, day: int) -> tuple[int, int]:
    """Return the place of the dose after that of ``day`` of ``cycle``."""
    later = [each for each in DOSE_DAYS if each > day]
    return (cycle, later[0]) if later else (cycle + 1, DOSE_DAYS[0])


def dates_of(cycle: int, day: int, doses: Sequence[DoseDay], schedule: Schedule) -> DoseDates:
    """Return when the dose of ``day`` of ``cycle`` may be given after ``doses``, the oldest first.

    Cycle 1 day 1 without an earlier dose has no limit: all days are ``None``, and nothing is missing.
    """
    missing = tuple(_missing(cycle, day, doses))
    not_before = tuple(_not_before(cycle, day, doses, schedule))
    window = _window(cycle, day, doses, schedule)
    first = [limit.on for limit in not_before] + ([window[0].on] if window else [])
    if missing or not first:
        return DoseDates(
            usual=None, earliest=None, latest=None, not_before=not_before, window=window, missing=missing
        )
    earliest, latest = max(first), window[1].on if window else None
    return DoseDates(
        usual=max(_usual(cycle, day, doses, schedule) or earliest, earliest),
        earliest=earliest,
        latest=latest,
        not_before=not_before,
        window=window,
        window_missed=latest is not None and earliest > latest,
    )


def _missing(cycle: int, day: int, doses: Sequence[DoseDay]) -> Iterator[str]:
    start = _start(cycle, day)
    if start is not None and _last_on(start, doses) is None:
        yield f"date of cycle {start[0]} day {start[1]}"


def _start(cycle: int, day: int) -> tuple[int, int] | None:
    """Return the day 1 from which the dose is counted; ``None`` for cycle 1 day 1."""
    if day != DOSE_DAYS[0]:
        return cycle, DOSE_DAYS[0]
    return None if cycle == 1 else (cycle - 1, DOSE_DAYS[0])


def _last_on(place: tuple[int, int], doses: Sequence[DoseDay]) -> date | None:
    return next((dose.on for dose in reversed(doses) if (dose.cycle, dose.day) == place), None)


def _not_before(cycle: int, day: int, doses: Sequence[DoseDay], schedule: Schedule) -> Iterator[DateLimit]:
    if doses:
        last = doses[-1]
        yield _limit(last.on, schedule.minimum_interval, _called(last.cycle, last.day), schedule)
    start = _start(cycle, day)
    first = None if start is None or day != DOSE_DAYS[0] else _last_on(start, doses)
    if first is not None:
        yield _limit(first, _length(cycle - 1, schedule), _called(cycle - 1, day), schedule)


def _window(
    cycle: int, day: int, doses: Sequence[DoseDay], schedule: Schedule
) -> tuple[DateLimit, DateLimit] | None:
    windows = {
        8: (schedule.day_8_earliest, schedule.day_8_latest),
        15: (schedule.day_15_earliest, schedule.day_15_latest),
    }
    first = _last_on((cycle, DOSE_DAYS[0]), doses)
    if day not in windows or first is None:
        return None
    opens, closes = windows[day]
    start = _called(cycle, DOSE_DAYS[0])
    return _limit(first, opens, start, schedule), _limit(first, closes, start, schedule)


def _usual(cycle: int, day: int, doses: Sequence[DoseDay], schedule: Schedule) -> date | None:
    """Return the day of the schedule, counted from the day 1 that it hangs on."""
    start = _start(cycle, day)
    first = None if start is None else _last_on(start, doses)
    if first is None:
        return None
    days = day - DOSE_DAYS[0] if day != DOSE_DAYS[0] else int(_length(cycle - 1, schedule))
    return first + timedelta(days=days)


def _length(cycle: int, schedule: Schedule) -> Decimal:
    return schedule.first_cycle_length if cycle == 1 else schedule.later_cycle_length


def _limit(since: date, days: Decimal, of: str, schedule: Schedule) -> DateLimit:
    return DateLimit(
        on=since + timedelta(days=int(days)),
        why=f"{count_text(int(days), 'day')} after {of}",
        source=schedule.source,
    )


def _called(cycle: int, day: int) -> str:
    return f"cycle {cycle} day {day}"
