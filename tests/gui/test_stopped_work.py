"""A backup, a pack, an export and a check are stopped by who sits there, and by nobody at the cover."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.background import Cancelled, Task, Waiting
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.records_screen import RecordsScreen
from besponsa_desktop.gui.screens.settings_screen import SettingsScreen
from besponsa_desktop.gui.widgets.busy_strip import BusyStrip
from besponsa_desktop.workflow import audit_trail
from tests.gui.at_desk import AtDesk
from tests.gui.test_records_screen import shown
from tests.gui.test_slow_work import Slow

_LONGER_THAN_A_MOMENT_MS = 600


@pytest.fixture
def endless(at_desk: AtDesk, qtbot: QtBot) -> Iterator[Slow]:
    """Give work that lasts until it is let go, at the latest when the test ends, however that ends."""
    work = Slow(at_desk.window, qtbot)
    yield work
    work.let_go()


def come_back(at: AtDesk) -> None:
    """Unlock the window while something runs in it, and does not end."""
    at.send_login("ann")
    at.wait(lambda: at.window.ui.desk_page.isVisible())


def back_up(at: AtDesk, out: Path) -> QLabel:
    screen = at.show(ScreenName.SETTINGS)
    assert isinstance(screen, SettingsScreen)
    at.settle()
    screen.records.save(out / "backup.db")
    return screen.ui.backup_said


def pack(at: AtDesk, out: Path) -> QLabel:
    screen = shown(at)
    period = screen.trail.typed_period()
    assert period is not None
    screen.packs.write_period(period, out / "pack.pdf", screen.ui.documents_said)
    return screen.ui.documents_said


def export(at: AtDesk, out: Path) -> QLabel:
    screen: RecordsScreen = shown(at)
    period = screen.trail.typed_period()
    assert period is not None
    screen.trail.export(period, out / "trail.csv")
    return screen.ui.trail_said


@pytest.mark.parametrize("begin", [back_up, pack, export])
def test_that_what_is_written_is_stopped_and_nothing_is_left_of_it(
    at_desk: AtDesk, tmp_path: Path, begin: Callable[[AtDesk, Path], QLabel]
) -> None:
    at_desk.site.verified("06")
    out = tmp_path / "out"
    out.mkdir()
    at_desk.settle()
    said = begin(at_desk, out)
    program = QApplication.instance()
    assert program is not None
    program.findChildren(Task)[-1].stop()
    at_desk.wait(said.text)
    assert said.text() == "You stopped it: nothing came of it."
    assert list(out.iterdir()) == []


def test_that_nobody_stops_at_the_cover_what_runs_behind_it(at_desk: AtDesk, endless: Slow) -> None:
    endless.begin(Waiting.FOR_WORK)
    strip = endless.strip()
    assert strip.stop_button.isVisible()
    at_desk.desk_.desk.lock()
    assert not strip.stop_button.isVisible()
    QTest.keyClick(at_desk.window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    come_back(at_desk)
    assert strip.stop_button.isVisible()
    assert endless.failures == []
    QTest.keyClick(at_desk.window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    endless.wait(lambda: [type(each) for each in endless.failures] == [Cancelled])
    endless.end()


def test_that_what_may_not_be_stopped_offers_no_stop_after_the_cover_either(
    at_desk: AtDesk, endless: Slow
) -> None:
    endless.begin(Waiting.BESIDE)
    strip = endless.strip()
    at_desk.desk_.desk.lock()
    come_back(at_desk)
    assert strip.isVisible()
    assert not strip.stop_button.isVisible()
    endless.end()


def test_that_nobody_stops_at_the_cover_what_was_begun_just_before_it(at_desk: AtDesk, endless: Slow) -> None:
    endless.begin(Waiting.FOR_WORK)
    at_desk.desk_.desk.lock()
    strip = endless.strip()
    assert not strip.stop_button.isVisible()
    strip.stop_button.click()
    come_back(at_desk)
    assert endless.failures == []
    assert strip.stop_button.isVisible()
    endless.end()


def test_that_what_was_begun_just_before_the_cover_is_shown_after_it(
    at_desk: AtDesk, slow: Callable[..., Event]
) -> None:
    screen = shown(at_desk)
    at_desk.settle()
    may_end = slow(audit_trail, "check_trail")
    screen.trail.check()
    at_desk.desk_.desk.lock()
    QTest.qWait(_LONGER_THAN_A_MOMENT_MS)
    assert not at_desk.window.findChildren(BusyStrip)
    come_back(at_desk)
    at_desk.wait(lambda: [each for each in at_desk.window.findChildren(BusyStrip) if each.isVisible()])
    (strip,) = at_desk.window.findChildren(BusyStrip)
    assert strip.stop_button.isVisible()
    may_end.set()
    at_desk.settle()
