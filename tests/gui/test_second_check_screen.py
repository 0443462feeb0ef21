"""The second check on the screen: blind, compared, decisions accepted one by one, signed by another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from besponsa_desktop.records.orders import State
from besponsa_desktop.records.signatures import Meaning, signature
from tests.gui.at_desk import AtDesk
from tests.gui.checking import NAMES, compare, open_check, text, type_all, wait_for
from tests.workflow.site import OWN
from tests.workflow.site_ways import entry

F9, F10 = Qt.Key.Key_F9, Qt.Key.Key_F10


def said_aloud(shown: QAccessibleInterface) -> list[str]:
    """Return everything that a screen reader can say of what is to be seen of the window."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    said = [shown.text(kind) for kind in kinds]
    for index in range(shown.childCount()):
        child = shown.child(index)
        if _is_seen(child):
            said += said_aloud(child)
    return list(filter(None, said))


def _is_seen(child: object) -> bool:
    """Tell whether a part is there and to be seen; Qt may give none at all."""
    return isinstance(child, QAccessibleInterface) and child.isValid() and not child.state().invisible


def test_that_a_clean_order_is_checked_by_the_keyboard_alone(cover: AtDesk) -> None:
    seen = cover.site.verified("02")
    screen = open_check(cover, seen)
    said = entry("02")
    for name in NAMES:
        assert screen.focusWidget() is screen.fields.edits[name]
        for key in getattr(said, f"{name}_text"):
            cover.press(key)
        cover.press(Qt.Key.Key_Return)
    cover.wait(lambda: screen.comparison is not None)
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
    compare(cover, screen)
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
    assert "1.38" in readings
    readings["1.38"].click()
    assert screen.fields.edits["dose"].text() == "1.38"
    assert text(cover, "typed_count") == "5 of 5 typed"


def test_that_what_is_no_number_is_told_at_its_field_and_reveals_nothing(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    type_all(cover, "01", weight_text="4x")
    cover.press(F9)
    cover.wait(lambda: any("found" in label.text() for label in screen.findChildren(QLabel)))
    assert screen.comparison is None
    assert any("Weight: found" in label.text() for label in screen.findChildren(QLabel))
    assert screen.focusWidget() is screen.fields.edits["weight"]
    assert "order" not in text(cover, "height_hint").replace("from the order", "")


def test_that_a_slip_is_corrected_and_both_comparisons_are_recorded(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01", weight_text="46")
    compare(cover, screen)
    assert screen.comparison is not None
    assert screen.comparison.differing == ("weight",)
    assert text(cover, "weight_agrees") == "differs"
    assert not cover.find("sign_button").isEnabled()
    assert cover.window.ui.reason_value.text() == "Sign is off: 1\u00a0value not as in the order"
    cover.press(Qt.Key.Key_F8)
    assert screen.focusWidget() is screen.fields.edits["weight"]
    assert not any(entry("01").weight_text in label.text() for label in screen.findChildren(QLabel))
    type_all(cover, "01")
    compare(cover, screen)
    assert text(cover, "typed_count") == "5 of 5 agree"
    assert cover.site.recorded().count("order_compared") == 2
    assert cover.site.now(seen).state is State.VERIFIED
