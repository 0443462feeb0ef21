"""Facts about the opened records for those who look after them: where, of which kind, how long."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from besponsa_desktop.records.log import read_head
from besponsa_desktop.records.store import reading
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsFacts:
    """Where the records and their keys are; ``free_bytes`` is the room on their disk (``None``: a server)."""

    site_name: str
    workstation: str
    place: str
    is_server: bool
    practice: bool
    entries: int
    head: str
    keys_file: Path
    free_bytes: int | None


def records_facts(workstation: Workstation) -> RecordsFacts:
    """Return the facts as they are now.

    Raises:
        SurroundingsFailed: the records are busy, gone or damaged.
    """
    database, place = workstation.database, workstation.place
    with reading(database) as connection:
        head = read_head(connection)
    return RecordsFacts(
        site_name=place.site_name,
        workstation=place.name,
        place=database.place,
        is_server=database.is_postgres,
        practice=place.practice,
        entries=head.sequence,
        head=head.short,
        keys_file=place.keys_file,
        free_bytes=database.free_bytes,
    )
