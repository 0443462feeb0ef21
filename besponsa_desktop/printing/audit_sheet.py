"""The audit trail of a period on paper: a plain table over as many pages as it needs, A4 across."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.clinical.display import count_text, moment_with_offset_text
from besponsa_desktop.printing.flow import Block, Flow
from besponsa_desktop.printing.marks import (
    BODY,
    DENSE,
    HEAD,
    STRONG,
    VALUE,
    Line,
    Page,
    Row,
    Sheets,
    left,
    right,
)
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.typeface import Face, Style, settled, unprintable

_WIDTH, _HEIGHT = 297.0, 210.0
_SIDE, _TOP, _BOTTOM = 12.0, 10.0, 10.0
_FOOT = 1.2 + BODY.line
_TITLE = Style(Face.BOLD, 14)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSheet:
    """What the sheets are of: the period in words, whether the trail is sound, when and by whom printed."""

    site_name: str
    period: str
    check: str
    printed_at: datetime
    printed_by: str
    program_version: str


def audit_sheet_pdf(sheet: AuditSheet, lines: Iterable[AuditLine]) -> bytes:
    """Return the entries of a period as a PDF; characters that the fonts lack stand there as U+ and number.

    No entry is left out or cut: a text that is too long for its column follows beneath it.
    """
    table = Table(_SIDE, _COLUMNS, DENSE)
    flow = Flow(x=_SIDE, width=table.width, top=_TOP, bottom=_HEIGHT - _BOTTOM - _FOOT)
    entries = list(lines)
    for row in _head(sheet, table):
        flow.place(row)
    rows = tuple(row for entry in entries for row in _entry(table, entry)) or (_nothing(),)
    remark = count_text(len(entries), "entry", "entries")
    flow.add(Block(number=1, title="Entries", rows=rows, remark=remark, repeat=(table.head(),)))
    for number, page in enumerate(flow.pages, start=1):
        page.place(_HEIGHT - _BOTTOM - _FOOT, _foot(sheet, table.width, number, flow.pages))
    return pdf_of(
        Sheets(
            made_at=sheet.printed_at,
            title="Audit trail",
            subject=_shown(sheet.period),
            creator=f"Besponsa Desktop {sheet.program_version}",
            width=_WIDTH,
            height=_HEIGHT,
            pages=tuple(flow.pages),
        )
    )


def _head(sheet: AuditSheet, table: Table) -> Iterator[Row]:
    site = right(_SIDE + table.width, _TITLE.baseline, _shown(sheet.site_name), VALUE)
    yield Row(_TITLE.line, (left(_SIDE, _TITLE.baseline, "AUDIT TRAIL", _TITLE), site))
    yield Row(HEAD.line, (left(_SIDE, HEAD.baseline, _shown(sheet.period), HEAD),))
    yield from table.note(None, _shown(sheet.check))


def _entry(table: Table, entry: AuditLine) -> Iterator[Row]:
    """Yield an entry's rows, the last with a hairline beneath; only the first is kept with the next."""
    texts = (entry.at, entry.person, entry.workstation, entry.what, entry.subject, entry.reason)
    cells = [Cell(str(entry.sequence), STRONG), *(Cell(_shown(text)) for text in texts)]
    first, *more = [
        *table.open_row(table.placed(cells)),
        *table.note(("Changes  ", VALUE), f"{_shown(entry.changes)}  ·  hash {entry.seal}"),
    ]
    yield first._replace(keep=True)
    yield from (row._replace(keep=False) for row in more[:-1])
    yield from table.closed(more[-1:])


def _nothing() -> Row:
    return Row(BODY.line, (left(_SIDE, BODY.baseline, _NOTHING, BODY),))


def _foot(sheet: AuditSheet, room: float, number: int, pages: list[Page]) -> Row:
    printed = f"printed {moment_with_offset_text(sheet.printed_at)} by {_shown(sheet.printed_by)}"
    place = f"page {number} of {len(pages)} · version {sheet.program_version}"
    baseline = _FOOT - BODY.line + BODY.baseline
    rule = Line(_SIDE, 0, _SIDE + room, 0, 1.0)
    texts = (left(_SIDE, baseline, printed, BODY), right(_SIDE + room, baseline, place, BODY))
    return Row(_FOOT, (rule, *texts))


def _shown(text: str) -> str:
    """Return a text in one line whose every character can be drawn, the others as their numbers."""
    plain = " ".join(settled(text).split())
    lacking = unprintable(plain, (Face.REGULAR, Face.SEMIBOLD, Face.BOLD))
    for character in lacking:
        plain = plain.replace(character, f"[U+{ord(character):04X}]")
    return plain
