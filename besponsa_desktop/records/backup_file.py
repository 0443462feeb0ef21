"""A copy of an SQLite file that is whole, whoever writes to the original meanwhile."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed


def copy_file(file: Path, copy: Path) -> None:
    """Copy an SQLite file through SQLite's own backup; the copy has its name only when it is whole and on
    the disk.

    Raises:
        SurroundingsFailed: the copy could not be made; what was there before stays.
    """
    new = copy.with_name(f"{copy.name}.{os.getpid()}")
    try:
        _copy(file, new)
        new.replace(copy)
    except (OSError, sqlite3.Error) as error:
        new.unlink(missing_ok=True)
        raise SurroundingsFailed(
            f"The backup {copy} could not be made: {error}. Choose another place, or free some space."
        ) from error


def _copy(file: Path, new: Path) -> None:
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(new)) as target:
        source.backup(target)
    with new.open("rb+") as written:
        os.fsync(written.fileno())
