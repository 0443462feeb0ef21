"""The planner's days against a search over the calendar, day by day, for thousands of random courses.

The search knows the decision table's figures of its own and counts days by stepping over them. The courses
run over month ends, leap days and changes of the clock, in offsets that differ from dose to dose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from random import Random

import pytest

from besponsa_desktop.clinical.checks.schedule import cycle_start, interval, window
from besponsa_desktop.clinical.course import DoseReduction, GivenDose, OmittedDose
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_moment import case_at
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_dates import DoseDay, dates_of
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.findings import Outcome
from tests.clinical.courses import POLICY, REGIMEN, given, order
from tests.records.proof import often

COURSES = 10_000
DAY = timedelta(days=1)
#: From the decision table: days between doses, windows after day 1, days of a cycle.
BETWEEN, WINDOWS, FIRST_CYCLE, LATER_CYCLE = 6, {8: (5, 9), 15: (12, 16)}, 21, 28
#: Days near which things go wrong: leap days, month and year ends, changes of the clock.
NEAR = ("2024-02-29", "2026-02-28", "2028-02-29", "2026-12-31", "2026-03-08", "2026-11-01", "2026-04-30")


@dataclass(frozen=True)
class Made:
    """A random course: its doses, what is omitted, whether two doses a cycle are given."""

    doses: tuple[GivenDose, ...]
    omitted: tuple[tuple[int, int], ...]
    two_doses: bool

    @property
    def record(self) -> CourseRecord:
        """Return the course as an order for any later dose states it."""
        last = self.doses[-1].given_at
        omissions = tuple(OmittedDose(cycle=c, day=d) for c, d in self.omitted)
        reduction = DoseReduction.TWO_DOSES_PER_CYCLE if self.two_doses else DoseReduction.NONE
        stated = order("next", (9, 15), "2020-01-01", *self.doses, omitted_doses=omissions)
        planned = replace(stated.prescription, planned_start=last + DAY)
        return join_course(
            [replace(stated, prescription=planned, course=replace(stated.course, dose_reduction=reduction))]
        )


def offset_on(day: date) -> timezone:
    """Return the offset of the US east coast on a day: summer time from March to November."""
    begins = sunday(day.year, 3, 2)
    ends = sunday(day.year, 11, 1)
    return timezone(timedelta(hours=-4 if begins <= day < ends else -5))


def sunday(year: int, month: int, number: int) -> date:
    """Return a Sunday of a month by its number."""
    found = [d for n in range(1, 29) if (d := date(year, month, n)).weekday() == 6]
    return found[number - 1]


def moment(chance: Random, day: date) -> datetime:
    """Return a time on a day; now and then near midnight, or in an offset from far away."""
    clock = chance.choice(((10, 0), (0, 1), (23, 59), (2, 30)))
    zone = chance.choice((offset_on(day), offset_on(day), timezone(timedelta(hours=9))))
    return datetime(day.year, day.month, day.day, *clock, tzinfo=zone)


def made(chance: Random) -> Made:
    """Return a course that was given more or less as planned, up to some dose of some cycle."""
    day = date.fromisoformat(chance.choice(NEAR)) - chance.randrange(60) * DAY
    two_doses = chance.random() < 0.2
    doses, omitted = [], []
    for cycle in range(1, chance.randint(1, 5) + 1):
        for place in (1, 8, 15):
            if place == 15 and two_doses:
                continue
            if place != 1 and chance.random() < 0.15:
                omitted.append((cycle, place))
                continue
            doses.append(given(cycle, place, moment(chance, day)))
            day += chance.choice((5, 6, 7, 7, 7, 8, 9, 13)) * DAY
        day += chance.choice((0, 7, 14)) * DAY
    kept = chance.randint(1, len(doses))
    last = (doses[kept - 1].cycle, doses[kept - 1].day)
    in_time = sorted(doses[:kept], key=lambda dose: dose.given_at)
    return Made(tuple(in_time), tuple(one for one in omitted if one < last), two_doses)


def place_after(course: Made) -> tuple[int, int]:
    """Return the first place after every dose given and omitted."""
    used = {(d.cycle, d.day) for d in course.doses} | set(course.omitted)
    every = [(c, d) for c in range(1, 10) for d in ((1, 8) if course.two_doses else (1, 8, 15))]
    return next(place for place in every if place > max(used))


def stepped() -> dict[date, int]:
    """Return the days of the calendar, numbered by stepping from one to the next."""
    day, numbers = date(2023, 1, 1), {}
    for number in range(3000):
        numbers[day] = number
        day += DAY
    return numbers


NUMBER = stepped()


def days_allowed(course: Made, place: tuple[int, int]) -> Iterator[tuple[date, bool]]:
    """Yield the days on which the dose is not refused, and whether each is inside its window."""
    given_on = {(dose.cycle, dose.day): dose.given_at.date() for dose in course.doses}
    cycle, number = place
    last = given_on[course.doses[-1].cycle, course.doses[-1].day]
    start = given_on[(cycle, 1)] if number != 1 else given_on[(cycle - 1, 1)]
    day = last
    for _ in range(60):
        since = NUMBER[day] - NUMBER[start]
        if number == 1:
            inside = long = since >= (FIRST_CYCLE if cycle == 2 else LATER_CYCLE)
        else:
            long, (opens, closes) = True, WINDOWS[number]
            inside = opens <= since <= closes
        if long and NUMBER[day] - NUMBER[last] >= BETWEEN:
            yield day, inside
        day += DAY


def searched(course: Made, place: tuple[int, int]) -> tuple[date, date | None, bool]:
    """Return the earliest and latest day that the search finds, and whether the window is missed."""
    allowed = list(days_allowed(course, place))
    inside = [day for day, is_inside in allowed if is_inside]
    if place[1] == 1:
        return inside[0], None, False
    start = next(d.given_at.date() for d in course.doses if (d.cycle, d.day) == (place[0], 1))
    closes = start
    for _ in range(WINDOWS[place[1]][1]):
        closes += DAY
    return (inside or [day for day, _ in allowed])[0], closes, not inside


def test_that_the_days_are_those_of_a_search_over_the_calendar() -> None:
    chance = Random(20260803)
    missed = 0
    for _ in range(COURSES):
        course = made(chance)
        place = place_after(course)
        days = [DoseDay(dose.cycle, dose.day, dose.given_at.date()) for dose in course.doses]
        dates = dates_of(*place, days, REGIMEN.schedule)
        assert (dates.earliest, dates.latest, dates.window_missed) == searched(course, place), course
        missed += dates.window_missed
    assert COURSES / 100 < missed < COURSES / 2


@pytest.mark.proof
def test_that_the_planner_finds_the_place_and_the_days_from_the_record() -> None:
    chance = Random(20261103)
    for _ in range(often(1_000, long=COURSES)):
        course = made(chance)
        record = course.record
        place = place_after(course)
        dose = plan_next_dose(record, REGIMEN, POLICY, record.present.prescription.planned_start)
        assert (dose.cycle, dose.day) == place
        found = (dose.dates.earliest, dose.dates.latest, dose.dates.window_missed)
        assert found == searched(course, place)
        assert dose.planned_at is not None
        assert dose.dates.usual is not None
        assert dose.dates.earliest is not None
        assert dose.dates.usual >= dose.dates.earliest


@pytest.mark.proof
def test_that_the_rules_pass_on_the_earliest_day_and_not_on_the_day_before() -> None:
    chance = Random(20281231)
    for _ in range(often(500, long=COURSES)):
        course = made(chance)
        record, place = course.record, place_after(course)
        earliest, _, missed = searched(course, place)
        on_the_day, before = (refusing(record, day, place) for day in (earliest, earliest - DAY))
        assert on_the_day == ({"schedule.window"} if missed else set())
        assert before - on_the_day


def refusing(record: CourseRecord, day: date, place: tuple[int, int]) -> set[str]:
    """Return the rules of the schedule that fail on a day, in the offset of its last dose's place."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=record.given[-1].given_at.tzinfo)
    late = max(noon, record.given[-1].given_at)
    if late.date() != day:
        late = noon
    case = case_at(record, (REGIMEN, POLICY), late, place)
    findings = (check(case) for check in (interval, window, cycle_start))
    return {finding.rule for finding in findings if finding.outcome is Outcome.FAIL}


