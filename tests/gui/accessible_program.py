"""The program in a process of its own, over a site's records: step by step, as the other process asks for.

``python -m tests.gui.accessible_program FOLDER`` shows the window, prints what is shown, and waits for a line
before it goes on. Whoever reads it over the accessibility bus does so while it waits.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.models.order_engine import OrderEngine
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.theme import Theme, new_application, register_resources
from tests.gui.at_desk import AtDesk, close_at_desk, open_at_desk
from tests.workflow.site import copied_site

#: What is typed as a password, to see that nobody reads it.
SECRET = "a secret word"


def steps(at: AtDesk) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield each place by its name, with how Ben comes there."""
    saved, verified = at.site.save("10"), at.site.verified("02")
    show = at.desk_.navigation.show
    yield "cover", lambda: at.wait(lambda: at.desk_.cover.ui.sign_in_page.isVisible())
    yield "password", lambda: at.type("password_edit", SECRET)
    yield "work list", lambda: sign_in_anew(at)
    yield "order", lambda: show(ScreenName.ORDER, saved.id)
    yield "second check", lambda: show(ScreenName.SECOND_CHECK, verified.id)
    yield "lock", at.desk_.desk.lock


def sign_in_anew(at: AtDesk) -> None:
    """Sign in with the right password, in the place of what is typed."""
    at.desk_.cover.ui.password_edit.clear()
    at.sign_in("ben")


def wait_for_line() -> None:
    """Wait until the other process writes a line; the program goes on meanwhile, and answers the bus."""
    loop = QEventLoop()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: loop.quit())
    loop.exec()
    notifier.setEnabled(False)
    sys.stdin.readline()


def main(folder: Path) -> None:
    """Go through the places."""
    qt_api.set_qt_api("pyside6")  # type: ignore[no-untyped-call]  # as pytest does it
    application = new_application("besponsa-desktop")
    register_resources()
    theme = Theme()
    theme.apply()
    bot = QtBot(None)  # type: ignore[arg-type]  # only what waits is used
    at = open_at_desk(bot, theme, OrderEngine(), copied_site(folder), folder)
    for name, go in steps(at):
        go()
        at.settle()
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        wait_for_line()
    close_at_desk(at)
    at.site.workstation.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
