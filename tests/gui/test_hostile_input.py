"""Files, drops, markup, commas and the wheel: no value appears that nobody typed, and none is obeyed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui.demo_typing import press
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.order_document import get
from besponsa_desktop.workflow.order_entry import read_order_file
from tests.gui.conftest import SAMPLES, sample, settle
from tests.gui.keys import field
from tests.gui.strings import STRINGS, Hostile, Outcome
from tests.gui.trials import KINDS, LINE, NUMBER, TIME, Kind, readings, same_moment, texts
from tests.gui.ways_in import drop_data, paste

Load = Callable[[str], dict[str, Any]]
SAMPLE_FOLDER = SAMPLES[0].parent


# -------------------------------------------------------------------------------------- files
def order_with(kind: Kind, hostile: Hostile) -> bytes:
    """Return an order file that states a text."""
    document = sample("01")
    part, _, key = kind.path.partition(".")
    document[part][key] = kind.in_document(hostile.text)
    return json.dumps(document, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.path)
def test_that_a_file_is_read_as_it_is_written_or_refused(window: MainWindow, kind: Kind) -> None:
    taken = [hostile for hostile in STRINGS if is_taken_from_file(window, kind, hostile)]
    assert all(kind.outcome(hostile) is Outcome.TAKEN for hostile in taken)
    assert {hostile for hostile in STRINGS if kind.outcome(hostile) is Outcome.TAKEN} - set(taken) <= {
        hostile for hostile in STRINGS if kind is TIME and "Nov" in hostile.text
    }


def is_taken_from_file(window: MainWindow, kind: Kind, hostile: Hostile) -> bool:
    """Tell whether a file with a text is read, and shown as it says; else the fault is at the field."""
    try:
        document = read_order_file(order_with(kind, hostile))
    except UnusableInput as refused:
        faults = {fault.path for fault in refused.faults}
    else:
        window.files.show_document(Path("order.json"), document)
        settle()
        found = get(window.screen_.form.document(), kind.path)
        assert says(kind, hostile, found), hostile
        assert kind is not LINE or field(window, kind.path).text() == str(found or "")
        return found is not None
    assert faults == {kind.fault_path}, hostile
    return False


def says(kind: Kind, hostile: Hostile, found: object) -> bool:
    """Tell whether a value of the document says what a file did: a number without zeros before it."""
    if kind.outcome(hostile) is Outcome.NOTHING:
        return found is None
    if kind is NUMBER:
        return found == kind.in_document(hostile.text.removeprefix("0"))
    return same_moment(found, hostile.iso) if kind is TIME else found == hostile.text


def test_that_seconds_of_a_file_are_shown(window: MainWindow) -> None:
    (hostile,) = (each for each in STRINGS if each.text == "2026-11-24T09:00:30-05:00")
    window.files.show_document(Path("order.json"), read_order_file(order_with(TIME, hostile)))
    assert field(window, TIME.path).text() == "24-Nov-2026 09:00:30 \u221205:00"


def test_that_a_file_dropped_on_a_field_is_opened_and_its_name_not_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    edit = field(window, LINE.path)
    data = QMimeData()
    path = next(SAMPLE_FOLDER.glob("10-*.json"))
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(data.urls()[0].toString())
    drop_data(edit, data)
    qtbot.waitUntil(lambda: bool(edit.text()))
    assert edit.text() == sample("10")["patient"]["family_name"]


# -------------------------------------------------------------------------------------- what is shown
def test_that_markup_is_shown_and_never_obeyed(window: MainWindow, load: Load) -> None:
    load("01")
    marked = "<b>5</b><img src='file:///etc/hostname'>"
    for path in ("patient.family_name", "patient.location", "order.id", "order.drug", "order.diluent"):
        edit = field(window, path)
        edit.selectAll()
        paste(edit, marked)
    table = window.screen_.form.tables["premedication"]
    drug = table.rows[0].fields["drug"]
    assert isinstance(drug, TextEdit)
    drug.selectAll()
    paste(drug, marked)
    settle()
    showing = [each for each in window.findChildren(QLabel) if marked[:8] in each.text()]
    assert showing
    assert [each.objectName() for each in showing if is_obeyed(each)] == []
    assert "&lt;b>5" in window.screen_.ui.patient_facts.text()


def is_obeyed(label: QLabel) -> bool:
    """Tell whether a label takes its text for markup."""
    if label.textFormat() is Qt.TextFormat.AutoText:
        return bool(GuiQt.mightBeRichText(label.text()))
    return label.textFormat() is not Qt.TextFormat.PlainText


# -------------------------------------------------------------------------------------- commas, wheel
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("1,38", ["1.38", "138"]),
        ("1,000", ["1.000", "1000"]),
        ("1,000.5", ["1000.5"]),
        ("1.000,5", ["1000.5"]),
        ("1,000,000", ["1000000"]),
    ],
)
def test_that_the_readings_of_a_comma_are_numbers_that_may_be_meant(
    window: MainWindow, typed: str, offered: list[str]
) -> None:
    edit = field(window, NUMBER.path)
    paste(edit, typed)
    settle()
    buttons = readings(window)
    assert [each.text() for each in buttons] == offered
    press(buttons[0])
    assert edit.text() == offered[0]
    assert edit.property("state") == ""


def test_that_the_wheel_changes_nothing(window: MainWindow, load: Load) -> None:
    load("16")
    for section in window.screen_.form.sections.values():
        section.set_open(True)
    settle()
    document, shown = window.screen_.form.document(), texts(window)
    kinds = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)
    inputs = [each for kind in kinds for each in window.findChildren(kind)]
    wheeled = [each for each in inputs if not isinstance(each, QScrollBar)]
    for widget in [*wheeled, window.screen_.form.laboratory.table.viewport()]:
        widget.setFocus()
        for delta in (120, -120):
            QApplication.sendEvent(widget, wheel(widget, delta))
    settle()
    assert len(wheeled) > 100
    assert window.screen_.form.document() == document
    assert texts(window) == shown


def wheel(widget: QWidget, delta: int) -> QWheelEvent:
    at = QPointF(widget.rect().center())
    modifiers, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(
        at, at, QPoint(0, 0), QPoint(0, delta), Qt.MouseButton.NoButton, modifiers, phase, False
    )
