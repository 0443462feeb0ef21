"""What is drawn around the curve of one plot: its name and scale, its ground, limits and values in words."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from besponsa_desktop.clinical.display import number_text
from besponsa_desktop.gui.models.course_view import DoseKind, PlotLimit
from besponsa_desktop.gui.plots.frame import GUTTER
from besponsa_desktop.gui.theme import font

if TYPE_CHECKING:
    from besponsa_desktop.gui.plots.plot_row import PlotRow

_NAME_PX, _SMALL_PX, _VALUE_PX = 14, 12, 14
_LEFT, _NUMBERS_GAP, _BAR = 16, 8, 3
_RING, _LABEL_GAP, _CLEAR = 6, 5, 3
#: Where along the plot the words of a limit may stand, the best place first.
_PLACES = (0.515, 0.70, 0.30, 0.12, 0.85, 0.02)


def marked_text(value: float) -> str:
    """Return a number of the scale as text."""
    return number_text(Decimal(f"{value:.10g}"))


class Part(QGraphicsItem):
    """A part of a plot, drawn in the pixels of its rectangle."""

    def __init__(self, row: PlotRow, parent: QGraphicsItem, z: float) -> None:
        """Stand over or under the curve, as ``z`` says."""
        super().__init__(parent)
        self.row = row
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """Return the rectangle of what it stands on."""
        return self.parentItem().boundingRect()


class Gutter(Part):
    """Left of the plot: its name and unit, and the numbers of its scale."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw them; the chosen plot has the accent's bar."""
        row, theme = self.row, self.row.frame.theme
        palette = theme.palette
        if row.is_chosen:
            bar = QRectF(0, theme.px(4), theme.px(_BAR), row.height - theme.px(8))
            painter.fillRect(bar, QColor(palette.accent))
        strong = font(_NAME_PX, theme.scale, QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(palette.text))
        baseline = theme.px(18)
        painter.drawText(QPointF(theme.px(_LEFT), baseline), row.view.name)
        small = font(_SMALL_PX, theme.scale)
        painter.setFont(small)
        painter.setPen(QColor(palette.text_2))
        painter.drawText(QPointF(theme.px(_LEFT), baseline + theme.px(17)), row.view.unit)
        metrics, right = QFontMetricsF(small), theme.px(GUTTER - _NUMBERS_GAP)
        painter.setPen(QColor(palette.text_3))
        taken = QFontMetricsF(strong).horizontalAdvance(row.view.name) + theme.px(_LEFT)
        unit = metrics.horizontalAdvance(row.view.unit) + theme.px(_LEFT)
        for value in row.marks:
            text, y = marked_text(value), row.y_of(value) + metrics.capHeight() / 2
            left = right - metrics.horizontalAdvance(text)
            if not self._is_covered(y, left, taken, unit):
                painter.drawText(QPointF(left, y), text)

    def _is_covered(self, y: float, left: float, name_right: float, unit_right: float) -> bool:
        """Tell whether a number would stand on the name or the unit."""
        px = self.row.frame.theme.px
        on_name = y < px(18 + 12) and left < name_right + px(4)
        return on_name or (px(24) < y < px(35 + 12) and left < unit_right + px(4))


