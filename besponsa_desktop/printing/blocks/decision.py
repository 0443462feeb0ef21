"""Why an order goes back, and room for what the prescriber decides."""

from __future__ import annotations

from besponsa_desktop.clinical.findings import Release
from besponsa_desktop.printing.blocks.objections import standing
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import HAIRLINE, Grid, full_width
from besponsa_desktop.printing.marks import BODY, VALUE, Line, Mark, Row, left, runs
from besponsa_desktop.printing.typeface import width

_INK_LINE, _GAP = 7.0, 1.5
_CHANGED = "☐ the order is changed to"
_STANDS = "☐ the order stands, because"
_LATER = "☐ the dose is given later, on"
_CANCELLED = "☐ the order is cancelled, because"
_NOBODY = "A finding that nobody may release is among them: the order as it is written does not go on."
_WHO = (("prescriber", 5), ("date, time", 3), ("signature", 4))
_TOLD = (("told (name, function)", 5), ("date, time", 3), ("by", 4))


def returned(content: Content, grid: Grid) -> Block:
    """Return why the order goes back, by whom, and who was told; lines for ink as long as nobody said so."""
    reasons = content.imprint.released
    if not reasons:
        ink = [_ink_row(grid, "question to the prescriber"), *_ink_fields(grid, _TOLD)]
        return Block(number=6, title="Question", rows=tuple(ink))
    rows = []
    for one in reasons:
        rows += full_width(grid.x, grid.width, ("reason  ", BODY), one.reason)
        rows += full_width(grid.x, grid.width, ("returned by  ", BODY), one.by)
    return Block(number=6, title="Returned to the prescriber", rows=tuple(rows))


def answer(content: Content, grid: Grid) -> Block:
    """Return room for the prescriber's answer; that an order stands is offered where it may be so decided."""
    is_final = any(one.release is Release.NEVER for one in standing(content))
    choices = (_CHANGED, _LATER, _CANCELLED) if is_final else (_CHANGED, _STANDS, _LATER, _CANCELLED)
    rows = [_ink_row(grid, choice) for choice in choices]
    remark = _NOBODY if is_final else ""
    return Block(
        number=7,
        title="Answer of the prescriber",
        remark=remark,
        rows=(*(row._replace(keep=True) for row in rows), *_ink_fields(grid, _WHO)),
    )


def _ink_row(grid: Grid, caption: str) -> Row:
    """Return a caption with a line to write on after it."""
    y = _INK_LINE - _GAP
    start = grid.x + width(caption, VALUE) + _GAP
    line = Line(start, y + 0.8, grid.x + grid.width, y + 0.8, HAIRLINE)
    return Row(_INK_LINE, (*runs(grid.x, y, [(caption, VALUE)]), line))


def _ink_fields(grid: Grid, captions: tuple[tuple[str, int], ...]) -> tuple[Row, ...]:
    """Return lines to write on over the columns, each with its caption beneath."""
    marks: list[Mark] = []
    column = 0
    for caption, span in captions:
        x = grid.edge(column)
        marks.append(Line(x, _INK_LINE + 1, x + grid.room(span), _INK_LINE + 1, HAIRLINE))
        marks.append(left(x, _INK_LINE + 1 + BODY.baseline, caption, BODY))
        column += span
    return (Row(_INK_LINE + 1 + BODY.line, tuple(marks)),)
