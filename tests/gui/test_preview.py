"""The preview shows the real sheets, draws them in the background, and saves them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.preview_dialog import PreviewDialog
from tests.gui.conftest import settle

Load = Callable[[str], dict[str, Any]]


def previewed(window: MainWindow, qtbot: QtBot) -> PreviewDialog:
    """Show the preview and wait for its pages."""
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.preview is not None
    preview = window.preview
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=20_000)
    return preview


def test_that_the_preview_shows_the_real_sheets_and_saves_them(
    window: MainWindow, qtbot: QtBot, load: Load, tmp_path: Path
) -> None:
    load("01")
    preview = previewed(window, qtbot)
    assert len(preview.pages) == 3
    worksheet = tmp_path / "worksheet.pdf"
    preview.save_as(worksheet)
    assert worksheet.read_bytes() == preview.pdf
    assert worksheet.read_bytes().startswith(b"%PDF")
    width = preview.pages[0].pixmap().width()
    with qtbot.waitSignal(preview.drawn, timeout=20_000):
        preview.ui.larger_button.click()
    assert preview.pages[0].pixmap().width() > width
    with qtbot.waitSignal(preview.drawn, timeout=20_000):
        preview.ui.label_button.click()
    assert len(preview.pages) == 1
    assert preview.pdf != worksheet.read_bytes()
    preview.close()


def test_that_a_preview_is_gone_once_it_is_closed(window: MainWindow, qtbot: QtBot, load: Load) -> None:
    load("01")
    preview = previewed(window, qtbot)
    preview.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(preview)
    window.show_preview()
    assert window.preview is not None
    assert window.preview.isVisible()
    window.preview.close()


def test_that_a_label_that_cannot_be_made_says_why(window: MainWindow, qtbot: QtBot, load: Load) -> None:
    load("08")
    preview = previewed(window, qtbot)
    preview.ui.label_button.click()
    settle()
    assert preview.pages == []
    assert preview.ui.preview_note.text().startswith("There is no label:")
    assert not preview.ui.save_pdf_button.isEnabled()
    preview.close()
