"""A label that gives way: it shows as much of its text as there is room for, and all of it as a tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_LEAST_CHARACTERS = 4


class ElidedLabel(QLabel):
    """Plain text in one line, cut at its end where the room is too little.

    ``uncut`` is how the text begins that is never cut.
    """

    uncut = ""

    @property
    def shown_text(self) -> str:
        """Return the text as it is drawn."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters, or for the beginning that is never cut."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS if self.text() else 0
        if self.uncut and self.text().startswith(self.uncut):
            least += self.fontMetrics().horizontalAdvance(self.uncut)
        return QSize(least, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        shown = self.shown_text
        if shown == self.text():
            self.setToolTip("")
            super().paintEvent(event)
            return
        self.setToolTip(self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), shown)
