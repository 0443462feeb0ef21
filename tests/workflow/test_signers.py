"""Who may verify: refused and recorded are wrong passwords, wrong roles, and the prescriber."""

from typing import Any

import pytest

from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow import people
from besponsa_desktop.workflow.people_passwords import reset_password
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.verification import verify_order
from tests.workflow.site import FIRST, QUICK, Site, credential, document
from tests.workflow.site_ways import decision

WRONG = "not the passphrase 9"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def test_that_nobody_decides_in_the_prescribers_place(site: Site) -> None:
    seen = site.save("09")
    own = decision("cytoreduction.blasts", prescriber="A. Sample")
    with refused(Why.NOT_RELEASABLE):
        verify_order(site.workstation, site.review("09", seen, own), credential("ann"))


def test_that_wrong_passwords_are_recorded_and_lock_the_account(site: Site) -> None:
    seen = site.save("01")
    review = site.review("01", seen)
    for _ in range(QUICK.wrong_passwords - 1):
        with refused(Why.WRONG_PASSWORD):
            verify_order(site.workstation, review, credential("ann", WRONG))
    with refused(Why.LOCKED):
        verify_order(site.workstation, review, credential("ann", WRONG))
    with refused(Why.LOCKED):
        verify_order(site.workstation, review, credential("ann"))
    assert site.recorded()[-6:] == ["order_verified_refused"] * 6
    assert site.now(seen).state is State.DRAFT


def test_that_a_disabled_pharmacist_signs_nothing(site: Site) -> None:
    seen = site.save("01")
    people.disable(site.workstation, site.people["ann"].id, credential("admin"), "on leave")
    with refused(Why.DISABLED):
        verify_order(site.workstation, site.review("01", seen), credential("ann"))
    assert site.recorded()[-1] == "order_verified_refused"


def test_that_a_password_of_an_administrators_choice_signs_nothing(site: Site) -> None:
    seen = site.save("01")
    reset_password(site.workstation, site.people["ann"].id, FIRST, credential("admin"))
    with refused(Why.PASSWORD_NOT_OWN):
        verify_order(site.workstation, site.review("01", seen), credential("ann", FIRST))
    assert site.recorded()[-1] == "order_verified_refused"


@pytest.mark.parametrize("role", [Role.TECHNICIAN, Role.ADMINISTRATOR, Role.AUDITOR])
def test_that_only_a_pharmacist_verifies(site: Site, role: Role) -> None:
    site.join("tom", "Tom Technician", role)
    seen = site.save("01")
    with refused(Why.NOT_YOUR_ROLE):
        verify_order(site.workstation, site.review("01", seen), credential("tom"))
    assert site.recorded()[-1] == "order_verified_refused"
    assert site.now(seen).state is State.DRAFT


def test_that_a_role_taken_away_in_the_last_moment_is_seen_in_the_transaction(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = site.save("01")
    review = site.review("01", seen)
    from besponsa_desktop.workflow import verification

    sheet = verification._sheet

    def meanwhile(*arguments: Any) -> bytes:
        roles = frozenset({Role.AUDITOR})
        people.change_roles(
            site.workstation, site.people["ann"].id, roles, credential("admin"), "moved to quality"
        )
        return sheet(*arguments)

    monkeypatch.setattr(verification, "_sheet", meanwhile)
    with refused(Why.NOT_YOUR_ROLE):
        verify_order(site.workstation, review, credential("ann"))
    assert site.now(seen).state is State.DRAFT


def test_that_the_prescriber_does_not_verify_the_own_order(site: Site) -> None:
    site.join("nora", "Nora Sampleton", Role.PHARMACIST)
    seen = site.save("01")
    with refused(Why.OWN_ORDER):
        verify_order(site.workstation, site.review("01", seen), credential("nora"))
    assert site.recorded()[-1] == "order_verified_refused"


@pytest.mark.parametrize("prescriber", ["Dr. Ann Sample", "Ann Sample, M.D.", "Dr. Sample"])
def test_that_a_title_or_a_degree_does_not_hide_the_prescriber(site: Site, prescriber: str) -> None:
    seen = site.save("01", prescriber=prescriber)
    with refused(Why.OWN_ORDER):
        verify_order(site.workstation, site.review("01", seen, prescriber=prescriber), credential("ann"))


def test_that_no_patient_is_named_in_what_is_recorded_of_refusals(site: Site) -> None:
    seen = site.save("08")
    with pytest.raises(Refused):
        verify_order(site.workstation, site.review("08", seen), credential("ann"))
    patient = document("08")["patient"]
    last = repr(site.trail()[-1])
    assert patient["family_name"] not in last
    assert patient["mrn"] not in last
