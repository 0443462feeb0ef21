"""A practice order on its way: verified and checked by two practice pharmacists, in records of their own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.people import Person, Role
from besponsa_desktop.signing.certificates import certificate_pem
from besponsa_desktop.signing.passwords import HashCost
from besponsa_desktop.workflow.blind_entry import BlindEntry
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.people import NewPerson, add_person, first_administrator
from besponsa_desktop.workflow.people_passwords import change_password
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from besponsa_desktop.workflow.signed_paper import SignedDocument
from besponsa_desktop.workflow.site_rules import SiteRules
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.workstation import Place, Workstation, open_workstation

_PHARMACISTS = frozenset({Role.PHARMACIST})
_FIRST_PERSON = NewPerson(
    login="priya", printed_name="Priya Practice", credential="PharmD", roles=_PHARMACISTS
)
_SECOND_PERSON = NewPerson(login="paul", printed_name="Paul Example", credential="RPh", roles=_PHARMACISTS)
_FIRST = Credential(login=_FIRST_PERSON.login, password="an invented phrase one")
_SECOND = Credential(login=_SECOND_PERSON.login, password="an invented phrase two")
_TO_BE_CHANGED = "an invented first word"
#: Practice records guard nothing.
_RULES = SiteRules(hash_cost=HashCost(memory_kib=1024, passes=1, lanes=1))
_BETWEEN = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeSigned:
    """A signed practice worksheet, and the root certificate (PEM) of the practice site, no hospital's."""

    document: SignedDocument
    root_pem: bytes


def sign_practice_order(document: Mapping[str, Any], folder: Path, now: datetime) -> PracticeSigned:
    """Return the worksheet of a clean practice order, signed by two practice pharmacists from ``now`` on.

    ``folder`` takes the practice records; PRACTICE stands on every page.
    """
    with _practice_site(folder, now) as workstation:
        first = _people(workstation)
        seen = save_order(workstation, document, first.id)
        review = Review(
            order=seen,
            document=document,
            seen=judge(workstation.database, seen).assessment,
            operation_id=workstation.new_id(),
        )
        verify_order(workstation, review, _FIRST)
        check = SecondCheck(
            order=_now(workstation, seen), entry=_entry(document), operation_id=workstation.new_id()
        )
        signed = second_check(workstation, check, _SECOND)
        return PracticeSigned(document=signed, root_pem=certificate_pem(workstation.root))


@contextmanager
def _practice_site(folder: Path, now: datetime) -> Iterator[Workstation]:
    place = Place(
        name="practice",
        site_name="Practice Pharmacy",
        head_folder=folder,
        keys_file=folder / "practice-keys.json",
        practice=True,
    )
    moments = (now + count * _BETWEEN for count in itertools.count())
    ids = (f"practice-{count:04}" for count in itertools.count(1))
    workstation = open_workstation(
        str(folder / "practice.db"),
        place,
        clock=moments.__next__,
        new_id=ids.__next__,
        rules=_RULES,
    )
    try:
        yield workstation
    finally:
        workstation.close()


def _people(workstation: Workstation) -> Person:
    """Add both pharmacists and return the first, who looks after the people, too."""
    first = first_administrator(workstation, _FIRST_PERSON, _FIRST.password)
    add_person(workstation, _SECOND_PERSON, _TO_BE_CHANGED, _FIRST)
    given = Credential(login=_SECOND.login, password=_TO_BE_CHANGED)
    change_password(workstation, given, _SECOND.password)
    return first


def _entry(document: Mapping[str, Any]) -> BlindEntry:
    measured, ordered = document["measurements"], document["order"]
    return BlindEntry(
        height_text=measured["height"]["value"],
        weight_text=measured["weight"]["value"],
        cycle_text=str(ordered["cycle"]),
        day_text=str(ordered["day"]),
        dose_text=ordered["dose"]["value"],
    )


def _now(workstation: Workstation, seen: Order) -> Order:
    return order(workstation.database, seen.id)
