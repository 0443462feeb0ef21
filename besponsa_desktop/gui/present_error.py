"""The one place that shows what went wrong: known failures in their words, anything else with a log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from besponsa_desktop.errors import BesponsaError, UnusableInput
from besponsa_desktop.gui.answers import Dropped
from besponsa_desktop.gui.background import Cancelled
from besponsa_desktop.gui.widgets.notice import Notice, say

_MOST_LOGGED = 100


class ErrorPresenter(QObject):
    """Shows failures above a window. ``must_restart`` is told once after the first unexpected one."""

    must_restart = Signal()

    def __init__(self, window: QWidget, log_file: Path) -> None:
        """Speak above ``window`` and write unexpected errors to ``log_file``."""
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self.last_notice: Notice | None = None
        self._bug_notice: Notice | None = None
        self._bugs = 0

    def present(self, error: BaseException) -> None:
        """Say what happened and what to do next; that the person stopped it is no news to them."""
        match error:
            case Cancelled() | Dropped():
                pass  # the person asked for it, or waits for it no more
            case UnusableInput():
                faults = "\n".join(str(fault) for fault in error.faults)
                words = self.tr("This file cannot be used. Every fault of it is listed; nothing was changed.")
                self.last_notice = say(self._window, self.tr("The file cannot be used"), words, faults)
            case BesponsaError():
                self.last_notice = say(self._window, self.tr("That did not work"), str(error))
            case _:
                self._present_bug(error)

    def _present_bug(self, error: BaseException) -> None:
        """Log every one; tell of one at a time: an error in painting comes back at once."""
        self._bugs += 1
        if self._bugs <= _MOST_LOGGED:
            write_log(self._log_file, error)
        if self._bug_notice is None or not isValid(self._bug_notice) or not self._bug_notice.isVisible():
            words = self.tr(
                "The program met an error that it does not know ({name}). What you typed is kept. Nothing is"
                " signed or printed until the program was started again: close it, start it, and check the"
                " order once more. What happened is in the log, without patient data: {file}"
            ).format(name=type(error).__name__, file=self._log_file)
            self.last_notice = self._bug_notice = say(self._window, self.tr("Unexpected error"), words)
        self.must_restart.emit()


def write_log(log_file: Path, error: BaseException) -> None:
    """Add an error to the log: its type and where it rose, not its words, which may hold what was typed."""
    import logging
    import traceback

    logger = logging.getLogger("besponsa_desktop")
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(log_file, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    try:
        logger.error("%s at %s", type(error).__name__, places or "an unknown place")
    finally:
        logger.removeHandler(handler)
        handler.close()
