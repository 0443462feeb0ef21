"""A key for every action of the main window, and the menus of its bars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from besponsa_desktop.gui.theme import ZOOM_STEPS

if TYPE_CHECKING:
    from besponsa_desktop.gui.main_window import MainWindow

Action = Callable[[], object]
_Key: TypeAlias = QKeySequence.StandardKey | str
_SECTIONS = 10


def keys_everywhere(window: MainWindow) -> dict[QKeySequence, Action]:
    """Return what the keys do that hold on every screen."""
    standard, theme = QKeySequence.StandardKey, window.theme
    return _by_sequence(
        {
            standard.Open: window.actions_.open,
            standard.New: window.actions_.new,
            "Ctrl+Shift+D": theme.toggle,
            "Ctrl++": partial(theme.zoom_by_steps, 1),
            "Ctrl+=": partial(theme.zoom_by_steps, 1),
            "Ctrl+-": partial(theme.zoom_by_steps, -1),
            "Ctrl+0": partial(theme.zoom_to, ZOOM_STEPS[0]),
        }
    )


def keys_of_order(window: MainWindow) -> dict[QKeySequence, Action]:
    """Return what the keys do that hold while the order screen is shown."""
    standard, screen = QKeySequence.StandardKey, window.screen_
    keys: dict[_Key, Action] = {
        standard.Save: window.actions_.save,
        standard.Print: window.show_preview,
        standard.Undo: screen.undo,
        "Ctrl+Y": screen.redo,
        "Ctrl+Shift+Z": screen.redo,
        "Ctrl+L": screen.pane.toggle_all_rules,
        "Ctrl+1": screen.pages.show_form,
        "Ctrl+2": screen.pages.show_assessment,
        "F6": window.actions_.show_papers,
        "F7": window.actions_.return_to_prescriber,
        "F8": screen.go_to_problem,
        "F9": window.actions_.show_course,
        "F10": window.actions_.verify,
        "Ctrl+Space": screen.accept_section,
        "Ctrl+Shift+S": window.files.ask_where_to_save,
    }
    for number in range(1, _SECTIONS + 1):
        keys[f"Alt+{number % 10}"] = partial(screen.go_to_section, number)
    return _by_sequence(keys)


def actions_by_key(window: MainWindow) -> dict[QKeySequence, Action]:
    """Return what each key does."""
    return keys_everywhere(window) | keys_of_order(window)


def add_keys(window: MainWindow) -> None:
    """Give the window the keys that hold on every screen."""
    for key, act in keys_everywhere(window).items():
        QShortcut(key, window, act)


def add_order_keys(window: MainWindow) -> None:
    """Give the order screen its keys."""
    for key, act in keys_of_order(window).items():
        QShortcut(key, window.screen_, act)


def _by_sequence(keys: Mapping[_Key, Action]) -> dict[QKeySequence, Action]:
    return {QKeySequence(key): act for key, act in keys.items()}


def zoom_menu(window: MainWindow) -> QMenu:
    """Return the menu of the zoom steps."""
    menu = QMenu(window)
    for percent in ZOOM_STEPS:
        menu.addAction(f"{percent} %").triggered.connect(partial(_call, window.theme.zoom_to, percent))
    return menu


def practice_menu(window: MainWindow) -> QMenu:
    """Return the menu of the practice orders."""
    from besponsa_desktop.gui.order_files import PRACTICE_FOLDER

    menu = QMenu(window)
    for path in sorted(PRACTICE_FOLDER.glob("*.json")):
        words = path.stem.replace("-", " ")
        menu.addAction(words).triggered.connect(partial(_call, window.files.open, path))
    return menu


def protocol_menu(window: MainWindow) -> QMenu:
    """Return the menu of the protocols; it is filled once they are loaded."""
    menu = QMenu(window)
    engine = window.screen_.engine
    for regimen in engine.protocols if engine is not None else ():
        action = menu.addAction(f"{regimen.name}, {regimen.edition}  ({regimen.id})")
        action.setCheckable(True)
        action.setData(regimen.id)
        action.triggered.connect(partial(_call, window.look_under, regimen.id))
    return menu


def _call(act: Callable[..., object], argument: object, _is_checked: bool = False) -> None:
    act(argument)
