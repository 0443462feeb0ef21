"""A strip above the form: what the records hold of the patient and the order does not state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_MARGIN = 16


class LeftOutStrip(QFrame):
    """What is left out, with one button. ``chosen``: it is to be added to the order."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing, and be hidden."""
        super().__init__(parent)
        self.setObjectName("left_out_strip")
        self.setProperty("role", "banner")
        self.setProperty("severity", "discontinue")
        line = QHBoxLayout(self)
        line.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        line.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        self.title = self._label("left_out_title", "pane_subheading")
        self.words = self._label("left_out_words", "explanation")
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        line.addLayout(texts, 1)
        self.button = QPushButton(self.tr("Add to the order  F3"), self)
        self.button.setObjectName("add_left_out_button")
        self.button.clicked.connect(self.chosen)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_missing(self, reactions: Sequence[str], findings: Sequence[str]) -> None:
        """Show reactions and later findings, or nothing where none is left out."""
        titles = [
            self.tr("Infusion reaction on record, not stated here") if reactions else "",
            self.tr("Found later than this order states") if findings else "",
        ]
        self.title.setText("; ".join(title for title in titles if title))
        self.words.setText("\n".join(f"{one[:1].upper()}{one[1:]}" for one in (*reactions, *findings)))
        self.setVisible(bool(reactions or findings))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(max(layout.heightForWidth(self.width()), 1))
            layout.setGeometry(self.rect())  # it may lie as it did before there were words

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
