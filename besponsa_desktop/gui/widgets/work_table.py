"""The table of the work list: its columns at every width and zoom, and the heights of its lines."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from besponsa_desktop.gui.models.work_lines import (
    COLUMNS,
    CYCLE,
    DOSE,
    HELD,
    MRN,
    PATIENT,
    PLANNED,
    VERDICT,
    WORDS,
    GroupLine,
)
from besponsa_desktop.gui.models.work_list_model import WorkListModel
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.work_list_delegate import GROUP_HEIGHT, ROW_HEIGHT, WorkListDelegate

#: Width of the screen at 100 % below which only what one chooses an order by is shown.
NARROW = 900
_WIDTHS = {PLANNED: 112, PATIENT: 192, MRN: 104, CYCLE: 80, DOSE: 104, VERDICT: 144, HELD: 140}
_LEFT_OUT_WHEN_NARROW = {MRN, CYCLE, WORDS, HELD}
_LEFT_OUT_OF_OVERDUE = {CYCLE, DOSE, VERDICT, HELD}
_NARROW_PATIENT, _LEAST_PATIENT = 150, 120
_HEAD_HEIGHT, _LEAST_WORDS, _SCROLL_BAR = 27, 160, 12


class WorkTable(QObject):
    """Arranges a table view that shows the work list."""

    def __init__(self, table: QTableView, model: WorkListModel, theme: Theme) -> None:
        """Show the model in the table."""
        super().__init__(table)
        self._table, self._model, self._theme = table, model, theme
        self._width = 0
        table.setModel(model)
        table.setItemDelegate(WorkListDelegate(theme, table))
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setHighlightSections(False)
        table.setVerticalScrollMode(table.ScrollMode.ScrollPerPixel)
        self.show_theme()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._table.horizontalHeader().setFixedHeight(self._theme.px(_HEAD_HEIGHT))
        self.set_rows()
        self._table.viewport().update()

    def set_rows(self) -> None:
        """Give every line its height, and the heads of groups the whole width."""
        table = self._table
        table.clearSpans()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))  # of every line, at once
        for row, line in enumerate(self._model.lines):
            if isinstance(line, GroupLine):
                table.setSpan(row, 0, 1, len(COLUMNS))
                table.setRowHeight(row, self._theme.px(GROUP_HEIGHT))
        self.fit(self._width)

    def fit(self, width: int) -> None:
        """Give the columns what room there is: the rest is of the words, else of the name."""
        self._width = width
        px, table = self._theme.px, self._table
        is_narrow = width < px(NARROW)
        left_out = self._left_out(is_narrow=is_narrow)
        for column in range(len(COLUMNS)):
            table.setColumnHidden(column, column in left_out)
        for column, each in _WIDTHS.items():
            table.setColumnWidth(column, px(each))
        if is_narrow:
            table.setColumnWidth(PATIENT, px(_NARROW_PATIENT))
        others = (table.columnWidth(column) for column in _WIDTHS if column not in left_out)
        room = width - sum(others) - px(_SCROLL_BAR)
        if WORDS in left_out:
            table.setColumnWidth(PATIENT, max(px(_NARROW_PATIENT) + room, px(_LEAST_PATIENT)))
        else:
            table.setColumnWidth(WORDS, max(room, px(_LEAST_WORDS)))

    def _left_out(self, *, is_narrow: bool) -> set[int]:
        if self._model.shows_overdue:
            return _LEFT_OUT_OF_OVERDUE | ({MRN} if is_narrow else set())
        return _LEFT_OUT_WHEN_NARROW if is_narrow else set()
