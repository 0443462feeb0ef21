"""The marks of which a page consists, and rows of them. Lengths are in mm, x from the left, y downwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple, TypeAlias

from besponsa_desktop.printing.typeface import MM_PER_POINT, Face, Style, settled, width


class Text(NamedTuple):
    """One line of text; x and y are the start of its baseline."""

    x: float
    y: float
    text: str
    style: Style


class Line(NamedTuple):
    """A straight line of a weight in points."""

    x: float
    y: float
    to_x: float
    to_y: float
    weight: float


class Frame(NamedTuple):
    """The outline of a box; x and y are its upper left corner, the weight in points."""

    x: float
    y: float
    width: float
    height: float
    weight: float


class Fill(NamedTuple):
    """A filled box, black or white; x and y are its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    white: bool = False


class Bars(NamedTuple):
    """The dark boxes of a barcode, each (x, y, width, height) from the code's upper left corner."""

    x: float
    y: float
    boxes: tuple[tuple[float, float, float, float], ...]


class Plot(NamedTuple):
    """Measured points in a box, joined by a line; x and y are its upper left corner.

    ``points`` are (x, y, whether only a bound is known) and ``events`` x, from the box's upper left corner;
    ``limit`` is the y of the dashed line.
    """

    x: float
    y: float
    width: float
    height: float
    points: tuple[tuple[float, float, bool], ...]
    limit: float
    events: tuple[float, ...]


class Outline(NamedTuple):
    """Text drawn as an outline of a weight in points, centred on x and y, turned by an angle in degrees."""

    x: float
    y: float
    text: str
    style: Style
    angle: float
    weight: float


class Place(NamedTuple):
    """A box in which a signature will stand, with its name; nothing is drawn there."""

    x: float
    y: float
    width: float
    height: float
    name: str


Mark: TypeAlias = Text | Line | Frame | Fill | Bars | Plot | Outline | Place


class Row(NamedTuple):
    """Marks that stay together; their y counts from the row's top. ``keep`` binds it to the next row."""

    height: float
    marks: tuple[Mark, ...]
    keep: bool = False


@dataclass(slots=True)
class Page:
    """What stands on one page: rows and where each begins."""

    placed: list[tuple[float, Row]]

    def place(self, y: float, row: Row) -> None:
        """Put ``row`` at ``y`` mm from the top."""
        self.placed.append((y, row))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A document ready to be drawn: its size in mm, its pages, and what it says of itself."""

    made_at: datetime
    title: str
    subject: str
    creator: str
    width: float
    height: float
    pages: tuple[Page, ...]


def left(x: float, y: float, text: str, style: Style) -> Text:
    """Return ``text`` beginning at ``x``."""
    return Text(x, y, settled(text), style)


def right(x: float, y: float, text: str, style: Style) -> Text:
    """Return ``text`` ending at ``x``."""
    shown = settled(text)
    return Text(x - width(shown, style), y, shown, style)


def centred(x: float, y: float, text: str, style: Style) -> Text:
    """Return ``text`` with its middle at ``x``."""
    shown = settled(text)
    return Text(x - width(shown, style) / 2, y, shown, style)


def runs(x: float, y: float, parts: Iterable[tuple[str, Style]]) -> tuple[Text, ...]:
    """Return parts of a line in their own styles, one after the other from ``x``."""
    marks = []
    for text, style in parts:
        mark = left(x, y, text, style)
        marks.append(mark)
        x += width(mark.text, style)
    return tuple(marks)


def stacked(rows: Iterable[Row]) -> Row:
    """Return rows one below the other as a single row."""
    marks: list[Mark] = []
    y = 0.0
    for row in rows:
        marks.extend(moved(mark, 0, y) for mark in row.marks)
        y += row.height
    return Row(y, tuple(marks))


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return ``mark`` moved by ``dx`` and ``dy`` mm."""
    if isinstance(mark, Line):
        return mark._replace(x=mark.x + dx, y=mark.y + dy, to_x=mark.to_x + dx, to_y=mark.to_y + dy)
    return mark._replace(x=mark.x + dx, y=mark.y + dy)


class Leading(NamedTuple):
    """Height of a line, and how far its baseline lies below its top, in mm."""

    line: float
    baseline: float


#: The styles of the worksheet.
BODY = Style(Face.REGULAR, 9)
VALUE = Style(Face.SEMIBOLD, 9)
STRONG = Style(Face.BOLD, 9)
PATIENT = Style(Face.SEMIBOLD, 10)
HEAD = Style(Face.BOLD, 9.5)
#: Running text is 9 pt on 12 pt, dense tables 9 pt on 11 pt.
USUAL = Leading(BODY.line, BODY.baseline)
DENSE = Leading(11 * MM_PER_POINT, 8.4 * MM_PER_POINT)
_DENSEST = Leading(10.2 * MM_PER_POINT, 8.1 * MM_PER_POINT)


class Setting(IntEnum):
    """How a document is set: as usual, or where that takes too many pages, saving room."""

    USUAL = 0
    COMPACT = 1
    DENSEST = 2

    @property
    def dense(self) -> Leading:
        """Return the leading of dense tables."""
        return _DENSEST if self is Setting.DENSEST else DENSE
