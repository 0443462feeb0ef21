"""Garbage that refers to itself is collected in the window's thread only.

Python collects it in whatever thread happens to allocate, and with it objects of Qt's: destroyed in another
thread than their own while that one works on them, they bring the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class GarbageCollector(QObject):
    """Collects now and then, as much as Python would have by itself."""

    def __init__(self, parent: QObject) -> None:
        """Take over from Python, in the thread of ``parent`` and as long as that lives."""
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()
        parent.destroyed.connect(gc.enable)

    def collect(self) -> None:
        """Collect the oldest generation that has grown past its threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
