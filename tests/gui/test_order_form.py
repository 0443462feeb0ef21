"""The order form holds every value of the order file, and gives back exactly what it was given."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from besponsa_desktop.exchange.order_file import order_document, parse_order
from besponsa_desktop.exchange.order_shape import order_file
from besponsa_desktop.gui.demo_typing import press, type_order
from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.columns import TABLES
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.records import column_of
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.order_document import get
from besponsa_desktop.gui.screens.order_form import OrderForm
from tests.gui.conftest import SAMPLES, sample, settle
from tests.gui.keys import field, type_into

BASES = sorted((Path(__file__).parents[1] / "clinical" / "cases" / "bases").glob("*.json"))
Load = Callable[[str], dict[str, Any]]


def schema_paths(schema: dict[str, Any], at: str = "") -> Iterator[str]:
    """Yield the path of every value of the order file: a quantity is one, ``[]`` stands for entries."""
    properties = schema.get("properties", {})
    if "items" in schema:
        yield from schema_paths(schema["items"], f"{at}[]")
    elif {"value", "unit"} <= properties.keys():
        yield at
        for key in properties.keys() - {"value", "unit"}:
            yield from schema_paths(properties[key], f"{at}.{key}")
    elif properties:
        for key, inner in properties.items():
            yield from schema_paths(inner, f"{at}.{key}" if at else key)
    else:
        yield at


def has_a_field(form: OrderForm, path: str) -> bool:
    """Tell whether a value can be typed somewhere."""
    if path in form.fields:
        return True
    table, inside, key = path.partition("[]")
    if not inside:
        return False
    if table == "labs":
        return True  # the laboratory sheet: test_laboratory.py
    columns = {column.key for column in TABLES[table].columns}
    return table in form.tables and column_of(table, key.removeprefix(".").partition(".")[0]) in columns


def test_that_every_value_of_the_order_file_can_be_typed(window: MainWindow) -> None:
    paths = [path for path in schema_paths(order_file.schema()) if path != "format"]
    assert len(paths) > 100
    assert [path for path in paths if not has_a_field(window.screen_.form, path)] == []


def test_that_every_field_stands_for_a_value_of_the_order_file(window: MainWindow) -> None:
    known = set(schema_paths(order_file.schema())) | {"preparation"}
    assert [path for path in window.screen_.form.fields if path not in known] == []


@pytest.mark.parametrize("path", [*SAMPLES, *BASES], ids=lambda path: path.stem)
def test_that_an_order_comes_back_as_it_was_loaded(window: MainWindow, path: Path) -> None:
    order = parse_order(json.loads(path.read_text(encoding="utf-8")))
    window.screen_.begin(order_document(order))
    assert parse_order(window.screen_.form.document()) == order


def test_that_nothing_of_an_order_stays_in_the_one_that_is_shown_next(window: MainWindow) -> None:
    paths = [*SAMPLES, *BASES]
    for path in [*paths, *reversed(paths)]:
        order = parse_order(json.loads(path.read_text(encoding="utf-8")))
        window.screen_.begin(order_document(order))
        assert parse_order(window.screen_.form.document()) == order


def test_that_an_entry_takes_nothing_from_the_one_that_stood_in_its_row(window: MainWindow) -> None:
    orders = [json.loads(path.read_text(encoding="utf-8")) for path in [*SAMPLES, *BASES]]
    seen = set()
    for path, table in window.screen_.form.tables.items():
        lists = [entries for order in orders if isinstance(entries := get(order, path), list)]
        whole = [entry for entries in lists for entry in entries if isinstance(entry, dict)]
        for entry in whole[:3]:
            for key, value in entry.items():
                if value is None or key in {"qt", "qtc", "method"}:
                    continue  # not stated; and one column holds what those three say together
                table.load([entry])
                table.load([{key: value}])
                assert table.raw() == [{key: value}]
                seen.add(path)
    assert len(seen) > 5


def test_that_an_empty_form_states_nothing(window: MainWindow) -> None:
    assert window.screen_.form.document() == {"format": "besponsa-desktop/order/1", "order": {}}
    assert not window.screen_.is_changed


def test_that_a_whole_order_can_be_typed_by_keys(window: MainWindow) -> None:
    document = order_document(parse_order(sample("01")))
    type_order(window.screen_.form, document)
    settle()
    assert parse_order(window.screen_.form.document()) == parse_order(document)
    assert window.screen_.pane.view.word == "PASS"


def test_that_an_order_of_the_second_cycle_can_be_typed_by_keys(window: MainWindow) -> None:
    document = order_document(parse_order(sample("16")))
    type_order(window.screen_.form, document)
    settle()
    assert parse_order(window.screen_.form.document()) == parse_order(document)


def test_that_pounds_of_a_file_stay_pounds_until_they_are_replaced(window: MainWindow) -> None:
    document = sample("10")
    document["measurements"]["weight"] |= {"value": "133.4", "unit": "[lb_av]"}
    order = parse_order(document)
    window.screen_.begin(order_document(order))
    settle()
    edit = field(window, "measurements.weight")
    assert isinstance(edit, QuantityEdit)
    assert edit.isReadOnly()
    unit = window.screen_.form.label("measurements", "weight_unit")
    assert unit.text() == "lb"
    assert parse_order(window.screen_.form.document()) == order
    replace = next(b for b in window.findChildren(QPushButton) if b.text() == "Replace it, in kg")
    press(replace)
    type_into(window, "measurements.weight", "60.5")
    assert unit.text() == "kg"
    assert window.screen_.form.document()["measurements"]["weight"]["unit"] == "kg"  # type: ignore[index]


def test_that_the_wheel_changes_no_choice(window: MainWindow, load: Load) -> None:
    load("10")
    for box in window.screen_.ui.form_page.findChildren(QComboBox):
        before = box.currentIndex()
        box.setFocus()
        QApplication.sendEvent(box, wheel_down())
        assert box.currentIndex() == before


def wheel_down() -> QWheelEvent:
    at = QPointF(5, 5)
    modifiers, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(
        at, at, QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton, modifiers, phase, False
    )


def test_that_not_stated_is_the_first_choice_everywhere(window: MainWindow) -> None:
    boxes = {path: each for path, each in window.screen_.form.fields.items() if isinstance(each, ChoiceBox)}
    nothing = {"course.dose_reduction": "none recorded", "preparation": "nothing recorded yet"}
    assert {path: box.itemText(0) for path, box in boxes.items()} == {
        path: nothing.get(path, "not stated") for path in boxes
    }
    assert all(box.count() == len(box.values) for box in boxes.values())


def test_that_none_known_and_not_stated_differ(window: MainWindow, load: Load) -> None:
    load("01")
    assert window.screen_.form.document()["patient"]["allergies"] == []  # type: ignore[index]
    state = window.screen_.form.tables["patient.allergies"].findChild(ChoiceBox, "list_state_box")
    assert state is not None
    state.setFocus()
    QTest.keyClick(state, Qt.Key.Key_Home)
    settle()
    assert "allergies" not in window.screen_.form.document()["patient"]  # type: ignore[operator]
    assert window.screen_.pane.view.word == "INCOMPLETE"


def test_that_a_row_can_be_added_and_deleted(window: MainWindow, load: Load) -> None:
    load("10")
    table = window.screen_.form.tables["course.doses_given"]
    assert len(table.rows) == 2
    press(table.findChild(QPushButton, "add_button"))
    assert len(table.rows) == 3
    assert len(window.screen_.form.document()["course"]["doses_given"]) == 2  # type: ignore[index]
    QTest.keyClick(table.rows[1].fields["cycle"], Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    table.rows[1].deleted.emit()
    settle()
    doses = window.screen_.form.document()["course"]["doses_given"]  # type: ignore[index]
    assert [dose["day"] for dose in doses] == [1]


def test_that_undo_takes_back_one_field_and_redo_brings_it_again(window: MainWindow, load: Load) -> None:
    load("10")
    type_into(window, "order.dose", "0.9")
    type_into(window, "order.bsa", "1.7")
    QTest.keyClick(field(window, "order.bsa"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert (field(window, "order.bsa").text(), field(window, "order.dose").text()) == ("1.67", "0.9")
    QTest.keyClick(field(window, "order.bsa"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert field(window, "order.dose").text() == "0.83"
    QTest.keyClick(field(window, "order.bsa"), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert field(window, "order.dose").text() == "0.9"


def test_that_the_record_of_the_preparation_is_there_only_when_it_is_said_so(
    window: MainWindow, load: Load
) -> None:
    load("10")
    form = window.screen_.form
    assert "preparation" not in form.document()
    box = form.fields["preparation"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    settle()
    assert form.document()["preparation"] == {}
    assert window.screen_.pane.view.word == "HOLD"
