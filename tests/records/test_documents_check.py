"""Signatures against the trail: one that was changed, taken away or slipped in is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.inspected import (
    count_documents,
    documents_of_digest,
    every_document,
    hash_of_entry,
)
from besponsa_desktop.records.log import GENESIS, Head
from besponsa_desktop.records.orders import version
from besponsa_desktop.records.signatures import KeptSignature, Meaning, add_signature
from besponsa_desktop.records.store import Database, writing
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.making import a_signature, act, add_people, do, make_order
from tests.records.stores import sqlite_store

PDF = b"%PDF-1.7 a sheet"


@pytest.fixture
def signed(tmp_path: Path) -> Database:
    """Give records on a file in which Ann signed a document of an order, and Bob did nothing yet."""
    opened = sqlite_store(tmp_path).open()
    add_people(opened, "ann", "bob")
    make_order(opened)

    def work(unit: UnitOfWork) -> None:
        sheet = Document(order_id="o1", version=1, kind="worksheet", pdf=PDF, head=unit.head)
        sha256 = add_document(unit, sheet)
        add_signature(unit, _by("ann", id="s1", document_sha256=sha256))

    do(opened, act("signed", "order:o1"), work)
    return opened


def _by(person_id: str, **changed: object) -> KeptSignature:
    return a_signature("o1", person_id, Meaning.VERIFIED, **changed)


def attack(database: Database, *statements: str) -> list[str]:
    """Do what the guards forbid, as someone does who can write the file; return what the check says."""
    with writing(database) as connection:
        for name in ("signatures_no_update", "signatures_no_delete", "documents_no_delete"):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            connection.exec_driver_sql(statement)
    return [str(fault) for fault in verify_records(database)]


def test_that_signed_records_are_borne_out_by_the_trail(signed: Database) -> None:
    assert list(verify_records(signed)) == []


@pytest.mark.parametrize(
    "change",
    ["meaning = 'released'", "person_id = 'bob'", "statement = '{\"order\":1}'", "document_sha256 = NULL"],
)
def test_that_a_changed_signature_is_named(change: str, signed: Database) -> None:
    faults = attack(signed, f"UPDATE signatures SET {change}")
    assert faults == [
        "order:o1/1: a signature is not what the trail says",
        "order:o1/1 signature s1: the record is missing",
    ]


def test_that_a_signature_that_was_taken_away_is_missed(signed: Database) -> None:
    assert attack(signed, "DELETE FROM signatures") == ["order:o1/1 signature s1: the record is missing"]


def test_that_a_signature_that_was_slipped_in_is_named(signed: Database) -> None:
    columns = ", ".join(KeptSignature.__slots__)
    new = {
        "id, ": "'s2', ",
        " meaning": " 'prepared'",
        " person_id": " 'bob'",
        "fingerprint": "'fingerprint-bob'",
    }
    slipped = columns
    for name, value in new.items():
        slipped = slipped.replace(name, value, 1)
    faults = attack(signed, f"INSERT INTO signatures ({columns}) SELECT {slipped} FROM signatures")
    assert faults == ["order:o1/1: a signature is not what the trail says"]


def test_that_documents_are_found_one_by_one_and_by_what_they_are_about(signed: Database) -> None:
    (only,) = every_document(signed)
    assert count_documents(signed) == 1
    assert (only.order_id, only.version, only.kind) == ("o1", 1, "worksheet")
    assert documents_of_digest(signed, version(signed, "o1", 1).digest) == (only,)
    assert documents_of_digest(signed, "sha256:none") == ()


def test_that_the_trail_is_asked_for_its_hash_at_a_place(signed: Database) -> None:
    (only,) = every_document(signed)
    assert only.head == Head(sequence=2, hash=str(hash_of_entry(signed, 2)))
    assert hash_of_entry(signed, 0) == GENESIS
    assert hash_of_entry(signed, 99) is None
    assert hash_of_entry(signed, 10**30) is None
