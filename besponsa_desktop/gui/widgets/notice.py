"""A dialog that says one thing and offers answers; it never stops the program while it waits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog

Answer = tuple[str, Callable[[], None]]
_WIDTH = 520
_MOST_LINES_PLAIN = 4


class Notice(FittedDialog):
    """Words, details where there are any, and buttons; Esc is the last answer."""

    def __init__(self, window: QWidget, title: str, words: str, details: str = "") -> None:
        """Prepare the words; answers are added by ``offer``."""
        super().__init__(window)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(12)
        self.words = QLabel(words, self)
        self.words.setWordWrap(True)
        lines.addWidget(self.words)
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setVisible(bool(details))
        self.details.setAccessibleName(self.tr("Details"))
        lines.addWidget(self.details)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        lines.addLayout(self._buttons)
        self.answers: list[QPushButton] = []

    def offer(self, *answers: Answer) -> Notice:
        """Add buttons; the first is the one that Enter presses."""
        for number, (words, act) in enumerate(answers):
            button = QPushButton(words, self)
            if number == 0:
                button.setProperty("role", "primary")
                button.setDefault(True)
            button.clicked.connect(self._closing(act))
            self._buttons.addWidget(button)
            self.answers.append(button)
        return self

    def _closing(self, act: Callable[[], None]) -> Callable[[], None]:
        def answer() -> None:
            self.close()
            act()

        return answer


def say(window: QWidget, title: str, words: str, details: str = "") -> Notice:
    """Show words with one button, Close."""
    notice = Notice(window, title, words, details).offer((_tr("Close"), lambda: None))
    notice.open()
    return notice


def ask(window: QWidget, title: str, words: str, *answers: Answer) -> Notice:
    """Show a question with its answers."""
    notice = Notice(window, title, words).offer(*answers)
    notice.open()
    return notice
