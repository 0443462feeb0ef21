"""Every row is what the trail says: what somebody changes, adds or takes away in the database is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, text

from besponsa_desktop.records.rows_check import CHECKED, verify_rows
from besponsa_desktop.records.schema import METADATA
from besponsa_desktop.records.store import Database
from tests.records.attacks import take_guards_away
from tests.records.filling import fill_every_table
from tests.records.stores import Store
from tests.records.test_tampering import as_reader, owners_connection

LEFT_OUT = {"audit", "audit_head", "order_steps", "drafts", "numbers"}


@pytest.fixture
def filled(store: Store) -> Store:
    """Give records with a row in every table."""
    database: Database = store.open()
    fill_every_table(database)
    database.close()
    return store


def faults_after(store: Store, change: Callable[[Connection], object]) -> list[str]:
    """Return what the check finds after a change by the database's owner, which is then taken back."""
    with owners_connection(store) as connection:
        take_guards_away(connection)
        if not store.url.startswith("postgresql"):
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        change(connection)
        return [str(fault) for fault in verify_rows(as_reader(connection))]


def changed_by(statement: str) -> Callable[[Connection], object]:
    """Return a change that is one statement."""
    return lambda connection: connection.execute(text(statement))


def test_that_every_table_is_checked_that_is_kept_and_filled(filled: Store) -> None:
    assert {table.name for table in METADATA.sorted_tables} - {t.name for t in CHECKED} == LEFT_OUT
    database = filled.open()
    assert list(verify_rows(database)) == []


@pytest.mark.parametrize(
    ("statement", "row"),
    [
        ("UPDATE people SET roles = 'pharmacist administrator' WHERE id = 'ann'", "people:ann"),
        ("UPDATE people SET password_hash = 'x' WHERE id = 'ben'", "people:ben"),
        ("UPDATE people SET printed_name = 'x' WHERE id = 'ben'", "people:ben"),
        ("UPDATE orders SET state = 'checked'", "orders:o1"),
        ("UPDATE orders SET mrn = '1'", "orders:o1"),
        ("UPDATE courses SET mrn = '1'", "courses:course-of-o1"),
        ("UPDATE order_versions SET made_by = 'ben'", "order_versions:o1/1"),
        ("UPDATE preparations SET recorded_by = 'ben'", "preparations:p1"),
        ("UPDATE assessments SET verdict = 'pass'", "assessments:a1"),
        ("UPDATE signatures SET printed_name = 'x'", "signatures:"),
        ("UPDATE prints SET printer = 'x'", "prints:1"),
        ("UPDATE policies SET document = 'x'", "policies:sha256"),
    ],
)
def test_that_an_altered_row_is_named(filled: Store, statement: str, row: str) -> None:
    (fault,) = faults_after(filled, changed_by(statement))
    assert fault.startswith(row)
    assert fault.endswith("the row is not what was written")


@pytest.mark.parametrize("table", ["releases", "in_force", "print_outcomes", "authorities"])
def test_that_a_row_that_was_taken_away_is_missed(filled: Store, table: str) -> None:
    (fault,) = faults_after(filled, changed_by(f"DELETE FROM {table}"))
    assert fault.startswith(f"{table}:")
    assert fault.endswith("the row is missing")


def test_that_a_row_that_was_slipped_in_is_named(filled: Store) -> None:
    slipped = (
        "INSERT INTO findings SELECT assessment_id, 'liver.vod', outcome, severity, release FROM findings"
    )
    assert faults_after(filled, changed_by(slipped)) == [
        "findings:a1/liver.vod: the trail knows nothing of this row"
    ]
