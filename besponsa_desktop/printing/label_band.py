"""Bands of a label, one below the other: each knows its height, and is drawn once its place is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from besponsa_desktop.printing.label_canvas import (
    SMALL,
    LabelCanvas,
    descent,
    is_tall,
    line_height,
    text_width,
)
from besponsa_desktop.printing.typeface import Style

#: Between texts of a line, and between a caption and the line to write on.
GAP, INK_GAP = 2.5, 1.0
_RULE, _WIDEST_GAP = 0.375, 2.25


class Band(NamedTuple):
    """A part of a label from edge to edge: its height in mm, and what draws it from its top on.

    ``is_bound``: it stays close to the band above when there is room to spare.
    """

    height: float
    draw: Callable[[LabelCanvas, float], None]
    is_bound: bool = False


class Phrase(NamedTuple):
    """Words of a field that stay on one line where they can; ``ink`` is a line of so many mm to write on."""

    text: str
    style: Style
    path: str
    ink: float = 0.0

    @property
    def width(self) -> float:
        """Return the width in mm."""
        return text_width(self.text, self.style) + (INK_GAP + self.ink if self.ink else 0.0)


def stacked_height(bands: Sequence[Band]) -> float:
    """Return the least height in mm of bands one below the other."""
    return sum(band.height for band in bands)


def draw_stack(canvas: LabelCanvas, bands: Sequence[Band], top: float, room: float) -> None:
    """Draw bands one below the other from ``top``, what is left of ``room`` mm evenly between them."""
    spare = max(0.0, room - stacked_height(bands))
    gaps = sum(not band.is_bound for band in bands[1:])
    gap = min(_WIDEST_GAP, spare / gaps) if gaps else 0.0
    y = top + (spare - gap * gaps) / 2
    for number, band in enumerate(bands):
        y += 0.0 if band.is_bound or number == 0 else gap
        band.draw(canvas, y)
        y += band.height


def rows_of(phrases: Sequence[Phrase], room: float) -> list[list[Phrase]]:
    """Return phrases in rows of at most ``room`` mm; one that is longer by itself is broken at its blanks."""
    rows: list[list[Phrase]] = []
    left = 0.0
    for phrase in phrases:
        for piece in _pieces(phrase, room):
            if rows and piece.width + GAP <= left:
                rows[-1].append(piece)
                left -= piece.width + GAP
            else:
                rows.append([piece])
                left = room - piece.width
    return rows


def _pieces(phrase: Phrase, room: float) -> list[Phrase]:
    if phrase.width <= room or phrase.ink or " " not in phrase.text:
        return [phrase]
    lines = [""]
    for word in phrase.text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and text_width(longer, phrase.style) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [phrase._replace(text=line) for line in lines]


def first_baseline(pitch: float) -> float:
    """Return how far the first baseline of small rows lies below their top."""
    return pitch - descent(SMALL)


def draw_row(canvas: LabelCanvas, x: float, y: float, row: Sequence[Phrase], room: float) -> None:
    """Draw phrases one after the other from ``x`` on the baseline ``y``; one too long is refused."""
    end = x + room
    for phrase in row:
        if x + phrase.width > end + canvas.stock.resolution.dot:
            canvas.refuse(phrase.path, phrase.text)
        after = canvas.text(x, y, phrase.text, phrase.style)
        if phrase.ink:
            canvas.ink(after + INK_GAP, y, phrase.ink)
            after += INK_GAP + phrase.ink
        x = after + GAP


def row_pitch(rows: Sequence[Sequence[Phrase]], pitch: float) -> float:
    """Return from row to row in mm: ``pitch``, or more where a capital has an accent."""
    has_tall = any(is_tall(phrase.text) for row in rows for phrase in row)
    return max(pitch, line_height(SMALL)) if has_tall else pitch


class Column(NamedTuple):
    """Where a text of several rows stands: from which x, how wide, and from row to row, in mm."""

    x: float
    room: float
    pitch: float


def draw_rows(canvas: LabelCanvas, top: float, rows: Sequence[Sequence[Phrase]], column: Column) -> None:
    """Draw rows one below the other, the first one's top at ``top``."""
    for number, row in enumerate(rows):
        y = top + number * column.pitch + first_baseline(column.pitch)
        draw_row(canvas, column.x, y, row, column.room)


def flow(canvas: LabelCanvas, phrases: Sequence[Phrase], pitch: float, last: Phrase | None = None) -> Band:
    """Return a band of phrases in as many rows as they need; ``last`` stands at the right of the last row."""
    rows = rows_of([*phrases, *([] if last is None else [last])], canvas.room)
    pitch = row_pitch(rows, pitch)

    def draw(canvas: LabelCanvas, top: float) -> None:
        column = Column(canvas.left, canvas.room, pitch)
        draw_rows(canvas, top, rows if last is None else rows[:-1], column)
        if last is not None:
            y = top + (len(rows) - 1) * pitch + first_baseline(pitch)
            own = rows[-1] if rows[-1][-1] != last else rows[-1][:-1]
            draw_row(canvas, canvas.left, y, own, canvas.room)
            if own is not rows[-1]:
                draw_row(canvas, canvas.right - last.width, y, [last], last.width)

    return Band(len(rows) * pitch, draw)


def rule(pad: float = 0.25) -> Band:
    """Return a line from edge to edge."""

    def draw(canvas: LabelCanvas, top: float) -> None:
        canvas.fill(canvas.left, top + pad, canvas.room, _RULE)

    return Band(_RULE + 2 * pad, draw, is_bound=True)
