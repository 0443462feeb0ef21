"""A file of no content that is given up when the disk is full, so that this much can still be written."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SIZE = 128 * 1024
_ROOM_BEFORE_TAKING = 8 * SIZE


def ballast_of(file: Path) -> Path:
    """Return the ballast file beside a database file."""
    return file.with_name(f"{file.name}-ballast")


def take_ballast(file: Path, free_bytes: int) -> None:
    """Put the ballast beside the database file, where there is room enough."""
    ballast = ballast_of(file)
    if free_bytes < _ROOM_BEFORE_TAKING or (ballast.exists() and ballast.stat().st_size == SIZE):
        return
    with suppress(OSError), ballast.open("wb") as opened:
        opened.write(b"\0" * SIZE)
        opened.flush()
        os.fsync(opened.fileno())


def drop_ballast(file: Path) -> bool:
    """Give the ballast up; return whether there was one."""
    try:
        ballast_of(file).unlink()
    except OSError:
        return False
    return True
