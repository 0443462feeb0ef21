"""Keeps what is recorded at the bench in the records, each time it is new."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Bench
    from besponsa_desktop.workflow.workstation import Workstation


class BenchKeeper(QObject):
    """Writes a state of the preparation where it differs from the one written last, one after the other.

    ``unusable``: faults of what could not be kept.
    """

    unusable = Signal(object)

    def __init__(self, desk: Desk, said: QLabel) -> None:
        """Begin with nothing written; why something was not kept is said in ``said``."""
        super().__init__(said)
        self._desk, self._said = desk, said
        self._kept: dict[str, object] = {}
        self._waiting: tuple[Bench, dict[str, object]] | None = None
        self._writing: object | None = None
        self._then: Callable[[], None] | None = None
        desk.opened.connect(self._forget)

    def begin(self, recorded: Mapping[str, object]) -> None:
        """Begin with what the records hold already."""
        self._kept, self._waiting = dict(recorded), None

    def _forget(self) -> None:
        """Begin with other records: what was on its way to those before is told no more."""
        self._writing, self._waiting, self._then = None, None, None

    @property
    def _is_writing(self) -> bool:
        return self._writing is not None

    def keep(self, bench: Bench, recorded: dict[str, object]) -> None:
        """Keep what is recorded now; what is being written comes before it."""
        if self._is_writing:
            self._waiting = (bench, recorded)
        elif _stated(recorded) != _stated(self._kept):
            self._write(bench, recorded)

    def when_idle(self, act: Callable[[], None]) -> None:
        """Do something once nothing is being written."""
        if self._is_writing:
            self._then = act
        else:
            act()

    def _write(self, bench: Bench, recorded: dict[str, object]) -> None:
        person = self._desk.person
        if person is None:
            return
        from besponsa_desktop.workflow.bench import note

        before, self._kept = self._kept, recorded
        this = self._writing = object()

        def work(workstation: Workstation) -> None:
            note(workstation, bench, recorded, person)

        def fail(error: BaseException) -> None:
            if self._writing is this:
                self._kept = before
                self._go_on(this)
            self._say(error)

        self._desk.do("", work, lambda _: self._go_on(this), fail, Waiting.BESIDE)

    def _go_on(self, written: object) -> None:
        if self._writing is not written:
            return
        self._writing = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.keep(*waiting)
        if not self._is_writing and self._then is not None:
            then, self._then = self._then, None
            then()

    def _say(self, error: BaseException) -> None:
        if isinstance(error, UnusableInput):
            self.unusable.emit(error.faults)
        else:
            show_reason(self._desk, error, self._said)


def _stated(recorded: object) -> object:
    """Return what is stated, without what is not: both ways to say nothing are the same."""
    if isinstance(recorded, Mapping):
        return {key: _stated(value) for key, value in recorded.items() if value}
    return [_stated(each) for each in recorded] if isinstance(recorded, list) else recorded
