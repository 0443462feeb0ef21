"""Returning an order: why, whom one told, a signature, and nothing lost unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.return_dialog import ReturnDialog
from besponsa_desktop.gui.widgets.notice import Notice
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.signatures import Meaning, signatures_of
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import open_to_verify, put, wait_for_records
from tests.workflow.site import OWN

REASON = "ten times the dose of the protocol"


def opened(at_desk: AtDesk, order: Order) -> ReturnDialog:
    """Open the dialog from the verify screen, by its key."""
    screen = open_to_verify(at_desk, order)
    at_desk.press(Qt.Key.Key_F7, screen.ui.back_button)
    at_desk.settle()
    (dialog,) = (each for each in screen.findChildren(ReturnDialog) if each.isVisible())
    return dialog


def fill(at_desk: AtDesk, dialog: ReturnDialog, password: str = OWN) -> None:
    put(at_desk, dialog.ui.reason_edit, REASON)
    put(at_desk, dialog.ui.told_edit, "R. Exemplar, MD, by telephone")
    put(at_desk, dialog.ui.password_edit, password)


def test_that_an_order_is_returned_with_a_signed_record(at_desk: AtDesk) -> None:
    order = at_desk.site.save("08")
    dialog = opened(at_desk, order)
    returned: list[str] = []
    dialog.returned.connect(returned.append)
    fill(at_desk, dialog)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)
    assert returned == [order.id]
    assert at_desk.site.now(order).state is State.RETURNED
    (signed,) = signatures_of(at_desk.site.workstation.database, order.id, 1)
    assert signed.meaning is Meaning.RETURNED
    assert REASON in [entry.reason for entry in at_desk.site.trail()]
    assert at_desk.desk_.navigation.current is ScreenName.PAPERS


@pytest.mark.parametrize(
    ("left_out", "words"),
    [
        ("reason_edit", "A reason of at least 5 letters is needed"),
        ("told_edit", "Whom you told is not typed yet"),
        ("password_edit", "Your password is not typed"),
    ],
)
def test_that_signing_is_off_until_all_is_typed(at_desk: AtDesk, left_out: str, words: str) -> None:
    dialog = opened(at_desk, at_desk.site.save("08"))
    fill(at_desk, dialog)
    assert dialog.ui.sign_button.isEnabled()
    getattr(dialog.ui, left_out).clear()
    assert not dialog.ui.sign_button.isEnabled()
    assert dialog.ui.off_words.text() == words


def test_that_enter_never_signs(at_desk: AtDesk) -> None:
    order = at_desk.site.save("08")
    dialog = opened(at_desk, order)
    fill(at_desk, dialog)
    for edit in (dialog.ui.password_edit, dialog.ui.told_edit):
        QTest.keyClick(edit, Qt.Key.Key_Return)
    wait_for_records(at_desk)
    assert dialog.isVisible()
    assert at_desk.site.now(order).state is State.DRAFT


def test_that_a_wrong_password_is_told_and_the_reason_stays(at_desk: AtDesk) -> None:
    order = at_desk.site.save("08")
    dialog = opened(at_desk, order)
    fill(at_desk, dialog, "not the passphrase 9")
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)
    assert "password is wrong" in dialog.ui.step_said.text()
    assert dialog.ui.step_said.isVisible()
    assert dialog.reason == REASON
    assert dialog.ui.password_edit.text() == ""
    assert at_desk.site.now(order).state is State.DRAFT


def test_that_escape_asks_before_a_reason_is_lost(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.save("08"))
    put(at_desk, dialog.ui.reason_edit, REASON)
    QTest.keyClick(dialog.ui.reason_edit, Qt.Key.Key_Escape)
    at_desk.settle()
    (notice,) = dialog.findChildren(Notice)
    QTest.keyClick(notice, Qt.Key.Key_Return)
    at_desk.settle()
    assert dialog.isVisible()
    assert dialog.reason == REASON
    QTest.keyClick(dialog.ui.reason_edit, Qt.Key.Key_Escape)
    at_desk.settle()
    notice = next(each for each in dialog.findChildren(Notice) if each.isVisible())
    notice.answers[1].click()
    assert not dialog.isVisible()
    at_desk.settle()


def test_that_escape_closes_what_is_empty(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.save("08"))
    QTest.keyClick(dialog.ui.reason_edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    at_desk.settle()


def test_that_a_lock_hides_it_forgets_the_password_and_keeps_the_reason(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.save("08"))
    fill(at_desk, dialog)
    at_desk.desk_.desk.lock()
    at_desk.settle()
    assert not dialog.isVisible()
    assert dialog.ui.password_edit.text() == ""
    at_desk.sign_in("ann")
    assert dialog.isVisible()
    assert dialog.reason == REASON
