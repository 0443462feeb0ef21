"""Importing an order file in the window over records, as a person does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle


def import_document(at_desk: AtDesk, folder: Path, document: dict[str, Any]) -> None:
    """Import an order file with this document."""
    path = folder / "order.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    at_desk.window.files.load(path)
    at_desk.wait(lambda: at_desk.window.files.path == path)
    at_desk.settle()


def import_sample(at_desk: AtDesk, folder: Path, number: str) -> None:
    """Import a sample order."""
    import_document(at_desk, folder, sample(number))


def origin(widget: QWidget) -> str:
    """Return where the style sheet is told that a field's value came from."""
    return str(widget.property("origin") or "")


def waiting(at_desk: AtDesk) -> dict[str, int]:
    """Return how many imported values wait in each section that has any."""
    told = at_desk.window.screen_.form.origins.told()
    return {key: each.unaccepted for key, each in told.items() if each.unaccepted}


def tab_into(at_desk: AtDesk, widget: QWidget) -> None:
    """Go on by Tab until a field has the cursor."""
    for _ in range(400):
        if QApplication.focusWidget() is widget:
            return
        QTest.keyClick(QApplication.focusWidget() or at_desk.window, Qt.Key.Key_Tab)
        settle()
    raise AssertionError(f"Tab does not reach {widget.objectName()}")


def cursor() -> QWidget:
    """Return what has the cursor."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    QTest.keyClick(cursor(), key, modifiers)
    settle()
