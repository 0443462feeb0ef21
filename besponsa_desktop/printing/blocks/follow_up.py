"""Blocks 10 to 13: monitoring, released findings, signatures, and the code that is read back."""

from __future__ import annotations

from datetime import date

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.monitoring import MonitoringItem, MonitoringStatus, MonitoringTask
from besponsa_desktop.printing.barcodes import Code, qr_code
from besponsa_desktop.printing.blocks.trend_plots import trend_plots
from besponsa_desktop.printing.content import Content, source_text
from besponsa_desktop.printing.flow import HEAD_BASELINE, HEAD_HEIGHT, Block
from besponsa_desktop.printing.grid import GUTTER, Grid
from besponsa_desktop.printing.imprint import ReleasedFinding, Status, digest_digits, short_digest
from besponsa_desktop.printing.marks import BODY, HEAD, STRONG, Bars, Fill, Place, Row, Setting, left, moved
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.wording import words

_INK_ROW, _COMPACT_INK_ROW = 7.0, 6.2
#: Room for the two lines of a signature, and how far it stays off the hairlines above and below.
_SIGNED_ROW, _COMPACT_SIGNED_ROW = 8.2, 7.4
_SIGNED_BOX, _OFF_BELOW = 7.1, 0.3
_QR_MODULE, _QR_SMALL_MODULE, _QR_LONG = 0.5, 0.375, 60
_CODE_WIDTH, _WIDEST_BESIDE = 24.0, 32.0
_CODE_NOTES = ("order id, digest,", "verdict; nothing", "of the patient")
_PHASES = ("before", "during", "after")
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
_IN_INK = frozenset(_MEANINGS[4:])
_DECISION, _RETURNED = "prescriber decision recorded", "returned"


def monitoring(content: Content, grid: Grid, *, setting: Setting = Setting.USUAL) -> Block:
    """Return block 10: what is due before, during and after this dose; what is long done is left out."""
    planned = content.order.prescription.planned_start.date()
    table = Table(
        grid.x,
        (
            Column("when", 13),
            Column("what, why", 92 + grid.width - 186),
            Column("due", 47),
            Column("status", 18),
            Column("source", 16, to_right=True),
        ),
        leading=setting.dense,
    )
    items = content.assessment.monitoring
    open_items = [item for item in items if item.status is not MonitoringStatus.DONE]
    open_items.sort(key=lambda item: _PHASES.index(_phase(item, planned)))
    rows = [row for item in open_items for row in table.row(_cells(item, planned))]
    rows += table.note(("done: ", BODY), _done_text([item for item in items if _is_done(item, planned)]))
    rows += trend_plots(content, grid, setting=setting)
    return Block(number=10, title="Monitoring", rows=tuple(rows), repeat=(table.head(),))


def _is_done(item: MonitoringItem, planned: date) -> bool:
    """Return whether an item is done and belongs to this dose, not to an earlier one."""
    return item.status is MonitoringStatus.DONE and item.due_to >= planned


def _done_text(done: list[MonitoringItem]) -> str:
    """Return what is done, by its reason."""
    by_reason: dict[str, list[str]] = {}
    for item in done:
        by_reason.setdefault(item.why, []).append(words(item.item))
    return "; ".join(f"{', '.join(tasks)} ({why})" for why, tasks in by_reason.items()) or "none"


