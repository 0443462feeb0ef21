"""Writing: all or nothing, once, with its entry; and what is told when the surroundings fail."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select, text

from besponsa_desktop.records.heads import HeadKept, kept_head
from besponsa_desktop.records.log import GENESIS, read_head
from besponsa_desktop.records.schema import AUDIT
from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import OperationReused, UnitOfWork, unit_of_work
from tests.records.making import act, add_people, new_id
from tests.records.stores import Store


def entries(database: Database) -> list[str]:
    """Return the log's acts in their order."""
    with reading(database) as connection:
        return list(connection.execute(select(AUDIT.c.what).order_by(AUDIT.c.sequence)).scalars())


def test_that_new_records_have_an_empty_log(database: Database) -> None:
    with reading(database) as connection:
        head = read_head(connection)
    assert (head.sequence, head.hash) == (0, GENESIS)


def test_that_a_unit_leaves_its_entry_and_returns_its_result(database: Database) -> None:
    done = unit_of_work(database, act("first", reason="to try"), lambda unit: {"seen": unit.head.short})
    assert done.result == {"seen": f"0:{GENESIS[:16]}"}
    assert (done.head.sequence, done.is_repeated, done.kept) == (1, False, HeadKept.KEPT)
    assert kept_head(database.head_file, database.log) == done.head


def test_that_an_entry_says_who_what_when_where_why_before_and_after(database: Database) -> None:
    said = act("changed", "order:o1", reason="a reason")
    unit_of_work(database, said, lambda unit: unit.note("order:o1", before={"a": "1"}, after={"a": "2"}))
    with reading(database) as connection:
        row = connection.execute(select(AUDIT)).one()
    assert (row.person_id, row.what, row.subject, row.workstation) == ("ann", "changed", "order:o1", "W1")
    assert (row.reason, row.program, row.previous) == ("a reason", "0.2.0", GENESIS)
    assert (row.at, row.at.utcoffset()) == (said.at, said.at.utcoffset())
    changes = json.loads(row.changes)["changes"]
    assert changes == [{"of": "order:o1", "before": {"a": "1"}, "after": {"a": "2"}}]


def test_that_an_operation_is_done_once_and_its_result_returned_again(database: Database) -> None:
    once = act("signed")
    calls: list[str] = []

    def work(unit: UnitOfWork) -> dict[str, object]:
        calls.append(unit.act.what)
        return {"signature": new_id("signature")}

    first, second = unit_of_work(database, once, work), unit_of_work(database, once, work)
    assert (first.result, first.head) == (second.result, second.head)
    assert (first.is_repeated, second.is_repeated) == (False, True)
    assert calls == ["signed"]
    assert entries(database) == ["signed"]


def test_that_an_operation_id_is_not_taken_for_another_act(database: Database) -> None:
    once = act("signed")
    unit_of_work(database, once, lambda _: None)
    with pytest.raises(OperationReused):
        unit_of_work(database, act("returned", operation_id=once.operation_id), lambda _: None)


def test_that_a_unit_that_fails_leaves_nothing(database: Database) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.connection.execute(text("UPDATE numbers SET last = last + 1 WHERE name = 'print_serial'"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        unit_of_work(database, act(), work)
    assert entries(database) == []
    with reading(database) as connection:
        numbers = connection.execute(text("SELECT last FROM numbers WHERE name = 'print_serial'"))
        assert numbers.scalar_one() == 0


def test_that_a_head_that_cannot_be_kept_does_not_undo_the_work(store: Store) -> None:
    database = store.open()
    database.head_file.parent.parent.mkdir(parents=True, exist_ok=True)
    database.head_file.parent.write_text("a file where the folder should be")
    done = unit_of_work(database, act("kept"), lambda _: None)
    assert done.kept is HeadKept.NOT_WRITTEN
    assert entries(database) == ["kept"]
    database.close()


def test_that_the_kept_head_never_goes_back(database: Database) -> None:
    first = act()
    unit_of_work(database, first, lambda _: None)
    latest = unit_of_work(database, act(), lambda _: None).head
    unit_of_work(database, first, lambda _: None)
    assert kept_head(database.head_file, database.log) == latest


def test_that_the_log_never_holds_what_a_password_hash_is(database: Database) -> None:
    add_people(database, "ann")
    with reading(database) as connection:
        log = connection.execute(select(AUDIT.c.changes)).scalar_one()
    assert "ann" in log
    assert "argon2" not in log
    assert "sealed" not in log
