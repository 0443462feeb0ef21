"""When the surroundings fail: a plain message, nothing half-done, and what was saved before still
readable.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records import postgres_store, sqlite_store
from besponsa_desktop.records.audit import verify_chain
from besponsa_desktop.records.ballast import ballast_of
from besponsa_desktop.records.drafts import Draft, drafts_of, save_draft
from besponsa_desktop.records.failures import Trouble, told
from besponsa_desktop.records.people import people
from besponsa_desktop.records.schema import AUDIT
from besponsa_desktop.records.store import Database, reading, writing
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from tests.records.making import START, act, add_people, do
from tests.records.mounting import MAY_NOT_MOUNT, mount, mounted_memory
from tests.records.server import Server
from tests.records.stores import Store, administer
from tests.records.stores import postgres_store as store_on
from tests.records.stores import sqlite_store as store_in
from tests.records.trail import faults_after
from tests.records.writer import Heard, sign


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of two megabytes."""
    if MAY_NOT_MOUNT:
        pytest.skip(f"SKIPPED: may not mount ({MAY_NOT_MOUNT})")
    with mounted_memory(tmp_path, "2m") as folder:
        yield folder


def fill(database: Database, heard: Heard) -> str:
    """Sign until the disk is full, and return what was told then."""
    for number in range(10_000):
        operation = f"f{number}"
        heard.tried.append(operation)
        try:
            sign(database, operation)
        except SurroundingsFailed as failed:
            return str(failed)
        heard.done.add(operation)
    raise AssertionError("the disk never filled")


def test_that_a_full_disk_is_told_and_harms_nothing(small_disk: Path) -> None:
    store = store_in(small_disk)
    database = store.open()
    assert ballast_of(Path(store.url)).stat().st_size == 128 * 1024
    add_people(database, "ann")
    heard = Heard()
    assert fill(database, heard) == Trouble.FULL.value
    assert len(heard.done) > 50
    with reading(database) as connection:
        last = connection.execute(select(AUDIT.c.what).order_by(AUDIT.c.sequence.desc()).limit(1))
        assert last.scalar_one() == "disk_full"
        assert connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    assert fill(database, heard) == Trouble.FULL.value
    assert faults_after(database, [heard]) == []


def test_that_records_on_a_full_disk_open_for_reading(small_disk: Path) -> None:
    store = store_in(small_disk)
    database = store.open()
    add_people(database, "ann")
    heard = Heard()
    fill(database, heard)
    database.close()
    with pytest.raises(OSError, match="No space"):
        (small_disk / "everything else").write_bytes(b"0" * 4_000_000)
    again = store.open()
    assert [person.id for person in people(again)] == ["ann"]
    (small_disk / "everything else").unlink()
    sign(again, "after")
    heard.tried.append("after")
    heard.done.add("after")
    assert faults_after(again, [heard]) == []


def test_that_a_read_only_disk_is_told(small_disk: Path) -> None:
    store = store_in(small_disk)
    mount("-o", "remount,ro", str(small_disk))
    with pytest.raises(SurroundingsFailed, match=r"Read-only file system\. Choose a folder"):
        store.open()


def test_that_records_that_another_holds_are_told_and_the_work_can_be_tried_again(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlite_store.SETTINGS, "busy_timeout", ("200", 200))
    database = file_store.open()
    said = act("tried")
    with closing(sqlite3.connect(file_store.url, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SurroundingsFailed) as failed:
            do(database, said, lambda _: None)
        other.execute("ROLLBACK")
    assert str(failed.value) == Trouble.BUSY.value
    assert not do(database, said, lambda _: None).is_repeated


def test_that_a_log_that_another_workstation_holds_is_told(
    server_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        postgres_store, "_OPTIONS", postgres_store._OPTIONS.replace("lock_timeout=10s", "lock_timeout=200ms")
    )
    database, other = server_store.open(), server_store.open("W2")
    with writing(other), pytest.raises(SurroundingsFailed) as failed:
        do(database, act(), lambda _: None)
    assert str(failed.value) == Trouble.BUSY.value


def test_that_a_typed_draft_outlives_a_log_that_cannot_be_written(server_store: Store) -> None:
    database, other = server_store.open(), server_store.open("W2")
    add_people(database, "ann")
    with writing(other):
        draft = Draft(id="d", person_id="ann", order_id=None, document='{"a":1}', saved_at=START)
        save_draft(database, draft)
    assert drafts_of(database, "ann") == (draft,)


def test_that_a_server_that_goes_in_mid_transaction_leaves_nothing_half_done(
    own_server: Server, quick_path: Path
) -> None:
    database = store_on(own_server, quick_path).open()
    add_people(database, "ann")
    said = act("lost")

    def work(unit: UnitOfWork) -> None:
        unit.note("records", after={})
        if own_server.data.joinpath("postmaster.pid").exists():
            own_server.kill()
        unit.connection.execute(text("SELECT 1"))

    with pytest.raises(SurroundingsFailed) as failed:
        unit_of_work(database, said, work)
    assert str(failed.value) == Trouble.UNREACHABLE.value
    own_server.start()
    assert not unit_of_work(database, said, lambda _: None).is_repeated
    assert verify_chain(database, database.log).is_sound


def test_that_a_server_that_comes_back_in_time_is_not_even_noticed(
    own_server: Server, quick_path: Path
) -> None:
    database = store_on(own_server, quick_path).open()
    calls: list[float] = []

    def work(unit: UnitOfWork) -> None:
        calls.append(time.monotonic())
        if len(calls) == 1:
            own_server.kill()
            own_server.start()
        unit.connection.execute(text("SELECT 1"))

    done = unit_of_work(database, act("carried_on"), work)
    assert (done.head.sequence, len(calls)) == (1, 2)


def test_that_a_connection_the_administrator_ends_is_made_again(server_store: Store) -> None:
    database = server_store.open()
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'besponsa-desktop'"
    calls: list[int] = []

    def work(unit: UnitOfWork) -> None:
        calls.append(1)
        if len(calls) == 1:
            administer(server_store.admin_url, end)
        unit.connection.execute(text("SELECT 1"))

    assert unit_of_work(database, act(), work).head.sequence == 1
    assert len(calls) == 2


def test_that_a_file_that_is_damaged_is_told(file_store: Store) -> None:
    database = file_store.open()
    add_people(database, "ann")
    database.close()
    file = Path(file_store.url)
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(SurroundingsFailed, match="damaged"):
        file_store.open()


@pytest.mark.parametrize("trouble", list(Trouble))
def test_that_every_trouble_says_what_to_do_next(trouble: Trouble) -> None:
    message = str(told(trouble))
    assert message.count(".") >= 2 or ";" in message
    assert "Error" not in message
