"""Fills in what takes longer of the work list's lines: looks at the orders a few at a time."""

from __future__ import annotations

from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.models.work_reading import Answer, Glances

if TYPE_CHECKING:
    from besponsa_desktop.workflow.glance import Glance
    from besponsa_desktop.workflow.work_list import WorkRow
    from besponsa_desktop.workflow.workstation import Workstation

_AT_ONCE = 10
_PAINTED_AFTER_S = 0.05


class WorkGlances(QObject):
    """Looks at the orders of the answer that is shown. ``looked``: more is to show; ``rests``: all is."""

    looked = Signal()
    rests = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin with nothing looked at."""
        super().__init__(parent)
        self._desk = desk
        self._shown: Answer | None = None
        self.kept = Glances()

    def clear(self) -> None:
        """Forget what was looked at."""
        self._shown = None
        self.kept.forget()

    def look_closer(self, found: Answer) -> None:
        """Look at the orders of an answer as long as no other one is asked for, once it is painted."""
        self._shown = found
        self._look(found, after_s=_PAINTED_AFTER_S)

    def _look(self, found: Answer, after_s: float = 0) -> None:
        waiting = self.kept.missing(found.rows)[:_AT_ONCE]
        recorded = self.kept.recorded
        if not waiting:
            self.rests.emit()
            return

        def work(workstation: Workstation) -> list[tuple[WorkRow, Glance]]:
            sleep(after_s)  # loading what judges orders would hold up the painting
            from besponsa_desktop.workflow.glance import glance

            return [(row, glance(workstation, row.order)) for row in waiting]

        def done(looked: list[tuple[WorkRow, Glance]]) -> None:
            self.kept.keep(looked, recorded)
            if self._shown is found:
                self.looked.emit()
                self._look(found)

        def failed(error: BaseException) -> None:
            self._desk.present(error)
            self.rests.emit()

        self._desk.do("", work, done, failed)
