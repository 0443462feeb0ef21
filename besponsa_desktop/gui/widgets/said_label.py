"""A label for words that are there only now and then: without words it takes no room."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class SaidLabel(QLabel):
    """Is hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.hide()

    def setText(self, text: str) -> None:
        """Show words, or hide where there are none."""
        super().setText(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Have nothing to say."""
        self.setText("")
