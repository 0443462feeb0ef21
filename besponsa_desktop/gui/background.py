"""The one helper for slow work: a thread, progress after 0.3 s, a way to cancel, one way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

Result = TypeVar("Result")
_SHOWN_AFTER_MS = 300


class Cancelled(Exception):
    """The person asked the work to stop."""


class Progress:
    """How far the work is, from 0 to 1, told from its thread; raises ``Cancelled`` once that is asked.

    It is no object of Qt's: those are made and destroyed in the window's thread only.
    """

    def __init__(self, tell: Callable[[float], None]) -> None:
        """Begin at nothing done; ``tell`` brings a share to the window's thread."""
        self._tell = tell
        self._is_cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._is_cancelled = True

    def report(self, share: float) -> None:
        """Tell how much is done; to be called between the steps of the work."""
        if self._is_cancelled:
            raise Cancelled
        self._tell(share)


class _Work(QRunnable, Generic[Result]):
    """Runs a function in a thread of the pool."""

    def __init__(self, task: Task[Result]) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Run the function and hand over what came of it."""
        try:
            result = self._task.work(self._task.progress)
        except BaseException as error:  # noqa: BLE001  whatever it is, it is told in the window's thread
            self._task.failed.emit(error)
        else:
            self._task.succeeded.emit(result)


class Task(QObject, Generic[Result]):
    """One piece of slow work; keeps its dialog and calls back in the window's thread."""

    reported = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        window: QWidget,
        words: str,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Prepare work; one of ``done`` and ``failed`` follows, unless it is cancelled.

        ``words`` name it while it is shown; work without words shows nothing, however long it takes.
        """
        super().__init__(QCoreApplication.instance())  # not of the window: its thread may outlive that
        self._window = window
        self.work = work
        self.progress = Progress(self.reported.emit)
        self._done, self._when_failed = done, failed
        self._dialog = self._made_dialog(words, window) if words else None
        self.reported.connect(self._show_progress)
        self.succeeded.connect(self._succeed)
        self.failed.connect(self._fail)

    def _made_dialog(self, words: str, window: QWidget) -> QProgressDialog:
        dialog = QProgressDialog(words, self.tr("Cancel"), 0, 100, window)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_SHOWN_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.canceled.connect(self.progress.cancel)
        return dialog

    def start(self) -> None:
        """Begin in a thread."""
        QThreadPool.globalInstance().start(_Work(self))

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        if self._dialog is not None and isValid(self._window) and self._dialog.isVisible():
            self._dialog.setValue(int(share * 100))

    @Slot(object)
    def _succeed(self, result: Result) -> None:
        if self._close():
            self._done(result)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if self._close() and not isinstance(error, Cancelled):
            self._when_failed(error)

    def _close(self) -> bool:
        """Let go of everything; return whether there is still a window that waits."""
        is_awaited = isValid(self._window)
        if self._dialog is not None and is_awaited:
            was_shown = self._dialog.isVisible()
            self._dialog.close()
            self._dialog.deleteLater()
            if was_shown:
                self._window.activateWindow()  # not every system gives the keys back by itself
        self.finished.emit()
        self.deleteLater()
        return is_awaited


def wait_for_background(longest_ms: int) -> bool:
    """Wait for what runs in the background, as before the records are closed; return whether it has ended."""
    return bool(QThreadPool.globalInstance().waitForDone(longest_ms))


def run_in_background(
    window: QWidget,
    words: str,
    work: Callable[[Progress], Result],
    done: Callable[[Result], None],
    failed: Callable[[BaseException], None],
) -> Task[Result]:
    """Start slow work and return its task; ``words`` name it while it is shown."""
    task = Task(window, words, work, done, failed)
    task.start()
    return task
