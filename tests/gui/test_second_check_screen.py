"""The second check on the screen: blind, compared, decisions accepted one by one, signed by another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.signatures import Meaning, signature
from tests.gui.at_desk import AtDesk
from tests.workflow.site import OWN
from tests.workflow.site_ways import RELEASES_OF_10, entry

NAMES = ("height", "weight", "cycle", "day", "dose")
F9, F10 = Qt.Key.Key_F9, Qt.Key.Key_F10


def open_check(at: AtDesk, seen: Order, login: str = "ben") -> SecondCheckScreen:
    at.sign_in(login)
    shown = at.show(ScreenName.SECOND_CHECK, seen.id)
    assert isinstance(shown, SecondCheckScreen)
    return shown


def wait_for(at: AtDesk, seen: Order, state: State) -> None:
    """Wait until the order stands in a state, and the window has followed."""
    at.wait(lambda: at.site.now(seen).state is state)
    at.settle()


def type_all(at: AtDesk, number: str, **changed: str) -> None:
    said = entry(number, **changed)
    for name in NAMES:
        edit = at.find(f"{name}_edit")
        assert isinstance(edit, QLineEdit)
        edit.clear()
        at.type(f"{name}_edit", getattr(said, f"{name}_text"))
    at.settle()


def text(at: AtDesk, name: str) -> str:
    label = at.find(name)
    assert isinstance(label, QLabel | QPushButton | QLineEdit)
    return label.text()


def said_aloud(shown: QAccessibleInterface) -> list[str]:
    """Return everything that a screen reader can say of what is to be seen of the window."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    said = [shown.text(kind) for kind in kinds]
    for index in range(shown.childCount()):
        child = shown.child(index)
        if child and child.isValid() and not child.state().invisible:
            said += said_aloud(child)
    return list(filter(None, said))


def test_that_a_clean_order_is_checked_by_the_keyboard_alone(cover: AtDesk) -> None:
    seen = cover.site.verified("02")
    screen = open_check(cover, seen)
    said = entry("02")
    for name in NAMES:
        assert screen.focusWidget() is screen.fields.edits[name]
        for key in getattr(said, f"{name}_text"):
            cover.press(key)
        cover.press(Qt.Key.Key_Return)
    cover.settle()
    assert screen.comparison is not None
    assert "All five agree" in text(cover, "result_words")
    for key in OWN:
        cover.press(key)
    cover.press(F10)
    wait_for(cover, seen, State.CHECKED)
    kept = signature(cover.site.workstation.database, seen.id, 1, Meaning.SECOND_CHECK)
    assert kept is not None
    assert kept.person_id == cover.site.people["ben"].id
    assert cover.window.ui.saved_value.text() == "Second check of RX-2026-900102 signed"


