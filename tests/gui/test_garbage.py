"""Garbage is collected between events, and Python's own collector stays off while Qt destroys things."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.garbage import GarbageCollector


class Ring:
    """Refers to itself."""

    def __init__(self) -> None:
        """Make the ring."""
        self.ring = self


def test_that_pythons_own_collector_stays_off_while_the_window_is_destroyed_and_after_that(
    qapp: QApplication,
) -> None:
    gc.enable()
    window, seen = QObject(qapp), []
    GarbageCollector(window)
    window.destroyed.connect(lambda: seen.append(gc.isenabled()))
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert [*seen, gc.isenabled()] == [False, False]


def test_that_what_refers_to_itself_is_collected_in_the_end(qtbot: QtBot) -> None:
    window = QObject()
    GarbageCollector(window)
    ring = weakref.ref(Ring())
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    assert ring() is not None
    qtbot.waitUntil(lambda: ring() is None)
    assert kept
