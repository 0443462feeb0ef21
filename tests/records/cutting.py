"""Cutting the power in the middle of the work: the writer stands still, and the disk is taken as it is."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.records.stores import Store
from tests.records.writer import Heard, Workstation

#: Tells what is wrong after a cut, while the workstation that it is given stands still.
FaultsOfACut = Callable[[Workstation], list[str]]


def cuts(
    store: Store,
    count: int,
    faults_of_a_cut: FaultsOfACut,
    *,
    seed: int,
    longest_s: float,
    settings: dict[str, tuple[str, object]],
) -> Generator[list[str]]:
    """Yield what is wrong after each cut, while one workstation signs without pause between them."""
    choice = random.Random(seed)
    heard = Heard()
    workstation = Workstation(store, heard, settings=settings)
    try:
        for _ in range(count):
            already = len(workstation.listen().done)
            limit = time.monotonic() + 60
            while len(workstation.listen().done) == already and time.monotonic() < limit:
                time.sleep(0.001)
            time.sleep(choice.uniform(0, longest_s))
            with _standing_still(workstation):
                yield faults_of_a_cut(workstation)
    finally:
        workstation.kill()
    assert heard.failed == []


@contextmanager
def _standing_still(workstation: Workstation) -> Iterator[None]:
    pid = workstation.process.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def heard_by_now(workstation: Workstation) -> Heard:
    """Return what was heard by now."""
    heard = workstation.listen()
    return replace(heard, tried=list(heard.tried), done=set(heard.done))


def copied_at_one_moment(image: Path) -> Path:
    """Copy the whole disk beside itself, as it was at one moment, and return the copy.

    The system itself may still be writing while the disk is read, one time in forty; what was read is then
    the beginning of an earlier moment and the end of a later one, which no power cut ever leaves.
    """
    taken = image.read_bytes()
    while (again := image.read_bytes()) != taken:
        taken = again
    copy = image.with_name("cut.img")
    copy.write_bytes(taken)
    return copy
