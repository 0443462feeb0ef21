"""Tampering is found, whoever does it to the database, and a clean trail is never called tampered with."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, create_engine

from besponsa_desktop.records.audit import (
    SeenHead,
    Tampering,
    document_heads,
    verify_chain,
    workstation_head,
)
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.log import Head, Log, read_head
from besponsa_desktop.records.sqlite_store import sqlite_engine
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork, append_entry
from tests.records.attacks import ATTACKS, FORGERS_KEY, Forger, take_guards_away
from tests.records.making import act, add_people, do, make_order, new_id
from tests.records.proof import often
from tests.records.stores import KEY, LOG_ID, Store

pytestmark = pytest.mark.proof

TRUE_LOG = Log(log_id=LOG_ID, key=KEY)
FORGED_LOG = Log(log_id=LOG_ID, key=FORGERS_KEY)
ENTRIES = 40


@pytest.fixture(params=["sqlite", "postgresql"])
def trail(request: pytest.FixtureRequest) -> tuple[Store, tuple[SeenHead, ...]]:
    """Give a trail with a document every ten entries, and the heads that were seen outside it."""
    store: Store = request.getfixturevalue("file_store" if request.param == "sqlite" else "server_store")
    database = store.open()
    add_people(database, "ann")
    make_order(database)
    for number in range(3, ENTRIES + 1):
        do(database, act("worked", "order:o1"), add_one_document if number % 10 == 0 else note_something)
    heads = (*workstation_head(database), *document_heads(database))
    database.close()
    return store, heads


def note_something(unit: UnitOfWork) -> None:
    """Have the entry say that something changed."""
    unit.note("order:o1", before={"held_by": None}, after={"held_by": "ann"})


def add_one_document(unit: UnitOfWork) -> None:
    """Keep a document that carries the head."""
    pdf = unit.head.short.encode()
    add_document(unit, Document(order_id="o1", version=1, kind="worksheet", pdf=pdf, head=unit.head))


@contextmanager
def owners_connection(store: Store) -> Iterator[Connection]:
    """Give a connection of the database's owner; whatever is done on it is taken back."""
    if store.url.startswith("postgresql"):
        engine = create_engine(store.admin_url.replace("postgresql://", "postgresql+psycopg://"))
    else:
        engine = sqlite_engine(store.folder / "records" / "besponsa.db")
    with engine.connect() as connection:
        yield connection
        connection.rollback()
    engine.dispose()


def as_reader(connection: Connection) -> UnitOfWork:
    """Return a reader that reads on this connection."""
    return UnitOfWork(connection, act(), Head(sequence=0, hash=""))


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_that_every_attack_is_found_and_its_first_entry_named(
    trail: tuple[Store, tuple[SeenHead, ...]], attack: object
) -> None:
    store, heads = trail
    assert callable(attack)
    named: list[bool] = []
    with owners_connection(store) as connection:
        take_guards_away(connection)
        reader = as_reader(connection)
        assert verify_chain(reader, TRUE_LOG, heads).is_sound
        for run in range(often(200)):
            with connection.begin_nested() as attempt:
                first_bad = attack(Forger(connection=connection, log=FORGED_LOG, choice=random.Random(run)))
                report = verify_chain(reader, TRUE_LOG, heads)
                named.append(report.first is not None and report.first.sequence == first_bad)
                attempt.rollback()
        assert verify_chain(reader, TRUE_LOG, heads).is_sound
    assert named == [True] * often(200)


@pytest.mark.parametrize("attack", ["truncate", "restore_old_copy"])
def test_that_without_the_heads_a_cut_would_not_be_found(
    trail: tuple[Store, tuple[SeenHead, ...]], attack: str
) -> None:
    store, _ = trail
    chosen = next(one for one in ATTACKS if one.__name__ == attack)
    with owners_connection(store) as connection:
        take_guards_away(connection)
        chosen(Forger(connection=connection, log=FORGED_LOG, choice=random.Random(1)))
        assert verify_chain(as_reader(connection), TRUE_LOG).is_sound


