"""The one way in which records are written: all or nothing, once, and with its entry in the audit log.

Within one transaction that no other writer shares: an operation that was committed before returns its stored
result; else the work is done, its entry appended and everything committed. Only then is the head kept at this
workstation. A race or a lost connection runs the whole again, with the same operation id.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Insert, Row, Table, bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import Update

from besponsa_desktop.records.ballast import drop_ballast
from besponsa_desktop.records.canonical import canonical_text
from besponsa_desktop.records.failures import Trouble, refusal_of, told, trouble_of
from besponsa_desktop.records.heads import HeadKept, keep_head, seen_here
from besponsa_desktop.records.log import SAID, Head, Log, entry_hash
from besponsa_desktop.records.moments import moment_text
from besponsa_desktop.records.row_digest import row_digest, row_key
from besponsa_desktop.records.schema import AUDIT, AUDIT_HEAD
from besponsa_desktop.records.store import Database, writing

RETRIES = 3
_PATIENCE_S = 10.0
_LONGEST_DELAY_S = 0.2
_RUN_AGAIN = frozenset({Trouble.RACE, Trouble.BUSY, Trouble.UNREACHABLE})

_OF_EARLIER = ("sequence", "hash", "result", "what", "subject", "person_id")

Result = Mapping[str, object]

# Statements are made once: making one anew costs more than SQLite needs to run it.
_EARLIER, _SEEN = AUDIT.alias("earlier"), AUDIT.alias("seen")
_BEGINNING = select(
    AUDIT_HEAD.c.sequence,
    AUDIT_HEAD.c.hash,
    _SEEN.c.hash.label("seen_hash"),
    *[_EARLIER.c[name].label(f"earlier_{name}") for name in _OF_EARLIER],
).select_from(
    AUDIT_HEAD.outerjoin(_SEEN, _SEEN.c.sequence == bindparam("seen_sequence")).outerjoin(
        _EARLIER, _EARLIER.c.operation_id == bindparam("operation")
    )
)
_MOVE_HEAD = update(AUDIT_HEAD).where(
    AUDIT_HEAD.c.sequence == bindparam("was_sequence"), AUDIT_HEAD.c.hash == bindparam("was_hash")
)


@cache
def _insert_into(table: Table) -> Insert:
    return insert(table)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does what, to what, when, where and why; ``operation_id`` is the caller's, and the same on a retry.

    ``subject`` names a record by its id (``order:…``), never a patient by name. ``person_id`` is ``None``
    before anyone has signed in. ``program`` is the program's version.
    """

    operation_id: str
    at: datetime
    person_id: str | None
    workstation: str
    program: str
    what: str
    subject: str
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was committed: the work's result, the head after it, and whether it had been done before.

    ``kept`` says whether this workstation keeps the head. The work is saved in any case; ``CONTRADICTED``
    is an alarm: the log lacks what this workstation saw, and must be checked.
    """

    result: dict[str, Any]
    head: Head
    is_repeated: bool
    kept: HeadKept


class OperationReused(Exception):
    """The operation id belongs to another act: a bug of the caller."""


class UnitOfWork:
    """One unit while it is being done: its connection, act, head before it, and changes so far."""

    def __init__(self, connection: Connection, act: Act, head: Head) -> None:
        """Begin with no change."""
        self.connection = connection
        self.act = act
        self.head = head
        self._changes: list[dict[str, object]] = []
        self._rows: dict[str, str] = {}

    def note(self, of: str, *, before: Result | None = None, after: Result | None = None) -> None:
        """Have the log's entry say what changed of which record."""
        self._changes.append({"of": of, "before": before, "after": after})

    def insert(self, table: Table, **values: object) -> None:
        """Add one row; the log's entry has its digest."""
        self.connection.execute(_insert_into(table), values)
        self.note_row(table, values)

    def note_row(self, table: Table, values: Mapping[str, Any]) -> None:
        """Have the log's entry say what a row of the table is from now on: ``values`` are all its columns."""
        self._rows[row_key(table, values)] = row_digest(table, values)

    def update_one(self, statement: Update, **values: object) -> bool:
        """Change rows; return whether it was exactly one, as every change of a record must be.

        ``values`` are the statement's own parameters, and the columns to be set.
        """
        return self.connection.execute(statement, values).rowcount == 1

    @property
    def changes(self) -> str:
        """Return the noted changes and the digests of the rows as the entry keeps them."""
        return canonical_text({"changes": self._changes, "rows": self._rows})


