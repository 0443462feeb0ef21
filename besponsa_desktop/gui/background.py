"""The one helper for slow work: a thread, progress after 0.3 s, a way to stop it, one way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from besponsa_desktop.errors import BesponsaError

if TYPE_CHECKING:
    from besponsa_desktop.gui.widgets.busy_strip import BusyDialog, BusyStrip

Result = TypeVar("Result")
_SHOWN_AFTER_MS = 300


class Cancelled(Exception):
    """The person asked the work to stop."""


class Waiting(Enum):
    """What a person waits for while work runs, and so what may be done meanwhile."""

    #: Work that stops itself at its next report.
    FOR_WORK = "work"
    #: Reading that a person may stop at once: its answer is dropped, and that is said.
    FOR_AN_ANSWER = "answer"
    #: Reading that one leaves by going elsewhere.
    TO_READ = "reading"
    #: A step that is not stopped halfway, and that nothing else depends on: one goes on meanwhile.
    BESIDE = "beside"
    #: A step in the records that is not stopped halfway: nothing else is done before it has ended.
    FOR_A_RECORD = "record"

    @property
    def may_stop(self) -> bool:
        """Tell whether the person may stop it."""
        return self in {Waiting.FOR_WORK, Waiting.FOR_AN_ANSWER}

    @property
    def is_to_read(self) -> bool:
        """Tell whether nothing is written: the answer matters to who asked, and to nobody else."""
        return self in {Waiting.FOR_AN_ANSWER, Waiting.TO_READ}


@dataclass(frozen=True, slots=True)
class Shown:
    """Above which window work is shown, by which words; work without words shows nothing, however long.

    It is shown once it takes long, if it ``is_sought`` then: not above a cover.
    """

    window: QWidget
    words: str
    waiting: Waiting = Waiting.FOR_WORK
    is_sought: Callable[[], bool] = lambda: True


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

    def tell(self, done: int, count: int) -> None:
        """Tell how many steps are done, and of how many."""
        self.report(done / count if count else 1)

    def report(self, share: float) -> None:
        """Tell how much is done; to be called between the steps of the work."""
        if self._is_cancelled:
            raise Cancelled
        self._tell(share)


class Task(QObject, Generic[Result]):
    """One piece of slow work; shows itself once it takes long, and calls back in the window's thread."""

    reported = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        shown: Shown,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Prepare work; ``done`` or ``failed`` follows, with ``Cancelled`` where it is stopped."""
        super().__init__(QCoreApplication.instance())  # not of the window: its thread may outlive that
        self._shown = shown
        self.work = work
        self.progress = Progress(self.reported.emit)
        self._done, self._when_failed = done, failed
        self._strip: BusyStrip | None = None
        self._dialog: BusyDialog | None = None
        self._is_over = False
        self.reported.connect(self._show_progress)
        self.succeeded.connect(self._succeed)
        self.failed.connect(self._fail)

    def start(self) -> None:
        """Begin in a thread; what it is, is shown once it takes long."""
        QThreadPool.globalInstance().start(self._run)
        if self._shown.words:
            QTimer.singleShot(_SHOWN_AFTER_MS, self, self._show)

    def _run(self) -> None:
        """Run the function in a thread of the pool, and hand over what came of it."""
        try:
            result = self.work(self.progress)
        except BaseException as error:  # noqa: BLE001  whatever it is, it is told in the window's thread
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def stop(self) -> None:
        """Stop as the person asks: at once where only an answer is waited for, or else at the next report."""
        self.progress.cancel()
        if self._shown.waiting is Waiting.FOR_AN_ANSWER:
            if self._close():
                self._when_failed(Cancelled())
        elif self._strip is not None:
            self._strip.say_stopping()

    @Slot()
    def _show(self) -> None:
        window = self._shown.window
        if self._is_over or not isValid(window):
            return
        if not self._shown.is_sought():
            QTimer.singleShot(_SHOWN_AFTER_MS, self, self._show)  # whoever sought it may come back
            return
        from besponsa_desktop.gui.widgets.busy_strip import BusyDialog, BusyStrip
        from besponsa_desktop.gui.zoom import scale_of

        above, words, waiting = window.window(), self._shown.words, self._shown.waiting
        if waiting is Waiting.FOR_A_RECORD:
            self._dialog = BusyDialog(QApplication.activeModalWidget() or above, words)
            self._dialog.show_at_foot()
            return
        self._strip = BusyStrip(above, words, scale_of(above), may_stop=waiting.may_stop)
        self._strip.stopped.connect(self.stop)
        self._strip.show_at_foot()

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        if self._strip is not None and isValid(self._strip):
            self._strip.show_share(share)

    @Slot(object)
    def _succeed(self, result: Result) -> None:
        self.deleteLater()
        if self._close():
            self._done(result)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.deleteLater()
        if self._close():
            self._when_failed(error)
        elif not isinstance(error, Cancelled | BesponsaError):
            raise error  # it was stopped before: what nobody knows is told all the same

    def _close(self) -> bool:
        """Show it no more; return whether there is still a window that waits."""
        if self._is_over:  # it was stopped, and its answer comes after all
            return False
        self._is_over = True
        window = self._shown.window
        is_awaited = isValid(window)
        for shown in (self._strip, self._dialog):
            if shown is not None and isValid(shown):
                shown.hide()
                shown.deleteLater()
        if self._dialog is not None and is_awaited:
            window.activateWindow()  # not every system gives the keys back by itself
        self.finished.emit()
        return is_awaited


def wait_for_background(longest_ms: int) -> bool:
    """Wait for what runs in the background, as before the records are closed; return whether it has ended."""
    return bool(QThreadPool.globalInstance().waitForDone(longest_ms))


def run_in_background(
    shown: Shown,
    work: Callable[[Progress], Result],
    done: Callable[[Result], None],
    failed: Callable[[BaseException], None],
) -> Task[Result]:
    """Start slow work and return its task."""
    task = Task(shown, work, done, failed)
    task.start()
    return task
