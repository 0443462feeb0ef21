"""The people of a site: added, signed in, given passwords, disabled and enabled; every step recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from besponsa_desktop.errors import Fault
from besponsa_desktop.records import people as kept
from besponsa_desktop.records.people import Person, Role
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.credentials import Credential, authenticate, require_administrator
from besponsa_desktop.workflow.people_passwords import (
    first_secrets,
    own_secrets,
    refuse_uncertifiable,
    refuse_unfit,
)
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation

__all__ = ["NewPerson", "Person", "Role", "add_person", "people", "sign_in"]

_SUBJECT = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """A person to be added: login, printed name and credential as they stand on paper, roles."""

    login: str
    printed_name: str
    credential: str
    roles: frozenset[Role]


def people(workstation: Workstation) -> tuple[Person, ...]:
    """Return everybody, by printed name."""
    return kept.people(workstation.database)


def has_people(workstation: Workstation) -> bool:
    """Tell whether anyone was added yet; if not, the first administrator is to be."""
    return bool(kept.people(workstation.database))


def first_administrator(workstation: Workstation, new: NewPerson, password: str) -> Person:
    """Add the first person of the site, who looks after the others; only where there is nobody yet.

    Raises:
        Refused: somebody is there already, or the name or the password is unfit.
    """
    act = workstation.act("first_administrator", _SUBJECT, None)
    person = _person(workstation, new, extra=Role.ADMINISTRATOR)
    with recording_refusals(workstation, act):
        refuse_uncertifiable(person)
        refuse_unfit(workstation, person, password)
        secrets = own_secrets(workstation, person, password)

        def work(unit: UnitOfWork) -> None:
            if kept.people(unit):
                raise Refused(Why.NOTHING_TO_DO, "The site has people already. Ask an administrator.")
            kept.add_person(unit, person, secrets)

        unit_of_work(workstation.database, act, work)
    return person


def add_person(workstation: Workstation, new: NewPerson, password: str, by: Credential) -> Person:
    """Add a person under a first password, which only lets them choose their own.

    The signing key is made when they do, so that nobody but its owner ever could open it.

    Raises:
        Refused: not by an administrator, the login is taken, or the name or the password is unfit.
    """
    administrator = authenticate(workstation, by, "person_added", _SUBJECT)
    act = workstation.act("person_added", _SUBJECT, administrator.id)
    person = _person(workstation, new)
    with recording_refusals(workstation, act):
        refuse_uncertifiable(person)
        refuse_unfit(workstation, person, password)
        first = first_secrets(workstation, password)

        def work(unit: UnitOfWork) -> None:
            require_administrator(unit, administrator.id)
            if kept.person_by_login(unit, new.login) is not None:
                fault = Fault(path="login", found="a login that somebody has", needed="another login")
                raise Refused(Why.NOTHING_TO_DO, "Nobody was added.", [fault])
            kept.add_person(unit, replace(person, must_change_password=True), first)

        unit_of_work(workstation.database, act, work)
    return kept.person(workstation.database, person.id)


def sign_in(workstation: Workstation, credential: Credential) -> Person:
    """Return the person who signs in, or unlocks the screen; recorded.

    Raises:
        Refused: unknown, wrong password, locked or disabled; recorded, and counted towards the lockout.
    """
    person = authenticate(workstation, credential, "signed_in", _SUBJECT, first_password=True)
    act = workstation.act("signed_in", f"person:{person.id}", person.id)

    def work(unit: UnitOfWork) -> None:
        if kept.person(unit, person.id).failed_count:
            kept.note_right_password(unit, person.id)

    unit_of_work(workstation.database, act, work)
    return kept.person(workstation.database, person.id)


def sign_out(workstation: Workstation, person_id: str, *, locked: bool = False) -> None:
    """Record that a person left, or that the screen was locked."""
    act = workstation.act("screen_locked" if locked else "signed_out", f"person:{person_id}", person_id)
    unit_of_work(workstation.database, act, lambda _unit: None)


def disable(workstation: Workstation, person_id: str, by: Credential, reason: str) -> Person:
    """Let a person sign in no more; what they signed stays. The last administrator stays, too.

    Raises:
        Refused: not by an administrator, or no reason; recorded.
    """
    return _by_administrator(workstation, "person_disabled", (person_id, reason), by, kept.disable)


def enable(workstation: Workstation, person_id: str, by: Credential, reason: str) -> Person:
    """Let a disabled person sign in again."""
    return _by_administrator(workstation, "person_enabled", (person_id, reason), by, kept.enable)


def unlock(workstation: Workstation, person_id: str, by: Credential, reason: str) -> Person:
    """Let a person sign in again whose account was locked after wrong passwords."""
    return _by_administrator(workstation, "person_unlocked", (person_id, reason), by, kept.unlock)


def change_roles(
    workstation: Workstation, person_id: str, roles: frozenset[Role], by: Credential, reason: str
) -> Person:
    """Give a person other roles."""

    def change(unit: UnitOfWork, of: str) -> Person:
        return kept.change_person(unit, replace(kept.person(unit, of), roles=roles))

    return _by_administrator(workstation, "roles_changed", (person_id, reason), by, change)


def _by_administrator(
    workstation: Workstation,
    what: str,
    whom_and_why: tuple[str, str],
    by: Credential,
    change: Callable[[UnitOfWork, str], Person],
) -> Person:
    person_id, reason = whom_and_why
    administrator = authenticate(workstation, by, what, f"person:{person_id}")
    act = workstation.act(what, f"person:{person_id}", administrator.id, reason=reason.strip())

    def work(unit: UnitOfWork) -> None:
        require_administrator(unit, administrator.id)
        change(unit, person_id)

    with recording_refusals(workstation, act):
        require_reason(workstation, reason=reason)
        unit_of_work(workstation.database, act, work)
    return kept.person(workstation.database, person_id)


def _person(workstation: Workstation, new: NewPerson, extra: Role | None = None) -> Person:
    roles = new.roles | {extra} if extra else new.roles
    return Person(
        id=workstation.new_id(),
        login=new.login,
        printed_name=new.printed_name,
        credential=new.credential,
        roles=frozenset(roles),
    )
