"""Noticing that a window has been painted for the first time."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

NANOSECONDS = 1e9


class FirstPaint(QObject):
    """Ends the program once the window is painted; prints the seconds since ``begun_ns`` and its widgets."""

    def __init__(self, window: QWidget, begun_ns: int) -> None:
        super().__init__()
        self.window, self.begun_ns = window, begun_ns
        self.was_painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's own name
        """Wait for the first paint event; all widgets are painted before the next turn of the event loop."""
        if event.type() == QEvent.Type.Paint and not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        """Print the time and the widgets by Qt class, and end at once."""
        seconds = (time.monotonic_ns() - self.begun_ns) / NANOSECONDS
        kinds = Counter(qt_class(widget) for widget in self.window.findChildren(QWidget))
        shown = sum(widget.isVisible() for widget in self.window.findChildren(QWidget))
        sys.stdout.write(json.dumps({"seconds": seconds, "kinds": kinds, "shown": shown}) + "\n")
        sys.stdout.flush()
        QApplication.exit()


def qt_class(widget: QWidget) -> str:
    """Return the class of Qt's that a widget is or is derived from."""
    return next(kind.__name__ for kind in type(widget).__mro__ if kind.__module__.startswith("PySide6."))
