"""What is overdue over all patients: which courses are read, which again, and what is not known."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from besponsa_desktop.records.active_courses import courses_active_since
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind, add_entry
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.entry_keeping import Entering
from besponsa_desktop.workflow.opened_order import hold
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.overdue import WEEKS_LOOKED_BACK, OverdueCourses, OverdueToday
from besponsa_desktop.workflow.visits import record_visit
from tests.records.stores import Store
from tests.workflow.site import SAMPLES, START, Site, new_id, open_site

COURSE = (SAMPLES.parent / "course.jsonl").read_bytes()
LAST_SEEN = "2026-08-03"
LOOKED_BACK = timedelta(weeks=WEEKS_LOOKED_BACK)
AT_ONCE_S = 60.0
_LIVER = {"total_bilirubin", "alt", "ast", "alp"}


def documents(number: int = 0) -> list[dict[str, Any]]:
    """Return the first two orders of a course, the liver panel after the first dose missing, of a patient."""
    read = [json.loads(line) for line in COURSE.splitlines()[:2]]
    read[1]["labs"] = [one for one in read[1]["labs"] if one["collected_at"] < LAST_SEEN]
    for each in read:
        each["patient"] |= {"mrn": f"SYN-77{number:04}", "family_name": f"Sample-{number:04}"}
    return read


def save_course(site: Site, number: int = 0) -> Order:
    """Keep the two orders of a patient with an overdue liver panel, and return the second one."""
    saved = [save_order(site.workstation, each, site.people["ann"].id) for each in documents(number)]
    return saved[-1]


def read(courses: OverdueCourses, site: Site) -> OverdueToday:
    """Return what is overdue, everything read."""
    courses.begin(site.workstation)
    found = courses.go_on(site.workstation, AT_ONCE_S)
    assert found is not None
    return found


def at_the_course(site: Site) -> Site:
    """Put the clock on a day on which the course's second dose is eleven days past."""
    site.clock.now = START.replace(year=2026, month=8, day=21)
    return site


@pytest.fixture
def stored(store: Store, quick_path: Path) -> Iterator[Site]:
    """Give a site on each kind of database, at the time of the sample course."""
    site = open_site(quick_path, store.url)
    yield at_the_course(site)
    site.workstation.close()


@pytest.fixture
def asked(site: Site) -> list[str]:
    """Return the statements that the records are asked from now on."""
    statements: list[str] = []

    def note(*said: Any) -> None:
        statements.append(said[2])

    event.listen(site.workstation.database.engine, "before_cursor_execute", note)
    return statements


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
    panel = [one for one in json.loads(COURSE.splitlines()[1])["labs"] if one["test"] in _LIVER]
    labs = [one | {"collected_at": "2026-08-05T07:00:00-04:00"} for one in panel[-4:]]
    visit = {"observed_on": "2026-08-05", "labs": labs}
    record_visit(stored.workstation, "SYN-770001", visit, Entering(by=stored.people["ann"]))
    courses.begin(stored.workstation)
    assert courses.waiting == 1
    found = courses.go_on(stored.workstation, AT_ONCE_S)
    assert found is not None
    assert [one.order.searched.mrn for one in found.patients] == ["SYN-770002"]


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


def unread(database: Database, order_id: str) -> None:
    """Put what is no order in the place of a kept one, as only somebody at the database itself can."""
    with database.engine.begin() as connection:
        for name, sql in connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'order_versions'")
        ).all():
            connection.execute(text(f"DROP TRIGGER {name}"))
            assert sql
        connection.execute(
            text("UPDATE order_versions SET document = '{}' WHERE order_id = :id"), {"id": order_id}
        )


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
