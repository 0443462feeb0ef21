"""Why no day is planned for a dose: the treatment ends, its cycles are given, or its day is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from besponsa_desktop.clinical.course import GivenDose, Response, ResponseStatus, TransplantPlan
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_calendar import after_interruption, dose_calendar, why_no_day
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.next_dose import NoPlannedDay
from tests.clinical.courses import POLICY, REGIMEN, at, given, order, sample_course

THIRD = (given(3, 1, "2026-10-01"), given(3, 8, "2026-10-08"), given(3, 15, "2026-10-15"))
SIXTH = (given(6, 1, "2026-11-20"), given(6, 8, "2026-11-27"))
LAST = given(6, 15, "2026-12-04")
NO_TRANSPLANT = TransplantPlan.NOT_PLANNED
NO_RESPONSE = Response(status=ResponseStatus.NONE, assessed_on=date(2026, 10, 20))


def record(*doses: GivenDose, **course: Any) -> CourseRecord:
    """Return a record with one order, for a dose far from the next one; no transplant, or as stated."""
    return join_course([order("A", (6, 15), "2026-08-01", *doses, **{"hsct": NO_TRANSPLANT, **course})])


def why(made: CourseRecord, today: str = "2026-12-09") -> NoPlannedDay | None:
    """Return why no day is planned, which is said exactly where the calendar is empty."""
    next_dose = plan_next_dose(made, REGIMEN, POLICY, at(today))
    said = why_no_day(next_dose)
    calendar = dose_calendar(made, REGIMEN, next_dose, date.fromisoformat(today))
    assert (said is None) is bool(calendar)
    return said


def told(said: NoPlannedDay | None) -> tuple[list[str], tuple[str, ...]]:
    """Return the rules that the treatment ends by, and what is not stated."""
    assert said is not None
    return [finding.rule for finding in said.ended_by], said.missing


@pytest.mark.parametrize("lines", range(1, 8))
def test_that_of_a_course_that_goes_on_there_is_nothing_to_say(lines: int) -> None:
    assert why(sample_course(lines), "2026-11-03") is None


def test_that_after_the_last_dose_of_the_last_cycle_the_number_of_cycles_is_why() -> None:
    assert why(record(*SIXTH)) is None
    said = why(record(*SIXTH, LAST))
    assert told(said) == (["cycle.limit"], ())
    assert said is not None
    assert said.ended_by[0].message == f"At most {REGIMEN.cycles.at_most} cycles are given."


@pytest.mark.parametrize("plan", [TransplantPlan.PLANNED, TransplantPlan.DONE])
def test_that_with_a_transplant_its_own_number_of_cycles_is_why(plan: TransplantPlan) -> None:
    said = why(record(*THIRD, hsct=plan))
    assert told(said) == (["cycle.limit"], ())
    assert said is not None
    most = REGIMEN.cycles.before_transplant_at_most
    assert said.ended_by[0].message == f"With a transplant at most {most} cycles are given."
    assert why(record(*THIRD, hsct=TransplantPlan.UNDECIDED)) is None


@pytest.mark.parametrize(("plan", "last"), [("planned", (3, 15)), ("undecided", (4, 1))])
def test_that_the_days_end_with_the_last_cycle_that_the_transplant_allows(
    plan: str, last: tuple[int, int]
) -> None:
    made = record(*THIRD[:2], hsct=TransplantPlan(plan))
    next_dose = plan_next_dose(made, REGIMEN, POLICY, at("2026-10-12"))
    calendar = dose_calendar(made, REGIMEN, next_dose, date(2026, 10, 12))
    assert (calendar[-1].cycle, calendar[-1].day) == last


def test_that_a_finding_that_ends_the_treatment_is_why() -> None:
    assert told(why(record(*THIRD, response=NO_RESPONSE))) == (["cycle.no_response"], ())


def test_that_all_that_ends_it_is_said() -> None:
    late = replace(NO_RESPONSE, assessed_on=date(2026, 12, 7))
    rules, _ = told(why(record(*SIXTH, LAST, response=late)))
    assert rules == ["cycle.no_response", "cycle.limit"]


def test_that_what_is_not_stated_is_why() -> None:
    stated = order("A", (1, 8), "2026-08-10")
    unknown = join_course([replace(stated, course=replace(stated.course, doses_given=None))])
    assert told(why(unknown)) == ([], ("doses given so far",))
    assert told(why(record(given(1, 15, "2026-08-17")))) == ([], ("date of cycle 1 day 1",))


def test_that_an_interruption_that_leaves_no_dose_says_why() -> None:
    made, now = record(*SIXTH), at("2026-12-09")
    omit = int(REGIMEN.interruption.omit_next_dose_from)
    after = after_interruption(made, REGIMEN, POLICY, now, omit)
    assert (after.next_dose.to_omit, after.calendar) == (((6, 15),), ())
    assert told(after.no_day) == (["cycle.limit"], ())
    assert after_interruption(made, REGIMEN, POLICY, now, omit - 1).no_day is None
