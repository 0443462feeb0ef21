"""What stands behind the window: the opened records, who is signed in, and steps done in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import BesponsaError, SurroundingsFailed
from besponsa_desktop.gui.answers import Answer, Answers, Dropped
from besponsa_desktop.gui.background import Cancelled, Shown, Waiting, run_in_background, wait_for_background
from besponsa_desktop.gui.habits import Habits
from besponsa_desktop.gui.records_opening import RecordsOpening
from besponsa_desktop.gui.records_watch import RecordsWatch

if TYPE_CHECKING:
    from besponsa_desktop.gui.background import Progress
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.home_opening import Founding
    from besponsa_desktop.workflow.homes import Home, Homes
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.workstation import Workstation

Result = TypeVar("Result")
_LONGEST_WAIT_MS = 30_000


class Desk(QObject):
    """The records as this window has them, and the person in front of it.

    ``opened``: records were opened. ``entered``: somebody signed in or unlocked. ``covered``: the screen was
    locked, or the person left. ``moved``: something was done in the records, here or at another workstation.
    ``told``: words for the status bar. After an unexpected error the desk ``is_broken``: nothing is
    signed until a restart.
    """

    opened = Signal()
    entered = Signal()
    covered = Signal()
    moved = Signal()
    told = Signal(str)

    def __init__(self, window: QWidget, homes: Homes, present: Callable[[BaseException], None]) -> None:
        """Begin with nothing opened and nobody there; failures that nobody else takes go to ``present``."""
        super().__init__(window)
        self.homes = homes
        self.habits = Habits(self)
        self.habits.changed.connect(self._follow_habits)
        self.present = present
        self._window = window
        self._workstation: Workstation | None = None
        self.opening, self._answers = RecordsOpening(window, self), Answers()
        self.watch = RecordsWatch(window, self)
        self.watch.moved.connect(self.moved)
        self.watch.told.connect(self.told)
        self.is_broken = False
        self.person: Person | None = None
        self.locked_person: Person | None = None

    # ------------------------------------------------------------------ the records
    @property
    def workstation(self) -> Workstation:
        """Return the opened records."""
        assert self._workstation is not None, "the records are opened before anyone signs in"
        return self._workstation

    @property
    def is_open(self) -> bool:
        """Tell whether records are open."""
        return self._workstation is not None

    @property
    def is_practice(self) -> bool:
        """Tell whether the records are of invented patients."""
        return self._workstation is not None and self._workstation.place.practice

    def open(self, home: Home, failed: Callable[[BaseException], None], site_name: str = "") -> None:
        """Open the records of a home in the place of those that are open."""
        self.opening.open(home, site_name, self._take, failed)

    def close(self) -> None:
        """Close the records as the window closes: once what is running has ended, told no more."""
        self.watch.end()
        if self._workstation is not None:
            wait_for_background(_LONGEST_WAIT_MS)
            self._workstation.close()
            self._workstation = None
            self.opening.close_left()

    def do(
        self,
        words: str,
        work: Callable[[Workstation], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        waiting: Waiting = Waiting.TO_READ,
    ) -> None:
        """Do something with the records in the background; ``words`` say what, should it take long.

        What is read is given to who asked: ``failed`` takes ``Dropped`` where somebody else sits here by
        then, or other records are open. What writes to the records or to a file says how it is waited for.
        """
        self._run(words, lambda at, _: work(at), done, failed or self.present, waiting)

    def do_long(
        self,
        words: str,
        work: Callable[[Workstation, Progress], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do what takes long and tells how far it is; ``failed`` takes ``Cancelled`` where it is stopped."""
        self._run(words, work, done, failed, Waiting.FOR_WORK)

    def _run(
        self,
        words: str,
        work: Callable[[Workstation, Progress], Result],
        done: Callable[[Result], None],
        fail: Callable[[BaseException], None],
        waiting: Waiting,
    ) -> None:
        workstation, asked_by = self.workstation, self.person or self.locked_person

        def give(take: Callable[[], None]) -> None:
            if self._is_open_still(workstation):
                whose = asked_by if waiting.is_to_read else None
                answer = Answer(asked_by=whose, take=take, drop=lambda: fail(Dropped()))
                self._answers.give(answer, self.person, self.locked_person)
                self.look()
            elif waiting.is_to_read:
                fail(Dropped())

        def tell(error: BaseException) -> None:
            is_known = isinstance(error, BesponsaError | Cancelled)
            give(lambda: fail(error)) if is_known and waiting.is_to_read else fail(error)

        def is_sought() -> bool:
            return asked_by is None or self.person is not None

        shown = Shown(self._window, words, waiting, is_sought)
        job = partial(work, workstation)
        run_in_background(shown, job, lambda result: give(lambda: done(result)), tell)

    def when_here(self, person: Person, act: Callable[[], None]) -> None:
        """Do something with a person who is here, or once they unlock the window; with nobody else."""
        self._answers.give(
            Answer(asked_by=person, take=act, drop=lambda: None), self.person, self.locked_person
        )

    def sign(
        self,
        words: str,
        work: Callable[[Workstation], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
        waiting: Waiting = Waiting.FOR_A_RECORD,
    ) -> None:
        """Do a step that is signed or recorded; not after an unexpected error."""
        if self.is_broken:
            failed(self.not_before_a_restart())
        else:
            self.do(words, work, done, failed, waiting)

    def not_before_a_restart(self) -> BesponsaError:
        """Return why nothing is signed or printed any more."""
        words = self.tr("An unexpected error occurred. Nothing is signed or printed before a restart.")
        return SurroundingsFailed(words)

    def look(self) -> None:
        """Look whether something was done in the records; ``moved`` follows if so."""
        self.watch.look()

    # ------------------------------------------------------------------ people
    def found(self, founding: Founding, failed: Callable[[BaseException], None]) -> None:
        """Begin the records of a site with its first person, who is signed in by that."""

        def take(made: tuple[Workstation, Person]) -> None:
            self._take_over(made[0])
            self._enter(made[1])

        self.opening.found(founding, take, failed)

    def sign_in(self, credential: Credential, failed: Callable[[BaseException], None]) -> None:
        """Have a person sign in, or unlock the screen."""
        from besponsa_desktop.workflow.people import sign_in

        words = self.tr("The password is being checked …")
        self.do(words, lambda at: sign_in(at, credential), self._enter, failed, Waiting.BESIDE)

    def lock(self) -> None:
        """Cover the screen; the same person may go on where they were."""
        self._leave(locked=True)

    def sign_out(self) -> None:
        """Have the person leave."""
        self._leave(locked=False)

    def _leave(self, *, locked: bool) -> None:
        from besponsa_desktop.workflow.people import sign_out

        person = self.person
        if person is None:
            return
        self.locked_person, self.person = (person if locked else None), None
        self.covered.emit()
        words = self.tr("Leaving is being recorded …")
        work = partial(sign_out, person_id=person.id, locked=locked)
        self.do(words, work, lambda _: None, waiting=Waiting.BESIDE)

    def _enter(self, person: Person) -> None:
        self.person = person
        self.entered.emit()
        self._answers.give_waiting(person)

    # ------------------------------------------------------------------ what came of it
    def _take(self, workstation: Workstation) -> None:
        self._take_over(workstation)
        self.opened.emit()

    def _take_over(self, workstation: Workstation) -> None:
        before, self._workstation = self._workstation, workstation
        if before is not None:
            self.opening.leave(before)
        self._follow_habits()
        self.person = self.locked_person = None
        self._answers.give_waiting(None)
        self.watch.begin(workstation)

    def _is_open_still(self, workstation: Workstation) -> bool:
        now = self._workstation
        return now is not None and now.database is workstation.database

    def _follow_habits(self) -> None:
        """Have sheets made for the paper, and say of the site, what is set in Settings."""
        from besponsa_desktop.workflow.place import OnPaper

        at, habits = self._workstation, self.habits
        if at is not None:
            said = OnPaper(**{name: habits.on_paper.get(name, "") for name in ("address", "phone", "gtin")})
            self._workstation = replace(at, place=replace(at.place, paper=habits.paper, on_paper=said))
