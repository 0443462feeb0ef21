"""The check of every row: each must be what the trail says was written last, and none may be missing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, select, tuple_

from besponsa_desktop.records.documents_check import RecordFault
from besponsa_desktop.records.guards import KEPT, MOVING
from besponsa_desktop.records.row_digest import row_digest, row_key
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema import AUDIT, METADATA
from besponsa_desktop.records.schema_course import COURSE_ENTRIES

_PAGE = 200
# The trail itself, what the migrations make, and what only counts.
_NOT_IN_THE_TRAIL = frozenset({"audit", "audit_head", "order_steps", "numbers"})
CHECKED: tuple[Table, ...] = (
    COURSE_ENTRIES,
    *(
        METADATA.tables[name]
        for name in (*KEPT, *MOVING)
        if name not in {*_NOT_IN_THE_TRAIL, COURSE_ENTRIES.name}
    ),
)


def verify_rows(reader: Reader) -> Iterator[RecordFault]:
    """Yield a fault for every row that is another one than the trail says, or is missing.

    The trail itself is checked by ``verify_chain``; only both together prove anything.
    """
    said = _said_by_the_trail(reader)
    for table in CHECKED:
        for values in _rows_of(reader, table):
            key = row_key(table, values)
            digest = said.pop(key, None)
            if digest is None:
                yield RecordFault(record=key, told="the trail knows nothing of this row")
            elif digest != row_digest(table, values):
                yield RecordFault(record=key, told="the row is not what was written")
    yield from (RecordFault(record=key, told="the row is missing") for key in sorted(said))


def _said_by_the_trail(reader: Reader) -> dict[str, str]:
    """Return the digest with which each row was written last."""
    said: dict[str, str] = {}
    last = 0
    statement = select(AUDIT.c.sequence, AUDIT.c.changes).order_by(AUDIT.c.sequence).limit(_PAGE)
    while page := rows(reader, statement.where(AUDIT.c.sequence > last)):
        for entry in page:
            said |= json.loads(entry.changes).get("rows", {})
        last = page[-1].sequence
    return said


def _rows_of(reader: Reader, table: Table) -> Iterator[Mapping[str, Any]]:
    key = tuple_(*table.primary_key)
    statement = select(table).order_by(*table.primary_key).limit(_PAGE)
    page = rows(reader, statement)
    while page:
        yield from (dict(found._mapping) for found in page)
        last = tuple(page[-1]._mapping[column.name] for column in table.primary_key)
        page = rows(reader, statement.where(key > last)) if len(page) == _PAGE else []
