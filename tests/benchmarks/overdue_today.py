"""(j) What is overdue today over all patients, with 100,000 orders and as many visits on file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from statistics import median
from time import perf_counter

import psycopg

from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.opened_order import hold
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.overdue import OverdueCourses
from tests.benchmarks.history import History, Rows
from tests.benchmarks.large_records import opened
from tests.benchmarks.pairs import percentile
from tests.benchmarks.table import Row
from tests.records.server import server_programs
from tests.records.stores import Store
from tests.workflow.site import SAMPLES, Site, open_site

ON_FILE, ACTIVE, CHANGES = 100_000, 100, 20
SLICE_S = 0.1
_TABLES = ("courses", "orders", "order_versions")
_VISIT = json.dumps({"note": "x" * 1_000})


def rows() -> list[Row]:
    """Return the figures on both kinds of database, the server's only where it is installed."""
    found = list(rows_of("sqlite"))
    if server_programs() is None:
        print("j  PostgreSQL is not installed: its figures are left out")
        return found
    return [*found, *rows_of("postgresql")]


def rows_of(kind: str) -> Iterator[Row]:
    """Yield how long it takes from nothing, after one change, and where nothing happened."""
    with opened(kind) as store:
        site = open_site(store.folder, store.url)
        active = save_courses(site)
        write_past(store)
        slices, changed, unchanged = measured(site, active)
        site.workstation.close()
    what, many = f"{kind}: what is overdue today", f"{ACTIVE} active courses, {ON_FILE:,} orders on file"
    yield Row(
        benchmark="j", what=f"{what}, from nothing", figure=sum(slices), unit="s", limit=10,
        detail=f"{many}, {len(slices)} slices, the longest {max(slices) * 1000:.0f} ms",
    )  # fmt: skip
    for name, seconds, limit in (("after one change", changed, 250), ("nothing happened", unchanged, 20)):
        detail = f"median {median(seconds) * 1000:.2g} ms, {len(seconds)} times, {many}"
        yield Row(
            benchmark="j", what=f"{what}, {name}, 95th percentile", figure=percentile(seconds, 0.95) * 1000,
            unit="ms", limit=limit, detail=detail,
        )  # fmt: skip


def measured(site: Site, active: list[Order]) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds of each slice from nothing, of refreshes after one change, and after none."""
    courses, slices = OverdueCourses(), []
    found = None
    while found is None:
        begun = perf_counter()
        courses.begin(site.workstation)
        found = courses.go_on(site.workstation, SLICE_S)
        slices.append(perf_counter() - begun)
    if (found.courses, bool(found.patients)) != (ACTIVE, True):
        raise RuntimeError(f"{found.courses} courses were looked at, and not {ACTIVE}.")
    changed, unchanged = [], []
    for seen in active[:CHANGES]:
        hold(site.workstation, seen, site.people["ann"].id)
        changed.append(refresh(courses, site))
        unchanged.append(refresh(courses, site))
    return slices, changed, unchanged


def refresh(courses: OverdueCourses, site: Site) -> float:
    """Return the seconds of reading anew what changed."""
    begun = perf_counter()
    courses.begin(site.workstation)
    if courses.go_on(site.workstation, 60) is None:
        raise RuntimeError("One course took longer than a minute.")
    return perf_counter() - begun


def save_courses(site: Site) -> list[Order]:
    """Save the seven orders of the sample course for so many patients, and return the last of each."""
    read = [json.loads(line) for line in (SAMPLES.parent / "course.jsonl").read_bytes().splitlines()]
    last = []
    for number in range(ACTIVE):
        for each in read:
            each["patient"] |= {"mrn": f"SYN-6{number:05}", "family_name": f"Sample-{number:05}"}
            saved = save_order(site.workstation, each, site.people["ann"].id)
        last.append(saved)
    return last


def write_past(store: Store) -> None:
    """Write courses that ended years ago with a visit for each order, past the guards and the trail."""
    batches = (with_visits(rows) for rows in History(count=ON_FILE).batches())
    if store.url.startswith("postgresql"):
        with psycopg.connect(store.admin_url) as connection:
            connection.execute("SET session_replication_role = replica")
            for table, its_rows in (pair for batch in batches for pair in batch.items()):
                with connection.cursor().copy(
                    f"COPY {table} ({', '.join(its_rows[0])}) FROM STDIN"
                ) as copying:
                    for row in its_rows:
                        copying.write_row(tuple(row.values()))
            connection.commit()
            connection.autocommit = True
            connection.execute("VACUUM ANALYZE")
        return
    with sqlite3.connect(store.folder / "records" / "besponsa.db") as file:
        for table, its_rows in (pair for batch in batches for pair in batch.items()):
            holders = ", ".join("?" for _ in its_rows[0])
            statement = f"INSERT INTO {table} ({', '.join(its_rows[0])}) VALUES ({holders})"
            file.executemany(statement, [tuple(row.values()) for row in its_rows])
    file.close()


def with_visits(rows: Rows) -> Rows:
    """Return the rows of courses and orders, and a visit for each order."""
    kept = {table: rows[table] for table in _TABLES}
    return kept | {"course_entries": [visit(order) for order in rows["orders"]]}


def visit(order: Mapping[str, object]) -> Mapping[str, object]:
    """Return the row of a visit at the time of an order."""
    return {
        "id": f"v-{order['id']}",
        "course_id": order["course_id"],
        "kind": "visit",
        "document": _VISIT,
        "digest": "none",
        "recorded_at": order["planned_start"],
        "recorded_by": "ann",
        "recorded_on": "W1",
    }
