"""The cover of the window: records being opened, the first start, signing in, unlocking, a first password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.sign_in_screen import Ui_SignInScreen
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.first_start import FirstStart
from besponsa_desktop.gui.widgets.said import agreed_password, say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.homes import Home

_PAINTED_AFTER_MS = 20


class SignInScreen(QWidget):
    """Covers the window until somebody has signed in. ``passed`` follows when the desk may be seen."""

    passed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with nothing opened."""
        super().__init__(parent)
        self._desk = desk
        self._home: Home = desk.homes.site
        self._typed_password = ""
        self._waiting: Credential | None = None
        self._is_open = False
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED_AFTER_MS)
        self._painted.timeout.connect(lambda: desk.open(self._home, self._show_failure))
        self.ui = Ui_SignInScreen()
        self.ui.setupUi(self)
        self._first_start = FirstStart(self.ui, desk)
        self.ui.cover_practice_tag.hide()
        self._show(self.ui.opening_page)
        self._connect()

    # ------------------------------------------------------------------ opening records
    def begin(self) -> None:
        """Open the site's records, or ask for what their founding needs."""
        self.go_home(self._desk.homes.site)

    def go_home(self, home: Home) -> None:
        """Open the records of a home, or begin the site's where there are none yet."""
        self._home = home
        is_practice = home is self._desk.homes.practice
        ui = self.ui
        ui.cover_practice_tag.setVisible(is_practice)
        ui.home_button.setText(
            self.tr("Back to the records of this site")
            if is_practice
            else self.tr("Practise with invented patients")
        )
        self._painted.stop()
        self._desk.opening.forget()
        if not is_practice and not home.is_there:
            self._first_start.ask(home)
            self._show(ui.first_page, ui.site_edit)
            return
        self._waiting, self._is_open = None, False
        ui.sign_in_button.setEnabled(True)
        if home.is_there:
            self._ask_to_sign_in()  # one types while the records are being opened
        else:
            self._show(ui.opening_page)
        self._painted.start()  # what opens records holds up everything else, the page's painting too

    def _show_failure(self, error: BaseException) -> None:
        show_reason(self._desk, error, self.ui.failed_page_words)
        self._show(self.ui.failed_page, self.ui.again_button)

    def _opened(self) -> None:
        """Ask who signs in; records of a site without people ask for the first one."""
        from besponsa_desktop.workflow.people import has_people

        self._is_open = True
        self.ui.cover_place.setText(self._desk.workstation.place.site_name)
        words = self.tr("The people are being read …")
        self._desk.do(words, has_people, self._ask_who, waiting=Waiting.BESIDE)

    def _ask_who(self, has_people: bool) -> None:
        if not has_people:
            self._first_start.ask(self._home, self._desk.workstation.place.site_name)
            self._show(self.ui.first_page, self.ui.name_edit)
            return
        if self.ui.cover_pages.currentWidget() is not self.ui.sign_in_page:
            self._ask_to_sign_in()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._desk.sign_in(waiting, self._refuse)

    # ------------------------------------------------------------------ signing in
    def cover(self) -> None:
        """Cover the window: the one who locked it unlocks it, or somebody else signs in."""
        self._ask_to_sign_in()

    def _ask_to_sign_in(self) -> None:
        ui, locked = self.ui, self._desk.locked_person
        ui.sign_in_page_title.setText(self.tr("Locked") if locked else self.tr("Sign in"))
        ui.login_edit.setText(locked.login if locked else "")
        ui.login_edit.setReadOnly(locked is not None)
        ui.other_person_button.setVisible(locked is not None)
        ui.sign_in_button.setText(self.tr("Unlock") if locked else self.tr("Sign in"))
        ui.sign_in_page_words.setText(self._who_may(locked.printed_name if locked else ""))
        ui.sign_in_said.clear()
        ui.password_edit.clear()
        self._show(ui.sign_in_page, ui.password_edit if locked else ui.login_edit)

    def _who_may(self, locked_by: str) -> str:
        if locked_by:
            return self.tr("Locked by {name}. What was typed is kept.").format(name=locked_by)
        if not self._home.place.practice or self._home is not self._desk.homes.practice:
            return ""
        from besponsa_desktop.workflow.practice_home import PRACTICE_LOGINS, PRACTICE_PASSWORD

        logins = "\n".join(
            f"{login}: {listed([_tr(role) for role in roles.split(' and ')])}"
            for login, roles in PRACTICE_LOGINS
        )
        words = self.tr("Invented patients, invented people. Their password is “{password}”.")
        return f"{words.format(password=PRACTICE_PASSWORD)}\n{logins}"

    def _let_other_in(self) -> None:
        self._desk.locked_person = None
        self._ask_to_sign_in()

    def sign_in(self) -> None:
        """Sign in with what is typed."""
        from besponsa_desktop.workflow.credentials import Credential

        ui = self.ui
        if not ui.login_edit.text().strip() or not ui.password_edit.text():
            say_error(ui.sign_in_said, self.tr("Type your login and your password."))
            return
        self._typed_password = ui.password_edit.text()
        ui.password_edit.clear()
        ui.sign_in_said.clear()
        credential = Credential(login=ui.login_edit.text(), password=self._typed_password)
        ui.sign_in_button.setEnabled(False)
        if self._is_open:
            self._desk.sign_in(credential, self._refuse)
        else:
            self._waiting = credential

    def _refuse(self, error: BaseException) -> None:
        self._typed_password = ""
        self.ui.sign_in_button.setEnabled(True)
        show_reason(self._desk, error, self.ui.sign_in_said)
        self.ui.password_edit.setFocus()

    def _entered(self) -> None:
        self.ui.sign_in_button.setEnabled(True)
        person = self._desk.person
        if person is not None and person.must_change_password:
            self._show(self.ui.own_password_page, self.ui.own_password_edit)
            return
        self._pass()

    def _pass(self) -> None:
        self._typed_password = ""
        self.passed.emit()

    # ------------------------------------------------------------------ a password of one's own
    def choose_password(self) -> None:
        """Take the password that the person chooses."""
        from besponsa_desktop.workflow.credentials import Credential
        from besponsa_desktop.workflow.people_passwords import change_password

        ui, person = self.ui, self._desk.person
        chosen = agreed_password(ui.own_password_edit, ui.own_again_edit, ui.own_said)
        if chosen is None or person is None:
            return
        now = Credential(login=person.login, password=self._typed_password)
        self._desk.do(
            self.tr("Your signing key is being made …"),
            lambda workstation: change_password(workstation, now, chosen),
            self._take_changed,
            lambda error: show_reason(self._desk, error, ui.own_said),
            Waiting.FOR_A_RECORD,
        )

    def _take_changed(self, person: object) -> None:
        from besponsa_desktop.workflow.people import Person

        assert isinstance(person, Person)
        self._desk.person = person
        self.ui.own_password_edit.clear()
        self.ui.own_again_edit.clear()
        self._pass()

    # ------------------------------------------------------------------ helpers
    def _show(self, page: QWidget, focus: QWidget | None = None) -> None:
        self.ui.cover_pages.setCurrentWidget(page)
        if focus is not None:
            focus.setFocus()

    def _connect(self) -> None:
        ui, desk = self.ui, self._desk
        desk.opened.connect(self._opened)
        desk.entered.connect(self._entered)
        ui.again_button.clicked.connect(lambda: self.go_home(self._home))
        ui.sign_in_button.clicked.connect(self.sign_in)
        ui.other_person_button.clicked.connect(self._let_other_in)
        ui.own_button.clicked.connect(self.choose_password)
        ui.home_button.clicked.connect(self._change_home)
        for edit, act in (
            (ui.login_edit, ui.password_edit.setFocus),
            (ui.password_edit, self.sign_in),
            (ui.own_again_edit, self.choose_password),
        ):
            edit.returnPressed.connect(act)

    def _change_home(self) -> None:
        homes = self._desk.homes
        self.go_home(homes.site if self._home is homes.practice else homes.practice)
