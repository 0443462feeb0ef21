"""What is typed on the results screen is kept for its course, and given up by a person's answer alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.returning import cancel_order
from besponsa_desktop.workflow.visits import record_visit
from tests.gui.at_desk import AtDesk
from tests.gui.results_ways import answer, asked, cell, open_results, recorded_rows, type_result, type_time
from tests.workflow.between import MRN, alt, by, day_8, visit
from tests.workflow.site import credential, new_id

DRAWN = "2026-11-23 06:00 -05:00"


def typed_and_left(at: AtDesk) -> tuple[ResultsScreen, Order]:
    """Type a result for the patient of an order, and leave; return the screen and the order."""
    seen = at.site.save("01")
    screen = open_results(at, seen.id)
    type_time(at, screen, DRAWN)
    type_result(at, screen, "alt", "77")
    at.show(ScreenName.WORK_LIST)
    screen.clear()
    at.settle()
    return screen, seen


def next_order(at: AtDesk) -> Order:
    """Save the next order of the same course, as a colleague does."""
    return save_order(at.site.workstation, day_8(), at.site.people["ben"].id)


@pytest.mark.parametrize("is_by_the_new", [False, True])
def test_that_the_next_order_of_the_course_takes_nothing_typed_away(
    at_desk: AtDesk, is_by_the_new: bool
) -> None:
    screen, seen = typed_and_left(at_desk)
    following = next_order(at_desk)
    assert following.course_id == seen.course_id
    open_results(at_desk, following.id if is_by_the_new else seen.id)
    assert cell(screen, "alt").data() == "77"


def test_that_a_cancelled_order_takes_nothing_typed_away(at_desk: AtDesk) -> None:
    screen, seen = typed_and_left(at_desk)
    following = next_order(at_desk)
    cancel_order(at_desk.site.workstation, seen, "entered twice", credential("ben"), new_id())
    open_results(at_desk, following.id)
    assert cell(screen, "alt").data() == "77"


# ---------------------------------------------------------------------- a correction
def correcting(at: AtDesk) -> tuple[ResultsScreen, Order, str]:
    """Begin to correct a recorded visit; return the screen, the order, and the entry that is corrected."""
    seen = at.site.save("01")
    entry = record_visit(at.site.workstation, MRN, visit(alt("31")), by(at.site))
    screen = open_results(at, seen.id)
    screen.ui.visits_table.choose(0)
    screen.correct()
    at.settle()
    return screen, seen, entry


def test_that_a_correction_that_is_brought_back_is_no_new_visit_once_its_visit_is_taken_back(
    at_desk: AtDesk,
) -> None:
    screen, seen, entry = correcting(at_desk)
    type_result(at_desk, screen, "alt", "33")
    at_desk.show(ScreenName.WORK_LIST)
    screen.clear()
    take_back(at_desk.site.workstation, by(at_desk.site, "ben", entry, "of another patient"))
    open_results(at_desk, seen.id)
    assert cell(screen, "alt").data() == "33"
    said = "The visit that is being corrected no longer stands. Esc gives the correction up."
    assert screen.ui.correcting_words.text() == said
    assert not screen.ui.save_button.isEnabled()
    at_desk.press(Qt.Key.Key_F10)
    at_desk.settle()
    assert recorded_rows(at_desk) == []
    assert not screen.grid.is_empty


def test_that_esc_asks_before_a_changed_correction_is_lost(at_desk: AtDesk) -> None:
    screen, seen, _ = correcting(at_desk)
    type_result(at_desk, screen, "alt", "33")
    at_desk.press(Qt.Key.Key_Escape, screen)
    assert asked(at_desk) == ["Keep correcting", "Give it up"]
    answer(at_desk, "Keep correcting")
    assert cell(screen, "alt").data() == "33"
    screen.clear()
    open_results(at_desk, seen.id)
    assert cell(screen, "alt").data() == "33"
    at_desk.press(Qt.Key.Key_Escape, screen)
    answer(at_desk, "Give it up")
    assert (screen.grid.is_empty, screen.grid.corrected_id) == (True, "")
    screen.clear()
    open_results(at_desk, seen.id)
    assert screen.grid.is_empty


def test_that_esc_asks_nothing_where_nothing_was_changed(at_desk: AtDesk) -> None:
    screen, _, _ = correcting(at_desk)
    type_result(at_desk, screen, "alt", "33")
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    at_desk.press(Qt.Key.Key_Escape, screen)
    assert asked(at_desk) == []
    assert screen.grid.is_empty


# ---------------------------------------------------------------------- what waits
def test_that_f4_asks_before_a_visit_of_several_is_left_out(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    screen.grid.take([{"labs": [alt(value)]} for value in ("31", "32")])
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F4)
    assert asked(at_desk) == ["Keep it", "Leave it out"]
    answer(at_desk, "Keep it")
    assert (cell(screen, "alt").data(), len(screen.grid.waiting)) == ("31", 1)
    at_desk.press(Qt.Key.Key_F4)
    answer(at_desk, "Leave it out")
    assert (cell(screen, "alt").data(), len(screen.grid.waiting)) == ("32", 0)
    at_desk.press(Qt.Key.Key_F4)
    at_desk.settle()
    assert asked(at_desk) == []
    assert screen.grid.is_empty
