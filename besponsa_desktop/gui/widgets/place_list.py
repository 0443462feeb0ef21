"""The list of the parts of a screen, at its left; choosing one shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QListWidgetItem

from besponsa_desktop.gui.widgets.section_list import SectionDelegate

if TYPE_CHECKING:
    from besponsa_desktop.gui.theme import Theme


class PlaceList(QListWidget):
    """Shows the parts by name; ``currentRowChanged`` is theirs to follow."""

    def begin(self, theme: Theme, names: Sequence[str]) -> None:
        """Take the names, once."""
        self.setItemDelegate(SectionDelegate(theme, self))
        for name in names:
            self.addItem(QListWidgetItem(name))
        self.setCurrentRow(0)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.doItemsLayout()
        self.viewport().update()
