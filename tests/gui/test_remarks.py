"""What the form says at its fields: faults, questions with their readings, nothing too early."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from besponsa_desktop.gui.demo_typing import press, type_text
from besponsa_desktop.gui.main_window import MainWindow
from tests.gui.conftest import settle
from tests.gui.keys import field, type_into

Load = Callable[[str], dict[str, Any]]


def said_below(window: MainWindow) -> list[str]:
    """Return every sentence that the form says beneath a field."""
    return [label.text() for label in remarks(window)]


def remarks(window: MainWindow) -> list[QLabel]:
    page = window.screen_.ui.form_page
    labels = page.findChildren(QLabel)
    return [each for each in labels if each.property("role") == "said" and each.isVisibleTo(page)]


def readings(window: MainWindow) -> list[QPushButton]:
    """Return the buttons of a question."""
    buttons = window.findChildren(QPushButton)
    return [each for each in buttons if each.property("role") == "reading" and each.isVisible()]


def test_that_a_fault_is_said_at_its_field_and_taken_back(window: MainWindow, load: Load) -> None:
    load("10")
    edit = type_into(window, "order.dose", "8.3e-1")
    assert edit.property("state") == "error"
    assert any("Dose" in each and "exponent" in each for each in said_below(window))
    type_into(window, "order.dose", "0.83")
    assert edit.property("state") == ""
    assert said_below(window) == []


def test_that_a_value_out_of_bounds_is_said_at_its_field(window: MainWindow, load: Load) -> None:
    load("10")
    assert type_into(window, "measurements.height", "1.65").property("state") == "error"
    assert any("45" in each and "250" in each for each in said_below(window))


def test_that_an_empty_field_is_not_called_wrong_before_it_was_visited(window: MainWindow) -> None:
    assert said_below(window) == []
    type_into(window, "patient.family_name", "Sample-Birch")
    assert said_below(window) == []
    field(window, "order.id").setFocus()
    field(window, "order.dose").setFocus()
    settle()
    assert any(each.startswith("Order number is not stated") for each in said_below(window))


def test_that_messages_of_one_row_stand_beneath_each_other(window: MainWindow, load: Load) -> None:
    load("10")
    type_into(window, "order.cycle", "0")
    type_into(window, "order.dose", "x")
    tops = sorted((each.mapTo(window, QPoint(0, 0)).y(), each.height()) for each in remarks(window))
    assert len(tops) == 2
    assert tops[0][0] + tops[0][1] <= tops[1][0]


@pytest.mark.parametrize(("reading", "value"), [(0, "60.5"), (1, "605")])
def test_that_a_comma_is_asked_about(window: MainWindow, load: Load, reading: int, value: str) -> None:
    load("10")
    edit = type_into(window, "measurements.weight", "60,5")
    assert edit.property("state") == "question"
    assert window.screen_.look is not None
    assert window.screen_.look.judged is None
    buttons = readings(window)
    assert [button.text() for button in buttons] == ["60.5", "605"]
    press(buttons[reading])
    assert edit.text() == value
    assert window.screen_.form.document()["measurements"]["weight"]["value"] == value  # type: ignore[index]


def test_that_a_missing_offset_is_asked_about(window: MainWindow, load: Load) -> None:
    load("10")
    path = "measurements.weight.measured_at"
    edit = type_into(window, path, "22-Nov-2026 07:31")
    assert edit.property("state") == "question"
    buttons = readings(window)
    assert buttons[0].text() == "\u221205:00 as the planned start"
    press(buttons[0])
    assert edit.raw() == "2026-11-22T07:31-05:00"
    assert edit.property("state") == ""


def test_that_a_fault_in_a_row_is_said_beneath_the_row(window: MainWindow, load: Load) -> None:
    load("10")
    table = window.screen_.form.tables["course.doses_given"]
    window.screen_.form.sections["course"].set_open(True)
    edit = table.rows[1].fields["day"]
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "eight")
    settle()
    assert edit.property("state") == "error"
    assert any("day of this dose" in each for each in said_below(window))
