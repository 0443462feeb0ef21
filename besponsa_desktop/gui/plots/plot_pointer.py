"""The mouse over the plots: the value under it is chosen and said beside it; nothing scrolls for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from besponsa_desktop.gui.plots.said_point import said_point

if TYPE_CHECKING:
    from besponsa_desktop.gui.plots.course_plots import CoursePlots

#: How near to a point, in pixels at 100 %, the mouse points at it.
_NEAR = 14


class PlotPointer(QObject):
    """Watches what happens over the canvas of the plots."""

    def __init__(self, plots: CoursePlots) -> None:
        """Watch the canvas of these plots."""
        super().__init__(plots)
        self._plots = plots

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the value under the mouse; a click takes the focus."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                self._point(event.position(), event.globalPosition().toPoint())
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._plots.setFocus()
        elif event.type() == QEvent.Type.Resize:
            self._plots.stand_over()
        return super().eventFilter(watched, event)

    def _point(self, place: QPointF, on_screen: QPoint) -> None:
        """Choose the point under the mouse, and say it beside the mouse."""
        plots = self._plots
        for number, row in enumerate(plots.rows):
            inside = row.box.mapFromScene(plots.canvas.mapToScene(place.toPoint()))
            if not row.box.boundingRect().contains(inside):
                continue
            point = row.nearest(inside, row.frame.theme.px(_NEAR))
            if point is None:
                QToolTip.hideText()
            elif (number, point) != plots.chosen or not QToolTip.isVisible():
                plots.choose(number, point)
                QToolTip.showText(on_screen, said_point(row.view, point), plots)
            return
