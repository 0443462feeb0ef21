"""The check of the audit trail: every entry hashed again, every link followed, every head seen elsewhere
found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Any

from sqlalchemy import Row, func, select, type_coerce

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.heads import kept_head
from besponsa_desktop.records.log import GENESIS, SAID, Head, Log, entry_hash
from besponsa_desktop.records.moments import moment_of
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import AUDIT, AUDIT_HEAD
from besponsa_desktop.records.schema_papers import DOCUMENTS
from besponsa_desktop.records.store import Database
from besponsa_desktop.telling import Tell, tell_nobody, telling

_PAGE = 5_000
_MOST_FAULTS = 100
_CLOCK_TOLERANCE = timedelta(minutes=2)


class Tampering(Enum):
    """What is wrong with the trail, with the words that say it."""

    ALTERED = "the entry is not what was written"
    MISSING = "the entry is missing"
    MISLINKED = "the entry does not follow the one before it"
    CUT = "the trail ends before an entry that was seen"
    REWRITTEN = "the entry is another one than was seen"
    HEAD = "the head of the trail does not fit its last entry"
    KEPT_HEAD = "the head kept at this workstation was altered, or belongs to another trail"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenHead:
    """A head that was seen outside the trail: ``hash`` whole or its beginning, ``where`` for the report."""

    sequence: int
    hash: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainFault:
    """One fault: its kind, the first entry that it is about, and where a head was seen that tells it."""

    kind: Tampering
    sequence: int
    where: str = ""

    def __str__(self) -> str:
        """Return the fault as one line for a person."""
        seen = f" ({self.where})" if self.where else ""
        return f"entry {self.sequence}: {self.kind.value}{seen}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What a check found: ``faults`` by entry, at most 100; ``clock_steps``: entries timed before another.

    A clock that went back is no fault of the trail, but is worth a look.
    """

    entries: int
    head: Head
    faults: tuple[ChainFault, ...]
    clock_steps: tuple[int, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.faults

    @property
    def first(self) -> ChainFault | None:
        """Return the fault of the earliest entry."""
        return self.faults[0] if self.faults else None


def verify_chain(
    reader: Reader, log: Log, seen: Iterable[SeenHead] = (), tell: Tell = tell_nobody
) -> ChainReport:
    """Check the whole trail in constant memory, in pages, so that no writer waits for it.

    Args:
        reader: the records.
        log: the log's id and key, from outside the database.
        seen: heads from documents, labels, workstations and earlier exports.
        tell: is told how many entries are checked.
    """
    walk = _Walk(log, seen)
    for one in telling(_entries(reader), _count(reader), tell):
        walk.step(one)
    head_row = row(reader, select(AUDIT_HEAD.c.sequence, AUDIT_HEAD.c.hash))
    return walk.finish(None if head_row is None else Head(sequence=head_row.sequence, hash=head_row.hash))


def workstation_head(database: Database) -> tuple[SeenHead, ...]:
    """Return the head that this workstation keeps; one that was altered has a hash that fits no entry."""
    try:
        head = kept_head(database.head_file, database.log)
    except (OSError, SurroundingsFailed):
        return (SeenHead(sequence=0, hash=Tampering.KEPT_HEAD.name, where="this workstation"),)
    return () if head is None else (_seen(head, "this workstation"),)


def document_heads(reader: Reader) -> Iterator[SeenHead]:
    """Yield the heads that the kept documents carry."""
    statement = select(DOCUMENTS.c.head_sequence, DOCUMENTS.c.head_hash, DOCUMENTS.c.sha256)
    for found in rows(reader, statement):
        head = Head(sequence=found.head_sequence, hash=found.head_hash)
        yield _seen(head, f"document {found.sha256[:16]}")


def _seen(head: Head, where: str) -> SeenHead:
    return SeenHead(sequence=head.sequence, hash=head.hash, where=where)


def _count(reader: Reader) -> int:
    found = row(reader, select(func.count()).select_from(AUDIT))
    return 0 if found is None else int(found[0])


def _entries(reader: Reader) -> Iterator[Row[Any]]:
    """Yield every entry by sequence, its time as the text that was hashed."""
    said = [type_coerce(AUDIT.c[name], WORDS) for name in SAID]
    statement = select(AUDIT.c.sequence, AUDIT.c.previous, AUDIT.c.hash, *said).order_by(AUDIT.c.sequence)
    last, page = 0, rows(reader, statement.limit(_PAGE))
    while page:
        yield from page
        last = page[-1].sequence
        page = (
            rows(reader, statement.where(AUDIT.c.sequence > last).limit(_PAGE)) if len(page) == _PAGE else []
        )


class _Walk:
    """A walk along the chain: where it is, and what was found on the way."""

    def __init__(self, log: Log, seen: Iterable[SeenHead]) -> None:
        self._log = log
        self._seen: dict[int, list[SeenHead]] = {}
        for head in seen:
            self._seen.setdefault(head.sequence, []).append(head)
        self._entries = 0
        self._head = Head(sequence=0, hash=GENESIS)
        self._time = ""
        self._faults: list[ChainFault] = []
        self._clock_steps: list[int] = []
        self._compare_seen()

    def step(self, one: Row[Any]) -> None:
        """Check one entry against the one before it."""
        sequence, previous, found, *said = tuple(one)
        if sequence != self._head.sequence + 1:
            self._fault(Tampering.MISSING, self._head.sequence + 1)
        if previous != self._head.hash:
            self._fault(Tampering.MISLINKED, sequence)
        if entry_hash(self._log, sequence, previous, said) != found:
            self._fault(Tampering.ALTERED, sequence)
        self._compare_times(sequence, said[1])
        self._entries += 1
        self._head = Head(sequence=sequence, hash=found)
        self._compare_seen()

    def finish(self, head_row: Head | None) -> ChainReport:
        """Compare what was walked with the head row and with the heads that lie further on."""
        for sequence in sorted(self._seen):
            where = self._seen[sequence][0].where
            self._fault(Tampering.CUT, min(sequence, self._head.sequence + 1), where)
        if head_row != self._head:
            self._fault(Tampering.HEAD, self._head.sequence)
        return ChainReport(
            entries=self._entries,
            head=self._head,
            faults=tuple(sorted(self._faults, key=lambda fault: fault.sequence)),
            clock_steps=tuple(self._clock_steps),
        )

    def _compare_seen(self) -> None:
        """Take the heads that were seen at this entry, and compare them."""
        for head in self._seen.pop(self._head.sequence, ()):
            if head.hash == Tampering.KEPT_HEAD.name:
                self._fault(Tampering.KEPT_HEAD, 1, head.where)
            elif not head.hash or not self._head.hash.startswith(head.hash):
                self._fault(Tampering.REWRITTEN, self._head.sequence, head.where)

    def _compare_times(self, sequence: int, time: str) -> None:
        try:
            if time < self._time and moment_of(self._time) - moment_of(time) > _CLOCK_TOLERANCE:
                self._clock_steps.append(sequence)
        except ValueError:  # no moment: its entry was altered, which its hash says
            self._time = ""
        else:
            self._time = max(time, self._time)

    def _fault(self, kind: Tampering, sequence: int, where: str = "") -> None:
        if len(self._faults) < _MOST_FAULTS:
            self._faults.append(ChainFault(kind=kind, sequence=sequence, where=where))
