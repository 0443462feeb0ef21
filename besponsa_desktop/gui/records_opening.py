"""Opening, making and leaving records at the cover: one after the other; those asked for last are taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.background import Shown, Waiting, run_in_background, wait_for_background

if TYPE_CHECKING:
    from besponsa_desktop.workflow.home_opening import Founding
    from besponsa_desktop.workflow.homes import Home
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.workstation import Workstation

_UNTIL_IDLE_MS = 500


@dataclass(frozen=True, slots=True)
class _Asked:
    home: Home
    site_name: str
    taken: Callable[[Workstation], None]
    failed: Callable[[BaseException], None]


class RecordsOpening(QObject):
    """Opens records in the background, and closes the ones before when nothing needs them any more."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        """Begin with nothing asked for."""
        super().__init__(parent)
        self._window = window
        self._last: _Asked | None = None
        self._left: list[Workstation] = []
        self._is_opening = False

    def open(
        self,
        home: Home,
        site_name: str,
        taken: Callable[[Workstation], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Open records, and have ``taken`` or ``failed`` follow, unless others are asked for by then."""
        self._last = _Asked(home, site_name, taken, failed)
        if not self._is_opening:
            self._open(self._last)

    def found(
        self,
        founding: Founding,
        taken: Callable[[tuple[Workstation, Person]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Make the records of a site with its first person."""
        from besponsa_desktop.workflow.home_opening import found

        shown = Shown(self._window, self.tr("The records are being made …"), Waiting.FOR_A_RECORD)
        run_in_background(shown, lambda _: found(founding), taken, failed)

    def leave(self, before: Workstation) -> None:
        """Close records that were left, once nothing runs that might still need them: a backup takes long."""
        self._left.append(before)
        self._close_once_idle()

    def close_left(self) -> None:
        """Close what was left; nothing runs any more."""
        left, self._left = self._left, []
        for before in left:
            before.close()

    def _close_once_idle(self) -> None:
        if wait_for_background(0):
            self.close_left()
        else:
            QTimer.singleShot(_UNTIL_IDLE_MS, self, self._close_once_idle)

    def forget(self) -> None:
        """Take none of what is being opened."""
        self._last = None

    def _open(self, asked: _Asked) -> None:
        self._is_opening = True

        def done(opened: Workstation) -> None:
            if self._is_last(asked):
                asked.taken(opened)
            else:
                opened.close()

        def failed(error: BaseException) -> None:
            if self._is_last(asked):
                asked.failed(error)

        shown = Shown(self._window, self.tr("The records are being opened …"), Waiting.BESIDE)
        run_in_background(shown, lambda _: asked.home.open(asked.site_name), done, failed)

    def _is_last(self, asked: _Asked) -> bool:
        """Tell whether nothing else was asked for meanwhile; where it was, that is opened now."""
        self._is_opening = False
        if asked is self._last:
            return True
        if self._last is not None:
            self._open(self._last)
        return False
