"""The page of the liver watch: a row a day, what is not known as not known, changes with their moment."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.liver_watch import WatchedDay
from besponsa_desktop.gui.models.row_model import Row
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import Document, plots_of, show_course


def rows(screen: CourseScreen) -> dict[str, Row]:
    """Return the rows of the watch by their day."""
    model = screen.ui.watch_table.rows
    shown = (model.row_at(number) for number in range(model.rowCount()))
    return {row.key: row for row in shown if row is not None}


def opened(at_desk: AtDesk, screen: CourseScreen) -> CourseScreen:
    """Open the page by its key."""
    at_desk.press(Qt.Key.Key_L, plots_of(screen))
    at_desk.wait(lambda: screen.watch.view)
    at_desk.settle()
    return screen


def test_that_each_day_says_its_state_and_what_was_found(at_desk: AtDesk) -> None:
    screen = opened(at_desk, show_course(at_desk))
    shown = rows(screen)
    assert list(shown) == sorted(shown, reverse=True)
    held = shown["2026-11-02"]
    assert held.severity == "hold"
    assert held.cells[:7] == ("HOLD", "02-Nov-2026", "2.00", "2.20", "2.30", "1.47", "+7.9\u00a0%")
    assert held.cells[7] == "yes: bilirubin, hepatomegaly, weight gain \u00b7 no: ascites"
    assert held.cells[8:10] == ("48\u00a0d", "19\u00a0d")
    assert shown["2026-10-26"].cells[0] == "Not known"
    assert shown["2026-10-26"].cells[7].startswith("not known: hepatomegaly, weight gain, ascites")
    assert shown["2026-10-26"].severity == "incomplete"
    assert shown["2026-10-12"].cells[9] == "\u2013"


def test_that_a_change_of_state_is_emphasised_with_its_moment(at_desk: AtDesk) -> None:
    shown = rows(opened(at_desk, show_course(at_desk)))
    assert (shown["2026-11-02"].cells[10], shown["2026-11-02"].is_strong) == (
        "Not known \u2192 HOLD 07:00",
        True,
    )
    assert (shown["2026-10-26"].cells[10], shown["2026-10-26"].is_strong) == ("", False)
    assert not shown[min(shown)].is_strong


def test_that_the_chosen_day_is_said_with_its_moments_and_sources(at_desk: AtDesk) -> None:
    screen = opened(at_desk, show_course(at_desk))
    assert screen.ui.watch_table.hasFocus()
    words = screen.ui.watch_words.text().replace("\u00a0", " ")
    assert words.startswith("06:00 bilirubin 2.4 mg/dL (2.00 \u00d7 ULN), ALT 88 U/L (2.20 \u00d7 ULN)")
    assert "07:00 weight 67.3 kg \u00b7 09:00 examined" in words
    assert "HOLD. Suspected VOD" in words
    assert "Source: vod-criteria" in words
    assert "Last dose before: cycle 2 day 15, 15-Sep-2026 10:10" in words
    at_desk.press(Qt.Key.Key_Down, screen.ui.watch_table)
    assert "1.8\u00a0mg/dL (1.50 \u00d7 ULN)" in screen.ui.watch_words.text()
    assert screen.ui.risk_words.text().startswith("Risk factors for VOD: earlier transplant and cycle 3.")


def test_that_a_result_without_a_limit_says_so(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        for lab in document["labs"]:
            if lab["test"] == "alt":
                lab["upper_limit"] = None

    assert rows(opened(at_desk, show_course(at_desk, drop)))["2026-11-02"].cells[3] == "no limit"


def test_that_the_watch_is_worked_out_once_it_is_opened_and_not_by_the_window(
    at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    work_out = CourseOverview.watched_days

    def watched(overview: CourseOverview) -> tuple[WatchedDay, ...]:
        threads.append(threading.current_thread())
        return work_out(overview)

    monkeypatch.setattr(CourseOverview, "watched_days", watched)
    screen = show_course(at_desk)
    screen.toggle_next_dose()
    at_desk.settle()
    assert threads == []
    screen.toggle_watch()
    at_desk.wait(lambda: screen.watch.view)
    screen.toggle_watch()
    screen.toggle_watch()
    at_desk.settle()
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    screen.read()
    at_desk.wait(lambda: len(threads) == 2)


def test_that_another_person_finds_nothing_of_it(at_desk: AtDesk) -> None:
    screen = opened(at_desk, show_course(at_desk))
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    assert (rows(screen), screen.ui.watch_words.text(), screen.ui.risk_words.text()) == ({}, "", "")


def test_that_a_course_without_any_value_says_so(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["labs"] = []
        document["examination"] = {}
        document["measurements"] = {}

    screen = opened(at_desk, show_course(at_desk, drop))
    assert rows(screen) == {}
    assert screen.ui.watch_words.text() == "No liver test, weight or examination is on file."


def test_that_m_leads_from_the_watch_to_the_plan(at_desk: AtDesk) -> None:
    screen = opened(at_desk, show_course(at_desk))
    assert not screen.ui.plan_pane.isVisible()
    at_desk.press(Qt.Key.Key_M, screen.ui.watch_table)
    assert screen.ui.plan_list.hasFocus()
    assert screen.ui.plots_page.isVisible()


def test_that_two_results_of_one_day_have_their_room(at_desk: AtDesk) -> None:
    table = opened(at_desk, show_course(at_desk)).ui.watch_table
    needed = table.fontMetrics().horizontalAdvance("0.68, 0.95") + 16
    assert [column for column in range(2, 6) if table.columnWidth(column) < needed] == []
