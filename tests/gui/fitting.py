"""What is cut off on the screen, and what lies over something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.widgets.elided_label import ElidedLabel

#: Room that a line edit and a drop-down keep beside their text, at 100 %.
EDIT_SIDES, BOX_SIDES = 14, 24


def shown(window: QWidget, kind: type[Any]) -> Iterator[Any]:
    """Yield the visible widgets of a kind."""
    yield from (each for each in window.findChildren(kind) if each.isVisible() and each.width())


def room_needed(widget: QWidget, text: str, sides: int, scale: float) -> float:
    return widget.fontMetrics().horizontalAdvance(text) + sides * scale


def is_elided(label: QLabel) -> bool:
    """Tell whether a label shortens its text on purpose, or takes the room that is left."""
    return (
        isinstance(label, ElidedLabel) or label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    )


def cut_off(window: MainWindow) -> list[str]:
    """Return what does not fit into the widget that shows it."""
    scale = window.theme.scale
    found = [
        f"label {each.objectName()}: {each.text()}"
        for each in shown(window, QLabel)
        if each.text()
        and not each.wordWrap()
        and not is_elided(each)
        and each.sizeHint().width() > each.width()
    ]
    found += [
        f"field {each.objectName()}: {each.text()}"
        for each in shown(window, QLineEdit)
        if room_needed(each, each.text(), EDIT_SIDES, scale) > each.width() + 1
    ]
    found += [
        f"choice {each.objectName()}: {each.currentText()}"
        for each in shown(window, QComboBox)
        if each.toolTip() != each.currentText()  # one that cannot show all of it says the rest as a tool tip
        and room_needed(each, each.currentText(), BOX_SIDES, scale) > each.width() + 1
    ]
    return found + [
        f"button {each.objectName()}: {each.text()}"
        for each in shown(window, QPushButton)
        if each.text() and room_needed(each, each.text(), 0, scale) > each.width()
    ]


def overlapping(window: MainWindow) -> list[str]:
    """Return fields, labels and buttons of one parent that lie over each other."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for kind in (QLabel, QLineEdit, QComboBox, QPushButton):
        for each in shown(window, kind):
            by_parent.setdefault(each.parentWidget(), []).append(each)
    return [
        f"{first.objectName()} and {second.objectName()}"
        for widgets in by_parent.values()
        for first, second in combinations(widgets, 2)
        if not QRect(first.geometry()).intersected(second.geometry()).isEmpty()
    ]
