"""Guards: what is kept cannot be changed, deleted, replaced or emptied, whoever asks the database
directly.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.guards import KEPT, MOVING, expected_guards
from besponsa_desktop.records.schema import METADATA
from besponsa_desktop.records.signatures import Meaning, add_signature
from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.filling import fill_every_table
from tests.records.making import a_signature, act, add_people, do, make_order
from tests.records.stores import Store, administer

MUTABLE = {"drafts"}


@pytest.fixture
def owner(store: Store) -> Iterator[Engine]:
    """Give an engine of whoever owns the database, on records with a row in every table."""
    opened = store.open()
    fill_every_table(opened)
    opened.close()
    engine = create_engine(store.admin_url.replace("postgresql://", "postgresql+psycopg://"))
    yield engine
    engine.dispose()


def refuses(owner: Engine, statement: str) -> bool:
    """Tell whether the database refuses the statement, and nothing but it."""
    with owner.connect() as connection:
        try:
            connection.execute(text(statement))
        except DBAPIError:
            return True
        finally:
            connection.rollback()
    return False


def tables(connection: Connection) -> set[str]:
    """Return the tables that have rows."""
    names = [table.name for table in METADATA.sorted_tables]
    return {name for name in names if connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()}


def test_that_every_table_is_guarded_or_meant_to_forget(owner: Engine) -> None:
    assert set(KEPT) | set(MOVING) | MUTABLE == set(METADATA.tables)
    with owner.connect() as connection:
        assert tables(connection) == set(METADATA.tables)


def test_that_what_is_kept_is_never_changed(owner: Engine) -> None:
    for name in KEPT:
        column = METADATA.tables[name].columns.keys()[-1]
        assert refuses(owner, f"UPDATE {name} SET {column} = {column}"), name


def test_that_what_is_kept_or_moves_is_never_deleted(owner: Engine) -> None:
    for name in KEPT + MOVING:
        assert refuses(owner, f"DELETE FROM {name}"), name


def test_that_nothing_is_replaced_or_emptied(owner: Engine) -> None:
    for name in KEPT + MOVING:
        if owner.dialect.name == "postgresql":
            assert refuses(owner, f"TRUNCATE {name} CASCADE"), name
        else:
            assert refuses(owner, f"INSERT OR REPLACE INTO {name} SELECT * FROM {name}"), name
            assert refuses(owner, f"REPLACE INTO {name} SELECT * FROM {name}"), name


def test_that_an_upsert_changes_nothing(owner: Engine) -> None:
    upsert = (
        "INSERT INTO audit SELECT * FROM audit WHERE true ON CONFLICT (sequence) DO UPDATE SET what = 'x'"
    )
    assert refuses(owner, upsert)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE orders SET state = 'given', row_version = row_version + 1",
        "UPDATE orders SET row_version = row_version + 2",
        "UPDATE orders SET state = 'cancelled'",
        "UPDATE orders SET id = 'other', row_version = row_version + 1",
        "UPDATE orders SET version = version + 2, row_version = row_version + 1",
        "UPDATE audit_head SET sequence = sequence - 1",
        "UPDATE audit_head SET log_id = 'other', sequence = sequence + 1",
        "UPDATE numbers SET last = last - 1",
        "UPDATE numbers SET last = last + 2",
        "UPDATE people SET id = 'other', row_version = row_version + 1",
    ],
)
def test_that_what_moves_on_does_so_step_by_step(owner: Engine, statement: str) -> None:
    assert refuses(owner, statement)


def test_that_a_draft_may_be_changed_and_deleted(owner: Engine) -> None:
    assert not refuses(owner, "UPDATE drafts SET document = '{}'")
    assert not refuses(owner, "DELETE FROM drafts")


def test_that_every_guard_is_there(owner: Engine, store: Store) -> None:
    opened = store.open()
    assert len(expected_guards(opened.engine.dialect.name)) > 60
    opened.close()


def test_that_records_without_a_guard_are_not_opened(store: Store) -> None:
    on = " ON audit" if store.url.startswith("postgresql") else ""
    administer(store.admin_url, f"DROP TRIGGER audit_no_update{on}")
    with pytest.raises(SurroundingsFailed, match=r"guards are missing, audit_no_update"):
        store.open()


def test_that_the_document_and_the_second_persons_rule_hold_by_sql(database: Database) -> None:
    add_people(database, "ann")
    make_order(database)

    def sign(unit: UnitOfWork) -> None:
        document = Document(order_id="o1", version=1, kind="worksheet", pdf=b"%PDF-", head=unit.head)
        new = a_signature("o1", "ann", Meaning.VERIFIED, document_sha256=add_document(unit, document))
        add_signature(unit, new)

    do(database, act("verified", "order:o1"), sign)
    forged = (
        "INSERT INTO signatures (id, order_id, version, meaning, person_id, printed_name, credential,"
        " fingerprint, statement, signed_at, workstation, independent, checks_id, checks_meaning,"
        " checks_person_id) SELECT 'x', order_id, version, 'second_check', person_id, printed_name,"
        " credential,"
        " fingerprint, statement, signed_at, workstation, 1, {first} FROM signatures"
    )
    for first in ("id, meaning, person_id", "id, meaning, 'ben'", "NULL, NULL, NULL", "'y', 'verified', 'z'"):
        assert refuses(database.engine, forged.format(first=first)), first


def test_that_the_programs_account_has_no_more_rights_than_it_needs(server_store: Store) -> None:
    opened = server_store.open()
    attempts = [
        "UPDATE audit SET what = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "DROP TABLE audit",
        "DROP TRIGGER audit_no_update ON audit",
        "SET session_replication_role = replica",
        "CREATE TABLE public.own (a int)",
        "UPDATE audit_head SET log_id = 'x'",
        "INSERT INTO order_steps VALUES ('draft', 'given')",
        "SET ROLE besponsa_owner",
    ]
    assert {attempt: refuses(opened.engine, attempt) for attempt in attempts} == dict.fromkeys(attempts, True)
    opened.close()


def test_that_an_account_that_may_rewrite_the_log_is_not_used(server_store: Store) -> None:
    owning = Store(url=server_store.admin_url, admin_url=server_store.admin_url, folder=server_store.folder)
    with pytest.raises(SurroundingsFailed, match="may rewrite the audit trail"):
        owning.open()


def test_that_reading_takes_no_lock_that_stops_another_reader(database: Database) -> None:
    with reading(database) as first, reading(database) as second:
        assert first.execute(text("SELECT count(*) FROM audit")).scalar_one() == 0
        assert second.execute(text("SELECT count(*) FROM audit")).scalar_one() == 0
