"""Exporting what is still to be done for a patient as a calendar file; its name names no patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from pathlib import Path

    from besponsa_desktop.gui.screens.course_screen import CourseScreen
    from besponsa_desktop.workflow.shown_course import ShownCourse
    from besponsa_desktop.workflow.workstation import Workstation

_NAME = "monitoring-plan.ics"


def ask_where_to_export(screen: CourseScreen) -> Path | None:
    """Return the file that is chosen for the calendar; ``None`` where none is."""
    title, kinds = _tr("Export to calendar"), _tr("Calendar (*.ics)")
    chosen, _ = QFileDialog.getSaveFileName(screen, title, _NAME, kinds)
    if not chosen:
        return None
    from pathlib import Path

    return Path(chosen)


def export_calendar(screen: CourseScreen, shown: ShownCourse, path: Path) -> None:
    """Write the calendar in the background, and tell how much is in it."""
    from besponsa_desktop.gui.models.course_plan_lines import TASKS

    names = {task: _tr(words) for task, words in TASKS.items()}

    def work(workstation: Workstation) -> int:
        from besponsa_desktop.workflow.shown_course import save_calendar

        return save_calendar(shown, names, path, workstation.clock())

    def done(count: int) -> None:
        words = _tr("{count} entries written to {name}")
        screen.desk.told.emit(words.format(count=count, name=path.name))

    screen.desk.do(_tr("The calendar is being written …"), work, done, waiting=Waiting.BESIDE)
