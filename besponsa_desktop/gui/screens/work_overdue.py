"""Reads in the background, while the work list rests, what is overdue today over all patients."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import BesponsaError
from besponsa_desktop.gui.answers import Dropped
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.models.overdue_lines import nothing_overdue, overdue_lines
from besponsa_desktop.gui.models.work_lines import Line, OrderLine

if TYPE_CHECKING:
    from besponsa_desktop.workflow.overdue import OverdueCourses, OverdueToday
    from besponsa_desktop.workflow.workstation import Workstation

# Each slice of reading is short and followed by as long a rest: typing and other reading go before it.
_SLICE_S, _REST_MS = 0.1, 100
_NEW_DAY_MS = 60_000
_NOT_YET, _FAILED = "\u2026", "?"


class WorkOverdue(QObject):
    """Keeps what was read last, as lines. ``changed``: there is something else to show.

    It stops between two slices when the screen is left, and goes on when it is shown again.
    """

    changed = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        """Begin with nothing read; ``start`` begins to read."""
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._courses: OverdueCourses | None = None
        self._is_reading = self._is_changed = self._is_broken = False
        self._run = self._waiting = 0
        self._fault = ""
        self._today: date | None = None
        self._lines: tuple[Line, ...] | None = None
        self._nothing = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._go_on)
        self._day = QTimer(self, interval=_NEW_DAY_MS)
        self._day.timeout.connect(self.look_at_the_day)
        self._day.start()

    # ------------------------------------------------------------------ what is shown
    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines to be shown; none before everything was read once, or after a failure."""
        return () if self._fault else self._lines or ()

    @property
    def count(self) -> str:
        """Return for how many patients something is overdue or not known, or what stands for the number."""
        if self._fault:
            return _FAILED
        if self._lines is None:
            return _NOT_YET
        return str(sum(1 for line in self._lines if isinstance(line, OrderLine)))

    @property
    def words(self) -> str:
        """Return what is said where there are no lines: it is being read, it failed, nothing is overdue."""
        if self._fault:
            return self.tr("What is overdue today is not known: {fault}").format(fault=self._fault)
        if self._lines is not None:
            return self._nothing
        if self._waiting:
            words = self.tr("What is overdue today is being read \u2026 {count} courses are left.")
            return words.format(count=self._waiting)
        return self.tr("What is overdue today is being read \u2026")

    def clear(self) -> None:
        """Show nothing of what was read; it is kept for the next reading of the same records."""
        if self._is_reading:  # what comes of it is told to nobody, and nobody else may go on with it
            self._courses, self._is_reading = None, False
        self._run += 1
        self._lines, self._today, self._fault = None, None, ""
        self.changed.emit()

    # ------------------------------------------------------------------ reading
    def start(self) -> None:
        """Read what changed, after a rest; after an unexpected error nothing is read any more."""
        if self._is_broken:
            return
        self._is_changed = True
        if not self._is_reading:
            self._rest.start()

    def _go_on(self) -> None:
        if self._is_reading or not self._is_wanted():
            return
        is_new, self._is_reading, self._is_changed = self._is_changed, True, False
        run, kept = self._run, self._courses

        def work(workstation: Workstation) -> tuple[OverdueCourses, OverdueToday | None]:
            from besponsa_desktop.workflow.overdue import OverdueCourses  # loads the rules

            courses = kept or OverdueCourses()
            if is_new or kept is None:
                courses.begin(workstation)
            return courses, courses.go_on(workstation, _SLICE_S)

        def done(read: tuple[OverdueCourses, OverdueToday | None]) -> None:
            if run == self._run:
                self._courses = read[0]
                self._take(read[0].waiting, read[1])

        def failed(error: BaseException) -> None:
            if run == self._run:
                self._fail(error)

        self._desk.do("", work, done, failed)

    def _is_wanted(self) -> bool:
        return self._desk.is_open and self._desk.person is not None and self._screen.isVisible()

    def _take(self, waiting: int, found: OverdueToday | None) -> None:
        self._is_reading, self._fault, self._waiting = False, "", waiting
        if found is not None:
            self._today = found.today
            self._lines, self._nothing = overdue_lines(found), nothing_overdue(found)
        self.changed.emit()
        if found is None or self._is_changed:
            self._rest.start()

    def _fail(self, error: BaseException) -> None:
        self._is_reading, self._is_changed = False, True
        if isinstance(error, Dropped):
            return
        self._is_broken = not isinstance(error, BesponsaError)
        self._fault = type(error).__name__ if self._is_broken else str(error)
        self.changed.emit()
        if self._is_broken:
            self._desk.present(error)

    def look_at_the_day(self) -> None:
        """Read anew on another day, and after a failure."""
        if not self._is_wanted():
            return
        is_other_day = self._today is not None and self._desk.workstation.clock().date() != self._today
        if is_other_day or self._fault:
            self.start()
