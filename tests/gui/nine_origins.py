"""A process that shows the window, lets an exception rise at one of nine places, and prints what follows."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from besponsa_desktop import app
from besponsa_desktop.gui.last_resort import LastResort
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.theme import new_application
from besponsa_desktop.settings import Settings

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
WORDS = "Sample-Larch, Ingrid"


def fail(*_: object) -> None:
    """Raise what nobody expects, with a patient's name in its words."""
    raise RuntimeError(WORDS)


class Handler(QWidget):
    """Fails in an overridden event handler."""

    def event(self, event: QEvent) -> bool:
        """Fail at a key."""
        if event.type() == QEvent.Type.KeyPress:
            fail()
        return super().event(event)


class Model(QAbstractListModel):
    """Fails when a view asks for its data."""

    def rowCount(self, _parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """Return one row."""
        return 1

    def data(self, _index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Fail where a text is asked for."""
        if role == Qt.ItemDataRole.DisplayRole:
            fail()
        return None


class Virtual(QWidget):
    """Fails in a virtual method that Qt calls."""

    def resizeEvent(self, _event: object) -> None:  # noqa: N802
        """Fail."""
        fail()


class Runnable(QRunnable):
    """Fails in a thread of the pool."""

    def run(self) -> None:
        """Fail."""
        fail()


class Thread(QThread):
    """Fails in a thread of Qt's."""

    def run(self) -> None:
        """Fail."""
        fail()


def slot(window: MainWindow) -> None:
    """Fail in a slot."""
    button = QPushButton(window)
    button.clicked.connect(fail)
    button.click()


def timer(window: MainWindow) -> None:
    """Fail when a timer runs out."""
    running_out = QTimer(window, singleShot=True, interval=0)
    running_out.timeout.connect(fail)
    running_out.start()


def shortcut(window: MainWindow) -> None:
    """Fail at a key of the window."""
    QShortcut(QKeySequence("Ctrl+Shift+Y"), window, fail)
    QTest.keyClick(
        window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )


def event_handler(window: MainWindow) -> None:
    """Fail in an event handler."""
    handler = Handler(window)
    handler.show()
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QCoreApplication.postEvent(handler, pressed)


def model(window: MainWindow) -> None:
    """Fail in a model's data."""
    view = QListView(window)
    view.setModel(Model(view))
    view.show()


def virtual(window: MainWindow) -> None:
    """Fail in a virtual method."""
    inner = Virtual(window)
    inner.resize(50, 60)
    inner.show()


def runnable(_window: MainWindow) -> None:
    """Fail in a runnable."""
    QThreadPool.globalInstance().start(Runnable())


def qt_thread(window: MainWindow) -> None:
    """Fail in a thread of Qt's."""
    thread = Thread(window)
    thread.start()
    thread.wait()


def python_thread(_window: MainWindow) -> None:
    """Fail in a thread of Python's."""
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


ORIGINS: dict[str, Callable[[MainWindow], None]] = {
    each.__name__: each
    for each in (
        slot,
        timer,
        shortcut,
        event_handler,
        model,
        virtual,
        runnable,
        qt_thread,
        python_thread,
    )
}


def main() -> None:
    """Show the window as the program does, and fail."""
    origin, folder = sys.argv[1], Path(sys.argv[2])
    application = new_application("besponsa-desktop")
    window = app.open_window(Settings(log_folder=folder, config_folder=folder))
    LastResort(window.errors.present, window).install()
    window.show()
    window.activateWindow()
    QTimer.singleShot(2_000, lambda: ORIGINS[origin](window))
    QTimer.singleShot(3_000, lambda: report(window, folder))
    application.exec()


def report(window: MainWindow, folder: Path) -> None:
    """Print what is told, logged and switched off, and end."""
    notice = window.errors.last_notice
    log = folder / "besponsa-desktop.log"
    found = {
        "told": "" if notice is None else notice.words.text(),
        "logged": log.read_text(encoding="utf-8") if log.exists() else "",
        "reason": window.ui.reason_value.text(),
        "may_print": window.screen_.pane.ui.preview_button.isEnabled(),
    }
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
