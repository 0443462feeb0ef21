"""Where a workstation stands; a module that loads nothing, so that the window can ask for it at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_SERVERS = ("postgresql://", "postgresql+")
FONT = Path(__file__).parents[1] / "printing" / "fonts" / "SourceSans3-Regular.ttf"


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPaper:
    """What papers say of the site beside its name: the pharmacy's address and phone, its own product code.

    ``gtin`` is the GTIN of prepared doses, 14 digits; empty where the site has none.
    """

    address: str = ""
    phone: str = ""
    gtin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a workstation stands: its own name, the site's, and its files outside the database.

    ``site_name`` is asked for when the site is founded; from then on its authority has it. ``keys_file``
    holds the site's keys: every workstation of a department has the same. ``practice`` marks records of
    invented patients, which print PRACTICE on everything; ``paper`` is ``a4`` or ``letter``; ``on_paper`` is
    what papers say of the site beside its name.
    """

    name: str
    site_name: str
    head_folder: Path
    keys_file: Path
    font: Path = FONT
    practice: bool = False
    paper: Literal["a4", "letter"] = "a4"
    on_paper: OnPaper = OnPaper()


def records_file(address: str) -> Path | None:
    """Return the file of the records at an address; ``None`` where they are on a server."""
    if address.startswith(_SERVERS):
        return None
    return Path(address.removeprefix("sqlite:///")).absolute()
