"""Bringing old records up to date, when they are asked for and not only when they are opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from besponsa_desktop.records.engine import migrate_server
from besponsa_desktop.records.migrate import CURRENT
from besponsa_desktop.records.revisions import file_revision
from besponsa_desktop.workflow.records_address import Opener, records_file, require_records
from besponsa_desktop.workflow.site_keys import read_keys
from besponsa_desktop.workflow.workstation import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """Revisions before and after, ``None`` where unknown; the backup, where one was made."""

    before: str | None
    after: str
    backup: Path | None


def migrate(
    address: str, place: Place, opened: Opener, new_id: Callable[[], str], *, has_backup: bool = False
) -> Migrated:
    """Bring records up to the program's revision; those in a file after a backup beside them.

    Those on a server are migrated only where ``has_backup`` says that there is one.

    Raises:
        SurroundingsFailed: there are none, they are newer than the program, or cannot be changed.
    """
    file = records_file(address)
    if file is None:
        keys = read_keys(place.keys_file)
        migrate_server(
            address, log_id_if_new=keys.log_id if keys is not None else new_id(), has_backup=has_backup
        )
        return Migrated(before=None, after=CURRENT, backup=None)
    require_records(address)
    before = file_revision(file)
    opened(address).close()
    backup = file.with_name(f"{file.name}.before-{before}")
    is_made = before != CURRENT and backup.exists()
    return Migrated(before=before, after=CURRENT, backup=backup if is_made else None)
