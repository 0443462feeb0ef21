"""The bands with a label's large texts: name, drug, dose, times, warning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.label_band import (
    GAP,
    Band,
    Column,
    Phrase,
    draw_row,
    draw_rows,
    row_pitch,
    rows_of,
)
from besponsa_desktop.printing.label_canvas import (
    SMALL,
    SMALL_BOLD,
    LabelCanvas,
    ascent,
    descent,
    is_tall,
    line_height,
    text_width,
)
from besponsa_desktop.printing.typeface import MM_PER_POINT, Style

WARNING = ("CYTOTOXIC –", "HAZARDOUS DRUG")
_STATE_PITCH, _FRAME, _STRONG_FRAME, _CELL_PAD = 2.875, 0.375, 0.75, 1.25
_BESIDE_DOSE, _TIME_HEIGHT, _TIME_GAP, _CELL_PITCH = 37.5, 0.4, 1.0, 3.125
_CAPITAL, _LOWER = 0.73, 0.5
_FAMILY, _GIVEN = "patient.family_name", "patient.given_name"


# ---------------------------------------------------------------------- the name
def name(canvas: LabelCanvas, content: Content, style: Style, states: Sequence[str]) -> Band:
    """Return the name with the state at its right; one too long for that breaks at the comma to two lines.

    The state stands beside the line that leaves it room; else it has a row of its own.
    """
    whole, narrow = content.patient_name, _beside(canvas, states)
    if text_width(whole, style) <= narrow or ", " not in whole:
        lines = [whole]
    else:
        family, _, given = whole.partition(", ")
        lines = [f"{family},", given]
    fitting = [n for n, line in enumerate(lines) if text_width(line, style) <= narrow]
    beside, tops = min(fitting, default=len(lines)), [0.0]
    for line in lines:
        tops.append(tops[-1] + line_height(style, plain=not is_tall(line)))
    height = max(tops[-1], tops[beside] + len(states) * _STATE_PITCH)

    def draw(canvas: LabelCanvas, top: float) -> None:
        for number, (line, path) in enumerate(zip(lines, (_FAMILY, _GIVEN), strict=False)):
            y = top + tops[number + 1] - descent(style)
            draw_row(canvas, canvas.left, y, [Phrase(line, style, path)], canvas.room)
        first = top + tops[beside] + ascent(SMALL, plain=True)
        if len(states) == 1 and beside < len(lines):
            first = top + tops[beside + 1] - descent(style)
        for number, state in enumerate(states):
            canvas.text_right(canvas.right, first + number * _STATE_PITCH, state, SMALL_BOLD)

    return Band(height, draw)


def has_room_beside(canvas: LabelCanvas, content: Content, style: Style, states: Sequence[str]) -> bool:
    """Tell whether the name and the state have room on one line."""
    return text_width(content.patient_name, style) <= _beside(canvas, states)


def _beside(canvas: LabelCanvas, states: Sequence[str]) -> float:
    """Return the room of a name with the state at its right."""
    return canvas.room - max((GAP + text_width(state, SMALL_BOLD) for state in states), default=0.0)


# ---------------------------------------------------------------------- drug and dose
def drug(canvas: LabelCanvas, generic: str, style: Style, beside: Sequence[str]) -> Band:
    """Return the drug's name, and in small print what stands at its right."""

    def draw(canvas: LabelCanvas, top: float) -> None:
        y = top + ascent(style, plain=True)
        draw_row(canvas, canvas.left, y, [Phrase(generic, style, "order.drug")], canvas.room)
        for number, text in enumerate(beside, start=1 - len(beside)):
            canvas.text_right(canvas.right, y + _LOWER + number * _STATE_PITCH, text, SMALL)

    if beside and text_width(generic, style) + GAP + max(text_width(t, SMALL) for t in beside) > canvas.room:
        canvas.refuse("order.drug", beside[0])
    return Band(line_height(style, plain=True), draw)


def dose(canvas: LabelCanvas, text: str, style: Style, beside: Sequence[Phrase], pitch: float) -> Band:
    """Return the dose, and in small print what stands beside it."""
    x = canvas.left + max(min(_BESIDE_DOSE, canvas.room / 2.5), text_width(text, style) + GAP)
    rows = rows_of(beside, canvas.right - x)
    pitch = row_pitch(rows, pitch)
    own, height = line_height(style, plain=True), len(rows) * pitch

    def draw(canvas: LabelCanvas, top: float) -> None:
        middle = top + max(own, height) / 2
        y = middle - own / 2 + ascent(style, plain=True)
        draw_row(canvas, canvas.left, y, [Phrase(text, style, "order.dose")], canvas.room)
        draw_rows(canvas, middle - height / 2, rows, Column(x, canvas.right - x, pitch))

    return Band(max(own, height), draw)


