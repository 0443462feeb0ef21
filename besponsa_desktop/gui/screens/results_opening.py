"""Opening results: whose they are, what is recorded, and what the person typed before and did not record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.results_model import TakenOver
from besponsa_desktop.gui.screens.results_look import show_page

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.results_screen import ResultsScreen
    from besponsa_desktop.workflow.results_entry import ResultsPage
    from besponsa_desktop.workflow.workstation import Workstation


def read_recorded(screen: ResultsScreen) -> None:
    """Read whose results these are, and what is recorded."""
    order_id = screen.order_id
    if not order_id:
        return

    def work(workstation: Workstation) -> ResultsPage | None:
        from besponsa_desktop.workflow.results_entry import results_page

        return results_page(workstation, order_id)

    def done(page: ResultsPage | None) -> None:
        if order_id == screen.order_id:
            _take_page(screen, page)

    screen.desk.do(_tr("What is recorded is being read …"), work, done)


def _take_page(screen: ResultsScreen, page: ResultsPage | None) -> None:
    screen.page, is_first = page, screen.place is None
    if page is not None:
        taken = {key: TakenOver(one.unit, one.lower, one.upper, one.of) for key, one in page.last.items()}
        screen.grid.form.use(taken)
        if screen.place is None:
            _bring_back(screen, page)
    show_page(screen)
    screen.grid.refresh()
    if is_first and screen.isVisible() and not screen.is_recording:
        screen.grid.form.go_to(1)


def _bring_back(screen: ResultsScreen, page: ResultsPage) -> None:
    """Show again what the person typed here and did not record."""
    from besponsa_desktop.workflow.step_drafts import place_in_course, typed_before

    person = screen.desk.person
    if person is None:
        return
    place = screen.place = place_in_course(page.course_id, person.id)
    typed = screen.keeper.brought_back(place, typed_before(screen.desk.workstation, place))
    screen.keeper.begin(place)
    if typed:
        screen.grid.bring_back(typed)
