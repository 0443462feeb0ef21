"""Where the records are: a file or a server, there or not, and how a workstation opens them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.workflow.workstation import Place, Workstation, open_workstation

_SERVERS = ("postgresql://", "postgresql+")

#: Opens the records of an address as this workstation.
Opener = Callable[[str], Workstation]


def records_file(address: str) -> Path | None:
    """Return the file of the records at an address; ``None`` where they are on a server."""
    if address.startswith(_SERVERS):
        return None
    return Path(address.removeprefix("sqlite:///")).absolute()


def require_records(address: str) -> None:
    """Refuse an address at which there are no records yet, so that a slip of the pen does not make some.

    Raises:
        SurroundingsFailed: there is no such file.
    """
    file = records_file(address)
    if file is not None and not file.is_file():
        raise SurroundingsFailed(
            f"There are no records in {file}. Name them with --database or BESPONSA_DATABASE; the command"
            " 'people add' makes new ones."
        )


def opener(place: Place, clock: Callable[[], datetime], new_id: Callable[[], str]) -> Opener:
    """Return what opens records as the workstation of this place."""

    def opened(address: str) -> Workstation:
        return open_workstation(address, place, clock=clock, new_id=new_id)

    return opened
