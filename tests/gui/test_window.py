"""Opening, saving, asking before anything is lost, other protocols, the preview, unexpected errors."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from besponsa_desktop.exchange.order_file import parse_order, read_order
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.order_files import PRACTICE_FOLDER
from besponsa_desktop.gui.widgets.notice import Notice
from tests.gui.conftest import SAMPLES, sample, settle
from tests.gui.keys import field, type_into

Load = Callable[[str], dict[str, Any]]


def opened(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    """Open a file as a person does, and wait until it is shown or refused."""
    window.files.open(path)
    qtbot.waitUntil(
        lambda: window.files.path == path or window.errors.last_notice is not None, timeout=10_000
    )
    settle()


def answer(notice: Notice | None, words: str) -> None:
    """Press the answer with these words."""
    assert notice is not None
    next(button for button in notice.answers if button.text() == words).click()
    settle()


@pytest.fixture
def order_path(tmp_path: Path) -> Path:
    path = tmp_path / "order.json"
    path.write_text(json.dumps(sample("10")), encoding="utf-8")
    return path


def test_that_an_order_file_is_opened(window: MainWindow, qtbot: QtBot, order_path: Path) -> None:
    opened(window, qtbot, order_path)
    assert window.screen_.ui.patient_name.text() == "Sample-Larch, Ingrid"
    assert window.screen_.pane.view.word == "HOLD"
    assert window.ui.saved_value.text() == "Opened order.json"
    assert not window.screen_.is_changed
    assert not window.ui.practice_tag.isVisible()


def test_that_a_file_that_is_no_order_changes_nothing_and_names_every_fault(
    window: MainWindow, qtbot: QtBot, order_path: Path, load: Load
) -> None:
    load("01")
    document = sample("10")
    document["order"]["dose"]["value"] = "1e3"
    document["measurements"]["height"]["unit"] = "kg"
    order_path.write_text(json.dumps(document), encoding="utf-8")
    window.files.open(order_path)
    qtbot.waitUntil(lambda: window.errors.last_notice is not None)
    notice = window.errors.last_notice
    assert notice is not None
    assert "order.dose.value" in notice.details.toPlainText()
    assert "measurements.height.unit" in notice.details.toPlainText()
    assert window.screen_.ui.patient_name.text() == "Sample-Alder, Juniper"
    answer(notice, "Close")


def test_that_a_file_that_cannot_be_read_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open(tmp_path / "nowhere.json")
    qtbot.waitUntil(lambda: window.errors.last_notice is not None)
    assert window.errors.last_notice is not None
    assert "cannot be read" in window.errors.last_notice.words.text()


def test_that_a_saved_order_is_the_order_on_the_screen(
    window: MainWindow, load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load("10")
    type_into(window, "order.dose", "0.84")
    target = tmp_path / "saved.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert read_order(target.read_bytes()) == parse_order(window.screen_.form.document())
    assert window.ui.saved_value.text() == "Saved 09:42:00 as saved.json"
    assert not window.screen_.is_changed


def test_that_saving_is_off_while_the_order_cannot_be_read(window: MainWindow, load: Load) -> None:
    load("10")
    type_into(window, "order.dose", "0,84")
    assert not window.screen_.pane.ui.save_button.isEnabled()
    assert window.ui.reason_value.text() == "Save and print are off: the order cannot be read yet"


def test_that_a_folder_that_cannot_be_written_is_told(window: MainWindow, load: Load, tmp_path: Path) -> None:
    load("10")
    window.files.save(tmp_path / "no" / "folder" / "order.json")
    assert window.errors.last_notice is not None
    assert "cannot be written" in window.errors.last_notice.words.text()


def test_that_nothing_typed_is_lost_unasked(
    window: MainWindow, qtbot: QtBot, load: Load, order_path: Path
) -> None:
    load("01")
    type_into(window, "order.dose", "1.39")
    window.files.open(order_path)
    answer(window.files.question, "Keep editing")
    assert field(window, "order.dose").text() == "1.39"
    window.files.open(order_path)
    answer(window.files.question, "Discard the changes")
    qtbot.waitUntil(lambda: window.files.path == order_path)
    assert field(window, "order.dose").text() == "0.83"


def test_that_closing_asks_first(window: MainWindow, load: Load) -> None:
    load("01")
    type_into(window, "order.dose", "1.39")
    window.close()
    assert window.isVisible()
    answer(window.files.question, "Discard the changes")
    assert not window.isVisible()


def test_that_a_new_order_is_empty(window: MainWindow, load: Load) -> None:
    load("10")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.screen_.ui.patient_name.text() == "New order"
    assert window.screen_.ui.patient_facts.text() == ""
    assert window.screen_.form.document() == {"format": "besponsa-desktop/order/1", "order": {}}
    assert window.screen_.pane.view.word == "NOT ASSESSED"


def test_that_a_file_can_be_dropped_on_the_window(window: MainWindow, qtbot: QtBot, order_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(order_path))])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.files.path == order_path)
    assert window.screen_.pane.view.word == "HOLD"


def test_that_the_practice_orders_are_the_samples() -> None:
    practice = {path.name: path.read_bytes() for path in PRACTICE_FOLDER.glob("*.json")}
    assert practice == {path.name: path.read_bytes() for path in SAMPLES}


def test_that_a_practice_order_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, next(PRACTICE_FOLDER.glob("10-*")))
    assert window.ui.practice_tag.isVisible()
    window.files.new()
    settle()
    assert not window.ui.practice_tag.isVisible()


def test_that_another_protocol_can_be_looked_at_and_is_marked(window: MainWindow, load: Load) -> None:
    load("07")
    assert window.ui.protocol_button.text() == "uspi-2024-03, in force"
    assert window.screen_.pane.view.word == "REJECT"
    actions = window.ui.protocol_button.menu().actions()
    next(action for action in actions if action.data() == "source-brief").trigger()
    settle()
    assert window.ui.protocol_button.text() == "source-brief, not in force"
    assert window.ui.protocol_value.property("severity") == "caution"
    assert window.screen_.pane.view.word == "CAUTION"
    assert "protocol.differs_from_label" in [f.key for f in window.screen_.pane.view.open_findings]


def test_that_the_clock_shows_the_time_with_its_offset(window: MainWindow) -> None:
    assert window.ui.clock_value.text() == "Mon 23-Nov-2026 09:42 \u221205:00"


def test_that_every_button_that_can_be_pressed_does_something(window: MainWindow, load: Load) -> None:
    load("10")
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.menu() is None]
    clicked = "2clicked(bool)"
    toggled = "2toggled(bool)"
    assert [b.objectName() for b in buttons if not (b.receivers(clicked) or b.receivers(toggled))] == []
