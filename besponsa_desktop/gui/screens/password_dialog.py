"""Changing one's own password: the present one, and the new one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.password_dialog import Ui_PasswordDialog
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog
from besponsa_desktop.gui.widgets.said import agreed_password, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.people import Person


class PasswordDialog(FittedDialog):
    """Gives the person who is signed in another password."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        """Begin with nothing typed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._is_at_work = False
        self.ui = Ui_PasswordDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for edit in self._edits():
            edit.textChanged.connect(self._show_state)
        ui.change_button.clicked.connect(self.change)
        ui.cancel_button.clicked.connect(self.reject)
        desk.covered.connect(self._forget_typed)
        QShortcut(QKeySequence("F10"), self, self.change)
        ui.present_password_edit.setFocus()

    def change(self) -> None:
        """Change the password to what is typed."""
        from besponsa_desktop.workflow.credentials import Credential
        from besponsa_desktop.workflow.people_passwords import change_password

        ui, person = self.ui, self._desk.person
        if person is None or self._is_at_work or not ui.change_button.isEnabled():
            return
        chosen = agreed_password(ui.new_password_edit, ui.again_edit, ui.password_said)
        if chosen is None:
            ui.again_edit.setFocus()
            return
        now = Credential(login=person.login, password=ui.present_password_edit.text())
        self._forget_typed()
        self._is_at_work = True
        self._show_state()
        self._desk.do(
            self.tr("The password is being changed …"),
            lambda workstation: change_password(workstation, now, chosen),
            self._take_changed,
            self._refuse,
            Waiting.FOR_A_RECORD,
        )

    def reject(self) -> None:
        """Close, unless the change is being made."""
        if not self._is_at_work:
            super().reject()

    def _take_changed(self, person: Person) -> None:
        self._is_at_work = False
        self._desk.person = person
        self._desk.told.emit(self.tr("Your password is changed"))
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        self._is_at_work = False
        self._show_state()
        show_reason(self._desk, error, self.ui.password_said)
        self.ui.present_password_edit.setFocus()

    def _show_state(self) -> None:
        is_all_typed = all(edit.text() for edit in self._edits())
        self.ui.change_button.setEnabled(is_all_typed and not self._is_at_work)

    def _forget_typed(self) -> None:
        for edit in self._edits():
            edit.clear()

    def _edits(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return (ui.present_password_edit, ui.new_password_edit, ui.again_edit)
