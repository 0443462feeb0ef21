"""What is recorded of an infusion: corrected, taken back, refused in words, and brought back half typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from tests.gui.at_desk import AtDesk
from tests.gui.happening import ENTER, enter, listed, open_give, recorded, retype, running, said, tell
from tests.workflow.site import credential
from tests.workflow.site_ways import giving

ANN = "Ann Sample"


# ------------------------------------------------------------------ corrected, taken back, refused
def test_that_an_entry_is_corrected_with_a_reason(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "1", "flushing")
    screen.happened.ui.event_table.setFocus()
    cover.press(ENTER)
    assert screen.happened.ui.words_edit.text() == "flushing"
    cover.type("grade_edit", "2")
    enter(cover)
    assert recorded(cover, seen)[0].event.grade == 1
    cover.type("reason_edit", "graded by the physician")
    enter(cover)
    assert listed(screen) == [("Reaction", "grade 2", "flushing", f"{ANN}, corrected")]
    assert cover.site.trail()[-1].reason == "graded by the physician"


def test_that_an_end_that_a_corrected_stop_does_not_fit_any_more_is_said(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "stopped")
    filled = screen.ui.infusion_end_edit.text()
    assert filled
    assert "stopped" not in screen.ui.infusion_end_note.text()
    screen.happened.ui.event_table.setFocus()
    cover.press(ENTER)
    stop = recorded(cover, seen)[0].event.at - timedelta(minutes=1)
    retype(cover, "at_edit", moment_with_offset_text(stop))
    cover.type("reason_edit", "the clock of the pump")
    enter(cover)
    assert recorded(cover, seen)[0].event.at == stop
    assert screen.ui.infusion_end_edit.text() == filled
    assert f"recorded as stopped at {stop:%H:%M}" in screen.ui.infusion_end_note.text()
    retype(cover, "infusion_end_edit", moment_with_offset_text(stop))
    assert "recorded as stopped" not in screen.ui.infusion_end_note.text()


def test_that_an_entry_is_taken_back_with_a_reason(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "3")
    screen.happened.ui.event_table.setFocus()
    cover.press(Qt.Key.Key_Delete)
    assert not screen.happened.ui.grade_edit.isVisible()
    cover.type("reason_edit", "another patient")
    enter(cover)
    assert recorded(cover, seen) == ()
    assert screen.happened.ui.happened_none.isVisible()
    assert not screen.ui.ends_banner.isVisible()


def test_that_what_somebody_else_corrected_meanwhile_is_said(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "1")
    screen.happened.ui.event_table.setFocus()
    cover.press(Qt.Key.Key_Delete)
    correction = Correction(entry_id=recorded(cover, seen)[0].entry.id, reason="another patient")
    take_back(cover.site.workstation, Entering(by=cover.site.people["ben"], correction=correction))
    cover.type("reason_edit", "another patient")
    enter(cover)
    assert "Ben Example" in said(screen)
    assert "taken back" in said(screen)
    cover.wait(lambda: not listed(screen))


def test_that_a_time_before_the_start_is_refused_in_words(cover: AtDesk) -> None:
    screen, seen = running(cover)
    QTest.keyClick(cover.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    retype(cover, "at_edit", "23-Nov-2026 07:00 -05:00")
    enter(cover)
    assert "a time after the start of the infusion" in said(screen)
    assert screen.happened.entry.is_open
    assert recorded(cover, seen) == ()


def test_that_a_time_without_an_offset_is_asked_about(cover: AtDesk) -> None:
    screen, seen = running(cover)
    QTest.keyClick(cover.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    retype(cover, "at_edit", "23-Nov-2026 08:05")
    cover.press(ENTER)
    assert recorded(cover, seen) == ()
    assert screen.happened.entry.asking.is_open


def test_that_the_same_entry_is_recorded_once(cover: AtDesk) -> None:
    screen, seen = running(cover)
    QTest.keyClick(cover.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    screen.happened.record()
    screen.happened.record()
    cover.settle()
    assert len(recorded(cover, seen)) == 1


# ------------------------------------------------------------------ what is half typed
def test_that_escape_closes_the_entry_before_the_screen(cover: AtDesk) -> None:
    screen, seen = running(cover)
    QTest.keyClick(cover.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    cover.type("words_edit", "fl")
    cover.press(Qt.Key.Key_Escape)
    assert not screen.happened.entry.is_open
    assert screen.isVisible()
    assert recorded(cover, seen) == ()
    cover.press(Qt.Key.Key_Escape)
    cover.settle()
    assert cover.desk_.navigation.current is ScreenName.WORK_LIST


def test_that_what_is_half_typed_comes_back_to_the_one_who_typed_it(cover: AtDesk) -> None:
    screen, seen = running(cover)
    QTest.keyClick(cover.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    cover.type("grade_edit", "2")
    cover.type("words_edit", "short of br")
    cover.desk_.desk.sign_out()
    cover.settle()
    open_give(cover, seen, "ben")
    assert not screen.happened.entry.is_open
    cover.desk_.desk.sign_out()
    cover.settle()
    open_give(cover, seen, "ann")
    assert screen.happened.ui.grade_edit.text() == "2"
    assert screen.happened.ui.words_edit.text() == "short of br"
    cover.press(ENTER, screen.happened.ui.words_edit)
    cover.settle()
    assert recorded(cover, seen)[0].event.grade == 2


def test_that_what_is_half_typed_stays_when_the_dose_is_recorded_as_given(cover: AtDesk) -> None:
    screen, seen = running(cover)
    started = cover.site.workstation.clock() - timedelta(minutes=10)
    QTest.keyClick(cover.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    cover.type("grade_edit", "3")
    cover.type("words_edit", "dyspnoea")
    screen.clear()
    cover.settle()
    cover.site.clock.now += timedelta(hours=2)
    give(cover.site.workstation, giving(cover.site.now(seen), started), credential("ben"))
    cover.show(ScreenName.GIVE, seen.id)
    cover.wait(lambda: screen.happened.found is not None)
    cover.settle()
    assert screen.happened.ui.grade_edit.text() == "3"
    assert screen.happened.ui.words_edit.text() == "dyspnoea"


@pytest.mark.parametrize("back", [False, True])
def test_that_a_half_typed_correction_comes_back_while_its_entry_stands(cover: AtDesk, back: bool) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "1")
    screen.happened.ui.event_table.setFocus()
    cover.press(ENTER)
    cover.type("reason_edit", "graded anew")
    cover.desk_.desk.sign_out()
    cover.settle()
    if back:
        correction = Correction(entry_id=recorded(cover, seen)[0].entry.id, reason="another patient")
        take_back(cover.site.workstation, Entering(by=cover.site.people["ben"], correction=correction))
    open_give(cover, seen, "ben")
    cover.desk_.desk.sign_out()
    cover.settle()
    open_give(cover, seen, "ann")
    assert screen.happened.entry.is_open is not back


def test_that_nothing_is_recorded_after_an_unexpected_error_and_what_is_typed_stays(cover: AtDesk) -> None:
    screen, seen = running(cover)
    cover.desk_.desk.is_broken = True
    tell(cover, "reaction", "2", "dyspnoea")
    assert recorded(cover, seen) == ()
    assert "before a restart" in said(screen)
    assert screen.happened.entry.typed()["words"] == "dyspnoea"
