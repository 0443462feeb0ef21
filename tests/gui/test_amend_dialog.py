"""Amending a signed order: what changes, which signatures become void, why, and a password."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.screens.amend_dialog import AmendDialog
from besponsa_desktop.gui.zoom import rescale
from besponsa_desktop.records.orders import Order, State
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import put, wait_for_records
from tests.workflow.site import OWN, document

REASON = "the ward weighed again"


def opened(at_desk: AtDesk, order: Order, after: dict[str, Any]) -> AmendDialog:
    window = at_desk.window
    dialog = AmendDialog(window, window.theme, at_desk.desk_.desk, order)
    rescale(dialog, window.theme.scale)
    dialog.show_change(document("01"), after)
    dialog.open()
    wait_for_records(at_desk)
    return dialog


def heavier() -> dict[str, Any]:
    typed = document("01")
    typed["measurements"]["weight"]["value"] = "66.0"
    return typed


def test_that_it_says_what_changes_and_what_becomes_void(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.verified("01"), heavier())
    texts = [each.text() for each in dialog.ui.changes_slot.findChildren(QLabel) if each.isVisible()]
    assert texts[4:] == ["Weight", texts[5], texts[6], ""]
    assert texts[5].startswith("64.0\u00a0kg")
    assert texts[6].startswith("66.0\u00a0kg")
    assert dialog.ui.void_words.text().startswith("verified: Ann Sample, PharmD, 23-Nov-2026")


def test_that_the_order_is_a_draft_again_with_what_was_typed(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    dialog = opened(at_desk, order, heavier())
    amended: list[str] = []
    dialog.amended.connect(amended.append)
    put(at_desk, dialog.ui.reason_edit, REASON)
    put(at_desk, dialog.ui.password_edit, OWN)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)
    now = at_desk.site.now(order)
    assert amended == [order.id]
    assert (now.state, now.version) == (State.DRAFT, 2)
    assert REASON in [entry.reason for entry in at_desk.site.trail()]


def test_that_nothing_changed_is_no_amendment(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.verified("01"), document("01"))
    put(at_desk, dialog.ui.reason_edit, REASON)
    put(at_desk, dialog.ui.password_edit, OWN)
    assert not dialog.ui.sign_button.isEnabled()
    assert dialog.ui.off_words.text() == "Nothing of the order changed"
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)
    assert "order_amended" not in at_desk.site.recorded()


def test_that_another_patient_is_refused_and_the_reason_stays(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    other = heavier()
    other["patient"]["mrn"] = "SYN-999999"
    dialog = opened(at_desk, order, other)
    put(at_desk, dialog.ui.reason_edit, REASON)
    put(at_desk, dialog.ui.password_edit, OWN)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at_desk)
    assert "the MRN that the order was saved with" in dialog.ui.step_said.text()
    assert dialog.reason == REASON
    assert at_desk.site.now(order).state is State.VERIFIED


def test_that_enter_never_amends(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    dialog = opened(at_desk, order, heavier())
    put(at_desk, dialog.ui.reason_edit, REASON)
    put(at_desk, dialog.ui.password_edit, OWN)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_Return)
    wait_for_records(at_desk)
    assert at_desk.site.now(order).state is State.VERIFIED
