"""A second check on the screen: opened, typed and compared as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.records.orders import Order, State
from tests.gui.at_desk import AtDesk
from tests.workflow.site_ways import entry

NAMES = ("height", "weight", "cycle", "day", "dose")


def open_check(at: AtDesk, seen: Order, login: str = "ben") -> SecondCheckScreen:
    at.sign_in(login)
    shown = at.show(ScreenName.SECOND_CHECK, seen.id)
    assert isinstance(shown, SecondCheckScreen)
    return shown


def compare(at: AtDesk, screen: SecondCheckScreen) -> None:
    """Press the key that compares, and wait until the order's values are shown."""
    at.press(Qt.Key.Key_F9)
    at.wait(lambda: screen.comparison is not None)
    at.settle()


def wait_for(at: AtDesk, seen: Order, state: State) -> None:
    """Wait until the order stands in a state, and the window has followed."""
    at.wait(lambda: at.site.now(seen).state is state)
    at.settle()


def type_all(at: AtDesk, number: str, **changed: str) -> None:
    said = entry(number, **changed)
    for name in NAMES:
        edit = at.find(f"{name}_edit")
        assert isinstance(edit, QLineEdit)
        edit.clear()
        at.type(f"{name}_edit", getattr(said, f"{name}_text"))
    at.settle()


def text(at: AtDesk, name: str) -> str:
    label = at.find(name)
    assert isinstance(label, QLabel | QPushButton | QLineEdit)
    return label.text()
