"""(h) Process start to the work list with 100,000 orders on file, and what the idle window takes.

What a person waits is measured: until the login can be typed, and from the password to the list. Between
them one types, here for a second, while the records are being opened; that second is left out, and whatever
of the opening lasts longer is not. What a start takes whose login comes at once, from no person, is told
beside it. The password check is a quick one: a slow one is what protects passwords.
"""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.history import write_history
from tests.benchmarks.pairs import Pairs, measure
from tests.benchmarks.processes import PYTHON, output_of
from tests.benchmarks.table import Row
from tests.records.stores import Store
from tests.workflow.site import open_site

ORDERS, COUNT = 100_000, 15
MOST_WAITED, MOST_AT_ONCE, MOST_IDLE_PERCENT = 1.5, 4, 1


def rows() -> list[Row]:
    """Return the rows of this benchmark."""
    with TemporaryDirectory(prefix="desk-") as folder:
        make_records(Path(folder))
        starts = Starts(folder)
        waited = measure(starts.by_a_person, lambda: seconds_of("plain_desk", folder), COUNT)
        at_once = measure(starts.at_once, lambda: seconds_of("plain_desk", folder), COUNT)
        idle = report_of("desk_window", folder, "idle")["idle_percent"]
    return [
        _row("waited from start to the work list / bare window of its forms", waited),
        _row("of it until the login can be typed", starts.part_of(waited, "until_keys")),
        _row("of it from the password to the list", starts.part_of(waited, "after_password")),
        _row("start to the work list, the login given at once", at_once, MOST_AT_ONCE),
        Row(
            benchmark="h", what="processor time of the idle work list", figure=idle, unit="%",
            limit=MOST_IDLE_PERCENT, detail="of one core, over 20 s",
        ),
    ]  # fmt: skip


def _row(what: str, pairs: Pairs, limit: float = MOST_WAITED) -> Row:
    detail = f"{pairs.figures()}; {ORDERS:,} orders on file"
    return Row(benchmark="h", what=what, figure=pairs.ratio, unit="×", limit=limit, detail=detail)


class Starts:
    """Starts the program's window, and keeps what each start took and its parts."""

    def __init__(self, folder: str) -> None:
        """Begin with no start; the records are in the folder."""
        self._folder = folder
        self._reports: list[dict[str, float]] = []

    def by_a_person(self) -> float:
        """Start once, and return the seconds that a person waits who types for a second in between."""
        report: dict[str, float] = report_of("desk_window", self._folder, "typing")
        self._reports.append(report)
        return report["waited"]

    def at_once(self) -> float:
        """Start once, and return the seconds until the list is shown to who signs in at once."""
        return float(report_of("desk_window", self._folder)["seconds"])

    def part_of(self, whole: Pairs, name: str) -> Pairs:
        """Return the pairs of a part of the starts that were measured whole."""
        counted = self._reports[-len(whole.ours) :]
        return replace(whole, ours=tuple(report[name] for report in counted))


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
