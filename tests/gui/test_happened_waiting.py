"""Half-typed events of an infusion: another one is told beside them, and nothing that was typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.give_screen import GiveScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from tests.gui.at_desk import AtDesk
from tests.gui.happening import ENTER, KEY_OF, enter, recorded, retype, running, said, tell


def press_act(at: AtDesk, act: str) -> None:
    """Press the key of an act."""
    QTest.keyClick(at.window, KEY_OF[act], Qt.KeyboardModifier.ControlModifier)


def half_typed(at: AtDesk) -> tuple[GiveScreen, Order]:
    """Return the screen with a half-typed reaction in a running infusion."""
    screen, seen = running(at)
    press_act(at, "reaction")
    at.type("grade_edit", "3")
    at.type("words_edit", "dyspnoea")
    return screen, seen


def reopen(at: AtDesk, screen: GiveScreen, seen: Order) -> list[str]:
    """Open the order as after a restart, and return what is told."""
    told: list[str] = []
    at.settle()
    screen.clear()
    at.desk_.desk.told.connect(told.append)
    at.show(ScreenName.GIVE, seen.id)
    at.wait(lambda: screen.happened.found is not None)
    at.settle()
    return told


def shown(screen: GiveScreen) -> tuple[str, str, str]:
    """Return which act is asked, with the grade and the words."""
    ui = screen.happened.ui
    return screen.happened.entry.act, ui.grade_edit.text(), ui.words_edit.text()


def waits(screen: GiveScreen) -> str:
    """Return what waits, in words."""
    label = screen.happened.ui.happened_waits
    return label.text() if label.isVisible() else ""


def begin_correction(at: AtDesk, screen: GiveScreen) -> None:
    """Type a correction of the event that is recorded."""
    screen.happened.ui.event_table.setFocus()
    at.press(ENTER)
    retype(at, "words_edit", "urticaria of the trunk")


def taken_back(at: AtDesk, seen: Order) -> None:
    """Have somebody else take the event back."""
    correction = Correction(entry_id=recorded(at, seen)[0].entry.id, reason="entered twice")
    take_back(at.site.workstation, Entering(by=at.site.people["ben"], correction=correction))


# ------------------------------------------------------------------ another one is told meanwhile
def test_that_a_half_typed_reaction_comes_back_once_another_event_is_recorded(cover: AtDesk) -> None:
    screen, seen = half_typed(cover)
    press_act(cover, "interrupted")
    assert shown(screen) == ("interrupted", "", "")
    assert "Reaction, grade 3, dyspnoea, 23-Nov-2026" in waits(screen)
    enter(cover)
    assert [one.event.what.value for one in recorded(cover, seen)] == ["interrupted"]
    assert shown(screen) == ("reaction", "3", "dyspnoea")
    assert waits(screen) == ""
    enter(cover)
    assert [one.event.words for one in recorded(cover, seen)] == ["", "dyspnoea"]


def test_that_it_comes_back_when_the_other_event_is_given_up(cover: AtDesk) -> None:
    screen, seen = half_typed(cover)
    press_act(cover, "treated")
    cover.press(Qt.Key.Key_Escape)
    assert shown(screen) == ("reaction", "3", "dyspnoea")
    cover.click("drop_button")
    assert not screen.happened.entry.is_open
    assert recorded(cover, seen) == ()


def test_that_its_key_goes_back_to_it_and_loses_nothing(cover: AtDesk) -> None:
    screen, _ = half_typed(cover)
    press_act(cover, "reaction")
    assert shown(screen) == ("reaction", "3", "dyspnoea")
    press_act(cover, "treated")
    cover.type("words_edit", "fluids")
    press_act(cover, "reaction")
    assert shown(screen) == ("reaction", "3", "dyspnoea")
    assert "Treated, fluids" in waits(screen)


def test_that_what_waits_is_there_again_after_the_person_left(cover: AtDesk) -> None:
    screen, seen = half_typed(cover)
    press_act(cover, "treated")
    cover.type("words_edit", "fluids")
    told = reopen(cover, screen, seen)
    assert shown(screen) == ("treated", "", "fluids")
    assert "dyspnoea" in waits(screen)
    assert any("is back" in words for words in told)
    enter(cover)
    reopen(cover, screen, seen)
    assert shown(screen) == ("reaction", "3", "dyspnoea")
    enter(cover)
    reopen(cover, screen, seen)
    assert not screen.happened.entry.is_open


def test_that_a_half_typed_correction_waits_and_an_untouched_one_does_not(cover: AtDesk) -> None:
    screen, _ = running(cover)
    tell(cover, "reaction", "1", "flushing")
    screen.happened.ui.event_table.setFocus()
    cover.press(ENTER)
    press_act(cover, "interrupted")
    assert waits(screen) == ""
    enter(cover)
    assert not screen.happened.entry.is_open
    screen.happened.ui.event_table.choose(1)
    begin_correction(cover, screen)
    press_act(cover, "resumed")
    enter(cover)
    assert shown(screen) == ("reaction", "1", "urticaria of the trunk")


# ------------------------------------------------------------------ what does not fit any more
def test_that_a_correction_of_what_was_taken_back_is_said_and_not_told_to_be_back(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "1", "flushing")
    begin_correction(cover, screen)
    taken_back(cover, seen)
    told = reopen(cover, screen, seen)
    assert not screen.happened.entry.is_open
    assert not [words for words in told if "is back" in words]
    assert screen.happened.ui.happened_said.isVisible()
    assert "taken back since you typed about it: Reaction, grade 1, urticaria of the trunk" in said(screen)


def test_that_a_waiting_correction_of_what_was_taken_back_is_said(cover: AtDesk) -> None:
    screen, seen = running(cover)
    tell(cover, "reaction", "1", "flushing")
    begin_correction(cover, screen)
    press_act(cover, "interrupted")
    taken_back(cover, seen)
    enter(cover)
    assert not screen.happened.entry.is_open
    assert "urticaria of the trunk" in said(screen)
    assert waits(screen) == ""
