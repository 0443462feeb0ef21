"""The people of the site: who there is and how they stand; what an administrator does about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.screens.person_dialog import PersonDialog, PersonStep

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.settings_screen import Ui_SettingsScreen
    from besponsa_desktop.gui.screens.confirm_dialog import Work
    from besponsa_desktop.gui.screens.settings_screen import SettingsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.workstation import Workstation

_COLUMNS = (
    RowColumn(head=_later("Name"), is_strong=True),
    RowColumn(head=_later("Credential"), width=110),
    RowColumn(head=_later("Login"), width=120),
    RowColumn(head=_later("Roles"), width=230),
    RowColumn(head=_later("Standing")),
)

#: What the roles are called in the records.
ROLES = (_later("administrator"), _later("auditor"), _later("pharmacist"), _later("technician"))


class PeoplePanel(QObject):
    """The part of the settings about people."""

    def __init__(self, screen: SettingsScreen, ui: Ui_SettingsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with nobody read."""
        super().__init__(screen)
        self._screen, self._ui, self._theme, self._desk = screen, ui, theme, desk
        self._people: dict[str, Person] = {}
        ui.people_table.begin(theme, _COLUMNS)
        ui.people_table.chosen.connect(lambda _: self._show_buttons())
        ui.add_button.clicked.connect(lambda: self._ask(PersonStep.ADD))
        ui.roles_button.clicked.connect(lambda: self._ask(PersonStep.ROLES))
        ui.reset_button.clicked.connect(lambda: self._ask(PersonStep.RESET))
        ui.unlock_button.clicked.connect(self.unlock)
        ui.disable_button.clicked.connect(self.disable_or_enable)
        self._show_buttons()

    # ------------------------------------------------------------------ what is shown
    def enter(self) -> None:
        """Read the people anew."""

        def work(workstation: Workstation) -> tuple[Person, ...]:
            from besponsa_desktop.workflow.people import people

            return people(workstation)

        self._desk.do("", work, self._take)

    def clear(self) -> None:
        """Forget them."""
        self._people = {}
        self._ui.people_table.show_rows(())
        self._show_buttons()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.people_table.show_theme()

    @property
    def chosen(self) -> Person | None:
        """Return the person that is chosen."""
        return self._people.get(self._ui.people_table.chosen_key)

    def _take(self, found: tuple[Person, ...]) -> None:
        self._people = {person.id: person for person in found}
        self._ui.people_table.show_rows([self._row(person) for person in found])
        self._show_buttons()

    def _row(self, person: Person) -> Row:
        roles = ", ".join(sorted(_tr(role.value) for role in person.roles))
        cells = (person.printed_name, person.credential, person.login, roles, self._standing(person))
        return Row(key=person.id, cells=cells, severity="" if person.is_active else "hold")

    def _standing(self, person: Person) -> str:
        if person.disabled_at is not None:
            return self.tr("disabled since {time}").format(time=moment_text(person.disabled_at))
        if person.locked_at is not None:
            return self.tr("locked since {time}, after wrong passwords").format(
                time=moment_text(person.locked_at)
            )
        if person.must_change_password:
            return self.tr("has not chosen a password yet")
        return self.tr("may sign in")

    def _show_buttons(self) -> None:
        ui, chosen, me = self._ui, self.chosen, self._desk.person
        may = me is not None and any(role.value == "administrator" for role in me.roles)
        ui.add_button.setEnabled(may)
        ui.roles_button.setEnabled(may and chosen is not None)
        ui.reset_button.setEnabled(may and chosen is not None)
        ui.unlock_button.setEnabled(may and chosen is not None and chosen.locked_at is not None)
        is_disabled = chosen is not None and chosen.disabled_at is not None
        ui.disable_button.setText(self.tr("Enable …") if is_disabled else self.tr("Disable …"))
        ui.disable_button.setEnabled(may and chosen is not None)
        ui.people_words.setText("" if may else self.tr("Only an administrator looks after the people."))

    # ------------------------------------------------------------------ what is done
    def _ask(self, step: PersonStep) -> None:
        person = None if step is PersonStep.ADD else self.chosen
        dialog = PersonDialog(self._screen, self._theme, self._desk, step, person)
        dialog.done_.connect(self.enter)
        dialog.open()

    def unlock(self) -> None:
        """Let a locked person sign in again."""
        person = self.chosen
        if person is None:
            return
        person_id = person.id

        def work(workstation: Workstation, by: Credential, reason: str) -> object:
            from besponsa_desktop.workflow.people import unlock

            return unlock(workstation, person_id, by, reason)

        self._confirm(
            self.tr("Unlock {name}").format(name=person.printed_name),
            self.tr("The count of wrong passwords begins anew."),
            self.tr("Unlock"),
            work,
        )

    def disable_or_enable(self) -> None:
        """Let a person sign in no more, or again."""
        person = self.chosen
        if person is None:
            return
        is_disabled = person.disabled_at is not None

        def work(workstation: Workstation, by: Credential, reason: str) -> object:
            from besponsa_desktop.workflow import people

            act = people.enable if is_disabled else people.disable
            return act(workstation, person.id, by, reason)

        title = self.tr("Enable {name}") if is_disabled else self.tr("Disable {name}")
        words = (
            self.tr("They may sign in again, with the password that they have.")
            if is_disabled
            else self.tr("They may sign in no more. What they signed stays, and keeps holding.")
        )
        action = self.tr("Enable") if is_disabled else self.tr("Disable")
        self._confirm(title.format(name=person.printed_name), words, action, work)

    def _confirm(self, title: str, words: str, action: str, work: Work) -> None:
        asked = Asked(title=title, words=words, action=action)
        dialog = ConfirmDialog(self._screen, self._theme, self._desk, asked, work)
        dialog.confirmed.connect(lambda _: self.enter())
        dialog.open()
