"""The scanner on the screen of the preparation: codes reach the screen, typing reaches the fields."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.scanner import GAP_MS, MARKED_GAP_MS
from besponsa_desktop.gui.screens.prepare_screen import PrepareScreen
from tests.gui.at_desk import AtDesk
from tests.gui.scanning import FNC1, scan, vial_code
from tests.workflow.site_ways import checked

FIELDS = (
    "code_edit",
    "lot_edit",
    "expires_edit",
    "serial_edit",
    "reconstituted_edit",
    "diluted_edit",
    "bench_password_edit",
    "leave_button",
    "diluted_button",
)


@pytest.fixture
def at(cover: AtDesk) -> AtDesk:
    """Ben before an order of two vials, the first of them scanned."""
    seen = checked(cover.site)
    cover.sign_in("ben")
    cover.show(ScreenName.PREPARE, seen.id)
    scan(vial_code("S1"))
    cover.settle()
    return cover


def screen(at: AtDesk) -> PrepareScreen:
    shown = at.desk_.navigation.screen(ScreenName.PREPARE)
    assert isinstance(shown, PrepareScreen)
    return shown


def serials(at: AtDesk) -> list[object]:
    return [vial["serial"] for vial in screen(at).recorded()["vials"]]  # type: ignore[attr-defined]


def wait_for_keys() -> None:
    """Wait until what was held back has reached its field."""
    QTest.qWait(GAP_MS * 3)


@pytest.mark.parametrize("name", FIELDS)
def test_that_a_code_reaches_the_screen_wherever_the_cursor_is(at: AtDesk, name: str) -> None:
    widget = at.find(name)
    widget.setFocus()
    before = widget.text() if isinstance(widget, QLineEdit) else ""
    scan(vial_code("S2"), widget)
    wait_for_keys()
    assert serials(at) == ["S1", "S2"]
    if isinstance(widget, QLineEdit):
        assert widget.text() == before


def test_that_a_code_without_marks_is_known_by_its_speed(at: AtDesk) -> None:
    scan("0100300080100011172711301" + "0L7", at.find("lot_edit"))
    at.settle()
    assert [vial["lot"] for vial in screen(at).recorded()["vials"]] == ["L1", "L7"]  # type: ignore[attr-defined]


def test_that_a_slow_scanner_is_known_by_its_marks(at: AtDesk) -> None:
    scan(vial_code("S2"), at.find("serial_edit"), gap_ms=GAP_MS + 20)
    assert serials(at) == ["S1", "S2"]


def test_that_what_is_typed_by_hand_reaches_the_field_whole_and_in_order(at: AtDesk) -> None:
    lot = at.find("lot_edit")
    assert isinstance(lot, QLineEdit)
    lot.setFocus()
    lot.clear()
    for character in "]C AB-21":
        scan(character, lot, end=False)
        QTest.qWait(GAP_MS * 2)
    QTest.qWait(MARKED_GAP_MS + 50)
    assert lot.text() == "]C AB-21"
    assert serials(at) == ["S1"]


def test_that_a_burst_without_enter_is_typing(at: AtDesk) -> None:
    lot = at.find("lot_edit")
    assert isinstance(lot, QLineEdit)
    lot.setFocus()
    lot.clear()
    scan("ABCDEFGH", lot, end=False)
    wait_for_keys()
    assert lot.text() == "ABCDEFGH"


def test_that_a_key_that_types_nothing_comes_after_what_was_typed_before_it(at: AtDesk) -> None:
    lot = at.find("lot_edit")
    assert isinstance(lot, QLineEdit)
    lot.setFocus()
    lot.clear()
    scan("AB", lot, end=False)
    QTest.keyClick(lot, Qt.Key.Key_Backspace)
    scan("C", lot, end=False)
    QTest.keyClick(lot, Qt.Key.Key_Tab)
    assert lot.text() == "AC"
    assert QApplication.focusWidget() is not lot


def test_that_space_still_presses_a_button(at: AtDesk) -> None:
    button = at.find("diluted_button")
    assert isinstance(button, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    at.settle()
    assert screen(at).recorded()["diluted_at"] is not None


def test_that_a_password_that_comes_in_a_burst_stays_a_password(at: AtDesk) -> None:
    password = at.find("bench_password_edit")
    assert isinstance(password, QLineEdit)
    password.setFocus()
    scan("their own passphrase 2", password)
    wait_for_keys()
    assert password.text() == "their own passphrase 2"
    assert not at.window.findChildren(PrepareScreen)[0].ui.code_said.text().count("passphrase")


def test_that_a_code_that_is_not_understood_is_said_and_nothing_is_recorded(at: AtDesk) -> None:
    scan(f"]d299{FNC1}21XYZ", at.find("lot_edit"))
    at.settle()
    said = screen(at).ui.code_said.text()
    assert "Not understood" in said
    assert serials(at) == ["S1"]


def test_that_a_second_vial_with_the_same_serial_is_refused(at: AtDesk) -> None:
    scan(vial_code("S1"), at.find("code_edit"))
    at.settle()
    assert serials(at) == ["S1"]
    assert "S1 is recorded already" in screen(at).ui.code_said.text()


def test_that_keys_on_another_screen_are_left_alone(at: AtDesk) -> None:
    at.show(ScreenName.WORK_LIST)
    search = at.find("search_edit")
    assert isinstance(search, QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "SYN-100")
    assert search.text() == "SYN-100"
