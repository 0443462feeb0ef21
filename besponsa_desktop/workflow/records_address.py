"""Where the records are: a file or a server, there or not, and how a workstation opens them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.workflow.place import Place, records_file
from besponsa_desktop.workflow.workstation import Workstation, open_workstation

__all__ = ["Opener", "opener", "records_file", "require_records"]

#: Opens the records of an address as this workstation.
Opener = Callable[[str], Workstation]


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
