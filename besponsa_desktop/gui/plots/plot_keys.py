"""What the keys do in the plots: the arrows walk the points, plus, minus and Shift walk the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from besponsa_desktop.gui.plots.course_plots import CoursePlots

_ZOOM, _PAN = 1.5, 0.15
#: More steps than there are points: to the first or the last one.
_ALL = 1_000_000
_Key = Qt.Key
_SIDES = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_ROWS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_ENDS = {_Key.Key_Home: -_ALL, _Key.Key_End: _ALL}
_ZOOMS = {_Key.Key_Plus: 1 / _ZOOM, _Key.Key_Equal: 1 / _ZOOM, _Key.Key_Minus: _ZOOM}


def act_on_key(plots: CoursePlots, event: QKeyEvent) -> bool:
    """Do what a key does; tell whether it does anything here."""
    key, modifiers = _Key(event.key()), event.modifiers()
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return False
    if key in _SIDES and modifiers & Qt.KeyboardModifier.ShiftModifier:
        plots.pan(_SIDES[key] * _PAN)
    elif key in _SIDES or key in _ENDS:
        plots.step((_SIDES | _ENDS)[key])
    elif key in _ROWS:
        plots.change_row(_ROWS[key])
    elif key in _ZOOMS:
        plots.zoom(_ZOOMS[key])
    elif key == _Key.Key_0:
        plots.show_all()
    else:
        return False
    return True
