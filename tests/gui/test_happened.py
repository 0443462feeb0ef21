"""What happens in an infusion, on the Give screen: told by keys, on record at once, corrected."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from besponsa_desktop.protocol import default_policy
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.entry_keeping import Entering
from besponsa_desktop.workflow.infusion_record import record_infusion_event
from tests.gui.at_desk import AtDesk
from tests.gui.happening import (
    ENTER,
    can_tell,
    listed,
    open_give,
    recorded,
    running,
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
