"""Changing one's own password in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.screens.password_dialog import PasswordDialog
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import put, wait_for_records
from tests.workflow.site import OWN

NEW = "another passphrase 3"


def opened(at_desk: AtDesk) -> PasswordDialog:
    """Choose it in the menu of the person's button."""
    menu = at_desk.window.ui.person_button.menu()
    (action,) = (each for each in menu.actions() if each.text().startswith("Change my password"))
    action.trigger()
    at_desk.settle()
    (dialog,) = at_desk.window.findChildren(PasswordDialog)
    return dialog


def type_all(at_desk: AtDesk, dialog: PasswordDialog, present: str, new: str, again: str) -> None:
    ui = dialog.ui
    for edit, text in (
        (ui.present_password_edit, present),
        (ui.new_password_edit, new),
        (ui.again_edit, again),
    ):
        put(at_desk, edit, text)
    QTest.keyClick(ui.again_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)


def test_that_the_new_password_is_the_one_from_then_on(at_desk: AtDesk) -> None:
    dialog = opened(at_desk)
    type_all(at_desk, dialog, OWN, NEW, NEW)
    assert at_desk.window.findChildren(PasswordDialog) == []
    assert "password_changed" in at_desk.site.recorded()
    at_desk.desk_.desk.lock()
    at_desk.settle()
    at_desk.sign_in("ann", NEW)
    assert at_desk.window.ui.desk_page.isVisible()


def test_that_a_wrong_present_password_changes_nothing(at_desk: AtDesk) -> None:
    dialog = opened(at_desk)
    type_all(at_desk, dialog, "not the passphrase 9", NEW, NEW)
    assert "password is wrong" in dialog.ui.password_said.text()
    assert dialog.ui.new_password_edit.text() == ""
    assert at_desk.site.recorded()[-1] == "password_changed_refused"


def test_that_two_different_new_passwords_are_told_at_once(at_desk: AtDesk) -> None:
    before = at_desk.site.recorded()
    dialog = opened(at_desk)
    type_all(at_desk, dialog, OWN, NEW, f"{NEW}!")
    assert "twice" in dialog.ui.password_said.text()
    assert at_desk.site.recorded() == before


def test_that_an_unfit_password_is_refused_with_its_reason(at_desk: AtDesk) -> None:
    dialog = opened(at_desk)
    type_all(at_desk, dialog, OWN, "short", "short")
    assert "cannot be used" in dialog.ui.password_said.text()
    assert dialog.isVisible()
