"""Peak memory of a process and of those it starts, read from Linux's /proc."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

EVERY_S = 0.05
PROC = Path("/proc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Peaks:
    """Largest resident memory in KiB of the first process, and of any process it started."""

    first_kib: int
    worker_kib: int


def peaks_until_end(process: subprocess.Popen[bytes]) -> Peaks:
    """Watch a process until it ends and return the peaks."""
    first = worker = 0
    while process.poll() is None:
        first = max(first, peak_kib(process.pid))
        worker = max([worker, *(peak_kib(child) for child in children(process.pid))])
        time.sleep(EVERY_S)
    return Peaks(first_kib=first, worker_kib=worker)


def peak_kib(pid: int) -> int:
    """Return the kernel's own high-water mark of a process in KiB; 0 where it is gone."""
    try:
        lines = (PROC / str(pid) / "status").read_text("ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def children(pid: int) -> list[int]:
    """Return the processes that a process has started and that still run."""
    try:
        return [int(child) for child in (PROC / f"{pid}/task/{pid}/children").read_text("ascii").split()]
    except OSError:
        return []
