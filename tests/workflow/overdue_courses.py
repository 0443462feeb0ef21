"""Courses in which something is overdue, for the tests about it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.store import Database
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.overdue import WEEKS_LOOKED_BACK, OverdueCourses, OverdueToday
from tests.workflow.site import SAMPLES, START, Site

COURSE = (SAMPLES.parent / "course.jsonl").read_bytes()
LAST_SEEN = "2026-08-03"
LOOKED_BACK = timedelta(weeks=WEEKS_LOOKED_BACK)
AT_ONCE_S = 60.0
LIVER = {"total_bilirubin", "alt", "ast", "alp"}


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
