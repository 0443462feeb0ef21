"""The lock after idle time: whatever is open, nobody's work stays in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

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
    """Tells with ``expired`` when nobody touched the program for so many minutes."""

    expired = Signal()

    def __init__(self, application: QApplication, minutes: int = USUAL_MINUTES) -> None:
        """Watch the application's keys and pointer; nothing runs before ``start``."""
        super().__init__(application)
        self._application = application
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.expired)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Take another idle time, kept from 1 to 15 minutes."""
        self._timer.setInterval(min(max(minutes, LEAST_MINUTES), MOST_MINUTES) * 60_000)

    def start(self) -> None:
        """Begin to watch: somebody is signed in."""
        self._application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the window is covered."""
        self._application.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin the time anew at every sign of life; take nothing away from anybody."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False


def hide_dialogs(window: QWidget) -> list[QWidget]:
    """Hide every other window of the program, dialogs, menus and file choosers too, and return them."""
    shown = [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
    for each in shown:
        each.hide()
    return shown
