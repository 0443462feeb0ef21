"""The list of the form's sections, each with a tick, its worst problem, or that it is empty."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.theme import Theme, font

_ROW, _MARGIN, _ICON, _BAR = 30, 16, 15, 3
_STATE = Qt.ItemDataRole.UserRole
#: States beside the severities.
COMPLETE, EMPTY, STARTED = _later("complete"), _later("empty"), _later("started")
IMPORTED = _later("imported")


class SectionDelegate(QStyledItemDelegate):
    """Draws a section's name and its state."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        return QSize(100, self._theme.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; the current section has the accent's bar and tint."""
        theme, palette = self._theme, self._theme.palette
        rect: QRect = option.rect
        view = self.parent()
        is_current = isinstance(view, QListWidget) and view.currentRow() == index.row()
        painter.save()
        if is_current:
            painter.fillRect(rect, QColor(palette.accent_tint))
            painter.fillRect(
                QRect(rect.left(), rect.top(), theme.px(_BAR), rect.height()), QColor(palette.accent)
            )
        painter.setFont(font(14, theme.scale, QFont.Weight.DemiBold if is_current else QFont.Weight.Normal))
        painter.setPen(QColor(palette.text if is_current else palette.text_2))
        inside = rect.adjusted(theme.px(_MARGIN), 0, -theme.px(8), 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        self._draw_state(painter, inside, str(index.data(_STATE) or ""))
        painter.restore()

    def _draw_state(self, painter: QPainter, inside: QRect, state: str) -> None:
        theme, palette = self._theme, self._theme.palette
        size, ratio = theme.px(_ICON), painter.device().devicePixelRatioF()
        at = inside.right() - size, inside.center().y() - size // 2
        if state == EMPTY:
            painter.setFont(font(12, theme.scale))
            painter.setPen(QColor(palette.text_3))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _tr(EMPTY))
        elif state == IMPORTED:
            painter.drawPixmap(*at, pixmap("import", size, palette.accent, ratio=ratio))
        elif state == COMPLETE:
            painter.drawPixmap(*at, pixmap("tick", size, palette.text_2, ratio=ratio))
        elif state and state != STARTED:
            painter.drawPixmap(*at, severity_pixmap(state, size, palette, ratio))


class SectionStates:
    """Fills a list widget with the sections and keeps their states."""

    def __init__(self, view: QListWidget, theme: Theme, titles: list[str]) -> None:
        """Put the titles in, numbered."""
        self._view = view
        view.setItemDelegate(SectionDelegate(theme, view))
        for number, title in enumerate(titles, 1):
            view.addItem(QListWidgetItem(f"{number} {title}"))
        view.setCurrentRow(0)

    def show(self, number: int, state: str, sentence: str) -> None:
        """Show a section's state; the sentence is for the tool tip and the screen reader."""
        item = self._view.item(number - 1)
        if item.data(_STATE) != state:
            item.setData(_STATE, state)
        if item.toolTip() != sentence:
            item.setToolTip(sentence)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {_tr(state)}. {sentence}".strip()
            )

    def show_theme(self) -> None:
        """Lay out and draw anew, as after a change of zoom."""
        self._view.doItemsLayout()
        self._view.viewport().update()
