"""A line edit for what a reaction or toxicity is called, with the one term that the rules know by name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from besponsa_desktop.gui.fields.text_edit import TextEdit

_WORDS = "infusion-related reaction"
_TERM = "infusion_related_reaction"


class TermEdit(TextEdit):
    """Free text; "infusion-related reaction", typed or completed, is the term that the rules look for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty, offering the known term."""
        super().__init__(parent)
        completer = QCompleter([_WORDS], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self.changed.emit())
        self.setCompleter(completer)
        self.setPlaceholderText(_WORDS)

    def shown(self, raw: object) -> str:
        """Return the known term in words."""
        return _WORDS if raw == _TERM else super().shown(raw)

    def read(self, text: str) -> object:
        """Return the known term for its words, in any letter case."""
        return _TERM if text.strip().casefold() == _WORDS else super().read(text)
