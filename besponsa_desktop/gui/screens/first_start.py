"""The first start of a site: its name, and the first person, who looks after the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.sign_in_screen import Ui_SignInScreen
from besponsa_desktop.gui.widgets.said import agreed_password, say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.homes import Home


class FirstStart(QObject):
    """The page of the cover that begins the records of a site."""

    def __init__(self, ui: Ui_SignInScreen, desk: Desk) -> None:
        """Work on the page of the cover's form."""
        super().__init__(desk)
        self._ui, self._desk = ui, desk
        self._home: Home = desk.homes.site
        ui.first_button.clicked.connect(self.found)
        ui.again_edit.returnPressed.connect(self.found)

    def ask(self, home: Home, site_name: str = "") -> None:
        """Ask for what records of a home need; a site that has its name already keeps it."""
        self._home = home
        self._ui.site_edit.setText(site_name)
        self._ui.site_edit.setReadOnly(bool(site_name))
        self._ui.first_said.clear()

    def found(self) -> None:
        """Begin the records with what is typed."""
        from besponsa_desktop.workflow.home_opening import Founding
        from besponsa_desktop.workflow.people import NewPerson, Role

        ui = self._ui
        if not ui.site_edit.text().strip():
            say_error(ui.first_said, self.tr("Type the name of the site: it stands on every sheet."))
            return
        password = agreed_password(ui.new_password_edit, ui.again_edit, ui.first_said)
        if password is None:
            return
        first = NewPerson(
            login=ui.new_login_edit.text().strip(),
            printed_name=ui.name_edit.text().strip(),
            credential=ui.credential_edit.text().strip(),
            roles=frozenset({Role.PHARMACIST} if ui.is_pharmacist_box.isChecked() else ()),
        )
        founding = Founding(
            home=self._home, site_name=ui.site_edit.text().strip(), first=first, password=password
        )
        self._desk.found(founding, self._refuse)

    def _refuse(self, error: BaseException) -> None:
        show_reason(self._desk, error, self._ui.first_said)
