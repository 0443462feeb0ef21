"""A scanner that types like a keyboard: a burst of keys into whatever has the focus, ended by Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

FNC1 = "\x1d"


def vial_code(
    serial: str = "S1", gtin: str = "00300080100011", expiry: str = "271130", lot: str = "L1"
) -> str:
    """Return what a scanner sends for a vial."""
    return f"]d201{gtin}17{expiry}10{lot}{FNC1}21{serial}"


def scan(text: str, where: QWidget | None = None, gap_ms: int = 0, end: bool = True) -> None:
    """Type a code as a scanner does; ``gap_ms`` between two keys."""
    if where is not None:
        where.setFocus()
    widget = QApplication.focusWidget()
    assert widget is not None
    for character in text:
        _press(widget, character)
        if gap_ms:
            QTest.qWait(gap_ms)
    if end:
        _send(widget, Qt.Key.Key_Return, "\r")


def _press(widget: QWidget, character: str) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    if character == FNC1:
        _send(widget, Qt.Key.Key_BracketRight, FNC1, Qt.KeyboardModifier.ControlModifier)
        return
    if character.isupper():
        _send(widget, Qt.Key.Key_Shift, "")
        modifiers = Qt.KeyboardModifier.ShiftModifier
    _send(widget, Qt.Key(ord(character.upper())), character, modifiers)


def _send(
    widget: QWidget, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
