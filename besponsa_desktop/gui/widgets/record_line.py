"""A line beneath a field that says what is on record, with what can be done about it as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from besponsa_desktop.gui.states import set_state

Answer = tuple[str, str]


class RecordLine(QWidget):
    """Words and buttons. ``chosen`` carries the name of the button that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing, and be hidden."""
        super().__init__(parent)
        self.setObjectName("record_line")
        self._said: tuple[str, tuple[Answer, ...], bool] = ("", (), False)
        self.words = QLabel(self)
        self.words.setObjectName("record_words")
        self.words.setProperty("role", "said")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 1, 0, 4)
        self._parts.setSpacing(6)
        self._parts.addWidget(self.words, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._parts.addLayout(self._line)
        self.hide()

    def say(self, words: str, *answers: Answer, is_question: bool = False) -> None:
        """Show words and, each with its name, what can be answered; nothing where there are no words."""
        if (words, answers, is_question) == self._said:
            return
        self._said = (words, answers, is_question)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        directions = QBoxLayout.Direction  # a question has two answers: they stand beneath it
        self._parts.setDirection(directions.TopToBottom if is_question else directions.LeftToRight)
        self.words.setText(words)
        set_state(self.words, "state", "question" if is_question else "")
        self.buttons = [self._button(name, text, is_question=is_question) for name, text in answers]
        self.setVisible(bool(words))

    @property
    def first(self) -> str:
        """Return the name of the first answer; empty where there is none."""
        return self._said[1][0][0] if self._said[1] else ""

    def _button(self, name: str, text: str, *, is_question: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{name}_button")
        button.setProperty("role", "reading" if is_question else "link")
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._line.setStretch(self._line.count() - 1, int(is_question and name != self.first))
        return button
