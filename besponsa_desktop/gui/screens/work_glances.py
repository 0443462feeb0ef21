"""Fills in what takes longer of the work list's lines: looks at the orders a few at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.models.work_reading import Answer, Glances

if TYPE_CHECKING:
    from besponsa_desktop.workflow.glance import Glance
    from besponsa_desktop.workflow.work_list import WorkRow
    from besponsa_desktop.workflow.workstation import Workstation

_AT_ONCE = 10


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
        """Look at the orders of an answer as long as no other one is asked for."""
        self._shown = found
        waiting = self.kept.missing(found.rows)[:_AT_ONCE]
        recorded = self.kept.recorded
        if not waiting:
            self.rests.emit()
            return

        def work(workstation: Workstation) -> list[tuple[WorkRow, Glance]]:
            from besponsa_desktop.workflow.glance import glance

            return [(row, glance(workstation, row.order)) for row in waiting]

        def done(looked: list[tuple[WorkRow, Glance]]) -> None:
            self.kept.keep(looked, recorded)
            if self._shown is found:
                self.looked.emit()
                self.look_closer(found)

        def failed(error: BaseException) -> None:
            self._desk.present(error)
            self.rests.emit()

        self._desk.do("", work, done, failed)
