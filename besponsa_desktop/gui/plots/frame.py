"""What all plots of a course share: the time axis, the days that stand across every plot, and the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import DoseMark
    from besponsa_desktop.gui.plots.time_scale import TimeScale
    from besponsa_desktop.gui.theme import Theme

#: Width at 100 % of the names and numbers left of the plots, and of the free strip right of them.
GUTTER, RIGHT = 122, 20
#: Room at 100 % that one date needs along the axis.
DATE_ROOM = 62


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotFrame:
    """The time axis, the doses that stand across all plots, and the theme in effect."""

    time: TimeScale
    doses: Sequence[DoseMark]
    theme: Theme

    def pen(self, ink: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen that is as wide on the screen at every scale of the values."""
        made = QPen(QColor(ink), width * self.theme.scale if width > 1 else width, style)
        made.setCosmetic(True)
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        return made

    def dashed(self, ink: str, width: float, *dashes: float) -> QPen:
        """Return a pen of dashes, their lengths in widths of the pen."""
        made = self.pen(ink, width)
        made.setDashPattern(list(dashes))
        return made

    def dates(self, first: float, last: float, width: float) -> list[tuple[float, str]]:
        """Return the dates that there is room for along so many pixels of the axis."""
        return self.time.dates(first, last, int(width // self.theme.px(DATE_ROOM)))
