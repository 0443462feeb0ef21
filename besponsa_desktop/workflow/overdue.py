"""What is overdue today over all patients: read bit by bit, and again only where something changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from besponsa_desktop.clinical.course_plan import CourseItem, overdue_items, plan_course
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.active_courses import CourseTally, courses_active_since
from besponsa_desktop.records.orders import Order, State, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.store import Database
from besponsa_desktop.workflow.course import joined_course
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_in_force
from besponsa_desktop.workflow.work_list import sequence_of
from besponsa_desktop.workflow.workstation import Workstation

__all__ = ["WEEKS_LOOKED_BACK", "CourseItem", "Order", "Overdue", "OverdueCourses", "OverdueToday"]

#: A course is looked at as long as an order of it is planned, or a visit recorded, in so many last weeks or
#: later. It is no clinical limit but the bound of the view: what lies further back is nobody's work of today,
#: is found by the search, and would have years of history read at every start.
WEEKS_LOOKED_BACK = 12
_LOOKED_BACK = timedelta(weeks=WEEKS_LOOKED_BACK)
_STANDING = tuple(state for state in State if state not in {State.CANCELLED, State.SUPERSEDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """What is overdue for one patient, the longest overdue first; ``order`` is the latest of the course.

    ``is_known`` is false where an order on file cannot be read: nothing is known then, and ``items`` is
    empty.
    """

    order: Order
    items: tuple[CourseItem, ...]
    is_known: bool = True

    @property
    def due_by(self) -> date | None:
        """Return the last day on which what is longest overdue was due; ``None`` where it is not known."""
        return self.items[0].item.due_to if self.items else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueToday:
    """The patients for whom something is overdue on ``today``, the longest overdue first.

    Those of whom it is not known stand before them. ``courses`` is how many were looked at.
    """

    today: date
    patients: tuple[Overdue, ...]
    courses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Basis:
    """What the finding of a course rests on: with the same basis, it is the same finding."""

    tally: CourseTally
    today: date
    protocol_digest: str
    policy_digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    basis: _Basis
    found: Overdue | None


class OverdueCourses:
    """Looks at the active courses a few at a time, and keeps what it found of each.

    For one thread after another, never for two at once. ``begin`` finds which courses are to be read,
    ``go_on`` reads some of them; each course is a few short reads of its own, so that nobody waits for it.
    """

    def __init__(self) -> None:
        """Begin with nothing looked at."""
        self._database: Database | None = None
        self._as_of: tuple[int, date] | None = None
        self._now: datetime | None = None
        self._active = 0
        self._kept: dict[str, _Looked] = {}
        self._waiting: list[_Basis] = []

    @property
    def share(self) -> float:
        """Return how much of what is to be looked at was looked at, from 0 to 1."""
        return 1 - len(self._waiting) / self._active if self._active else 1

    @property
    def waiting(self) -> int:
        """Return how many courses are still to be read."""
        return len(self._waiting)

    def begin(self, workstation: Workstation) -> None:
        """Find the courses that changed since they were looked at; all at first, and on every new day.

        Nothing is asked but the number of the trail's last entry where that and the day are the same.
        """
        reader = workstation.database
        if reader is not self._database:
            self._database, self._as_of, self._kept, self._waiting = reader, None, {}, []
        as_of, now = sequence_of(workstation), workstation.clock()
        if (as_of, now.date()) == self._as_of:
            return
        wanted = {basis.tally.course_id: basis for basis in _bases(reader, now)}
        self._kept = {key: one for key, one in self._kept.items() if one.basis == wanted.get(key)}
        self._waiting = [basis for key, basis in wanted.items() if key not in self._kept]
        self._as_of, self._now, self._active = (as_of, now.date()), now, len(wanted)

    def go_on(self, workstation: Workstation, longest_s: float) -> OverdueToday | None:
        """Look at courses until ``longest_s`` are over, at one at least; ``None``: more are waiting.

        Raises:
            SurroundingsFailed: the records do not answer; what was read is kept, and reading may go on.
        """
        until = time.monotonic() + longest_s
        while self._waiting:
            basis = self._waiting[-1]
            found = _look(workstation.database, basis.tally.course_id, self._now or workstation.clock())
            self._kept[basis.tally.course_id] = _Looked(basis=basis, found=found)
            self._waiting.pop()
            if time.monotonic() >= until:
                break
        return None if self._waiting else self._found(workstation)

    def _found(self, workstation: Workstation) -> OverdueToday:
        found = [one.found for one in self._kept.values() if one.found is not None]
        now = self._now or workstation.clock()
        return OverdueToday(
            today=now.date(), patients=tuple(sorted(found, key=_urgency)), courses=self._active
        )


def _bases(reader: Reader, now: datetime) -> list[_Basis]:
    protocol, policy = regimen_in_force(reader).digest, policy_in_force(reader).digest
    return [
        _Basis(tally=tally, today=now.date(), protocol_digest=protocol, policy_digest=policy)
        for tally in courses_active_since(reader, now - _LOOKED_BACK, _STANDING)
    ]


def _look(reader: Reader, course_id: str, now: datetime) -> Overdue | None:
    """Return what is overdue in a course; ``None`` where nothing is."""
    try:
        joined = joined_course(reader, course_id)
    except UnusableInput:
        return Overdue(order=orders_of_course(reader, course_id)[-1], items=(), is_known=False)
    if joined is None:
        return None
    rules = (joined.regimen, joined.policy)
    items = overdue_items(plan_course(joined.record, *rules, plan_next_dose(joined.record, *rules, now), now))
    return Overdue(order=joined.orders[-1], items=items) if items else None


def _urgency(one: Overdue) -> tuple[date, str]:
    return one.due_by or date.min, one.order.searched.family_name or ""
