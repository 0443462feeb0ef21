"""What happens in an infusion, on the Give screen: told by keys, on record at once, corrected."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.protocol import default_policy
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from besponsa_desktop.workflow.infusion_record import record_infusion_event
from tests.gui.at_desk import AtDesk
from tests.gui.happening import (
    ENTER,
    can_tell,
    enter,
    listed,
    open_give,
    recorded,
    retype,
    running,
    said,
    tell,
)
from tests.workflow.site import START, credential
from tests.workflow.site_ways import given, giving, prepared, released

ANN = "Ann Sample"


def test_that_a_reaction_is_on_record_at_once_with_grade_time_and_who(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "2", "rash on both arms")
    (kept,) = recorded(cover, seen)
    assert (kept.event.grade, kept.event.words, kept.recorded_by) == (2, "rash on both arms", ANN)
    assert kept.event.at == cover.site.clock.now.replace(second=0, microsecond=0)
    assert listed(screen) == [("Reaction", "grade 2", "rash on both arms", ANN)]
    assert not screen.happened.entry.is_open


def test_that_no_grade_is_chosen_before_it_is_typed(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction")
    assert recorded(cover, seen) == ()
    assert screen.happened.entry.is_open
    assert "The grade is not typed yet" in screen.happened.ui.entry_off.text()
    cover.type("grade_edit", "7")
    assert screen.happened.ui.grade_edit.text() == ""


def test_that_a_reaction_may_be_recorded_before_it_is_graded(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "0")
    assert recorded(cover, seen)[0].event.grade is None
    assert listed(screen)[0][1] == "not graded yet"


def test_that_the_newest_event_stands_first_and_is_chosen(cover: AtDesk) -> None:
    screen, _ = running(cover)
    tell(cover, "reaction", "1")
    cover.site.clock.now += timedelta(minutes=3)
    tell(cover, "treated", words="fluids")
    assert [row[0] for row in listed(screen)] == ["Treated", "Reaction"]
    chosen = screen.happened.chosen
    assert chosen is not None
    assert chosen.event.words == "fluids"


def test_that_only_what_can_follow_can_be_told(cover: AtDesk) -> None:
    screen, seen = running(cover)
    assert can_tell(screen) == {"reaction", "interrupted", "treated", "stopped"}
    tell(cover, "resumed")
    assert recorded(cover, seen) == ()
    tell(cover, "interrupted")
    assert can_tell(screen) == {"reaction", "treated", "resumed", "stopped"}
    tell(cover, "reaction", "1")
    assert "reaction_over" in can_tell(screen)


def test_that_nothing_is_told_of_a_dose_that_is_not_released(cover: AtDesk) -> None:
    assert can_tell(open_give(cover, prepared(cover.site))) == set()


def test_that_an_auditor_reads_what_happened_and_records_nothing(cover: AtDesk) -> None:
    seen = given(cover.site)
    event = {"at": cover.site.clock().isoformat(), "what": "reaction", "grade": 1}
    record_infusion_event(cover.site.workstation, seen, event, Entering(by=cover.site.people["ann"]))
    cover.site.join("ava", "Ava Auditor", Role.AUDITOR)
    screen = open_give(cover, seen, "ava")
    assert len(listed(screen)) == 1
    assert can_tell(screen) == set()
    screen.happened.ui.event_table.setFocus()
    cover.press(ENTER)
    cover.press(Qt.Key.Key_Delete)
    assert not screen.happened.entry.is_open


# ------------------------------------------------------------------ what follows
def test_that_the_planned_end_moves_by_the_time_the_infusion_stood_still(cover: AtDesk) -> None:
    screen, _ = running(cover)
    before = screen.ui.infusion_end_note.text()
    tell(cover, "interrupted")
    cover.site.clock.now += timedelta(minutes=25)
    tell(cover, "resumed")
    after = screen.ui.infusion_end_note.text()
    planned = before.removeprefix("planned end ")
    minutes = int(planned[:2]) * 60 + int(planned[3:]) + 25
    assert after == f"planned end {minutes // 60:02d}:{minutes % 60:02d}, stood still 25\u00a0min"


def test_that_an_end_after_the_limit_is_said_as_a_fact(cover: AtDesk) -> None:
    screen, _ = running(cover)
    tell(cover, "interrupted")
    cover.site.clock.now = START + timedelta(hours=7, minutes=30)
    screen.refresh()
    assert "after the time by which it must end" in screen.ui.infusion_end_note.text()


def test_that_stopping_is_the_end_of_the_infusion(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "stopped", words="patient's wish")
    kept = recorded(cover, seen)[0].event
    assert screen.recorded()["infusion_end"] == kept.at.isoformat(timespec="minutes")
    assert screen.ui.watch_countdown.text().startswith("0:5")


def test_that_an_end_that_is_recorded_stays_when_it_was_stopped(cover: AtDesk) -> None:
    screen, _ = running(cover)
    cover.press(Qt.Key.Key_F5)
    ended = screen.ui.infusion_end_edit.text()
    cover.site.clock.now += timedelta(minutes=2)
    tell(cover, "stopped")
    assert screen.ui.infusion_end_edit.text() == ended


def test_that_a_severe_reaction_is_said_to_end_the_treatment_by_the_policys_grade(cover: AtDesk) -> None:
    screen, _ = running(cover)
    severe = int(default_policy().severe_reaction.grade_from)
    tell(cover, "reaction", str(severe - 1))
    assert not screen.ui.ends_banner.isVisible()
    tell(cover, "reaction", str(severe))
    assert screen.ui.ends_banner.isVisible()
    words = screen.ui.ends_words.text()
    assert "the protocol ends the treatment" in words
    assert f"grade {severe}" in words
    assert f"none of grade ≥ {severe}" in words
    assert "every later order" in words
    assert screen.ui.ends_title.text() == "DISCONTINUE"


def test_that_a_dose_that_was_given_shows_what_happened_and_more_is_told(cover: AtDesk) -> None:
    seen = released(cover.site)
    start = cover.site.workstation.clock()
    cover.site.clock.now += timedelta(hours=1)
    give(cover.site.workstation, giving(seen, start), credential("ann"))
    cover.site.clock.now += timedelta(minutes=20)
    screen = open_give(cover, seen, "ben")
    tell(cover, "reaction", "1", "itching")
    assert listed(screen) == [("Reaction", "grade 1", "itching", "Ben Example")]
    assert screen.ui.infusion_end_edit.isReadOnly()


def test_that_what_is_recorded_elsewhere_appears(cover: AtDesk) -> None:
    screen, seen = running(cover)
    event = {"at": cover.site.clock().isoformat(), "what": "interrupted"}
    record_infusion_event(cover.site.workstation, seen, event, Entering(by=cover.site.people["ben"]))
    cover.desk_.desk.look()
    cover.wait(lambda: listed(screen))
    assert listed(screen)[0][0] == "Interrupted"


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
    assert listed(screen) == [("Reaction", "grade 2", "flushing", ANN)]
    assert cover.site.trail()[-1].reason == "graded by the physician"


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
