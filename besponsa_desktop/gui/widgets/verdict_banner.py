"""A banner with an icon, one word and a sentence: what a check of the records or of a file came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.states import set_state

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QLabel

    from besponsa_desktop.gui.theme import Theme

_ICON = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictBanner:
    """The widgets of a banner, and how it is shown."""

    theme: Theme
    frame: QFrame
    icon: QLabel
    word: QLabel
    sentence: QLabel

    def show(self, severity: str, word: str, sentence: str) -> None:
        """Show a word in the colour of a severity, and what there is to say."""
        theme = self.theme
        set_state(self.frame, "severity", severity)
        set_state(self.word, "severity", severity)
        ratio = self.frame.devicePixelRatioF()
        self.icon.setPixmap(severity_pixmap(severity, theme.px(_ICON), theme.palette, ratio))
        self.word.setText(word)
        self.sentence.setText(sentence)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        severity = self.word.property("severity")
        if severity:
            self.show(str(severity), self.word.text(), self.sentence.text())