def drug_and_dose(canvas: LabelCanvas, generic: str, text: str, styles: tuple[Style, Style]) -> Band:
    """Return the drug, and its dose at the right of the same line."""
    drug_style, dose_style = styles
    is_too_wide = text_width(generic, drug_style) + GAP + text_width(text, dose_style) > canvas.room

    def draw(canvas: LabelCanvas, top: float) -> None:
        y = top + ascent(dose_style, plain=True)
        draw_row(canvas, canvas.left, y, [Phrase(generic, drug_style, "order.drug")], canvas.room)
        canvas.text_right(canvas.right, y, text, dose_style)
        if is_too_wide:
            canvas.refuse("order.dose", text)

    return Band(line_height(dose_style, plain=True), draw)


# ---------------------------------------------------------------------- times
class Cell(NamedTuple):
    """A box with a time, or with a line to write it on: its caption, and the style of its time.

    ``is_strong``: the box that must be found in a second.
    """

    caption: str
    moment: datetime | None
    style: Style
    is_strong: bool = False

    @property
    def small(self) -> Style:
        """Return the style of caption and date."""
        return SMALL_BOLD if self.is_strong else SMALL

    @property
    def needed(self) -> float:
        """Return the width in mm that the box needs."""
        words = max(text_width(text, self.small) for text in (self.caption, date_text(date.max)))
        return words + _TIME_GAP + text_width("00:00", self.style) + 2 * _CELL_PAD


def times(cells: Sequence[Cell], pitch: float, *, with_warning: bool = False) -> Band:
    """Return boxes of times side by side, and where the label is low the warning at their right."""
    inner = max(2 * pitch, max(cell.style.size for cell in cells) * _TIME_HEIGHT)
    height = inner + 2 * _STRONG_FRAME - 0.375
    warning = max(text_width(line, SMALL_BOLD) for line in WARNING) + 2 if with_warning else 0.0

    def draw(canvas: LabelCanvas, top: float) -> None:
        x, room = canvas.left, canvas.room - (warning + 1 if warning else 0.0)
        needed = sum(cell.needed for cell in cells)
        if needed > room:
            canvas.refuse("preparation", cells[-1].caption)
        for cell in cells:
            width = room * cell.needed / needed
            _cell(canvas, cell, (x, top, width, height), pitch)
            x += width
        if warning:
            _low_warning(canvas, (canvas.right - warning, top, warning, height))

    return Band(height, draw)


def _cell(canvas: LabelCanvas, cell: Cell, box: tuple[float, float, float, float], pitch: float) -> None:
    x, top, width, height = box
    _frame(canvas, box, _STRONG_FRAME if cell.is_strong else _FRAME)
    style, start, end = cell.small, x + _CELL_PAD, x + width - _CELL_PAD
    pitch = min(pitch, _CELL_PITCH)
    capital = style.size * _CAPITAL * MM_PER_POINT
    first = top + (height - capital - pitch) / 2 + capital
    canvas.text(start, first, cell.caption, style)
    if cell.moment is None:
        canvas.ink(start, first + pitch, end - start)
        return
    canvas.text(start, first + pitch, date_text(cell.moment.date()), style)
    y = top + (height + cell.style.size * _CAPITAL * MM_PER_POINT) / 2
    canvas.text_right(end, y, f"{cell.moment:%H:%M}", cell.style)


def _frame(canvas: LabelCanvas, box: tuple[float, float, float, float], weight: float) -> None:
    x, top, width, height = box
    right, bottom = canvas.on_dot(x + width), canvas.on_dot(top + height)
    x, top = canvas.on_dot(x), canvas.on_dot(top)
    for y in (top, bottom - canvas.on_dot(weight)):
        canvas.fill(x, y, right - x, weight)
    for side in (x, right - canvas.on_dot(weight)):
        canvas.fill(side, top, weight, bottom - top)


# ---------------------------------------------------------------------- the warning
def _low_warning(canvas: LabelCanvas, box: tuple[float, float, float, float]) -> None:
    x, top, width, height = box
    canvas.fill(x, top, width, height)
    style = replace(SMALL_BOLD, white=True)
    capital = style.size * _CAPITAL * MM_PER_POINT
    first = top + (height - capital - _STATE_PITCH) / 2 + capital
    for number, line in enumerate(WARNING):
        y = first + number * _STATE_PITCH
        canvas.text(x + (width - text_width(line, style)) / 2, y, line, style)


def warning(style: Style) -> Band:
    """Return the warning, white on black, from edge to edge."""
    text, height = " ".join(WARNING), line_height(style, plain=True) + 0.5

    def draw(canvas: LabelCanvas, top: float) -> None:
        canvas.fill(canvas.left, top, canvas.room, height)
        x = canvas.left + (canvas.room - text_width(text, style)) / 2
        canvas.text(x, top + (height + style.size * _CAPITAL * MM_PER_POINT) / 2, text, style)

    return Band(height, draw)
