"""The course screen: whose course, the same values as a table, the monitoring plan, and how it fits."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.course_screen import CourseScreen
from tests.gui.at_desk import AtDesk
from tests.gui.courses import (
    MRN,
    NAME,
    Document,
    documents,
    plots_of,
    save_course,
    show_course,
)
from tests.gui.fitting import cut_off, overlapping

_LIVER = {"bilirubin": "total_bilirubin", "alt": "alt", "ast": "ast"}


# ---------------------------------------------------------------------------------------------------- whose
def test_that_f9_on_the_work_list_opens_the_course_of_the_chosen_patient(at_desk: AtDesk) -> None:
    save_course(at_desk)
    at_desk.show(ScreenName.WORK_LIST)
    at_desk.wait(lambda: at_desk.find("course_of_button").isEnabled())
    at_desk.press(Qt.Key.Key_F9, at_desk.find("work_table"))
    screen = at_desk.desk_.navigation.screen(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME
    assert screen.ui.patient_facts.text().startswith(
        f"MRN {MRN} \u00b7 39\u00a0y \u00b7 female \u00b7 166\u00a0cm"
    )
    assert at_desk.window.ui.course_button.isChecked()


def test_that_the_course_of_the_order_at_hand_is_one_key_away(at_desk: AtDesk) -> None:
    order = save_course(at_desk)
    at_desk.desk_.navigation.show(ScreenName.ORDER, order.id)
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F9)
    screen = at_desk.desk_.navigation.screen(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME


def test_that_without_a_patient_it_says_so_and_finds_one_by_mrn(at_desk: AtDesk) -> None:
    save_course(at_desk)
    screen = at_desk.show(ScreenName.COURSE)
    assert isinstance(screen, CourseScreen)
    assert screen.ui.patient_facts.text() == "no patient chosen"
    assert "No patient is chosen" in screen.ui.choose_words.text()
    assert not screen.ui.calendar_button.isEnabled()
    at_desk.type("patient_edit", MRN[:6])
    at_desk.wait(lambda: screen.ui.patients_table.rows.rowCount())
    edit = at_desk.find("patient_edit")
    assert isinstance(edit, QLineEdit)
    at_desk.press(Qt.Key.Key_Return, edit)
    at_desk.wait(lambda: screen.view)
    assert screen.ui.patient_name.text() == NAME


def test_that_an_order_without_an_mrn_has_no_course(at_desk: AtDesk) -> None:
    def drop(document: Document) -> None:
        document["patient"]["mrn"] = None

    order = save_course(at_desk, drop)
    screen = at_desk.show(ScreenName.COURSE, order.id)
    assert isinstance(screen, CourseScreen)
    at_desk.wait(lambda: "no MRN" in screen.ui.choose_words.text())
    assert screen.view is None


def test_that_from_an_order_that_is_not_on_file_no_other_patients_course_is_shown(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    at_desk.window.desk_.new_order()  # type: ignore[union-attr]
    at_desk.settle()
    at_desk.press(Qt.Key.Key_F9)
    at_desk.settle()
    assert screen.isVisible()
    assert (screen.view, screen.ui.patient_name.text()) == (None, "Course")


def test_that_another_person_finds_nothing_of_the_last_ones_patient(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    at_desk.show(ScreenName.COURSE)
    assert (screen.view, screen.ui.patient_name.text()) == (None, "Course")
    assert screen.ui.values_table.rows.rowCount() == 0
    assert screen.ui.plan_list.plan.rowCount() == 0
    assert plots_of(screen).rows == []


# ---------------------------------------------------------------------------------------------------- table
def test_that_the_table_says_what_the_plots_draw(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    plots = plots_of(screen)
    at_desk.press(Qt.Key.Key_End, plots)
    at_desk.press(Qt.Key.Key_T, plots)
    assert screen.ui.table_page.isVisible()
    assert screen.ui.values_table.chosen_key == f"bilirubin/{len(plots.rows[0].xs) - 1}"
    rows = [screen.ui.values_table.rows.row_at(n) for n in range(screen.ui.values_table.rows.rowCount())]
    for row in plots.rows:
        shown = [one for one in rows if one is not None and one.key.startswith(f"{row.view.key}/")]
        texts = [Decimal(one.cells[1].lstrip("<>")) for one in shown]
        assert [float(text) for text in texts] == pytest.approx(list(row.ys), abs=0.51)
        assert [one.cells[1] for one in shown] == [point.text for point in row.view.points]
    at_desk.press(Qt.Key.Key_Up, screen.ui.values_table)
    at_desk.press(Qt.Key.Key_T, screen.ui.values_table)
    assert plots.isVisible()
    assert plots.chosen_key == f"bilirubin/{len(plots.rows[0].xs) - 2}"


def test_that_the_plan_says_what_is_due_why_and_on_what_source(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    lines = screen.ui.plan_list.plan.lines
    assert [line.task for line in lines if line.state == "due"] == [
        "Anti-infective prophylaxis reviewed",
        "Infusion watched",
    ]
    assert screen.ui.plan_counts.text() == "0 overdue \u00b7 2 due today"
    at_desk.press(Qt.Key.Key_M, plots_of(screen))
    assert screen.ui.plan_list.hasFocus()
    at_desk.press(Qt.Key.Key_Down, screen.ui.plan_list)
    assert screen.ui.plan_source.text() == (
        "Infusion watched: throughout the infusion and at least 60 min after its end. "
        "Source: uspi-2024-03, 5.4"
    )


def test_that_what_nobody_signed_is_said(at_desk: AtDesk) -> None:
    screen = show_course(at_desk)
    assert screen.view is not None
    numbers = {document["order"]["id"] for document in documents()}
    assert {note.partition(":")[0] for note in screen.view.notes} == numbers
    assert screen.ui.plan_source.text().startswith("7 remarks")


# ---------------------------------------------------------------------------------------------------- look
@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_that_the_screen_fits(at_desk: AtDesk, zoom: int) -> None:
    screen = show_course(at_desk)
    at_desk.window.theme.zoom_to(zoom)
    at_desk.settle()
    faults = cut_off(at_desk.window) + overlapping(at_desk.window)
    acts = (screen.toggle_table, screen.toggle_next_dose, screen.toggle_watch, screen.go_to_search)
    for act in (screen.go_to_plan, screen.go_to_plan, *acts):
        act()
        at_desk.settle()
        faults += cut_off(at_desk.window) + overlapping(at_desk.window)
    size = (at_desk.window.width(), at_desk.window.height())
    at_desk.window.theme.zoom_to(100)
    assert (faults, size) == ([], (1366, 768))


def test_that_the_plots_library_is_loaded_with_a_course_and_not_before() -> None:
    code = (
        "import sys, besponsa_desktop.gui.main_window, besponsa_desktop.gui.window_desk;"
        "import besponsa_desktop.gui.screens.course_screen;"
        "print({'pyqtgraph', 'numpy', 'icalendar'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
