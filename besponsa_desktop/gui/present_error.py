"""The one place that shows what went wrong: known failures in their words, anything else with a log."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import BesponsaError, UnusableInput
from besponsa_desktop.gui.widgets.notice import Notice, say


class ErrorPresenter(QObject):
    """Shows failures above a window. ``must_restart`` is told once after the first unexpected one."""

    must_restart = Signal()

    def __init__(self, window: QWidget, log_file: Path) -> None:
        """Speak above ``window`` and write unexpected errors to ``log_file``."""
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self.last_notice: Notice | None = None

    def present(self, error: BaseException) -> None:
        """Say what happened and what to do next."""
        match error:
            case UnusableInput():
                faults = "\n".join(str(fault) for fault in error.faults)
                words = "This file cannot be used. Every fault of it is listed; nothing was changed."
                self.last_notice = say(self._window, "The file cannot be used", words, faults)
            case BesponsaError():
                self.last_notice = say(self._window, "That did not work", str(error))
            case _:
                self._present_bug(error)

    def hook(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None = None
    ) -> None:
        """Take an exception that nothing else caught, as ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            raise error
        self.present(error)

    def _present_bug(self, error: BaseException) -> None:
        write_log(self._log_file, error)
        words = (
            f"The program met an error that it does not know ({type(error).__name__}). What you typed is "
            "still there: save the order, then close the program and start it again. "
            f"What happened is in the log, without patient data: {self._log_file}"
        )
        self.last_notice = say(self._window, "Unexpected error", words)
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
