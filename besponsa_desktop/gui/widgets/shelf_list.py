"""The list of shelves beside the work list: how much waits where, and other days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from besponsa_desktop.clinical.dates import date_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.work_lines import OVERDUE
from besponsa_desktop.gui.models.work_reading import (
    ALL_OPEN,
    DRAFTS,
    DRAFTS_HEAD,
    NEXT_DAYS,
    TOMORROW,
)
from besponsa_desktop.gui.theme import Theme, font

_Index = QModelIndex | QPersistentModelIndex
_SHELVES = (
    _later("To verify"),
    _later("To check"),
    _later("To prepare"),
    _later("To release"),
    _later("To give"),
    _later("Returned"),
    _later("Done today"),
)
_HEIGHT, _CAPTION_HEIGHT, _MARGIN, _BAR = 32, 36, 16, 3
_KEY, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ShelfList(QObject):
    """Shows the shelves with their counts. ``changed`` follows another choice."""

    changed = Signal()

    def __init__(self, widget: QListWidget, theme: Theme) -> None:
        """Fill the list."""
        super().__init__(widget)
        self._list, self._theme = widget, theme
        widget.setItemDelegate(_ShelfDelegate(theme, widget))
        self._add_caption("")
        self._add(ALL_OPEN, self.tr("All open"))
        self._add(DRAFTS, self.tr("Draft"))
        for name in _SHELVES:
            self._add(name, _tr(name))
        self._add(OVERDUE, self.tr("Overdue today"))
        self._add_caption(self.tr("Other days"))
        self._add(TOMORROW, self.tr("Tomorrow"))
        self._add(NEXT_DAYS, self.tr("Next 7 days"))
        widget.setCurrentRow(1)
        widget.currentRowChanged.connect(lambda _: self.changed.emit())

    @property
    def chosen(self) -> str:
        """Return the name of the shelf that is chosen."""
        return str(self._list.item(max(self._list.currentRow(), 1)).data(_KEY))

    def show_counts(self, counts: Mapping[str, int], now: datetime) -> None:
        """Show how much waits on each shelf; a search counts nothing, and leaves them as they are."""
        self._list.item(0).setText(self.tr("Today, {date}").format(date=date_text(now.date())))
        for row in range(self._list.count() if counts else 0):
            item = self._list.item(row)
            name = DRAFTS_HEAD if item.data(_KEY) == DRAFTS else item.data(_KEY)
            if name in counts:
                _show_count(item, str(counts[name]))

    def show_overdue(self, count: str) -> None:
        """Show for how many patients something is overdue, or what stands for a number not known yet."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_KEY) == OVERDUE:
                _show_count(self._list.item(row), count)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._list.doItemsLayout()
        self._list.viewport().update()

    def _add(self, key: str, words: str) -> None:
        item = QListWidgetItem(words, self._list)
        item.setData(_KEY, key)
        item.setData(_COUNT, "")

    def _add_caption(self, words: str) -> None:
        item = QListWidgetItem(words, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(_KEY, "")


def _show_count(item: QListWidgetItem, count: str) -> None:
    item.setData(_COUNT, count)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {count}" if count else item.text())


class _ShelfDelegate(QStyledItemDelegate):
    """Draws a shelf with its count at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_caption = not index.data(_KEY)
        return QSize(0, self._theme.px(_CAPTION_HEIGHT if is_caption else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, palette, rect = self._theme, self._theme.palette, option.rect
        words, key, count = (
            str(index.data(role) or "") for role in (Qt.ItemDataRole.DisplayRole, _KEY, _COUNT)
        )
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = rect.adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, QColor(palette.accent_tint))
            painter.fillRect(
                QRect(rect.topLeft(), QSize(theme.px(_BAR), rect.height())), QColor(palette.accent)
            )
        size, ink = (14, palette.text) if key else (12, palette.text_3)
        painter.setFont(font(size, theme.scale, QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal))
        painter.setPen(QColor(ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()