def _cells(item: MonitoringItem, planned: date) -> list[Cell]:
    attention = item.status is MonitoringStatus.OVERDUE
    return [
        Cell(_phase(item, planned)),
        Cell(item.why if item.item is MonitoringTask.BREASTFEEDING else f"{words(item.item)}: {item.why}"),
        Cell(_due_text(item)),
        Cell(words(item.status), STRONG if attention else BODY),
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


def released(content: Content, grid: Grid) -> tuple[Block, ...]:
    """Return block 11: findings that were released, with the reason and by whom."""
    imprint, title = content.imprint, "Released findings"
    if not imprint.released:
        return (Block(number=11, title=title, remark="none recorded", rows=(Row(0.0, ()),)),)
    columns = (Column("rule", 40), Column("reason", grid.width - 90), Column("by", 50))
    table = Table(grid.x, columns)
    rows = [
        row
        for one in imprint.released
        for row in table.row([Cell(one.rule, STRONG), Cell(one.reason), Cell(_by(one))])
    ]
    return (Block(number=11, title=title, rows=tuple(rows), repeat=(table.head(),)),)


def _by(one: ReleasedFinding) -> str:
    """Return who released a finding, and whose decision it was where it was the prescriber's."""
    return f"{one.by}; decision of {one.prescriber}" if one.prescriber else one.by


def signatures(
    content: Content,
    grid: Grid,
    *,
    number: int = 12,
    setting: Setting = Setting.USUAL,
    returning: bool = False,
) -> tuple[Block, ...]:
    """Return block ``number``, a line for each meaning of a signature, and the next one, the code read back.

    A sheet that is ``returning`` to the prescriber has one signature. The code stands at the right of the
    signatures unless a long order id makes its code too large for that.
    """
    code = _code(content)
    ink, in_ink = _COMPACT_INK_ROW if setting else _INK_ROW, (_RETURNED,) if returning else _MEANINGS
    side = max(code.width + 2 * _QR_QUIET, _CODE_WIDTH)
    if side > _WIDEST_BESIDE:
        rows = _signature_rows(content, _signature_table(grid.x, grid.width), ink, in_ink)
        return Block(number=number, title="Signatures", rows=rows), _code_block(code, grid, number + 1)
    rows = _signature_rows(content, _signature_table(grid.x, grid.width - side - GUTTER), ink, in_ink)
    x, height = grid.x + grid.width - side, sum(row.height for row in rows)
    head = left(x, HEAD_BASELINE - HEAD_HEIGHT, f"{number + 1}  Code", HEAD)
    beside = _code_row(code, x)
    raised = (moved(mark, 0, rows[-1].height - height) for mark in (head, *beside.marks))
    last = Row(rows[-1].height + max(0.0, beside.height - height), (*rows[-1].marks, *raised))
    return (Block(number=number, title="Signatures", rows=(*rows[:-1], last)),)


def _signature_rows(content: Content, table: Table, ink: float, in_ink: tuple[str, ...]) -> tuple[Row, ...]:
    """Return a row for each meaning, all on one page; a sheet without fields is signed ``in_ink``."""
    digest = short_digest(content.imprint.order_digest)
    rows = [table.head()]
    fields = _fields(content)
    for meaning in fields or in_ink:
        if fields and meaning not in _IN_INK:
            rows.append(_place_row(table, meaning, _COMPACT_SIGNED_ROW if ink < _INK_ROW else _SIGNED_ROW))
        else:
            rows += table.row([Cell(meaning), *[Cell("")] * 3, Cell(digest), Cell("")], ink)
    return (*(row._replace(keep=True) for row in rows[:-1]), rows[-1])


def _fields(content: Content) -> tuple[str, ...]:
    """Return the rows of a sheet that is going to be signed; none for a draft, which is signed in ink."""
    match content.imprint.status:
        case Status.DRAFT:
            return ()
        case Status.RETURNED:
            return (_RETURNED,)
        case Status.VERIFIED | Status.RECORDED:
            decided = any(one.prescriber for one in content.imprint.released)
            return (*((_DECISION,) if decided else ()), *_MEANINGS)


def _place_row(table: Table, meaning: str, height: float) -> Row:
    """Return a row whose signature will state name, credential, meaning, time and digest by itself."""
    (row,) = table.row([Cell(meaning), *[Cell("")] * 5], height)
    x = table.x + table.columns[0].width
    top = height - _OFF_BELOW - _SIGNED_BOX
    place = Place(x, top, table.x + table.width - x, _SIGNED_BOX, meaning.replace(" ", "_"))
    return row._replace(marks=(*row.marks, place))


def _signature_table(x: float, room: float) -> Table:
    return Table(
        x,
        (
            Column("meaning", 34),
            Column("printed name", 36),
            Column("credential", 19),
            Column("time with offset", 28),
            Column("digest", 16),
            Column("signature", room - 133),
        ),
    )


def code_content(content: Content) -> str:
    """Return what the code says: order id, start of the order's digest, verdict; nothing of the patient."""
    digest = digest_digits(content.imprint.order_digest)[:_QR_DIGITS]
    return f"BD1|{content.order.prescription.id}|{digest}|{content.assessment.verdict.value}"


def _code(content: Content) -> Code:
    text = code_content(content)
    return qr_code(text, _QR_MODULE if len(text) <= _QR_LONG else _QR_SMALL_MODULE)


def _code_block(code: Code, grid: Grid, number: int) -> Block:
    return Block(number=number, title="Code", rows=(_code_row(code, grid.x),))


def _code_row(code: Code, x: float) -> Row:
    """Return the code with what it holds beneath."""
    side = code.width + 2 * _QR_QUIET
    below = [left(x, side + n * BODY.line + BODY.baseline, text, BODY) for n, text in enumerate(_CODE_NOTES)]
    bars = Bars(x + _QR_QUIET, _QR_QUIET, code.boxes)
    return Row(side + len(_CODE_NOTES) * BODY.line, (Fill(x, 0, side, side, white=True), bars, *below))
