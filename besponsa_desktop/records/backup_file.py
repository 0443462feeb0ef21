"""A copy of an SQLite file that is whole, whoever writes to the original meanwhile."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.telling import Tell, tell_nobody

_PAGES = 1_000


def copy_file(file: Path, copy: Path, tell: Tell = tell_nobody) -> None:
    """Copy an SQLite file through SQLite's own backup; the copy has its name only when it is whole and on
    the disk. ``tell`` is told how many pages are copied.

    Raises:
        SurroundingsFailed: the copy could not be made; what was there before stays.
    """
    new = copy.with_name(f"{copy.name}.{os.getpid()}")
    try:
        _copy(file, new, tell)
        new.replace(copy)
    except (OSError, sqlite3.Error) as error:
        raise SurroundingsFailed(
            f"The backup {copy} could not be made: {error}. Choose another place, or free some space."
        ) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)  # half of a copy is none


def _copy(file: Path, new: Path, tell: Tell) -> None:
    """Copy all of it as it was when the copying began: what is written meanwhile would begin it anew."""

    def progress(_status: int, remaining: int, count: int) -> None:
        tell(count - remaining, count)

    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(new)) as target:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=_PAGES, progress=progress)
    with new.open("rb+") as written:
        os.fsync(written.fileno())
