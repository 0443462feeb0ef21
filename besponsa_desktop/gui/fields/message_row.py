"""What is said beneath a field: one sentence, and the readings of a question as buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from besponsa_desktop.gui.fields.text_edit import Question
from besponsa_desktop.gui.states import set_state


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a field, as ``error`` or as ``question`` with readings to choose from."""

    state: str
    sentence: str
    readings: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of_question(cls, question: Question) -> Remark:
        """Return a question as a remark."""
        return cls("question", question.sentence, question.readings)


class MessageRow(QWidget):
    """A remark beneath a field; the form grows for it."""

    def __init__(self, choose: Callable[[str], None], parent: QWidget | None = None) -> None:
        """Say nothing yet; a chosen reading goes to ``choose``."""
        super().__init__(parent)
        self._choose = choose
        self._remark: Remark | None = None
        self._label = QLabel(self)
        self._label.setProperty("role", "said")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 3)
        row.setSpacing(6)
        row.addWidget(self._label, 1)
        self.hide()

    def say(self, remark: Remark | None) -> None:
        """Show a remark, or nothing."""
        if remark == self._remark:
            return
        self._remark = remark
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.setVisible(remark is not None)
        if remark is not None:
            set_state(self._label, "state", remark.state)
            self._label.setText(remark.sentence)
            self._buttons = [self._button(*reading) for reading in remark.readings]

    def _button(self, words: str, replacement: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "reading")
        button.clicked.connect(lambda: self._choose(replacement))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        return button
