"""The real window without a screen: one application, one engine, a fixed clock, and the sample orders."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from besponsa_desktop.gui.garbage import collect_grown
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.models.order_engine import OrderEngine
from besponsa_desktop.gui.theme import Theme, register_resources
from tests.gui.at_desk import AtDesk, close_at_desk, open_at_desk
from tests.workflow.site import Site, copied_site

SAMPLES = sorted((Path(__file__).parents[1] / "samples" / "orders").glob("*.json"))
#: The longest that something is held up, in seconds.
LATEST_S = 20
NOW = datetime(2026, 11, 23, 9, 42, tzinfo=timezone(timedelta(hours=-5)))


def sample(number: str) -> dict[str, Any]:
    """Return the document of the sample order whose file begins with this number."""
    path = next(path for path in SAMPLES if path.name.startswith(number))
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def settle() -> None:
    """Let everything happen that is waiting to happen."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """Collect garbage between the tests, and never while Qt destroys something."""
    gc.disable()
    yield
    collect_grown()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start the application as the program does."""
    return ["besponsa-desktop", "-style", "Fusion"]


@pytest.fixture(scope="session")
def engine() -> OrderEngine:
    """The rules, loaded once."""
    return OrderEngine()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %, applied."""
    register_resources()
    made = Theme()
    made.apply()
    return made


@pytest.fixture
def bare_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """The window as it is first painted, before the rules are loaded."""
    made = MainWindow(theme, lambda: NOW, tmp_path / "log" / "program.log", lambda: "P. Tester")
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    yield made
    made.screen_.mark_saved()


@pytest.fixture
def window(bare_window: MainWindow, engine: OrderEngine) -> Iterator[MainWindow]:
    """The window with the rules, a new order in it."""
    bare_window.use_engine(engine)
    settle()
    yield bare_window
    engine.regimen = engine.protocols[0]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A site with an administrator (admin) and two pharmacists (ann, ben), its records in a file."""
    opened = copied_site(tmp_path)
    yield opened
    opened.workstation.close()


@pytest.fixture
def cover(qtbot: QtBot, theme: Theme, engine: OrderEngine, site: Site, tmp_path: Path) -> Iterator[AtDesk]:
    """The window over that site's records, covered: nobody has signed in."""
    opened = open_at_desk(qtbot, theme, engine, site, tmp_path)
    opened.wait(lambda: opened.desk_.desk.is_open)
    yield opened
    close_at_desk(opened)


@pytest.fixture
def bare_cover(qtbot: QtBot, theme: Theme, engine: OrderEngine, tmp_path: Path) -> Iterator[AtDesk]:
    """The window at its first start: there are no records at all."""
    opened = open_at_desk(qtbot, theme, engine, None, tmp_path)
    yield opened
    close_at_desk(opened)


@pytest.fixture
def at_desk(cover: AtDesk) -> AtDesk:
    """The same, with the pharmacist Ann signed in, at the work list."""
    cover.sign_in("ann")
    return cover


@pytest.fixture
def load(window: MainWindow) -> Callable[[str], dict[str, Any]]:
    """Return a function that shows a sample order and returns its document."""

    def show(number: str) -> dict[str, Any]:
        from besponsa_desktop.workflow.order_entry import read_order_file

        document = sample(number)
        window.files.show_document(Path(f"{number}.json"), read_order_file(json.dumps(document).encode()))
        settle()
        return document

    return show


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Event]]:
    """Give what makes a function wait, where its arguments are the ones, until its event is set."""
    made: list[Event] = []

    def hold(owner: ModuleType | type, name: str, of: Callable[..., bool] = lambda *_: True) -> Event:
        may_end, real = Event(), getattr(owner, name)
        made.append(may_end)

        def late(*given: Any, **named: Any) -> Any:
            if of(*given):
                may_end.wait(LATEST_S)
            return real(*given, **named)

        monkeypatch.setattr(owner, name, late)
        return may_end

    yield hold
    for event in made:
        event.set()
