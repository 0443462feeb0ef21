"""The scanner that types like a keyboard: its codes go to the screen, whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

#: Longest time between two keys of a scanner, in ms; no hand types six keys as fast as that.
GAP_MS = 40
#: The same once a code has begun as only a scanner begins one.
MARKED_GAP_MS = 400
_SHORTEST = 6
_SEPARATOR = "\x1d"
_MARKS = ("]d2", "]C1", "]e0", "]Q3", "]J1")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Keys that type nothing and belong to the key that follows.
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_BREAKS = (QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod, QEvent.Type.FocusOut)


@dataclass(frozen=True, slots=True)
class _Key:
    """A key that is held back: where, what, and when by its own clock."""

    widget: QWidget
    event: QKeyEvent
    at_ms: int

    @property
    def is_press(self) -> bool:
        return self.event.type() == QEvent.Type.KeyPress


class Scanner(QObject):
    """Holds keys back for a moment: a burst that ends in Enter is a code, anything else was typed.

    What was typed reaches its field a moment later, key by key, in order and whole. ``scanned`` gives a code
    without its Enter. In a password field only what ``is_code`` knows is a code: passwords come in bursts.
    """

    scanned = Signal(str)

    def __init__(self, screen: QWidget, is_code: Callable[[str], bool]) -> None:
        """Listen to the keys of a screen's window from ``start`` on."""
        super().__init__(screen)
        self._screen, self._is_code = screen, is_code
        self._held: list[_Key] = []
        self._heard: QWidget | None = None
        self._is_listening = self._is_replaying = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.let_go)

    # ------------------------------------------------------------------ listening
    def start(self) -> None:
        """Begin to listen where the focus is, and wherever it goes: the screen is shown."""
        application = QApplication.instance()
        if self._is_listening or not isinstance(application, QApplication):
            return
        self._is_listening = True
        application.focusChanged.connect(self._follow)
        self._hear(QApplication.focusWidget())

    def stop(self) -> None:
        """Listen no more; what is held back reaches its field."""
        application = QApplication.instance()
        if not self._is_listening or not isinstance(application, QApplication):
            return
        self._is_listening = False
        application.focusChanged.disconnect(self._follow)
        self._hear(None)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._hear(now)

    def _hear(self, widget: QWidget | None) -> None:
        """Listen to one widget, in the place of the one before; without a focus keys go to the window."""
        self.let_go()
        if self._heard is not None:
            with suppress(RuntimeError):  # it was deleted meanwhile
                self._heard.removeEventFilter(self)
        window = self._screen.window()
        heard = widget or window if self._is_listening else None
        self._heard = heard if heard is not None and heard.window() is window else None
        if self._heard is not None:
            self._heard.installEventFilter(self)

    # ------------------------------------------------------------------ keys
    def let_go(self) -> None:
        """Give what is held back to where it was typed."""
        self._timer.stop()
        held, self._held = self._held, []
        self._is_replaying = True
        try:
            for key in held:
                QApplication.sendEvent(key.widget, key.event)
        finally:
            self._is_replaying = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back the keys of text; see at Enter whether they were a scanner's."""
        if self._is_replaying or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._takes_press(watched, event)
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyRelease:
            return self._takes_release(watched, event)
        if self._held and _must_follow(event):
            self.let_go()
        return False

    def _takes_press(self, widget: QWidget, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.key() in _ENDS and self._held:
            return self._end()
        if not _is_text(event) or (event.text().isspace() and not self._held):
            self.let_go()
            return False
        self._held.append(_copied(widget, event))
        self._timer.start(MARKED_GAP_MS if _is_marked(self._text()) else GAP_MS)
        return True

    def _takes_release(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Hold back the release of a key that is held back itself: it must not come before it."""
        if not any(event.key() == key.event.key() for key in self._held):
            return False
        self._held.append(_copied(widget, event))
        return True

    def _end(self) -> bool:
        """Take Enter as the end of a code, or let everything through that was typed by hand."""
        text, widget = self._text(), self._held[0].widget
        is_marked = text.startswith(_MARKS) or _SEPARATOR in text
        is_code = is_marked or (len(text) >= _SHORTEST and self._is_fast())
        if is_code and _is_secret(widget):
            is_code = self._is_code(text)
        if not is_code:
            self.let_go()
            return False
        self._timer.stop()
        self._held.clear()
        self.scanned.emit(text)
        return True

    def _text(self) -> str:
        return "".join(key.event.text() for key in self._held if key.is_press)

    def _is_fast(self) -> bool:
        """Tell whether the keys came as a scanner's do, by their own times: the window may have waited."""
        times = [key.at_ms for key in self._held if key.is_press]
        return times[-1] - times[0] <= GAP_MS * (len(times) - 1)


def _copied(widget: QWidget, event: QKeyEvent) -> _Key:
    copy = QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count()
    )
    return _Key(widget, copy, event.timestamp())


def _is_text(event: QKeyEvent) -> bool:
    """Tell whether a key types a character by itself, or is the separator inside a code."""
    if event.isAutoRepeat() or event.modifiers() == Qt.KeyboardModifier.AltModifier:
        return False
    text = event.text()
    return bool(text) and (text.isprintable() or text == _SEPARATOR)


def _is_marked(text: str) -> bool:
    """Tell whether a text is, or can become, one that only a scanner types."""
    return _SEPARATOR in text or any(text.startswith(mark) or mark.startswith(text) for mark in _MARKS)


def _is_secret(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal


def _must_follow(event: QEvent) -> bool:
    """Tell whether an event must come after what is held back: a click, a key that types nothing."""
    if event.type() in _BREAKS:
        return True
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() not in (*_ENDS, *_MODIFIERS) and not _is_text(event)
