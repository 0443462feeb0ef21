"""What stands behind the window: the opened records, who is signed in, and steps done in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import BesponsaError, SurroundingsFailed
from besponsa_desktop.gui.background import Shown, Task, Waiting, run_in_background, wait_for_background
from besponsa_desktop.gui.habits import Habits

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.home_opening import Founding
    from besponsa_desktop.workflow.homes import Home, Homes
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.workstation import Workstation

Result = TypeVar("Result")
_LOOK_MS = 5_000
_LONGEST_WAIT_MS = 30_000


class Desk(QObject):
    """The records as this window has them, and the person in front of it.

    ``opened``: records were opened. ``entered``: somebody signed in or unlocked. ``covered``: the screen was
    locked, or the person left. ``moved``: something was done in the records, here or at another workstation.
    ``told``: words for the status bar. After an unexpected error the desk ``is_broken``: nothing is
    signed until a restart. ``sequence`` is the newest state of the records that was seen from here.
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
        self.sequence = -1
        self._is_looking = self._is_to_look_again = False
        self.is_broken = False
        self.person: Person | None = None
        self.locked_person: Person | None = None
        self._watch = QTimer(self, interval=_LOOK_MS)
        self._watch.timeout.connect(self.look)

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

        def work(_progress: object) -> Workstation:
            return home.open(site_name)

        shown = Shown(self._window, self.tr("The records are being opened …"), Waiting.BESIDE)
        run_in_background(shown, work, self._take, failed)

    def close(self) -> None:
        """Close the records, once what is running has ended; what came of it is told no more."""
        self._watch.stop()
        if self._workstation is not None:
            wait_for_background(_LONGEST_WAIT_MS)
            self._workstation.close()
            self._workstation = None

    def do(
        self,
        words: str,
        work: Callable[[Workstation], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None] | None = None,
        waiting: Waiting = Waiting.FOR_AN_ANSWER,
    ) -> Task[Result]:
        """Do something with the records in the background; ``words`` say what, should it take long.

        Reading may be stopped; what writes to the records or to a file says what ``waiting`` for it is.
        """
        workstation = self.workstation

        def finish(result: Result) -> None:
            if self._is_open_still(workstation):
                done(result)
                self.look()

        shown = Shown(self._window, words, waiting)
        return run_in_background(shown, lambda _: work(workstation), finish, failed or self.present)

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
        """Look whether something was done in the records, and tell once if so; asked meanwhile, once more."""
        if self._workstation is None or self._is_looking:
            self._is_to_look_again = self._is_looking
            return
        from besponsa_desktop.workflow.work_list import sequence_of

        self._is_looking = True
        workstation = self._workstation
        nothing = Shown(self._window, "")
        run_in_background(nothing, lambda _: sequence_of(workstation), self._compare, self._look_failed)

    # ------------------------------------------------------------------ people
    @property
    def sitting(self) -> Person | None:
        """Return who is in front of the window, or has only locked it; ``None``: nobody."""
        return self.person or self.locked_person

    def only_for(self, person: Person, done: Callable[[Result], None]) -> Callable[[Result], None]:
        """Return what takes the answer to a person, as long as it is that person who sits here."""

        def take(result: Result) -> None:
            if self.sitting is not None and self.sitting.id == person.id:
                done(result)

        return take

    def found(self, founding: Founding, failed: Callable[[BaseException], None]) -> None:
        """Begin the records of a site with its first person, who is signed in by that."""
        from besponsa_desktop.workflow.home_opening import found

        def work(_progress: object) -> tuple[Workstation, Person]:
            return found(founding)

        def take(made: tuple[Workstation, Person]) -> None:
            self._take_over(made[0])
            self._enter(made[1])

        shown = Shown(self._window, self.tr("The records are being made …"), Waiting.FOR_A_RECORD)
        run_in_background(shown, work, take, failed)

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

    # ------------------------------------------------------------------ what came of it
    def _take(self, workstation: Workstation) -> None:
        self._take_over(workstation)
        self.opened.emit()

    def _take_over(self, workstation: Workstation) -> None:
        self.close()
        self._workstation = workstation
        self._follow_habits()
        self.person = self.locked_person = None
        self.sequence = -1
        self._watch.start()

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

    def _compare(self, sequence: int) -> None:
        self._is_looking, is_asked_again = False, self._is_to_look_again
        self._is_to_look_again = False
        if sequence != self.sequence:
            self.sequence = sequence
            self.moved.emit()
        if is_asked_again:
            self.look()

    def _look_failed(self, _error: BaseException) -> None:
        self._is_looking = False
        self.told.emit(self.tr("The records do not answer; trying again"))