def unit_of_work(database: Database, act: Act, work: Callable[[UnitOfWork], Result | None]) -> Done:
    """Do ``work`` once, with its entry in the log, and return what was committed.

    Raises:
        SurroundingsFailed: busy, full, read-only, gone: nothing half-done is left, and the act may be
        tried again. RefusedByRecords: a rule of the database forbids it.
    """
    started = time.monotonic()
    for attempt in range(RETRIES + 1):
        try:
            return _keep(database, _once(database, act, work))
        except DBAPIError as error:
            trouble = _trouble(error)
            is_late = attempt == RETRIES or time.monotonic() - started > _PATIENCE_S
            if trouble not in _RUN_AGAIN or is_late:
                _tell_if_full(database, act, trouble)
                raise told(trouble) from None
        time.sleep(random.uniform(0.1, 1) * _LONGEST_DELAY_S * (attempt + 1))
    raise AssertionError("the last attempt returns or raises")


def _trouble(error: DBAPIError) -> Trouble:
    """Return the trouble behind the error; raise what is a refusal or a bug."""
    trouble = trouble_of(error)
    if trouble is not None:
        return trouble
    refusal = refusal_of(error)
    raise (refusal or error) from None


def _once(database: Database, act: Act, work: Callable[[UnitOfWork], Result | None]) -> Done:
    with writing(database) as connection:
        seen = seen_here(database.head_file, database.log)
        asked = {"operation": act.operation_id, "seen_sequence": seen.sequence}
        begun = connection.execute(_BEGINNING, asked).one()
        is_contradicted = seen.is_contradicted_by(begun.seen_hash)
        kept = HeadKept.CONTRADICTED if is_contradicted else HeadKept.NOT_WRITTEN
        if begun.earlier_sequence is not None:
            return _repeated(begun, act, kept)
        unit = UnitOfWork(connection, act, Head(sequence=begun.sequence, hash=begun.hash))
        result = dict(work(unit) or {})
        head = append_entry(database.log, unit, canonical_text(result))
    return Done(result=result, head=head, is_repeated=False, kept=kept)


def _repeated(begun: Row[Any], act: Act, kept: HeadKept) -> Done:
    """Return what an earlier unit with this operation id committed."""
    was = (begun.earlier_what, begun.earlier_subject, begun.earlier_person_id)
    if was != (act.what, act.subject, act.person_id):
        raise OperationReused(f"operation {act.operation_id} was {was[0]}, and now is {act.what}")
    head = Head(sequence=begun.earlier_sequence, hash=begun.earlier_hash)
    return Done(result=json.loads(begun.earlier_result), head=head, is_repeated=True, kept=kept)


def append_entry(log: Log, unit: UnitOfWork, result: str) -> Head:
    """Append the unit's entry to the log, move the head on to it, and return the new head."""
    act, before = unit.act, unit.head
    sequence = before.sequence + 1
    texts = {name: getattr(act, name, None) for name in SAID}
    texts |= {"at": moment_text(act.at), "changes": unit.changes, "result": result}
    head = Head(
        sequence=sequence,
        hash=entry_hash(log, sequence, before.hash, [texts[name] for name in SAID]),
    )
    unit.insert(AUDIT, **texts | {"at": act.at}, sequence=sequence, previous=before.hash, hash=head.hash)
    was = {"was_sequence": before.sequence, "was_hash": before.hash}
    if not unit.update_one(_MOVE_HEAD, **was, sequence=head.sequence, hash=head.hash):
        raise AssertionError("the head moved inside a transaction that holds its lock")
    return head


def _keep(database: Database, done: Done) -> Done:
    if done.kept is HeadKept.CONTRADICTED:
        return done
    return replace(done, kept=keep_head(database.head_file, database.log, done.head))


def _tell_if_full(database: Database, act: Act, trouble: Trouble) -> None:
    """Give the ballast up for a full disk, and let the log say so with the room that this makes."""
    if trouble is not Trouble.FULL or database.file is None or not drop_ballast(database.file):
        return
    full = replace(
        act, operation_id=f"{act.operation_id}/disk-full", what="disk_full", subject="records", reason=None
    )
    try:
        _keep(database, _once(database, full, lambda _unit: None))
    except DBAPIError:
        return  # too little even so: what matters is told anyway
