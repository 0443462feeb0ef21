"""What scrolls: the canvas of the plots, and where room is short the time line over it too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class PlotArea(QScrollArea):
    """Scrolls the plots; ``column`` is the layout in which the time line stands as long as there is room."""

    def __init__(self, canvas: QWidget, time_line: QWidget, column: QVBoxLayout) -> None:
        """Begin with the time line over the plots."""
        super().__init__()
        self._canvas, self._time_line, self._column = canvas, time_line, column
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(canvas, 1)
        self.setWidget(body)
        column.addWidget(time_line)
        column.addWidget(self, 1)

    @property
    def scrolls_time_line(self) -> bool:
        """Tell whether the time line scrolls with the plots."""
        return self._lines.indexOf(self._time_line) >= 0

    def arrange(self, height: int, least: int) -> None:
        """Keep the time line over the plots if that leaves them ``least`` of so many pixels of height."""
        is_inside = height - self._time_line.sizeHint().height() < least
        if is_inside and not self.scrolls_time_line:
            self._lines.insertWidget(0, self._time_line)
        elif self.scrolls_time_line and not is_inside:
            self._column.insertWidget(0, self._time_line)

    @property
    def covered_width(self) -> int:
        """Return the width that a scroll bar takes from the plots and not from the time line."""
        return 0 if self.scrolls_time_line else self.width() - self.viewport().width()

    def show_place(self, place: QPoint, around: int) -> None:
        """Bring a place of the canvas into sight, and so many pixels above and beneath it."""
        self.ensureVisible(place.x(), place.y() + self._canvas.y(), 0, around)
