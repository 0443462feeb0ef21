"""Tables of the worksheet: columns in mm, heads, rows with a hairline, notes beneath a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from besponsa_desktop.printing.grid import BELOW, HAIRLINE, MOST_LINES, full_width
from besponsa_desktop.printing.marks import BODY, USUAL, Leading, Line, Mark, Row, left, right
from besponsa_desktop.printing.typeface import Style, lines_of

HEAD_RULE = 0.5
CELL_GAP = 1.2
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


class Placed(NamedTuple):
    """A cell with its place: it begins at ``x`` (or ends at ``x + room``) and has ``room`` mm."""

    title: str
    x: float
    room: float
    text: str
    style: Style = BODY
    to_right: bool = False


class Table(NamedTuple):
    """Columns one after the other from ``x``; the last one ends the table."""

    x: float
    columns: tuple[Column, ...]
    leading: Leading = USUAL

    @property
    def width(self) -> float:
        """Return the table's width in mm."""
        return sum(column.width for column in self.columns)

    def placed(self, cells: Iterable[Cell]) -> list[Placed]:
        """Return cells in their columns."""
        places, x = [], self.x
        for column, cell in zip(self.columns, cells, strict=True):
            gap = 0 if column is self.columns[-1] else CELL_GAP
            places.append(Placed(column.title, x, column.width - gap, cell.text, cell.style, column.to_right))
            x += column.width
        return places

    def head(self) -> Row:
        """Return the row of column heads over its rule."""
        places = self.placed([Cell(column.title) for column in self.columns])
        marks = [_set(place, self.leading.baseline, place.text) for place in places if place.text]
        height = self.leading.line + _PAD
        return Row(height, (*marks, self._rule(height, HEAD_RULE)), keep=True)

    def row(self, cells: Iterable[Cell], height: float = 0.0) -> tuple[Row, ...]:
        """Return a row over its hairline, and beneath it the cells that need more than two lines."""
        return self.closed(self.open_row(self.placed(cells), height))

    def open_row(self, places: Sequence[Placed], height: float = 0.0) -> list[Row]:
        """Return a row with its notes, without the hairline: more rows that belong to it may follow."""
        lines = [lines_of(place.text, place.style, place.room) for place in places]
        notes = self._below(places, lines) if max(map(len, lines)) > MOST_LINES else []
        marks = [
            _set(place, number * self.leading.line + self.leading.baseline, line)
            for place, of in zip(places, lines, strict=True)
            for number, line in enumerate(of)
            if line
        ]
        most = max(map(len, lines))
        return [Row(max(most * self.leading.line, height - _PAD), tuple(marks)), *notes]

    def _below(self, places: Sequence[Placed], lines: list[list[str]]) -> list[Row]:
        """Take the cells of several lines out of their row, but a short first one; return them as a note."""
        long = [
            number for number, of in enumerate(lines) if len(of) > MOST_LINES or (number > 0 and len(of) > 1)
        ]
        for number in long:
            lines[number] = [BELOW]
        return self.note(None, " · ".join(f"{places[n].title}: {places[n].text}" for n in long))

    def note(self, label: tuple[str, Style] | None, text: str) -> list[Row]:
        """Return a note over the full width of the table."""
        return full_width(self.x, self.width, label, text, self.leading)

    def closed(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return rows that belong together with a hairline beneath the last."""
        *before, last = rows
        ruled = Row(last.height + _PAD, (*last.marks, self._rule(last.height + _PAD, HAIRLINE)))
        return (*(row._replace(keep=True) for row in before), ruled)

    def _rule(self, y: float, weight: float) -> Line:
        return Line(self.x, y, self.x + self.width, y, weight)


def _set(place: Placed, y: float, text: str) -> Mark:
    if place.to_right:
        return right(place.x + place.room, y, text, place.style)
    return left(place.x, y, text, place.style)
