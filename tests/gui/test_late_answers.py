"""What is answered late: other records, another order, another person, or nobody, is there by then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.amend_dialog import AmendDialog
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.gui.screens.protocols_screen import ProtocolsScreen
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen
from besponsa_desktop.gui.widgets.busy_strip import BusyDialog
from besponsa_desktop.workflow import bench, order_papers, order_review, protocol_change, results_entry
from tests.gui.at_desk import AtDesk
from tests.workflow.site_ways import checked, released

_A_MOMENT_MS, _SHOWN_MS, _LONGEST_S = 60, 600, 20


@contextmanager
def step_being_recorded(at: AtDesk) -> Iterator[None]:
    """Have a step being recorded meanwhile."""
    may_end = Event()
    at.desk_.desk.do("…", lambda _: may_end.wait(_LONGEST_S), lambda _: None, waiting=Waiting.FOR_A_RECORD)
    yield
    may_end.set()
    at.settle()


def busy() -> bool:
    """Tell whether it is shown that a step is being recorded."""
    return any(isinstance(one, BusyDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


# ---------------------------------------------------------------------- another order
def test_that_papers_of_an_order_left_meanwhile_are_not_shown(
    at_desk: AtDesk, slow: Callable[..., Event]
) -> None:
    first, second = checked(at_desk.site, "01"), checked(at_desk.site, "02")
    screen = at_desk.show(ScreenName.PAPERS)
    assert isinstance(screen, PapersScreen)
    may_end = slow(order_papers, "papers_of", lambda _, order_id: order_id == first.id)
    for name, order_id in (
        (ScreenName.PAPERS, first.id),
        (ScreenName.WORK_LIST, ""),
        (ScreenName.PAPERS, second.id),
    ):
        at_desk.desk_.navigation.show(name, order_id)
    at_desk.wait(lambda: screen.record is not None)
    may_end.set()
    at_desk.settle()
    assert screen.record is not None
    assert screen.record.id == second.id


def test_that_results_are_typed_once_one_knows_whose_they_are(
    at_desk: AtDesk, slow: Callable[..., Event]
) -> None:
    seen = at_desk.site.save("01")
    screen = at_desk.show(ScreenName.RESULTS, seen.id)
    assert isinstance(screen, ResultsScreen)
    table = screen.grid.form.laboratory.table
    table.setFocus()
    QTest.keyClicks(table, "7")
    at_desk.settle()
    before = screen.grid.form.document()
    at_desk.show(ScreenName.WORK_LIST)
    screen.clear()
    may_end = slow(results_entry, "results_page")
    at_desk.desk_.navigation.show(ScreenName.RESULTS, seen.id)
    QTest.qWait(_A_MOMENT_MS)
    assert not table.isEnabled()
    may_end.set()
    at_desk.settle()
    assert table.isEnabled()
    assert screen.grid.form.document() == before
    focused = QApplication.focusWidget()
    assert focused is not None
    assert screen.ui.form_page.isAncestorOf(focused)


def test_that_the_change_of_an_order_is_not_told_to_a_dialog_that_was_closed(
    at_desk: AtDesk, slow: Callable[..., Event]
) -> None:
    seen = checked(at_desk.site, "01")
    at_desk.desk_.navigation.show(ScreenName.ORDER, seen.id)
    at_desk.settle()
    order = at_desk.desk_.order
    may_end = slow(order_review, "preview_amendment")
    assert order.opened is not None
    order.saving._ask_to_amend(order.opened)
    (dialog,) = at_desk.window.findChildren(AmendDialog)
    dialog.reject()
    QTest.qWait(_A_MOMENT_MS)
    may_end.set()
    at_desk.settle()
    assert not at_desk.desk_.desk.is_broken


def test_that_what_was_judged_under_another_protocol_is_not_shown(
    at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, may_end = at_desk.show(ScreenName.PROTOCOLS), Event()
    assert isinstance(screen, ProtocolsScreen)

    def judged(*_: object, **__: object) -> Iterator[object]:
        may_end.wait(_LONGEST_S)
        return iter(())

    monkeypatch.setattr(protocol_change, "rerun_under", judged)
    screen.ui.place_list.setCurrentRow(2)
    box = screen.ui.candidate_box
    screen.past.run()
    other = (box.currentIndex() + 1) % box.count()
    box.setCurrentIndex(other)
    box.activated.emit(other)
    may_end.set()
    at_desk.settle()
    assert not screen.ui.past_banner.isVisible()


# ---------------------------------------------------------------------- another person, or nobody
def test_that_who_unlocks_waits_on_for_what_is_being_recorded(at_desk: AtDesk) -> None:
    with step_being_recorded(at_desk):
        at_desk.wait(busy)
        at_desk.desk_.desk.lock()
        assert not busy()
        at_desk.send_login("ann")
        at_desk.wait(busy)
    assert not busy()


def test_that_a_given_dose_is_opened_for_nobody_else(at_desk: AtDesk, slow: Callable[..., Event]) -> None:
    seen = released(at_desk.site)
    screen = at_desk.show(ScreenName.WORK_LIST)
    assert isinstance(screen, WorkListScreen)
    may_end = slow(bench, "watch_until")
    screen._chosen_key = seen.id
    screen._open_given(seen.id)
    at_desk.desk_.desk.sign_out()
    at_desk.send_login("ben")
    at_desk.wait(lambda: at_desk.window.ui.desk_page.isVisible())
    may_end.set()
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.WORK_LIST


def test_that_somebody_else_finds_nothing_after_a_step_recorded_behind_the_lock(at_desk: AtDesk) -> None:
    at_desk.show(ScreenName.VERIFY, at_desk.site.save("01").id)
    with step_being_recorded(at_desk):
        at_desk.wait(busy)
        at_desk.desk_.desk.lock()
        assert not busy()
    at_desk.click("other_person_button")
    at_desk.sign_in("ben")
    assert at_desk.desk_.navigation.current is ScreenName.WORK_LIST
    assert not busy()


def test_that_nothing_that_is_recorded_hinders_unlocking(at_desk: AtDesk) -> None:
    with step_being_recorded(at_desk):
        at_desk.desk_.desk.lock()
        QTest.qWait(_SHOWN_MS)
        assert QApplication.activeModalWidget() is None
