"""What stands in a layout, asked without taking its items into hand.

An item of a layout is no object of Qt's: nobody tells Python when Qt has deleted one, and what Python
remembers of it is then taken for whatever lies at the same address later: the program crashes, in the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets that stand in a layout itself, not in layouts within it."""
    parent = layout.parentWidget()
    if parent is not None:
        children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from (each for each in children if layout.indexOf(each) >= 0)


def layouts_in(layout: QLayout) -> Iterator[QLayout]:
    """Yield the layouts that stand in a layout itself."""
    yield from (each for each in layout.children() if isinstance(each, QLayout))


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout, and delete it once nothing works on it any more."""
    for widget in list(widgets_in(layout)):
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()
