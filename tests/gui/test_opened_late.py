"""What the records answer slowly: an order that is opened, a step that is signed, and a lock meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.bench_screen import BenchScreen
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.gui.widgets.busy_strip import BusyDialog
from besponsa_desktop.records.orders import Order
from tests.gui.at_desk import AtDesk
from tests.gui.test_return_dialog import fill, opened
from tests.workflow.site import Site
from tests.workflow.site_ways import checked, released

#: For each screen an order that Ann may take the next step with.
ORDERS: dict[ScreenName, Callable[[Site], Order]] = {
    ScreenName.ORDER: lambda site: site.save("01"),
    ScreenName.VERIFY: lambda site: site.save("01"),
    ScreenName.SECOND_CHECK: lambda site: site.verified("01", by="ben"),
    ScreenName.PREPARE: checked,
    ScreenName.GIVE: released,
}


@contextmanager
def answers_held_up() -> Iterator[None]:
    """Have nothing be done in the background meanwhile."""
    may_end, pool = Event(), QThreadPool.globalInstance()
    for _ in range(pool.maxThreadCount()):
        pool.start(may_end.wait)
    try:
        yield
    finally:
        may_end.set()


def is_shown(at: AtDesk, name: ScreenName) -> bool:
    """Tell whether a screen has an order."""
    if name is ScreenName.ORDER:
        return at.desk_.order.opened is not None
    match at.desk_.navigation.screen(name):
        case BenchScreen() as screen:
            return screen.bench is not None
        case VerifyScreen() as screen:
            return screen.order.review is not None
        case SecondCheckScreen() as screen:
            return screen.opened is not None
    raise AssertionError(name)


@pytest.fixture(params=ORDERS, ids=lambda name: name.value)
def name(request: pytest.FixtureRequest, at_desk: AtDesk) -> ScreenName:
    """A screen, which is built already."""
    asked: ScreenName = request.param
    at_desk.desk_.navigation.screen(asked)
    at_desk.settle()
    return asked


def test_that_who_locked_meanwhile_finds_the_order(at_desk: AtDesk, name: ScreenName) -> None:
    seen = ORDERS[name](at_desk.site)
    with answers_held_up():
        at_desk.desk_.navigation.show(name, seen.id)
        at_desk.desk_.desk.lock()
    at_desk.settle()
    at_desk.sign_in("ann")
    assert at_desk.desk_.navigation.current is name
    assert is_shown(at_desk, name)


def test_that_nobody_else_finds_it(at_desk: AtDesk, name: ScreenName) -> None:
    seen = ORDERS[name](at_desk.site)
    with answers_held_up():
        at_desk.desk_.navigation.show(name, seen.id)
        at_desk.desk_.desk.lock()
        at_desk.click("other_person_button")
    at_desk.settle()
    assert not is_shown(at_desk, name)
    at_desk.sign_in("ben")
    assert not is_shown(at_desk, name)


def test_that_a_step_recorded_behind_the_lock_closes_its_dialog(at_desk: AtDesk) -> None:
    dialog = opened(at_desk, at_desk.site.save("01"))
    fill(at_desk, dialog)
    with answers_held_up():
        dialog.ui.sign_button.click()
        at_desk.wait(lambda: isinstance(QApplication.activeModalWidget(), BusyDialog))
        at_desk.desk_.desk.lock()
        assert not at_desk.window.ui.desk_page.isVisible()
    at_desk.settle()
    at_desk.sign_in("ann")
    at_desk.settle()
    assert at_desk.site.recorded().count("order_returned") == 1
    assert QApplication.activeModalWidget() is None
