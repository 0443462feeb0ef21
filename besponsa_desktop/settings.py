"""Where the program keeps what belongs to this user on this computer, and the preferences kept there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

_THEMES = ("light", "dark")
_SMALLEST_ZOOM, _LARGEST_ZOOM = 100, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How this user likes the window: ``theme`` is light or dark, ``zoom_percent`` from 100 to 200."""

    theme: str = "light"
    zoom_percent: int = 100


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
    theme, zoom = (kept.get("theme"), kept.get("zoom_percent")) if isinstance(kept, dict) else (None, None)
    return Preferences(
        theme=theme if theme in _THEMES else _THEMES[0],
        zoom_percent=zoom
        if type(zoom) is int and _SMALLEST_ZOOM <= zoom <= _LARGEST_ZOOM
        else _SMALLEST_ZOOM,
    )


def save_preferences(settings: Settings, preferences: Preferences) -> None:
    """Keep the preferences; a folder that cannot be written is no reason to stop."""
    with suppress(OSError):
        settings.config_folder.mkdir(parents=True, exist_ok=True)
        settings.preferences_file.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
