"""The audit trail for people: the entries of a period or of one record, and the rows of an export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import select, type_coerce

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.moments import instant_text
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema import AUDIT

HEADINGS = (
    "Entry",
    "Time",
    "Person",
    "Workstation",
    "What",
    "Of",
    "Reason",
    "Changes",
    "Result",
    "Program",
    "Operation",
    "Previous hash",
    "Hash",
)
_PAGE = 2_000
# Source: OWASP, CSV injection; the last four are the wide forms of the first.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def entries_between(reader: Reader, start: datetime, end: datetime) -> Iterator[AuditEntry]:
    """Yield the entries of the period, ``start`` included and ``end`` not, as they were written."""
    at = type_coerce(AUDIT.c.at, WORDS)
    statement = select(AUDIT).where(at >= instant_text(start), at < instant_text(end))
    return _pages(reader, statement)


def entries_of(reader: Reader, *subjects: str) -> Iterator[AuditEntry]:
    """Yield the entries about records, such as ``order:…``, as they were written."""
    return _pages(reader, select(AUDIT).where(AUDIT.c.subject.in_(subjects)))


def _pages(reader: Reader, statement: Any) -> Iterator[AuditEntry]:
    last = 0
    ordered = statement.order_by(AUDIT.c.sequence).limit(_PAGE)
    while page := rows(reader, ordered.where(AUDIT.c.sequence > last)):
        yield from (AuditEntry(**entry._mapping) for entry in page)
        last = page[-1].sequence


def export_row(entry: AuditEntry, person_name: str) -> tuple[str, ...]:
    """Return an entry as the cells under ``HEADINGS``, its time exact; no cell is a spreadsheet's formula."""
    cells = (
        str(entry.sequence),
        entry.at.isoformat(sep=" ", timespec="microseconds"),
        person_name,
        entry.workstation,
        entry.what,
        entry.subject,
        entry.reason or "",
        entry.changes,
        entry.result,
        entry.program,
        entry.operation_id,
        entry.previous,
        entry.hash,
    )
    return tuple(_plain(cell) for cell in cells)


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
