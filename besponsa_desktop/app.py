"""The window's composition root: paint first, then load the rules and open the records."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from besponsa_desktop.computer import new_id, now, user_name, workstation_name
from besponsa_desktop.gui.garbage import GarbageCollector
from besponsa_desktop.gui.language import speak
from besponsa_desktop.gui.last_resort import LastResort
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.palette import PALETTES
from besponsa_desktop.gui.theme import Theme, new_application, register_resources
from besponsa_desktop.settings import (
    Preferences,
    Settings,
    load_preferences,
    records_place,
    save_preferences,
)

if TYPE_CHECKING:
    from besponsa_desktop.gui.habits import Habits
    from besponsa_desktop.workflow.homes import Homes

_NAME = "besponsa-desktop"
_ENGINE_AFTER_MS = 2_000
_ORDER_SCREEN = "besponsa_desktop.gui.screens.order_screen"
#: What the rules need, in pieces that take about as long to import as a person does not notice.
_ENGINE_STEPS = (
    "besponsa_desktop.clinical.units",
    "besponsa_desktop.clinical.assessment",
    "besponsa_desktop.workflow.order_entry",
    "besponsa_desktop.gui.screens.order_live",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return the exit code; an order file may be named as the argument."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    application = QApplication.instance() or new_application(_NAME)
    settings = user_settings()
    window = open_window(settings, user_homes)
    LastResort(window.errors.present, window).install()
    if given:
        window.file_to_open = Path(given[0])
    window.show()
    return int(application.exec())


def open_window(settings: Settings, homes: Callable[[], Homes] | None = None) -> MainWindow:
    """Return the window, built and not yet shown; rules and records are loaded after its first paint.

    Without ``homes`` there are no records: an order can be typed, looked at, printed as not verified, and
    kept as a file.
    """
    preferences = load_preferences(settings)
    speak(preferences.language)
    register_resources()
    theme = Theme(PALETTES[preferences.theme], preferences.zoom_percent)
    theme.apply()
    window = MainWindow(theme, now, settings.log_file, user_name, is_covered=homes is not None)
    GarbageCollector(window)
    theme.changed.connect(lambda: save_preferences(settings, _with_look(settings, theme)))
    if homes is None:
        window.painted.connect(lambda: load_engine(window))
    else:
        window.painted.connect(lambda: _open_desk(window, homes, settings))
    return window


def _open_desk(window: MainWindow, homes: Callable[[], Homes], settings: Settings) -> None:
    """Let one sign in at once; the rules are loaded when the first person has come, or after a while."""
    window.use_homes(homes())
    assert window.desk_ is not None
    _keep_habits(settings, window.desk_.desk.habits)
    later = QTimer(window, singleShot=True, interval=_ENGINE_AFTER_MS)
    later.timeout.connect(lambda: load_engine(window))
    window.desk_.first_shown.connect(lambda: later.start(0) if later.isActive() else None)
    later.start()


def load_engine(window: MainWindow) -> None:
    """Build the order screen and give it the rules: in steps, so that the window takes keys in between."""
    order = window.order_place
    rules = (partial(import_module, name) for name in _ENGINE_STEPS)
    load_screen = partial(import_module, _ORDER_SCREEN)
    use_rules = partial(_use_engine, window)
    _take_steps(iter((load_screen, lambda: order.screen, order.furnish, *rules, use_rules)))


def _take_steps(steps: Iterator[Callable[[], object]]) -> None:
    step = next(steps, None)
    if step is not None:
        step()
        QTimer.singleShot(0, lambda: _take_steps(steps))


def _use_engine(window: MainWindow) -> None:
    from besponsa_desktop.gui.models.order_engine import OrderEngine

    window.use_engine(OrderEngine())
    if window.desk_ is None and window.file_to_open is not None:
        window.files.load(window.file_to_open)


def user_homes() -> Homes:
    """Return where the records of this computer are, and its practice records."""
    import platformdirs

    from besponsa_desktop.gui.order_files import practice_documents
    from besponsa_desktop.workflow.homes import Home, Homes
    from besponsa_desktop.workflow.place import Place

    data = Path(platformdirs.user_data_dir(_NAME, appauthor=False))
    config = Path(platformdirs.user_config_dir(_NAME, appauthor=False))
    records = records_place(data, config, os.environ)
    site = Place(
        name=workstation_name(),
        site_name="",
        head_folder=records.head_folder,
        keys_file=records.keys_file,
    )
    practice = Place(
        name=workstation_name(),
        site_name="Practice Pharmacy",
        head_folder=records.head_folder,
        keys_file=config / "practice-keys.json",
        practice=True,
    )
    return Homes(
        site=Home(address=records.address, place=site, clock=now, new_id=new_id),
        practice=Home(
            address=str(data / "practice.db"),
            place=practice,
            clock=now,
            new_id=new_id,
            practice_orders=practice_documents,
        ),
    )


def user_settings() -> Settings:
    """Return the folders of this user on this computer."""
    import platformdirs

    return Settings(
        log_folder=Path(platformdirs.user_log_dir(_NAME, appauthor=False)),
        config_folder=Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
    )


def _keep_habits(settings: Settings, habits: Habits) -> None:
    """Give the window how the user works at this computer, and keep what changes of it."""
    kept = load_preferences(settings)
    habits.language = kept.language
    habits.label_setups = {printer: dict(setup) for printer, setup in kept.label_setups.items()}
    habits.on_paper = dict(kept.on_paper)
    habits.take(kept.lock_minutes, kept.paper, dict(kept.printers))
    habits.changed.connect(lambda: save_preferences(settings, _with_habits(settings, habits)))


def _with_look(settings: Settings, theme: Theme) -> Preferences:
    kept = load_preferences(settings)
    return replace(kept, theme=theme.palette.name, zoom_percent=theme.zoom_percent)


def _with_habits(settings: Settings, habits: Habits) -> Preferences:
    kept = load_preferences(settings)
    return replace(
        kept,
        lock_minutes=habits.lock_minutes,
        paper=habits.paper,
        printers=dict(habits.printers),
        label_setups=dict(habits.label_setups),
        on_paper=dict(habits.on_paper),
        language=habits.language,
    )


if __name__ == "__main__":
    sys.exit(main())
