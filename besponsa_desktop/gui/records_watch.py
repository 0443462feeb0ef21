"""Looking whether something was done in the records, here or elsewhere: now and then, and when asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.background import Shown, run_in_background

if TYPE_CHECKING:
    from besponsa_desktop.workflow.workstation import Workstation

_LOOK_MS = 5_000
_NOTHING_SEEN = -1


class RecordsWatch(QObject):
    """Watches the records that are open. ``moved``: something was done; ``told``: they do not answer.

    ``sequence`` is the newest state of the records that was seen from here.
    """

    moved = Signal()
    told = Signal(str)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        """Begin with nothing to watch."""
        super().__init__(parent)
        self._window = window
        self._watched: Workstation | None = None
        self.sequence = _NOTHING_SEEN
        self._is_looking = self._is_to_look_again = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, workstation: Workstation) -> None:
        """Watch other records, of which nothing was seen yet."""
        self._watched, self.sequence = workstation, _NOTHING_SEEN
        self._timer.start()

    def end(self) -> None:
        """Watch nothing any more."""
        self._watched = None
        self._timer.stop()

    def look(self) -> None:
        """Look whether something was done, and tell once if so; asked meanwhile, once more."""
        if self._watched is None or self._is_looking:
            self._is_to_look_again = self._is_looking
            return
        from besponsa_desktop.workflow.work_list import sequence_of

        self._is_looking = True
        watched = self._watched
        nothing, found = Shown(self._window, ""), partial(self._compare, watched)
        run_in_background(nothing, lambda _: sequence_of(watched), found, partial(self._fail, watched))

    def _compare(self, watched: Workstation, sequence: int) -> None:
        is_new = watched is self._watched and sequence != self.sequence
        if is_new:
            self.sequence = sequence
        self._end_look()
        if is_new:
            self.moved.emit()

    def _fail(self, watched: Workstation, _error: BaseException) -> None:
        self._end_look()
        if watched is self._watched:
            self._say_silent()

    def _end_look(self) -> None:
        """Let the next look begin, at once where one was asked for meanwhile."""
        self._is_looking, is_asked_again = False, self._is_to_look_again
        self._is_to_look_again = False
        if is_asked_again:
            self.look()

    def _say_silent(self) -> None:
        self.told.emit(self.tr("The records do not answer; trying again"))
