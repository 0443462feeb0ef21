"""Open the program's window over records, sign in, and print what one waited until the work list stood there.

One signs in as soon as that can be, or with ``typing`` after a second in which login and password are typed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from besponsa_desktop import app
from besponsa_desktop.computer import new_id, now
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.theme import new_application
from besponsa_desktop.settings import Settings
from besponsa_desktop.workflow.homes import Home, Homes
from besponsa_desktop.workflow.place import Place
from tests.benchmarks.told import NANOSECONDS, tell

IDLE_S, EVERY_MS, TYPING_NS = 20, 1, 1_000_000_000
PASSWORD = "their own passphrase 2"  # as tests/workflow/site.py gives it: that module loads everything


def main() -> None:
    """Show the window and end."""
    application = new_application("besponsa-desktop")
    folder = Path(sys.argv[2])
    settings = Settings(log_folder=folder, config_folder=folder)
    window = app.open_window(settings, lambda: homes_in(folder))
    Watch(window, int(sys.argv[1]), is_idle="idle" in sys.argv)
    window.show()
    application.exec()


def homes_in(folder: Path) -> Homes:
    """Return the records in a folder as the site's."""
    place = Place(
        name="W1",
        site_name="General Hospital",
        head_folder=folder / "W1",
        keys_file=folder / "keys" / "keys.json",
    )
    home = Home(address=str(folder / "records" / "besponsa.db"), place=place, clock=now, new_id=new_id)
    return Homes(site=home, practice=home)


class Watch(QObject):
    """Signs in when the cover asks, and reports when the list is shown, or what it takes to stand there."""

    def __init__(self, window: MainWindow, begun_ns: int, *, is_idle: bool) -> None:
        """Watch a window."""
        super().__init__(window)
        self._window, self._begun_ns, self._is_idle = window, begun_ns, is_idle
        self._has_signed_in = self._is_done = False
        self._typing_ns = TYPING_NS if "typing" in sys.argv else 0
        self._taking_keys_ns = self._typed_ns = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        desk = self._window.desk_
        if desk is None or self._is_done:
            return
        is_at_cover = desk.cover.ui.sign_in_page.isVisible()
        now = time.monotonic_ns()
        if is_at_cover and not self._taking_keys_ns:
            self._taking_keys_ns = now
        if is_at_cover and not self._typed_ns and now >= self._taking_keys_ns + self._typing_ns:
            self._typed_ns = now
        if self._typed_ns and desk.desk.is_open and not self._has_signed_in:
            self._sign_in(desk.desk)
        elif self._window.ui.desk_page.isVisible() and lines_of(self._window):
            self._is_done = True
            self._timer.stop()
            QTimer.singleShot(0, self._idle if self._is_idle else self._report)

    def _sign_in(self, desk: Desk) -> None:
        """Sign in as the cover does, with what was typed there."""
        from besponsa_desktop.workflow.credentials import Credential

        self._has_signed_in = True
        if not self._typing_ns:
            self._typed_ns = time.monotonic_ns()
        desk.sign_in(Credential(login="ben", password=PASSWORD), print)

    def _report(self) -> None:
        until_keys = self._taking_keys_ns - self._begun_ns
        after_password = time.monotonic_ns() - self._typed_ns
        tell(
            self._begun_ns,
            until_keys=until_keys / NANOSECONDS,
            after_password=after_password / NANOSECONDS,
            waited=(until_keys + after_password) / NANOSECONDS,
        )
        QApplication.exit()

    def _idle(self) -> None:
        """Let what follows the start end, then count the processor's time while nobody does anything."""
        QTimer.singleShot(5_000, self._count)

    def _count(self) -> None:
        begun = time.process_time()

        def end() -> None:
            tell(self._begun_ns, idle_percent=(time.process_time() - begun) / IDLE_S * 100)
            QApplication.exit()

        QTimer.singleShot(IDLE_S * 1_000, end)


def lines_of(window: MainWindow) -> int:
    """Return how many lines the work list shows."""
    from besponsa_desktop.gui.navigation import ScreenName
    from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen

    assert window.desk_ is not None
    screen = window.desk_.navigation.screen(ScreenName.WORK_LIST)
    assert isinstance(screen, WorkListScreen)
    return len(screen.model.lines)


if __name__ == "__main__":
    main()
