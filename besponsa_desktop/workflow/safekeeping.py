"""Keeping the records safe: a backup, and putting one back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.audit import ChainReport, verify_chain
from besponsa_desktop.records.backup import back_up, restore
from besponsa_desktop.records.backup_file import copy_file
from besponsa_desktop.records.failures import Trouble
from besponsa_desktop.records.guards import GuardsMissing
from besponsa_desktop.records.heads import forget_head
from besponsa_desktop.records.log import Head
from besponsa_desktop.records.revisions import file_revision
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.telling import Tell, tell_nobody
from besponsa_desktop.workflow.administrators import administrator_id
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.records_address import Opener, records_file
from besponsa_desktop.workflow.workstation import Workstation

_RESTORED = "records_restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A backup that was made and checked: where, and what its trail says."""

    file: Path
    report: ChainReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """Records that were put back: as of which head, and where those lie that were there before, if any."""

    head: Head
    kept: Path | None


def save_backup(workstation: Workstation, copy: Path, tell: Tell = tell_nobody) -> Saved:
    """Copy the records to a new file while others may write, and check the copy.

    ``tell`` is told how far it is; where that raises, no copy is left.

    Raises:
        SurroundingsFailed: the copy cannot be made or is not sound, or the records are on a server.
    """
    made = back_up(workstation.database, copy.absolute(), tell)
    return Saved(file=made.file, report=made.report)


def restore_backup(address: str, backup: Path, by: Credential, opened: Opener) -> Restored:
    """Put a backup in the place of the records and enter that into its trail; what was there is kept.

    Works also where the records are gone or damaged: the administrator is then asked for by the backup.

    Raises:
        SurroundingsFailed: the backup cannot be read, is not sound or of other records, or the records that
        are there are not damaged and cannot be opened all the same, as while another program holds them;
        nothing is changed.
        Refused: not by an administrator.
    """
    file = records_file(address)
    if file is None:
        raise SurroundingsFailed(
            "The records are on a PostgreSQL server. Its administrator restores them with pg_restore."
        )
    with _candidate(backup, file, opened) as candidate:
        now = _opened_or_none(file, opened)
        if now is None:
            return _put_in_place(candidate, file, by)
        try:
            return _put_back(candidate, now, by)
        finally:
            now.close()


@contextmanager
def _candidate(backup: Path, file: Path, opened: Opener) -> Iterator[Workstation]:
    """Give a copy of the backup beside the records, opened, brought up to date and checked."""
    if not backup.is_file():
        raise SurroundingsFailed(f"{backup}: there is no such backup.")
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    copy = file.with_name(f"{file.name}.restoring-{os.getpid()}")
    try:
        copy_file(backup, copy)
        if file_revision(copy) is None:
            raise SurroundingsFailed(f"{backup} holds no records of this program.")
        workstation = opened(str(copy))
        try:
            report = verify_chain(workstation.database, workstation.database.log)
            if not report.is_sound:
                raise SurroundingsFailed(f"The backup {backup} is not restored: {report.first}.")
            yield workstation
        finally:
            workstation.close()
            forget_head(workstation.database.head_file)
    finally:
        for left in file.parent.glob(f"{copy.name}*"):
            left.unlink(missing_ok=True)


def _opened_or_none(file: Path, opened: Opener) -> Workstation | None:
    """Return the present records, opened; ``None`` where they are missing, empty or a damaged database.

    Raises:
        SurroundingsFailed: they cannot be opened for another reason, such as a lock; they may be whole.
    """
    if not file.exists() or (file.is_file() and file.stat().st_size == 0):
        return None
    try:
        return opened(str(file))
    except GuardsMissing as error:
        raise SurroundingsFailed(
            f"{error} To restore one here, move {file} to a safe place first, then try again."
        ) from error
    except SurroundingsFailed as error:
        if str(error) == Trouble.DAMAGED.value:
            return None
        raise


def _put_back(candidate: Workstation, now: Workstation, by: Credential) -> Restored:
    administrator = administrator_id(now, by, _RESTORED)
    file, copy = now.database.file, candidate.database.file
    if file is None or copy is None:
        raise AssertionError("records in a file have one")
    kept = _kept_name(file, now.clock())
    done = restore(now.database, copy, kept, now.act(_RESTORED, "records", administrator))
    return Restored(head=done.head, kept=kept)


def _put_in_place(candidate: Workstation, file: Path, by: Credential) -> Restored:
    """Enter the restoring into the copy, then give it the name of the records that are no more."""
    administrator = administrator_id(candidate, by, _RESTORED)
    act = candidate.act(_RESTORED, "records", administrator)

    def work(unit: UnitOfWork) -> None:
        unit.note("records", before={"head": "not readable"}, after={"head": unit.head.short})

    done = unit_of_work(candidate.database, act, work)
    candidate.close()
    kept = _kept_name(file, candidate.clock()) if file.exists() else None
    if kept is not None:
        file.rename(kept)
    if candidate.database.file is not None:
        candidate.database.file.replace(file)
    return Restored(head=done.head, kept=kept)


def _kept_name(file: Path, now: datetime) -> Path:
    return file.with_name(f"{file.name}.replaced-{now:%Y%m%d-%H%M%S}")
