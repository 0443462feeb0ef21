"""(h) Process start to the work list with 100,000 orders on file, and what the idle window takes.

The person's typing is left out, and the password check is a quick one: a slow one is what protects passwords.
"""

from __future__ import annotations

import json
import sqlite3
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.history import write_history
from tests.benchmarks.pairs import measure
from tests.benchmarks.processes import PYTHON, output_of
from tests.benchmarks.table import Row
from tests.records.stores import Store
from tests.workflow.site import open_site

ORDERS, COUNT = 100_000, 15
MOST_IDLE_PERCENT = 1


def rows() -> list[Row]:
    """Return the rows of this benchmark."""
    with TemporaryDirectory(prefix="desk-") as folder:
        make_records(Path(folder))
        pairs = measure(
            lambda: seconds_of("desk_window", folder), lambda: seconds_of("plain_desk", folder), COUNT
        )
        idle = report_of("desk_window", folder, "idle")["idle_percent"]
    start = "process start to the work list / bare window of the same forms"
    return [
        Row(
            benchmark="h", what=start, figure=pairs.ratio, unit="×", limit=1.5,
            detail=f"{pairs.figures()}; {ORDERS:,} orders on file",
        ),
        Row(
            benchmark="h", what="processor time of the idle work list", figure=idle, unit="%",
            limit=MOST_IDLE_PERCENT, detail="of one core, over 20 s",
        ),
    ]  # fmt: skip


def make_records(folder: Path) -> None:
    """Make a site with its people, and a history behind it, which Ann is the author of."""
    file = folder / "records" / "besponsa.db"
    file.parent.mkdir()
    open_site(folder, str(file)).workstation.close()
    write_history(Store(url=str(file), admin_url="", folder=folder), ORDERS)
    with sqlite3.connect(file) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(people)")]
        kept = {"id": "'ann'", "login": "'h'", "login_key": "'h'"}
        columns = ", ".join(kept.get(name, name) for name in names)
        connection.execute(f"INSERT INTO people SELECT {columns} FROM people WHERE login = 'ben'")
    connection.close()
    for head in (folder / "W1").glob("head-*"):
        head.unlink()


def report_of(name: str, folder: str, *more: str) -> Any:
    """Start a process that shows a window, and return what it reports; both read one clock."""
    begun = str(time.monotonic_ns())
    return json.loads(output_of((PYTHON, "-m", f"tests.benchmarks.{name}", begun, folder, *more)))


def seconds_of(name: str, folder: str) -> float:
    """Return the seconds from the start of a process until its window shows the list."""
    return float(report_of(name, folder)["seconds"])
