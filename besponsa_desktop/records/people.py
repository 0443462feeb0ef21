"""People: who may sign in, in which roles, and the secrets that only they open."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Row, select, update

from besponsa_desktop.records.authorities import keep_certificate
from besponsa_desktop.records.refusals import LastAdministrator, NotThere
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import PEOPLE
from besponsa_desktop.records.unit_of_work import UnitOfWork


class Role(Enum):
    """What a person may do; a person may have several roles."""

    PHARMACIST = "pharmacist"
    TECHNICIAN = "technician"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person as the records know them; a disabled or locked person signs nothing."""

    id: str
    login: str
    printed_name: str
    credential: str
    roles: frozenset[Role]
    failed_count: int = 0
    locked_at: datetime | None = None
    disabled_at: datetime | None = None
    must_change_password: bool = False
    row_version: int = 1

    @property
    def is_active(self) -> bool:
        """Tell whether the person may sign in."""
        return self.locked_at is None and self.disabled_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """A person's password hash, and the certificate and the encrypted key of their signatures."""

    password_hash: str = field(repr=False)
    certificate: bytes | None = field(default=None, repr=False)
    encrypted_key: bytes | None = field(default=None, repr=False)
    fingerprint: str | None = None


def login_key(login: str) -> str:
    """Return a login as it is compared: composed, without outer blanks, letter case aside."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def people(reader: Reader) -> tuple[Person, ...]:
    """Return everybody, by printed name."""
    found = rows(reader, select(PEOPLE).order_by(PEOPLE.c.printed_name, PEOPLE.c.id))
    return tuple(_person(one) for one in found)


def person(reader: Reader, person_id: str) -> Person:
    """Return the person with the id.

    Raises:
        NotThere: nobody has it.
    """
    found = row(reader, select(PEOPLE).where(PEOPLE.c.id == person_id))
    if found is None:
        raise NotThere("This person is not in the records.")
    return _person(found)


def person_by_login(reader: Reader, login: str) -> Person | None:
    """Return the person with the login, or ``None``."""
    found = row(reader, select(PEOPLE).where(PEOPLE.c.login == login_key(login)))
    return None if found is None else _person(found)


def secrets_of(reader: Reader, person_id: str) -> Secrets:
    """Return the person's secrets."""
    columns = (PEOPLE.c.password_hash, PEOPLE.c.certificate, PEOPLE.c.encrypted_key)
    found = row(reader, select(*columns).where(PEOPLE.c.id == person_id))
    if found is None:
        raise NotThere("This person is not in the records.")
    return Secrets(
        password_hash=found.password_hash, certificate=found.certificate, encrypted_key=found.encrypted_key
    )


def add_person(unit: UnitOfWork, new: Person, secrets: Secrets) -> None:
    """Add a person with their secrets; ``secrets.fingerprint`` names the certificate where there is one."""
    unit.insert(
        PEOPLE,
        id=new.id,
        login=login_key(new.login),
        roles=_roles_text(new.roles),
        printed_name=new.printed_name,
        credential=new.credential,
        password_hash=secrets.password_hash,
        certificate=secrets.certificate,
        encrypted_key=secrets.encrypted_key,
        failed_count=0,
        must_change_password=int(new.must_change_password),
        row_version=1,
        added_at=unit.act.at,
    )
    unit.note(f"person:{new.id}", after=_said(new) | {"login": login_key(new.login)})
    _keep_certificate(unit, new.id, secrets)


def change_person(unit: UnitOfWork, changed: Person) -> Person:
    """Give a person the printed name, credential and roles of ``changed``; return them as they are then.

    Raises:
        LastAdministrator: no active administrator would be left.
    """
    before = person(unit, changed.id)
    if Role.ADMINISTRATOR in before.roles - changed.roles:
        _refuse_last(unit, before)
    return _move(
        unit,
        before,
        printed_name=changed.printed_name,
        credential=changed.credential,
        roles=_roles_text(changed.roles),
    )


