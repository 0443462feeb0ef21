"""Typing into single fields of the form."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.main_window import MainWindow
from tests.gui.conftest import settle


def field(window: MainWindow, path: str) -> TextEdit:
    """Return a line edit of the form."""
    found = window.screen_.form.fields[path]
    assert isinstance(found, TextEdit)
    return found


def type_into(window: MainWindow, path: str, text: str) -> TextEdit:
    """Type into a field that is emptied first, and let the window follow."""
    edit = field(window, path)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    type_text(edit, text)
    settle()
    return edit
