"""Verifying many orders: one a line, on every core, results in the order of the lines, in constant memory."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context
from typing import BinaryIO

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.workflow.exit_codes import PROGRAM_FAILED, UNUSABLE, exit_code

_LINES = 64
_BYTES = 1_000_000
_WAITING = 3  # batches for each process, so that none idles
_MOST_PROCESSES = 61  # what Windows can wait for


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the input by its number, counted from one; an oversized one is not kept: ``None``."""

    number: int
    data: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Some lines that follow each other, and where in the input (bytes) the last of them ends."""

    lines: tuple[Line, ...]
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """Result lines (JSON, UTF-8) of a batch, the worst exit code in it, and where in the input it ends."""

    text: bytes
    worst: int
    end: int


def verify_lines(orders: BinaryIO, protocol: str, processes: int) -> Iterator[BatchResult]:
    """Yield the results of the orders, one a line, in the order of the lines.

    However long the input is, only a few batches for each process are in memory. One batch is judged here.

    Raises:
        SurroundingsFailed: one of the processes was ended from outside.
    """
    batches = read_batches(orders)
    first = list(islice(batches, 2))
    if processes == 1 or len(first) < 2:
        return (judge_batch(batch, protocol) for batch in chain(first, batches))
    return _judged_by_processes(chain(first, batches), protocol, min(processes, _MOST_PROCESSES))


def processors() -> int:
    """Return how many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_batches(orders: BinaryIO) -> Iterator[Batch]:
    """Yield the lines that are not blank, some at a time."""
    lines: list[Line] = []
    size, end = 0, 0
    for number, (data, length) in enumerate(_lines(orders), start=1):
        end += length
        if data is None or data.strip():
            lines.append(Line(number=number, data=data))
            size += length
        if len(lines) == _LINES or size > _BYTES:
            yield Batch(lines=tuple(lines), end=end)
            lines, size = [], 0
    if lines:
        yield Batch(lines=tuple(lines), end=end)


def _lines(orders: BinaryIO) -> Iterator[tuple[bytes | None, int]]:
    """Yield each line with its length; of one that is too long only the length."""
    from besponsa_desktop.exchange.json_text import LARGEST_FILE

    while data := orders.readline(LARGEST_FILE + 2):
        if data.endswith(b"\n") or len(data) <= LARGEST_FILE:
            yield data.rstrip(b"\n"), len(data)
        else:
            yield None, len(data) + _rest_of_line(orders)


def _rest_of_line(orders: BinaryIO) -> int:
    length = 0
    while data := orders.readline(_BYTES):
        length += len(data)
        if data.endswith(b"\n"):
            break
    return length


def _judged_by_processes(batches: Iterator[Batch], protocol: str, processes: int) -> Iterator[BatchResult]:
    pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_leave_interrupts)
    waiting: deque[Future[BatchResult]] = deque()
    try:
        for batch in batches:
            waiting.append(pool.submit(judge_batch, batch, protocol))
            if len(waiting) > processes * _WAITING:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenExecutor as broken:
        _let_writer_go(pool)
        raise SurroundingsFailed("a process was ended from outside; most often memory ran out.") from broken
    finally:
        pool.shutdown(cancel_futures=True)


def _let_writer_go(pool: ProcessPoolExecutor) -> None:
    """End a write to processes that are gone.

    WORKAROUND: before Python 3.11.5 a broken pool waits for ever for its own thread, which is still writing
    an order into the pipe; later ones close the pipe themselves (python/cpython issue 94777).
    """
    queue = getattr(pool, "_call_queue", None)
    if sys.version_info < (3, 11, 5) and queue is not None:
        queue._reader.close()


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the first process, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def judge_batch(batch: Batch, protocol: str) -> BatchResult:
    """Return the results of a batch under the protocol with that id."""
    judged = [judge_line(line, protocol) for line in batch.lines]
    text = "".join(f"{result}\n" for result, _ in judged)
    return BatchResult(text=text.encode(), worst=max(code for _, code in judged), end=batch.end)


def judge_line(line: Line, protocol: str) -> tuple[str, int]:
    """Return the result of one line as JSON, and the exit code that it stands for."""
    try:
        return _assessed(line, protocol)
    except UnusableInput as unusable:
        return _errors(line.number, unusable.faults), UNUSABLE
    except Exception as error:  # noqa: BLE001  a failure at one order must not lose all others
        found = f"an order at which the program failed ({type(error).__name__})"
        fault = Fault(
            path="(file)", found=found, needed="a report of this order to the makers of the program"
        )
        return _errors(line.number, (fault,)), PROGRAM_FAILED


def _assessed(line: Line, protocol: str) -> tuple[str, int]:
    from besponsa_desktop.clinical.assessment import assess
    from besponsa_desktop.exchange.assessment_file import assessment_document, assessment_text
    from besponsa_desktop.exchange.json_text import size_fault
    from besponsa_desktop.exchange.order_file import read_order
    from besponsa_desktop.protocol import default_policy, shipped_regimen

    if line.data is None:
        raise UnusableInput([size_fault()])
    order = read_order(line.data)
    assessment = assess(order, shipped_regimen(protocol), default_policy())
    return assessment_text(assessment_document(assessment, order)), exit_code(assessment.verdict)


def _errors(number: int, faults: tuple[Fault, ...]) -> str:
    errors = [{"path": fault.path, "found": fault.found, "needed": fault.needed} for fault in faults]
    return json.dumps({"line": number, "errors": errors}, ensure_ascii=False, separators=(",", ":"))
