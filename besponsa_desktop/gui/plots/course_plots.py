"""The plots of a course under their time line: one time axis, walked by mouse and by keys."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from besponsa_desktop.gui.plots.frame import GUTTER, RIGHT, PlotFrame
from besponsa_desktop.gui.plots.plot_area import PlotArea
from besponsa_desktop.gui.plots.plot_keys import act_on_key
from besponsa_desktop.gui.plots.plot_pointer import PlotPointer
from besponsa_desktop.gui.plots.plot_row import LEAST, PlotRow
from besponsa_desktop.gui.plots.said_point import said_point
from besponsa_desktop.gui.plots.time_line import TimeLine
from besponsa_desktop.gui.plots.time_scale import TimeScale

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import CourseView
    from besponsa_desktop.gui.theme import Theme

_FREE_DAYS, _LEAST_DAYS = 4, 7
_BOTTOM = 8
#: How many plots are to be seen under the time line before it scrolls with them.
_LEAST_PLOTS = 2


class CoursePlots(QWidget):
    """Shows the plots. ``said``: the value that is pointed at, in words; empty for none."""

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no course."""
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PlotRow] = []
        self.frame: PlotFrame | None = None
        self._whole = (0.0, 1.0)
        self._chosen_row = 0
        self._is_moving = False
        self.time_line = TimeLine(self)
        self.canvas = pg.GraphicsLayoutWidget()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setFrameShape(QFrame.Shape.NoFrame)
        self.canvas.viewport().setMouseTracking(True)
        self.pointer = PlotPointer(self)
        self.canvas.viewport().installEventFilter(self.pointer)
        self.canvas.setAccessibleName(self.tr("Curves of the course"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.area = PlotArea(self.canvas, self.time_line, lines)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Plots of the course"))

    # ------------------------------------------------------------------ what is shown
    def show_course(self, view: CourseView) -> None:
        """Show another course, all of its time."""
        self.clear()
        begin = view.first.replace(hour=0, minute=0, second=0, microsecond=0)
        self.frame = PlotFrame(time=TimeScale(begin), doses=view.doses, theme=self._theme)
        free = timedelta(days=_FREE_DAYS)
        self._whole = (self.frame.time.x(view.first - free), self.frame.time.x(view.last + free))
        self.time_line.show_course(view, self.frame)
        for number, plot in enumerate(view.plots):
            row = PlotRow(plot, self.frame, plot.note or self.tr("no value on file"))
            self.canvas.addItem(row.gutter_place, number, 0)
            self.canvas.addItem(row.box, number, 1)
            row.moved.connect(self.show_times)
            self.rows.append(row)
        self.show_theme()
        self.show_times(*self._whole)
        self._chosen_row = next((n for n, row in enumerate(self.rows) if row.view.points), 0)

    def clear(self) -> None:
        """Show no course."""
        self.canvas.clear()
        self.rows, self.frame = [], None
        self.time_line.view = None
        self.time_line.update()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        theme, layout = self._theme, self.canvas.ci.layout
        self.canvas.setBackground(QColor(theme.palette.surface))
        layout.setContentsMargins(0, 0, theme.px(RIGHT), theme.px(_BOTTOM))
        layout.setSpacing(0)
        layout.setColumnFixedWidth(0, theme.px(GUTTER))
        for number, row in enumerate(self.rows):
            row.show_theme()
            layout.setRowStretchFactor(number, 1 if row.view.points else 0)
        least = sum(int(row.box.minimumHeight()) for row in self.rows)
        self.canvas.setMinimumHeight(least + theme.px(_BOTTOM))
        self.time_line.show_theme()
        self.stand_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the time line over the plots, whether they scroll or not."""
        super().resizeEvent(event)
        self.stand_over()

    def stand_over(self) -> None:
        """Give the time line its place, and the width of the plots, which a scroll bar may lessen."""
        self.area.arrange(self.height(), self._theme.px(LEAST) * _LEAST_PLOTS)
        self.time_line.right_margin = self.area.covered_width
        self.time_line.update()

    # ------------------------------------------------------------------ the time axis
    def show_times(self, first: float, last: float) -> None:
        """Show another part of the time axis in every plot and in the time line."""
        if self._is_moving:
            return
        self._is_moving = True
        for row in self.rows:
            row.show_times(first, last)
        self.time_line.show_times(first, last)
        self._is_moving = False

    @property
    def times(self) -> tuple[float, float]:
        """Return the part of the time axis that is shown."""
        return self.time_line.first, self.time_line.last

    def zoom(self, factor: float) -> None:
        """Show so many times as long a time, around the chosen point or the middle."""
        first, last = self.times
        point = self._chosen_x()
        middle = point if point is not None and first <= point <= last else (first + last) / 2
        whole = self._whole[1] - self._whole[0]
        length = min(max((last - first) * factor, _LEAST_DAYS), whole)
        share = (middle - first) / (last - first)
        self._show_inside(middle - share * length, length)

    def show_all(self) -> None:
        """Show the whole time."""
        self.show_times(*self._whole)

    def pan(self, share: float) -> None:
        """Go on by a share of the time that is shown: later, or earlier where it is negative."""
        first, last = self.times
        self._show_inside(first + share * (last - first), last - first)

    def _show_inside(self, first: float, length: float) -> None:
        begin = min(max(first, self._whole[0]), self._whole[1] - length)
        self.show_times(begin, begin + length)

    def _chosen_x(self) -> float | None:
        row = self.rows[self._chosen_row] if self.rows else None
        return None if row is None or row.chosen is None else float(row.xs[row.chosen])

    # ------------------------------------------------------------------ the chosen point
    def choose(self, row_number: int, point: int | None) -> None:
        """Choose a point of a plot, and say it."""
        self._chosen_row = row_number
        for number, row in enumerate(self.rows):
            is_it = number == row_number
            row.choose(point if is_it else None, is_chosen=is_it and self.hasFocus())
        row = self.rows[row_number]
        words = row.view.name + ": " + row.empty_words
        if point is not None:
            words = said_point(row.view, point)
        self.setAccessibleDescription(words)
        self.said.emit(words)

    @property
    def chosen(self) -> tuple[int, int | None]:
        """Return the numbers of the chosen plot and of its chosen point."""
        return self._chosen_row, self.rows[self._chosen_row].chosen if self.rows else None

    @property
    def chosen_key(self) -> str:
        """Return the key of the chosen point, as the table of values has it; empty for none."""
        row = self.rows[self._chosen_row] if self.rows else None
        return "" if row is None or row.chosen is None else f"{row.view.key}/{row.chosen}"

    def choose_key(self, key: str) -> None:
        """Choose the point with a key of the table of values, if there is one."""
        name, _, number = key.partition("/")
        for place, row in enumerate(self.rows):
            if row.view.key == name and number.isdigit() and int(number) < len(row.xs):
                self._go_to(place, int(number))

    def _go_to(self, number: int, point: int | None) -> None:
        """Choose a point, and bring it into sight."""
        self.choose(number, point)
        row = self.rows[number]
        if point is None:
            return
        first, last = self.times
        x = float(row.xs[point])
        if not first <= x <= last:
            self._show_inside(x - (last - first) / 2, last - first)
        place = row.box.mapToScene(row.place_of(point)).toPoint()
        self.area.show_place(place, self._theme.px(40))

    def step(self, by: int) -> None:
        """Go to a later or an earlier point of the chosen plot, at most to its ends."""
        row = self.rows[self._chosen_row]
        last = len(row.xs) - 1
        if last < 0:
            self._go_to(self._chosen_row, None)
            return
        at = last if row.chosen is None else min(max(row.chosen + by, 0), last)
        self._go_to(self._chosen_row, at)

    def change_row(self, by: int) -> None:
        """Go to another plot: to its point nearest in time to the one that was chosen."""
        at, number = self._chosen_x(), min(max(self._chosen_row + by, 0), len(self.rows) - 1)
        row = self.rows[number]
        if not len(row.xs):
            self._go_to(number, None)
            return
        self._go_to(number, len(row.xs) - 1 if at is None else int(abs(row.xs - at).argmin()))

    # ------------------------------------------------------------------ keys and mouse
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points by the arrows; zoom and pan."""
        if not self.rows or not act_on_key(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the chosen plot."""
        super().focusInEvent(event)
        self._mark_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark no plot."""
        super().focusOutEvent(event)
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        if self.rows:
            row = self.rows[self._chosen_row]
            row.choose(row.chosen, is_chosen=self.hasFocus())
