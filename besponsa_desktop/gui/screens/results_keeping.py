"""Recording what is in the grid, correcting a recorded visit, and taking one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.screens.results_look import day_of
from besponsa_desktop.gui.screens.results_taking import in_place_of_the_grid

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.results_screen import ResultsScreen
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.results_entry import RecordedResults
    from besponsa_desktop.workflow.visits import RecordedVisit
    from besponsa_desktop.workflow.workstation import Workstation


def record(screen: ResultsScreen) -> None:
    """Record what is in the grid; a correction asks why first."""
    page, person = screen.page, screen.desk.person
    if page is None or person is None or not screen.can_record:
        return
    from besponsa_desktop.workflow.entry_keeping import Correction, Entering
    from besponsa_desktop.workflow.results_entry import record_results

    document, operation_id = screen.grid.form.document(), screen.operation_id
    corrected = screen.corrected

    def kept(workstation: Workstation, reason: str = "") -> RecordedResults:
        of = None if corrected is None else Correction(entry_id=corrected.entry.id, reason=reason)
        entering = Entering(by=person, correction=of, operation_id=operation_id)
        return record_results(workstation, page.mrn, document, entering)

    if corrected is None:
        screen.desk.sign(_tr("The results are being recorded …"), kept, screen.take_recorded, screen.refuse)
        return

    def confirmed(workstation: Workstation, _by: Credential, reason: str) -> RecordedResults:
        return kept(workstation, reason)

    asked = Asked(
        title=_tr("Correct the visit of {day}").format(day=day_of(corrected)),
        words=_tr("What is in the grid stands in place of what was recorded. That stays on record."),
        action=_tr("Record the correction"),
        needs_password=False,
    )
    dialog = ConfirmDialog(screen, screen.theme, screen.desk, asked, confirmed)
    dialog.confirmed.connect(screen.take_recorded)
    dialog.open()


def correct(screen: ResultsScreen) -> None:
    """Show the chosen visit in the grid, to be corrected."""
    chosen = screen.chosen
    if chosen is None:
        return
    from besponsa_desktop.workflow.results_entry import visit_parts

    def show() -> None:
        screen.begin(visit_parts(chosen.visit), (), chosen.entry.id)
        screen.keep()
        screen.grid.form.go_to(1)

    in_place_of_the_grid(screen, show)


def ask_to_take_back(screen: ResultsScreen, recorded: RecordedVisit) -> None:
    """Ask why a recorded visit is taken back, and take it back then."""
    person, operation_id = screen.desk.person, screen.desk.workstation.new_id()
    if person is None:
        return

    def work(workstation: Workstation, _by: Credential, reason: str) -> None:
        from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back

        correction = Correction(entry_id=recorded.entry.id, reason=reason)
        take_back(workstation, Entering(by=person, correction=correction, operation_id=operation_id))

    def done(_result: object) -> None:
        words = _tr("The visit of {day} is taken back")
        screen.desk.told.emit(words.format(day=day_of(recorded)))
        screen.read_recorded()

    asked = Asked(
        title=_tr("Take back the visit of {day}").format(day=day_of(recorded)),
        words=_tr("Its results count no more. What was recorded stays on record, with your reason."),
        action=_tr("Take it back"),
        needs_password=False,
    )
    dialog = ConfirmDialog(screen, screen.theme, screen.desk, asked, work)
    dialog.confirmed.connect(done)
    dialog.open()
