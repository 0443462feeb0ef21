"""The papers of an order by one key: from the work list, the order, and the second check once compared."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from tests.gui.at_desk import AtDesk
from tests.gui.checking import compare, open_check, type_all
from tests.gui.keys import type_into
from tests.gui.verifying import open_to_verify, sign
from tests.workflow.site_ways import checked

F6 = Qt.Key.Key_F6


def button(at: AtDesk) -> QPushButton:
    """Return the button that leads to the papers, which has its key in its text."""
    found = cast(QPushButton, at.find("papers_button"))
    assert found.text() == "Papers  F6"
    return found


def papers_shown(at: AtDesk, number: str) -> bool:
    """Tell whether the papers of an order are shown."""
    screen = at.desk_.navigation.screen(ScreenName.PAPERS)
    is_shown = at.desk_.navigation.current is ScreenName.PAPERS
    return is_shown and cast(PapersScreen, screen).ui.order_bar.ui.order_number.text() == number


def test_that_f6_shows_the_papers_of_the_chosen_order(cover: AtDesk) -> None:
    checked(cover.site)
    cover.site.verified("02")
    cover.sign_in("ann")
    QTest.keyClick(cover.find("work_table"), Qt.Key.Key_Down)
    assert button(cover).isEnabled()
    cover.press(F6)
    cover.wait(lambda: papers_shown(cover, "RX-2026-900101"))
    assert cover.find("papers_table").hasFocus()


def test_that_something_typed_that_is_no_order_yet_has_no_papers(at_desk: AtDesk) -> None:
    QTest.keyClick(at_desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    type_into(at_desk.window, "patient.family_name", "Sample-Elm")
    at_desk.show(ScreenName.WORK_LIST)
    at_desk.settle()
    assert cast(QPushButton, at_desk.find("open_order_button")).isEnabled()
    assert not button(at_desk).isEnabled()
    at_desk.press(F6)
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.WORK_LIST


def test_that_a_signed_order_leads_to_its_papers_and_a_draft_to_its_findings(at_desk: AtDesk) -> None:
    signed, draft = at_desk.site.verified("01"), at_desk.site.save("10")
    at_desk.desk_.navigation.show(ScreenName.ORDER, draft.id)
    at_desk.settle()
    at_desk.press(F6)
    assert not at_desk.window.screen_.pane.ui.papers_button.isVisible()
    assert QApplication.focusWidget() is at_desk.window.screen_.pane.rows[0].ui.head_button
    at_desk.desk_.navigation.show(ScreenName.ORDER, signed.id)
    at_desk.settle()
    assert button(at_desk).isEnabled()
    at_desk.press(F6)
    at_desk.wait(lambda: papers_shown(at_desk, "RX-2026-900101"))


def test_that_the_order_screen_shows_papers_once_its_order_is_signed(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    at_desk.desk_.navigation.show(ScreenName.ORDER, order.id)
    at_desk.settle()
    assert not at_desk.window.screen_.pane.ui.papers_button.isVisible()
    sign(at_desk, open_to_verify(at_desk, order))
    QTest.keyClick(at_desk.window, Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    at_desk.wait(at_desk.window.screen_.pane.ui.papers_button.isVisible)
    at_desk.press(F6)
    at_desk.wait(lambda: papers_shown(at_desk, "RX-2026-900101"))


def test_that_the_second_check_shows_papers_only_once_its_values_are_shown(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    type_all(cover, "01")
    assert not button(cover).isEnabled()
    cover.press(F6)
    cover.settle()
    assert screen.isVisible()
    compare(cover, screen)
    cover.press(Qt.Key.Key_F8)
    assert not button(cover).isEnabled()
    compare(cover, screen)
    cover.press(F6)
    cover.wait(lambda: papers_shown(cover, "RX-2026-900101"))


def test_that_the_first_pharmacist_may_look_at_the_papers_from_there(cover: AtDesk) -> None:
    open_check(cover, cover.site.verified("01"), "ann")
    assert button(cover).isEnabled()
    cover.press(F6)
    cover.wait(lambda: papers_shown(cover, "RX-2026-900101"))
