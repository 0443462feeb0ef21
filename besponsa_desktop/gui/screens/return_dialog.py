"""Returning an order to the prescriber: why, whom one told, and a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.return_dialog import Ui_ReturnDialog
from besponsa_desktop.gui.screens.step_dialog import StepDialog
from besponsa_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.opened_order import Order

_SIZE = (680, 360)


class ReturnDialog(StepDialog):
    """Asks for what a return needs. ``returned`` follows with the order's id."""

    returned = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, desk: Desk, order: Order) -> None:
        """Begin with nothing typed."""
        super().__init__(parent, theme, desk, order)
        self.ui = Ui_ReturnDialog()
        self.ui.setupUi(self)
        words = self.tr(
            "Order {number} goes back with a signed record of your reason. It is taken off the way to the"
            " patient, and signatures that it has hold no more."
        )
        self.ui.return_words.setText(words.format(number=order.searched.order_number))
        self.ui.told_edit.textChanged.connect(self.take_typed)
        self.begin(self.ui, _SIZE)
        self.ui.reason_edit.setFocus()

    def typed(self) -> str:
        """Return what is typed, in one."""
        return f"{self.reason}{self.ui.told_edit.text().strip()}"

    def why_off(self) -> str:
        """Return why the order cannot be returned yet."""
        is_reason_there = len(self.reason) >= self.shortest_reason
        if is_reason_there and len(self.ui.told_edit.text().strip()) < self.shortest_reason:
            return self.tr("Whom you told is not typed yet")
        return ""

    def take(self, credential: Credential, operation_id: str) -> None:
        """Return the order with a signed record."""
        from besponsa_desktop.workflow.returning import Return, return_order

        back = Return(
            order=self.order, reason=self.reason, told=self.ui.told_edit.text(), operation_id=operation_id
        )

        def tell(_signed: object) -> None:
            number = self.order.searched.order_number
            self.desk.told.emit(self.tr("Returned {number} to the prescriber").format(number=number))
            self.returned.emit(self.order.id)

        words = self.tr("The return is being signed …")
        self.do(words, lambda workstation: return_order(workstation, back, credential), tell)
