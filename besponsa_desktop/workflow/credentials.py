"""Who acts: a login and a password, asked for at every signature and judged anew each time."""

from __future__ import annotations

from dataclasses import dataclass, field

from besponsa_desktop.records.people import (
    Person,
    Role,
    Secrets,
    note_failed_password,
    note_right_password,
    person,
    person_by_login,
    secrets_of,
)
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.certificates import CertificateWithKey, Signer, unlock
from besponsa_desktop.signing.passwords import WrongPassword, is_password
from besponsa_desktop.workflow.recording import record_refusal
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation

_WRONG = "Login or password is wrong. Nothing was saved; try again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A login with the password as it was typed."""

    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identified:
    """A person whose password was right just now, with the key that it unlocked."""

    person: Person
    signer: Signer = field(repr=False)


def identify(workstation: Workstation, credential: Credential, what: str, subject: str) -> Identified:
    """Return the person with the signing key unlocked, for one act.

    A wrong password is counted and may lock the account; every refusal is recorded as one of ``what``.

    Raises:
        Refused: unknown, locked or disabled, a wrong password, or a password that an administrator chose.
    """
    found = _person(workstation, credential, what, subject)
    secrets = secrets_of(workstation.database, found.id)
    if secrets.certificate is None or secrets.encrypted_key is None or found.must_change_password:
        _check_hash(workstation, found, secrets, credential, what)
        raise _recorded(workstation, _password_not_own(found), what, subject, found.id)
    sealed = CertificateWithKey(
        certificate=secrets.certificate, sealed_key=secrets.encrypted_key.decode("ascii")
    )
    try:
        return Identified(person=found, signer=unlock(sealed, credential.password))
    except WrongPassword:
        raise _counted(workstation, found, what) from None


def authenticate(
    workstation: Workstation,
    credential: Credential,
    what: str,
    subject: str,
    *,
    first_password: bool = False,
) -> Person:
    """Return the person whose login and password these are, without unlocking a signing key.

    ``first_password``: the act is one for which the password that an administrator chose will do.

    Raises:
        Refused: unknown, locked or disabled, a wrong password, or one that is not their own; recorded.
    """
    found = _person(workstation, credential, what, subject)
    _check_hash(workstation, found, secrets_of(workstation.database, found.id), credential, what)
    if found.must_change_password and not first_password:
        raise _recorded(workstation, _password_not_own(found), what, subject, found.id)
    return found


def still_allowed(unit: UnitOfWork, person_id: str) -> Person:
    """Return the person as the records say in this very transaction; begin the count of failures anew.

    Raises:
        Refused: the person was locked or disabled, or the password reset, since it was asked for.
    """
    now = person(unit, person_id)
    if (refused := _inactive(now)) is not None:
        raise refused
    if now.must_change_password:
        raise _password_not_own(now)
    return note_right_password(unit, person_id) if now.failed_count else now


def require_administrator(unit: UnitOfWork, person_id: str) -> None:
    """Refuse somebody who is no active administrator in this very transaction; begin the count anew."""
    now = person(unit, person_id)
    if Role.ADMINISTRATOR not in now.roles or not now.is_active:
        raise Refused(
            Why.NOT_YOUR_ROLE,
            f"{now.printed_name} may not look after the people: that takes an administrator. Nothing was"
            " saved.",
        )
    if now.failed_count:
        note_right_password(unit, person_id)


def _person(workstation: Workstation, credential: Credential, what: str, subject: str) -> Person:
    found = person_by_login(workstation.database, credential.login)
    if found is None:
        raise _recorded(workstation, Refused(Why.WRONG_PASSWORD, _WRONG), what, subject, None)
    if (refused := _inactive(found)) is not None:
        raise _recorded(workstation, refused, what, subject, found.id)
    return found


def _check_hash(
    workstation: Workstation, found: Person, secrets: Secrets, credential: Credential, what: str
) -> None:
    if not is_password(secrets.password_hash, credential.password):
        raise _counted(workstation, found, what)


def _inactive(found: Person) -> Refused | None:
    if found.disabled_at is not None:
        return Refused(
            Why.DISABLED, f"The account of {found.printed_name} is disabled. Ask an administrator."
        )
    if found.locked_at is not None:
        return Refused(
            Why.LOCKED,
            f"The account of {found.printed_name} is locked after repeated wrong passwords. Ask an"
            " administrator to unlock it.",
        )
    return None


def _password_not_own(found: Person) -> Refused:
    return Refused(
        Why.PASSWORD_NOT_OWN,
        f"{found.printed_name} still has the password that an administrator chose. Choose your own first;"
        " nothing can be signed before that.",
    )


def _counted(workstation: Workstation, found: Person, what: str) -> Refused:
    """Count a wrong password in an act of its own, and return the refusal."""
    allowed = workstation.rules.wrong_passwords
    act = workstation.act(f"{what}_refused", f"person:{found.id}", found.id, reason=Why.WRONG_PASSWORD.value)

    def count(unit: UnitOfWork) -> dict[str, object]:
        counted = note_failed_password(unit, found.id, allowed=allowed)
        return {"locked": counted.locked_at is not None}

    if unit_of_work(workstation.database, act, count).result["locked"]:
        return Refused(
            Why.LOCKED,
            f"The password was wrong {allowed} times in a row: the account is locked. Ask an administrator"
            " to unlock it.",
        )
    return Refused(Why.WRONG_PASSWORD, _WRONG)


def _recorded(
    workstation: Workstation, refused: Refused, what: str, subject: str, person_id: str | None
) -> Refused:
    record_refusal(workstation, workstation.act(what, subject, person_id), refused.recorded_text)
    return refused
