"""The page of the next dose: facts with their sources, an interruption and another day answered, by keys."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import NAME, Document, plots_of, show_course
from tests.workflow.site_ways import given


def cells(screen: CourseScreen, table: str) -> list[tuple[str, ...]]:
    """Return the cells of a table of the screen, row by row."""
    rows = getattr(screen.ui, table).rows
    shown = (rows.row_at(number) for number in range(rows.rowCount()))
    return [row.cells for row in shown if row is not None]


def opened(at_desk: AtDesk, change: Callable[[Document], None] = lambda _: None) -> CourseScreen:
    """Return the screen with the page of the next dose, opened by its key."""
    screen = show_course(at_desk, change)
    at_desk.press(Qt.Key.Key_N, plots_of(screen))
    at_desk.settle()
    assert screen.ui.next_page.isVisible()
    return screen


def asked(at_desk: AtDesk, screen: CourseScreen, name: str, text: str) -> str:
    """Return the answer to what is typed in a field."""
    edit = at_desk.find(name)
    assert isinstance(edit, QLineEdit)
    edit.selectAll()
    at_desk.press(Qt.Key.Key_Delete, edit)
    at_desk.type(name, text)
    at_desk.settle()
    return screen.ui.asked_words.text().replace("\u00a0", " ")


def confirm_vod(document: Document) -> None:
    """Have VOD confirmed in an order, where it states an examination."""
    document["examination"] = (document.get("examination") or {}) | {"vod_confirmed": True}


def test_that_the_next_dose_is_shown_with_its_days_level_and_needs(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    assert screen.ui.next_heading.text() == "Next dose: cycle 3 day 1, from 28-Sep-2026 on"
    lines = cells(screen, "next_table")
    assert lines[0] == ("Planned", "03-Nov-2026", "order RX-2026-900207, planned for 03-Nov-2026 10:00")
    assert ("Not before", "28-Sep-2026", "28\u00a0days after cycle 2 day 1") in lines
    assert ("Level", "0.5\u00a0mg/m\u00b2", "Cycle 3 day 1 is 0.5\u00a0mg/m\u00b2 after CRi.") in lines
    assert [line[1] for line in lines if line[0] == "Against it"] == ["HOLD", "HOLD", "HOLD"]
    assert ("Number of cycles", "PASS") in [line[:2] for line in lines]
    assert ("Liver panel", "on file") in [line[:2] for line in lines]
    assert lines[-1] == ("Given so far", "5.61\u00a0mg, 3.3\u00a0mg/m\u00b2", "6\u00a0doses")


def test_that_what_is_not_on_file_is_missing_and_stands_before_what_is(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["labs"] = [lab for lab in document["labs"] if lab["test"] != "anc"]

    lines = [line[:2] for line in cells(opened(at_desk, drop), "next_table")]
    assert ("ANC and platelets", "missing") in lines
    assert lines.index(("ANC and platelets", "missing")) < lines.index(("Liver panel", "on file"))


def test_that_the_chosen_line_is_said_with_its_source(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    assert screen.ui.next_table.hasFocus()
    at_desk.press(Qt.Key.Key_Down, screen.ui.next_table)
    words = screen.ui.next_source.text().replace("\u00a0", " ")
    assert words.startswith("Not before: 21-Sep-2026 \u00b7 6 days after cycle 2 day 15 \u00b7 Source: ")


def test_that_an_interruption_is_answered_with_its_source_and_moves_the_planned_days(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    before = cells(screen, "planned_table")
    assert [row[:3] for row in before][:2] == [
        ("c 3 d 1", "03-Nov-2026", ""),
        ("c 3 d 8", "10-Nov-2026", ""),
    ]
    words = asked(at_desk, screen, "interruption_edit", "14")
    assert (
        "the levels of cycle 3 are \u00d7 0.75. (uspi-2024-03, 2.3: confirm with current labelling)" in words
    )
    assert words.endswith("Next dose then: cycle 3 day 1, 0.375 mg/m\u00b2")
    assert screen.ui.interruption_edit.accessibleDescription() == screen.ui.asked_words.text()
    assert cells(screen, "planned_table")[0][:3] == ("c 3 d 1", "03-Nov-2026", "17-Nov-2026")
    assert "after recovery" in asked(at_desk, screen, "interruption_edit", "3")


@pytest.mark.parametrize(("typed", "then"), [("+10", "13-Nov-2026"), ("13-Nov-2026", "13-Nov-2026")])
def test_that_another_day_moves_the_planned_days_and_says_what_is_too_old_then(
    at_desk: AtDesk, typed: str, then: str
) -> None:
    screen = opened(at_desk)
    words = asked(at_desk, screen, "delay_edit", typed)
    assert words.startswith("10 days later than planned\nNot on file for that day: ")
    assert "liver panel" in words
    assert [row[2] for row in cells(screen, "planned_table")][:2] == [then, "20-Nov-2026"]


def test_that_no_old_answer_stands_beside_a_new_number(at_desk: AtDesk) -> None:
    screen, may_end = opened(at_desk), Event()
    old, planned = asked(at_desk, screen, "interruption_edit", "14"), cells(screen, "planned_table")
    edit, pool = at_desk.find("interruption_edit"), QThreadPool.globalInstance()
    for _ in range(pool.maxThreadCount()):
        pool.start(may_end.wait)
    try:
        type_text(edit, "0")  # it is 140 now
        at_desk.wait(lambda: cells(screen, "planned_table") == [])
        assert screen.ui.asked_words.text() == "It is being worked out …"
        assert edit.accessibleDescription() == screen.ui.asked_words.text()
    finally:
        may_end.set()
    at_desk.settle()
    assert cells(screen, "planned_table") not in ([], planned)
    assert screen.ui.asked_words.text() not in ("", old)


def test_that_one_thing_is_asked_at_a_time(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    asked(at_desk, screen, "delay_edit", "+10")
    asked(at_desk, screen, "interruption_edit", "7")
    assert screen.ui.delay_edit.text() == ""
    assert asked(at_desk, screen, "interruption_edit", "") == ""
    assert {row[2] for row in cells(screen, "planned_table")} == {""}


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("interruption_edit", "0", "An interruption is a whole number of days from 1 to 3650."),
        ("interruption_edit", "1.5", "An interruption is a whole number of days from 1 to 3650."),
        ("delay_edit", "02-Nov-2026", "The day is 03-Nov-2026 or later"),
        ("delay_edit", "7", "The day is 03-Nov-2026 or later"),
    ],
)
def test_that_what_cannot_be_read_is_said_when_the_field_is_left(
    at_desk: AtDesk, name: str, typed: str, said: str
) -> None:
    screen = opened(at_desk)
    assert asked(at_desk, screen, name, typed) == ""
    assert screen.ui.asked_said.text() == ""
    screen.ui.next_table.setFocus()
    at_desk.settle()
    assert screen.ui.asked_said.text().startswith(said)
    assert at_desk.find(name).property("state") == "error"


def test_that_a_next_dose_that_nobody_knows_says_what_is_missing(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["course"]["doses_given"] = None

    screen = opened(at_desk, drop)
    assert screen.ui.next_heading.text() == "The next dose is not known: doses given so far not stated"
    assert cells(screen, "planned_table") == []
    why = "No day is planned for the next dose. Not stated: doses given so far."
    assert screen.ui.asked_words.text() == why
    assert asked(at_desk, screen, "delay_edit", "13-Nov-2026") == why
    assert asked(at_desk, screen, "interruption_edit", "8").endswith(f"Next dose then: not known\n{why}")


def test_that_a_course_that_ends_says_why_no_day_is_planned(at_desk: AtDesk) -> None:
    screen = opened(at_desk, confirm_vod)
    assert screen.ui.next_heading.text().endswith("The protocol ends the treatment.")
    assert cells(screen, "planned_table") == []
    (against,) = [line for line in cells(screen, "next_table") if line[1] == "DISCONTINUE"]
    why = screen.ui.asked_words.text()
    first, said = why.split("\n")
    assert first == "No further dose is planned:"
    assert said.startswith(f"{against[2]} (")
    assert screen.ui.delay_edit.accessibleDescription() == why
    assert asked(at_desk, screen, "delay_edit", "13-Nov-2026").startswith(first)
    assert asked(at_desk, screen, "interruption_edit", "3").endswith(said.replace("\u00a0", " "))
    asked(at_desk, screen, "delay_edit", "+7")
    screen.ui.next_table.setFocus()
    at_desk.settle()
    assert screen.ui.asked_said.text().startswith("No day is planned for the next dose that +n")
    assert screen.ui.asked_words.text() == why


def test_that_the_day_outside_the_window_and_too_early_is_said(at_desk: AtDesk) -> None:
    def second(document: Document) -> None:
        document["course"]["doses_given"] = (document["course"]["doses_given"] or [])[:1]
        document["order"]["planned_start"] = "2026-08-05T10:00:00-04:00"

    screen = opened(at_desk, second)
    assert "window ended 12-Aug-2026" in screen.ui.next_heading.text()
    words = asked(at_desk, screen, "delay_edit", "13-Nov-2026")
    assert "Outside the window: it ends 9 days after cycle 1 day 1, on 12-Aug-2026" in words


def test_that_esc_and_the_key_itself_lead_back_to_the_plots(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    assert not screen.ui.plan_pane.isVisible()
    at_desk.press(Qt.Key.Key_Escape, screen.ui.next_table)
    assert plots_of(screen).hasFocus()
    for shown in (True, False):
        at_desk.press(Qt.Key.Key_N)
        assert screen.ui.next_page.isVisible() is shown
        assert screen.ui.next_dose_button.isChecked() is shown
    assert screen.ui.plan_pane.isVisible()


def test_that_another_person_finds_nothing_that_was_typed(at_desk: AtDesk) -> None:
    screen = opened(at_desk)
    asked(at_desk, screen, "interruption_edit", "14")
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    assert (screen.ui.interruption_edit.text(), screen.ui.asked_words.text()) == ("", "")
    assert cells(screen, "next_table") == cells(screen, "planned_table") == []


def test_that_another_patient_finds_nothing_of_what_was_asked_and_watched(at_desk: AtDesk) -> None:
    other = at_desk.site.save("05")
    screen = opened(at_desk)
    asked(at_desk, screen, "interruption_edit", "14")
    screen.toggle_watch()
    at_desk.wait(lambda: screen.watch.view)
    screen.open_patient(other.searched.mrn or "")
    at_desk.wait(lambda: screen.view and screen.ui.patient_name.text() != NAME)
    at_desk.settle()
    assert screen.ui.plots_page.isVisible()
    assert (screen.ui.interruption_edit.text(), screen.ui.asked_words.text()) == ("", "")
    assert (cells(screen, "watch_table"), screen.ui.watch_words.text()) == ([], "")


def test_that_a_window_says_both_of_its_limits(at_desk: AtDesk) -> None:
    screen = at_desk.show(ScreenName.COURSE, given(at_desk.site).id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view is not None)
    screen.toggle_next_dose()
    at_desk.settle()
    (window,) = [line for line in cells(screen, "next_table") if line[0] == "Window"]
    why = "5 days after cycle 1 day 1 to 9 days after cycle 1 day 1"
    assert (window[1], window[2].replace("\u00a0", " ")) == ("28-Nov-2026 to 02-Dec-2026", why)
