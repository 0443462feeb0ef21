"""Signing and returning at the second check: by another, by password, and nothing before it is all there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.return_dialog import ReturnDialog
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.signatures import Meaning, signature
from tests.gui.at_desk import AtDesk
from tests.gui.checking import compare, open_check, text, type_all, wait_for
from tests.workflow.site import OWN
from tests.workflow.site_ways import RELEASES_OF_10, entry

F9, F10 = Qt.Key.Key_F9, Qt.Key.Key_F10


def test_that_a_difference_goes_back_with_a_signature(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01", dose_text="13.8")
    compare(cover, screen)
    cover.press(Qt.Key.Key_F7)
    assert "Type your password" in text(cover, "sign_said")
    assert cover.site.now(seen).state is State.VERIFIED
    cover.type("check_password_edit", OWN)
    cover.press(Qt.Key.Key_F7)
    wait_for(cover, seen, State.RETURNED)
    kept = signature(cover.site.workstation.database, seen.id, 1, Meaning.RETURNED)
    assert kept is not None
    assert not screen.isVisible()


def test_that_an_order_goes_back_with_a_reason_before_anything_is_compared(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    open_check(cover, seen)
    cover.press(Qt.Key.Key_F7)
    cover.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReturnDialog)
    dialog.close()
    assert cover.site.now(seen).state is State.VERIFIED


def test_that_a_prescribers_decision_is_accepted_before_the_signature(cover: AtDesk) -> None:
    seen = cover.site.verified("10", *RELEASES_OF_10)
    screen = open_check(cover, seen)
    type_all(cover, "10")
    compare(cover, screen)
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
    screen = open_check(cover, seen)
    type_all(cover, "06")
    compare(cover, screen)
    cover.type("check_password_edit", "not the passphrase")
    cover.press(F10)
    cover.wait(lambda: screen.ui.sign_said.text())
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
    compare(cover, screen)
    cover.type("check_password_edit", OWN)
    cover.desk_.desk.lock()
    cover.settle()
    assert screen.ui.check_password_edit.text() == ""
    cover.sign_in("ben")
    assert screen.comparison is not None
    assert text(cover, "height_edit") == entry("01").height_text
