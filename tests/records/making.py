"""Short ways to people, orders and acts for the tests of the records."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from besponsa_desktop.records.order_steps import add_order, open_course
from besponsa_desktop.records.orders import Order, Searched, WrittenOrder
from besponsa_desktop.records.people import Person, Role, Secrets, add_person
from besponsa_desktop.records.signatures import KeptSignature, Meaning
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import Act, Done, UnitOfWork, unit_of_work

NEW_YORK = timezone(timedelta(hours=-5))
START = datetime(2026, 11, 23, 10, 0, tzinfo=NEW_YORK)
_numbers = itertools.count(1)


def new_id(kind: str) -> str:
    """Return an id that no other process or call has."""
    return f"{kind}-{os.getpid()}-{next(_numbers)}"


def act(what: str = "tried", subject: str = "records", **changed: Any) -> Act:
    """Return an act of pharmacist Ann at workstation W1."""
    usual: dict[str, Any] = {
        "operation_id": new_id("operation"),
        "at": datetime(2026, 11, 23, 9, 0, tzinfo=NEW_YORK) + timedelta(seconds=next(_numbers)),
        "person_id": "ann",
        "workstation": "W1",
        "program": "0.2.0",
    }
    return Act(what=what, subject=subject, **usual | changed)


def a_person(person_id: str, *roles: Role, **changed: Any) -> Person:
    """Return a person who is named after their id."""
    usual = {"login": person_id, "printed_name": f"{person_id.title()} Sample", "credential": "PharmD"}
    return Person(id=person_id, roles=frozenset(roles or {Role.PHARMACIST}), **usual | changed)


def secrets_for(person_id: str) -> Secrets:
    """Return secrets that open nothing, with a certificate of the person's own."""
    return Secrets(
        password_hash="$argon2id$none",
        certificate=f"certificate of {person_id}".encode(),
        encrypted_key=b"sealed",
        fingerprint=f"fingerprint-{person_id}",
    )


def do(database: Database, said: Act, work: Callable[[UnitOfWork], object]) -> Done:
    """Do one thing whose outcome is read again afterwards."""

    def quietly(unit: UnitOfWork) -> None:
        work(unit)

    return unit_of_work(database, said, quietly)


def add_people(database: Database, *person_ids: str) -> None:
    """Add pharmacists."""

    def work(unit: UnitOfWork) -> None:
        for person_id in person_ids:
            add_person(unit, a_person(person_id), secrets_for(person_id))

    unit_of_work(database, act("people_added", person_id=None), work)


def written(order_number: str = "RX-1", **changed: Any) -> WrittenOrder:
    """Return a small order of an invented patient."""
    usual: dict[str, Any] = {
        "mrn": "40021876",
        "family_name": "Sample-Rivera",
        "given_name": "Maria",
        "planned_start": START,
        "cycle": 1,
        "day": 1,
    }
    searched = Searched(order_number=order_number, **usual | changed)
    return WrittenOrder(document=f'{{"order":{{"id":"{order_number}"}}}}', searched=searched)


def make_order(database: Database, order_id: str = "o1", **changed: Any) -> Order:
    """Add an order in a course of its own; Ann must be among the people."""

    def work(unit: UnitOfWork) -> None:
        open_course(unit, f"course-of-{order_id}", "40021876")
        add_order(unit, order_id, f"course-of-{order_id}", written(**changed))

    unit_of_work(database, act("order_added", f"order:{order_id}"), work)
    from besponsa_desktop.records.orders import order

    return order(database, order_id)


def a_signature(order_id: str, person_id: str, meaning: Meaning, **changed: Any) -> KeptSignature:
    """Return a signature of the person on the order's first version."""
    usual: dict[str, Any] = {
        "id": new_id("signature"),
        "version": 1,
        "printed_name": f"{person_id.title()} Sample",
        "credential": "PharmD",
        "fingerprint": f"fingerprint-{person_id}",
        "statement": "{}",
        "signed_at": datetime(2026, 11, 23, 14, 5, tzinfo=UTC),
        "workstation": "W1",
    }
    return KeptSignature(order_id=order_id, person_id=person_id, meaning=meaning, **usual | changed)
