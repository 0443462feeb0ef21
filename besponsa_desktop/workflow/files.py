"""Reading and writing files: never more than a limit in, all of the files out or none of them.

The path ``-`` is standard input; no path at all is standard output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from besponsa_desktop.errors import SurroundingsFailed

STANDARD_INPUT = Path("-")


def read_at_most(path: Path, limit: int) -> bytes:
    """Return the bytes of a file, and of a larger one only ``limit`` + 1 of them: enough to refuse it.

    Raises:
        SurroundingsFailed: the file cannot be read.
    """
    try:
        with opened(path) as file:
            return file.read(limit + 1)
    except OSError as error:
        raise _failed(path, "read", error) from error


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file to be read in pieces.

    Raises:
        SurroundingsFailed: the file cannot be opened.
    """
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise _failed(path, "read", error) from error
    with file:
        yield file


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write all files, each under another name first, so that none is left half written or alone.

    Raises:
        SurroundingsFailed: a file cannot be written; then none is.
    """
    prepared: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            prepared[_part(path)] = _target(path)
            _write(path, _part(path), data)
        for part, target in prepared.items():
            _rename(part, target)
    finally:
        for part in prepared:
            _remove(part)


@contextmanager
def written_at_end(path: Path | None) -> Iterator[BinaryIO]:
    """Open a file that takes its name only when all of it is written, and is gone if that fails.

    Raises:
        SurroundingsFailed: the file cannot be written.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    target, part = _target(path), _part(path)
    try:
        try:
            file = part.open("xb")
        except OSError as error:
            raise _failed(path, "written", error) from error
        with file:
            yield file
        _rename(part, target)
    finally:
        _remove(part)


def refuse_same_file(source: Path, target: Path | None) -> None:
    """Refuse to write over the file that is being read.

    Raises:
        SurroundingsFailed: both are one file.
    """
    if target is not None and source.exists() and target.exists() and source.samefile(target):
        raise SurroundingsFailed(f"{target}: would overwrite what is read. Choose another name.")


def _target(path: Path) -> Path:
    """Return where a file really goes; a folder or a device is no place for one."""
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise SurroundingsFailed(f"{path}: cannot be written: it is no ordinary file. Choose another name.")
    return target


def _part(path: Path) -> Path:
    target = path.resolve()
    return target.with_name(f".{target.name[:100]}.{os.getpid()}.part")


def _write(path: Path, part: Path, data: bytes) -> None:
    try:
        part.write_bytes(data)
    except OSError as error:
        raise _failed(path, "written", error) from error


def _rename(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except OSError as error:
        raise _failed(target, "written", error) from error


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _failed(path: Path, done: str, error: OSError) -> SurroundingsFailed:
    reason = (error.strerror or type(error).__name__).lower()
    return SurroundingsFailed(f"{path}: cannot be {done}: {reason}.")
