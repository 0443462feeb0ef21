"""The time line above the plots: dates, cycles, doses with their windows, holds, and the transplant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from besponsa_desktop.gui.models.course_view import CycleBar, DoseKind, DoseMark, EventMark
from besponsa_desktop.gui.plots.frame import GUTTER, RIGHT
from besponsa_desktop.gui.plots.time_line_marks import draw_event, draw_sign
from besponsa_desktop.gui.theme import font

if TYPE_CHECKING:
    from datetime import date

    from besponsa_desktop.gui.models.course_view import CourseView
    from besponsa_desktop.gui.plots.frame import PlotFrame
    from besponsa_desktop.gui.theme import Theme

_HEIGHT = 116
_DATES, _CYCLES, _CYCLE_HEIGHT, _DOSES, _DOSE_HEIGHT, _AMOUNT, _DAY = 11, 28, 20, 58, 15, 82, 98
_WINDOW_HEIGHT, _LEFT, _PAD = 7, 16, 6
_SMALL_PX, _NAME_PX = 12, 14
_DEMI, _PLAIN = QFont.Weight.DemiBold, QFont.Weight.Normal
_NEAR, _EVENTS = 8, 53


class TimeLine(QWidget):
    """Draws the time line in the same places as the plots beneath it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self.frame: PlotFrame | None = None
        self.view: CourseView | None = None
        self.first, self.last = 0.0, 1.0
        #: Width at the right that a scroll bar beneath takes.
        self.right_margin = 0
        self._labels = ("", "", "")

    def show_course(self, view: CourseView, frame: PlotFrame) -> None:
        """Show another course."""
        self.view, self.frame = view, frame
        self._labels = (self.tr("Cycles"), self.tr("Dose, window"), "mg")
        self.setAccessibleName(self.tr("Time line of the course"))
        said = [bar.said for bar in view.cycles] + [dose.words for dose in view.doses]
        said += [event.words for event in view.events]
        if view.transplant is not None:
            said.append(view.transplant.words)
        self.setAccessibleDescription("; ".join(said))
        self.show_theme()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        if self.frame is not None:
            self.setFixedHeight(self.frame.theme.px(_HEIGHT))
        self.update()

    def show_times(self, first: float, last: float) -> None:
        """Show another part of the time axis."""
        self.first, self.last = first, last
        self.update()

    def sizeHint(self) -> QSize:
        """Return its height; the width is what there is."""
        return QSize(0, 0 if self.frame is None else self.frame.theme.px(_HEIGHT))

    # ------------------------------------------------------------------ places
    @property
    def _theme(self) -> Theme:
        assert self.frame is not None
        return self.frame.theme

    def _px(self, length: int) -> int:
        return self._theme.px(length)

    @property
    def _span(self) -> QRectF:
        left = self._px(GUTTER)
        return QRectF(left, 0, self.width() - left - self._px(RIGHT) - self.right_margin, self.height())

    def x_of(self, x: float) -> float:
        """Return where a place of the time axis stands in this widget."""
        return self._span.left() + (x - self.first) / (self.last - self.first) * self._span.width()

    def _x_of_day(self, on: date) -> float:
        assert self.frame is not None
        return self.x_of(self.frame.time.x_of_day(on))

    def x_of_mark(self, mark: DoseMark | EventMark) -> float:
        """Return where a dose or an event stands in this widget."""
        assert self.frame is not None
        return self.x_of(self.frame.time.x(mark.at))

    # ------------------------------------------------------------------ drawing
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is."""
        if self.view is None or self.frame is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.frame.theme.palette.surface))
        self._draw_labels(painter)
        painter.setClipRect(self._span.adjusted(0, 0, self._px(RIGHT) - 1, 0))
        self._draw_dates(painter)
        self._draw_cycles(painter)
        right = -1.0
        for dose in self.view.doses:
            right = self._draw_dose(painter, dose, right)
        for one in self.view.events:
            draw_event(painter, QPointF(self.x_of_mark(one), self._px(_EVENTS)), self.frame.theme)
        painter.end()

    def _draw_labels(self, painter: QPainter) -> None:
        palette = self._theme.palette
        cycles, doses, unit = self._labels
        quiet = (palette.text_2, _SMALL_PX, _PLAIN)
        self._write(
            painter, (self._px(_LEFT), self._px(_CYCLES + 10)), cycles, (palette.text, _NAME_PX, _DEMI)
        )
        self._write(painter, (self._px(_LEFT), self._px(_DOSES + 7)), doses, quiet)
        self._write(painter, (self._px(_LEFT), self._px(_AMOUNT)), unit, quiet)

    def _draw_dates(self, painter: QPainter) -> None:
        assert self.frame is not None
        palette = self.frame.theme.palette
        quiet = (palette.text_2, _SMALL_PX, _PLAIN)
        for x, words in self.frame.dates(self.first, self.last, self._span.width()):
            at = self.x_of(x)
            painter.setPen(QColor(palette.line))
            painter.drawLine(QPointF(at, self._px(_DATES + 9)), QPointF(at, self.height()))
            self._write(painter, (at + self._px(4), self._px(_DATES)), words, quiet)

    def _draw_cycles(self, painter: QPainter) -> None:
        assert self.frame is not None
        assert self.view is not None
        palette = self.frame.theme.palette
        for bar in self.view.cycles:
            left, right = self._x_of_day(bar.first), self._x_of_day(bar.last)
            rect = QRectF(left, self._px(_CYCLES), max(right - left - 2, 1), self._px(_CYCLE_HEIGHT))
            painter.fillRect(rect, QColor(palette.accent_tint))
            name = f"{bar.name}, {bar.interrupted}" if bar.interrupted else bar.name
            self._write_in(painter, rect, name, bar.words)
        if self.view.transplant is not None:
            left = self._x_of_day(self.view.transplant.on)
            rect = QRectF(left, self._px(_CYCLES), self._span.right() - left, self._px(_CYCLE_HEIGHT))
            painter.setPen(QColor(palette.field_line))
            painter.setBrush(QColor(palette.surface))
            painter.drawRect(rect)
            self._write_in(painter, rect, self.view.transplant.words, "", QFont.Weight.Normal)

    def _write_in(
        self, painter: QPainter, rect: QRectF, name: str, words: str, weight: QFont.Weight = _DEMI
    ) -> None:
        """Write a name at the left of a bar and words at its right, as far as there is room."""
        assert self.frame is not None
        theme = self.frame.theme
        seen = rect.intersected(self._span).adjusted(self._px(_PAD), 0, -self._px(_PAD), 0)
        letters, small = font(13, theme.scale, weight), font(_SMALL_PX, theme.scale)
        wide, most = QFontMetricsF(letters).horizontalAdvance(name), seen.width()
        shown = QFontMetricsF(letters).elidedText(name, Qt.TextElideMode.ElideRight, max(most, 0))
        if len(shown) > 1:
            painter.setFont(letters)
            painter.setPen(QColor(theme.palette.text))
            painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if wide + self._px(8) + QFontMetricsF(small).horizontalAdvance(words) <= most:
            painter.setFont(small)
            painter.setPen(QColor(theme.palette.text_2))
            painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _draw_dose(self, painter: QPainter, dose: DoseMark, taken: float) -> float:
        """Draw a dose; its words only right of what is ``taken``. Return what is taken now."""
        assert self.frame is not None
        theme, palette, x = self.frame.theme, self.frame.theme.palette, self.x_of_mark(dose)
        if dose.window is not None:
            self._draw_window(painter, *dose.window)
        draw_sign(painter, dose, QRectF(x, self._px(_DOSES), 0, self._px(_DOSE_HEIGHT)), theme)
        ink = palette.text_2 if dose.kind is DoseKind.OMITTED else palette.text
        if dose.severity:
            ink = palette.colour.of(dose.severity)
        metrics = QFontMetricsF(font(13, theme.scale, _DEMI))
        half = max(metrics.horizontalAdvance(dose.amount), metrics.horizontalAdvance(dose.day)) / 2
        if x - half < taken:
            return taken
        self._write(painter, (x, self._px(_AMOUNT)), dose.amount, (ink, 13, _DEMI), centred=True)
        self._write(painter, (x, self._px(_DAY)), dose.day, (palette.text_2, _SMALL_PX, _PLAIN), centred=True)
        return x + half + self._px(2)

    def _draw_window(self, painter: QPainter, first: date, last: date) -> None:
        """Draw the label's window, its last day included, as an open box."""
        assert self.frame is not None
        left, right = self._x_of_day(first), self.x_of(self.frame.time.x_of_day(last) + 1)
        height = self._px(_WINDOW_HEIGHT)
        top = self._px(_DOSES) + (self._px(_DOSE_HEIGHT) - height) / 2
        painter.setPen(QColor(self.frame.theme.palette.field_line))
        painter.setBrush(QColor(self.frame.theme.palette.surface))
        painter.drawRect(QRectF(left, top, right - left, height))

    def _write(
        self,
        painter: QPainter,
        at: tuple[float, float],
        text: str,
        look: tuple[str, int, QFont.Weight],
        *,
        centred: bool = False,
    ) -> None:
        """Write a line whose middle is at this height; ``look``: its ink, size in pixels and weight."""
        ink, pixels, weight = look
        letters = font(pixels, self._theme.scale, weight)
        metrics = QFontMetricsF(letters)
        left = at[0] - metrics.horizontalAdvance(text) / 2 if centred else at[0]
        painter.setFont(letters)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(left, at[1] + metrics.capHeight() / 2), text)

    # ------------------------------------------------------------------ what the mouse is over
    def words_at(self, x: float) -> str:
        """Return what is said of the dose at this place of the widget, and of each event there."""
        if self.view is None:
            return ""
        doses = sorted(self.view.doses, key=lambda dose: abs(self.x_of_mark(dose) - x))
        marks: list[DoseMark | EventMark] = [*doses[:1], *self.view.events]
        return "\n".join(one.words for one in marks if abs(self.x_of_mark(one) - x) <= self._px(_NEAR))

    def bar_at(self, place: QPoint) -> CycleBar | None:
        """Return the cycle whose bar stands at this place of the widget."""
        is_beside = not self._px(_CYCLES) <= place.y() <= self._px(_CYCLES + _CYCLE_HEIGHT)
        if self.view is None or is_beside:
            return None
        bars = self.view.cycles
        return next((b for b in bars if self._x_of_day(b.first) <= place.x() < self._x_of_day(b.last)), None)

    def event(self, event: QEvent) -> bool:
        """Say of the dose under the mouse what it was."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words, bar = self.words_at(event.pos().x()), self.bar_at(event.pos())
            QToolTip.showText(event.globalPos(), words if bar is None else bar.said, self)
            return True
        return super().event(event)
