"""A table of rows to choose from: horizontal lines only, the chosen row with the accent's bar and tint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.models.row_model import Row, RowColumn, RowModel
from besponsa_desktop.gui.theme import font

if TYPE_CHECKING:
    from besponsa_desktop.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW, _PAD, _BAR, _ICON = 28, 8, 3, 15
_TEXT_PX = 13
_LEAST_REST = 120


class _RowDelegate(QStyledItemDelegate):
    """Draws cells: the line beneath, the chosen row, a severity before the first cell."""

    def __init__(self, view: RowTable, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        theme, palette = self._theme, self._theme.palette
        rect: QRect = option.rect
        row = self._view.rows.row_at(index.row())
        if row is None:
            return
        is_chosen = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.fillRect(rect, QColor(palette.accent_tint if is_chosen else palette.surface))
        painter.setPen(QColor(palette.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_chosen and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), theme.px(_BAR), rect.height())
            painter.fillRect(bar, QColor(palette.accent))
        inside = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if row.severity and index.column() == 0:
            inside = self._icon(painter, inside, row.severity)
        self._text(painter, inside, row, index.column())
        painter.restore()

    def _icon(self, painter: QPainter, inside: QRect, severity: str) -> QRect:
        size = self._theme.px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        top = inside.center().y() - size // 2
        painter.drawPixmap(inside.left(), top, severity_pixmap(severity, size, self._theme.palette, ratio))
        return inside.adjusted(size + self._theme.px(6), 0, 0, 0)

    def _text(self, painter: QPainter, inside: QRect, row: Row, column: int) -> None:
        theme, about = self._theme, self._view.rows.columns[column]
        is_strong = about.is_strong or row.is_strong
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        painter.setFont(font(_TEXT_PX, theme.scale, weight))
        ink = theme.palette.text if is_strong or about.is_number else theme.palette.text_2
        painter.setPen(QColor(theme.palette.colour.of(row.severity) if row.severity and column == 0 else ink))
        side = Qt.AlignmentFlag.AlignRight if about.is_number else Qt.AlignmentFlag.AlignLeft
        text = " ".join(row.cells[column].split("\n"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, shown)


class RowTable(QTableView):
    """Shows rows. ``chosen``: the key of the row that the cursor is on; ``opened``: Enter or double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no column."""
        super().__init__(parent)
        self.rows = RowModel((), self)
        self._theme: Theme | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.doubleClicked.connect(self._open_row)

    def begin(self, theme: Theme, columns: Sequence[RowColumn]) -> None:
        """Take the columns, once."""
        self._theme = theme
        self.rows = RowModel(columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self, theme))
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.show_theme()

    def show_rows(self, rows: Sequence[Row], *, has_more: bool = False, choose_first: bool = True) -> None:
        """Show other rows; the cursor stays on the row with the same key, or goes to the first."""
        key = self.chosen_key
        self.rows.show(rows, has_more=has_more)
        number = self.rows.number_of(key) if key else -1
        if number >= 0 or (rows and choose_first):
            self.choose(max(number, 0))

    def choose(self, number: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self.rows.index(number, 0))

    @property
    def chosen_key(self) -> str:
        """Return the key of the row that the cursor is on; empty where it is on none."""
        row = self.rows.row_at(self.currentIndex().row())
        return "" if row is None else row.key

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        theme = self._theme
        if theme is None:
            return
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_columns(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the columns that take it."""
        super().resizeEvent(event)
        if self._theme is not None:
            self._fit_columns(self._theme)

    def _fit_columns(self, theme: Theme) -> None:
        columns, header = self.rows.columns, self.horizontalHeader()
        fixed = sum(theme.px(column.width) for column in columns)
        sharing = sum(1 for column in columns if not column.width)
        left = (self.viewport().width() - fixed) // sharing if sharing else 0
        for number, column in enumerate(columns):
            width = theme.px(column.width) if column.width else max(left, theme.px(_LEAST_REST))
            header.resizeSection(number, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row at Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_row()
            return
        super().keyPressEvent(event)

    def _open_row(self) -> None:
        if self.chosen_key:
            self.opened.emit(self.chosen_key)

    def _tell_chosen(self) -> None:
        self.viewport().update()
        self.chosen.emit(self.chosen_key)
