"""The trail for people, the check of what lies beside it, and backups that are made, checked and put back."""

from __future__ import annotations

import json
import sqlite3
import threading
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.audit import Tampering, verify_chain, workstation_head
from besponsa_desktop.records.audit_export import (
    HEADINGS,
    entries_between,
    entries_of,
    export_row,
)
from besponsa_desktop.records.backup import back_up, check_backup, restore
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.heads import forget_head
from besponsa_desktop.records.store import Database
from tests.records.attacks import take_guards_away
from tests.records.filling import fill_every_table
from tests.records.making import START, act, add_people, do
from tests.records.stores import Store
from tests.records.test_tampering import as_reader, owners_connection
from tests.records.writer import sign


def test_that_a_period_begins_with_its_start_and_ends_before_its_end(database: Database) -> None:
    for hour in range(5):
        do(database, act(f"hour_{hour}", at=START + timedelta(hours=hour)), lambda _: None)
    for offset in (START.tzinfo, UTC, timezone(timedelta(hours=9))):
        start, end = ((START + timedelta(hours=hours)).astimezone(offset) for hours in (1, 3))
        assert [entry.what for entry in entries_between(database, start, end)] == ["hour_1", "hour_2"]


def test_that_the_entries_of_one_record_are_found(database: Database) -> None:
    for order in ("order:a", "order:b", "order:a"):
        do(database, act("opened", order), lambda _: None)
    assert [entry.sequence for entry in entries_of(database, "order:a")] == [1, 3]


def test_that_an_exported_row_has_a_cell_for_every_heading_and_no_formula(database: Database) -> None:
    do(database, act("opened", reason='=HYPERLINK("x")'), lambda unit: unit.note("o", after={"a": 1}))
    (entry,) = entries_of(database, "records")
    row = dict(zip(HEADINGS, export_row(entry, "-Ann Sample"), strict=True))
    assert row["Reason"] == '\'=HYPERLINK("x")'
    assert row["Person"] == "'-Ann Sample"
    assert row["Time"] == entry.at.isoformat(sep=" ", timespec="microseconds")
    assert row["Time"].endswith("-05:00")
    assert json.loads(row["Changes"])["changes"][0]["after"] == {"a": 1}


def test_that_records_as_written_are_borne_out_by_the_trail(database: Database) -> None:
    fill_every_table(database)
    assert list(verify_records(database)) == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE documents SET pdf = {other}", "not what was signed"),
        ("DELETE FROM documents", "the record is missing"),
        ("UPDATE order_versions SET document = '{{}}'", "not what the trail says"),
        ("UPDATE assessments SET document = 'x', digest = 'y'", "not what the trail says"),
        ("UPDATE order_versions SET digest = 'sha256:0'", "not what the trail says"),
    ],
)
def test_that_a_record_changed_behind_the_trail_is_found(store: Store, statement: str, told: str) -> None:
    database = store.open()
    fill_every_table(database)
    database.close()
    other = r"'\x00'::bytea" if database.is_postgres else "x'00'"
    with owners_connection(store) as connection:
        take_guards_away(connection)
        if not database.is_postgres:
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(
            text(statement.format(other=other).replace(":bytea", r"\:bytea").replace(":0", r"\:0"))
        )
        faults = [str(fault) for fault in verify_records(as_reader(connection))]
    assert any(told in fault for fault in faults)


def test_that_backups_made_while_others_sign_are_whole(file_store: Store) -> None:
    database = file_store.open()
    add_people(database, "ann")
    stop = threading.Event()

    def keep_signing() -> None:
        number = 0
        while not stop.is_set():
            sign(database, f"busy-{number}")
            number += 1

    signing = threading.Thread(target=keep_signing)
    signing.start()
    try:
        backups = [back_up(database, file_store.folder / f"backup-{number}.db") for number in range(10)]
    finally:
        stop.set()
        signing.join()
    assert all(backup.report.is_sound for backup in backups)
    assert backups[-1].report.entries > backups[0].report.entries


def test_that_a_backup_does_not_overwrite(file_store: Store) -> None:
    database = file_store.open()
    copy = file_store.folder / "there.db"
    copy.write_text("mine")
    with pytest.raises(SurroundingsFailed, match="is there already"):
        back_up(database, copy)
    assert copy.read_text() == "mine"


def test_that_a_backup_to_nowhere_is_told(file_store: Store) -> None:
    with pytest.raises(SurroundingsFailed, match="could not be made"):
        back_up(file_store.open(), Path("/no such folder/copy.db"))


def test_that_a_tampered_backup_is_not_restored(file_store: Store) -> None:
    database = file_store.open()
    do(database, act(), lambda _: None)
    copy = back_up(database, file_store.folder / "copy.db").file
    with sqlite3.connect(copy) as forger:
        forger.execute("DROP TRIGGER audit_no_update")
        forger.execute("UPDATE audit SET what = 'nothing'")
    forger.close()
    assert not check_backup(copy, database).is_sound
    with pytest.raises(SurroundingsFailed, match="is not restored: entry 1"):
        restore(database, copy, file_store.folder / "kept.db", act("restored"))


def test_that_a_restored_backup_has_its_entry_and_raises_the_alarm(file_store: Store) -> None:
    database = file_store.open()
    do(database, act("before"), lambda _: None)
    copy = back_up(database, file_store.folder / "copy.db").file
    do(database, act("lost"), lambda _: None)
    kept = file_store.folder / "kept.db"
    restored = restore(database, copy, kept, act("restored", reason="disk failed"))
    assert restored.kept.name == "CONTRADICTED"
    assert [entry.what for entry in entries_of(database, "records")] == ["before", "restored"]
    report = verify_chain(database, database.log, workstation_head(database))
    assert {fault.kind for fault in report.faults} == {Tampering.REWRITTEN}
    assert check_backup(kept, database).entries == 2
    forget_head(database.head_file)
    assert do(database, act("after"), lambda _: None).kept.name == "KEPT"
    assert verify_chain(database, database.log, workstation_head(database)).is_sound


def test_that_a_servers_backup_is_its_administrators(server_store: Store) -> None:
    with pytest.raises(SurroundingsFailed, match="pg_dump"):
        back_up(server_store.open(), server_store.folder / "copy.db")
