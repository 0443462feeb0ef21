"""Disks of the tests' own: in memory, of a given size, mounted and taken away again. Only root may."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def mount(*arguments: str) -> None:
    """Mount, or raise with what mount said."""
    subprocess.run(["mount", *arguments], check=True, capture_output=True)


def unmount(folder: Path) -> None:
    """Take a mount away, even where a file of it is still open."""
    subprocess.run(["umount", "--lazy", str(folder)], check=True, capture_output=True)


@contextmanager
def mounted_memory(parent: Path, size: str) -> Iterator[Path]:
    """Give a file system in memory of the size."""
    folder = parent / "disk"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        unmount(folder)


def _why_not() -> str:
    """Return why nothing may be mounted here; empty where it may."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return "needs root"
    with tempfile.TemporaryDirectory() as folder:
        try:
            with mounted_memory(Path(folder), "64k"):
                return ""
        except (OSError, subprocess.CalledProcessError):
            return "this machine does not let it"


MAY_NOT_MOUNT = _why_not()
