"""The power of the database server is cut while signatures are written: what was acknowledged is on its disk.

The server's disk is a file (see ``test_power_cuts``). At a cut the workstation and every process of the
server stand still; a second server then starts on a copy of the disk, and repairs it. A server that is known
to lose signatures must be found out, or the test proves nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from tests.records.cutting import copied_at_one_moment, cuts, heard_by_now
from tests.records.making import add_people
from tests.records.mounting import MAY_NOT_MOUNT, disk_in_memory, mounted_image
from tests.records.proof import often
from tests.records.server import Server, free_port
from tests.records.stores import ACCOUNT, Store, postgres_store, prepared_server
from tests.records.trail import faults_after
from tests.records.writer import Heard, Workstation

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(bool(MAY_NOT_MOUNT), reason=f"SKIPPED: may not mount ({MAY_NOT_MOUNT})"),
]

LONGEST_S = 0.2
MEGABYTES = 256
KNOWN_BAD: dict[str, tuple[str, object]] = {"fsync": ("off", "off")}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersDisk:
    """The disk of a running server: its file, the server, its records, and a folder for the copy."""

    image: Path
    server: Server
    store: Store
    aside: Path

    @property
    def database(self) -> str:
        """Return the name of the records' database."""
        return self.store.admin_url.partition("?")[0].rpartition("/")[2]


@contextmanager
def servers_disk(folder: Path, settings: tuple[str, ...] = ()) -> Iterator[ServersDisk]:
    """Give a server on a disk of its own, with empty records; the workstation's head lies elsewhere."""
    folder.chmod(0o755)  # the server has an account of its own
    with disk_in_memory(folder, MEGABYTES) as (live, image), prepared_server(live, settings) as server:
        store = postgres_store(server, folder)
        database = store.open()
        add_people(database, "ann")
        database.close()
        os.sync()
        yield ServersDisk(image=image, server=server, store=store, aside=folder)


def faults_of_a_cut(disk: ServersDisk, workstation: Workstation) -> list[str]:
    """Let the server stand still, too, start another on a copy of the disk, and tell what is wrong there."""
    heard = heard_by_now(workstation)
    with disk.server.standing_still():
        copy = copied_at_one_moment(disk.image)
    with mounted_image(copy, disk.aside / "cut") as folder:
        return faults_on(folder, disk, heard)


def faults_on(folder: Path, disk: ServersDisk, heard: Heard) -> list[str]:
    """Start the server that the copy holds, and check its records as the program would."""
    copy = replace(disk.server, folder=folder / disk.server.folder.name, settings=())
    copy.forget_processes()
    server = replace(copy, port=free_port())
    server.start()
    url, admin_url = server.url(disk.database, ACCOUNT), server.url(disk.database)
    database = replace(disk.store, url=url, admin_url=admin_url).open()
    try:
        return faults_after(database, [heard])
    finally:
        database.close()
        server.stop()


def cuts_of(disk: ServersDisk, count: int, settings: dict[str, tuple[str, object]]) -> Iterator[list[str]]:
    """Yield what is wrong after each cut."""
    told = partial(faults_of_a_cut, disk)
    return cuts(disk.store, count, told, seed=count, longest_s=LONGEST_S, settings=settings)


def test_that_no_power_cut_of_the_server_loses_or_halves_a_signature(quick_path: Path) -> None:
    with servers_disk(quick_path) as disk:
        faults = [fault for found in cuts_of(disk, often(5, long=200), {}) for fault in found]
    assert faults == []


def test_that_a_server_that_loses_signatures_is_found_out(quick_path: Path) -> None:
    with servers_disk(quick_path) as disk:
        disk.server.stop()
        bad = replace(disk.server, settings=("fsync=off",))
        bad.start()
        lossy = replace(disk, server=bad)
        found = [fault for faults in cuts_of(lossy, 5, KNOWN_BAD) for fault in faults]
    assert any(fault.startswith("lost") for fault in found), "fsync=off lost nothing: the cuts prove nothing"
