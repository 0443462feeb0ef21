"""Visits that are recorded: corrected or taken back with a reason, and what others did meanwhile said."""

from __future__ import annotations

from PySide6.QtCore import Qt

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_taking import take_file
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from besponsa_desktop.workflow.results_entry import record_all
from besponsa_desktop.workflow.results_reading import read_results_path
from tests.gui.at_desk import AtDesk
from tests.gui.courses import MRN, save_course
from tests.gui.results_ways import (
    DRAWN,
    accept,
    answer,
    give_reason,
    open_results,
    paste,
    recorded_rows,
    type_result,
    type_time,
)
from tests.workflow.test_results_reading import FOLLOW_UP

F2, F4, F7, F10 = Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F7, Qt.Key.Key_F10
ESC = Qt.Key.Key_Escape


def recorded(at: AtDesk) -> str:
    """Type a result and record it; return the entry's id."""
    screen = open_results(at)
    type_time(at, screen)
    type_result(at, screen, "alt", "77")
    at.press(F10)
    at.settle()
    return screen.ui.visits_table.chosen_key


def test_that_a_visit_is_corrected_with_a_reason(at_desk: AtDesk) -> None:
    first = recorded(at_desk)
    screen = open_results(at_desk, at_desk.desk_.navigation._order_ids[ScreenName.RESULTS])
    at_desk.press(F2, screen)
    at_desk.settle()
    assert screen.ui.correcting_words.text().startswith("Correcting the visit of 02-Nov-2026")
    type_result(at_desk, screen, "alt", "17")
    at_desk.press(F10)
    give_reason(at_desk, "a seven too many")
    at_desk.wait(
        lambda: recorded_rows(at_desk) == [("02-Nov-2026", "ALT 17\u00a0U/L", "Ann Sample, corrected")]
    )
    assert screen.ui.visits_table.chosen_key != first
    assert screen.page is not None
    assert [str(one.value.magnitude) for one in screen.page.recorded[0].visit.labs] == ["17"]
    assert screen.grid.is_empty


def test_that_esc_gives_a_correction_up(at_desk: AtDesk) -> None:
    recorded(at_desk)
    screen = at_desk.desk_.navigation.screen(ScreenName.RESULTS).widget
    at_desk.press(F2, screen)
    at_desk.settle()
    at_desk.press(ESC, screen)
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.RESULTS
    assert screen.grid.is_empty  # type: ignore[attr-defined]


def test_that_a_visit_is_taken_back_with_a_reason(at_desk: AtDesk) -> None:
    recorded(at_desk)
    at_desk.press(F7, at_desk.desk_.navigation.shown_screen)
    at_desk.settle()
    give_reason(at_desk, "another patient's")
    at_desk.wait(lambda: recorded_rows(at_desk) == [])


def test_that_it_is_said_plainly_where_somebody_else_was_faster(at_desk: AtDesk) -> None:
    entry = recorded(at_desk)
    site = at_desk.site
    at_desk.press(F7, at_desk.desk_.navigation.shown_screen)
    at_desk.settle()
    correction = Correction(entry_id=entry, reason="entered twice")
    take_back(site.workstation, Entering(by=site.people["ben"], correction=correction))
    give_reason(at_desk, "another patient's")
    words = at_desk.find("confirm_said").text()  # type: ignore[attr-defined]
    assert "taken back" in words
    assert "Ben" in words


def test_that_results_on_record_already_are_told_and_stay_in_the_grid(at_desk: AtDesk) -> None:
    recorded(at_desk)
    screen = open_results(at_desk, at_desk.desk_.navigation._order_ids[ScreenName.RESULTS])
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    at_desk.press(F10)
    at_desk.settle()
    said = screen.ui.results_said.text()
    assert said.startswith("The results of 02-Nov-2026 are on record already, recorded ")
    assert said.endswith(" by Ann Sample. Nothing was recorded.")
    assert len(recorded_rows(at_desk)) == 1
    assert not screen.grid.is_empty


def test_that_of_two_days_the_one_that_is_not_on_record_is_recorded(at_desk: AtDesk) -> None:
    recorded(at_desk)
    screen = open_results(at_desk, at_desk.desk_.navigation._order_ids[ScreenName.RESULTS])
    paste(at_desk, screen, f"Test;2026-11-01 06:00 -05:00;{DRAWN};unit;upper\nALT;51;77;U/L;40")
    accept(at_desk)
    at_desk.press(F10)
    at_desk.settle()
    assert screen.ui.results_said.text().startswith("The results of 02-Nov-2026 are on record already")
    assert "Nothing was recorded" not in screen.ui.results_said.text()
    assert [row[0] for row in recorded_rows(at_desk)] == ["02-Nov-2026", "01-Nov-2026"]
    assert screen.grid.is_empty


def test_that_a_file_recorded_at_the_command_line_is_known_in_the_grid(at_desk: AtDesk) -> None:
    order, by = save_course(at_desk), Entering(by=at_desk.site.people["ben"])
    found = read_results_path(FOLLOW_UP, MRN, {})
    record_all(at_desk.site.workstation, MRN, found.documents[:1], by)
    screen = open_results(at_desk, order.id)
    take_file(screen, FOLLOW_UP)
    at_desk.settle()
    waiting = len(screen.grid.waiting)
    for key in screen.grid.form.sections:
        screen.grid.accept_section(key)
    at_desk.settle()
    at_desk.press(F10)
    at_desk.settle()
    assert screen.ui.results_said.text().endswith(" by Ben Example. Nothing was recorded.")
    at_desk.press(F4)
    answer(at_desk, "Leave it out")
    assert len(screen.grid.waiting) == waiting - 1
    assert screen.ui.results_said.text() == ""


def test_that_a_person_who_may_not_is_told_so(at_desk: AtDesk) -> None:
    at_desk.site.join("olga", "Olga Auditor", Role.AUDITOR)
    order = save_course(at_desk)
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("olga")
    screen = open_results(at_desk, order.id)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    at_desk.press(F10)
    at_desk.settle()
    assert screen.ui.results_said.text()
    assert recorded_rows(at_desk) == []
