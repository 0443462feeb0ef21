"""The audit trail on paper: a plain table of its entries over as many pages as it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.listing import SIDE, Listing, listing_sheets, shown
from besponsa_desktop.printing.marks import BODY, DENSE, STRONG, VALUE, Row, left
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.table import Cell, Column, Table

TITLE = "Audit trail"
_COLUMNS = (
    Column("Entry", 14, to_right=True),
    Column("Time", 49),
    Column("Person", 44),
    Column("Workstation", 30),
    Column("What", 40),
    Column("Of", 51),
    Column("Reason", 45),
)
_NOTHING = "The trail has no entry in this period."


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One entry as it is printed: ``changes`` says before and after, ``seal`` is the start of its hash."""

    sequence: int
    at: str
    person: str
    workstation: str
    what: str
    subject: str
    reason: str
    changes: str
    seal: str


def audit_sheet_pdf(listing: Listing, lines: Iterable[AuditLine]) -> bytes:
    """Return the entries of a period as a PDF; characters that the fonts lack stand there as U+ and number.

    No entry is left out or cut: a text that is too long for its column follows beneath it.
    """
    table = Table(SIDE, _COLUMNS, DENSE)
    count, rows = 0, list[Row]()
    for entry in lines:
        count += 1
        rows += _entry(table, entry)
    remark = count_text(count, "entry", "entries")
    block = Block(
        number=1, title="Entries", rows=tuple(rows) or (_nothing(),), remark=remark, repeat=(table.head(),)
    )
    return pdf_of(listing_sheets(listing, [block]))


def _entry(table: Table, entry: AuditLine) -> Iterator[Row]:
    """Yield an entry's rows, the last with a hairline beneath; only the first is kept with the next."""
    texts = (entry.at, entry.person, entry.workstation, entry.what, entry.subject, entry.reason)
    cells = [Cell(str(entry.sequence), STRONG), *(Cell(shown(text)) for text in texts)]
    first, *more = [
        *table.open_row(table.placed(cells)),
        *table.note(("Changes  ", VALUE), f"{shown(entry.changes)}  ·  hash {entry.seal}"),
    ]
    yield first._replace(keep=True)
    yield from (row._replace(keep=False) for row in more[:-1])
    yield from table.closed(more[-1:])


def _nothing() -> Row:
    return Row(BODY.line, (left(SIDE, BODY.baseline, _NOTHING, BODY),))
