"""Fields on the twelve columns of a sheet: a label, and its value beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from besponsa_desktop.printing.marks import BODY, USUAL, VALUE, Leading, Line, Mark, Row, left, runs
from besponsa_desktop.printing.typeface import Style, lines_of, settled, width

COLUMNS = 12
GUTTER = 4.0
MOST_LINES = 2
HAIRLINE = 0.25
_PAD = 0.7
_LABEL_HEIGHT = 3.9
#: Words in a cell whose text is too long for it and follows beneath, over the full width.
BELOW = "see below"


class Field(NamedTuple):
    """A label with its value, over ``span`` of the twelve columns; ``ink`` leaves a line to write on."""

    label: str
    value: str
    span: int
    style: Style = VALUE
    ink: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Twelve columns from ``x`` over ``width`` mm."""

    x: float
    width: float

    def edge(self, column: int) -> float:
        """Return where ``column`` (0 to 11) begins, in mm."""
        return self.x + column * (self.width + GUTTER) / COLUMNS

    def room(self, span: int) -> float:
        """Return the width of ``span`` columns in mm, without the gutter after them."""
        return span * (self.width + GUTTER) / COLUMNS - GUTTER

    def fields(self, fields: Sequence[Field]) -> tuple[Row, ...]:
        """Return one row of fields; a value that needs more than two lines follows over the full width."""
        marks: list[Mark] = []
        notes: list[Row] = []
        height, column = 0.0, 0
        for item in fields:
            x, room = self.edge(column), self.room(item.span)
            marks.append(left(x, BODY.baseline, item.label, BODY))
            lines = lines_of(item.value, item.style, room)
            if len(lines) > MOST_LINES:
                notes += full_width(self.x, self.width, (f"{item.label}: ", BODY), item.value)
                lines = [BELOW]
            marks += _value_marks(item, lines, x, room)
            height = max(height, len(lines) * item.style.line)
            column += item.span
        return (Row(_LABEL_HEIGHT + height + _PAD, tuple(marks), keep=bool(notes)), *notes)

    def inline(self, fields: Sequence[Field]) -> tuple[Row, ...]:
        """Return one row of fields, each value after its label; a long one gets lines of its own."""
        marks: list[Mark] = []
        notes: list[Row] = []
        column, height = 0, 0.0
        for item in fields:
            label = f"{item.label}  "
            if width(label, BODY) + width(settled(item.value), item.style) <= self.room(item.span):
                marks += runs(
                    self.edge(column), item.style.baseline, ((label, BODY), (item.value, item.style))
                )
                height = item.style.line
            else:
                notes += full_width(self.x, self.width, (label, BODY), item.value)
            column += item.span
        return (Row(height, tuple(marks)), *notes)


def _value_marks(item: Field, lines: Sequence[str], x: float, room: float) -> list[Mark]:
    if item.ink:
        return [
            Line(
                x,
                _LABEL_HEIGHT + item.style.line - 0.3,
                x + room,
                _LABEL_HEIGHT + item.style.line - 0.3,
                HAIRLINE,
            )
        ]
    return [
        left(x, _LABEL_HEIGHT + number * item.style.line + item.style.baseline, line, item.style)
        for number, line in enumerate(lines)
    ]


def full_width(
    x: float, room: float, label: tuple[str, Style] | None, text: str, leading: Leading = USUAL
) -> list[Row]:
    """Return ``text`` over the full width, as many lines as it needs, after ``label`` on the first."""
    opening = () if label is None else (label,)
    indent = sum(width(words, style) for words, style in opening)
    first, *more = lines_of(text, BODY, room - indent)
    rest = lines_of(" ".join(more), BODY, room) if more else []
    lines = [(*opening, (first, BODY)), *(((later, BODY),) for later in rest)]
    return [Row(leading.line, runs(x, leading.baseline, parts)) for parts in lines]
