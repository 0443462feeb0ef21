"""Giving and watching on the screen: start and end by one key each, and the watch counted down."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.give_screen import GiveScreen
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.workflow.bench import open_bench
from tests.gui.at_desk import AtDesk
from tests.workflow.site import OWN, START
from tests.workflow.site_ways import given, released

F4, F5, F10 = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F10


def open_give(at: AtDesk, seen: Order, login: str = "ann") -> GiveScreen:
    at.sign_in(login)
    shown = at.show(ScreenName.GIVE, seen.id)
    assert isinstance(shown, GiveScreen)
    return shown


def reason(at: AtDesk) -> str:
    return at.window.ui.reason_value.text()


def test_that_a_dose_is_given_by_keys_and_then_watched(cover: AtDesk) -> None:
    seen = released(cover.site)
    screen = open_give(cover, seen)
    assert reason(cover) == "Record is off: the start is not recorded"
    cover.press(F4)
    assert screen.ui.infusion_end_note.text().startswith("planned end 09:")
    cover.settle()
    cover.site.clock.now += timedelta(hours=1)
    cover.press(F5)
    cover.settle()
    assert screen.ui.watch_countdown.text().startswith("0:59:")
    cover.type("bench_password_edit", OWN)
    cover.press(F10)
    cover.wait(lambda: cover.site.now(seen).state is State.GIVEN)
    cover.wait(lambda: screen.ui.infusion_start_edit.isReadOnly())
    assert "infusion_end" in preparations_of(cover.site.workstation.database, seen.id, 1)[-1].document
    assert screen.isVisible()
    assert not screen.ui.problems_row.isVisible()
    assert screen.ui.watch_countdown.text().startswith("0:")
    cover.site.clock.now += timedelta(hours=1)
    screen.tick()
    assert screen.ui.watch_countdown.text() == "over"


def test_that_the_start_is_kept_while_the_infusion_runs(cover: AtDesk) -> None:
    seen = released(cover.site)
    screen = open_give(cover, seen)
    cover.press(F4)
    cover.wait(lambda: "infusion_start" in open_bench(cover.site.workstation, seen.id).recorded)
    started = screen.ui.infusion_start_edit.text()
    cover.desk_.desk.sign_out()
    cover.settle()
    cover.sign_in("ben")
    cover.show(ScreenName.GIVE, seen.id)
    assert screen.ui.infusion_start_edit.text() == started
    assert cover.site.now(seen).state is State.RELEASED


def test_that_what_speaks_against_how_it_was_given_is_shown_as_facts(cover: AtDesk) -> None:
    seen = released(cover.site)
    cover.site.clock.now = START + timedelta(hours=10)
    screen = open_give(cover, seen)
    for name, typed in (("infusion_start", "15:30"), ("infusion_end", "16:30")):
        cover.type(f"{name}_edit", f"23-Nov-2026 {typed} -05:00")
    cover.type("bench_password_edit", OWN)
    cover.press(F10)
    cover.wait(lambda: cover.site.now(seen).state is State.GIVEN)
    cover.wait(lambda: screen.ui.infusion_start_edit.isReadOnly())
    assert "Times since reconstitution" in screen.ui.problems_words.text()
    assert screen.ui.end_by_icon.accessibleName() == "too late"


def test_that_an_end_before_the_start_is_refused_and_told_at_its_field(cover: AtDesk) -> None:
    seen = released(cover.site)
    cover.site.clock.now = START + timedelta(hours=3)
    screen = open_give(cover, seen)
    cover.type("infusion_start_edit", "23-Nov-2026 09:30 -05:00")
    cover.type("infusion_end_edit", "23-Nov-2026 09:00 -05:00")
    cover.type("bench_password_edit", OWN)
    cover.press(F10)
    cover.wait(lambda: screen.ui.bench_said.text())
    assert any("a time after the start" in label.text() for label in screen.findChildren(QLabel))
    assert cover.site.now(seen).state is State.RELEASED


def test_that_a_time_without_an_offset_is_asked_about(cover: AtDesk) -> None:
    screen = open_give(cover, released(cover.site))
    cover.type("infusion_start_edit", "23-Nov-2026 08:01")
    assert "infusion_start" not in screen.recorded()
    assert reason(cover) == "Record is off: a time cannot be read yet"
    (button,) = (each for each in screen.findChildren(QPushButton) if "as at this" in each.text())
    button.click()
    assert screen.recorded()["infusion_start"] == "2026-11-23T08:01-05:00"


def test_that_a_given_dose_is_shown_and_changed_no_more(cover: AtDesk) -> None:
    screen = open_give(cover, given(cover.site))
    before = screen.recorded()
    cover.press(F4)
    cover.press(F5)
    assert screen.recorded() == before
    assert screen.ui.infusion_start_edit.isReadOnly()
    assert not screen.ui.sign_button.isEnabled()
    assert screen.ui.watch_countdown.text()


def test_that_an_auditor_records_nothing(cover: AtDesk) -> None:
    cover.site.join("ava", "Ava Auditor", Role.AUDITOR)
    screen = open_give(cover, released(cover.site), "ava")
    assert "pharmacist or technician" in screen.ui.bench_who.text()
    assert screen.ui.infusion_start_edit.isReadOnly()


def test_that_the_clock_stops_while_nobody_looks(cover: AtDesk) -> None:
    screen = open_give(cover, released(cover.site))
    assert screen._ticking.isActive()
    cover.desk_.desk.lock()
    cover.settle()
    QTest.qWait(50)
    assert not screen._ticking.isActive()
