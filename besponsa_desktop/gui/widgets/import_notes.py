"""A strip above the form: what of a file is not in the order, until a person closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_MARGIN, _MOST_LINES = 16, 6


class ImportNotes(QFrame):
    """The notes of an import. ``closed``: the person has read them."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing, and be hidden."""
        super().__init__(parent)
        self._notes: list[str] = []
        self.setObjectName("import_notes")
        self.setProperty("role", "banner")
        self.setProperty("severity", "caution")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        lines.setSpacing(4)
        lines.addLayout(self._head_line())
        self.notes_value = QLabel(self)
        self.notes_value.setObjectName("import_notes_value")
        self.notes_value.setProperty("role", "explanation")
        self.notes_value.setWordWrap(True)
        self.notes_value.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.notes_scroll = self._scroll(self.notes_value)
        lines.addWidget(self.notes_scroll)
        self.hide()

    def show_notes(self, notes: Sequence[str], words: str = "") -> None:
        """Show the notes, or nothing where there are none; ``words`` are their title."""
        if list(notes) == self._notes:
            return
        self._notes = list(notes)
        words = words or self.tr(
            "Not taken over from the file: {count}. Type by hand what belongs to the order."
        )
        self.title.setText(words.format(count=len(notes)))
        self.notes_value.setText("\n".join(notes))
        self.setVisible(bool(notes))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of the notes, up to a few lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = self.fontMetrics().height() * _MOST_LINES
        needed = self.notes_value.heightForWidth(self.notes_scroll.viewport().width())
        self.notes_scroll.setFixedHeight(min(max(needed, 1), most))
        layout = self.layout()
        if layout is not None:
            self.setMaximumHeight(max(layout.heightForWidth(self.width()), 1))

    def _head_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.title = QLabel(self)
        self.title.setObjectName("import_notes_title")
        self.title.setProperty("role", "pane_subheading")
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self.title, 1)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_notes_button")
        close.setProperty("role", "link")
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _scroll(self, inside: QWidget) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setObjectName("import_notes_scroll")
        scroll.setAccessibleName(self.tr("What was not taken over"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll
