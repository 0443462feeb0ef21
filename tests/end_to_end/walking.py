"""The way of an order through the window as two people walk it: typed, verified or returned, checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.demo_typing import type_order
from besponsa_desktop.gui.models.release_views import Need
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.return_dialog import ReturnDialog
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.search import SearchedBy, search
from besponsa_desktop.workflow.inspection import inspect_by_records
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import give_reason, put, record_decision, wait_for_records
from tests.workflow.site import OWN
from tests.workflow.site_ways import entry

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("height", "weight", "cycle", "day", "dose")


def type_new_order(at: AtDesk, document: Mapping[str, object]) -> None:
    """Begin a new order by its key and type all of it."""
    QTest.keyClick(at.window, Qt.Key.Key_N, CONTROL)
    at.settle()
    type_order(at.window.screen_.form, document)
    at.settle()


def go_on_to_verify(at: AtDesk) -> VerifyScreen:
    """Press the key that saves the order and goes on to verify it."""
    QTest.keyClick(at.window, Qt.Key.Key_F10)
    at.wait(lambda: at.desk_.navigation.current is ScreenName.VERIFY)
    screen = cast(VerifyScreen, at.desk_.navigation.screen(ScreenName.VERIFY))
    at.wait(lambda: screen.order.review is not None)
    at.settle()
    return screen


def may_go_on(screen: VerifyScreen) -> bool:
    """Tell whether every finding can be released by what is typed."""
    return not any(each.view.need.is_closed for each in screen.entries.entries.values())


def decide_and_sign(at: AtDesk, screen: VerifyScreen) -> None:
    """Type what each finding needs, and sign."""
    for each in screen.entries.entries.values():
        if each.view.need is Need.DECISION:
            record_decision(at, each)
        else:
            give_reason(at, each)
    put(at, screen.ui.password_edit, OWN)
    at.press(Qt.Key.Key_F10)
    wait_for_records(at)


def return_it(at: AtDesk, screen: VerifyScreen) -> None:
    """Return the order to its prescriber with a signed record."""
    QTest.keyClick(at.window, Qt.Key.Key_F7)
    at.settle()
    (dialog,) = (each for each in screen.findChildren(ReturnDialog) if each.isVisible())
    put(at, dialog.ui.reason_edit, "it cannot be given as it is ordered")
    put(at, dialog.ui.told_edit, "the prescriber, by telephone")
    put(at, dialog.ui.password_edit, OWN)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_F10)
    wait_for_records(at)


def change_person(at: AtDesk, login: str) -> None:
    """Have one person leave and another sign in."""
    at.desk_.desk.sign_out()
    at.settle()
    at.sign_in(login)


def check_as_second(at: AtDesk, number: str) -> None:
    """Open the order that waits in the work list, type the five values, accept decisions, and sign."""
    at.wait(lambda: at.desk_.navigation.current is ScreenName.WORK_LIST)
    wait_for_records(at)
    QTest.keyClick(at.find("work_table"), Qt.Key.Key_Return)
    at.wait(lambda: at.desk_.navigation.current is ScreenName.SECOND_CHECK)
    wait_for_records(at)
    screen = cast(SecondCheckScreen, at.desk_.navigation.screen(ScreenName.SECOND_CHECK))
    said = entry(number)
    for name in NAMES:
        at.type(f"{name}_edit", getattr(said, f"{name}_text"))
    at.press(Qt.Key.Key_F9)
    at.wait(lambda: screen.comparison is not None)
    at.settle()
    for row in screen.decisions.rows:
        row.ui.accept_box.setFocus()
        QTest.keyClick(row.ui.accept_box, Qt.Key.Key_Space)
    at.type("check_password_edit", OWN)
    at.press(Qt.Key.Key_F10)
    wait_for_records(at)


def order_of(at: AtDesk, number: str) -> Order:
    """Return the order of a number as it stands in the records."""
    (found,) = search(at.site.workstation.database, number, SearchedBy.ORDER_NUMBER, limit=2)
    return found


def latest_paper(at: AtDesk, order: Order) -> bytes:
    """Return the latest signed document of an order, which must be what was signed."""
    database = at.site.workstation.database
    document = documents_of(database, order.id)[-1]
    pdf = pdf_of(database, document.sha256)
    assert pdf is not None
    inspected = inspect_by_records(database, pdf, at.site.workstation.root)
    assert inspected.inspection.failures == ()
    return pdf
