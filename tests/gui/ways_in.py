"""The ways by which a text comes into a field: keys, the clipboard, a drop, an input method."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT, _NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def keys(widget: QWidget, text: str) -> None:
    """Press the key of each character; what QTest has no key for comes as from a dead key, one by one."""
    for character in text:
        if character.isascii() and character.isprintable():
            QTest.keyClicks(widget, character)
        else:
            commit(widget, character)


def exact(text: str) -> str:
    """Return a text for PySide, which takes a first U+FEFF or U+FFFE for the mark of a byte order."""
    return f"\ufeff{text}" if text.startswith(("\ufeff", "\ufffe")) else text


def commit(widget: QWidget, text: str) -> None:
    """Have an input method, such as one for Chinese or for a dictated text, put in a text."""
    event = QInputMethodEvent()
    event.setCommitString(exact(text))
    QApplication.sendEvent(widget, event)


def paste(widget: QWidget, text: str) -> None:
    """Paste a text by Ctrl+V."""
    QGuiApplication.clipboard().setText(exact(text))
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(widget: QWidget, text: str) -> None:
    """Drop a text, as one marked in another program."""
    data = QMimeData()
    data.setText(exact(text))
    drop_data(widget, data)


def drop_data(widget: QWidget, data: QMimeData) -> None:
    """Drop something where a widget is; what the widget does not take goes to those around it."""
    at = widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(at, _COPY, data, _LEFT, _NO_KEYS))
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), _COPY, data, _LEFT, _NO_KEYS))
