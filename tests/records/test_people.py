"""People: added, found by login, locked after failures, never without an administrator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from besponsa_desktop.records.authorities import (
    Authority,
    add_authority,
    authorities,
    certificates_of,
)
from besponsa_desktop.records.people import (
    Person,
    Role,
    Secrets,
    add_person,
    change_person,
    disable,
    enable,
    note_failed_password,
    note_right_password,
    people,
    person,
    person_by_login,
    secrets_of,
    set_secrets,
    unlock,
)
from besponsa_desktop.records.refusals import LastAdministrator, NotThere
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.making import a_person, act, add_people, do, secrets_for


def change(database: Database, work: Callable[[UnitOfWork], object]) -> None:
    """Do one thing as Ann."""
    do(database, act("people_changed"), work)


def add(database: Database, new: Person) -> None:
    """Add a person with secrets of their own."""
    change(database, lambda unit: add_person(unit, new, secrets_for(new.id)))


def test_that_a_person_comes_back_as_added(database: Database) -> None:
    new = a_person("ann", Role.PHARMACIST, Role.ADMINISTRATOR, must_change_password=True)
    add(database, new)
    assert person(database, "ann") == new
    assert people(database) == (new,)
    assert secrets_of(database, "ann") == replace(secrets_for("ann"), fingerprint=None)


@pytest.mark.parametrize("login", ["ann", " ANN ", "Ａnn"])
def test_that_a_login_is_found_however_it_is_written(database: Database, login: str) -> None:
    add(database, a_person("ann"))
    found = person_by_login(database, login)
    assert found is not None
    assert found.id == "ann"


def test_that_an_unknown_login_is_nobody(database: Database) -> None:
    assert person_by_login(database, "nobody") is None
    with pytest.raises(NotThere):
        person(database, "nobody")


def test_that_the_fifth_failure_locks_and_the_fourth_does_not(database: Database) -> None:
    add(database, a_person("ann"))
    for _ in range(4):
        change(database, lambda unit: note_failed_password(unit, "ann", allowed=5))
    assert person(database, "ann").is_active
    change(database, lambda unit: note_failed_password(unit, "ann", allowed=5))
    locked = person(database, "ann")
    assert (locked.failed_count, locked.is_active) == (5, False)


def test_that_a_right_password_begins_the_count_anew(database: Database) -> None:
    add(database, a_person("ann"))
    change(database, lambda unit: note_failed_password(unit, "ann", allowed=5))
    change(database, lambda unit: note_right_password(unit, "ann"))
    assert person(database, "ann").failed_count == 0


def test_that_unlocking_lets_a_person_in_again(database: Database) -> None:
    add(database, a_person("ann"))
    change(database, lambda unit: note_failed_password(unit, "ann", allowed=1))
    change(database, lambda unit: unlock(unit, "ann"))
    assert person(database, "ann").is_active


def test_that_a_right_password_does_not_unlock(database: Database) -> None:
    add(database, a_person("ann"))
    change(database, lambda unit: note_failed_password(unit, "ann", allowed=1))
    change(database, lambda unit: note_right_password(unit, "ann"))
    assert not person(database, "ann").is_active


def test_that_a_disabled_person_can_be_enabled(database: Database) -> None:
    add_people(database, "ann", "ben")
    change(database, lambda unit: disable(unit, "ben"))
    assert not person(database, "ben").is_active
    change(database, lambda unit: enable(unit, "ben"))
    assert person(database, "ben").is_active


def test_that_name_credential_and_roles_change(database: Database) -> None:
    add(database, a_person("ann"))
    changed = replace(
        person(database, "ann"),
        printed_name="Ann Sample-Other",
        credential="RPh",
        roles=frozenset({Role.AUDITOR}),
    )
    change(database, lambda unit: change_person(unit, changed))
    assert person(database, "ann") == replace(changed, row_version=2)


def test_that_the_last_administrator_stays(database: Database) -> None:
    add(database, a_person("ann", Role.ADMINISTRATOR))
    plain = replace(person(database, "ann"), roles=frozenset({Role.PHARMACIST}))
    with pytest.raises(LastAdministrator):
        change(database, lambda unit: disable(unit, "ann"))
    with pytest.raises(LastAdministrator):
        change(database, lambda unit: change_person(unit, plain))


def test_that_one_of_two_administrators_may_go(database: Database) -> None:
    for name in ("ann", "ben"):
        add(database, a_person(name, Role.ADMINISTRATOR))
    change(database, lambda unit: disable(unit, "ann"))
    assert not person(database, "ann").is_active


def test_that_earlier_certificates_stay(database: Database) -> None:
    add(database, a_person("ann"))
    new = Secrets(
        password_hash="$argon2id$new", certificate=b"second", encrypted_key=b"k", fingerprint="second"
    )
    change(database, lambda unit: set_secrets(unit, "ann", new, must_change_password=True))
    assert certificates_of(database, "ann") == {
        "fingerprint-ann": b"certificate of ann",
        "second": b"second",
    }
    assert secrets_of(database, "ann").certificate == b"second"
    assert person(database, "ann").must_change_password


def test_that_the_newest_authority_comes_first(database: Database) -> None:
    first = Authority(fingerprint="f1", certificate=b"c1", encrypted_key=b"k1")
    second = Authority(fingerprint="f2", certificate=b"c2", encrypted_key=b"k2")
    change(database, lambda unit: add_authority(unit, first))
    change(database, lambda unit: add_authority(unit, second))
    assert authorities(database) == (second, first)


def test_that_no_secret_is_shown_by_accident() -> None:
    assert "argon2" not in repr(secrets_for("ann"))
    assert "sealed" not in repr(secrets_for("ann"))
