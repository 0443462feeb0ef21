"""The laboratory sheet: typed like a spreadsheet, faults and commas at the cell, units as they came."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from besponsa_desktop.exchange.order_file import order_document, parse_order
from besponsa_desktop.gui.demo_typing import press
from besponsa_desktop.gui.fields.unit_text import unit_text
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.models.laboratory_model import SEVERITY_ROLE, STATE_ROLE, Part
from besponsa_desktop.gui.models.laboratory_sheet import TESTS, LaboratorySheet
from tests.gui.conftest import sample, settle

from besponsa_desktop.clinical.units import UCUM_UNITS, unit_label  # isort: skip

Load = Callable[[str], dict[str, Any]]
ROW = {test.key: row for row, test in enumerate(TESTS)}


def cell(window: MainWindow, test: str, part: Part | None = None) -> QModelIndex:
    """Return the cell of a test in the draw that is typed into."""
    model = window.screen_.form.laboratory.model
    return model.index(model.rows.index(ROW[test]), model.column_of(model.edited_draw, part))


def focused() -> QWidget:
    """Return the widget that takes the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_in(window: MainWindow, index: QModelIndex, text: str, leave: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type over a cell."""
    table = window.screen_.form.laboratory.table
    window.screen_.form.sections["laboratory"].set_open(True)
    table.setFocus()
    table.setCurrentIndex(index)
    for key in text:
        QTest.keyClicks(focused(), key)
    QTest.keyClick(focused(), leave)
    settle()


def results(window: MainWindow) -> list[dict[str, Any]]:
    found = window.screen_.form.document().get("labs", [])
    assert isinstance(found, list)
    return found


def test_that_the_newest_draw_is_typed_into(window: MainWindow, load: Load) -> None:
    load("10")
    panel = window.screen_.form.laboratory
    heads = [panel.model.headerData(c, Qt.Orientation.Horizontal) for c in range(panel.model.columnCount())]
    assert heads == ["08-Nov", "15-Nov", "18-Nov", "22-Nov", "unit", "lower", "upper", "\u00d7 ULN"]
    assert panel.form.drawn_edit.text() == "22-Nov-2026 06:00 \u221205:00"


def test_that_a_result_counts_at_every_keystroke(window: MainWindow, load: Load) -> None:
    load("10")
    index = cell(window, "total_bilirubin")
    table = window.screen_.form.laboratory.table
    window.screen_.form.sections["laboratory"].set_open(True)
    table.setFocus()
    table.setCurrentIndex(index)
    QTest.keyClicks(table, "2")
    settle()
    assert results(window)[20]["value"] == "2"
    QTest.keyClicks(focused(), "9")
    settle()
    assert results(window)[20]["value"] == "29"
    assert index.data() == "29"


def test_that_a_result_above_its_limit_is_marked(window: MainWindow, load: Load) -> None:
    load("10")
    assert cell(window, "total_bilirubin", Part.MULTIPLE).data() == "1.8"
    assert cell(window, "total_bilirubin", Part.MULTIPLE).data(SEVERITY_ROLE) == "hold"
    assert cell(window, "ast", Part.MULTIPLE).data() == "2.2"
    assert cell(window, "ast", Part.MULTIPLE).data(SEVERITY_ROLE) == ""
    type_in(window, cell(window, "total_bilirubin"), "29")
    type_in(window, cell(window, "alt"), "40")
    assert cell(window, "total_bilirubin").data(SEVERITY_ROLE) == ""
    assert window.screen_.pane.view.word == "PASS"


def test_that_enter_goes_down_and_tab_to_the_right(window: MainWindow, load: Load) -> None:
    load("10")
    table = window.screen_.form.laboratory.table
    type_in(window, cell(window, "total_bilirubin"), "29")
    assert table.currentIndex().row() == cell(window, "alt").row()
    type_in(window, cell(window, "alt"), "40", Qt.Key.Key_Tab)
    assert table.currentIndex() == cell(window, "alt", Part.UNIT)


def test_that_tab_leaves_the_table_behind_its_last_cell(window: MainWindow, load: Load) -> None:
    load("10")
    panel = window.screen_.form.laboratory
    window.screen_.form.sections["laboratory"].set_open(True)
    panel.table.setFocus()
    last = panel.model.index(panel.model.rowCount() - 1, panel.model.column_of(0, Part.UPPER))
    panel.table.setCurrentIndex(last)
    QTest.keyClick(panel.table, Qt.Key.Key_Tab)
    assert not panel.table.hasFocus()
    assert not panel.table.isAncestorOf(focused())


def test_that_delete_takes_a_result_away(window: MainWindow, load: Load) -> None:
    load("10")
    table = window.screen_.form.laboratory.table
    window.screen_.form.sections["laboratory"].set_open(True)
    table.setFocus()
    table.setCurrentIndex(cell(window, "anc"))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle()
    assert [each for each in results(window)[20:] if each["test"] == "anc"] == []
    assert window.screen_.pane.view.word == "HOLD"
    assert "counts.panel" in [finding.key for finding in window.screen_.pane.view.open_findings]


def test_that_a_fault_is_said_at_the_cell(window: MainWindow, load: Load) -> None:
    load("10")
    type_in(window, cell(window, "alt"), "12O")
    assert cell(window, "alt").data(STATE_ROLE) == "error"
    said = window.screen_.form.sections["laboratory"]
    assert said.ui.title_label.text() == "6 Laboratory"
    assert window.screen_.places[0].section == "laboratory"
    type_in(window, cell(window, "alt"), "40")
    assert cell(window, "alt").data(STATE_ROLE) == ""


def test_that_a_comma_in_a_result_is_asked_about(window: MainWindow, load: Load) -> None:
    load("10")
    type_in(window, cell(window, "anc"), "0,9")
    assert cell(window, "anc").data(STATE_ROLE) == "question"
    buttons = [
        b for b in window.findChildren(QPushButton) if b.property("role") == "reading" and b.isVisible()
    ]
    assert [button.text() for button in buttons] == ["0.9", "09"]
    press(buttons[0])
    assert cell(window, "anc").data() == "0.9"
    assert window.screen_.look is not None
    assert window.screen_.look.judged is not None


def test_that_no_unit_is_guessed_where_several_are_usual(window: MainWindow) -> None:
    window.screen_.form.sections["laboratory"].set_open(True)
    type_in(window, cell(window, "total_bilirubin"), "0.7")
    assert "unit" not in results(window)[0]
    type_in(window, cell(window, "alt"), "31")
    assert results(window)[1]["unit"] == "U/L"


def test_that_a_bounded_result_keeps_its_sign(window: MainWindow, load: Load) -> None:
    load("10")
    type_in(window, cell(window, "total_bilirubin"), "<2")
    assert results(window)[20] | {"comparator": "<", "value": "2"} == results(window)[20]


def test_that_a_draw_can_be_added_with_the_units_of_the_one_before(window: MainWindow, load: Load) -> None:
    load("10")
    panel = window.screen_.form.laboratory
    window.screen_.form.sections["laboratory"].set_open(True)
    press(panel.form.add_draw_button)
    assert QApplication.focusWidget() is panel.form.drawn_edit
    QTest.keyClicks(panel.form.drawn_edit, "23-Nov-2026 06:00 -05:00")
    type_in(window, cell(window, "total_bilirubin"), "28")
    assert results(window)[-1] == {
        "test": "total_bilirubin",
        "value": "28",
        "unit": "umol/L",
        "upper_limit": "20",
        "collected_at": "2026-11-23T06:00-05:00",
    }


def test_that_older_draws_can_be_looked_at_and_corrected(window: MainWindow, load: Load) -> None:
    load("10")
    panel = window.screen_.form.laboratory
    press(panel.form.older_draw_button)
    assert panel.form.drawn_edit.text() == "18-Nov-2026 06:00 \u221205:00"
    type_in(window, cell(window, "alt"), "80")
    assert results(window)[17]["value"] == "80"


def test_that_two_results_of_one_test_and_time_are_both_kept() -> None:
    document = sample("10")
    document["labs"].append(document["labs"][20] | {"value": "35"})
    order = parse_order(document)
    sheet = LaboratorySheet()
    sheet.load(order_document(order)["labs"])
    assert parse_order(document | {"labs": sheet.records()}) == order
    assert len(sheet.draws) == 5


def test_that_results_without_a_time_are_kept() -> None:
    document = sample("10")
    for result in document["labs"][:3]:
        result["collected_at"] = None
    order = parse_order(document)
    sheet = LaboratorySheet()
    sheet.load(order_document(order)["labs"])
    assert parse_order(document | {"labs": sheet.records()}) == order
    assert sheet.draws[0].collected_at is None


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.key)
def test_that_every_offered_unit_is_one_that_the_reader_takes(test: Any) -> None:
    for unit in test.units:
        document = sample("10")
        document["labs"] = [{"test": test.key, "value": "1", "unit": unit}]
        parse_order(document)


def test_that_units_are_written_as_the_one_formatter_writes_them() -> None:
    assert {unit: unit_text(unit) for unit in UCUM_UNITS} == {unit: unit_label(unit) for unit in UCUM_UNITS}
