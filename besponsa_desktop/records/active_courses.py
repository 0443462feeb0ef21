"""Courses at work from a moment on, and what tells that one of them is another than before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, type_coerce, union

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.moments import instant_text
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema_course import COURSE_ENTRIES
from besponsa_desktop.records.schema_orders import ORDERS


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseTally:
    """A course with the numbers of its orders, of all their changes, and of the entries between them.

    No order or entry is ever taken away and every change is counted: the numbers only grow, and a course
    with the same tally is the same.
    """

    course_id: str
    orders: int
    changes: int
    entries: int


def courses_active_since(reader: Reader, start: datetime, states: Iterable[State]) -> tuple[CourseTally, ...]:
    """Return the courses with an order planned, or an entry recorded, at ``start`` or later.

    Orders count in the given states only. They are found by the index of states, entries by that of courses:
    no document of the history is read.
    """
    entries = (
        select(func.count())
        .where(COURSE_ENTRIES.c.course_id == ORDERS.c.course_id)
        .correlate(ORDERS)
        .scalar_subquery()
    )
    statement = (
        select(
            ORDERS.c.course_id,
            func.count().label("orders"),
            func.sum(ORDERS.c.row_version).label("changes"),
            entries.label("entries"),
        )
        .where(ORDERS.c.course_id.in_(_active_since(instant_text(start), states)))
        .group_by(ORDERS.c.course_id)
        .order_by(ORDERS.c.course_id)
    )
    return tuple(
        CourseTally(
            course_id=found.course_id,
            orders=int(found.orders),
            changes=int(found.changes),
            entries=int(found.entries),
        )
        for found in rows(reader, statement)
    )


def _active_since(since: str, states: Iterable[State]) -> Select[Any]:
    planned = select(ORDERS.c.course_id).where(
        ORDERS.c.state.in_([state.value for state in states]),
        type_coerce(ORDERS.c.planned_start, WORDS) >= since,
    )
    recorded = select(COURSE_ENTRIES.c.course_id).where(
        type_coerce(COURSE_ENTRIES.c.recorded_at, WORDS) >= since
    )
    return select(union(planned, recorded).subquery().c.course_id)
