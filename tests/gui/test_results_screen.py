"""Results between orders: typed in the grid, recorded, corrected, taken back; nothing guessed or lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPushButton

from besponsa_desktop.gui.demo_typing import press, type_text
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.models.laboratory_model import STATE_ROLE, Part
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.workflow.course import course_of_patient
from tests.gui.at_desk import AtDesk
from tests.gui.courses import MRN, save_course, show_course
from tests.gui.results_ways import (
    DRAWN,
    cell,
    open_results,
    readings,
    recorded_rows,
    said,
    type_result,
    type_time,
)
from tests.gui.test_accessibility import spoken
from tests.gui.test_places_accessibility import is_of_form

F2, F7, F8, F10 = Qt.Key.Key_F2, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F10
ESC = Qt.Key.Key_Escape


def reason(at: AtDesk) -> str:
    return at.window.ui.reason_value.text()


# ---------------------------------------------------------------------- typing
def test_that_results_are_typed_and_recorded_by_keys_and_the_course_has_them(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    assert reason(at_desk) == "Save is off: the grid is empty"
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    assert screen.ui.save_button.isEnabled()
    at_desk.press(F10)
    at_desk.settle()
    assert recorded_rows(at_desk) == [("02-Nov-2026", "ALT 77\u00a0U/L", "Ann Sample")]
    assert screen.grid.is_empty
    course = course_of_patient(at_desk.site.workstation, MRN)
    assert course is not None
    assert "77" in {str(one.value.magnitude) for one in course.overview.record.labs}


def test_that_units_and_limits_on_file_are_taken_over_with_their_day(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    assert [cell(screen, "alt", part).data() for part in (Part.UNIT, Part.UPPER, Part.MULTIPLE)] == [
        "U/L",
        "40",
        "02-Nov",
    ]
    spoken_unit = cell(screen, "alt", Part.UNIT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken_unit == "ALT unit: U/L, as on 02-Nov-2026"
    assert cell(screen, "wbc", Part.UNIT).data() == ""
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    assert cell(screen, "alt", Part.MULTIPLE).data() == "02-Nov"
    type_result(at_desk, screen, "alt", "55", Part.UPPER)
    assert cell(screen, "alt", Part.MULTIPLE).data() == ""
    assert screen.grid.form.document()["labs"] == [
        {
            "test": "alt",
            "value": "77",
            "unit": "U/L",
            "upper_limit": "55",
            "collected_at": "2026-11-02T06:00-05:00",
        }
    ]


def test_that_a_unit_that_is_not_on_file_is_asked_for(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "wbc", "5")
    assert not screen.ui.save_button.isEnabled()
    assert cell(screen, "wbc", Part.UNIT).data(STATE_ROLE) == "error"
    assert "WBC 02-Nov, unit is not stated" in said(screen)


def test_that_a_liver_result_without_an_upper_limit_is_said_and_can_be_recorded(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    screen.grid.form.laboratory.model.setData(cell(screen, "alt", Part.UPPER), "")
    at_desk.settle()
    assert screen.ui.asked_words.text().startswith("No upper limit is stated: ALT.")
    assert screen.ui.save_button.isEnabled()


def test_that_a_comma_is_asked_about_at_its_cell(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "anc", "0,9")
    assert "ANC 02-Nov: Which number is" in said(screen)
    assert not screen.ui.save_button.isEnabled()
    press(readings(screen)[0])
    at_desk.settle()
    assert cell(screen, "anc").data() == "0.9"
    assert screen.ui.save_button.isEnabled()


def test_that_a_day_with_two_meanings_and_a_missing_offset_are_asked_about(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_result(at_desk, screen, "alt", "77")
    type_time(at_desk, screen, "03/04/2026 06:00")
    assert [button.text() for button in readings(screen)] == ["03-Apr-2026 06:00", "04-Mar-2026 06:00"]
    press(readings(screen)[1])
    at_desk.settle()
    assert [button.text().split(" ", 1)[1] for button in readings(screen)] == ["as this computer"]
    press(readings(screen)[0])
    at_desk.settle()
    assert screen.ui.save_button.isEnabled()


def test_that_a_time_that_has_not_come_yet_is_refused(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen, "2027-01-02 06:00 -05:00")
    type_result(at_desk, screen, "alt", "77")
    assert not screen.ui.save_button.isEnabled()
    assert "a time that has passed" in said(screen)


def test_that_f8_goes_to_what_is_not_whole(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_result(at_desk, screen, "alt", "77")
    at_desk.press(F8)
    assert QApplication.focusWidget() is screen.grid.form.laboratory.form.drawn_edit
    type_time(at_desk, screen)
    weight = screen.grid.form.fields["weight"]
    assert isinstance(weight, TextEdit)
    weight.setFocus()
    type_text(weight, "63")
    at_desk.settle()
    at_desk.press(F8)
    assert QApplication.focusWidget() is screen.grid.form.fields["weight.measured_at"]


def test_that_weight_and_examination_are_of_their_own_days(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    for path, text in (
        ("weight", "63"),
        ("weight.measured_at", "2026-11-01 07:00 -05:00"),
        ("examination.examined_at", DRAWN),
    ):
        edit = screen.grid.form.fields[path]
        assert isinstance(edit, TextEdit)
        edit.setFocus()
        type_text(edit, text)
    box = screen.grid.form.fields["examination.ascites"]
    box.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    at_desk.settle()
    at_desk.press(F10)
    at_desk.settle()
    assert [row[:2] for row in recorded_rows(at_desk)] == [
        ("02-Nov-2026", "examination"),
        ("01-Nov-2026", "weight 63\u00a0kg"),
    ]


def test_that_undo_takes_back_a_step_and_a_cleared_grid(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    type_result(at_desk, screen, "ast", "66")
    at_desk.press(Qt.Key.Key_F4)
    at_desk.settle()
    assert screen.grid.is_empty
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    labs = screen.grid.form.document()["labs"]
    assert [lab["value"] for lab in labs] == ["77", "66"]  # type: ignore[attr-defined]
    assert cell(screen, "alt", Part.MULTIPLE).data() == "02-Nov"
    QTest.keyClick(screen, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    assert screen.grid.is_empty


# ---------------------------------------------------------------------- kept
def test_that_what_is_typed_is_there_again_and_nobody_else_sees_it(at_desk: AtDesk) -> None:
    order = save_course(at_desk)
    screen = open_results(at_desk, order.id)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ben")
    screen = open_results(at_desk, order.id)
    assert screen.grid.is_empty
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ann")
    screen = open_results(at_desk, order.id)
    assert cell(screen, "alt").data() == "77"
    assert cell(screen, "alt", Part.MULTIPLE).data() == "02-Nov"


def test_that_r_on_the_course_leads_here(at_desk: AtDesk) -> None:
    course = show_course(at_desk)
    assert course.ui.results_button.isEnabled()
    at_desk.press(Qt.Key.Key_R, course)
    at_desk.settle()
    screen = at_desk.desk_.navigation.shown_screen
    assert at_desk.desk_.navigation.current is ScreenName.RESULTS
    at_desk.wait(lambda: screen.page)  # type: ignore[attr-defined]
    assert at_desk.window.ui.course_button.isChecked()


def test_that_esc_leads_back_to_the_course(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    at_desk.press(ESC, screen)
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.COURSE


# ---------------------------------------------------------------------- for everybody
def test_that_everything_that_takes_a_key_has_a_name(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    kinds = (QLineEdit, QComboBox, QPushButton, QAbstractItemView)
    found = [each for kind in kinds for each in screen.findChildren(kind) if is_of_form(each)]
    named = [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    assert len(named) > 15
    assert [each.objectName() for each in named if not spoken(each)] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_that_the_values_stay_to_be_seen_whatever_becomes_of_the_windows_width(
    at_desk: AtDesk, percent: int
) -> None:
    screen = open_results(at_desk)
    at_desk.window.theme.zoom_to(percent)
    table = screen.grid.form.laboratory.table
    for width in (1024, 1920, 1366):
        at_desk.window.resize(width, 768)
        at_desk.settle()
        columns = sum(table.columnWidth(column) for column in range(table.model().columnCount()))
        assert table.viewport().width() >= columns
        assert table.verticalHeader().width() + columns <= table.width()
