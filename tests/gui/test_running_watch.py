"""A dose that was given leads from the work list to its watch as long as that runs, then to its papers."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.models.work_lines import WORDS
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.workflow.dispensing import give
from tests.gui.at_desk import AtDesk
from tests.gui.test_work_list_screen import line_of, look_again
from tests.workflow.site import credential
from tests.workflow.site_ways import giving, released

ENTER = Qt.Key.Key_Return


def give_now(at: AtDesk) -> None:
    """Give a dose whose infusion of one hour has ended just now."""
    seen = released(at.site)
    start = at.site.workstation.clock()
    at.site.clock.now += timedelta(hours=1)
    give(at.site.workstation, giving(seen, start), credential("ann"))


def open_given(at: AtDesk) -> None:
    """Choose the one order of the list by keys and open it."""
    table = at.find("work_table")
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, ENTER)
    at.wait(lambda: at.desk_.navigation.current is not ScreenName.WORK_LIST)
    at.settle()


def test_that_a_running_watch_is_opened_from_the_work_list(cover: AtDesk) -> None:
    give_now(cover)
    cover.site.clock.now += timedelta(minutes=20)
    cover.sign_in("ben")
    cover.wait(lambda: ", watch until " in line_of(cover, "Sample-Alder").texts[WORDS])
    open_given(cover)
    assert cover.desk_.navigation.current is ScreenName.GIVE
    assert cover.find("watch_countdown").text().startswith("0:39:")  # type: ignore[attr-defined]
    assert not cover.find("sign_button").isEnabled()
    cover.press(Qt.Key.Key_Escape)
    cover.wait(lambda: cover.desk_.navigation.current is ScreenName.WORK_LIST)
    open_given(cover)
    assert cover.desk_.navigation.current is ScreenName.GIVE


def test_that_the_papers_are_opened_once_the_watch_is_over(cover: AtDesk) -> None:
    give_now(cover)
    cover.sign_in("ben")
    cover.site.clock.now += timedelta(minutes=61)
    look_again(cover)
    open_given(cover)
    assert cover.desk_.navigation.current is ScreenName.PAPERS
    cover.show(ScreenName.WORK_LIST)
    cover.wait(lambda: line_of(cover, "Sample-Alder").texts[WORDS].startswith("given "))
    assert "watch" not in line_of(cover, "Sample-Alder").texts[WORDS]
