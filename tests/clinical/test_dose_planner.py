"""The dose planner: which dose is next, its level, what it needs, what speaks against it, interruptions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from besponsa_desktop.clinical.course import (
    DoseReduction,
    GivenDose,
    Interruption,
    InterruptionCause,
    MrdStatus,
    OmittedDose,
    Response,
    ResponseStatus,
    TransplantPlan,
)
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.cumulative import given_by_cycle, given_so_far
from besponsa_desktop.clinical.dose_calendar import after_interruption, dose_calendar
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.next_dose import NextDose
from tests.clinical.courses import POLICY, REGIMEN, at, given, order, sample_orders

CYCLE_1 = (given(1, 1, "2026-08-03"), given(1, 8, "2026-08-10"), given(1, 15, "2026-08-17"))
CYCLE_2 = (given(2, 1, "2026-08-31"), given(2, 8, "2026-09-07"), given(2, 15, "2026-09-14"))
RESPONDED = Response(status=ResponseStatus.CR, assessed_on=date(2026, 8, 25), mrd=MrdStatus.NEGATIVE)


def record(*doses: GivenDose, **course: Any) -> CourseRecord:
    """Return a record with one order, for a dose far from the next one, that states the course."""
    return join_course([order("A", (6, 15), "2026-08-01", *doses, **course)])


def next_of(made: CourseRecord, now: str = "2026-08-01") -> NextDose:
    """Return the next dose as of a day."""
    return plan_next_dose(made, REGIMEN, POLICY, at(now))


def interruption(cycle: int, days: int) -> tuple[Interruption, ...]:
    """Return an interruption for toxicity."""
    return (Interruption(cycle=cycle, cause=InterruptionCause.NON_HEMATOLOGIC, days=days),)


def test_that_nobody_knows_the_next_dose_where_the_doses_are_not_stated() -> None:
    stated = order("A", (1, 8), "2026-08-10")
    unknown = next_of(join_course([replace(stated, course=replace(stated.course, doses_given=None))]))
    assert (unknown.cycle, unknown.day, unknown.level, unknown.planned_at) == (None, None, None, None)
    assert unknown.dates.missing == ("doses given so far",)
    made = join_course([replace(stated, course=replace(stated.course, doses_given=None))])
    assert dose_calendar(made, REGIMEN, unknown, date(2026, 8, 10)) == ()


def test_that_the_first_dose_has_no_limit_but_the_order() -> None:
    dose = next_of(record())
    assert (dose.cycle, dose.day) == (1, 1)
    assert dose.dates.missing == ()
    assert (dose.dates.earliest, dose.dates.latest, dose.dates.not_before) == (None, None, ())
    assert dose.planned_at == at("2026-08-01")
    assert dose_calendar(record(), REGIMEN, dose, date(2026, 8, 1))[0].planned == date(2026, 8, 1)


@pytest.mark.parametrize(
    ("days", "place", "to_omit"),
    [(6, (1, 8), ()), (7, (1, 15), ((1, 8),)), (13, (1, 15), ((1, 8),)), (29, (1, 15), ((1, 8),))],
)
def test_that_an_interruption_of_a_week_omits_the_next_dose_and_only_one(
    days: int, place: tuple[int, int], to_omit: tuple[tuple[int, int], ...]
) -> None:
    dose = next_of(record(CYCLE_1[0], interruptions=interruption(1, days)))
    assert (dose.cycle, dose.day) == place
    assert dose.to_omit == to_omit


def test_that_an_omission_on_file_is_the_one_that_is_asked_for() -> None:
    omitted = (OmittedDose(cycle=1, day=8),)
    dose = next_of(record(CYCLE_1[0], interruptions=interruption(1, 9), omitted_doses=omitted))
    assert (dose.cycle, dose.day, dose.to_omit) == (1, 15, ())
    other = next_of(record(CYCLE_1[0], interruptions=interruption(2, 9)))
    assert (other.cycle, other.day, other.to_omit) == (1, 8, ())


def test_that_day_15_is_left_out_when_two_doses_a_cycle_are_given() -> None:
    dose = next_of(record(*CYCLE_1[:2], dose_reduction=DoseReduction.TWO_DOSES_PER_CYCLE))
    assert (dose.cycle, dose.day, dose.to_omit, dose.not_on_file) == (2, 1, (), ())
    made = record(CYCLE_1[0], dose_reduction=DoseReduction.TWO_DOSES_PER_CYCLE)
    calendar = dose_calendar(made, REGIMEN, next_of(made), date(2026, 8, 3))
    assert [(one.cycle, one.day) for one in calendar] == [(1, 8), (2, 1)]


def test_that_a_dose_neither_given_nor_omitted_is_named() -> None:
    dose = next_of(record(CYCLE_1[0], CYCLE_1[2]))
    assert (dose.cycle, dose.day) == (2, 1)
    assert dose.not_on_file == ((1, 8),)


def test_that_the_level_waits_for_the_response() -> None:
    waiting = next_of(record(*CYCLE_1))
    assert waiting.level is not None
    assert (waiting.level.full, waiting.level.level) == (None, None)
    assert waiting.level.why == "The level waits for a response assessed after day 1 of cycle 1."
    assert next(one.finding.rule for one in waiting.needed if not one.on_file) == "cycle.response"
    response = next(one for one in waiting.needed if one.finding.rule == "cycle.response")
    assert response.taken_from == date(2026, 8, 4)


@pytest.mark.parametrize(
    ("status", "level", "words"),
    [
        (ResponseStatus.CR, "0.5", "after CR"),
        (ResponseStatus.CRI, "0.5", "after CRi"),
        (ResponseStatus.NONE, "0.8", "without CR or CRi"),
    ],
)
def test_that_the_level_follows_the_response(status: ResponseStatus, level: str, words: str) -> None:
    dose = next_of(record(*CYCLE_1, response=replace(RESPONDED, status=status)), "2026-08-31")
    assert dose.level is not None
    assert dose.level.level == Decimal(level)
    assert words in dose.level.why


def test_that_a_long_interruption_of_the_cycle_before_reduces_the_level() -> None:
    made = record(*CYCLE_1, response=RESPONDED, interruptions=interruption(1, 14))
    dose = next_of(made, "2026-08-31")
    assert dose.level is not None
    assert (dose.level.full, dose.level.level) == (Decimal("0.5"), Decimal("0.375"))
    assert dose.level.reduction is DoseReduction.REDUCED_25_PERCENT
    assert "× 0.75 = 0.375" in dose.level.why
    assert not dose.level.source.verified


def test_that_the_order_on_file_sets_the_day_and_a_past_one_does_not() -> None:
    made = join_course(sample_orders()[:2])
    assert next_of(made, "2026-08-09").planned_at == made.present.prescription.planned_start
    assert next_of(made, "2026-08-12").planned_at == at("2026-08-12")
    assert next_of(record(CYCLE_1[0]), "2026-08-05").planned_at == at("2026-08-10")
    assert next_of(record(CYCLE_1[0]), "2026-08-20").planned_at == at("2026-08-20")


def test_that_what_is_needed_says_from_which_day_it_may_be_taken() -> None:
    needed = {one.finding.rule: one for one in next_of(join_course(sample_orders()[:2]), "2026-08-09").needed}
    assert needed["liver.panel"].taken_from == date(2026, 8, 7)
    assert needed["measurement.fresh"].taken_from == date(2026, 7, 27)
    assert needed["cycle.history"].taken_from is None
    assert needed["ecg.current"].taken_from is None
    assert all(one.on_file for one in needed.values())
    later = {one.finding.rule: one for one in next_of(join_course(sample_orders()[:2]), "2026-08-20").needed}
    assert not later["liver.panel"].on_file
    day_1 = {one.finding.rule: one for one in next_of(join_course(sample_orders()[:4]), "2026-08-31").needed}
    assert day_1["measurement.fresh"].taken_from == date(2026, 8, 24)
    assert day_1["ecg.current"].taken_from == date(2026, 8, 3)
    assert day_1["electrolytes.panel"].taken_from == date(2026, 8, 3)


def test_that_the_number_of_cycles_follows_the_transplant_plan() -> None:
    planned = record(*CYCLE_1, *CYCLE_2, response=replace(RESPONDED, assessed_on=date(2026, 9, 20)))
    dose = next_of(planned, "2026-09-28")
    assert [(one.rule, one.outcome.value, one.severity.value) for one in dose.limits] == [
        ("cycle.limit", "fail", "caution")
    ]
    assert "cycle.limit" in [one.rule for one in dose.against]
    free = record(*CYCLE_1, *CYCLE_2, hsct=TransplantPlan.NOT_PLANNED)
    assert [one.outcome.value for one in next_of(free, "2026-09-28").limits] == ["pass"]


def test_that_the_calendar_ends_with_the_last_cycle() -> None:
    sixth = [given(6, day, f"2026-12-{number:02d}") for day, number in ((1, 1), (8, 8))]
    made = record(*sixth, hsct=TransplantPlan.NOT_PLANNED)
    calendar = dose_calendar(made, REGIMEN, next_of(made, "2026-12-09"), date(2026, 12, 9))
    assert [(one.cycle, one.day) for one in calendar] == [(6, 15)]


def test_that_a_delay_moves_the_doses_after_it() -> None:
    made = record(CYCLE_1[0])
    dose, today = next_of(made, "2026-08-05"), date(2026, 8, 5)
    on_time, late = (dose_calendar(made, REGIMEN, dose, today, delay) for delay in (0, 5))
    assert [one.planned.isoformat() for one in on_time] == ["2026-08-10", "2026-08-17", "2026-08-24"]
    assert [one.planned.isoformat() for one in late] == ["2026-08-15", "2026-08-21", "2026-08-27"]
    assert [one.dates.window_missed for one in late] == [False, True, False]
    assert late[1].dates.latest == date(2026, 8, 19)


@pytest.mark.parametrize(
    ("days", "meanings", "flags"),
    [
        (6, ["after recovery"], (False, False, False)),
        (7, ["omitted"], (True, False, False)),
        (14, ["omitted", "× 0.75"], (True, True, False)),
        (28, ["omitted", "× 0.75"], (True, True, False)),
        (29, ["omitted", "× 0.75", "discontinuation"], (True, True, True)),
    ],
)
def test_that_an_interruption_means_what_its_days_say(
    days: int, meanings: list[str], flags: tuple[bool, bool, bool]
) -> None:
    told = after_interruption(record(CYCLE_1[0]), REGIMEN, POLICY, at("2026-08-05"), days)
    assert (told.omit_next_dose, told.reduce_next_cycle, told.consider_stopping) == flags
    assert len(told.meanings) == len(meanings)
    assert all(words in one.text for words, one in zip(meanings, told.meanings, strict=True))
    assert not any(one.source.verified for one in told.meanings)
    assert (told.next_dose.cycle, told.next_dose.day) == (1, 15 if days >= 7 else 8)


def test_that_a_longer_interruption_on_file_stays() -> None:
    made = record(CYCLE_1[0], interruptions=interruption(1, 20))
    assert after_interruption(made, REGIMEN, POLICY, at("2026-08-05"), 3).reduce_next_cycle
    assert not after_interruption(record(), REGIMEN, POLICY, at("2026-08-05"), 3).omit_next_dose


def test_that_a_sum_with_an_unknown_part_is_unknown() -> None:
    bare = replace(CYCLE_1[1], dose=None, dose_per_area=None)
    whole = given_so_far((CYCLE_1[0], bare))
    assert (whole.mg, whole.without_mg, whole.mg_per_m2, whole.without_mg_per_m2) == (None, 1, None, 1)
    cycles = given_by_cycle((*CYCLE_1, *CYCLE_2[:1]))
    assert [(one.cycle, one.doses, one.mg, one.mg_per_m2) for one in cycles] == [
        (1, 3, Decimal("2.55"), Decimal("1.5")),
        (2, 1, Decimal("0.85"), Decimal("0.5")),
    ]
