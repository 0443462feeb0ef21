"""A copy of an SQLite file that is whole, whoever writes to the original meanwhile."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.telling import Tell, tell_nobody

_PAGES = 1_000
#: How long to wait for a writer, in seconds, before whoever is told may stop the waiting.
_PATIENCE_S = 1.0
_PRIMARY_CODE = 0xFF


def copy_file(file: Path, copy: Path) -> None:
    """Copy an SQLite file through SQLite's own backup; the copy has its name only when it is whole and on
    the disk.

    Raises:
        SurroundingsFailed: the copy could not be made; what was there before stays.
    """
    with copied(file, copy) as new, _told(copy):
        new.replace(copy)


@contextmanager
def copied(file: Path, copy: Path, tell: Tell = tell_nobody) -> Iterator[Path]:
    """Give a copy, whole and on the disk, beside ``copy`` by a name of its own; it is gone in the end, unless
    it was put in place. ``tell`` is told how many pages are copied.

    Raises:
        SurroundingsFailed: the copy could not be made.
    """
    new = copy.with_name(f"{copy.name}.{uuid4().hex}")
    try:
        with _told(copy):
            _copy(file, new, tell)
        yield new
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def put_in_place(new: Path, copy: Path) -> None:
    """Give a copy its name, and never that of a file that is there.

    Raises:
        SurroundingsFailed: there is such a file, or it could not be done.
    """
    with _told(copy):
        try:
            os.link(new, copy)
        except FileExistsError:
            raise there_already(copy) from None
        except OSError:  # a file system without links, as of a stick
            if copy.exists():
                raise there_already(copy) from None
            new.rename(copy)


def there_already(copy: Path) -> SurroundingsFailed:
    """Return why a copy is not made by this name."""
    return SurroundingsFailed(f"{copy} is there already. Choose another name for the backup.")


@contextmanager
def _told(copy: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise SurroundingsFailed(
            f"The backup {copy} could not be made: {error}. Choose another place, or free some space."
        ) from error


def _copy(file: Path, new: Path, tell: Tell) -> None:
    """Copy all of it as it was when the copying began: what is written meanwhile would begin it anew."""

    def progress(_status: int, remaining: int, count: int) -> None:
        tell(count - remaining, count)

    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with (
        closing(sqlite3.connect(file, timeout=_PATIENCE_S)) as source,
        closing(sqlite3.connect(new)) as target,
    ):
        _begin(source, tell)
        source.backup(target, pages=_PAGES, progress=progress)
    with new.open("rb+") as written:
        os.fsync(written.fileno())


def _begin(source: sqlite3.Connection, tell: Tell) -> None:
    """Begin to read, once no writer is in the way."""
    source.execute("BEGIN")
    while True:
        try:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                raise
            tell(0, 1)
        else:
            return
