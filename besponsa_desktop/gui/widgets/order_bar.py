"""The bar above every step of an order: whose order it is, and which step is at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from besponsa_desktop.gui.forms.order_bar import Ui_OrderBar

if TYPE_CHECKING:
    from besponsa_desktop.workflow.opened_order import OpenedOrder

#: The steps in their order, each with the state in which it is at hand.
_STEPS = (
    ("", QT_TRANSLATE_NOOP("OrderBar", "Draft")),
    ("draft", QT_TRANSLATE_NOOP("OrderBar", "Verify")),
    ("verified", QT_TRANSLATE_NOOP("OrderBar", "Check")),
    ("checked", QT_TRANSLATE_NOOP("OrderBar", "Prepare")),
    ("prepared", QT_TRANSLATE_NOOP("OrderBar", "Release")),
    ("released", QT_TRANSLATE_NOOP("OrderBar", "Give")),
)
_ENDS = {
    "given": QT_TRANSLATE_NOOP("OrderBar", "Given"),
    "returned": QT_TRANSLATE_NOOP("OrderBar", "Returned"),
    "cancelled": QT_TRANSLATE_NOOP("OrderBar", "Cancelled"),
    "superseded": QT_TRANSLATE_NOOP("OrderBar", "Superseded"),
}


#: Width of the bar, in characters, below which the steps are left out.
_LEAST_CHARACTERS = 150


def steps_text(state: str) -> str:
    """Return the steps as rich text, the one that is at hand in a state of the order marked."""
    if state in _ENDS:
        return f"<b>{_tr(_ENDS[state])}</b>"
    words = (f"<b><u>{_tr(word)}</u></b>" if state == at else _tr(word) for at, word in _STEPS)
    return " \u203a ".join(words)


def _tr(words: object) -> str:
    return QCoreApplication.translate("OrderBar", str(words))


class OrderBar(QFrame):
    """Shows the patient, the order's number and the steps, the present one marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(parent)
        self.ui = Ui_OrderBar()
        self.ui.setupUi(self)

    def show_order(self, opened: OpenedOrder) -> None:
        """Show an order of the records."""
        from besponsa_desktop.gui.models.order_texts import order_view

        view = order_view(opened.order)
        self.ui.patient_name.setText(view.name)
        self.ui.patient_facts.setText(" \u00b7 ".join(part for part in (view.facts, view.allergies) if part))
        self.ui.order_number.setText(view.number)
        self.ui.steps_value.setText(steps_text(opened.record.state.value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the steps out where there is no room for them."""
        super().resizeEvent(event)
        least = _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth()
        self.ui.steps_value.setVisible(event.size().width() >= least)

    def clear(self) -> None:
        """Show no order."""
        ui = self.ui
        for label in (ui.patient_name, ui.patient_facts, ui.order_number, ui.steps_value):
            label.clear()
