"""The grid of a label: text, boxes and codes on whole dots; a text that does not fit its place is a fault."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from besponsa_desktop.errors import Fault
from besponsa_desktop.printing.barcodes import Code
from besponsa_desktop.printing.label_stock import LabelStock
from besponsa_desktop.printing.marks import Bars, Fill, Mark, Text
from besponsa_desktop.printing.typeface import MM_PER_POINT, Face, Style, settled, width

#: Above its baseline a line of user text reaches so many of its size (an accent on a capital), below so many.
ASCENT, DESCENT = 0.96, 0.25
#: Above its baseline a line of the program's own words reaches so many of its size.
PLAIN_ASCENT = 0.78
SMALL, SMALL_BOLD = Style(Face.LABEL, 8), Style(Face.LABEL_BOLD, 8)
_CLEAR, _INK_BELOW = 0.375, 0.25


def ascent(style: Style, *, plain: bool = False) -> float:
    """Return how far in mm a line reaches above its baseline."""
    return style.size * (PLAIN_ASCENT if plain else ASCENT) * MM_PER_POINT


def descent(style: Style) -> float:
    """Return how far in mm a line reaches below its baseline."""
    return style.size * DESCENT * MM_PER_POINT


def line_height(style: Style, *, plain: bool = False) -> float:
    """Return the height in mm of a line by itself."""
    return ascent(style, plain=plain) + descent(style)


def is_tall(text: str) -> bool:
    """Tell whether a line has accents on capitals, for which lines stand farther apart."""
    return any(c.isupper() and unicodedata.decomposition(c) for c in settled(text))


def text_width(text: str, style: Style) -> float:
    """Return the width of ``text`` in mm as it will be drawn."""
    return width(settled(text), style)


@dataclass(slots=True)
class LabelCanvas:
    """The marks of a label, and the texts found too long for their places.

    ``is_overprinted``: something stands across the label behind the text.
    """

    stock: LabelStock
    is_overprinted: bool = False
    marks: list[Mark] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Return where text begins."""
        return self.on_dot(self.stock.edge)

    @property
    def right(self) -> float:
        """Return where text ends."""
        return self.stock.resolution.dots(self.stock.width - self.stock.edge) * self.stock.resolution.dot

    @property
    def room(self) -> float:
        """Return the width between the edges."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the height between the edges."""
        return self.stock.height - 2 * self.stock.edge

    def on_dot(self, length: float) -> float:
        """Return a length in mm at the nearest whole dot."""
        return self.stock.resolution.on_dot(length)

    def module(self, length: float) -> float:
        """Return a barcode's module in mm: ``length`` in whole dots, two at least."""
        return max(2, self.stock.resolution.dots(length)) * self.stock.resolution.dot

    def text(self, x: float, y: float, text: str, style: Style) -> float:
        """Write ``text`` from ``x`` on the baseline ``y``; return its end."""
        mark = Text(self.on_dot(x), self.on_dot(y), settled(text), style)
        if self.is_overprinted and style.size == SMALL.size and any(c.isdigit() for c in mark.text):
            self._clear_behind(mark)
        self.marks.append(mark)
        return mark.x + width(mark.text, style)

    def text_right(self, x: float, y: float, text: str, style: Style) -> float:
        """Write ``text`` up to ``x`` on the baseline ``y``; return its start."""
        start = self._dot_before(x - text_width(text, style))
        self.text(start, y, text, style)
        return start

    def _dot_before(self, length: float) -> float:
        dot = self.stock.resolution.dot
        return int(length / dot + 1e-6) * dot

    def refuse(self, path: str, text: str) -> None:
        """Note that the text of a field is too long."""
        needed = f"a text that fits {self.stock.name} without being shrunk"
        fault = Fault(path=path, found=f"{text!r}, too long for its place", needed=needed)
        if fault not in self.faults:
            self.faults.append(fault)

    def _clear_behind(self, mark: Text) -> None:
        """Whiten what lies behind small figures, so that no line of the overprint crosses them."""
        size = mark.style.size * MM_PER_POINT
        ends = mark.x - _CLEAR, mark.x + width(mark.text, mark.style) + _CLEAR
        top, bottom = mark.y - PLAIN_ASCENT * size, mark.y + DESCENT * size
        self.fill(ends[0], top, ends[1] - ends[0], bottom - top, white=True)

    def fill(self, x: float, y: float, box_width: float, height: float, *, white: bool = False) -> None:
        """Fill a box, black or white."""
        place, size = (self.on_dot(x), self.on_dot(y)), (self.on_dot(box_width), self.on_dot(height))
        self.marks.append(Fill(*place, *size, white=white))

    def ink(self, x: float, y: float, length: float) -> None:
        """Draw a line to write on, a little below the baseline ``y``."""
        self.fill(x, y + _INK_BELOW, length, self.stock.resolution.dot)

    def code(self, x: float, y: float, code: Code, quiet: float) -> None:
        """Draw a code with its upper left corner at ``x`` and ``y``, white at its sides."""
        self.fill(x - quiet, y, code.width + 2 * quiet, code.height, white=True)
        self.marks.append(Bars(self.on_dot(x), self.on_dot(y), code.boxes))
