"""A dialog that asks for a reason, a password or both before something is done that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.forms.confirm_dialog import Ui_ConfirmDialog
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog
from besponsa_desktop.gui.widgets.said import say_error, show_reason
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.workstation import Workstation

    #: Does what was confirmed, by whom and why.
    Work = Callable[[Workstation, Credential, str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a dialog asks: its title, what follows, the words of its button, and what is to be typed."""

    title: str
    words: str
    action: str
    needs_reason: bool = True
    needs_password: bool = True


class ConfirmDialog(FittedDialog):
    """Asks, does it in the background, and stays while it is refused. ``confirmed``: it is done."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, desk: Desk, asked: Asked, work: Work) -> None:
        """Ask above a screen."""
        super().__init__(parent)
        self._desk, self._asked, self._work = desk, asked, work
        self.ui = Ui_ConfirmDialog()
        self.ui.setupUi(self)
        rescale(self, theme.scale)
        self._show(asked)
        self.ui.back_button.clicked.connect(self.reject)
        self.ui.confirm_button.clicked.connect(self.confirm)

    def warn(self, words: str) -> None:
        """Say what else follows, on lines of its own."""
        self.ui.confirm_words.setText(f"{self._asked.words}\n{words}")

    def confirm(self) -> None:
        """Do it with what is typed; nothing is done before both are there."""
        from besponsa_desktop.workflow.credentials import Credential

        ui, person = self.ui, self._desk.person
        reason, password = ui.reason_edit.text().strip(), ui.password_edit.text()
        ui.password_edit.clear()
        if person is None or not self._is_complete(reason, password):
            return
        credential = Credential(login=person.login, password=password)
        work = self._work
        ui.confirm_button.setEnabled(False)
        self._desk.sign(
            self.tr("One moment …"), lambda at: work(at, credential, reason), self._finish, self._refuse
        )

    def done(self, result: int) -> None:
        """Forget the password, however the dialog ends."""
        self.ui.password_edit.clear()
        super().done(result)

    def _is_complete(self, reason: str, password: str) -> bool:
        ui, asked = self.ui, self._asked
        if asked.needs_reason and not reason:
            say_error(ui.confirm_said, self.tr("Type the reason: it is recorded."))
            ui.reason_edit.setFocus()
            return False
        if asked.needs_password and not password:
            say_error(ui.confirm_said, self.tr("Type your password."))
            ui.password_edit.setFocus()
            return False
        ui.confirm_said.clear()
        return True

    def _finish(self, result: object) -> None:
        self.accept()
        self.confirmed.emit(result)

    def _refuse(self, error: BaseException) -> None:
        self.ui.confirm_button.setEnabled(True)
        show_reason(self._desk, error, self.ui.confirm_said)

    def _show(self, asked: Asked) -> None:
        ui = self.ui
        self.setWindowTitle(asked.title)
        ui.confirm_title.setText(asked.title)
        ui.confirm_words.setText(asked.words)
        ui.confirm_button.setText(asked.action)
        for widget in (ui.reason_label, ui.reason_edit):
            widget.setVisible(asked.needs_reason)
        for widget in (ui.password_label, ui.password_edit):
            widget.setVisible(asked.needs_password)
        (ui.reason_edit if asked.needs_reason else ui.password_edit).setFocus()
