"""Figures with their captions, one under the other, values to the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from besponsa_desktop.gui.widgets.layouts import empty
from besponsa_desktop.gui.zoom import rescale


def show_figures(grid: QGridLayout, figures: Iterable[tuple[str, str]], scale: float) -> None:
    """Show captions and values in the place of those that stand in the grid."""
    empty(grid)
    parent = grid.parentWidget()
    for line, (caption, value) in enumerate(figures):
        for column, (text, role) in enumerate(((caption, "explanation"), (value, "strong_value"))):
            label = QLabel(text, parent)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(column == 0)
            grid.addWidget(label, line, column)
            rescale(label, scale)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                label.setAccessibleName(f"{caption}: {value}")
