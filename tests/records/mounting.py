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
    folder.mkdir(exist_ok=True)
    mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        unmount(folder)


@contextmanager
def disk_in_memory(parent: Path, megabytes: int) -> Iterator[tuple[Path, Path]]:
    """Give a folder on an ext4 disk whose every sector lies in a file in memory, and that file.

    What the file holds is what a real disk would hold at a power cut: what the system has not yet written,
    and not been made to write, is not in it.
    """
    with mounted_memory(parent, f"{4 * megabytes}m") as memory:
        image = memory / "disk.img"
        image.touch()
        os.truncate(image, megabytes << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True, capture_output=True)
        with mounted_image(image, parent / "live") as folder:
            yield folder, image


@contextmanager
def mounted_image(image: Path, folder: Path) -> Iterator[Path]:
    """Mount a disk image; its file system repairs itself from its journal, as after a power cut."""
    folder.mkdir(exist_ok=True)
    mount("-o", "loop", str(image), str(folder))
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
            with disk_in_memory(Path(folder), 8):
                return ""
        except (OSError, subprocess.CalledProcessError):
            return "this machine does not let it"


MAY_NOT_MOUNT = _why_not()
