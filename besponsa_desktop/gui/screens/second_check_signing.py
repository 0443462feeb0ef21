"""Signing the second check with the password of the form; what differs goes back by the same signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.second_check_screen import Ui_SecondCheckScreen
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.blind_entry import BlindEntry
    from besponsa_desktop.workflow.opened_order import Order


class SecondCheckSigning(QObject):
    """Takes the signature of one comparison, once however often it is tried.

    ``working`` tells when the work begins and ends; ``signed`` and ``returned`` say what came of it.
    """

    working = Signal(bool)
    signed = Signal()
    returned = Signal()

    def __init__(self, ui: Ui_SecondCheckScreen, desk: Desk) -> None:
        """Begin with nothing to sign."""
        super().__init__(ui.steps_pane)
        self._ui, self._desk = ui, desk
        self._operation_id = ""
        desk.covered.connect(self.forget)

    def prepare(self) -> None:
        """Begin anew: another comparison was made."""
        self._operation_id = self._desk.workstation.new_id()

    def forget(self) -> None:
        """Forget the password, and what was said about it."""
        self._ui.check_password_edit.clear()
        self._ui.sign_said.clear()

    def sign(self, record: Order, entry: BlindEntry, accepted: frozenset[str]) -> None:
        """Sign what was compared; where it differs from the order, the order is returned by that."""
        from besponsa_desktop.workflow.credentials import Credential
        from besponsa_desktop.workflow.second_check import SecondCheck, second_check

        person, edit = self._desk.person, self._ui.check_password_edit
        if person is None:
            return
        if not edit.text():
            say_error(self._ui.sign_said, self.tr("Type your password: what leaves here is signed."))
            edit.setFocus()
            return
        check = SecondCheck(order=record, entry=entry, accepted=accepted, operation_id=self._operation_id)
        credential = Credential(login=person.login, password=edit.text())
        self.forget()
        self.working.emit(True)
        self._desk.sign(
            self.tr("The second check is being signed …"),
            lambda workstation: second_check(workstation, check, credential),
            self._take_signed,
            self._take_refused,
        )

    def _take_signed(self, _document: object) -> None:
        self.working.emit(False)
        self.signed.emit()

    def _take_refused(self, error: BaseException) -> None:
        """Take the refusal that says that the order was returned; any other is said."""
        from besponsa_desktop.workflow.refusals import Refused, Why

        self.working.emit(False)
        if isinstance(error, Refused) and error.why is Why.SECOND_CHECK_DIFFERS:
            self.returned.emit()
            self._desk.look()
            return
        show_reason(self._desk, error, self._ui.sign_said)
        self._ui.check_password_edit.setFocus()
