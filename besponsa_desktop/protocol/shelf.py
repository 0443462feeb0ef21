"""The files that ship with the program: protocols, site policy and source list."""

from __future__ import annotations

from pathlib import Path

#: Identifiers of the protocols shipped, each the name of its file.
SHIPPED = ("uspi-2024-03", "smpc-2024-02", "source-brief")
#: The protocol in force until a site puts another in force.
IN_FORCE = "uspi-2024-03"

_FOLDER = Path(__file__).parent
POLICY_FILE = _FOLDER / "site-policy-default.toml"
SOURCES_FILE = _FOLDER / "sources.toml"


def file_of(regimen_id: str) -> Path:
    """Return the file of the shipped protocol ``regimen_id``."""
    return _FOLDER / f"{regimen_id}.toml"
