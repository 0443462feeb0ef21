"""Tables of the worksheet: columns in mm, heads, rows with a hairline, notes beneath a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from besponsa_desktop.printing.grid import BELOW, HAIRLINE, MOST_LINES, full_width
from besponsa_desktop.printing.marks import BODY, Line, Mark, Row, left, right
from besponsa_desktop.printing.typeface import Style, lines_of

HEAD_RULE = 0.5
_CELL_GAP = 1.5
_PAD = 0.25


class Column(NamedTuple):
    """A column of a table: its head, width in mm, and whether it is set to the right."""

    title: str
    width: float
    to_right: bool = False


class Cell(NamedTuple):
    """What stands in a cell, and how."""

    text: str
    style: Style = BODY


class Table(NamedTuple):
    """Columns one after the other from ``x``; the last one ends the table."""

    x: float
    columns: tuple[Column, ...]

    @property
    def width(self) -> float:
        """Return the table's width in mm."""
        return sum(column.width for column in self.columns)

    def edges(self) -> list[float]:
        """Return where each column begins, in mm."""
        edges, x = [], self.x
        for column in self.columns:
            edges.append(x)
            x += column.width
        return edges

    def head(self) -> Row:
        """Return the row of column heads over its rule."""
        marks: list[Mark] = [
            _set(column, x, BODY.baseline, column.title, BODY, last=column is self.columns[-1])
            for column, x in zip(self.columns, self.edges(), strict=True)
            if column.title
        ]
        return Row(BODY.line + _PAD, (*marks, self._rule(BODY.line + _PAD, HEAD_RULE)), keep=True)

    def row(self, cells: Sequence[Cell], height: float = 0.0) -> tuple[Row, ...]:
        """Return a row over its hairline, and beneath it the cells that need more than two lines."""
        return self.closed(self.open_row(cells, height))

    def open_row(self, cells: Sequence[Cell], height: float = 0.0) -> list[Row]:
        """Return a row with its notes, without the hairline: more rows that belong to it may follow."""
        marks: list[Mark] = []
        notes: list[Row] = []
        most = 1
        for column, x, cell in zip(self.columns, self.edges(), cells, strict=True):
            last = column is self.columns[-1]
            lines = lines_of(cell.text, cell.style, column.width - (0 if last else _CELL_GAP))
            if len(lines) > MOST_LINES:
                notes += full_width(self.x, self.width, (f"{column.title}: ", BODY), cell.text)
                lines = [BELOW]
            most = max(most, len(lines))
            marks += [
                _set(column, x, number * BODY.line + BODY.baseline, line, cell.style, last=last)
                for number, line in enumerate(lines)
                if line
            ]
        return [Row(max(most * BODY.line, height - _PAD), tuple(marks)), *notes]

    def closed(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return rows that belong together with a hairline beneath the last."""
        *before, last = rows
        ruled = Row(last.height + _PAD, (*last.marks, self._rule(last.height + _PAD, HAIRLINE)))
        return (*(row._replace(keep=True) for row in before), ruled)

    def _rule(self, y: float, weight: float) -> Line:
        return Line(self.x, y, self.x + self.width, y, weight)


def _set(column: Column, x: float, y: float, text: str, style: Style, *, last: bool) -> Mark:
    if column.to_right:
        return right(x + column.width - (0 if last else _CELL_GAP), y, text, style)
    return left(x, y, text, style)
