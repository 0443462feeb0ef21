"""Backups of an SQLite file: made while others write, checked, and put back with an entry in the trail."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.audit import ChainReport, SeenHead, verify_chain
from besponsa_desktop.records.backup_file import copied, copy_file, put_in_place, there_already
from besponsa_desktop.records.log import Head, read_head
from besponsa_desktop.records.sqlite_store import SETTINGS, sqlite_engine
from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import Act, Done, UnitOfWork, unit_of_work
from besponsa_desktop.telling import Tell, part_of, tell_nobody


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was made and checked."""

    file: Path
    report: ChainReport


def back_up(database: Database, copy: Path, tell: Tell = tell_nobody) -> Backup:
    """Copy the records to a new file and check the copy's audit trail; stopped by ``tell``, it leaves none.

    Raises:
        SurroundingsFailed: the copy could not be made, its trail is not sound, or the records are on a
        server.
    """
    source = _file_of(database)
    if copy.exists():
        raise there_already(copy)
    with copied(source, copy, part_of(tell, 0, 2)) as new:
        report = check_backup(new, database, tell=part_of(tell, 1, 2))
        put_in_place(new, copy)
    if not report.is_sound:
        raise SurroundingsFailed(f"The backup {copy} is not sound: {report.first}. Have the trail checked.")
    return Backup(file=copy, report=report)


def check_backup(
    copy: Path, database: Database, seen: tuple[SeenHead, ...] = (), tell: Tell = tell_nobody
) -> ChainReport:
    """Check a backup's trail by the key of these records."""
    engine = sqlite_engine(copy)
    try:
        opened = replace(database, engine=engine, place=str(copy), file=copy)
        return verify_chain(opened, database.log, seen, tell)
    finally:
        engine.dispose()


def restore(database: Database, copy: Path, kept: Path, act: Act) -> Done:
    """Put a backup in the place of the records, which are kept as ``kept``, and enter it into the trail.

    The trail is then shorter than what workstations and documents have seen, and every check says so: that is
    meant. An administrator accepts it at each workstation by forgetting the kept head.

    Raises:
        SurroundingsFailed: the backup's trail is not sound, or it could not be put back.
    """
    report = check_backup(copy, database)
    if not report.is_sound:
        raise SurroundingsFailed(f"The backup {copy} is not restored: {report.first}.")
    with reading(database) as connection:
        before = read_head(connection)
    copy_file(_file_of(database), kept)
    _put_back(copy, _file_of(database))
    return unit_of_work(database, act, lambda unit: _note(unit, before, report.head))


def _put_back(copy: Path, file: Path) -> None:
    """Write the backup into the file in one transaction of SQLite's: all of it, or nothing."""
    try:
        with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(file, timeout=10)) as target:
            target.execute(f"PRAGMA synchronous = {SETTINGS['synchronous'][0]}")
            source.backup(target)
    except sqlite3.Error as error:
        raise SurroundingsFailed(
            f"The backup could not be put back: {error}. The records are as they were. Close the program"
            " at every"
            " workstation, then try again."
        ) from error


def _note(unit: UnitOfWork, before: Head, restored: Head) -> None:
    unit.note("records", before={"head": before.short}, after={"head": restored.short})


def _file_of(database: Database) -> Path:
    if database.file is None:
        raise SurroundingsFailed(
            "The records are on a PostgreSQL server. Its administrator backs them up with pg_dump, and"
            " restores"
            " them with pg_restore."
        )
    return database.file
