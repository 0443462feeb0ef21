"""Blocks 10 to 13: monitoring, released findings, signatures, and the code that is read back."""

from __future__ import annotations

from datetime import date

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.monitoring import MonitoringItem, MonitoringStatus, MonitoringTask
from besponsa_desktop.printing.barcodes import qr_code
from besponsa_desktop.printing.content import Content, source_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid, full_width
from besponsa_desktop.printing.imprint import digest_digits, short_digest
from besponsa_desktop.printing.marks import BODY, STRONG, VALUE, Bars, Fill, Row, left, stacked
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.wording import words

_INK_ROW = 8.2
_QR_MODULE, _QR_SMALL_MODULE, _QR_LARGE = 0.5, 0.375, 45
_QR_QUIET = 2.0
_QR_DIGITS = 16
_MEANINGS = (
    "verified",
    "second check",
    "prepared",
    "released",
    "handed over to nurse 1",
    "handed over to nurse 2",
)


def monitoring(content: Content, grid: Grid) -> Block:
    """Return block 10: what is due before, during and after this dose; what is long done is left out."""
    planned = content.order.prescription.planned_start.date()
    spare = grid.width - 186
    table = Table(
        grid.x,
        (
            Column("when", 14),
            Column("what", 44),
            Column("due", 46),
            Column("status", 20),
            Column("why", 48 + spare),
            Column("source", 14, to_right=True),
        ),
    )
    current = [item for item in content.assessment.monitoring if not _is_past(item, planned)]
    rows = [row for item in current for row in table.row(_cells(item, planned))]
    return Block(number=10, title="Monitoring", rows=tuple(rows), repeat=(table.head(),))


def _is_past(item: MonitoringItem, planned: date) -> bool:
    return item.status is MonitoringStatus.DONE and item.due_to < planned


def _cells(item: MonitoringItem, planned: date) -> list[Cell]:
    attention = item.status is MonitoringStatus.OVERDUE
    return [
        Cell(_phase(item, planned)),
        Cell(words(item.item)),
        Cell(_due_text(item)),
        Cell(words(item.status), STRONG if attention else VALUE),
        Cell(item.why),
        Cell(source_text(item.source)),
    ]


def _phase(item: MonitoringItem, planned: date) -> str:
    if item.item is MonitoringTask.INFUSION_WATCH:
        return "during"
    return "before" if item.due_from <= planned else "after"


def _due_text(item: MonitoringItem) -> str:
    if item.due_from == item.due_to:
        return date_text(item.due_to)
    return f"{date_text(item.due_from)} to {date_text(item.due_to)}"


def released(content: Content, grid: Grid) -> Block:
    """Return block 11: findings that were released, with reason and by whom; a draft has none."""
    return Block(
        number=11, title="Released findings", rows=tuple(full_width(grid.x, grid.width, None, "none recorded"))
    )


def signatures(content: Content, grid: Grid) -> Block:
    """Return block 12: a line for ink for each meaning of a signature, and the hand-over to two nurses."""
    spare = grid.width - 186
    table = Table(
        grid.x,
        (
            Column("meaning", 36),
            Column("printed name", 40),
            Column("credential", 24),
            Column("time with offset", 32),
            Column("digest", 18),
            Column("signature", 36 + spare),
        ),
    )
    digest = short_digest(content.imprint.order_digest)
    rows = [
        row
        for meaning in _MEANINGS
        for row in table.row([Cell(meaning), *[Cell("")] * 3, Cell(digest), Cell("")], _INK_ROW)
    ]
    return Block(number=12, title="Signatures", rows=tuple(rows), repeat=(table.head(),))


def code_content(content: Content) -> str:
    """Return what the code says: order id, start of the order's digest, verdict; nothing of the patient."""
    digest = digest_digits(content.imprint.order_digest)[:_QR_DIGITS]
    return f"BD1|{content.order.prescription.id}|{digest}|{content.assessment.verdict.value}"


def code(content: Content, grid: Grid) -> Block:
    """Return block 13: the QR code that is read back, and what it holds."""
    text = code_content(content)
    drawn = qr_code(text, _QR_MODULE)
    if len(text) > _QR_LARGE:
        drawn = qr_code(text, _QR_SMALL_MODULE)
    side = drawn.width + 2 * _QR_QUIET
    marks = (
        Fill(grid.x, 0, side, side, white=True),
        Bars(grid.x + _QR_QUIET, _QR_QUIET, drawn.boxes),
    )
    notes = stacked(
        [
            Row(_QR_QUIET, ()),
            Row(BODY.line, (left(grid.x + side + 2, BODY.baseline, "order id, order digest, verdict", VALUE),)),
            Row(BODY.line, (left(grid.x + side + 2, BODY.baseline, "no patient data", BODY),)),
        ]
    )
    row = Row(max(side, notes.height), (*marks, *notes.marks))
    return Block(number=13, title="Code", rows=(row,), remark="read back to compare this paper with the record")