@pytest.mark.parametrize(
    ("given_on", "earliest", "latest"),
    [
        ("2028-02-22", "2028-02-28", "2028-03-02"),  # a leap year: 29 February is in the window
        ("2026-02-22", "2026-02-28", "2026-03-03"),
        ("2026-12-26", "2027-01-01", "2027-01-04"),
        ("2026-10-27", "2026-11-02", "2026-11-05"),  # the clock is put back on 1 November
    ],
)
def test_that_day_8_crosses_month_year_and_clock(given_on: str, earliest: str, latest: str) -> None:
    days = [DoseDay(1, 1, date.fromisoformat(given_on))]
    dates = dates_of(1, 8, days, REGIMEN.schedule)
    assert dates.earliest == date.fromisoformat(earliest)
    assert dates.latest == date.fromisoformat(latest)


def test_that_the_days_are_not_known_without_day_1() -> None:
    days = [DoseDay(1, 8, date(2026, 8, 10))]
    dates = dates_of(1, 15, days, REGIMEN.schedule)
    assert dates.missing == ("date of cycle 1 day 1",)
    assert (dates.usual, dates.earliest, dates.latest, dates.window) == (None, None, None, None)
    assert [limit.on for limit in dates.not_before] == [date(2026, 8, 16)]
    assert dates_of(2, 1, days, REGIMEN.schedule).missing == ("date of cycle 1 day 1",)


def test_that_a_first_dose_after_another_dose_keeps_its_distance() -> None:
    dates = dates_of(1, 1, [DoseDay(1, 8, date(2026, 8, 10))], REGIMEN.schedule)
    assert (dates.usual, dates.earliest, dates.latest) == (date(2026, 8, 16), date(2026, 8, 16), None)
