"""Adding a person, giving other roles or a new first password: under the administrator's own password."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.forms.person_dialog import Ui_PersonDialog
from besponsa_desktop.gui.widgets.fitted_dialog import FittedDialog
from besponsa_desktop.gui.widgets.said import agreed_password, say_error, show_reason
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from collections.abc import Callable

    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.people import Person, Role
    from besponsa_desktop.workflow.workstation import Workstation


class PersonStep(Enum):
    """What is done; the value names what is asked for."""

    ADD = frozenset({"name", "credential", "login", "roles", "first"})
    ROLES = frozenset({"roles", "reason"})
    RESET = frozenset({"first"})


class PersonDialog(FittedDialog):
    """Asks for what a step needs, does it, and stays while it is refused. ``done_``: it is done."""

    done_ = Signal()

    def __init__(
        self, parent: QWidget, theme: Theme, desk: Desk, step: PersonStep, person: Person | None
    ) -> None:
        """Ask about a person, or for a new one."""
        super().__init__(parent)
        self._desk, self._step, self._person = desk, step, person
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        rescale(self, theme.scale)
        self._show_step()
        self.ui.back_button.clicked.connect(self.reject)
        self.ui.person_step_button.clicked.connect(self.confirm)

    def confirm(self) -> None:
        """Do the step with what is typed."""
        from besponsa_desktop.workflow.credentials import Credential

        ui, me = self.ui, self._desk.person
        if me is None:
            return
        first = ""
        if "first" in self._step.value:
            agreed = agreed_password(ui.first_edit, ui.first_again_edit, ui.person_said)
            if agreed is None:
                return
            first = agreed
        if "roles" in self._step.value and not self._roles():
            say_error(ui.person_said, self.tr("Choose at least one role."))
            return
        if not ui.own_edit.text():
            say_error(ui.person_said, self.tr("Type your own password."))
            return
        by = Credential(login=me.login, password=ui.own_edit.text())
        ui.own_edit.clear()
        ui.person_said.clear()
        ui.person_step_button.setEnabled(False)
        words, work = self.tr("It is being recorded …"), self._work(by, first)
        self._desk.do(words, work, self._finish, self._refuse, Waiting.FOR_A_RECORD)

    def done(self, result: int) -> None:
        """Forget the passwords, however the dialog ends."""
        for edit in (self.ui.first_edit, self.ui.first_again_edit, self.ui.own_edit):
            edit.clear()
        super().done(result)

    def _work(self, by: Credential, first: str) -> Callable[[Workstation], object]:
        """Return the step, to be done in the background."""
        from besponsa_desktop.workflow.people import NewPerson, add_person, change_roles
        from besponsa_desktop.workflow.people_passwords import reset_password

        ui, person, roles, reason = self.ui, self._person, self._roles(), self.ui.reason_edit.text()
        if person is None:
            new = NewPerson(
                login=ui.login_edit.text().strip(),
                printed_name=ui.name_edit.text().strip(),
                credential=ui.credential_edit.text().strip(),
                roles=roles,
            )
            return lambda at: add_person(at, new, first, by)
        person_id = person.id
        if self._step is PersonStep.ROLES:
            return lambda at: change_roles(at, person_id, roles, by, reason)
        return lambda at: reset_password(at, person_id, first, by)

    def _finish(self, _person: object) -> None:
        self.accept()
        self.done_.emit()

    def _refuse(self, error: BaseException) -> None:
        self.ui.person_step_button.setEnabled(True)
        show_reason(self._desk, error, self.ui.person_said)

    # ------------------------------------------------------------------ the form
    def _boxes(self) -> dict[Role, QCheckBox]:
        from besponsa_desktop.workflow.people import Role

        ui = self.ui
        return {
            Role.PHARMACIST: ui.pharmacist_box,
            Role.TECHNICIAN: ui.technician_box,
            Role.ADMINISTRATOR: ui.administrator_box,
            Role.AUDITOR: ui.auditor_box,
        }

    def _roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self._boxes().items() if box.isChecked())

    def _show_step(self) -> None:
        title, words, action = self._words()
        ui = self.ui
        self.setWindowTitle(title)
        ui.person_title.setText(title)
        ui.person_words.setText(words)
        ui.person_step_button.setText(action)
        for role, box in self._boxes().items():
            box.setChecked(self._person is not None and role in self._person.roles)
        rows: dict[str, tuple[QWidget, ...]] = {
            "name": (ui.name_label, ui.name_edit, ui.name_hint),
            "credential": (ui.credential_label, ui.credential_edit, ui.credential_hint),
            "login": (ui.login_label, ui.login_edit, ui.login_hint),
            "roles": (ui.roles_label, *self._boxes().values()),
            "first": (
                ui.first_label,
                ui.first_edit,
                ui.first_hint,
                ui.first_again_label,
                ui.first_again_edit,
            ),
            "reason": (ui.reason_label, ui.reason_edit, ui.reason_hint),
        }
        for name, widgets in rows.items():
            for widget in widgets:
                widget.setVisible(name in self._step.value)

    def _words(self) -> tuple[str, str, str]:
        name = "" if self._person is None else self._person.printed_name
        match self._step:
            case PersonStep.ADD:
                return (
                    self.tr("Add a person"),
                    self.tr(
                        "Give them a first password. It signs nothing: they choose their own when they sign"
                        " in, and their signing key is made then."
                    ),
                    self.tr("Add"),
                )
            case PersonStep.ROLES:
                words = self.tr("What they may do from now on. What they did stays as it is.")
                return self.tr("Roles of {name}").format(name=name), words, self.tr("Give these roles")
            case _:
                words = self.tr(
                    "Their signing key is gone with the old password: a new one is made when they choose"
                    " their own. What they signed keeps verifying. A locked account is unlocked."
                )
                return self.tr("New password for {name}").format(name=name), words, self.tr("Set it")
