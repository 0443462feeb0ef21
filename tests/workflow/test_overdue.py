"""What is overdue over all patients: which courses are looked at, and what ends it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from besponsa_desktop.records.active_courses import courses_active_since
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind, add_entry
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.entry_keeping import Entering
from besponsa_desktop.workflow.opened_order import hold
from besponsa_desktop.workflow.overdue import OverdueCourses
from besponsa_desktop.workflow.visits import record_visit
from tests.records.stores import Store
from tests.workflow.overdue_courses import (
    AT_ONCE_S,
    COURSE,
    LIVER,
    LOOKED_BACK,
    at_the_course,
    read,
    save_course,
)
from tests.workflow.site import Site, new_id, open_site


@pytest.fixture
def stored(store: Store, quick_path: Path) -> Iterator[Site]:
    """Give a site on each kind of database, at the time of the sample course."""
    site = open_site(quick_path, store.url)
    yield at_the_course(site)
    site.workstation.close()


def add_visit(site: Site, course_id: str) -> None:
    """Keep an entry of a course."""
    person = site.people["ann"].id
    act = site.workstation.act("visit_recorded", f"course:{course_id}", person)
    visit = CourseEntry(
        id=new_id(),
        course_id=course_id,
        kind=EntryKind.VISIT,
        document="{}",
        recorded_at=act.at,
        recorded_by=person,
        recorded_on="W1",
    )

    def work(unit: UnitOfWork) -> None:
        add_entry(unit, visit)

    unit_of_work(site.workstation.database, act, work)


def test_that_what_is_overdue_is_found_over_all_patients(stored: Site) -> None:
    seen = save_course(stored)
    stored.save("05")
    found = read(OverdueCourses(), stored)
    (patient,) = found.patients
    assert patient.order.id == seen.id
    assert [(one.item.item.value, one.item.why) for one in patient.items] == [
        ("liver_panel", "after cycle 1 day 1")
    ]
    assert patient.due_by == patient.items[0].item.due_to
    assert (found.today, found.courses) == (stored.clock.now.date(), 2)


def test_that_courses_with_an_older_last_order_are_not_looked_at(stored: Site) -> None:
    planned = save_course(stored).searched.planned_start
    stored.clock.now = planned + LOOKED_BACK - timedelta(minutes=1)
    assert read(OverdueCourses(), stored).courses == 1
    stored.clock.now = planned + LOOKED_BACK + timedelta(minutes=1)
    assert read(OverdueCourses(), stored).courses == 0


def test_that_an_order_planned_for_later_keeps_its_course_in_view(stored: Site) -> None:
    save_course(stored)
    stored.clock.now -= timedelta(days=400)
    assert read(OverdueCourses(), stored).courses == 1


def test_that_a_visit_makes_a_course_active_and_another_than_before(stored: Site) -> None:
    course_id = save_course(stored).course_id
    database = stored.workstation.database
    (before,) = courses_active_since(database, stored.clock.now - LOOKED_BACK, State)
    stored.clock.now += timedelta(days=400)
    assert courses_active_since(database, stored.clock.now - LOOKED_BACK, State) == ()
    add_visit(stored, course_id)
    (after,) = courses_active_since(database, stored.clock.now - LOOKED_BACK, State)
    assert (before.entries, after.entries, after.course_id) == (0, 1, course_id)
    assert (before.orders, before.changes) == (after.orders, after.changes)


def test_that_only_a_changed_course_is_read_again(stored: Site) -> None:
    for number in range(3):
        seen = save_course(stored, number)
    courses = OverdueCourses()
    before = read(courses, stored)
    assert len(before.patients) == 3
    hold(stored.workstation, seen, stored.people["ann"].id)
    courses.begin(stored.workstation)
    assert courses.waiting == 1
    after = courses.go_on(stored.workstation, AT_ONCE_S)
    assert after is not None
    assert [one.items for one in after.patients] == [one.items for one in before.patients]


def test_that_a_visit_with_the_missing_values_ends_it(stored: Site) -> None:
    save_course(stored, 1)
    save_course(stored, 2)
    courses = OverdueCourses()
    assert len(read(courses, stored).patients) == 2
    panel = [one for one in json.loads(COURSE.splitlines()[1])["labs"] if one["test"] in LIVER]
    labs = [one | {"collected_at": "2026-08-05T07:00:00-04:00"} for one in panel[-4:]]
    visit = {"observed_on": "2026-08-05", "labs": labs}
    record_visit(stored.workstation, "SYN-770001", visit, Entering(by=stored.people["ann"]))
    courses.begin(stored.workstation)
    assert courses.waiting == 1
    found = courses.go_on(stored.workstation, AT_ONCE_S)
    assert found is not None
    assert [one.order.searched.mrn for one in found.patients] == ["SYN-770002"]
