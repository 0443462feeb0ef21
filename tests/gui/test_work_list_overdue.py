"""What is overdue today on the work list: its shelf, its lines, what is said meanwhile, when it is read."""

from __future__ import annotations

import json
import sqlite3
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.models.work_lines import (
    HELD,
    MRN,
    PATIENT,
    PLANNED,
    WORDS,
    GroupLine,
    OrderLine,
)
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens import work_overdue
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from besponsa_desktop.workflow.order_records import save_order
from tests.gui.at_desk import AtDesk
from tests.gui.overdue_shelf import (
    HEAD,
    READING,
    choose,
    overdue,
    screen,
    spoken,
    wait_until_read,
)
from tests.workflow.overdue_courses import at_the_course, documents, save_course, unread


def test_that_a_line_says_who_it_is_and_what_is_overdue_since_when(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    assert spoken(cover) == "Overdue today, 1"
    choose(cover)
    model = screen(cover).model
    head, line = model.lines
    assert (cast(GroupLine, head).words, cast(GroupLine, head).total) == (HEAD, 1)
    texts = cast(OrderLine, line).texts
    assert (texts[PLANNED], texts[MRN]) == ("06-Aug-2026", "SYN-770000")
    assert texts[PATIENT].startswith("Sample-0000")
    assert texts[WORDS] == "Liver panel: after cycle 1 day 1, due by 06-Aug-2026"
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in (PLANNED, WORDS)]
    assert heads == ["due by", "what is overdue"]
    table = screen(cover).ui.work_table
    assert table.isColumnHidden(HELD)
    assert not table.isColumnHidden(WORDS)


def test_that_enter_opens_the_course_of_the_patient(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    cover.press(Qt.Key.Key_Return, screen(cover).ui.work_table)
    course = cover.desk_.navigation.screen(ScreenName.COURSE)
    assert isinstance(course, CourseScreen)
    cover.wait(lambda: course.view)
    assert cover.desk_.navigation.current is ScreenName.COURSE
    assert course.ui.patient_name.text().startswith("Sample-0000")


def test_that_several_tasks_are_counted_the_longest_overdue_first(cover: AtDesk) -> None:
    at_the_course(cover.site)
    for each in documents():
        later = json.loads(json.dumps(each).replace("2026-08-03T", "2026-08-05T"))
        save_order(cover.site.workstation, later, cover.site.people["ann"].id)
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    words = cast(OrderLine, screen(cover).model.lines[1]).texts[WORDS]
    assert words.startswith(
        "5 tasks: Liver panel: before treatment and before cycle 1 day 1, due by 05-Aug-2026"
    )
    assert words.endswith("; Liver panel: after cycle 1 day 1, due by 08-Aug-2026")


def test_that_the_other_shelves_have_their_columns_again(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    screen(cover).ui.shelf_list.setCurrentRow(1)
    cover.settle()
    table, model = screen(cover).ui.work_table, screen(cover).model
    assert not table.isColumnHidden(HELD)
    assert model.headerData(PLANNED, Qt.Orientation.Horizontal) == "planned"


def test_that_only_being_read_is_said_before_it_was_read(
    cover: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_overdue, "_REST_MS", 60_000)
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    choose(cover)
    assert overdue(cover) == []
    assert screen(cover).ui.empty_words.text() == READING
    assert screen(cover).overdue.count == "\u2026"


def test_that_nothing_overdue_says_what_was_looked_at(cover: AtDesk) -> None:
    at_the_course(cover.site)
    save_order(cover.site.workstation, documents()[0], cover.site.people["ann"].id)
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    assert spoken(cover) == "Overdue today, 0"
    assert screen(cover).ui.empty_words.text() == (
        "Nothing is overdue today. Looked at: every course with an order planned or a visit recorded in the"
        " last 12 weeks (1)."
    )


def test_that_what_another_workstation_saves_appears_by_itself(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site), 1)
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    assert len(overdue(cover)) == 1
    save_course(cover.site, 2)
    cover.desk_.desk.look()
    cover.wait(lambda: len(overdue(cover)) == 2)
    assert spoken(cover) == "Overdue today, 2"


def test_that_reading_stops_when_the_list_is_left_and_goes_on_later(
    cover: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work_overdue, "_SLICE_S", 0)
    at_the_course(cover.site)
    for number in range(6):
        save_course(cover.site, number)
    cover.sign_in("ann")
    cover.wait(lambda: "courses are left" in screen(cover).overdue.words)
    cover.show(ScreenName.RECORDS)
    left = screen(cover).overdue.words
    QTest.qWait(700)
    assert screen(cover).overdue.words == left
    assert screen(cover).overdue.count == "\u2026"
    cover.show(ScreenName.WORK_LIST)
    wait_until_read(cover)
    assert screen(cover).overdue.count == "6"


def test_that_a_fault_is_said(cover: AtDesk) -> None:
    at_the_course(cover.site)
    file = cover.site.workstation.database.file
    assert file is not None
    with sqlite3.connect(file) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'in_force'"
        ).fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM in_force")
    connection.close()
    cover.sign_in("ann")
    cover.wait(lambda: screen(cover).overdue.count == "?")
    choose(cover)
    assert screen(cover).ui.empty_words.text() == (
        "What is overdue today is not known: No protocol is in force in these records. Restore a backup."
    )


def test_that_a_course_that_cannot_be_read_stands_first_and_is_said_to_be_not_known(cover: AtDesk) -> None:
    at_the_course(cover.site)
    save_course(cover.site, 1)
    unread(cover.site.workstation.database, save_course(cover.site, 2).id)
    cover.sign_in("ann")
    wait_until_read(cover)
    choose(cover)
    assert len(overdue(cover)) == 2
    head, line, *_ = screen(cover).model.lines
    assert cast(GroupLine, head).words == "Not known \u00b7 an order on file cannot be read"
    assert cast(OrderLine, line).texts[WORDS] == "Nothing is known of this course"
    assert overdue(cover)[0].startswith("Sample-0002")


def test_that_somebody_else_finds_it_read_anew(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    said: list[str] = []
    screen(cover).overdue.changed.connect(lambda: said.append(screen(cover).overdue.count))
    cover.desk_.desk.sign_out()
    cover.sign_in("ben")
    wait_until_read(cover)
    assert (said[0], said[-1]) == ("\u2026", "1")


def test_that_nothing_more_is_read_where_nothing_happens(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    said: list[str] = []
    screen(cover).overdue.changed.connect(lambda: said.append(screen(cover).overdue.count))
    cover.desk_.desk.look()
    QTest.qWait(500)
    assert said == []


def test_that_another_day_is_read_anew(cover: AtDesk) -> None:
    save_course(at_the_course(cover.site))
    cover.sign_in("ann")
    wait_until_read(cover)
    cover.site.clock.now = cover.site.clock.now.replace(month=7)
    screen(cover).overdue.look_at_the_day()
    cover.wait(lambda: screen(cover).overdue.count == "0")
