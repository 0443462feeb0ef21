"""Where the program keeps what belongs to this user on this computer, and the preferences kept there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

_THEMES = ("light", "dark")
_PAPERS = ("a4", "letter")
_LANGUAGES = ("", "en", "de")
_SMALLEST_ZOOM, _LARGEST_ZOOM = 100, 200
_LEAST_MINUTES, _USUAL_MINUTES, _MOST_MINUTES = 1, 5, 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How this user works at this computer.

    ``theme`` is light or dark, ``zoom_percent`` from 100 to 200; the screen locks after ``lock_minutes``
    without a touch, 1 to 15; ``paper`` is a4 or letter; ``printers`` has the printer of a kind of sheet,
    ``label_setups`` what is set for the labels of a printer; ``on_paper`` what papers say of the site;
    ``language`` is en or de, empty for the computer's own.
    """

    theme: str = "light"
    zoom_percent: int = 100
    lock_minutes: int = _USUAL_MINUTES
    paper: str = "a4"
    printers: Mapping[str, str] = field(default_factory=dict)
    label_setups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    on_paper: Mapping[str, str] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Folders of this user: where the log goes, and where preferences are kept."""

    log_folder: Path
    config_folder: Path

    @property
    def preferences_file(self) -> Path:
        """Return the file of the preferences."""
        return self.config_folder / "preferences.json"

    @property
    def log_file(self) -> Path:
        """Return the file of the log, which never holds patient data."""
        return self.log_folder / "besponsa-desktop.log"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsPlace:
    """Where the records are: the path of their file or the address of their server.

    Keys and heads of this workstation lie apart from the records, so that who can write those does not
    reach them.
    """

    address: str
    keys_file: Path
    head_folder: Path


def records_place(data_folder: Path, config_folder: Path, environment: Mapping[str, str]) -> RecordsPlace:
    """Return this user's records; ``BESPONSA_DATABASE`` and ``BESPONSA_KEYS`` name others."""
    return RecordsPlace(
        address=environment.get("BESPONSA_DATABASE") or str(data_folder / "besponsa.db"),
        keys_file=Path(environment.get("BESPONSA_KEYS") or config_folder / "site-keys.json"),
        head_folder=config_folder / "heads",
    )


def load_preferences(settings: Settings) -> Preferences:
    """Return the kept preferences; where there are none, or none that can be read, the default ones."""
    try:
        kept = json.loads(settings.preferences_file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    usual = Preferences()
    return Preferences(
        theme=_one_of(_THEMES, kept.get("theme")),
        zoom_percent=_within(_SMALLEST_ZOOM, _LARGEST_ZOOM, kept.get("zoom_percent"), usual.zoom_percent),
        lock_minutes=_within(_LEAST_MINUTES, _MOST_MINUTES, kept.get("lock_minutes"), usual.lock_minutes),
        paper=_one_of(_PAPERS, kept.get("paper")),
        printers=_names(kept.get("printers")),
        label_setups=_setups(kept.get("label_setups")),
        on_paper=_names(kept.get("on_paper")),
        language=_one_of(_LANGUAGES, kept.get("language")),
    )


def _one_of(words: tuple[str, ...], kept: object) -> str:
    return str(kept) if kept in words else words[0]


def _within(least: int, most: int, kept: object, usual: int) -> int:
    return kept if type(kept) is int and least <= kept <= most else usual


def _names(kept: object) -> dict[str, str]:
    if not isinstance(kept, dict):
        return {}
    return {kind: name for kind, name in kept.items() if isinstance(name, str)}


def _setups(kept: object) -> dict[str, dict[str, str]]:
    if not isinstance(kept, dict):
        return {}
    return {printer: _names(setup) for printer, setup in kept.items() if isinstance(setup, dict)}


def save_preferences(settings: Settings, preferences: Preferences) -> None:
    """Keep the preferences; a folder that cannot be written is no reason to stop."""
    with suppress(OSError):
        settings.config_folder.mkdir(parents=True, exist_ok=True)
        settings.preferences_file.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
