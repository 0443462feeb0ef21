"""Draws the lines of the work list: heads of groups, orders, verdicts as chips, the chosen line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.models.work_lines import (
    HELD,
    MRN,
    PATIENT,
    PLANNED,
    VERDICT,
    WORDS,
    GroupLine,
    OrderLine,
)
from besponsa_desktop.gui.models.work_list_model import LINE
from besponsa_desktop.gui.palette import SEVERITY_WORDS
from besponsa_desktop.gui.theme import Theme, font

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, GROUP_HEIGHT = 36, 27
_MARGIN, _BAR = 12, 3
_CHIP_WIDTH, _CHIP_HEIGHT, _CHIP_ICON = 120, 22, 15


class WorkListDelegate(QStyledItemDelegate):
    """Draws in the colours and at the zoom of the theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Draw for a table."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line."""
        is_group = isinstance(index.data(LINE), GroupLine)
        return QSize(0, self._theme.px(GROUP_HEIGHT if is_group else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        line = index.data(LINE)
        painter.save()
        if isinstance(line, GroupLine):
            self._paint_group(painter, option.rect, line)
        elif isinstance(line, OrderLine):
            self._paint_order(painter, option, index, line)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, line: GroupLine) -> None:
        theme, palette = self._theme, self._theme.palette
        painter.fillRect(rect, QColor(palette.window))
        self._draw_rule(painter, rect)
        inner = rect.adjusted(theme.px(_MARGIN), 0, 0, 0)
        painter.setFont(font(13, theme.scale, QFont.Weight.DemiBold))
        painter.setPen(QColor(palette.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, line.words)
        width = painter.fontMetrics().horizontalAdvance(f"{line.words}  ")
        painter.setFont(font(13, theme.scale))
        painter.setPen(QColor(palette.text_2))
        painter.drawText(inner.adjusted(width, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(line.total))

    def _paint_order(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, line: OrderLine
    ) -> None:
        palette, column = self._theme.palette, index.column()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(palette.accent_tint if is_chosen else palette.surface))
        self._draw_rule(painter, option.rect)
        if is_chosen and column == PLANNED:
            bar = QRect(option.rect.topLeft(), QSize(self._theme.px(_BAR), option.rect.height()))
            painter.fillRect(bar, QColor(palette.accent))
        if column == VERDICT and line.severity:
            self._draw_chip(painter, option.rect, line.severity)
            return
        self._draw_text(painter, option.rect, index, line)

    def _draw_text(self, painter: QPainter, rect: QRect, index: _Index, line: OrderLine) -> None:
        theme, palette, column = self._theme, self._theme.palette, index.column()
        is_strong = column in {PLANNED, PATIENT}
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        painter.setFont(font(14 if column < VERDICT else 13, theme.scale, weight))
        painter.setPen(QColor(palette.text_2 if column in {MRN, WORDS} else palette.text))
        inner = rect.adjusted(theme.px(_MARGIN), 0, -theme.px(_MARGIN), 0)
        if column == HELD and line.is_held:
            side = theme.px(14)
            top = inner.top() + (inner.height() - side) // 2
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(inner.left(), top, pixmap("lock", side, palette.text_2, ratio=ratio))
            inner = inner.adjusted(side + theme.px(6), 0, 0, 0)
        elide = Qt.TextElideMode.ElideRight if column == WORDS else Qt.TextElideMode.ElideMiddle
        text = painter.fontMetrics().elidedText(str(index.data()), elide, inner.width())
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag(aligned), text)

    def _draw_chip(self, painter: QPainter, rect: QRect, severity: str) -> None:
        theme, palette = self._theme, self._theme.palette
        width = min(theme.px(_CHIP_WIDTH), rect.width() - 2 * theme.px(_MARGIN))
        height, icon = theme.px(_CHIP_HEIGHT), theme.px(_CHIP_ICON)
        chip = QRect(
            rect.left() + theme.px(_MARGIN), rect.top() + (rect.height() - height) // 2, width, height
        )
        painter.fillRect(chip, QColor(palette.tint.of(severity)))
        top = chip.top() + (height - icon) // 2
        drawn = severity_pixmap(severity, icon, palette, painter.device().devicePixelRatio())
        painter.drawPixmap(chip.left() + theme.px(8), top, drawn)
        painter.setFont(font(12, theme.scale, QFont.Weight.DemiBold))
        painter.setPen(QColor(palette.colour.of(severity)))
        words = chip.adjusted(icon + theme.px(14), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, SEVERITY_WORDS.get(severity, ""))

    def _draw_rule(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(self._theme.palette.line))
