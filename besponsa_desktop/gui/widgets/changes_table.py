"""What changed, as a compact table: what, then, now, and by how much where that is a number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from besponsa_desktop.gui.models.change_names import change_name
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.layouts import empty

if TYPE_CHECKING:
    from besponsa_desktop.workflow.order_changes import Change

_STRETCH = (0, 3, 3, 0)
_SIDE, _ABOVE, _ACROSS, _DOWN = 12, 6, 14, 3


class ChangesTable(QFrame):
    """Shows changes, one a row; hidden while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self.setObjectName("changes_table")
        self._theme = theme
        self._changes: tuple[Change, ...] = ()
        self._grid = QGridLayout(self)
        for column, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(column, stretch)
        self.hide()

    def show_changes(self, changes: Iterable[Change]) -> None:
        """Show changes in their order."""
        self._changes = tuple(changes)
        empty(self._grid)
        self.setVisible(bool(self._changes))
        if not self._changes:
            return
        self.show_theme()
        head = self.tr("change") if any(each.difference for each in self._changes) else ""
        heads = ("", self.tr("then"), self.tr("now"), head)
        self._add_row(0, heads, ("column_head",) * 4)
        for row, change in enumerate(self._changes, 1):
            cells = (change_name(change.path), change.then, change.now, change.difference)
            self._add_line(2 * row - 1)
            self._add_row(2 * row, cells, ("cell_quiet", "cell_quiet", "strong_value", "cell_quiet"))

    def show_theme(self) -> None:
        """Take the zoom of the window."""
        px = self._theme.px
        self._grid.setContentsMargins(px(_SIDE), px(_ABOVE), px(_SIDE), px(_ABOVE))
        self._grid.setHorizontalSpacing(px(_ACROSS))
        self._grid.setVerticalSpacing(px(_DOWN))

    def _add_row(self, row: int, cells: tuple[str, ...], roles: tuple[str, ...]) -> None:
        spoken = self.tr("{what}: then {then}, now {now}")
        for column, (text, role) in enumerate(zip(cells, roles, strict=True)):
            label = QLabel(text, self)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(column in {1, 2})
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if column == len(cells) - 1:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            if column in {1, 2}:
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            if row and column == 0:
                label.setAccessibleName(spoken.format(what=cells[0], then=cells[1], now=cells[2]))
            self._grid.addWidget(label, row, column)

    def _add_line(self, row: int) -> None:
        line = QFrame(self)
        line.setProperty("role", "basis_line")
        line.setFixedHeight(1)
        self._grid.addWidget(line, row, 0, 1, len(_STRETCH))
