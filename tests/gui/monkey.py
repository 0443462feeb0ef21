"""Random actions on the window: keys, clicks, pastes of hostile text, sizes, screens; from a fixed seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from time import thread_time

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView, QWidget

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.theme import ZOOM_STEPS
from besponsa_desktop.workflow.people import unlock
from tests.gui.at_desk import AtDesk
from tests.workflow.site import credential

HOSTILE = (
    "1,5",
    "１２",
    "٣٫٥",
    "-1",
    "1e9",
    "NaN",
    "</para><b>&lt;",
    "'; DROP TABLE orders; --",
    "\u202e reversed",
    "Жук Ω 李 🩺",
    "a\tb\nc\x00d",
    "x" * 5_000,
    "%s {0} ${name}",
    "03/04/26",
    "",
)
_CHARACTERS = "0123456789.,-+ eEmgkabcXYZ:/()"
_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Space,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_F1,
    Qt.Key.Key_F3,
    Qt.Key.Key_F4,
    Qt.Key.Key_F5,
    Qt.Key.Key_F6,
    Qt.Key.Key_F7,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
    Qt.Key.Key_F10,
)
_WITH_CONTROL = "ZYLNSF1230"
_SIZES = ((1366, 768), (1000, 700), (1920, 1080), (800, 600))
_WATCH_MS = 20


class Monkey:
    """Acts on the window, and keeps how long the longest action held the event loop, in seconds of work.

    A change of theme or zoom is not counted: it restyles everything, and is asked for.
    """

    def __init__(self, at: AtDesk, seed: int, orders: dict[ScreenName, str]) -> None:
        """Begin with the window at the work list."""
        self.at, self.orders = at, orders
        self.choice = random.Random(seed)
        self.longest = 0.0
        self.longest_action = ""
        self._actions: tuple[tuple[Callable[[], None], int], ...] = (
            (self.type_character, 40),
            (self.press_key, 25),
            (self.press_with_control, 4),
            (self.click, 12),
            (self.paste, 4),
            (self.commit_text, 3),
            (self.change_screen, 4),
            (self.change_size, 1),
            (self.change_look, 1),
            (self.choose_cell, 4),
            (self.let_time_pass, 2),
        )
        self._is_restyled = False
        at.window.theme.changed.connect(self._note_restyling)
        self._watch = QTimer(at.window, interval=_WATCH_MS)
        self._watch.timeout.connect(close_what_waits)
        self._watch.start()

    def act(self) -> None:
        """Do one thing and let the window follow."""
        actions, weights = zip(*self._actions, strict=True)
        (action,) = self.choice.choices(actions, weights)
        if not self.at.window.ui.desk_page.isVisible():
            self.come_back()
        begun = thread_time()
        action()
        QCoreApplication.processEvents()
        spent = thread_time() - begun
        is_restyled, self._is_restyled = self._is_restyled, False
        if spent > self.longest and not is_restyled:
            self.longest, self.longest_action = spent, action.__name__

    # ------------------------------------------------------------------ actions
    def type_character(self) -> None:
        """Press the key of a character where the focus is."""
        QTest.keyClicks(self._focus(), self.choice.choice(_CHARACTERS))

    def press_key(self) -> None:
        """Press a key that is no character."""
        shift = Qt.KeyboardModifier.ShiftModifier if self.choice.random() < 0.1 else Qt.KeyboardModifier(0)
        QTest.keyClick(self._focus(), self.choice.choice(_KEYS), shift)

    def press_with_control(self) -> None:
        """Press a key with Control."""
        key = Qt.Key(ord(self.choice.choice(_WITH_CONTROL)))
        QTest.keyClick(self._focus(), key, Qt.KeyboardModifier.ControlModifier)

    def click(self) -> None:
        """Click a button or into a field that is to be seen."""
        shown = [
            each
            for kind in (QAbstractButton, QLineEdit)
            for each in self._top().findChildren(kind)
            if each.isVisible() and each.isEnabled() and each.width() > 0
        ]
        if shown:
            QTest.mouseClick(self.choice.choice(shown), Qt.MouseButton.LeftButton)

    def paste(self) -> None:
        """Paste a hostile text."""
        QGuiApplication.clipboard().setText(self.choice.choice(HOSTILE))
        QTest.keyClick(self._focus(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def commit_text(self) -> None:
        """Commit a hostile text by the input method."""
        event = QInputMethodEvent()
        event.setCommitString(self.choice.choice(HOSTILE))
        QCoreApplication.sendEvent(self._focus(), event)

    def change_screen(self) -> None:
        """Show another screen, with its order."""
        if QApplication.activeModalWidget() is None:
            name = self.choice.choice(list(self.orders))
            self.at.desk_.navigation.show(name, self.orders[name])

    def change_size(self) -> None:
        """Give the window another size."""
        self.at.window.resize(*self.choice.choice(_SIZES))

    def change_look(self) -> None:
        """Change the theme or the zoom."""
        if self.choice.random() < 0.5:
            self.at.window.theme.toggle()
        else:
            self.at.window.theme.zoom_to(self.choice.choice(ZOOM_STEPS))

    def choose_cell(self) -> None:
        """Click into a table."""
        tables = [each for each in self._top().findChildren(QTableView) if each.isVisible()]
        if tables:
            table = self.choice.choice(tables)
            QTest.mouseClick(
                table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().center()
            )

    def let_time_pass(self) -> None:
        """Let what runs in the background come back."""
        QTest.qWait(5)

    # ------------------------------------------------------------------ helpers
    def _note_restyling(self) -> None:
        """Another theme or zoom gives every widget of every screen its style anew, which takes longer."""
        self._is_restyled = True

    def come_back(self) -> None:
        """Sign in again; wrong passwords that were typed may have locked the account."""
        at = self.at
        at.settle()
        close_what_waits()
        person = at.site.people["ann"]
        at.desk_.desk.locked_person = None
        at.desk_.cover.cover()
        unlock(at.site.workstation, person.id, credential("admin"), "typed at random")
        at.sign_in("ann")

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.at.window

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._top()


def close_what_waits() -> None:
    """Close menus at once, and dialogs now and then: nobody answers them."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    modal = QApplication.activeModalWidget()
    if modal is not None and modal.objectName() in {"QFileDialog", "QPrintDialog", "notice", ""}:
        modal.close()
