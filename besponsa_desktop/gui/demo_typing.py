"""Typing an order document into the real order form by keys, as a person does."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.record_row import Field
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.records import parts_of
from besponsa_desktop.gui.models.laboratory_model import Part
from besponsa_desktop.gui.models.laboratory_sheet import TESTS
from besponsa_desktop.gui.screens.order_document import get
from besponsa_desktop.gui.screens.order_form import OrderForm

_ROWS = {test.key: row for row, test in enumerate(TESTS)}


def type_order(form: OrderForm, document: Mapping[str, object]) -> None:
    """Type everything that a document states into an empty form, section by section, all of it by keys."""
    for section in form.sections.values():
        section.set_open(True)
    for path, field in form.fields.items():
        value = get(document, path)
        if value is not None:
            type_value(field, value)
    for path, table in form.tables.items():
        _type_records(table, get(document, path))
    labs = get(document, "labs")
    _type_laboratory(form, labs if isinstance(labs, list) else [])
    QApplication.processEvents()


def type_value(field: Field, value: object) -> None:
    """Type one value of the document into its field."""
    field.setFocus()
    if isinstance(field, ChoiceBox):
        press_choice(field, value)
    elif isinstance(field, QuantityEdit) and isinstance(value, Mapping):
        type_text(field, field.shown(value) if value.get("value") is not None else "")
    else:
        type_text(field, field.shown(value))
    QApplication.processEvents()


def type_text(widget: QWidget, text: str) -> None:
    """Press the keys of a text; what is not on a keyboard, such as a true minus, as its plain sign."""
    QTest.keyClicks(widget, text.replace("\u2212", "-"))


def press_choice(box: ChoiceBox, value: object) -> None:
    """Go to an item by Home and the arrow keys."""
    word = {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value
    wanted = box.values.index(str(word)) if not isinstance(value, Mapping) else 1
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(wanted):
        QTest.keyClick(box, Qt.Key.Key_Down)


def press(button: QAbstractButton | None) -> None:
    """Press a button by Space."""
    if button is not None:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()


def _type_records(table: RecordTable, entries: object) -> None:
    if not isinstance(entries, list):
        return
    state = table.findChild(ChoiceBox, "list_state_box")
    if not entries and state is not None:
        press_choice(state, "none")
    for entry in entries:
        press(table.findChild(QAbstractButton, "add_button"))
        for key, value in parts_of(table.path, entry).items():
            if value is not None:
                type_value(table.rows[-1].fields[key], value)


def _type_laboratory(form: OrderForm, results: list[Mapping[str, object]]) -> None:
    panel = form.laboratory
    draws = groupby(results, key=lambda result: str(result.get("collected_at") or ""))
    for number, (collected_at, drawn) in enumerate(draws):
        if number:
            press(panel.form.add_draw_button)
        if collected_at:
            type_value(panel.form.drawn_edit, collected_at)
        for result in drawn:
            _type_result(form, result)


def _type_result(form: OrderForm, result: Mapping[str, object]) -> None:
    value = f"{result.get('comparator') or ''}{result['value']}"
    parts = {None: value, Part.LOWER: result.get("lower_limit"), Part.UPPER: result.get("upper_limit")}
    for part, text in parts.items():
        index = _cell(form, str(result["test"]), part)
        if text is not None and index.data(Qt.ItemDataRole.EditRole) != text:
            _type_cell(form, index, str(text))
    unit = _cell(form, str(result["test"]), Part.UNIT)
    if unit.data(Qt.ItemDataRole.EditRole) != result["unit"]:
        _choose_unit(form, unit, str(result["unit"]))


def _cell(form: OrderForm, test: str, part: Part | None) -> QModelIndex:
    model = form.laboratory.model
    return model.index(model.rows.index(_ROWS[test]), model.column_of(model.edited_draw, part))


def _type_cell(form: OrderForm, index: QModelIndex, text: str) -> None:
    table = form.laboratory.table
    table.setFocus()
    table.setCurrentIndex(index)
    for key in text:
        QTest.keyClicks(QApplication.focusWidget() or table, key)
    QTest.keyClick(QApplication.focusWidget() or table, Qt.Key.Key_Return)
    QApplication.processEvents()


def _choose_unit(form: OrderForm, index: QModelIndex, unit: str) -> None:
    table = form.laboratory.table
    table.setFocus()
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    if isinstance(editor, ChoiceBox):
        press_choice(editor, unit)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
