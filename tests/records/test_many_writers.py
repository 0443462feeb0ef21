"""Eight workstations at once: one chain, no lost update, no number given twice or left out."""

from __future__ import annotations

import itertools
import os
import random
import time
from dataclasses import dataclass
from functools import partial

import pytest
from sqlalchemy import Connection, event, text

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records import sqlite_store
from besponsa_desktop.records.audit import verify_chain, workstation_head
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.numbers import next_number
from besponsa_desktop.records.order_steps import add_order, change_state, hold_order
from besponsa_desktop.records.orders import State, order
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from tests.records.making import act, add_people, do, make_order, written
from tests.records.proof import often
from tests.records.stores import Store
from tests.records.writer import prepared

pytestmark = pytest.mark.proof

WRITERS = 8
_ORDERS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one writer says at its end: updates and numbers that were acknowledged, conflicts, and
    refusals.
    """

    updated: int
    numbers: list[int]
    conflicts: int
    busy: int


def hold_and_number(database: Database, seconds: float, name: str) -> Told:
    """Take and give back orders and take numbers until the time is over."""
    choice = random.Random(name)
    updated, conflicts, busy, numbers = 0, 0, 0, list[int]()
    end = time.monotonic() + seconds
    for turn in itertools.count():
        if time.monotonic() > end:
            return Told(updated=updated, numbers=numbers, conflicts=conflicts, busy=busy)
        said = act("held", operation_id=f"{name}-{turn}", workstation=name)
        try:
            if turn % 2:
                seen = order(database, f"o{choice.randrange(_ORDERS)}")
                do(database, said, partial(hold_order, seen=seen, person_id=None if seen.held_by else "ann"))
                updated += 1
            else:
                done = unit_of_work(database, said, _take_number)
                numbers.append(done.result["number"])
        except ChangedElsewhere:
            conflicts += 1
        except SurroundingsFailed:
            busy += 1
    raise AssertionError("the turns have no end")


def _take_number(unit: UnitOfWork) -> dict[str, object]:
    number = next_number(unit, "print_serial")
    unit.note("numbers", after={"number": number})
    return {"number": number}


def run_one(store: Store, name: str, seconds: float, sent: object, begin: str | None) -> None:
    """Run one writer in its own process; ``begin`` replaces how SQLite begins a write, for a known-bad
    variant.
    """
    if begin is not None:
        _begin_by(begin)
    told = hold_and_number(store.open(name), seconds, name)
    sent.put(told)  # type: ignore[attr-defined]


def _begin_by(begin: str) -> None:
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    sqlite_store._begin = begun


def run_all(store: Store, seconds: float, begin: str | None = None) -> list[Told]:
    """Run the writers side by side, and return what each said at its end."""
    context = prepared()
    sent = context.Queue()
    processes = [
        context.Process(target=run_one, args=(store, f"W{number}", seconds, sent, begin))
        for number in range(WRITERS)
    ]
    for process in processes:
        process.start()
    told = [sent.get(timeout=seconds + 120) for _ in processes]
    for process in processes:
        process.join()
    sent.close()
    sent.join_thread()
    return told


def prepare(store: Store) -> Database:
    """Return opened records with some orders for all to work on."""
    database = store.open()
    add_people(database, "ann")
    for number in range(_ORDERS):
        make_order(database, f"o{number}")
    return database


def changes_of_orders(database: Database) -> int:
    """Return how many changes the orders' rows count."""
    with reading(database) as connection:
        return int(connection.execute(text("SELECT sum(row_version) - count(*) FROM orders")).scalar_one())


def test_that_eight_writers_leave_one_chain_no_gap_and_no_lost_update(store: Store) -> None:
    database = prepare(store)
    told = run_all(store, often(3, long=30))
    numbers = sorted(number for one in told for number in one.numbers)
    assert numbers == list(range(1, len(numbers) + 1))
    assert changes_of_orders(database) == sum(one.updated for one in told) > 0
    heads = [head for name in range(WRITERS) for head in workstation_head(store.open(f"W{name}"))]
    report = verify_chain(database, database.log, heads)
    assert (report.faults, len(heads)) == ((), WRITERS)
    assert sum(one.busy for one in told) < sum(one.updated for one in told) / 100


@pytest.mark.skipif(os.cpu_count() == 1, reason="SKIPPED: two writers need two processors to collide")
def test_that_a_write_that_begins_as_a_reader_would_be_found_out(file_store: Store) -> None:
    prepare(file_store)
    told = run_all(file_store, 2, begin="BEGIN DEFERRED")
    assert sum(one.busy for one in told) > 0, "deferred writers do not collide: the test above proves nothing"


def test_that_eight_who_sign_the_same_dose_leave_one_signed(store: Store) -> None:
    database = prepare(store)
    course = order(database, "o0").course_id
    for number in range(WRITERS):
        same = {"order_id": f"same-{number}", "course_id": course, "written": written(f"S{number}")}
        do(database, act("added"), partial(add_order, **same))  # type: ignore[arg-type]
    context = prepared()
    sent = context.Queue()
    processes = [context.Process(target=verify_one, args=(store, number, sent)) for number in range(WRITERS)]
    for process in processes:
        process.start()
    won = [sent.get(timeout=120) for _ in processes]
    for process in processes:
        process.join()
    sent.close()
    sent.join_thread()
    assert sorted(won) == [False] * (WRITERS - 1) + [True]


def verify_one(store: Store, number: int, sent: object) -> None:
    """Verify one of the orders that are for the same dose; say whether it went through."""
    database = store.open(f"W{number}")
    seen = order(database, f"same-{number}")
    try:
        do(database, act("verified"), lambda unit: change_state(unit, seen, State.VERIFIED))
    except RefusedByRecords:
        sent.put(False)  # type: ignore[attr-defined]
    else:
        sent.put(True)  # type: ignore[attr-defined]


def test_that_every_write_begins_immediate(file_store: Store) -> None:
    database = prepare(file_store)
    seen: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    do(database, act(), lambda _: None)
    assert seen[0] == "BEGIN IMMEDIATE"
