"""An SQLite file as the store: its settings, each read back, and the places where it may not lie.

Journal mode DELETE with synchronous EXTRA: no acknowledged commit was lost in simulated power cuts, where
WAL with NORMAL lost thousands and DELETE with FULL the last one; and no version of SQLite before 3.51.3 has a
WAL that is free of its reset race. Every write begins IMMEDIATE, because a deferred transaction that turns
from reading to writing forks the chain or fails at once, whatever the busy timeout says.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.beginning import READING
from besponsa_desktop.records.file_system import is_remote_drive, network_file_system

BUSY_TIMEOUT_MS = 10_000

# Each setting: how it is set, and what it reads back as.
SETTINGS: dict[str, tuple[str, object]] = {
    "busy_timeout": (str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
    "journal_mode": ("DELETE", "delete"),
    "synchronous": ("EXTRA", 3),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),
    "trusted_schema": ("OFF", 0),
}


def sqlite_engine(file: Path) -> Engine:
    """Return an engine on the file, whose every connection has the settings and begins as it must."""
    engine = create_engine(
        "sqlite://", creator=lambda: _connect(file), poolclass=QueuePool, pool_size=4, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        file, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        _set_and_read_back(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_and_read_back(connection: sqlite3.Connection) -> None:
    for name, (wanted, expected) in SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {wanted}")
        (found,) = connection.execute(f"PRAGMA {name}").fetchone() or (None,)
        if found != expected:
            raise SurroundingsFailed(
                f"The records are not opened: SQLite's setting {name} is {found} and must be {expected}."
                f" This computer's SQLite is {sqlite3.sqlite_version}; reinstall the program."
            )


def _begin(connection: Connection) -> None:
    is_reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")


def prepare_file(file: Path, mounts: str) -> bool:
    """Make the folder and an empty file, for this user only, where there is none; return whether it is new.

    Raises:
        SurroundingsFailed: the folder lies on a network share, or may not be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _refuse_shares(file.parent.resolve(), mounts)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        _try_folder(file)
    except OSError as error:
        raise SurroundingsFailed(
            f"The records in {file.parent} are not opened: {error.strerror or 'the folder failed'}."
            " Choose a folder in which this user may write."
        ) from error
    return file.stat().st_size == 0


def _refuse_shares(folder: Path, mounts: str) -> None:
    kind = "network drive" if is_remote_drive(folder) else network_file_system(folder, mounts)
    if kind is None:
        return
    raise SurroundingsFailed(
        f"The records are not opened: {folder} lies on a network share ({kind}), where locks and writes"
        " cannot be"
        " relied on and signed records can be lost. Choose a folder on this computer's own disk, or use a"
        " PostgreSQL server for several workstations."
    )


def _try_folder(file: Path) -> None:
    """Write and remove a file beside the records, as SQLite does with its journal at every commit."""
    trial = file.with_name(f"{file.name}-trial-{os.getpid()}")
    try:
        trial.touch(mode=0o600)
    except OSError as error:
        if error.errno != errno.ENOSPC:  # a full disk must not stop anyone from reading
            raise
    trial.unlink(missing_ok=True)
