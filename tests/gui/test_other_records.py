"""Changing between the records of the site and practice while something is answered late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from PySide6.QtTest import QTest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens import work_list_screen
from besponsa_desktop.gui.screens.settings_screen import SettingsScreen
from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen
from besponsa_desktop.records import backup
from besponsa_desktop.records.store import Database
from besponsa_desktop.workflow import work_list
from besponsa_desktop.workflow.homes import Home
from besponsa_desktop.workflow.practice_home import PRACTICE_LOGINS, PRACTICE_PASSWORD
from besponsa_desktop.workflow.workstation import Workstation
from tests.gui.at_desk import AtDesk

_A_MOMENT_MS = 60


def has_opened(at: AtDesk, home: Home) -> bool:
    """Tell whether the records are those of a home."""
    desk = at.desk_.desk
    return desk.is_open and str(desk.workstation.database.file) == home.address


def to_other_home(at: AtDesk) -> None:
    """Ask at the cover for the other records, practice or the site's."""
    at.click("home_button")
    QTest.qWait(_A_MOMENT_MS)


@pytest.mark.parametrize("is_practice_slow", [True, False])
def test_that_the_records_are_those_that_the_cover_names(
    at_desk: AtDesk, slow: Callable[..., Event], is_practice_slow: bool
) -> None:
    here = at_desk.desk_.desk
    here.sign_out()
    if not is_practice_slow:
        to_other_home(at_desk)
    at_desk.settle()
    practice = here.homes.practice
    may_end = slow(Home, "open", lambda home, *_: (home is practice) is is_practice_slow)
    to_other_home(at_desk)
    to_other_home(at_desk)
    may_end.set()
    at_desk.settle()
    named = here.homes.site if is_practice_slow else practice
    at_desk.wait(lambda: has_opened(at_desk, named))
    assert at_desk.desk_.cover.ui.cover_practice_tag.isVisible() is not is_practice_slow
    at_desk.settle()
    assert has_opened(at_desk, named)


def test_that_records_are_opened_once_however_often_they_are_asked_for(
    at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, real = [], Home.open

    def counted(home: Home, *given: Any) -> Any:
        opened.append(home)
        return real(home, *given)

    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    monkeypatch.setattr(Home, "open", counted)
    for _ in range(3):
        at_desk.click("home_button")
    practice = at_desk.desk_.desk.homes.practice
    at_desk.wait(lambda: has_opened(at_desk, practice))
    at_desk.settle()
    assert opened == [practice]


def test_that_the_list_of_other_records_is_read(at_desk: AtDesk, slow: Callable[..., Event]) -> None:
    at_desk.site.save("01")
    screen = at_desk.show(ScreenName.WORK_LIST)
    assert isinstance(screen, WorkListScreen)
    may_end = slow(work_list_screen, "answer")
    screen.read()
    at_desk.desk_.desk.sign_out()
    at_desk.click("home_button")
    at_desk.wait(lambda: has_opened(at_desk, at_desk.desk_.desk.homes.practice))
    may_end.set()  # so that the answer comes once other records are open
    at_desk.settle()
    at_desk.sign_in(PRACTICE_LOGINS[0][0], PRACTICE_PASSWORD)
    at_desk.settle()
    assert screen.model.lines


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the places of the records that were closed."""
    places: list[str] = []
    real = Database.close

    def close(database: Database) -> None:
        places.append(database.place)
        real(database)

    monkeypatch.setattr(Database, "close", close)
    return places


def leave_while_copying(at: AtDesk, copy: Path) -> str:
    """Go to practice while the site's records are being copied, and return their place."""
    settings = at.show(ScreenName.SETTINGS)
    assert isinstance(settings, SettingsScreen)
    at.settle()
    left = at.desk_.desk.workstation.database.place
    settings.records.save(copy)
    at.desk_.desk.sign_out()
    at.click("home_button")
    at.wait(lambda: has_opened(at, at.desk_.desk.homes.practice))
    return left


def test_that_other_records_are_there_at_once_while_the_ones_before_are_being_copied(
    at_desk: AtDesk, slow: Callable[..., Event], closed: list[str], tmp_path: Path
) -> None:
    may_end, copy = slow(backup, "copied"), tmp_path / "copy.db"
    left = leave_while_copying(at_desk, copy)
    assert left not in closed
    may_end.set()
    at_desk.wait(lambda: left in closed)
    assert copy.exists()


def test_that_records_that_were_left_are_closed_with_the_window(
    at_desk: AtDesk, slow: Callable[..., Event], closed: list[str], tmp_path: Path
) -> None:
    may_end = slow(backup, "copied")
    left = leave_while_copying(at_desk, tmp_path / "copy.db")
    Timer(_A_MOMENT_MS / 1_000, may_end.set).start()
    at_desk.window.close()
    assert left in closed


def test_that_records_that_were_left_are_not_said_to_be_silent(
    at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_desk.settle()
    watch, real = at_desk.desk_.desk.watch, work_list.sequence_of
    told: list[str] = []
    looked: list[Workstation] = []
    may_end = Event()

    def late(workstation: Workstation) -> int:
        looked.append(workstation)
        if len(looked) == 1:
            may_end.wait()
            raise SurroundingsFailed("The server is gone.")
        return real(workstation)

    monkeypatch.setattr(work_list, "sequence_of", late)
    watch.told.connect(told.append)
    watch.look()
    others = replace(at_desk.desk_.desk.workstation)
    watch.begin(others)
    watch.look()  # asked meanwhile
    may_end.set()
    at_desk.wait(lambda: looked[1:])
    at_desk.settle()
    assert told == []
    assert looked[1] is others


def test_that_a_window_that_is_closed_at_once_reads_nothing_ahead(at_desk: AtDesk) -> None:
    at_desk.desk_._forget_person()
    at_desk.desk_.desk.close()
    QTest.qWait(_A_MOMENT_MS)
    assert not at_desk.desk_.desk.is_open
