"""Preparing and releasing on the screen: by a scanner, by keys alone, and what is refused on the way."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.prepare_screen import PrepareScreen
from besponsa_desktop.gui.screens.return_dialog import ReturnDialog
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.bench import open_bench
from tests.gui.at_desk import AtDesk
from tests.gui.scanning import scan, vial_code
from tests.workflow.site import OWN, START
from tests.workflow.site_ways import checked, prepared

F4, F5, F10 = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F10


def open_bench_screen(at: AtDesk, seen: Order, login: str = "ben") -> PrepareScreen:
    at.sign_in(login)
    shown = at.show(ScreenName.PREPARE, seen.id)
    assert isinstance(shown, PrepareScreen)
    return shown


def reason(at: AtDesk) -> str:
    return at.window.ui.reason_value.text()


def wait_for(at: AtDesk, seen: Order, state: State) -> None:
    """Wait until the order stands in a state, and the window has followed."""
    at.wait(lambda: at.site.now(seen).state is state)
    at.settle()


def type_password(at: AtDesk) -> None:
    at.type("bench_password_edit", OWN)
    QTest.qWait(150)


def label_text(screen: PrepareScreen, name: str) -> str:
    label = screen.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_that_a_dose_is_prepared_and_released_by_scanner_and_keys(cover: AtDesk) -> None:
    seen = checked(cover.site)
    screen = open_bench_screen(cover, seen)
    assert reason(cover) == "Sign is off: 0 of 2\u00a0vials recorded"
    scan(vial_code("S1"))
    scan(vial_code("S2"))
    assert reason(cover) == "Sign is off: a vial has no time of reconstitution"
    cover.press(F4)
    assert label_text(screen, "dilute_by_countdown") == ""
    cover.press(F4)
    assert label_text(screen, "dilute_by_countdown").startswith("3:5")
    assert reason(cover) == "Sign is off: the time of dilution is not recorded"
    cover.press(F5)
    assert reason(cover) == "Sign is off: your password is not typed"
    cover.settle()
    type_password(cover)
    cover.press(F10)
    wait_for(cover, seen, State.PREPARED)
    cover.wait(lambda: screen.ui.prepare_title.text().startswith("Release"))
    assert label_text(screen, "prepare_title") == "Release: inotuzumab ozogamicin"
    type_password(cover)
    cover.press(F10)
    wait_for(cover, seen, State.RELEASED)
    cover.wait(lambda: not screen.isVisible())
    assert not screen.isVisible()


def test_that_the_volumes_stand_at_the_vials_and_the_plan_beside_them(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site))
    drawn = [row.ui.withdraw_value.text() for row in screen.vials.rows]
    assert drawn == ["withdraw 3.6\u00a0mL", "withdraw 1.92\u00a0mL"]
    shown = [label.text() for label in screen.ui.plan_row.findChildren(QLabel)]
    assert "5.52\u00a0mL" in shown
    assert "44.48\u00a0mL" in shown


def test_that_a_syringe_takes_one_vial(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site, "06"))
    assert len(screen.vials.rows) == 1
    shown = [label.text() for label in screen.ui.plan_row.findChildren(QLabel)]
    assert "Total in the syringe" in shown


def test_that_a_wrong_vial_is_shown_at_its_place_and_is_not_signed(cover: AtDesk) -> None:
    seen = checked(cover.site)
    screen = open_bench_screen(cover, seen)
    scan(vial_code("S1", gtin="00300080100028"))
    scan(vial_code("S2", expiry="261122"))
    first, second = screen.vials.rows
    assert "another product" in first.ui.vial_said.text()
    assert "expired on 22-Nov-2026" in second.ui.vial_said.text()
    for key in (F4, F4, F5):
        cover.press(key)
    cover.settle()
    type_password(cover)
    cover.press(F10)
    cover.wait(lambda: screen.ui.bench_said.text())
    assert "cannot be used" in screen.ui.bench_said.text()
    assert screen.ui.bench_password_edit.text() == ""
    assert cover.site.now(seen).state is State.CHECKED


def test_that_a_vial_is_typed_where_there_is_no_scanner(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site))
    for key in "00008-0100-01":
        cover.press(key)
        QTest.qWait(60)
    cover.press(Qt.Key.Key_Return)
    row = screen.vials.rows[0]
    assert row.gtin == "00300080100011"
    for edit, typed in ((row.ui.lot_edit, "L9"), (row.ui.expires_edit, "30-Nov-2027")):
        edit.setFocus()
        QTest.keyClicks(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    (recorded,) = screen.vials.recorded()
    assert (recorded["lot"], recorded["expires_on"]) == ("L9", "2027-11-30")
    assert screen.ui.code_edit.text() == ""


def test_that_a_date_that_is_none_is_told_at_its_field(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site))
    scan("00300080100011")
    edit = screen.vials.rows[0].ui.expires_edit
    edit.setFocus()
    QTest.keyClicks(edit, "31-Feb-2027")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    said = [label.text() for label in screen.vials.rows[0].findChildren(QLabel)]
    assert any("Type a date that exists" in each for each in said)


def test_that_a_time_without_an_offset_is_asked_about(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site))
    edit = screen.ui.diluted_edit
    edit.setFocus()
    QTest.keyClicks(edit, "23-Nov-2026 08:00")
    QTest.qWait(150)
    assert screen.recorded()["diluted_at"] is None
    (button,) = (each for each in screen.findChildren(QPushButton) if "as at this" in each.text())
    button.click()
    assert screen.recorded()["diluted_at"] == "2026-11-23T08:00-05:00"


def test_that_what_is_recorded_is_there_again_at_another_workstation(cover: AtDesk) -> None:
    seen = checked(cover.site)
    screen = open_bench_screen(cover, seen)
    scan(vial_code("S1"))
    cover.press(F4)

    def kept() -> str:
        return str(open_bench(cover.site.workstation, seen.id).recorded)

    cover.wait(lambda: "'serial': 'S1'" in kept() and "reconstituted_at" in kept())
    cover.press(Qt.Key.Key_Escape)
    cover.settle()
    cover.show(ScreenName.PREPARE, seen.id)
    assert [row.is_filled for row in screen.vials.rows] == [True, False]


def test_that_a_vial_is_taken_out_again(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, checked(cover.site))
    scan(vial_code("S1"))
    screen.vials.rows[0].ui.remove_button.click()
    assert screen.vials.recorded() == []
    assert len(screen.vials.rows) == 2


def test_that_the_clocks_run_only_while_they_are_seen_and_say_when_it_is_too_late(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, prepared(cover.site))
    assert screen._ticking.isActive()
    cover.site.clock.now = START + timedelta(hours=8, minutes=5)
    screen.tick()
    assert label_text(screen, "end_by_countdown").startswith("\u22120:05:")
    assert screen.ui.end_by_icon.accessibleName() == "too late"
    cover.show(ScreenName.WORK_LIST)
    assert not screen._ticking.isActive()


def test_that_a_dose_whose_time_has_run_out_is_not_released(cover: AtDesk) -> None:
    seen = prepared(cover.site)
    screen = open_bench_screen(cover, seen)
    cover.site.clock.now = START + timedelta(hours=8, minutes=5)
    type_password(cover)
    cover.press(F10)
    cover.wait(lambda: screen.ui.bench_said.text())
    assert "cannot be released" in screen.ui.bench_said.text()
    assert cover.site.now(seen).state is State.PREPARED


def test_that_a_technician_prepares_and_does_not_release(cover: AtDesk) -> None:
    cover.site.join("tom", "Tom Technician", Role.TECHNICIAN, credential_text="CPhT")
    seen = prepared(cover.site)
    screen = open_bench_screen(cover, seen, "tom")
    assert "takes a pharmacist" in screen.ui.bench_who.text()
    assert not screen.ui.sign_button.isEnabled()
    assert not screen.ui.bench_password_box.isVisible()


def test_that_a_release_shows_the_vials_and_changes_none(cover: AtDesk) -> None:
    screen = open_bench_screen(cover, prepared(cover.site))
    before = screen.recorded()
    cover.press(F4)
    cover.press(F5)
    assert all(edit.isReadOnly() for row in screen.vials.rows for edit in row.findChildren(QLineEdit))
    assert screen.recorded() == before


def test_that_an_order_goes_back_from_the_bench_with_a_reason(cover: AtDesk) -> None:
    seen = checked(cover.site)
    screen = open_bench_screen(cover, seen)
    cover.press(Qt.Key.Key_F7)
    cover.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReturnDialog)
    dialog.returned.emit(seen.id)
    assert not screen.isVisible()
    assert screen.bench is None
    dialog.close()
