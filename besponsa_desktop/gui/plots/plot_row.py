"""One plot of a course: a curve of measured points on the shared time axis, with its scale and its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor

from besponsa_desktop.gui.plots.plot_parts import Ground, Gutter, Marks
from besponsa_desktop.gui.plots.scale_marks import scale_marks

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.course_view import PlotPoint, PlotView
    from besponsa_desktop.gui.plots.frame import PlotFrame

#: Height of a plot at 100 %, of one without a value, and of the free strips above and beneath its scale.
LEAST, EMPTY, _ABOVE, _BENEATH = 88, 46, 20, 9
_ROOM_OF_MARK = 26
_LINE, _POINT, _OPEN = 1.8, 5, 6
_HEADROOM = 1.06
_BEHIND, _BEFORE = -10, 10


class PlotBox(pg.ViewBox):  # type: ignore[misc]
    """The pane of one plot: the mouse drags it in time, the wheel leaves it to the scroll bar."""

    def __init__(self) -> None:
        """Begin without a menu and without a scale of its own."""
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.disableAutoRange()

    def wheelEvent(self, event: object, axis: object = None) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()  # type: ignore[attr-defined]


class PlotRow(QObject):
    """Draws one kind of value. ``moved``: the mouse dragged the time axis."""

    moved = Signal(float, float)

    def __init__(self, view: PlotView, frame: PlotFrame, empty_words: str) -> None:
        """Lay out the parts; ``empty_words`` stand where there is no value."""
        super().__init__()
        self.view, self.frame, self.empty_words = view, frame, empty_words
        self.is_chosen = False
        self.chosen: int | None = None
        self.xs = np.array([frame.time.x(point.at) for point in view.points], dtype=float)
        self.ys = np.array([float(point.number) for point in view.points], dtype=float)
        self.joins = np.array([not point.gap for point in view.points], dtype=bool)
        self._low, self._high = self._reach()
        self.gutter_place, self.box = pg.GraphicsWidget(), PlotBox()
        self.gutter = Gutter(self, self.gutter_place, 0)
        self.ground = Ground(self, self.box, _BEHIND)
        self.words = Marks(self, self.box, _BEFORE)
        self.curve = pg.PlotCurveItem(antialias=True)
        self.closed, self.open = pg.ScatterPlotItem(antialias=True), pg.ScatterPlotItem(antialias=True)
        for item in (self.curve, self.closed, self.open):
            self.box.addItem(item, ignoreBounds=True)
        self.box.sigXRangeChanged.connect(self._tell_moved)
        self.box.sigResized.connect(self._fit_scale)
        self.show_theme()

    def _tell_moved(self, _: object, span: tuple[float, float]) -> None:
        """Tell of the mouse's drag. A lambda would hold plot and pane by each other, and for ever."""
        self.moved.emit(*span)

    # ------------------------------------------------------------------ what is drawn
    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        theme = self.frame.theme
        height = theme.px(LEAST if self.view.points else EMPTY)
        for place in (self.gutter_place, self.box):
            place.setMinimumHeight(height)
            place.setPreferredHeight(height)
            place.setMaximumHeight(height * (3 if self.view.points else 1))
        ink, surface = QColor(theme.palette.text), QColor(theme.palette.surface)
        self.curve.setData(
            self.xs, self.ys, connect=self._connections(), pen=self.frame.pen(theme.palette.text, _LINE)
        )
        bounded = np.array([bool(point.bound) for point in self.view.points], dtype=bool)
        whole = ~bounded
        self.closed.setData(
            self.xs[whole], self.ys[whole], size=theme.px(_POINT), pen=None, brush=ink, symbol="o"
        )
        pen = self.frame.pen(theme.palette.text, 1.5)
        self.open.setData(
            self.xs[bounded], self.ys[bounded], size=theme.px(_OPEN), pen=pen, brush=surface, symbol="o"
        )
        self._fit_scale()
        self.update()

    def _connections(self) -> np.ndarray:
        """Return, for each point, 1 where a line leads from it to the next."""
        return np.append(self.joins[1:], [False]).astype(np.int32)[: len(self.xs)]

    def update(self) -> None:
        """Draw the parts anew."""
        for part in (self.gutter, self.ground, self.words):
            part.update()

    def choose(self, point: int | None, *, is_chosen: bool) -> None:
        """Ring a point, and mark the plot as the chosen one."""
        if (point, is_chosen) != (self.chosen, self.is_chosen):
            self.chosen, self.is_chosen = point, is_chosen
            self.update()

    def show_times(self, first: float, last: float) -> None:
        """Show another part of the time axis."""
        self.box.setXRange(first, last, padding=0)
        self.ground.update()
        self.words.update()

    # ------------------------------------------------------------------ the scale
    def _reach(self) -> tuple[float, float]:
        """Return the lowest and the highest number that the scale must hold."""
        values = [*self.ys, *(float(limit.number) for limit in self.view.limits)]
        low = 0.0 if self.view.from_zero else min(values, default=0.0)
        high = max(values, default=1.0)
        if high <= low:
            return low, low + 1
        return low, low + (high - low) * _HEADROOM

    def _fit_scale(self, *_: object) -> None:
        """Keep the free strips above and beneath the scale as high as they are, in pixels."""
        px, height = self.frame.theme.px, max(self.height, 1.0)
        inner = max(height - px(_ABOVE) - px(_BENEATH), 1.0)
        per_pixel = (self._high - self._low) / inner
        low, high = self._low - px(_BENEATH) * per_pixel, self._high + px(_ABOVE) * per_pixel
        self.box.setYRange(low, high, padding=0)
        self.gutter.update()

    @property
    def marks(self) -> list[float]:
        """Return the numbers along the scale."""
        if not self.view.points:
            return []
        inner = self.height - self.frame.theme.px(_ABOVE + _BENEATH)
        return scale_marks(self._low, self._high, max(int(inner // self.frame.theme.px(_ROOM_OF_MARK)), 1))

    # ------------------------------------------------------------------ places in pixels
    @property
    def width(self) -> float:
        """Return the width of the pane in pixels."""
        return float(self.box.boundingRect().width())

    @property
    def height(self) -> float:
        """Return the height of the pane in pixels."""
        return float(self.box.boundingRect().height())

    @property
    def time_range(self) -> tuple[float, float]:
        """Return the part of the time axis that is shown."""
        (first, last), _ = self.box.viewRange()
        return first, last

    def x_of(self, x: float) -> float:
        """Return where a place of the time axis stands in the pane."""
        first, last = self.time_range
        return float((x - first) / (last - first) * self.width)

    def y_of(self, value: float) -> float:
        """Return where a number stands in the pane."""
        _, (low, high) = self.box.viewRange()
        return float((high - value) / (high - low) * self.height)

    def place_of(self, number: int) -> QPointF:
        """Return where a point stands in the pane."""
        return QPointF(self.x_of(self.xs[number]), self.y_of(self.ys[number]))

    def point(self, number: int) -> PlotPoint:
        """Return a point."""
        return self.view.points[number]

    def nearest(self, place: QPointF, within: float) -> int | None:
        """Return the point nearest to a place of the pane, at most so many pixels away."""
        if not len(self.xs):
            return None
        first, last = self.time_range
        across = (self.xs - first) / (last - first) * self.width - place.x()
        _, (low, high) = self.box.viewRange()
        down = (high - self.ys) / (high - low) * self.height - place.y()
        distances = np.hypot(across, down)
        number = int(np.argmin(distances))
        return number if distances[number] <= within else None

    def meets_limit(self, rect: QRectF) -> bool:
        """Tell whether a limit runs through a rectangle of the pane."""
        return any(rect.top() < self.y_of(float(each.number)) < rect.bottom() for each in self.view.limits)

    def meets_curve(self, rect: QRectF) -> bool:
        """Tell whether a point or a joining line stands in a rectangle of the pane."""
        first, last = self.time_range
        low, high = self.box.viewRange()[1]
        xs = (self.xs - first) / (last - first) * self.width
        ys = (high - self.ys) / (high - low) * self.height
        steps = np.linspace(0, 1, 9)[:, None]
        if len(xs) > 1:
            joined = self.joins[1:]
            along = (xs[:-1] + (xs[1:] - xs[:-1]) * steps)[:, joined].ravel()
            down = (ys[:-1] + (ys[1:] - ys[:-1]) * steps)[:, joined].ravel()
            xs, ys = np.append(xs, along), np.append(ys, down)
        inside = (xs >= rect.left()) & (xs <= rect.right()) & (ys >= rect.top()) & (ys <= rect.bottom())
        return bool(inside.any())
