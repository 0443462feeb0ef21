"""People: added, signed in, locked out, reset, disabled; every step and every refusal is recorded."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from besponsa_desktop.records.authorities import certificates_of
from besponsa_desktop.records.people import Role, person, secrets_of
from besponsa_desktop.records.refusals import LastAdministrator
from besponsa_desktop.workflow import people
from besponsa_desktop.workflow.people import NewPerson
from besponsa_desktop.workflow.people_passwords import change_password, reset_password
from besponsa_desktop.workflow.refusals import Refused, Why
from tests.workflow.site import FIRST, OWN, Site, credential

WRONG = "not the passphrase 9"
ANOTHER = "another passphrase 3"
CAROL = NewPerson(
    login="carol", printed_name="Carol New", credential="RPh", roles=frozenset({Role.TECHNICIAN})
)


def refused(why: Why) -> "pytest.RaisesContext[Refused]":  # type: ignore[name-defined]
    return pytest.raises(Refused, check=lambda error: error.why is why)


def test_that_only_the_first_person_makes_themselves_administrator(site: Site) -> None:
    assert people.has_people(site.workstation)
    with refused(Why.NOTHING_TO_DO):
        people.first_administrator(site.workstation, CAROL, OWN)
    assert site.recorded()[-1] == "first_administrator_refused"


def test_that_only_an_administrator_adds_people(site: Site) -> None:
    with refused(Why.NOT_YOUR_ROLE):
        people.add_person(site.workstation, CAROL, FIRST, credential("ann"))
    assert site.recorded()[-1] == "person_added_refused"


def test_that_a_login_is_had_once_whatever_its_letter_case(site: Site) -> None:
    with refused(Why.NOTHING_TO_DO):
        twin = NewPerson(login="ANN", printed_name="Ann Twin", credential="RPh", roles=frozenset())
        people.add_person(site.workstation, twin, FIRST, credential("admin"))


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaaaaaa", "carol is my name"])
def test_that_an_unfit_password_is_refused_with_the_reason_and_without_itself(
    site: Site, password: str
) -> None:
    with refused(Why.UNFIT_PASSWORD) as caught:
        people.add_person(site.workstation, CAROL, password, credential("admin"))
    assert caught.value.faults
    assert password not in str(caught.value)
    assert all(password not in entry.changes + str(entry.reason) for entry in site.trail())


@pytest.mark.parametrize(
    ("printed_name", "credential_text", "path"),
    [
        ("N" * 65, "RPh", "printed name"),
        (" ", "RPh", "printed name"),
        ("Carol New", "Ж" * 33, "credential"),
    ],
)
def test_that_nobody_is_added_who_could_never_have_a_certificate(
    site: Site, printed_name: str, credential_text: str, path: str
) -> None:
    before = len(people.people(site.workstation))
    named = NewPerson(
        login="carol",
        printed_name=printed_name,
        credential=credential_text,
        roles=frozenset({Role.TECHNICIAN}),
    )
    with refused(Why.UNFIT_NAME) as caught:
        people.add_person(site.workstation, named, FIRST, credential("admin"))
    assert [fault.path for fault in caught.value.faults] == [path]
    assert len(people.people(site.workstation)) == before
    assert site.recorded()[-1] == "person_added_refused"


def test_that_a_first_password_only_lets_one_choose_ones_own(site: Site) -> None:
    added = people.add_person(site.workstation, CAROL, FIRST, credential("admin"))
    assert added.must_change_password
    assert secrets_of(site.workstation.database, added.id).encrypted_key is None
    people.sign_in(site.workstation, credential("carol", FIRST))
    own = change_password(site.workstation, credential("carol", FIRST), OWN)
    assert not own.must_change_password
    assert len(certificates_of(site.workstation.database, own.id)) == 1


def test_that_an_administrator_with_a_first_password_changes_nobody(site: Site) -> None:
    site.join("dan", "Dan Keeper", Role.ADMINISTRATOR)
    reset_password(site.workstation, site.people["dan"].id, FIRST, credential("admin"))
    with refused(Why.PASSWORD_NOT_OWN):
        people.disable(site.workstation, site.people["ann"].id, credential("dan", FIRST), "no reason")


def test_that_repeated_wrong_passwords_lock_an_account(site: Site) -> None:
    allowed = site.workstation.rules.wrong_passwords
    for _ in range(allowed - 1):
        with refused(Why.WRONG_PASSWORD):
            people.sign_in(site.workstation, credential("ann", WRONG))
    with refused(Why.LOCKED):
        people.sign_in(site.workstation, credential("ann", WRONG))
    with refused(Why.LOCKED):
        people.sign_in(site.workstation, credential("ann"))
    assert site.recorded()[-allowed - 1 :] == ["signed_in_refused"] * (allowed + 1)
    people.unlock(site.workstation, site.people["ann"].id, credential("admin"), "asked in person")
    assert people.sign_in(site.workstation, credential("ann")).failed_count == 0


def test_that_a_right_password_begins_the_count_anew(site: Site) -> None:
    for _ in range(2 * site.workstation.rules.wrong_passwords):
        with refused(Why.WRONG_PASSWORD):
            people.sign_in(site.workstation, credential("ann", WRONG))
        people.sign_in(site.workstation, credential("ann"))


def test_that_an_unknown_login_is_answered_and_recorded_without_the_login(site: Site) -> None:
    with refused(Why.WRONG_PASSWORD):
        people.sign_in(site.workstation, credential("my password by mistake", WRONG))
    last = site.trail()[-1]
    assert last.what == "signed_in_refused"
    assert "mistake" not in repr(last)


def test_that_a_changed_password_keeps_the_key_and_the_old_one_no_longer_opens(site: Site) -> None:
    database, ann = site.workstation.database, site.people["ann"]
    before = secrets_of(database, ann.id)
    change_password(site.workstation, credential("ann"), ANOTHER)
    after = secrets_of(database, ann.id)
    assert after.certificate == before.certificate
    assert after.encrypted_key != before.encrypted_key
    with refused(Why.WRONG_PASSWORD):
        people.sign_in(site.workstation, credential("ann"))
    people.sign_in(site.workstation, credential("ann", ANOTHER))


def test_that_the_present_password_is_no_new_one(site: Site) -> None:
    with refused(Why.UNFIT_PASSWORD):
        change_password(site.workstation, credential("ann"), OWN)


def test_that_a_reset_takes_the_key_and_the_next_own_password_brings_another(site: Site) -> None:
    database, ann = site.workstation.database, site.people["ann"]
    reset_password(site.workstation, ann.id, FIRST, credential("admin"))
    assert secrets_of(database, ann.id).encrypted_key is None
    change_password(site.workstation, credential("ann", FIRST), ANOTHER)
    assert len(certificates_of(database, ann.id)) == 2
    assert "password_reset" in site.recorded()


def test_that_a_disabled_person_does_not_sign_in_until_enabled(site: Site) -> None:
    ann = site.people["ann"]
    people.disable(site.workstation, ann.id, credential("admin"), "on leave")
    with refused(Why.DISABLED):
        people.sign_in(site.workstation, credential("ann"))
    people.enable(site.workstation, ann.id, credential("admin"), "back again")
    people.sign_in(site.workstation, credential("ann"))


def test_that_the_last_administrator_stays(site: Site) -> None:
    with pytest.raises(LastAdministrator):
        people.disable(site.workstation, site.people["admin"].id, credential("admin"), "leaving")
    assert site.recorded()[-1] == "person_disabled_refused"


def test_that_roles_are_changed_with_a_reason_on_record(site: Site) -> None:
    ann = site.people["ann"]
    changed = people.change_roles(
        site.workstation, ann.id, frozenset({Role.AUDITOR}), credential("admin"), "moved to quality"
    )
    assert changed.roles == {Role.AUDITOR}
    assert site.trail()[-1].reason == "moved to quality"


def test_that_leaving_and_locking_the_screen_are_recorded(site: Site) -> None:
    people.sign_out(site.workstation, site.people["ann"].id)
    people.sign_out(site.workstation, site.people["ann"].id, locked=True)
    assert site.recorded()[-2:] == ["signed_out", "screen_locked"]


def test_that_no_password_is_in_the_trail(site: Site) -> None:
    assert all(OWN not in repr(entry) and FIRST not in repr(entry) for entry in site.trail())


@pytest.mark.parametrize("login", ["", "  ", "ca\nrol", "carol\x00", "ca\u2028rol", "ca\u202erol"])
def test_that_nobody_is_added_with_a_login_that_nobody_can_type(site: Site, login: str) -> None:
    with refused(Why.UNFIT_NAME) as caught:
        people.add_person(site.workstation, replace(CAROL, login=login), FIRST, credential("admin"))
    assert [fault.path for fault in caught.value.faults] == ["login"]
    assert site.recorded()[-1] == "person_added_refused"


@pytest.mark.parametrize(
    ("part", "path"), [("printed_name", "printed name"), ("credential", "credential"), ("login", "login")]
)
@pytest.mark.parametrize("character", ["\n", "\r", "\t", "\x1b", "\x7f", "\u0085", "\u2029", "\ud800"])
def test_that_no_name_holds_a_control_character_or_a_line_break(
    site: Site, part: str, path: str, character: str
) -> None:
    changed: dict[str, Any] = {part: f"Car{character}ol"}
    named = replace(CAROL, **changed)
    with refused(Why.UNFIT_NAME) as caught:
        people.add_person(site.workstation, named, FIRST, credential("admin"))
    assert [fault.path for fault in caught.value.faults] == [path]
    assert character not in caught.value.faults[0].found


def test_that_a_right_password_of_an_administrator_begins_the_count_anew(site: Site) -> None:
    ann = site.people["ann"].id
    for _ in range(2 * site.workstation.rules.wrong_passwords):
        with refused(Why.WRONG_PASSWORD):
            people.disable(site.workstation, ann, credential("admin", WRONG), "on leave")
        people.disable(site.workstation, ann, credential("admin"), "on leave")
        people.enable(site.workstation, ann, credential("admin"), "back again")


@pytest.mark.parametrize("step", [people.disable, people.enable, people.unlock])
@pytest.mark.parametrize("reason", ["", "  ", "."])
def test_that_a_step_of_an_administrator_needs_a_reason(
    site: Site, step: Callable[..., object], reason: str
) -> None:
    ann = site.people["ann"].id
    with refused(Why.NO_REASON):
        step(site.workstation, ann, credential("admin"), reason)
    assert person(site.workstation.database, ann) == site.people["ann"]
    assert site.recorded()[-1].endswith("_refused")
