"""(c) `verify-many` on 20,000 orders: two cores against one process, and memory that does not grow."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.memory import Peaks, peaks_until_end
from tests.benchmarks.pairs import Pairs, measure
from tests.benchmarks.processes import ROOT, SAMPLES, environment, program
from tests.benchmarks.table import Row

MANY, FEW = 20_000, 2_000
COUNT = 3


def rows() -> list[Row]:
    """Return rate and memory; where two cores cannot be chosen, or memory not be read, say so instead."""
    if not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2:
        print("c  needs Linux and two cores: left out")
        return []
    with TemporaryDirectory() as folder:
        many, few = Path(folder) / "many.jsonl", Path(folder) / "few.jsonl"
        write_orders(many, MANY)
        write_orders(few, FEW)
        first, second = sorted(os.sched_getaffinity(0))[:2]
        two, one = {first, second}, {first}
        pairs = measure(seconds(many, one), seconds(many, two), COUNT, warm_up=False)
        small, large = peaks(few, two), peaks(many, two)
    return [rate(pairs), *memory(small, large)]


def write_orders(path: Path, count: int) -> None:
    """Write so many orders, one a line: the samples again and again, each with an id of its own."""
    samples = [json.loads(file.read_text("utf-8")) for file in sorted((SAMPLES / "orders").glob("*.json"))]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            order = samples[number % len(samples)]
            order["order"]["id"] = f"RX-{number:06}"
            file.write(json.dumps(order, separators=(",", ":")) + "\n")


def started(orders: Path, cores: set[int]) -> subprocess.Popen[bytes]:
    """Start the program on these cores; it uses as many processes as it has cores."""
    command = (*program(), "verify-many", str(orders), "--out", str(orders.with_suffix(".results")))
    mine = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)  # a process begins on the cores of the one that starts it
    try:
        return subprocess.Popen(command, cwd=ROOT, env=environment(), stderr=subprocess.DEVNULL)
    finally:
        os.sched_setaffinity(0, mine)


def seconds(orders: Path, cores: set[int]) -> Callable[[], float]:
    """Return a function that verifies the orders and returns the seconds that took."""

    def run() -> float:
        begun = perf_counter()
        started(orders, cores).wait()
        check_that_all_are_there(orders)
        return perf_counter() - begun

    return run


def peaks(orders: Path, cores: set[int]) -> Peaks:
    """Return the memory that verifying the orders takes at most."""
    found = peaks_until_end(started(orders, cores))
    check_that_all_are_there(orders)
    return found


def check_that_all_are_there(orders: Path) -> None:
    """Compare the number of results with the number of orders."""
    results = orders.with_suffix(".results")
    with results.open("rb") as written, orders.open("rb") as read:
        if sum(1 for _ in written) != sum(1 for _ in read):
            raise RuntimeError("verify-many did not give a result for every order.")


def rate(pairs: Pairs) -> Row:
    """Return how many times faster two cores are."""
    detail = f"{pairs.figures(scale=1, unit='s')}, one process against two cores"
    what = f"verify-many, {MANY:,} orders: rate on two cores / one process"
    return Row(
        benchmark="c", what=what, figure=pairs.ratio, unit="×", limit=1.7, detail=detail, at_least=True
    )


def memory(small: Peaks, large: Peaks) -> list[Row]:
    """Return how much more memory ten times as many orders take, at most."""
    return [
        Row(
            benchmark="c",
            what=f"peak memory of the {name}, {MANY:,} / {FEW:,} orders",
            figure=after / before,
            unit="×",
            limit=1.1,
            detail=f"{after / 1024:.1f} against {before / 1024:.1f} MiB, one run each",
        )
        for name, before, after in (
            ("first process", small.first_kib, large.first_kib),
            ("largest worker", small.worker_kib, large.worker_kib),
        )
    ]
