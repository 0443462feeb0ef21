"""What a pharmacist does on the verify screen, for the tests about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.gui.widgets.release_entry import ReleaseEntry
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.order_records import save_order
from tests.gui.at_desk import AtDesk
from tests.workflow.site import OWN, document

DECIDED = "23-Nov-2026 07:40 -05:00"


def open_to_verify(at_desk: AtDesk, order: Order) -> VerifyScreen:
    """Show an order on the verify screen."""
    screen = at_desk.show(ScreenName.VERIFY, order.id)
    assert isinstance(screen, VerifyScreen)
    at_desk.wait(lambda: screen.order.review is not None)
    at_desk.settle()
    return screen


def put(at_desk: AtDesk, edit: QWidget, text: str) -> None:
    """Type into a field."""
    edit.setFocus()
    type_text(edit, text)
    at_desk.settle()


def give_reason(at_desk: AtDesk, entry: ReleaseEntry, text: str = "discussed with the ward") -> None:
    """Type the reason of a finding."""
    put(at_desk, entry.ui.reason_edit, text)


def record_decision(at_desk: AtDesk, entry: ReleaseEntry, decided: str = DECIDED) -> None:
    """Record what the prescriber decided about a finding."""
    ui = entry.ui
    put(at_desk, ui.prescriber_edit, "O. Illustra, MD")
    put(at_desk, ui.decided_edit, decided)
    put(at_desk, ui.reached_edit, "telephone")
    ui.read_back_box.setFocus()
    QTest.keyClick(ui.read_back_box, Qt.Key.Key_Space)
    give_reason(at_desk, entry, "benefit outweighs the risk")


def sign(at_desk: AtDesk, screen: VerifyScreen, password: str = OWN) -> None:
    """Type a password and press the key that signs."""
    put(at_desk, screen.ui.password_edit, password)
    at_desk.press(Qt.Key.Key_F10)
    wait_for_records(at_desk)


def wait_for_records(at_desk: AtDesk) -> None:
    """Wait until what was asked of the records is done, however long it takes."""
    at_desk.wait(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    at_desk.settle()


def why_off(at_desk: AtDesk) -> str:
    """Return why signing is off, as the status bar says it."""
    return at_desk.window.ui.reason_value.text()


def correct_elsewhere(at_desk: AtDesk, number: str, order: Order, **measured: Any) -> None:
    """Have Ben correct measurements of a draft at another workstation."""
    typed = document(number)
    typed["measurements"] |= measured
    save_order(at_desk.site.workstation, typed, at_desk.site.people["ben"].id, seen=at_desk.site.now(order))
