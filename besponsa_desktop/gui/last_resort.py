"""Exceptions that nothing else caught, from wherever they rise, told in the window's thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class LastResort(QObject):
    """Takes what reaches the interpreter's hooks: slots, timers, event handlers, models, all threads."""

    _rose = Signal(object)

    def __init__(self, present: Callable[[BaseException], None], parent: QObject) -> None:
        """Bring every such exception to ``present``, in the thread of ``parent``."""
        super().__init__(parent)
        self._rose.connect(present, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of the interpreter's hooks."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable

    def take(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Take an exception, as ``sys.excepthook``; a person who interrupts the program ends it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            raise SystemExit(1)
        self._rose.emit(error)

    def _take_of_thread(self, thrown: threading.ExceptHookArgs) -> None:
        if thrown.exc_value is not None and not isinstance(thrown.exc_value, SystemExit):
            self._rose.emit(thrown.exc_value)

    def _take_unraisable(self, thrown: sys.UnraisableHookArgs) -> None:
        if thrown.exc_value is not None:
            self._rose.emit(thrown.exc_value)
