"""The monitoring plan as a list: each task with its icon, why, how it stands, and the date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.theme import font

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import PlanLine
    from besponsa_desktop.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEIGHT, _MARGIN, _ICON, _BAR, _GAP = 40, 16, 17, 3, 9
_TASK_PX, _WHY_PX = 14, 12
#: Icons by state; what is overdue has the severity's, in its colour.
_ICONS = {"due": "clock", "planned": "calendar", "done": "tick", "made up": "tick"}
_OVERDUE, _DUE, _LATE = "overdue", "due", "caution"


class PlanModel(QAbstractListModel):
    """Gives the list its lines, which never change."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with no line."""
        super().__init__(parent)
        self.lines: tuple[PlanLine, ...] = ()

    def show(self, lines: Sequence[PlanLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the task of a line, or all of it in words for a screen reader and under the mouse."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.task
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{line.task}, {line.word} {line.on}: {line.why} ({line.source})"
            case _:
                return None


class PlanList(QListView):
    """Shows the monitoring plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no line."""
        super().__init__(parent)
        self.plan = PlanModel(self)
        self.setModel(self.plan)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def begin(self, theme: Theme) -> None:
        """Take the theme, once."""
        self.setItemDelegate(_PlanDelegate(theme, self))

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.doItemsLayout()
        self.viewport().update()


class _PlanDelegate(QStyledItemDelegate):
    """Draws a task in two lines: what and how it stands, why and when."""

    def __init__(self, theme: Theme, parent: PlanList) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, palette, rect = self._theme, self._theme.palette, QRect(option.rect)
        line = self._list.plan.lines[index.row()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and self._list.hasFocus():
            painter.fillRect(rect, QColor(palette.accent_tint))
            painter.fillRect(
                QRect(rect.topLeft(), QSize(theme.px(_BAR), rect.height())), QColor(palette.accent)
            )
        inside = rect.adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        painter.setPen(QColor(palette.line))
        painter.drawLine(inside.topLeft(), inside.topRight())
        self._draw_icon(painter, inside, line)
        text = inside.adjusted(theme.px(_ICON + _GAP), theme.px(3), 0, -theme.px(3))
        upper = QRect(text.topLeft(), QSize(text.width(), text.height() // 2 + theme.px(2)))
        lower = QRect(QPoint(text.left(), upper.bottom()), text.bottomRight())
        ink = palette.colour.of(_LATE) if line.state == _OVERDUE else palette.text
        self._write(painter, upper, (line.task, line.word), (_TASK_PX, ink, ink))
        self._write(painter, lower, (line.why, line.on), (_WHY_PX, palette.text_2, palette.text_2))
        painter.restore()

    def _draw_icon(self, painter: QPainter, inside: QRect, line: PlanLine) -> None:
        palette, size = self._theme.palette, self._theme.px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        if line.state == _OVERDUE:
            drawn = severity_pixmap(_LATE, size, palette, ratio)
        else:
            ink = palette.accent if line.state == _DUE else palette.text_3
            drawn = pixmap(_ICONS[line.state], size, ink, ratio=ratio)
        painter.drawPixmap(inside.left(), inside.center().y() - size // 2, drawn)

    def _write(
        self, painter: QPainter, rect: QRect, words: tuple[str, str], look: tuple[int, str, str]
    ) -> None:
        """Write a left and a right text; the left one gives way."""
        left, right = words
        pixels, left_ink, right_ink = look
        strong = font(
            pixels, self._theme.scale, QFont.Weight.DemiBold if pixels == _TASK_PX else QFont.Weight.Normal
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(strong)
        painter.setPen(QColor(right_ink))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, right)
        room = rect.width() - QFontMetrics(strong).horizontalAdvance(right) - self._theme.px(_GAP)
        plain = font(pixels, self._theme.scale)
        painter.setFont(plain)
        painter.setPen(QColor(left_ink))
        shown = QFontMetrics(plain).elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, shown)
