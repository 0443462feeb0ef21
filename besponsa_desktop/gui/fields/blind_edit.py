"""A line edit for a number of the second check: it is typed, never pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from besponsa_desktop.gui.fields.text_edit import NumberEdit, is_undo


class BlindEdit(NumberEdit):
    """A number that is typed key by key. ``paste_refused``: somebody wanted to paste or drop one."""

    paste_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty, without a menu and without taking what is dragged here."""
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse to paste; undo takes back what was typed here."""
        if event.matches(QKeySequence.StandardKey.Paste):
            event.accept()
            self.paste_refused.emit()
        elif is_undo(event):
            QLineEdit.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Refuse the middle button, which pastes what is selected elsewhere."""
        if event.button() is Qt.MouseButton.MiddleButton:
            event.accept()
            self.paste_refused.emit()
        else:
            super().mouseReleaseEvent(event)