class Ground(Part):
    """Behind the curve: lines of the scale and of the dates, limits, and the doses."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw them."""
        row, frame = self.row, self.row.frame
        width, height = row.width, row.height
        painter.setPen(frame.pen(frame.theme.palette.line))
        for x, _ in frame.dates(*row.time_range, width):
            painter.drawLine(QPointF(row.x_of(x), 0), QPointF(row.x_of(x), height))
        for value in row.marks:
            painter.drawLine(QPointF(0, row.y_of(value)), QPointF(width, row.y_of(value)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # of one width wherever they stand
        self._draw_doses(painter)
        for limit in row.view.limits:
            painter.setPen(frame.dashed(frame.theme.palette.colour.of(limit.severity), 1.5, 5, 3))
            y = round(row.y_of(float(limit.number))) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(width, y))

    def _draw_doses(self, painter: QPainter) -> None:
        row, frame = self.row, self.row.frame
        palette = frame.theme.palette
        for dose in frame.doses:
            if dose.kind is DoseKind.OMITTED:
                continue
            x = round(row.x_of(frame.time.x(dose.at))) + 0.5
            if dose.kind is DoseKind.GIVEN:
                painter.setPen(frame.dashed(palette.accent, 1.5, 1.5, 2))
            elif dose.kind is DoseKind.HELD:
                painter.setPen(frame.dashed(palette.colour.of(dose.severity), 2, 3, 2))
            else:
                painter.setPen(frame.dashed(palette.text_3, 1.5, 3, 3))
            painter.drawLine(QPointF(x, 0), QPointF(x, row.height))


class Marks(Part):
    """Over the curve: the names of the limits, the last value in words, and the ring of the chosen point."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, theme = self.row, self.row.frame.theme
        if not row.view.points:
            painter.setFont(font(_SMALL_PX, theme.scale))
            painter.setPen(QColor(theme.palette.text_2))
            painter.drawText(QPointF(theme.px(8), theme.px(18)), row.empty_words)
            return
        last = self._last_value(painter)
        for limit in row.view.limits:
            self._name_limit(painter, limit, last)
        if row.chosen is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(row.frame.pen(theme.palette.accent, 2))
            painter.drawEllipse(row.place_of(row.chosen), theme.px(_RING), theme.px(_RING))

    def _last_value(self, painter: QPainter) -> QRectF:
        """Write the last value left above its point, or beneath it where there is no room."""
        row, theme = self.row, self.row.frame.theme
        point, words = row.view.points[-1], row.view.last_words or row.view.points[-1].text
        severity = row.view.severity_of(point)
        ink = theme.palette.colour.of(severity) if severity else theme.palette.text
        weight = QFont.Weight.DemiBold if severity else QFont.Weight.Normal
        letters = font(_VALUE_PX, theme.scale, weight)
        metrics, at = QFontMetricsF(letters), row.place_of(len(row.view.points) - 1)
        width, height = metrics.horizontalAdvance(words), metrics.height()
        gap = theme.px(_LABEL_GAP)
        boxes = [
            QRectF(at.x() - width - gap, at.y() - height - gap / 2, width, height),
            QRectF(at.x() - width - gap, at.y() + gap / 2, width, height),
            QRectF(at.x() + gap * 1.5, at.y() - height / 2, width, height),
        ]
        whole = QRectF(0, 0, row.width, row.height)
        free = [box for box in boxes if whole.contains(box) and not row.meets_curve(box)]
        place = next((box for box in free if not row.meets_limit(box)), (free or boxes)[0])
        self._write(painter, place, words, letters, ink)
        return place

    def _write(self, painter: QPainter, place: QRectF, words: str, letters: QFont, ink: str) -> None:
        """Write words on a ground of their own, so that no line runs through them."""
        painter.fillRect(place.adjusted(0, 2, 0, -2), QColor(self.row.frame.theme.palette.surface))
        painter.setFont(letters)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _name_limit(self, painter: QPainter, limit: PlotLimit, taken: QRectF) -> None:
        """Write the name of a limit on its line, where neither the curve nor the last value stands."""
        row, theme = self.row, self.row.frame.theme
        letters = font(_SMALL_PX, theme.scale, QFont.Weight.DemiBold)
        metrics, y = QFontMetricsF(letters), row.y_of(float(limit.number))
        width, height, clear = metrics.horizontalAdvance(limit.words), metrics.height(), theme.px(_CLEAR)
        places = [
            QRectF(row.width * share, top, width, height)
            for share in _PLACES
            for top in (y - height - 1, y + 1)
        ]
        inside = QRectF(0, 0, row.width, row.height)
        free = (
            place
            for place in places
            if inside.contains(place)
            and not place.intersects(taken)
            and not row.meets_curve(place.adjusted(-clear, 0, clear, 0))
        )
        place = next(free, places[0])
        self._write(painter, place, limit.words, letters, theme.palette.colour.of(limit.severity))
