"""The keys that tell what happens in an infusion, and where Tab stops among it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.models.infusion_texts import ACTS
from besponsa_desktop.gui.screens.happened_pane import HappenedPane

#: The key of each act, and the method of the screen that it calls.
ACT_KEYS = {f"Ctrl+{number}": f"tell_{act}" for number, act in enumerate(ACTS, start=1)}


def order_tabs(before: QWidget, pane: HappenedPane, after: QWidget) -> None:
    """Have Tab go from one widget through what happens to another."""
    ui = pane.ui
    edits = (ui.grade_edit, ui.at_edit, ui.words_edit, ui.reason_edit)
    listed = (ui.event_table, ui.correct_button, ui.take_back_button)
    stops = (*pane.buttons.values(), *edits, ui.record_button, ui.drop_button, *listed)
    for one, next_one in pairwise((before, *stops, after)):
        QWidget.setTabOrder(one, next_one)
