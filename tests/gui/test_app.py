"""The program as it starts: painted first, then the rules, with the preferences of the user."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from besponsa_desktop import app
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.order_files import PRACTICE_FOLDER
from besponsa_desktop.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(log_folder=tmp_path / "log", config_folder=tmp_path / "config")


def opened(qtbot: QtBot, settings: Settings) -> MainWindow:
    window = app.open_window(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted, timeout=10_000):
        window.show()
    return window


def test_that_the_window_is_painted_before_the_rules_are_there(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    window = opened(qtbot, settings)
    assert window.screen_.engine is None
    assert window.screen_.pane.ui.verdict_word.text() == "STARTING"
    family_name = window.screen_.form.fields["patient.family_name"]
    QTest.keyClicks(family_name, "Sample-Birch")
    qtbot.waitUntil(lambda: window.screen_.engine is not None, timeout=20_000)
    assert window.screen_.pane.ui.verdict_word.text() == "NOT ASSESSED"
    assert window.screen_.ui.patient_name.text() == "Sample-Birch"
    window.screen_.mark_saved()


def test_that_theme_and_zoom_are_kept(qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
    window = opened(qtbot, settings)
    QTest.keyClick(
        window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.close()
    again = app.open_window(settings)
    qtbot.addWidget(again)
    assert (again.theme.palette.name, again.theme.zoom_percent) == ("dark", 110)


@pytest.mark.parametrize(
    "kept", ["", "[]", '{"theme": "pink", "zoom_percent": "big"}', '{"zoom_percent": 9000}']
)
def test_that_spoilt_preferences_are_no_reason_to_stop(
    qtbot: QtBot, qapp: QApplication, settings: Settings, kept: str
) -> None:
    settings.config_folder.mkdir()
    settings.preferences_file.write_text(kept, encoding="utf-8")
    window = app.open_window(settings)
    qtbot.addWidget(window)
    assert (window.theme.palette.name, window.theme.zoom_percent) == ("light", 100)


def test_that_an_order_opened_before_the_rules_is_shown_as_any_other(
    qtbot: QtBot, qapp: QApplication, settings: Settings
) -> None:
    window = opened(qtbot, settings)
    assert window.screen_.engine is None
    window.files.load(next(PRACTICE_FOLDER.glob("10-*.json")))
    qtbot.waitUntil(lambda: window.screen_.pane.ui.verdict_word.text() == "HOLD", timeout=20_000)
    is_open = {key: section.is_open for key, section in window.screen_.form.sections.items()}
    assert [key for key, shown in is_open.items() if shown] == ["measurements", "order", "laboratory"]
    assert window.ui.practice_tag.isVisible()
