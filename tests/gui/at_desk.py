"""The window over records: a site with its people, opened in the window, somebody signed in by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.gui.garbage import GarbageCollector
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.models.order_engine import OrderEngine
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_files import practice_documents
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.window_desk import WindowDesk
from besponsa_desktop.workflow.homes import Home, Homes
from tests.workflow.site import OWN, QUICK, Clock, Site, new_id, place

LONGEST_MS = 15_000
_SETTLE_MS = 10
#: What came of work may begin something more, which may have ended before anyone asks.
_QUIET_ROUNDS = 4


@dataclass(slots=True)
class AtDesk:
    """A window over a site's records, and what a person does with it.

    ``site`` is another workstation of the same records: what is done there, the window follows. A window
    whose records are still to be founded has none.
    """

    window: MainWindow
    qtbot: QtBot
    founded: Site | None

    @property
    def site(self) -> Site:
        """Return the other workstation."""
        assert self.founded is not None
        return self.founded

    @property
    def desk_(self) -> WindowDesk:
        """Return the window's desk."""
        assert self.window.desk_ is not None
        return self.window.desk_

    def find(self, name: str) -> QWidget:
        """Return the widget of an object name that is to be seen."""
        shown = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert len(shown) == 1, f"{len(shown)} widgets named {name} are to be seen"
        return shown[0]

    def wait(self, until: Callable[[], object]) -> None:
        """Wait until something is so; what runs in the background goes on meanwhile."""
        self.qtbot.waitUntil(lambda: bool(until()), timeout=LONGEST_MS)

    def settle(self) -> None:
        """Wait until nothing runs in the background and nothing waits to happen."""
        quiet_rounds = 0
        for _ in range(LONGEST_MS // _SETTLE_MS):
            QApplication.processEvents()
            quiet_rounds = quiet_rounds + 1 if is_quiet() else 0
            if quiet_rounds == _QUIET_ROUNDS:
                return
            if not quiet_rounds:
                QTest.qWait(_SETTLE_MS)

    def type(self, name: str, text: str) -> None:
        """Type into the field of an object name."""
        edit = self.find(name)
        edit.setFocus()
        type_text(edit, text)

    def press(self, key: object, where: QWidget | None = None) -> None:
        """Press a key where the focus is, or in a widget."""
        QTest.keyClick(where or QApplication.focusWidget() or self.window, key)  # type: ignore[call-overload]

    def click(self, name: str) -> None:
        """Click the button of an object name."""
        self.find(name).click()  # type: ignore[attr-defined]

    def sign_in(self, login: str = "ann", password: str = OWN) -> None:
        """Sign in at the cover, by keys."""
        self.send_login(login, password)
        self.wait(lambda: self.window.ui.desk_page.isVisible())
        self.settle()

    def send_login(self, login: str = "ann", password: str = OWN) -> None:
        """Type a login at the cover, and wait for nothing that comes of it."""
        self.wait(lambda: self.desk_.cover.ui.sign_in_page.isVisible())
        edit = self.desk_.cover.ui.login_edit
        if not edit.isReadOnly():
            edit.clear()
            self.type("login_edit", login)
        self.type("password_edit", password)
        self.click("sign_in_button")

    def show(self, name: ScreenName, order_id: str = "") -> DeskScreen:
        """Show a screen, with an order where it is about one, and return it."""
        self.desk_.navigation.show(name, order_id)
        self.settle()
        screen = self.desk_.navigation.screen(name)
        assert isinstance(screen, DeskScreen)
        return screen


def is_quiet() -> bool:
    """Tell whether nothing runs in the background."""
    return QThreadPool.globalInstance().activeThreadCount() == 0


def close_at_desk(opened: AtDesk) -> None:
    """Close the window, once what runs in the background has ended."""
    opened.settle()
    opened.window.close()
    opened.settle()
    opened.window.deleteLater()
    QCoreApplication.sendPostedEvents(opened.window, QEvent.Type.DeferredDelete.value)


def open_at_desk(qtbot: QtBot, theme: Theme, engine: OrderEngine, site: Site | None, folder: Path) -> AtDesk:
    """Return the window over a site's records, at the cover; the site's files are in the folder, if any."""
    clock = Clock() if site is None else site.clock
    window = MainWindow(theme, clock, folder / "log" / "program.log", lambda: "nobody")
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
        window.activateWindow()
    GarbageCollector(window)
    window.use_engine(engine)
    site_home = Home(
        address=str(folder / "records.db"),
        place=replace(place(folder, "W2"), practice=site is not None),
        clock=clock,
        new_id=new_id,
        rules=QUICK,
    )
    practice = Home(
        address=str(folder / "practice.db"),
        place=place(folder / "practice", "W2"),
        clock=clock,
        new_id=new_id,
        rules=QUICK,
        practice_orders=practice_documents,
    )
    window.use_homes(Homes(site=site_home, practice=practice))
    return AtDesk(window, qtbot, site)
