"""Passwords of people: chosen, changed, reset; a signing key opens for its owner alone."""

from __future__ import annotations

from besponsa_desktop.records import people as kept
from besponsa_desktop.records.people import Person, Secrets
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.authority import issue, login_faults, signatory_faults
from besponsa_desktop.signing.certificates import CertificateWithKey, Signatory, read_certificate
from besponsa_desktop.signing.certificates import change_password as resealed
from besponsa_desktop.signing.passwords import hash_password, password_faults
from besponsa_desktop.workflow.credentials import Credential, authenticate, require_administrator
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation, unlocked_authority


def change_password(workstation: Workstation, credential: Credential, new_password: str) -> Person:
    """Give a person a password of their own choice; their signing key comes under it.

    After an administrator chose the password, a new key and certificate are made: what the earlier key
    signed keeps verifying.

    Raises:
        Refused: the present password is wrong, or the new one is unfit.
    """
    person = authenticate(workstation, credential, "password_changed", "people", first_password=True)
    act = workstation.act("password_changed", f"person:{person.id}", person.id)
    with recording_refusals(workstation, act):
        refuse_unfit(workstation, person, new_password)
        if new_password == credential.password:
            raise Refused(Why.UNFIT_PASSWORD, "The new password is the present one. Choose another.")
        secrets = _secrets_under(workstation, person, credential.password, new_password)

        def work(unit: UnitOfWork) -> None:
            if kept.person(unit, person.id).row_version != person.row_version:
                raise Refused(
                    Why.NOTHING_TO_DO, "The account was changed meanwhile. Sign in again, then try again."
                )
            kept.set_secrets(unit, person.id, secrets, must_change_password=False)
            kept.note_right_password(unit, person.id)

        unit_of_work(workstation.database, act, work)
    return kept.person(workstation.database, person.id)


def reset_password(workstation: Workstation, person_id: str, password: str, by: Credential) -> Person:
    """Give a person a new first password and unlock the account; the earlier signing key is gone for good.

    Raises:
        Refused: not by an administrator, or the password is unfit.
    """
    administrator = authenticate(workstation, by, "password_reset", f"person:{person_id}")
    act = workstation.act("password_reset", f"person:{person_id}", administrator.id)
    with recording_refusals(workstation, act):
        refuse_unfit(workstation, kept.person(workstation.database, person_id), password)
        first = first_secrets(workstation, password)

        def work(unit: UnitOfWork) -> None:
            require_administrator(unit, administrator.id)
            kept.set_secrets(unit, person_id, first, must_change_password=True)
            kept.unlock(unit, person_id)

        unit_of_work(workstation.database, act, work)
    return kept.person(workstation.database, person_id)


def refuse_unfit(workstation: Workstation, person: Person, password: str) -> None:
    """Refuse a password that the site's rules do not allow, with everything that speaks against it."""
    names = (person.login, *person.printed_name.split())
    if faults := password_faults(password, names, workstation.rules.password):
        raise Refused(Why.UNFIT_PASSWORD, "This password cannot be used.", faults)


def refuse_uncertifiable(person: Person) -> None:
    """Refuse a person whose login nobody can type, or whose name or credential no certificate can carry."""
    if faults := (*login_faults(person.login), *signatory_faults(_signatory(person))):
        raise Refused(Why.UNFIT_NAME, "Nobody was added.", faults)


def _signatory(person: Person) -> Signatory:
    return Signatory(person_id=person.id, printed_name=person.printed_name, credential=person.credential)


def own_secrets(workstation: Workstation, person: Person, password: str) -> Secrets:
    """Return secrets with a new key and certificate."""
    made = issue(
        unlocked_authority(workstation),
        _signatory(person),
        password,
        workstation.clock(),
        cost=workstation.rules.hash_cost,
    )
    return _secrets(workstation, made, password)


def _secrets_under(workstation: Workstation, person: Person, old: str, new: str) -> Secrets:
    """Return the person's secrets under a new password, with a new key where they have none of their own."""
    before = kept.secrets_of(workstation.database, person.id)
    if person.must_change_password or before.certificate is None or before.encrypted_key is None:
        return own_secrets(workstation, person, new)
    sealed = CertificateWithKey(
        certificate=before.certificate, sealed_key=before.encrypted_key.decode("ascii")
    )
    return _secrets(workstation, resealed(sealed, old, new, cost=workstation.rules.hash_cost), new)


def _secrets(workstation: Workstation, sealed: CertificateWithKey, password: str) -> Secrets:
    return Secrets(
        password_hash=hash_password(password, workstation.rules.hash_cost),
        certificate=sealed.certificate,
        encrypted_key=sealed.sealed_key.encode("ascii"),
        fingerprint=read_certificate(sealed.certificate).digest,
    )


def first_secrets(workstation: Workstation, password: str) -> Secrets:
    """Return secrets that let a person choose a password of their own, and sign nothing."""
    return Secrets(password_hash=hash_password(password, workstation.rules.hash_cost))
