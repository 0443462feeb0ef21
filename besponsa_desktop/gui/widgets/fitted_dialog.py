"""A dialog of a few words: as wide as it was drawn at any zoom, and as high as its words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from besponsa_desktop.gui.zoom import scale_of

#: What of the window stays to be seen beside the dialog, in pixels.
_BESIDE = 40


class FittedDialog(QDialog):
    """Takes its least width from its form, in pixels at 100 %, and grows with what is said in it."""

    def __init__(self, above: QWidget) -> None:
        """Begin above a screen or a window."""
        super().__init__(above)
        self._above = above
        self._least = 0

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that is needed."""
        super().showEvent(event)
        self._least = self._least or self.minimumWidth()
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow what the words need when they change."""
        is_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return is_taken

    def _fit(self) -> None:
        lines = self.layout()
        assert lines is not None
        room = self._above.window().width() - _BESIDE
        wanted = min(round(self._least * scale_of(self._above)), room)
        width = max(wanted, lines.totalMinimumSize().width())
        height = max(lines.totalHeightForWidth(width), lines.totalMinimumSize().height())
        self.setMinimumSize(width, height)
