"""Garbage that refers to itself is collected in the window's thread only, and between events.

Python collects it wherever something happens to allocate, and with it objects of Qt's. In another thread than
their own, while that one works on them, their end brings the program down. While Qt destroys a widget it
holds a lock that is shared by many objects: another one's end inside of that waits for it for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class GarbageCollector(QObject):
    """Collects now and then, as much as Python would have by itself.

    Python's own collector stays off when the window goes: windows are destroyed while the process ends, too.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python, in the thread of ``parent``."""
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(collect_grown)
        timer.start()


def collect_grown() -> None:
    """Collect the oldest generation that has grown past its threshold."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