def test_that_nothing_of_the_first_result_is_anywhere_before_the_comparison(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    hidden = [value for value in vars_of("01") if len(value) > 1]
    reading = QAccessible.queryAccessibleInterface(cover.window)
    everything = "\n".join(said_aloud(reading))
    everything += "\n".join(label.text() for label in screen.findChildren(QLabel))
    everything += "\n".join(
        f"{edit.text()}{edit.placeholderText()}" for edit in screen.findChildren(QLineEdit)
    )
    assert "Sample" in everything
    assert [value for value in hidden if value in everything] == []


def vars_of(number: str) -> list[str]:
    said = entry(number)
    return [getattr(said, f"{name}_text") for name in NAMES]


def test_that_compare_opens_with_the_fifth_value(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    said = entry("01")
    for index, name in enumerate(NAMES):
        assert text(cover, "typed_count") == f"{index} of 5 typed"
        cover.press(F9)
        assert screen.comparison is None
        cover.type(f"{name}_edit", getattr(said, f"{name}_text"))
    cover.press(F9)
    cover.settle()
    assert screen.comparison is not None


@pytest.mark.parametrize("key", ["v", "insert"])
def test_that_nothing_is_pasted(cover: AtDesk, key: str) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    QGuiApplication.clipboard().setText("170")
    edit = screen.fields.edits["height"]
    edit.setFocus()
    if key == "v":
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(edit, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(edit, Qt.MouseButton.MiddleButton)
    assert edit.text() == ""
    assert any("nothing is pasted here" in label.text() for label in screen.findChildren(QLabel))


def test_that_a_comma_is_asked_about_and_counts_as_not_typed(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    type_all(cover, "01", dose_text="1,38")
    assert text(cover, "typed_count") == "4 of 5 typed"
    cover.press(F9)
    assert screen.comparison is None
    readings = {
        button.text(): button
        for button in screen.findChildren(QPushButton)
        if button.text() in {"1.38", "138"}
    }
    assert set(readings) == {"1.38", "138"}
    readings["1.38"].click()
    assert screen.fields.edits["dose"].text() == "1.38"
    assert text(cover, "typed_count") == "5 of 5 typed"


def test_that_what_is_no_number_is_told_at_its_field_and_reveals_nothing(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    type_all(cover, "01", weight_text="4x")
    cover.press(F9)
    cover.settle()
    assert screen.comparison is None
    assert any("Weight: found" in label.text() for label in screen.findChildren(QLabel))
    assert screen.focusWidget() is screen.fields.edits["weight"]
    assert "order" not in text(cover, "height_hint").replace("from the order", "")


def test_that_a_slip_is_corrected_and_both_comparisons_are_recorded(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01", weight_text="46")
    cover.press(F9)
    cover.settle()
    assert screen.comparison is not None
    assert screen.comparison.differing == ("weight",)
    assert text(cover, "weight_agrees") == "differs"
    assert not cover.find("sign_button").isEnabled()
    assert cover.window.ui.reason_value.text() == "Sign is off: 1\u00a0value not as in the order"
    cover.press(Qt.Key.Key_F8)
    assert screen.focusWidget() is screen.fields.edits["weight"]
    assert not any(entry("01").weight_text in label.text() for label in screen.findChildren(QLabel))
    type_all(cover, "01")
    cover.press(F9)
    cover.settle()
    assert text(cover, "typed_count") == "5 of 5 agree"
    assert cover.site.recorded().count("order_compared") == 2
    assert cover.site.now(seen).state is State.VERIFIED


def test_that_a_difference_goes_back_with_a_signature(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01", dose_text="13.8")
    cover.press(F9)
    cover.settle()
    cover.press(Qt.Key.Key_F7)
    assert "Type your password" in text(cover, "sign_said")
    assert cover.site.now(seen).state is State.VERIFIED
    cover.type("check_password_edit", OWN)
    cover.press(Qt.Key.Key_F7)
    wait_for(cover, seen, State.RETURNED)
    kept = signature(cover.site.workstation.database, seen.id, 1, Meaning.RETURNED)
    assert kept is not None
    assert not screen.isVisible()


def test_that_a_prescribers_decision_is_accepted_before_the_signature(cover: AtDesk) -> None:
    seen = cover.site.verified("10", *RELEASES_OF_10)
    open_check(cover, seen)
    type_all(cover, "10")
    cover.press(F9)
    cover.settle()
    box = cover.find("accept_box")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    cover.type("check_password_edit", OWN)
    cover.press(F10)
    cover.settle()
    assert cover.site.now(seen).state is State.VERIFIED
    assert cover.window.ui.reason_value.text() == "Sign is off: 1\u00a0decision not accepted yet"
    cover.press(Qt.Key.Key_Space, box)
    cover.press(F10)
    wait_for(cover, seen, State.CHECKED)
    assert '"accepted":["liver.limits"]' in cover.site.trail()[-1].changes


def test_that_the_one_who_verified_does_not_check(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen, "ann")
    assert "Ann Sample verified this order" in text(cover, "who_words")
    assert all(edit.isReadOnly() for edit in screen.fields.edits.values())
    assert cover.window.ui.reason_value.text() == "Sign is off: you may not check this order"


def test_that_a_wrong_password_signs_nothing_and_is_forgotten(cover: AtDesk) -> None:
    seen = cover.site.verified("06")
    open_check(cover, seen)
    type_all(cover, "06")
    cover.press(F9)
    cover.settle()
    cover.type("check_password_edit", "not the passphrase")
    cover.press(F10)
    cover.settle()
    assert "wrong" in text(cover, "sign_said")
    assert text(cover, "check_password_edit") == ""
    assert cover.site.now(seen).state is State.VERIFIED
    cover.type("check_password_edit", OWN)
    cover.press(Qt.Key.Key_Return)
    cover.settle()
    assert cover.site.now(seen).state is State.VERIFIED
    cover.press(F10)
    wait_for(cover, seen, State.CHECKED)


def test_that_what_is_typed_is_kept_for_the_same_person_and_no_other(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    cover.type("height_edit", "165")
    cover.press(Qt.Key.Key_Escape)
    assert not screen.isVisible()
    cover.show(ScreenName.SECOND_CHECK, seen.id)
    assert text(cover, "height_edit") == "165"
    cover.desk_.desk.sign_out()
    cover.settle()
    cover.site.join("cat", "Cat Other", *cover.site.people["ben"].roles)
    cover.sign_in("cat")
    cover.show(ScreenName.SECOND_CHECK, seen.id)
    assert text(cover, "height_edit") == ""


def test_that_a_lock_forgets_the_password_and_keeps_the_rest(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01")
    cover.press(F9)
    cover.settle()
    cover.type("check_password_edit", OWN)
    cover.desk_.desk.lock()
    cover.settle()
    assert screen.ui.check_password_edit.text() == ""
    cover.sign_in("ben")
    assert screen.comparison is not None
    assert text(cover, "height_edit") == entry("01").height_text
