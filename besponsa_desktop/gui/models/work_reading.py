"""Reading the work list in the background: shelves, days, searches, and the glances that fill their lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.work_lines import (
    OVERDUE,
    GroupLine,
    Line,
    OrderLine,
    Reader,
    draft_line,
    is_of,
    order_line,
)

if TYPE_CHECKING:
    from besponsa_desktop.workflow.drafts import TypedDraft
    from besponsa_desktop.workflow.glance import Glance
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.work_list import WorkRow
    from besponsa_desktop.workflow.workstation import Workstation

ALL_OPEN, DRAFTS, TOMORROW, NEXT_DAYS = "all", "drafts", "tomorrow", "next_days"
_DAYS_AHEAD = 7
DRAFTS_HEAD = _later("Draft")
FOUND_HEAD = _later("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the list is to show: a shelf by its heading or one of the names above, or what is searched for."""

    shelf: str = ALL_OPEN
    beginning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Lines to show, and how many orders each shelf has, by its heading; ``rows`` wait for their glances.

    ``sequence`` is the state of the records that they show.
    """

    asked: Asked
    lines: tuple[Line, ...]
    counts: dict[str, int]
    rows: tuple[WorkRow, ...] = ()
    reader: Reader
    sequence: int


@dataclass(slots=True)
class Glances:
    """Glances by order and its state: what was looked at once is not looked at again."""

    _kept: dict[tuple[str, int], Glance] = field(default_factory=dict)
    _recorded: int = 0

    def of(self, row: WorkRow) -> Glance | None:
        """Return the glance of an order as it stands, if there is one."""
        return self._kept.get((row.order.id, row.order.row_version))

    def missing(self, rows: Iterable[WorkRow]) -> list[WorkRow]:
        """Return the rows that have none yet."""
        return [row for row in rows if self.of(row) is None]

    @property
    def recorded(self) -> int:
        """Return how much was recorded between orders as far as these glances know."""
        return self._recorded

    def keep(self, found: Iterable[tuple[WorkRow, Glance]], recorded: int) -> None:
        """Keep what was looked at, unless more was recorded since it was begun."""
        if recorded == self._recorded:
            self._kept |= {(row.order.id, row.order.row_version): glance for row, glance in found}

    def forget(self) -> None:
        """Look at everything anew: other rules are in force, or other records open."""
        self._kept.clear()

    def follow(self, recorded: int) -> None:
        """Look at everything anew once more was recorded between orders: a reaction concerns others, too."""
        if recorded != self._recorded:
            self._recorded = recorded
            self.forget()


def read_ahead(workstation: Workstation) -> None:
    """Read once, while one types at the cover, what the list will show: what that needs is ready then."""
    from besponsa_desktop.workflow.drafts import drafts_of
    from besponsa_desktop.workflow.work_list import entries_recorded, work_list

    entries_recorded(workstation)
    work_list(workstation)
    drafts_of(workstation, "")


def answer(workstation: Workstation, person: Person, asked: Asked, glances: Glances) -> Answer:
    """Return what the list is to show; for a thread in the background."""
    from besponsa_desktop.workflow.drafts import drafts_of
    from besponsa_desktop.workflow.work_list import Shelf, entries_recorded, find, sequence_of, work_list

    reader = Reader(person=person.printed_name, now=workstation.clock())
    glances.follow(entries_recorded(workstation))
    if asked.beginning:
        sequence, found = sequence_of(workstation), find(workstation, asked.beginning)
        lines = _group(FOUND_HEAD, found, len(found), glances, reader)
        return Answer(asked=asked, lines=lines, counts={}, rows=found, reader=reader, sequence=sequence)
    listed = work_list(workstation)
    drafts = drafts_of(workstation, person.id)
    pages = {page.shelf.value: page for page in listed.pages}
    counts = {DRAFTS_HEAD: len(drafts)} | {shelf.value: 0 for shelf in Shelf}
    counts |= {name: page.total for name, page in pages.items()}
    wanted = _chosen(asked.shelf, reader)
    lines = _draft_lines(drafts, reader) if asked.shelf in {ALL_OPEN, DRAFTS} else ()
    rows: tuple[WorkRow, ...] = ()
    for name, page in pages.items():
        if asked.shelf in {DRAFTS, OVERDUE} or (asked.shelf in counts and asked.shelf != name):
            continue
        kept = tuple(row for row in page.rows if wanted(row))
        total = page.total if len(kept) == len(page.rows) else len(kept)
        lines += _group(name, kept, total, glances, reader)
        rows += kept
    counts[ALL_OPEN] = sum(counts[shelf.value] for shelf in Shelf if shelf is not Shelf.DONE_TODAY)
    return Answer(asked=asked, lines=lines, counts=counts, rows=rows, reader=reader, sequence=listed.sequence)


def with_glances(before: Answer, glances: Glances) -> tuple[Line, ...]:
    """Return the lines of an answer once more, with the glances that there are now."""
    by_id = {row.order.id: row for row in before.rows}
    return tuple(
        order_line(by_id[line.key], glances.of(by_id[line.key]), before.reader)
        if isinstance(line, OrderLine) and line.key in by_id
        else line
        for line in before.lines
    )


def _chosen(shelf: str, reader: Reader) -> Callable[[WorkRow], bool]:
    """Return what tells whether a row is of the days asked for."""
    today = reader.now.date()
    first = today + timedelta(days=1)
    last = {TOMORROW: first, NEXT_DAYS: today + timedelta(days=_DAYS_AHEAD)}.get(shelf)
    return lambda row: last is None or is_of(row.order, first, last, reader)


def _draft_lines(drafts: tuple[TypedDraft, ...], reader: Reader) -> tuple[Line, ...]:
    if not drafts:
        return ()
    head = GroupLine(words=_tr(DRAFTS_HEAD), total=len(drafts))
    return (head, *(draft_line(draft, reader) for draft in drafts))


def _group(
    words: str, rows: tuple[WorkRow, ...], total: int, glances: Glances, reader: Reader
) -> tuple[Line, ...]:
    if not rows:
        return ()
    head = GroupLine(words=_tr(words), total=total)
    return (head, *(order_line(row, glances.of(row), reader) for row in rows))
