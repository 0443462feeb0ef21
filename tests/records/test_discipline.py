"""What holds for all of the records' code: every write has its entry, every value is a parameter, nothing
leaks.
"""

from __future__ import annotations

import ast
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

import besponsa_desktop.records
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.order_steps import add_order
from besponsa_desktop.records.orders import order
from besponsa_desktop.records.schema import AUDIT
from besponsa_desktop.records.search import SearchedBy, search
from besponsa_desktop.records.store import Database, reading
from tests.records.making import act, add_people, do, make_order, written
from tests.records.stores import Store
from tests.records.writer import prepared

FOLDER = Path(besponsa_desktop.records.__file__).parent
# These write for a caller who notes it, or are the entry itself.
NOTED_BY_THE_CALLER = {"next_number", "keep_certificate", "append_entry"}

PAYLOADS = [
    "'; DROP TABLE orders; --",
    '" OR ""="',
    "%s %(name)s :name ? $1",
    "\\'\\\"\\\\",
    "a\tb\nc\r\nd",
    "Ångström Ωmega Жук 李 🩺",
    "e\u0301 \u202e reversed \u200b",
    "</para><b>&lt;",
    "{0} {name} ${name}",
    "=1+1",
    "x" * 1_000,
]


def functions() -> Iterator[ast.FunctionDef]:
    """Yield every function of the records, outside the migrations."""
    for path in sorted(FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield node


def calls(function: ast.FunctionDef) -> set[str]:
    """Return the names of what a function calls, such as ``unit.insert``."""
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}


def test_that_every_write_of_a_unit_is_noted_for_its_entry() -> None:
    writing = [f for f in functions() if {"unit.insert", "unit.update_one"} & calls(f)]
    helped = {"_move", "_add_version", "tell_outcome"}  # these note what they write
    silent = {f.name for f in writing if "unit.note" not in calls(f) and not helped & calls(f)}
    assert len(writing) > 15
    assert silent == NOTED_BY_THE_CALLER


def test_that_only_units_of_work_drafts_and_migrations_begin_a_write() -> None:
    beginnings = {"writing", "connection.begin", "database.engine.begin", "engine.begin"}
    begun = {f.name for f in functions() if beginnings & calls(f)}
    assert begun == {"_once", "writing", "writing_beside_the_log", "migrate_server", "_upgrade"}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_that_whatever_is_typed_is_stored_literally(database: Database, payload: str) -> None:
    add_people(database, "ann")
    typed = {"family_name": payload, "given_name": payload, "mrn": payload, "order_number": payload}
    made = make_order(database, **typed)
    assert {name: getattr(made.searched, name) for name in typed} == typed
    assert [found.id for found in search(database, payload, SearchedBy.ORDER_NUMBER, limit=9)] == ["o1"]
    assert [found.id for found in search(database, payload, SearchedBy.NAME, limit=9)] == ["o1"]


def test_that_the_log_names_no_patient(database: Database) -> None:
    add_people(database, "ann")
    make_order(database, family_name="Sample-Geheim", given_name="Maria", mrn="4711-0815")
    with reading(database) as connection:
        log = str(connection.execute(select(AUDIT)).all())
    for private in ("Geheim", "Maria", "4711-0815"):
        assert private not in log


def test_that_no_error_shows_what_is_in_the_records(database: Database) -> None:
    add_people(database, "ann")
    made = make_order(database, family_name="Sample-Geheim", mrn="4711-0815")
    again = written(family_name="Sample-Geheim", mrn="4711-0815")
    with pytest.raises(RefusedByRecords) as refused:
        do(database, act(), lambda unit: add_order(unit, made.id, made.course_id, again))
    shown = "".join(traceback.format_exception(refused.value))
    for private in ("Geheim", "4711-0815"):
        assert private not in shown
    mistaken = text("SELECT * FROM orders WHERE mrn = :mrn AND no_such_column = 1")
    with pytest.raises(DBAPIError) as bug, reading(database) as connection:
        connection.execute(mistaken, {"mrn": made.searched.mrn})
    assert "4711-0815" not in "".join(traceback.format_exception(bug.value))


def open_first(store: Store, name: str, sent: object) -> None:
    """Open the records as one of several who start the program for the first time, and write once."""
    database = store.open(name)
    sent.put((database.log.log_id, do(database, act("opened"), lambda _: None).head.sequence))  # type: ignore[attr-defined]


def test_that_four_first_starts_at_once_make_one_log(quick_path: Path) -> None:
    store = Store(url=str(quick_path / "new" / "besponsa.db"), admin_url="", folder=quick_path)
    context = prepared()
    sent = context.Queue()
    processes = [context.Process(target=open_first, args=(store, f"W{n}", sent)) for n in range(4)]
    for process in processes:
        process.start()
    opened = sorted(sent.get(timeout=120) for _ in processes)
    for process in processes:
        process.join()
    sent.close()
    sent.join_thread()
    assert [sequence for _, sequence in opened] == [1, 2, 3, 4]


def test_that_an_order_is_read_alike_within_a_unit_and_outside(database: Database) -> None:
    add_people(database, "ann")
    made = make_order(database)
    seen = []
    do(database, act(), lambda unit: seen.append(order(unit, "o1")))
    assert seen == [made]
