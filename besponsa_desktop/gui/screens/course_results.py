"""From the course to the results between its orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.course_screen import CourseScreen
    from besponsa_desktop.workflow.workstation import Workstation

_RESULTS = "results"


def show_results(screen: CourseScreen) -> None:
    """Show the results of the patient whose course is shown."""
    shown = screen.shown
    if shown is None:
        return
    mrn = shown.course.mrn

    def work(workstation: Workstation) -> str:
        from besponsa_desktop.workflow.results_entry import present_order

        return present_order(workstation.database, mrn)

    def done(order_id: str) -> None:
        if order_id and screen.shown is shown:
            screen.wanted.emit(_RESULTS, order_id)

    screen.desk.do(_tr("What is recorded is being read …"), work, done)
