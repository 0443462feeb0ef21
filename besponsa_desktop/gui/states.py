"""The states of widgets that the style sheet looks at, and of a window that what stands in it looks at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

#: Dynamic property of a window that is covered: at the cover nobody is there to stop what runs behind it.
COVERED = "covered"


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and draw the widget anew if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # the style sheet looks at it when the widget is first shown
    widget.style().unpolish(widget)
    widget.style().polish(widget)
