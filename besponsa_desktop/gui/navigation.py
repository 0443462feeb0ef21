"""Which screen is shown: by the buttons of the navigation bar, by what a screen wants, and the cover."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.main_window import Ui_MainWindow
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.gui.screens.desk_screen import DeskScreen
    from besponsa_desktop.gui.theme import Theme

    Shown: TypeAlias = DeskScreen | OrderDesk


class ScreenName(Enum):
    """The screens; the value is the name by which another screen wants it."""

    WORK_LIST = "work_list"
    ORDER = "order"
    VERIFY = "verify"
    SECOND_CHECK = "second_check"
    PREPARE = "prepare"
    GIVE = "give"
    PAPERS = "papers"
    COURSE = "course"
    RESULTS = "results"
    PROTOCOLS = "protocols"
    RECORDS = "records"
    SETTINGS = "settings"


class Navigation(QObject):
    """Shows one screen at a time; each is made when it is shown for the first time.

    ``shown``: another screen is shown. ``reasoned``: words for the status bar.
    """

    shown = Signal(str)
    reasoned = Signal(str)

    def __init__(self, ui: Ui_MainWindow, theme: Theme, desk: Desk, order: Callable[[], OrderDesk]) -> None:
        """Begin with no screen; ``order`` makes the order's, which has its place in the window already."""
        super().__init__(desk)
        self._ui, self._theme, self._desk, self._order = ui, theme, desk, order
        self._screens: dict[ScreenName, Shown] = {}
        self.current = ScreenName.ORDER
        self._order_ids: dict[ScreenName, str] = {}
        for name, button in self._buttons().items():
            button.clicked.connect(lambda _=False, name=name: self.show(name))

    def _keep(self, name: ScreenName, screen: Shown) -> None:
        self._screens[name] = screen
        screen.left.connect(lambda: self.show(ScreenName.WORK_LIST))
        screen.wanted.connect(lambda wanted, order_id: self.show(ScreenName(wanted), order_id))
        screen.reasoned.connect(self.reasoned)

    def show(self, name: ScreenName, order_id: str = "") -> None:
        """Show a screen, with an order where it is about one."""
        if name is ScreenName.COURSE:
            order_id = order_id or self._order_at_hand()
        screen = self.screen(name)
        if name is ScreenName.COURSE and self.current is ScreenName.ORDER and not order_id:
            screen.clear()  # what is typed there may be another patient's
        if order_id:
            self._order_ids[name] = order_id
            screen.open_order(order_id)
        self.current = name
        self.reasoned.emit("")
        self._ui.screens.setCurrentWidget(screen.widget)
        for each, button in self._buttons().items():
            button.setChecked(each is self._section(name))
        screen.enter()
        self.shown.emit(name.value)

    def _order_at_hand(self) -> str:
        """Return the id of the order that the screen which is shown is about; empty for none."""
        if self.current is ScreenName.COURSE:
            return ""
        if self.current is not ScreenName.ORDER or self.current not in self._screens:
            return self._order_ids.get(self.current, "")
        opened = self._order().opened
        return "" if opened is None else opened.record.id

    def screen(self, name: ScreenName) -> Shown:
        """Return a screen, made now where it was not shown before."""
        if name not in self._screens:
            self._keep(name, self._order() if name is ScreenName.ORDER else self._made(name))
        return self._screens[name]

    def _made(self, name: ScreenName) -> DeskScreen:
        made = _make(name, self._theme, self._desk)
        self._ui.screens.addWidget(made)
        rescale(made, self._theme.scale)
        made.show_theme()  # lengths that the screen set itself are at the zoom already
        return made

    def clear(self) -> None:
        """Have every screen forget what was shown: somebody else sits here now."""
        self._order_ids.clear()
        for screen in self._screens.values():
            screen.clear()

    def show_theme(self) -> None:
        """Give every screen the colours and the zoom of the window."""
        for screen in self._screens.values():
            screen.show_theme()

    @property
    def shown_screen(self) -> QWidget:
        """Return the screen that is shown."""
        return self.screen(self.current).widget

    def _buttons(self) -> dict[ScreenName, QPushButton]:
        ui = self._ui
        return {
            ScreenName.WORK_LIST: ui.work_list_button,
            ScreenName.ORDER: ui.order_screen_button,
            ScreenName.COURSE: ui.course_button,
            ScreenName.PROTOCOLS: ui.protocols_button,
            ScreenName.RECORDS: ui.records_button,
            ScreenName.SETTINGS: ui.settings_button,
        }

    def _section(self, name: ScreenName) -> ScreenName:
        """Return under which button a screen stands: the steps of an order are its."""
        if name is ScreenName.RESULTS:
            return ScreenName.COURSE
        return name if name in self._buttons() else ScreenName.ORDER


def _make(name: ScreenName, theme: Theme, desk: Desk) -> DeskScreen:
    """Return a new screen; its module is loaded now."""
    match name:
        case ScreenName.VERIFY:
            from besponsa_desktop.gui.screens.verify_screen import VerifyScreen

            return VerifyScreen(theme, desk)
        case ScreenName.SECOND_CHECK:
            from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen

            return SecondCheckScreen(theme, desk)
        case ScreenName.PREPARE:
            from besponsa_desktop.gui.screens.prepare_screen import PrepareScreen

            return PrepareScreen(theme, desk)
        case ScreenName.GIVE:
            from besponsa_desktop.gui.screens.give_screen import GiveScreen

            return GiveScreen(theme, desk)
        case ScreenName.PAPERS:
            from besponsa_desktop.gui.screens.papers_screen import PapersScreen

            return PapersScreen(theme, desk)
        case _:
            return _make_place(name, theme, desk)


def _make_place(name: ScreenName, theme: Theme, desk: Desk) -> DeskScreen:
    """Return a new screen that is about no single order."""
    match name:
        case ScreenName.COURSE:
            from besponsa_desktop.gui.screens.course_screen import CourseScreen

            return CourseScreen(theme, desk)
        case ScreenName.RESULTS:
            from besponsa_desktop.gui.screens.results_screen import ResultsScreen

            return ResultsScreen(theme, desk)
        case ScreenName.PROTOCOLS:
            from besponsa_desktop.gui.screens.protocols_screen import ProtocolsScreen

            return ProtocolsScreen(theme, desk)
        case ScreenName.RECORDS:
            from besponsa_desktop.gui.screens.records_screen import RecordsScreen

            return RecordsScreen(theme, desk)
        case ScreenName.SETTINGS:
            from besponsa_desktop.gui.screens.settings_screen import SettingsScreen

            return SettingsScreen(theme, desk)
        case _:
            from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen

            return WorkListScreen(theme, desk)
