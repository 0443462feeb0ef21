"""A site for tests: a workstation with an administrator and pharmacists, and the sample orders."""

from __future__ import annotations

import atexit
import itertools
import json
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from besponsa_desktop.records.audit_export import entries_between
from besponsa_desktop.records.log import AuditEntry, read_head
from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.people import Person, Role, people
from besponsa_desktop.records.store import reading
from besponsa_desktop.signing.passwords import HashCost
from besponsa_desktop.workflow.credentials import Credential
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.people import NewPerson, add_person, first_administrator
from besponsa_desktop.workflow.people_passwords import change_password
from besponsa_desktop.workflow.releases import Releasing
from besponsa_desktop.workflow.site_rules import SiteRules
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.workstation import Place, Workstation, open_workstation

SAMPLES = Path(__file__).parents[1] / "samples" / "orders"
NEW_YORK = timezone(timedelta(hours=-5))
START = datetime(2026, 11, 23, 8, 0, tzinfo=NEW_YORK)
QUICK = SiteRules(hash_cost=HashCost(memory_kib=64, passes=1, lanes=1))
FIRST, OWN = "a first password 1", "their own passphrase 2"
_numbers = itertools.count(1)


class Clock:
    """A clock that moves on by a second each time it is read, and that a test may put on."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def new_id() -> str:
    """Return an id that no other process or call has."""
    return f"id-{os.getpid()}-{next(_numbers):08}"


def document(number: str) -> dict[str, Any]:
    """Return the document of the sample order whose file name begins with the number."""
    (path,) = SAMPLES.glob(f"{number}-*.json")
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def credential(login: str, password: str = OWN) -> Credential:
    """Return a login with its own passphrase, or another."""
    return Credential(login=login, password=password)


@dataclass(slots=True)
class Site:
    """A workstation with its people by login; one that was copied ``begins_at`` an entry of its trail."""

    workstation: Workstation
    clock: Clock
    people: dict[str, Person] = field(default_factory=dict)
    is_copied: bool = False
    begins_at: int = 0

    def join(self, login: str, name: str, *roles: Role, credential_text: str = "PharmD") -> Person:
        """Add a person who has a passphrase of their own."""
        new = NewPerson(login=login, printed_name=name, credential=credential_text, roles=frozenset(roles))
        add_person(self.workstation, new, FIRST, credential("admin"))
        self.people[login] = change_password(self.workstation, credential(login, FIRST), OWN)
        return self.people[login]

    def save(self, number: str, by: str = "ann", **changed: Any) -> Order:
        """Keep a sample order as a draft; ``changed`` replaces keys of its part "order"."""
        typed = document(number)
        typed["order"] |= changed
        return save_order(self.workstation, typed, self.people[by].id)

    def now(self, seen: Order) -> Order:
        """Return the order as it stands."""
        return order(self.workstation.database, seen.id)

    def review(self, number: str, seen: Order, *releases: Releasing, **changed: Any) -> Review:
        """Return the review of a saved sample by somebody who looked at its assessment now."""
        typed = document(number)
        typed["order"] |= changed
        return Review(
            order=seen,
            document=typed,
            seen=judge(self.workstation.database, seen).assessment,
            releases=releases,
            operation_id=new_id(),
        )

    def verified(self, number: str, *releases: Releasing, by: str = "ann") -> Order:
        """Return a sample order, saved and verified."""
        seen = self.save(number)
        verify_order(self.workstation, self.review(number, seen, *releases), credential(by))
        return self.now(seen)

    def trail(self) -> list[AuditEntry]:
        """Return the whole audit trail."""
        return list(entries_between(self.workstation.database, START - timedelta(1), START + timedelta(3650)))

    def recorded(self) -> list[str]:
        """Return what the audit trail says was done, in order."""
        return [entry.what for entry in self.trail()]


def place(folder: Path, name: str = "W1") -> Place:
    """Return a workstation's place with its files in the folder."""
    return Place(
        name=name,
        site_name="General Hospital",
        head_folder=folder / name,
        keys_file=folder / "keys" / "keys.json",
        practice=True,
    )


def open_site(folder: Path, url: str | None = None) -> Site:
    """Return a founded site with an administrator and the pharmacists Ann and Ben."""
    ticking = Clock()
    workstation = open_workstation(
        url or str(folder / "records.db"), place(folder), clock=ticking, new_id=new_id, rules=QUICK
    )
    site = Site(workstation, ticking)
    new = NewPerson(login="admin", printed_name="Ada Keeper", credential="PharmD", roles=frozenset())
    site.people["admin"] = first_administrator(workstation, new, OWN)
    site.join("ann", "Ann Sample", Role.PHARMACIST)
    site.join("ben", "Ben Example", Role.PHARMACIST, credential_text="RPh")
    return site


def copied_site(folder: Path) -> Site:
    """Return such a site in a file, copied from one that was made once."""
    template = _template()
    shutil.copytree(template, folder, dirs_exist_ok=True)
    clock = Clock(START + timedelta(minutes=1))
    workstation = open_workstation(
        str(folder / "records.db"), place(folder), clock=clock, new_id=new_id, rules=QUICK
    )
    with reading(workstation.database) as connection:
        begins_at = read_head(connection).sequence
    everyone = {person.login: person for person in people(workstation.database)}
    return Site(workstation, clock, everyone, is_copied=True, begins_at=begins_at)


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="site-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_site(folder).workstation.close()
    return folder
