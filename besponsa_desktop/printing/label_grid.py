"""The grid of a label: text, lines and boxes on whole printer dots; a text that does not fit is a fault."""

from __future__ import annotations

from dataclasses import dataclass, field

from besponsa_desktop.errors import Fault
from besponsa_desktop.printing.marks import Fill, Mark, Text, left, right
from besponsa_desktop.printing.typeface import MM_PER_POINT, Face, Style, settled, width

WIDTH, HEIGHT, EDGE = 101.6, 76.2, 2.5
RIGHT = WIDTH - EDGE
DOTS_PER_MM = 8
RULE = 0.375
_ASCENT = 0.928
_CLEAR, _OVERPRINT_END = 0.375, 50.0
_NEEDED = "a text that fits the 4 × 3 in label without being shrunk, or a larger label"

SMALL, SMALL_BOLD = Style(Face.LABEL, 8), Style(Face.LABEL_BOLD, 8)
NAME, DRUG, DOSE = Style(Face.LABEL_BOLD, 15), Style(Face.LABEL_BOLD, 18), Style(Face.LABEL_BOLD, 23)
TIME = Style(Face.LABEL_BOLD, 16)
BANNER = Style(Face.LABEL_BOLD, 10, white=True)


def on_dot(length: float) -> float:
    """Return a length in mm at the nearest whole dot."""
    return round(length * DOTS_PER_MM) / DOTS_PER_MM


def baseline(y: float, style: Style) -> float:
    """Return the baseline in mm of text whose top is at ``y``."""
    return on_dot(y + style.size * _ASCENT * MM_PER_POINT)


def fits(text: str, style: Style, room: float) -> bool:
    """Return whether ``text`` fits into ``room`` mm."""
    return width(settled(text), style) <= room


@dataclass(slots=True)
class LabelGrid:
    """The marks of a label, and the texts found too long for their places."""

    marks: list[Mark] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def write(self, place: tuple[float, float], text: str, style: Style, room: float, path: str) -> float:
        """Write ``text`` (of the field ``path``) with its upper left corner at ``place``; return its end."""
        x, y = place
        mark = left(on_dot(x), baseline(y, style), text, style)
        self._add(mark, room, path)
        return mark.x + width(mark.text, style)

    def write_right(
        self, place: tuple[float, float], text: str, style: Style, room: float, path: str
    ) -> float:
        """Write ``text`` (of the field ``path``), its upper right corner at ``place``; return its start."""
        x, y = place
        mark = right(x, baseline(y, style), text, style)
        self._add(mark, room, path)
        return mark.x

    def _add(self, mark: Text, room: float, path: str) -> None:
        is_small = mark.style.size == SMALL.size and mark.y < _OVERPRINT_END
        if is_small and any(character.isdigit() for character in mark.text):
            self._clear_behind(mark)
        self.marks.append(mark)
        if not fits(mark.text, mark.style, room):
            self.faults.append(
                Fault(path=path, found=f"{mark.text!r}, too long for its place", needed=_NEEDED)
            )

    def _clear_behind(self, mark: Text) -> None:
        """Whiten what lies behind small figures, so that no line of the overprint crosses them."""
        height = mark.style.size * MM_PER_POINT
        ends = on_dot(mark.x - _CLEAR), on_dot(mark.x + width(mark.text, mark.style) + _CLEAR)
        top, bottom = on_dot(mark.y - 0.76 * height - 0.1), on_dot(mark.y + 0.24 * height)
        self.marks.append(Fill(ends[0], top, ends[1] - ends[0], bottom - top, white=True))

    def fill(self, x: float, y: float, box_width: float, height: float, *, white: bool = False) -> None:
        """Fill a box, black or white."""
        self.marks.append(Fill(on_dot(x), on_dot(y), on_dot(box_width), on_dot(height), white=white))

    def rule(self, y: float) -> None:
        """Draw a line from edge to edge."""
        self.fill(EDGE, y, RIGHT - EDGE, RULE)

    def ink(self, x: float, y: float, length: float, style: Style = SMALL) -> None:
        """Draw a line to write on, beneath where text in ``style`` with its top at ``y`` would stand."""
        self.fill(x, baseline(y, style) + 0.25, length, 0.125)
