"""Records of the first revision, with everything that it could hold, come to the present one unaltered."""

from __future__ import annotations

import pytest

from besponsa_desktop.records import guards, migrate
from besponsa_desktop.records.course_entries import add_entry, entries_of_order
from besponsa_desktop.records.engine import migrate_server, open_database
from besponsa_desktop.records.people import people
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.records.store import Database
from tests.records import filling
from tests.records.filling import an_entry, fill_every_table
from tests.records.making import act, do
from tests.records.server import Server
from tests.records.stores import ACCOUNT, KEY, LOG_ID, Store, administer


@pytest.fixture
def first_revision(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let the program be what it was when it knew the first revision only, until that is undone."""
    monkeypatch.setattr(migrate, "REVISIONS", ("0001",))
    monkeypatch.setattr(migrate, "CURRENT", "0001")
    monkeypatch.setattr(guards, "KEPT", tuple(name for name in guards.KEPT if name != "course_entries"))
    monkeypatch.setattr(filling, "add_entry", lambda *_: None)
    return monkeypatch


def open_at(url: str, store: Store) -> Database:
    return open_database(url, audit_key=KEY, log_id_if_new=LOG_ID, head_folder=store.folder)


def check_present(database: Database) -> None:
    assert [person.login for person in people(database)] == ["ann", "ben"]
    assert list(verify_rows(database)) == []
    do(database, act("recorded"), lambda unit: add_entry(unit, an_entry()))
    assert len(entries_of_order(database, "o1")) == 1
    assert list(verify_rows(database)) == []


def test_that_a_file_of_the_first_revision_is_brought_up_to_date(
    first_revision: pytest.MonkeyPatch, file_store: Store
) -> None:
    url = str(file_store.folder / "first.db")
    opened = open_at(url, file_store)
    fill_every_table(opened)
    opened.close()
    first_revision.undo()
    opened = open_at(url, file_store)
    check_present(opened)
    opened.close()


def test_that_a_server_of_the_first_revision_is_brought_up_to_date(
    first_revision: pytest.MonkeyPatch, postgres_server: Server, file_store: Store
) -> None:
    administer(postgres_server.url("postgres"), "CREATE DATABASE first_revision")
    migrate_server(postgres_server.url("first_revision"), log_id_if_new=LOG_ID)
    opened = open_at(postgres_server.url("first_revision", ACCOUNT), file_store)
    fill_every_table(opened)
    opened.close()
    first_revision.undo()
    migrate_server(postgres_server.url("first_revision"), log_id_if_new=LOG_ID, has_backup=True)
    opened = open_at(postgres_server.url("first_revision", ACCOUNT), file_store)
    check_present(opened)
    opened.close()