@pytest.mark.parametrize("attack", ["edit_and_recompute", "replace_everything"])
def test_that_whoever_has_the_key_is_found_by_the_heads(
    trail: tuple[Store, tuple[SeenHead, ...]], attack: str
) -> None:
    store, heads = trail
    chosen = next(one for one in ATTACKS if one.__name__ == attack)
    with owners_connection(store) as connection:
        take_guards_away(connection)
        chosen(Forger(connection=connection, log=TRUE_LOG, choice=random.Random(1)))
        assert verify_chain(as_reader(connection), TRUE_LOG).is_sound
        report = verify_chain(as_reader(connection), TRUE_LOG, heads)
        assert {fault.kind for fault in report.faults} == {Tampering.REWRITTEN}


def test_that_no_clean_trail_is_called_tampered_with(store: Store) -> None:
    choice = random.Random(20261123)
    with owners_connection(store) as connection:
        for _ in range(often(1_000)):
            with connection.begin_nested() as attempt:
                heads = list(grow(connection, choice))
                report = verify_chain(as_reader(connection), TRUE_LOG, heads)
                assert (report.faults, report.entries) == ((), len(heads))
                attempt.rollback()


def grow(connection: Connection, choice: random.Random) -> Iterator[SeenHead]:
    """Write a clean trail of some entries, and yield the head after each, whole or short."""
    texts = ["", "reason", "Grund, groß", 'a "quoted" reason', "3:abc,", "-,", "\u2028", None]
    for _ in range(choice.randint(1, 4)):
        at = datetime(2026, 11, 1, tzinfo=UTC) + timedelta(seconds=choice.randrange(10**6))
        said = act(
            choice.choice(["signed", "opened", ""]),
            operation_id=new_id("clean"),
            reason=choice.choice(texts),
            at=at,
        )
        unit = UnitOfWork(connection, said, read_head(connection))
        unit.note("order:o1", before={"a": choice.choice(texts)}, after=None)
        head = append_entry(TRUE_LOG, unit, "{}")
        yield SeenHead(sequence=head.sequence, hash=head.hash[: choice.choice([16, 64])], where="a test")


def test_that_what_was_seen_at_this_workstation_is_missed_at_the_next_write(file_store: Store) -> None:
    database = file_store.open()
    earlier = do(database, act("kept"), lambda _: None)
    saved = (file_store.folder / "records" / "besponsa.db").read_bytes()
    do(database, act("lost"), lambda _: None)
    database.close()
    (file_store.folder / "records" / "besponsa.db").write_bytes(saved)
    database = file_store.open()
    after = do(database, act("written over"), lambda _: None)
    assert (earlier.kept.name, after.kept.name) == ("KEPT", "CONTRADICTED")
    report = verify_chain(database, database.log, workstation_head(database))
    assert [fault.kind for fault in report.faults] == [Tampering.REWRITTEN]
    database.close()


def test_that_an_altered_kept_head_is_found(database: Database) -> None:
    do(database, act(), lambda _: None)
    kept = database.head_file.read_text(encoding="utf-8")
    database.head_file.write_text(kept.replace('"sequence": 1', '"sequence": 0'), encoding="utf-8")
    report = verify_chain(database, database.log, workstation_head(database))
    assert [fault.kind for fault in report.faults] == [Tampering.KEPT_HEAD]


def test_that_a_clock_that_went_back_is_shown_and_is_no_fault(database: Database) -> None:
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    for minutes in (0, -1, 5, 2, 6):
        do(database, act(at=noon + timedelta(minutes=minutes)), lambda _: None)
    report = verify_chain(database, database.log)
    assert (report.is_sound, report.clock_steps) == (True, (4,))


def test_that_a_fault_is_told_in_one_line(file_store: Store) -> None:
    database = file_store.open()
    do(database, act(), lambda _: None)
    seen = SeenHead(sequence=7, hash="abc", where="label 12")
    report = verify_chain(database, database.log, [seen])
    assert str(report.first) == "entry 2: the trail ends before an entry that was seen (label 12)"
    database.close()
