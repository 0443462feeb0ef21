"""Recording what is in the grid, correcting a recorded visit, and taking one back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from besponsa_desktop.errors import SurroundingsFailed, UnusableInput
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.screens.results_grid import kept_after
from besponsa_desktop.gui.screens.results_look import day_of, hold_grid, show_state
from besponsa_desktop.gui.screens.results_taking import in_place_of_the_grid
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.results_screen import ResultsScreen
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.results_entry import RecordedResults
    from besponsa_desktop.workflow.step_drafts import StepPlace
    from besponsa_desktop.workflow.visits import RecordedVisit
    from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Where results that were sent to be recorded are kept, and all that was in the grid then."""

    workstation: Workstation
    place: StepPlace
    kept: Mapping[str, object] = field(repr=False)


def record(screen: ResultsScreen) -> None:
    """Record what is in the grid; a correction asks why first."""
    page, person, place = screen.page, screen.desk.person, screen.place
    if page is None or person is None or place is None or not screen.can_record:
        return
    from besponsa_desktop.workflow.entry_keeping import Correction, Entering
    from besponsa_desktop.workflow.results_entry import record_results

    hold_grid(screen, is_held=True)  # what is typed into a field is whole once it is left
    document, operation_id = screen.grid.form.document(), screen.operation_id
    corrected = screen.corrected
    sent = Sent(workstation=screen.desk.workstation, place=place, kept=screen.grid.kept())

    def done(recorded: RecordedResults) -> None:
        _take_recorded(screen, recorded, sent)

    def failed(error: BaseException) -> None:
        _refuse(screen, error, sent)

    def kept(workstation: Workstation, reason: str = "") -> RecordedResults:
        of = None if corrected is None else Correction(entry_id=corrected.entry.id, reason=reason)
        entering = Entering(by=person, correction=of, operation_id=operation_id)
        return record_results(workstation, page.mrn, document, entering)

    if corrected is None:
        screen.sent.append(sent)
        show_state(screen)
        screen.desk.sign(_tr("The results are being recorded …"), kept, done, failed)
        return

    hold_grid(screen, is_held=False)

    def confirmed(workstation: Workstation, _by: Credential, reason: str) -> RecordedResults:
        return kept(workstation, reason)

    dialog = ConfirmDialog(screen, screen.theme, screen.desk, _asked_of_correction(corrected), confirmed)
    dialog.confirmed.connect(done)
    dialog.open()


def _asked_of_correction(corrected: RecordedVisit) -> Asked:
    return Asked(
        title=_tr("Correct the visit of {day}").format(day=day_of(corrected)),
        words=_tr("What is in the grid stands in place of what was recorded. That stays on record."),
        action=_tr("Record the correction"),
        needs_password=False,
    )


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


def _take_recorded(screen: ResultsScreen, recorded: RecordedResults, sent: Sent) -> None:
    """Show what follows, and say what had been recorded before.

    Another patient's grid is not touched, nor what was typed since.
    """
    screen.desk.told.emit(_tr("Visits recorded: {count}").format(count=len(recorded.entries)))
    if not _take_answer(screen, sent):
        _forget(screen, sent)
        return
    show_state(screen)
    if screen.grid.kept() == sent.kept:
        _show_next(screen)
    if recorded.known:
        say_error(screen.ui.results_said, "\n".join(map(str, recorded.known)))
    screen.read_recorded()


def _show_next(screen: ResultsScreen) -> None:
    """Show the next of what was imported, or an empty grid."""
    waiting = screen.grid.waiting
    screen.begin({})
    if waiting:
        screen.grid.take(waiting)
    screen.keep()


def _refuse(screen: ResultsScreen, error: BaseException, sent: Sent) -> None:
    """Say why nothing was recorded."""
    if not _take_answer(screen, sent):
        screen.desk.present(error)
        return
    show_state(screen)
    if isinstance(error, UnusableInput):
        screen.grid.show_faults(error.faults)
    show_reason(screen.desk, error, screen.ui.results_said)


def _take_answer(screen: ResultsScreen, sent: Sent) -> bool:
    """Take the answer of the records; tell whether the grid is still of the same patient and person."""
    screen.sent = [each for each in screen.sent if each is not sent]
    return screen.place == sent.place


def _forget(screen: ResultsScreen, sent: Sent) -> None:
    """Keep no longer what is recorded, where nothing was typed there since; what waited stays."""
    from besponsa_desktop.workflow.step_drafts import forget_typed, keep_typed, typed_before

    workstation = screen.desk.workstation
    with suppress(SurroundingsFailed):  # it comes back then, and is on record already
        before = typed_before(workstation, sent.place)
        if before is None or before.typed != json.loads(json.dumps(sent.kept)):
            return
        if left := kept_after(sent.kept):
            keep_typed(workstation, sent.place, left)
        else:
            forget_typed(workstation, sent.place)
