"""Overdue courses are read bit by bit, again only where something changed, and by their indexes."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from besponsa_desktop.records.active_courses import courses_active_since
from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.opened_order import hold
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.overdue import OverdueCourses
from tests.workflow.overdue_courses import (
    at_the_course,
    documents,
    read,
    save_course,
    unread,
)
from tests.workflow.site import START, Site, open_site


@pytest.fixture
def asked(site: Site) -> list[str]:
    """Return the statements that the records are asked from now on."""
    statements: list[str] = []

    def note(*said: Any) -> None:
        statements.append(said[2])

    event.listen(site.workstation.database.engine, "before_cursor_execute", note)
    return statements


def test_that_a_new_day_reads_every_course_again(site: Site) -> None:
    save_course(at_the_course(site))
    courses = OverdueCourses()
    read(courses, site)
    site.clock.now += timedelta(days=1)
    courses.begin(site.workstation)
    assert courses.waiting == 1


def test_that_nothing_is_asked_but_the_trail_where_nothing_happened(site: Site, asked: list[str]) -> None:
    save_course(at_the_course(site))
    courses = OverdueCourses()
    before = read(courses, site)
    asked.clear()
    assert read(courses, site) == before
    said = [one for one in asked if "orders" in one or "in_force" in one]
    assert said == []
    assert len([one for one in asked if one.lstrip().upper().startswith("SELECT")]) == 1


def test_that_courses_are_read_a_few_at_a_time_and_what_was_read_is_kept(site: Site) -> None:
    at_the_course(site)
    for number in range(3):
        save_course(site, number)
    courses = OverdueCourses()
    courses.begin(site.workstation)
    shares, found = [courses.share], None
    while found is None:
        found = courses.go_on(site.workstation, 0)
        shares.append(round(courses.share, 2))
    assert shares == [0, 0.33, 0.67, 1]
    assert len(found.patients) == 3


def test_that_a_change_while_courses_are_read_is_read_after_it(site: Site) -> None:
    at_the_course(site)
    seen = [save_course(site, number) for number in range(3)]
    courses = OverdueCourses()
    courses.begin(site.workstation)
    assert courses.go_on(site.workstation, 0) is None
    for each in seen:
        hold(site.workstation, each, site.people["ann"].id)
    courses.begin(site.workstation)
    assert courses.waiting == 3


def test_that_the_longest_overdue_comes_first(site: Site) -> None:
    at_the_course(site)
    save_course(site, 1)
    for each in documents(2):
        later = json.loads(json.dumps(each).replace("2026-08-03T", "2026-08-05T"))
        save_order(site.workstation, later, site.people["ann"].id)
    found = read(OverdueCourses(), site).patients
    assert [one.order.searched.family_name for one in found] == ["Sample-0002", "Sample-0001"]
    assert [str(one.due_by) for one in found] == ["2026-08-05", "2026-08-06"]


def test_that_a_course_that_cannot_be_read_is_not_known_and_stands_first(site: Site) -> None:
    at_the_course(site)
    save_course(site, 1)
    spoiled = save_course(site, 2)
    unread(site.workstation.database, spoiled.id)
    first, second = read(OverdueCourses(), site).patients
    assert (first.order.id, first.is_known, first.items, first.due_by) == (spoiled.id, False, (), None)
    assert second.is_known


def test_that_other_records_are_read_from_the_beginning(site: Site, tmp_path: Path) -> None:
    save_course(at_the_course(site))
    courses = OverdueCourses()
    read(courses, site)
    other = at_the_course(open_site(tmp_path / "other"))
    assert read(courses, other).patients == ()
    other.workstation.close()


def test_that_active_courses_are_found_by_their_indexes(site: Site, asked: list[str]) -> None:
    courses_active_since(site.workstation.database, START, State)
    (statement,) = [one for one in asked if "orders" in one]
    with site.workstation.database.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", ("2026",) * statement.count("?"))
        steps = [str(step.detail) for step in plan]
    assert any("USING INDEX ix_orders_state" in step for step in steps), steps
    assert not any(step.startswith("SCAN orders") and "INDEX" not in step for step in steps), steps
