"""Zoom of a window's fixed lengths: sizes, margins and spacings of the forms, in pixels at 100 %."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QLayout, QLineEdit, QWidget

from besponsa_desktop.gui.widgets.layouts import layouts_in

_SIZES = "sizes_at_100"
_MARGINS = "margins_at_100"
_SCALE = "scale"
_NO_LIMIT = 16_777_215


def rescale(root: QWidget, scale: float) -> None:
    """Bring every widget and layout below ``root`` to a scale; what was built at 100 % is remembered."""
    if scale == 1 and root.property(_SCALE) is None:
        return  # it never had another
    for widget in (root, *root.findChildren(QWidget)):
        if (widget.property(_SCALE) or 1.0) == scale:
            continue
        widget.setProperty(_SCALE, scale)
        if not widget.isWindow():
            _rescale_widget(widget, scale)
        layout = widget.layout()
        if layout is not None:
            _rescale_layout(layout, scale)


def scale_of(widget: QWidget) -> float:
    """Return the scale of the window that a widget is in."""
    return float(widget.window().property(_SCALE) or 1)


def never_grown(window: QWidget) -> None:
    """Have a window keep its size whatever it holds: at a greater zoom its bars leave things out instead."""
    layout = window.layout()
    if layout is not None:
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)


def _rescale_widget(widget: QWidget, scale: float) -> None:
    """Scale the lengths that the form gave; heights of fields and buttons are the style sheet's."""
    sizes = widget.property(_SIZES)
    if sizes is None:
        sizes = (widget.minimumSize(), widget.maximumSize())
        widget.setProperty(_SIZES, sizes)
    least, most = sizes
    if isinstance(widget, QLineEdit | QComboBox | QAbstractButton):
        _set_widths(widget, _scaled_length(least.width(), scale), _scaled_length(most.width(), scale))
        return
    if most != QSize(_NO_LIMIT, _NO_LIMIT):
        widget.setMaximumSize(_scaled(most, scale))
    if least != QSize(0, 0):
        widget.setMinimumSize(_scaled(least, scale))


def _set_widths(widget: QWidget, least: int, most: int) -> None:
    if most != _NO_LIMIT:
        widget.setMaximumWidth(most)
    if least:
        widget.setMinimumWidth(least)


def _rescale_layout(layout: QLayout, scale: float) -> None:
    kept = layout.property(_MARGINS)
    if kept is None:
        margins = layout.contentsMargins()
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
        kept = (*sides, *_spacings(layout))
        layout.setProperty(_MARGINS, kept)
    left, top, right, bottom, across, down, *columns = (round(length * scale) for length in kept)
    layout.setContentsMargins(left, top, right, bottom)
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
        for column, width in enumerate(columns):
            layout.setColumnMinimumWidth(column, width)
    else:
        layout.setSpacing(across)
    for inner in layouts_in(layout):
        _rescale_layout(inner, scale)


def _spacings(layout: QLayout) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        columns = (layout.columnMinimumWidth(column) for column in range(layout.columnCount()))
        return (layout.horizontalSpacing(), layout.verticalSpacing(), *columns)
    return (layout.spacing(), layout.spacing())


def _scaled(size: QSize, scale: float) -> QSize:
    return QSize(_scaled_length(size.width(), scale), _scaled_length(size.height(), scale))


def _scaled_length(length: int, scale: float) -> int:
    return length if length in {0, _NO_LIMIT} else round(length * scale)
