"""The power is cut while signatures are written: whatever was acknowledged is on the disk.

A kill proves nothing of this, because the system still writes what a killed process left to it. Here the
disk is a file: it is copied in the middle of the work, and the copy is what a cut would leave. A mode that
is known to lose signatures must be found out, or the test proves nothing.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from besponsa_desktop.records.store import Database
from tests.records.cutting import copied_at_one_moment, cuts, heard_by_now
from tests.records.making import add_people
from tests.records.mounting import MAY_NOT_MOUNT, disk_in_memory, mounted_image
from tests.records.proof import often
from tests.records.stores import Store, sqlite_store
from tests.records.trail import faults_after
from tests.records.writer import Heard, Workstation

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(bool(MAY_NOT_MOUNT), reason=f"SKIPPED: may not mount ({MAY_NOT_MOUNT})"),
]

LONGEST_S = 0.06
KNOWN_BAD: dict[str, tuple[str, object]] = {
    "journal_mode": ("WAL", "wal"),
    "synchronous": ("NORMAL", 1),
}
CUTS_OF_A_DISK = 50
MEGABYTES = 64  # room for what one workstation signs meanwhile


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """A disk that can be cut off: where it is mounted, the file that it is, and the records on it."""

    image: Path
    store: Store
    aside: Path


@contextmanager
def fresh_disk(folder: Path) -> Iterator[Disk]:
    """Give a disk with empty records on it, on which nothing was signed yet."""
    with disk_in_memory(folder, MEGABYTES) as (live, image):
        store = sqlite_store(live)
        database = store.open()
        add_people(database, "ann")
        database.close()
        os.sync()
        yield Disk(image=image, store=store, aside=folder)


def faults_of_a_cut(disk: Disk, workstation: Workstation) -> list[str]:
    """Take the disk as it is, and tell what is wrong on it."""
    heard = heard_by_now(workstation)
    with mounted_image(copied_at_one_moment(disk.image), disk.aside / "cut") as folder:
        return faults_on(folder, disk, heard)


def faults_on(folder: Path, disk: Disk, heard: Heard) -> list[str]:
    """Open the records on the disk that was taken, as the program would, and return what is wrong with
    them.
    """
    store = Store(url=str(folder / "records" / "besponsa.db"), admin_url="", folder=folder)
    database: Database = store.open()
    try:
        return faults_after(database, [heard])
    finally:
        database.close()


def cuts_of_one_disk(disk: Disk, seed: int, settings: dict[str, tuple[str, object]]) -> Generator[list[str]]:
    """Yield what is wrong after each of 50 cuts."""
    told = partial(faults_of_a_cut, disk)
    return cuts(disk.store, CUTS_OF_A_DISK, told, seed=seed, longest_s=LONGEST_S, settings=settings)


def test_that_no_power_cut_loses_or_halves_a_signature(tmp_path: Path) -> None:
    for seed in range(often(50, long=2_000) // CUTS_OF_A_DISK):
        with fresh_disk(tmp_path) as disk:
            faults = [fault for found in cuts_of_one_disk(disk, seed, {}) for fault in found]
        assert faults == []


def test_that_a_mode_that_loses_signatures_is_found_out(tmp_path: Path) -> None:
    with fresh_disk(tmp_path) as disk, closing(cuts_of_one_disk(disk, 1, KNOWN_BAD)) as found:
        lossy = any(fault.startswith("lost") for faults in found for fault in faults)
    assert lossy, "WAL with NORMAL lost nothing: the cuts prove nothing"
