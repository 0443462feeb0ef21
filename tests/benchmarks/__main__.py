"""Print the benchmarks as a table: ``python -m tests.benchmarks [--only a,b]``. The exit code is always 0."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from tests.benchmarks.table import HEADING, Row

MODULES = {
    "a": "verify_process",
    "b": "one_assessment",
    "c": "many_orders",
    "d": "sheets",
    "e": "window_start",
    "f": "keystrokes",
    "g": "large_records",
    "h": "desk_start",
    "i": "course_plots",
    "j": "overdue_today",
}


def main() -> int:
    """Measure what is asked for, one benchmark after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", default=",".join(MODULES), metavar="a,b", help="benchmarks, of a to j")
    wanted = [name.strip() for name in parser.parse_args().only.split(",")]
    if unknown := [name for name in wanted if name not in MODULES]:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(MODULES)}")
    print(HEADING)
    over = [row for name in wanted for row in shown(name) if not row.is_met]
    print(f"{len(over)} OVER the limit" if over else "all within their limits")
    return 0


def shown(name: str) -> list[Row]:
    """Run one benchmark and print its rows at once: some take minutes."""
    rows: list[Row] = import_module(f"tests.benchmarks.{MODULES[name]}").rows()
    for row in rows:
        print(row.text())
    sys.stdout.flush()
    return rows


if __name__ == "__main__":
    sys.exit(main())
