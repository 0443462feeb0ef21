"""Time comes in as an argument: only the two composition roots read the clock."""

import ast
import re

import pytest

from tests.architecture.source import PACKAGE, called_names, place, python_files, tree_of

MAY_READ_THE_CLOCK = {PACKAGE / "computer.py"}
READS_THE_CLOCK = re.compile(
    r"""(^|\.) ( (datetime|date|Timestamp)\.(now|today|utcnow)  # Python's calendar
               | time\.(time|time_ns|localtime|gmtime|ctime)    # Python's clock
               | currentDate(Time)?(Utc)? | currentTime | currentMSecsSinceEpoch )$  # Qt's""",
    re.VERBOSE,
)
BARE_CLOCKS = {"now", "today", "utcnow", "time", "time_ns", "localtime", "gmtime"}


def clock_readings(tree: ast.Module) -> list[int]:
    """Return the lines that read the clock, or that import one of the clock's functions by its bare name."""
    calls = [line for line, name in called_names(tree) if READS_THE_CLOCK.search(name)]
    imports = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "time" and _names(node) & BARE_CLOCKS
    ]
    return calls + imports


def _names(node: ast.ImportFrom) -> set[str]:
    return {alias.name for alias in node.names}


def test_that_only_the_composition_roots_read_the_clock() -> None:
    assert [
        place(path, line)
        for path in python_files(below=PACKAGE)
        if path not in MAY_READ_THE_CLOCK
        for line in clock_readings(tree_of(path))
    ] == []


@pytest.mark.parametrize(
    "code",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "dt.date.today()",
        "time.time()",
        "from time import time",
        "QDateTime.currentDateTimeUtc()",
        "QtCore.QDate.currentDate()",
    ],
)
def test_that_each_way_to_read_the_clock_is_seen(code: str) -> None:
    assert clock_readings(ast.parse(code))


@pytest.mark.parametrize("code", ["workstation.now()", "order.planned_start.date()", "time.perf_counter()"])
def test_that_other_calls_are_no_clock(code: str) -> None:
    assert not clock_readings(ast.parse(code))