def set_secrets(unit: UnitOfWork, person_id: str, secrets: Secrets, *, must_change_password: bool) -> Person:
    """Give a person new secrets; the log says that, and no secret."""
    before = person(unit, person_id)
    unit.note(f"password:{person_id}", after={"fingerprint": secrets.fingerprint})
    _keep_certificate(unit, person_id, secrets)
    return _move(
        unit,
        before,
        password_hash=secrets.password_hash,
        certificate=secrets.certificate,
        encrypted_key=secrets.encrypted_key,
        must_change_password=int(must_change_password),
    )


def note_failed_password(unit: UnitOfWork, person_id: str, *, allowed: int) -> Person:
    """Count a wrong password; the person is locked from the ``allowed``-th failure in a row on."""
    before = person(unit, person_id)
    failed = before.failed_count + 1
    locked_at = before.locked_at or (unit.act.at if failed >= allowed else None)
    return _move(unit, before, failed_count=failed, locked_at=locked_at)


def note_right_password(unit: UnitOfWork, person_id: str) -> Person:
    """Begin the count of failures anew."""
    return _move(unit, person(unit, person_id), failed_count=0)


def unlock(unit: UnitOfWork, person_id: str) -> Person:
    """Let a locked person sign in again."""
    return _move(unit, person(unit, person_id), failed_count=0, locked_at=None)


def disable(unit: UnitOfWork, person_id: str) -> Person:
    """Let a person sign in no more; what they signed stays.

    Raises:
        LastAdministrator: no active administrator would be left.
    """
    before = person(unit, person_id)
    _refuse_last(unit, before)
    return _move(unit, before, disabled_at=unit.act.at)


def enable(unit: UnitOfWork, person_id: str) -> Person:
    """Let a disabled person sign in again."""
    return _move(unit, person(unit, person_id), disabled_at=None)


def _refuse_last(unit: UnitOfWork, leaving: Person) -> None:
    others = [p for p in people(unit) if Role.ADMINISTRATOR in p.roles and p.is_active and p.id != leaving.id]
    if Role.ADMINISTRATOR in leaving.roles and not others:
        raise LastAdministrator


def _move(unit: UnitOfWork, before: Person, **values: object) -> Person:
    """Change a person's row by one version, and note what the change is."""
    statement = update(PEOPLE).where(PEOPLE.c.id == before.id, PEOPLE.c.row_version == before.row_version)
    if not unit.update_one(statement.values(row_version=before.row_version + 1, **values)):
        raise AssertionError("a person changed inside a transaction that holds the log's lock")
    (written,) = rows(unit, select(PEOPLE).where(PEOPLE.c.id == before.id))
    unit.note_row(PEOPLE, dict(written._mapping))
    after = _person(written)
    said, new = _said(before), _said(after)
    changed = [name for name in said if said[name] != new[name]]
    unit.note(
        f"person:{before.id}",
        before={name: said[name] for name in changed},
        after={name: new[name] for name in changed},
    )
    return after


def _keep_certificate(unit: UnitOfWork, person_id: str, secrets: Secrets) -> None:
    if secrets.certificate is not None and secrets.fingerprint is not None:
        keep_certificate(unit, person_id, secrets.fingerprint, secrets.certificate)


def _roles_text(roles: frozenset[Role]) -> str:
    return " ".join(sorted(role.value for role in roles))


def _person(found: Row[Any]) -> Person:
    names = (
        "id",
        "login",
        "printed_name",
        "credential",
        "failed_count",
        "locked_at",
        "disabled_at",
        "row_version",
    )
    return Person(
        **{name: getattr(found, name) for name in names},
        roles=frozenset(Role(role) for role in found.roles.split()),
        must_change_password=bool(found.must_change_password),
    )


def _said(one: Person) -> dict[str, object]:
    """Return what the log says of a person: no secret."""
    return {
        "printed_name": one.printed_name,
        "credential": one.credential,
        "roles": _roles_text(one.roles),
        "failed_count": one.failed_count,
        "locked": one.locked_at is not None,
        "disabled": one.disabled_at is not None,
        "must_change_password": one.must_change_password,
    }
