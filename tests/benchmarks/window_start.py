"""(e) Process start to window shown against a bare PySide6 window of the same widgets."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from tests.benchmarks.pairs import measure
from tests.benchmarks.processes import PYTHON, output_of
from tests.benchmarks.table import Row

COUNT = 15


def rows() -> list[Row]:
    """Return the row of this benchmark."""
    pairs = measure(until_painted("program_window"), until_painted("plain_window"), COUNT)
    ours, plain = (widgets_of(report_of(name)) for name in ("program_window", "plain_window"))
    what = "process start to first paint / bare window of the same forms"
    detail = f"{pairs.figures()}; {ours} and {plain} widgets"
    return [Row(benchmark="e", what=what, figure=pairs.ratio, unit="×", limit=1.5, detail=detail)]


def report_of(name: str) -> Any:
    """Start a process that shows a window, and return what it reports; both read one clock."""
    return json.loads(output_of((PYTHON, "-m", f"tests.benchmarks.{name}", str(time.monotonic_ns()))))


def until_painted(name: str) -> Callable[[], float]:
    """Return a function that gives the seconds from the start of the process to its window's first paint."""

    def run() -> float:
        return float(report_of(name)["seconds"])

    return run


def widgets_of(report: Any) -> int:
    """Return how many widgets a window has."""
    return sum(report["kinds"].values())
