"""The print queues of CUPS, by which Linux prints: a PDF is sent as it is, and its job is watched.

The calls are those of libcups, which every CUPS has; its functions and structures have kept their shape since
CUPS 1.4. Source: https://www.cups.org/doc/cupspm.html.
"""

from __future__ import annotations

import ctypes
import tempfile
import time
from collections.abc import Callable, Mapping
from ctypes.util import find_library
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from besponsa_desktop.errors import SurroundingsFailed

_LOOK_EVERY_S = 0.2
_ALL_JOBS, _OF_EVERYBODY = -1, 0
_LIBRARY = "libcups.so.2"


class JobState(Enum):
    """How a job stands; a number is what IPP calls it (RFC 8011, section 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more comes of the job."""
        return self in {JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED}

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing more comes of the job, unless somebody looks after the printer."""
        return self.is_final or self in {JobState.HELD, JobState.STOPPED}

    @property
    def has_failed(self) -> bool:
        """Tell whether the job ended, or stopped halfway, without being printed."""
        return self in {JobState.CANCELED, JobState.ABORTED, JobState.STOPPED}


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("count", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


class _Job(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_int),
        ("queue", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_at", ctypes.c_long),
        ("created_at", ctypes.c_long),
        ("processed_at", ctypes.c_long),
    )


def _cups() -> Any:
    """Return libcups, asking the server that the surroundings name now; ``None`` where there is none."""
    library = _library()
    if library is not None:
        library.cupsSetServer(None)  # each thread remembers a server of its own
    return library


@cache
def _library() -> Any:
    """Return libcups with the types of its calls."""
    try:
        library = ctypes.CDLL(find_library("cups") or _LIBRARY)
    except OSError:
        return None
    library.cupsLastErrorString.restype = ctypes.c_char_p
    text, number = ctypes.c_char_p, ctypes.c_int
    library.cupsSetServer.argtypes = (text,)
    library.cupsPrintFile.argtypes = (text, text, text, number, ctypes.POINTER(_Option))
    library.cupsGetJobs.argtypes = (ctypes.POINTER(ctypes.POINTER(_Job)), text, number, number)
    return library


def queues() -> tuple[str, ...]:
    """Return the names of the queues that this computer knows; none where there is no CUPS."""
    cups = _cups()
    if cups is None:
        return ()
    found = ctypes.POINTER(_Destination)()
    count = cups.cupsGetDests(ctypes.byref(found))
    names = tuple(found[number].name.decode() for number in range(count))
    cups.cupsFreeDests(count, found)
    return names


def send(queue: str, pdf: bytes, title: str, options: Mapping[str, str]) -> int:
    """Give a PDF to a queue and return the number of its job.

    Raises:
        SurroundingsFailed: the queue does not take it; nothing is printed.
    """
    cups = _cups()
    if cups is None:
        raise SurroundingsFailed("There is no print system CUPS here. Nothing was printed.")
    given = (_Option * len(options))(
        *(_Option(name.encode(), value.encode()) for name, value in options.items())
    )
    with tempfile.TemporaryDirectory(prefix="besponsa-print-") as folder:
        file = Path(folder) / "sheet.pdf"
        file.write_bytes(pdf)
        job = cups.cupsPrintFile(queue.encode(), str(file).encode(), title.encode(), len(options), given)
    if not job:
        why = (cups.cupsLastErrorString() or b"no reason").decode(errors="replace").rstrip(".")
        raise SurroundingsFailed(
            f"The printer {queue} does not take the page: {why}. Nothing was printed; look whether it is"
            " ready, then print again."
        )
    return int(job)


def state_of(queue: str, job: int) -> JobState | None:
    """Return how a job stands; ``None`` where the queue does not say."""
    cups = _cups()
    if cups is None:
        return None
    found = ctypes.POINTER(_Job)()
    count = cups.cupsGetJobs(ctypes.byref(found), queue.encode(), _OF_EVERYBODY, _ALL_JOBS)
    states = [found[number].state for number in range(max(count, 0)) if found[number].id == job]
    if count > 0:
        cups.cupsFreeJobs(count, found)
    return JobState(states[0]) if states else None


def cancel(queue: str, job: int) -> None:
    """Take a job back, so that it is not printed later unawares; a job that is done stays done."""
    cups = _cups()
    if cups is not None:
        cups.cupsCancelJob(queue.encode(), job)


def wait_for(
    queue: str, job: int, longest_s: float, report: Callable[[float], None] = lambda _: None
) -> JobState | None:
    """Return how a job ended, stands still, or stands after ``longest_s`` seconds; tell the share of them."""
    begun = time.monotonic()
    while True:
        state, spent = state_of(queue, job), time.monotonic() - begun
        if (state is not None and state.is_settled) or spent >= longest_s:
            return state
        report(min(spent / longest_s, 1.0))
        time.sleep(_LOOK_EVERY_S)
