"""What stands around the grid of results: whose they are, what is recorded, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.visit_rows import visit_rows
from besponsa_desktop.gui.screens.results_words import asked_words, follows_words, marked_words

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.results_screen import ResultsScreen
    from besponsa_desktop.workflow.visits import RecordedVisit


def show_page(screen: ResultsScreen) -> None:
    """Show whose results these are, and what is recorded."""
    page, ui = screen.page, screen.ui
    ui.patient_name.setText(_tr("Results") if page is None else page.name)
    ui.patient_facts.setText(
        "" if page is None else _tr("MRN {mrn} · results between orders").format(mrn=page.mrn)
    )
    ui.visits_table.show_rows(() if page is None else visit_rows(page.recorded))
    is_nothing = page is not None and not page.recorded
    ui.recorded_words.setText(
        _tr("Nothing is recorded between the orders of this course.") if is_nothing else ""
    )
    ui.recorded_words.setVisible(is_nothing)
    show_state(screen)


def show_state(screen: ResultsScreen) -> None:
    """Enable what can be done now, and say why the rest cannot."""
    ui, grid, page = screen.ui, screen.grid, screen.page
    ui.asked_words.setText(asked_words(grid))
    ui.asked_words.setVisible(bool(ui.asked_words.text()))
    ui.correcting_words.setText(_heading(screen))
    ui.correcting_words.setVisible(bool(ui.correcting_words.text()))
    words = _tr("Not taken over: {count}. What belongs to the patient can be typed in the grid.")
    notes = grid.form.origins.notes
    screen.strip.show_notes(notes, words.format(count=len(notes)))
    told = grid.form.origins.told()
    for key, section in grid.form.sections.items():
        waiting = told[key].unaccepted if key in told else 0
        section.show_marks(marked_words(waiting), is_waiting=bool(waiting))
    why = screen.why_off
    ui.save_button.setEnabled(screen.can_record)
    for button in (ui.paste_button, ui.import_button):
        button.setEnabled(page is not None and not screen.is_recording)
    is_chosen = bool(ui.visits_table.chosen_key) and not screen.is_recording
    ui.correct_button.setEnabled(is_chosen)
    ui.clear_button.setEnabled(not grid.is_empty and not screen.is_recording)
    ui.take_back_button.setEnabled(is_chosen)
    hold_grid(screen, is_held=screen.is_recording or page is None)
    if screen.isVisible():
        screen.reasoned.emit(why)


def hold_grid(screen: ResultsScreen, *, is_held: bool) -> None:
    """Have nothing typed into the grid, as before one knows whose it is; or typing go on where it was."""
    form = screen.ui.form_page
    if form.isEnabled() != is_held:
        return
    if is_held:
        focused = QApplication.focusWidget()
        table = screen.grid.form.laboratory.table
        is_in_table = focused is not None and table.isAncestorOf(focused)
        screen.typed_at = table if is_in_table else focused
        form.setEnabled(False)
        return
    form.setEnabled(True)
    before, screen.typed_at = screen.typed_at, None
    if screen.isVisible() and before is not None and form.isAncestorOf(before):
        before.setFocus()


def day_of(recorded: RecordedVisit) -> str:
    """Return the day of a visit as it is shown."""
    from besponsa_desktop.clinical.display import date_text

    return date_text(recorded.visit.observed_on)


def _heading(screen: ResultsScreen) -> str:
    """Return which visit is corrected or stands no more, and how many imported ones follow."""
    corrected = screen.corrected
    if screen.page is not None and screen.grid.corrected_id and corrected is None:
        return _tr("The visit that is being corrected no longer stands. Esc gives the correction up.")
    words = _tr("Correcting the visit of {day}, recorded by {name}. Esc gives the correction up.")
    said = "" if corrected is None else words.format(day=day_of(corrected), name=corrected.recorded_by)
    return " ".join(part for part in (said, follows_words(len(screen.grid.waiting))) if part)
