"""The sample course against a case worked by hand: liver watch day by day, next doses, monitoring plan."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.checks.liver import PANEL_TESTS
from besponsa_desktop.clinical.course_overview import CourseOverview, look_at_course
from besponsa_desktop.clinical.course_plan import overdue_items
from besponsa_desktop.clinical.display import rounded
from besponsa_desktop.clinical.liver_watch import WatchedDay, liver_watch, results_of
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus
from tests.clinical.courses import POLICY, REGIMEN, sample_course

CASE: dict[str, Any] = json.loads((Path(__file__).parent / "cases" / "course.json").read_text("utf-8"))


def seen(lines: int = 7) -> CourseOverview:
    """Return the course as of the planned start of its latest order."""
    record = sample_course(lines)
    return look_at_course(record, REGIMEN, POLICY, record.present.prescription.planned_start)


def day_of(expected: dict[str, Any], *, visits: bool) -> WatchedDay:
    """Return the watched day that is expected."""
    watch = liver_watch(sample_course(visits=visits), REGIMEN, POLICY)
    return next(day for day in watch if day.on.isoformat() == expected["on"])


@pytest.mark.parametrize("expected", CASE["watch"], ids=lambda day: day["on"])
def test_that_each_day_of_the_watch_is_as_worked_by_hand(expected: dict[str, Any]) -> None:
    day = day_of(expected, visits=True)
    texts = {test.value: [one.text for one in results_of(day, test)] for test in PANEL_TESTS}
    assert texts == {test: [text] for test, text in expected["multiples"].items()}
    assert day.state.value == expected["state"]
    assert day.last.days_since_dose == expected["days_since_dose"]
    assert day.last.days_since_transplant == expected["days_since_transplant"]
    if expected["gain_percent"] is not None:
        assert day.last.gain_percent is not None
        assert rounded(day.last.gain_percent, 1) == Decimal(expected["gain_percent"])


def test_that_the_watch_has_no_other_days() -> None:
    watch = liver_watch(sample_course(visits=True), REGIMEN, POLICY)
    assert [day.on.isoformat() for day in watch] == [expected["on"] for expected in CASE["watch"]]
    assert seen().watched_days() == liver_watch(sample_course(), REGIMEN, POLICY)


@pytest.mark.parametrize(
    "expected", [d for d in CASE["watch"] if d["state_from_orders_alone"]], ids=lambda day: day["on"]
)
def test_that_what_no_order_states_is_unknown(expected: dict[str, Any]) -> None:
    assert day_of(expected, visits=False).state.value == expected["state_from_orders_alone"]


def test_that_the_watch_goes_from_caution_to_hold_at_the_second_sign() -> None:
    expected, watch = CASE["with_follow_up"], liver_watch(sample_course(visits=True), REGIMEN, POLICY)
    changes = [
        [now.on.isoformat(), before.state.value, now.state.value]
        for before, now in pairwise(watch)
        if before.state is not now.state and now.on > date(2026, 9, 1)
    ]
    assert changes == expected["changes"]
    (held,) = [day for day in watch if day.state.value == "hold"]
    assert held.changes[0].at == datetime.fromisoformat(expected["hold_since"])
    assert held.changes[0].now.value == "hold"


@pytest.mark.parametrize("line", range(1, 8))
def test_that_the_next_dose_is_as_worked_by_hand(line: int) -> None:
    expected, dose = CASE["next_dose"][line - 1], seen(line).next_dose
    assert (dose.cycle, dose.day) == (expected["cycle"], expected["day"])
    for name in ("usual", "earliest", "latest"):
        on = getattr(dose.dates, name)
        assert (None if on is None else on.isoformat()) == expected[name]
    assert dose.level is not None
    assert dose.level.level == Decimal(expected["level"])
    assert dose.total.mg == Decimal(expected["mg_so_far"])
    assert dose.total.mg_per_m2 == Decimal(expected["mg_per_m2_so_far"])
    assert dose.order is sample_course(line).orders[-1]
    assert all(one.on_file for one in dose.needed)


def test_that_the_doses_after_the_next_one_follow_the_schedule() -> None:
    calendar = [[dose.cycle, dose.day, dose.planned.isoformat()] for dose in seen(2).calendar]
    assert calendar == CASE["calendar_after_line_2"]


def test_that_what_speaks_against_the_last_order_is_named() -> None:
    assert [finding.rule for finding in seen().next_dose.against] == CASE["against_line_7"]
    assert not seen().next_dose.ends


def test_that_the_plan_is_as_worked_by_hand() -> None:
    expected, plan = CASE["plan_on_line_7"], seen().plan
    found: dict[str, list[list[str | None]]] = {status.value: [] for status in MonitoringStatus}
    for one in plan:
        item = one.item
        ends = [item.item.value, item.due_from.isoformat(), item.due_to.isoformat()]
        done = item.done_on or one.made_up_on
        found[item.status.value].append([*ends, None if done is None else done.isoformat()])
    assert found["overdue"] == expected["overdue"]
    assert sorted([item, to] for item, _, to, _ in found["due"]) == sorted(expected["due"])
    assert [item for item in expected["done"] if item not in found["done"]] == []
    planned = [item[:3] for item in found["planned"]]
    assert [item for item in expected["planned"] if item not in planned] == []
    assert overdue_items(plan) == ()


def test_that_weekly_examinations_are_done_by_the_visits() -> None:
    record = sample_course(visits=True)
    now = datetime.fromisoformat("2026-11-16T09:00:00-05:00")
    plan = look_at_course(record, REGIMEN, POLICY, now).plan
    weekly = [
        one.item.done_on.isoformat()
        for one in plan
        if one.item.item.value == "vod_examination" and "transplant" in one.item.why and one.item.done_on
    ]
    assert weekly == CASE["with_follow_up"]["weekly_examinations"]
    assert look_at_course(record, REGIMEN, POLICY, now).next_dose.ends
    assert look_at_course(record, REGIMEN, POLICY, now).calendar == ()
