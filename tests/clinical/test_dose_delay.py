"""The next dose on another day: limits not met, the window, what is on file for that day, what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_delay import DelayedDose, delay_dose
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from tests.clinical.courses import POLICY, REGIMEN, at, given, order, sample_course

D1 = given(1, 1, "2026-08-03")


def record(*doses: object) -> CourseRecord:
    """Return a record with one order, for a dose far from the next one."""
    return join_course([order("A", (6, 15), "2026-08-01", *doses)])  # type: ignore[arg-type]


def delayed(made: CourseRecord, to: str, today: str = "2026-08-05") -> DelayedDose | None:
    """Return the next dose on another day, as of ``today``."""
    now = at(today)
    next_dose = plan_next_dose(made, REGIMEN, POLICY, now)
    return delay_dose(made, (REGIMEN, POLICY), next_dose, now, date.fromisoformat(to))


@pytest.mark.parametrize(
    ("to", "days", "unmet", "outside"),
    [
        ("2026-08-07", -3, ["2026-08-09"], "2026-08-08"),
        ("2026-08-08", -2, ["2026-08-09"], None),
        ("2026-08-09", -1, [], None),
        ("2026-08-10", 0, [], None),
        ("2026-08-12", 2, [], None),
        ("2026-08-13", 3, [], "2026-08-12"),
    ],
)
def test_that_a_day_is_held_against_the_interval_and_the_window(
    to: str, days: int, unmet: list[str], outside: str | None
) -> None:
    told = delayed(record(D1), to)
    assert told is not None
    assert (told.on.isoformat(), told.days) == (to, days)
    assert [limit.on.isoformat() for limit in told.unmet] == unmet
    assert (None if told.outside is None else told.outside.on.isoformat()) == outside
    assert told.calendar[0].planned == told.on


def test_that_the_doses_after_it_follow_from_the_other_day() -> None:
    told = delayed(record(D1), "2026-08-15")
    assert told is not None
    assert [one.planned.isoformat() for one in told.calendar] == ["2026-08-15", "2026-08-21", "2026-08-27"]


def test_that_day_1_of_a_cycle_has_no_window() -> None:
    made = sample_course()
    told = delayed(made, "2027-03-01", "2026-11-03")
    assert told is not None
    assert (told.outside, told.unmet) == (None, ())


def test_that_results_of_now_are_too_old_for_a_later_day() -> None:
    made = sample_course()
    now = made.present.prescription.planned_start
    next_dose = plan_next_dose(made, REGIMEN, POLICY, now)

    def missing(to: date) -> set[str]:
        told = delay_dose(made, (REGIMEN, POLICY), next_dose, now, to)
        assert told is not None
        return {one.finding.rule for one in told.needed if not one.on_file}

    assert "liver.panel" not in missing(now.date())
    assert {"liver.panel", "counts.panel"} <= missing(date(2026, 11, 20))


def test_that_a_dose_that_nobody_knows_is_not_delayed() -> None:
    stated = order("A", (1, 8), "2026-08-10")
    unknown = replace(stated, course=replace(stated.course, doses_given=None))
    assert delayed(join_course([unknown]), "2026-08-20") is None
