"""The window over opened records: the cover, who is signed in, the screens, and what the bars say of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.help import Help
from besponsa_desktop.gui.idle_lock import IdleLock, hide_dialogs
from besponsa_desktop.gui.navigation import Navigation, ScreenName
from besponsa_desktop.gui.order_keys import IMPORT_KEY, NEW_KEY
from besponsa_desktop.gui.screens.sign_in_screen import SignInScreen
from besponsa_desktop.gui.states import COVERED
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from pathlib import Path

    from besponsa_desktop.gui.main_window import MainWindow
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.homes import Homes

_LIST_SHOWN_MS = 250
_SCREENS = (
    ScreenName.WORK_LIST,
    ScreenName.ORDER,
    ScreenName.PROTOCOLS,
    ScreenName.RECORDS,
    ScreenName.SETTINGS,
    ScreenName.COURSE,
)


class WindowDesk(QObject):
    """Joins the window, the desk behind it and the cover before it.

    ``first_shown`` follows when somebody has come and the work list stands there: what takes longer may load.
    """

    first_shown = Signal()

    def __init__(self, window: MainWindow, homes: Homes) -> None:
        """Cover the window and open the records."""
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._last_person = self._words_of_order = ""
        self.desk = Desk(window, homes, window.errors.present)
        self.cover = SignInScreen(self.desk, window.ui.cover_page)
        layout = window.ui.cover_page.layout()
        assert layout is not None
        layout.addWidget(self.cover)
        rescale(self.cover, window.theme.scale)
        self.navigation = Navigation(window.ui, window.theme, self.desk, lambda: self.order)
        self.idle = IdleLock(window)
        self.help = Help(window, self)
        self._connect()
        self.show_cover()
        self.cover.begin()

    @cached_property
    def order(self) -> OrderDesk:
        """Return what the order screen does with the records, and have that screen built."""
        from besponsa_desktop.gui.order_desk import OrderDesk

        self._window.order_place.furnish()
        made = OrderDesk(self._window.screen_, self._window.files, self.desk)
        made.told.connect(self._say_of_order)
        return made

    # ------------------------------------------------------------------ the cover
    def show_cover(self) -> None:
        """Cover everything; dialogs are hidden with it."""
        self._hidden = hide_dialogs(self._window)
        self.idle.stop()
        self._window.setProperty(COVERED, True)
        self._window.ui.covers.setCurrentWidget(self._window.ui.cover_page)

    def _uncover(self) -> None:
        """Show the desk: where the same person left it, or the work list to anybody else."""
        person = self.desk.person
        assert person is not None
        ui = self._window.ui
        is_same = person.id == self._last_person
        self._last_person = person.id
        ui.person_button.setText(f"{person.printed_name}, {person.credential}")
        self._window.bars.show_practice(self.desk.is_practice)
        self._window.bars.fit(self._window.width())
        ui.covers.setCurrentWidget(ui.desk_page)
        self._window.setProperty(COVERED, False)
        self.idle.start()
        if not is_same:
            self.navigation.clear()
        hidden, self._hidden = self._hidden, []
        for dialog in filter(isValid, hidden):  # what was done meanwhile closed its own
            dialog.show() if is_same else dialog.close()
        if is_same:
            self.navigation.shown_screen.setFocus()
            return
        self.navigation.show(ScreenName.WORK_LIST)
        QTimer.singleShot(_LIST_SHOWN_MS, self, self.first_shown.emit)
        self._open_file()

    def _open_file(self) -> None:
        """Show the file that the program was started with, once somebody has signed in."""
        path, self._window.file_to_open = self._window.file_to_open, None
        if path is not None:
            self.navigation.show(ScreenName.ORDER)
            self._window.files.load(path)

    def _cover_again(self) -> None:
        self.show_cover()
        self.cover.cover()

    def _forget_person(self) -> None:
        """Begin anew: other records were opened."""
        self._last_person = ""
        self.navigation.clear()
        QTimer.singleShot(0, self, self._make_list)

    def _make_list(self) -> None:
        """Make the screen that is shown first, and read ahead for it, while one types at the cover."""
        from besponsa_desktop.gui.models.work_reading import read_ahead

        self.navigation.screen(ScreenName.WORK_LIST)
        if not self.desk.is_open:  # it was closed at once
            return
        self.desk.do("", read_ahead, lambda _: None, lambda _: None)

    def _say_of_order(self, words: str) -> None:
        self._words_of_order = words
        self._window.ui.saved_value.setText(words)

    def _leave_words_of_order(self, screen: str) -> None:
        """Say nothing of the order screen's order on another screen."""
        said = self._window.ui.saved_value
        if screen != ScreenName.ORDER.value and said.text() == self._words_of_order:
            said.clear()

    def _say_reason(self, words: str) -> None:
        """Say why something is off; after an unexpected error that is said, whatever else there is."""
        if self.desk.is_broken:
            self._window.bars.show_reason(None, is_broken=True)
        else:
            self._window.ui.reason_value.setText(words)

    # ------------------------------------------------------------------ keys and menus
    def new_order(self) -> None:
        """Begin a new order on its screen."""
        if self.desk.person is not None:
            self.navigation.show(ScreenName.ORDER, NEW_KEY)

    def open_file(self, path: Path) -> None:
        """Show an order file on the order's screen."""
        if self.desk.person is not None:
            self.navigation.show(ScreenName.ORDER)
            self._window.files.open(path)

    def show_course(self) -> None:
        """Show the course that the order at hand belongs to."""
        if self.desk.person is not None:
            self.navigation.show(ScreenName.COURSE)

    def import_order(self) -> None:
        """Ask for an order file on the order's screen."""
        if self.desk.person is not None:
            self.navigation.show(ScreenName.ORDER, IMPORT_KEY)

    def _connect(self) -> None:
        window, ui, desk = self._window, self._window.ui, self.desk
        self.cover.passed.connect(self._uncover)
        desk.covered.connect(self._cover_again)
        desk.opened.connect(self._forget_person)
        desk.told.connect(ui.saved_value.setText)
        self.navigation.shown.connect(self._leave_words_of_order)
        self.navigation.reasoned.connect(self._say_reason)
        self.navigation.shown.connect(lambda _: self._leave_keys_to_screen())
        window.theme.changed.connect(self.navigation.show_theme)
        self.idle.expired.connect(desk.lock)
        desk.habits.changed.connect(lambda: self.idle.set_minutes(desk.habits.lock_minutes))
        ui.lock_button.clicked.connect(desk.lock)
        ui.help_button.clicked.connect(self.help.open)
        ui.person_button.setMenu(self._person_menu())
        for key, act in (
            ("Ctrl+Shift+L", desk.lock),
            ("Ctrl+I", self.import_order),
            ("F1", self.help.open),
        ):
            QShortcut(QKeySequence(key), window, act)
        for number, name in enumerate(_SCREENS, 1):
            QShortcut(QKeySequence(f"Ctrl+F{number}"), window, lambda name=name: self.navigation.show(name))

    def _leave_keys_to_screen(self) -> None:
        """Leave to the screen that is shown the keys that it has, too: Qt would give them to neither."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        screen = self.navigation.screen(self.navigation.current)
        its = {QKeySequence(key) for key in getattr(screen, "KEYS", ())}
        for shortcut in self._window.findChildren(QShortcut, options=direct):
            shortcut.setEnabled(shortcut.key() not in its)

    def _person_menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.addAction(self.tr("Sign out")).triggered.connect(self.desk.sign_out)
        menu.addAction(self.tr("Change my password …")).triggered.connect(self._change_password)
        return menu

    def _change_password(self) -> None:
        from besponsa_desktop.gui.screens.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._window, self.desk)
        rescale(dialog, self._window.theme.scale)
        dialog.open()
