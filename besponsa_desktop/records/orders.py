"""Orders as they are read: their versions, which never change, and the state in which an order is now."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Row, bindparam, select

from besponsa_desktop.records.moments import moment_text
from besponsa_desktop.records.mrn_search import spelled_like
from besponsa_desktop.records.refusals import NotThere
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema_orders import COURSES, ORDER_STEPS, ORDER_VERSIONS, ORDERS


class State(Enum):
    """Where an order is on its way; which state follows which is in the records' own table of steps."""

    DRAFT = "draft"
    VERIFIED = "verified"
    CHECKED = "checked"
    PREPARED = "prepared"
    RELEASED = "released"
    GIVEN = "given"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What an order is found by, taken from its document; ``None`` where the document does not state it."""

    order_number: str
    mrn: str | None = field(repr=False)
    family_name: str | None = field(repr=False)
    given_name: str | None = field(repr=False)
    planned_start: datetime
    cycle: int
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenOrder:
    """An order to be kept: its canonical JSON, what it is found by, and the verdict, once there is one."""

    document: str = field(repr=False)
    searched: Searched
    verdict: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of an order: its canonical JSON with its digest, and why it replaced the one before."""

    order_id: str
    version: int
    document: str = field(repr=False)
    digest: str
    reason: str | None
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order as it stands: ``version`` is its present version, ``row_version`` counts every change of it.

    ``held_by`` is the person who has it open for work; ``changed_*`` say who did the last step, when and
    where.
    """

    id: str
    course_id: str
    searched: Searched
    state: State
    verdict: str | None
    version: int
    row_version: int
    held_by: str | None
    supersedes: str | None
    changed_at: datetime
    changed_by: str
    changed_on: str


_ORDER = select(ORDERS).where(ORDERS.c.id == bindparam("order_id"))


def name_key(family_name: str | None, given_name: str | None) -> str:
    """Return a name as it is searched: family name, comma, given name, without accents and letter case."""
    name = ", ".join(part for part in (family_name, given_name) if part)
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def order(reader: Reader, order_id: str) -> Order:
    """Return the order as it stands.

    Raises:
        NotThere: there is none with this id.
    """
    found = row(reader, _ORDER, order_id=order_id)
    if found is None:
        raise NotThere("This order is not in the records.")
    return order_of(found)


def mrn_key(mrn: str | None) -> str:
    """Return an MRN as it is compared: composed, without outer blanks, letter case aside; empty if unstated.

    Source: site policy; one patient's MRN is typed in more than one way, and is one MRN.
    """
    return unicodedata.normalize("NFKC", mrn or "").strip().casefold()


def courses_of(reader: Reader, mrn: str) -> tuple[str, ...]:
    """Return the ids of the courses of the patient with this MRN, however it is spelled, the latest first."""
    wanted = mrn_key(mrn)
    if not wanted:
        return ()
    stated = select(COURSES.c.opened_at, COURSES.c.id, COURSES.c.mrn)
    found = rows(reader, spelled_like(stated, COURSES.c.mrn, wanted))
    latest = sorted(found, key=lambda course: (moment_text(course.opened_at), course.id), reverse=True)
    return tuple(course.id for course in latest if mrn_key(course.mrn) == wanted)


def orders_of_course(reader: Reader, course_id: str) -> tuple[Order, ...]:
    """Return every order of the course by planned start."""
    statement = select(ORDERS).where(ORDERS.c.course_id == course_id)
    return tuple(order_of(o) for o in rows(reader, statement.order_by(ORDERS.c.planned_start, ORDERS.c.id)))


def version(reader: Reader, order_id: str, number: int) -> Version:
    """Return one version of the order.

    Raises:
        NotThere: there is no such version.
    """
    where = (ORDER_VERSIONS.c.order_id == order_id, ORDER_VERSIONS.c.version == number)
    found = row(reader, select(ORDER_VERSIONS).where(*where))
    if found is None:
        raise NotThere("This version of the order is not in the records.")
    return Version(**found._mapping)


def versions(reader: Reader, order_id: str) -> tuple[Version, ...]:
    """Return every version of the order, the first one first."""
    statement = select(ORDER_VERSIONS).where(ORDER_VERSIONS.c.order_id == order_id)
    return tuple(Version(**v._mapping) for v in rows(reader, statement.order_by(ORDER_VERSIONS.c.version)))


def steps(reader: Reader) -> frozenset[tuple[State, State]]:
    """Return which state may follow which, as the database itself enforces it."""
    found = rows(reader, select(ORDER_STEPS))
    return frozenset((State(step.from_state), State(step.to_state)) for step in found)


def order_of(found: Row[Any]) -> Order:
    """Return the order that a row of ``orders`` says."""
    kept = dict(found._mapping)
    kept.pop("name_key")
    searched = Searched(**{name: kept.pop(name) for name in Searched.__slots__})
    return Order(**kept | {"state": State(found.state)}, searched=searched)
