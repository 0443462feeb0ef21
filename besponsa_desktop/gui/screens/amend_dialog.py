"""Amending an order that is signed: what changes, which signatures become void, why, and a password."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.amend_dialog import Ui_AmendDialog
from besponsa_desktop.gui.screens.step_dialog import StepDialog
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.changes_table import ChangesTable

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.order_review import AmendmentPreview, KeptSignature
    from besponsa_desktop.workflow.workstation import Workstation

_SIZE = (800, 600)


class AmendDialog(StepDialog):
    """Shows what an amendment changes and asks for what it needs. ``amended`` follows with the order's id."""

    amended = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, desk: Desk, order: Order) -> None:
        """Begin with nothing to change."""
        super().__init__(parent, theme, desk, order)
        self.ui = Ui_AmendDialog()
        self.ui.setupUi(self)
        self._after: Mapping[str, object] = {}
        self._preview: AmendmentPreview | None = None
        self._table = ChangesTable(theme, self.ui.changes_slot)
        lines = self.ui.changes_slot.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.addWidget(self._table)
        words = self.tr("Order {number} becomes a draft again: it is to be verified and checked anew.")
        self.ui.amend_words.setText(words.format(number=order.searched.order_number))
        self.begin(self.ui, _SIZE)
        self.ui.reason_edit.setFocus()

    def show_change(self, before: Mapping[str, object], after: Mapping[str, object]) -> None:
        """Show what changes from the kept document to the form's."""
        self._after, order = after, self.order

        def work(workstation: Workstation) -> AmendmentPreview:
            from besponsa_desktop.workflow.order_review import preview_amendment

            return preview_amendment(workstation, order, before, after)

        def done(preview: AmendmentPreview) -> None:
            if isValid(self):  # it may have been closed meanwhile
                self._show_preview(preview)

        def failed(error: BaseException) -> None:
            if isValid(self):
                self.say_refused(error)

        self.desk.do(self.tr("The orders are being compared …"), work, done, failed)

    def why_off(self) -> str:
        """Return why the order cannot be amended yet."""
        if self._preview is None:
            return self.tr("What changes is not known yet")
        return "" if self._preview.changes else self.tr("Nothing of the order changed")

    def take(self, credential: Credential, operation_id: str) -> None:
        """Put the form's document in the order's place."""
        from besponsa_desktop.workflow.amending import Amendment, amend_order

        amendment = Amendment(
            order=self.order, document=self._after, reason=self.reason, operation_id=operation_id
        )

        def tell(_amended: object) -> None:
            number = self.order.searched.order_number
            self.desk.told.emit(self.tr("Amended {number}; it is to be verified anew").format(number=number))
            self.amended.emit(self.order.id)

        words = self.tr("The amendment is being saved …")
        self.do(words, lambda workstation: amend_order(workstation, amendment, credential), tell)

    def _show_preview(self, preview: AmendmentPreview) -> None:
        self._preview = preview
        self._table.show_changes(preview.changes)
        lines = [_signed(each) for each in preview.void]
        none = self.tr("None: this version of the order is not signed.")
        self.ui.void_words.setText("\n".join(lines) or none)
        self.show_state()


def _signed(signature: KeptSignature) -> str:
    """Return a signature as one line."""
    from besponsa_desktop.clinical.display import moment_with_offset_text

    meaning = signature.meaning.value.replace("_", " ")
    at = moment_with_offset_text(signature.signed_at)
    return f"{meaning}: {signature.printed_name}, {signature.credential}, {at}"
