"""The lock after idle time: whatever is open, nobody's work stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

#: Minutes: the least, the usual, the most that a site may choose.
LEAST_MINUTES, USUAL_MINUTES, MOST_MINUTES = 1, 5, 15
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """Tells with ``expired`` when nobody touched the program for so many minutes.

    It watches the native window that has the focus, where every key and click comes in, dialogs' too: a
    filter over all objects would also be asked about those that are being destroyed.
    """

    expired = Signal()

    def __init__(self, window: QWidget, minutes: int = USUAL_MINUTES) -> None:
        """Watch the keys and the pointer of the program; nothing runs before ``start``."""
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.expired)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Take another idle time, kept from 1 to 15 minutes."""
        self._timer.setInterval(min(max(minutes, LEAST_MINUTES), MOST_MINUTES) * 60_000)

    def start(self) -> None:
        """Begin to watch: somebody is signed in."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._watch, Qt.ConnectionType.UniqueConnection)
        self._watch(self._window.windowHandle())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the window is covered."""
        self._timer.stop()
        self._watch(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin the time anew at every sign of life; take nothing away from anybody."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Watch another native window; the one before may be gone."""
        if window is None and self._timer.isActive():
            return  # the focus left the program
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)


def hide_dialogs(window: QWidget) -> list[QWidget]:
    """Hide every other window of the program, dialogs, menus and file choosers too, and return them."""
    shown = [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
    for each in shown:
        each.hide()
    return shown
