"""The work list: orders by what is to be done next, searches over the whole history, and what is new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from besponsa_desktop.records import search as kept
from besponsa_desktop.records.course_entries import count_entries
from besponsa_desktop.records.log import read_head
from besponsa_desktop.records.orders import Order, Searched, State
from besponsa_desktop.records.people import people
from besponsa_desktop.records.search import Place, SearchedBy
from besponsa_desktop.records.store import reading
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "PAGE",
    "Order",
    "Searched",
    "Shelf",
    "ShelfPage",
    "State",
    "WorkList",
    "WorkRow",
    "find",
    "work_list",
]

PAGE = 50


class Shelf(Enum):
    """What is to be done next with an order: one part of the work list. The value is its heading."""

    TO_VERIFY = "To verify"
    TO_CHECK = "To check"
    TO_PREPARE = "To prepare"
    TO_RELEASE = "To release"
    TO_GIVE = "To give"
    RETURNED = "Returned"
    DONE_TODAY = "Done today"


#: The state of the orders on each shelf.
STATE_OF = {
    Shelf.TO_VERIFY: State.DRAFT,
    Shelf.TO_CHECK: State.VERIFIED,
    Shelf.TO_PREPARE: State.CHECKED,
    Shelf.TO_RELEASE: State.PREPARED,
    Shelf.TO_GIVE: State.RELEASED,
    Shelf.RETURNED: State.RETURNED,
    Shelf.DONE_TODAY: State.GIVEN,
}
_OPEN_STATES = tuple(state for shelf, state in STATE_OF.items() if shelf is not Shelf.DONE_TODAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """One line: the order as it stands, who has it open (``None``: nobody), and who did the last step."""

    order: Order
    held_by: str | None
    changed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfPage:
    """The first orders of a shelf by planned start, and how many there are altogether."""

    shelf: Shelf
    rows: tuple[WorkRow, ...]
    total: int

    @property
    def next_page(self) -> Place | None:
        """Return where the next page begins; ``None`` where this one shows all that there is."""
        return kept.place_of(self.rows[-1].order) if len(self.rows) < self.total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkList:
    """Every shelf that is not empty, and the state of the records that it shows (see ``is_newer``)."""

    pages: tuple[ShelfPage, ...]
    sequence: int


def work_list(workstation: Workstation, *, limit: int = PAGE) -> WorkList:
    """Return the first page of every shelf; of what was given, what was planned for today.

    The state is read before the orders: a change in between is shown twice rather than never.
    """
    sequence = sequence_of(workstation)
    totals = kept.counts(workstation.database, _OPEN_STATES)
    pages = [
        ShelfPage(shelf=shelf, rows=shelf_rows(workstation, shelf, limit=limit), total=totals[state])
        for shelf, state in STATE_OF.items()
        if totals.get(state)
    ]
    pages.append(_done_today(workstation, limit))
    return WorkList(pages=tuple(page for page in pages if page.rows), sequence=sequence)


def _done_today(workstation: Workstation, limit: int) -> ShelfPage:
    midnight = workstation.clock().replace(hour=0, minute=0, second=0, microsecond=0)
    rows = shelf_rows(workstation, Shelf.DONE_TODAY, limit=limit, start=midnight)
    return ShelfPage(shelf=Shelf.DONE_TODAY, rows=rows, total=len(rows))


def shelf_rows(
    workstation: Workstation,
    shelf: Shelf,
    *,
    limit: int = PAGE,
    after: Place | None = None,
    start: datetime | None = None,
) -> tuple[WorkRow, ...]:
    """Return one page of a shelf by planned start: behind ``after``, from ``start`` on."""
    state = STATE_OF[shelf]
    return _rows(
        workstation, kept.work_list(workstation.database, state, limit=limit, after=after, start=start)
    )


def find(workstation: Workstation, beginning: str, *, limit: int = PAGE) -> tuple[WorkRow, ...]:
    """Return the orders of the whole history whose patient name, MRN or number begins so, each once."""
    found: dict[str, Order] = {}
    for by in SearchedBy:
        found |= {one.id: one for one in kept.search(workstation.database, beginning, by, limit=limit)}
    return _rows(workstation, list(found.values())[:limit])


def is_newer(workstation: Workstation, shown: WorkList) -> bool:
    """Tell whether anything was done, here or at another workstation, since the list was read."""
    return sequence_of(workstation) != shown.sequence


def sequence_of(workstation: Workstation) -> int:
    """Return the number of the trail's last entry: it is another one as soon as anything is done anywhere."""
    with reading(workstation.database) as connection:
        return read_head(connection).sequence


def entries_recorded(workstation: Workstation) -> int:
    """Return how many entries were ever made between orders: it grows by every one, by corrections too."""
    return count_entries(workstation.database)


def _rows(workstation: Workstation, orders: Iterable[Order]) -> tuple[WorkRow, ...]:
    names = {person.id: person.printed_name for person in people(workstation.database)}
    return tuple(
        WorkRow(
            order=order,
            held_by=None if order.held_by is None else names[order.held_by],
            changed_by=names[order.changed_by],
        )
        for order in orders
    )
