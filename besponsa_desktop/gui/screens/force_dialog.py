"""Putting an edition in force: a reason, and the passwords of two pharmacists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.forms.force_dialog import Ui_ForceDialog
from besponsa_desktop.gui.models.edition_rows import edition_name
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog
from besponsa_desktop.gui.widgets.said import say_error, show_reason
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.editions import Change, Edition
    from besponsa_desktop.workflow.workstation import Workstation


class ForceDialog(FittedDialog):
    """Asks two people, does it, and stays while it is refused. ``forced``: the edition is in force."""

    forced = Signal()

    def __init__(self, parent: QWidget, theme: Theme, desk: Desk, edition: Edition, text: str) -> None:
        """Ask about an edition whose data file has the text."""
        super().__init__(parent)
        self._desk, self._edition, self._text = desk, edition, text
        self._operation_id = desk.workstation.new_id()
        self.ui = Ui_ForceDialog()
        self.ui.setupUi(self)
        rescale(self, theme.scale)
        self._show()
        self.ui.back_button.clicked.connect(self.reject)
        self.ui.force_step_button.clicked.connect(self.confirm)

    def confirm(self) -> None:
        """Put it in force with what is typed."""
        ui, edition = self.ui, self._edition
        change = self._change()
        for edit in (ui.own_edit, ui.second_password_edit):
            edit.clear()
        if change is None:
            say_error(ui.force_said, self.tr("Type the reason, both passwords, and the second login."))
            return
        ui.force_said.clear()
        ui.force_step_button.setEnabled(False)

        def work(workstation: Workstation) -> None:
            from besponsa_desktop.workflow.editions import put_edition_in_force

            put_edition_in_force(workstation, edition, change)

        self._desk.sign(self.tr("It is being put in force …"), work, self._finish, self._refuse)

    def done(self, result: int) -> None:
        """Forget the passwords, however the dialog ends."""
        for edit in (self.ui.own_edit, self.ui.second_password_edit):
            edit.clear()
        super().done(result)

    def _change(self) -> Change | None:
        """Return what is typed; ``None`` where something is missing."""
        from besponsa_desktop.workflow.credentials import Credential
        from besponsa_desktop.workflow.editions import Change

        ui, person = self.ui, self._desk.person
        edits = (ui.reason_edit, ui.own_edit, ui.second_login_edit, ui.second_password_edit)
        if person is None or not all(edit.text().strip() for edit in edits):
            return None
        return Change(
            text=self._text,
            reason=ui.reason_edit.text(),
            decided=Credential(login=person.login, password=ui.own_edit.text()),
            seconded=Credential(login=ui.second_login_edit.text(), password=ui.second_password_edit.text()),
            operation_id=self._operation_id,
        )

    def _finish(self, _nothing: None) -> None:
        self.accept()
        self.forced.emit()

    def _refuse(self, error: BaseException) -> None:
        self._operation_id = self._desk.workstation.new_id()
        self.ui.force_step_button.setEnabled(True)
        show_reason(self._desk, error, self.ui.force_said)

    def _show(self) -> None:
        from besponsa_desktop.workflow.editions import DIFFERS

        ui, edition = self.ui, self._edition
        title = self.tr("Put in force: {name}").format(name=edition_name(edition))
        self.setWindowTitle(title)
        ui.force_title.setText(title)
        ui.force_words.setText(
            self.tr(
                "Orders are judged under it from now on, at every workstation. A cycle that was begun stays"
                " under its own protocol. Two pharmacists decide it, each with a password.\n{digest}"
            ).format(digest=edition.digest)
        )
        is_off_label = getattr(edition, "status", "") == DIFFERS
        ui.force_warning.setText(self.tr("This protocol differs from the label."))
        ui.force_warning.setVisible(is_off_label)
        ui.reason_edit.setFocus()
