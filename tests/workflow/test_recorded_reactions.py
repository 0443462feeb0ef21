"""A recorded infusion reaction stands in the way of every later order that does not state it."""

from __future__ import annotations

import pytest

from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.dispensing import prepare, release
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.from_record import previous_of
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Why
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from besponsa_desktop.workflow.verification import Review, verify_order
from tests.workflow.between import MRN, by, day_8, happened, refused, verified
from tests.workflow.site import Site, credential, document, new_id
from tests.workflow.site_ways import entry, given, preparation, preparing, reason, vial


def check(site: Site, seen: Order) -> Order:
    typed = SecondCheck(order=seen, entry=entry("02"), operation_id=new_id())
    second_check(site.workstation, typed, credential("ben"))
    return site.now(seen)


def prepare_now(site: Site, seen: Order) -> Order:
    at = site.clock()
    vials = [vial(serial, reconstituted_at=at.isoformat()) for serial in ("S8", "S9")]
    prepare(site.workstation, preparing(seen, preparation(*vials, diluted_at=at)), credential("ann"))
    return site.now(seen)


def release_now(site: Site, seen: Order) -> Order:
    release(site.workstation, seen, credential("ben"), new_id())
    return site.now(seen)


STEPS = {"second check": check, "prepare": prepare_now, "release": release_now}


def test_that_no_order_is_verified_that_leaves_out_a_recorded_reaction(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    with refused(Why.RECORD_CONTRADICTS) as told:
        verified(site, day_8())
    assert "grade 3, on 23-Nov-2026 in the infusion of order RX-2026-900101" in str(told.value)


def test_that_a_returning_patients_order_states_the_reaction_and_is_discontinued(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    found = previous_of(site.workstation, MRN)
    assert found is not None
    typed = day_8(toxicities=found.document["toxicities"])
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    assessment = judge(site.workstation.database, seen).assessment
    assert assessment.verdict.value == "discontinue"
    severe = next(one for one in assessment.findings if one.rule == "reaction.severe")
    assert (severe.outcome.value, severe.found) == ("fail", "grade 3")


@pytest.mark.parametrize("step", STEPS)
def test_that_an_order_signed_before_the_reaction_goes_no_further(site: Site, step: str) -> None:
    first, ahead = given(site), verified(site, day_8())
    for before in [name for name in STEPS if list(STEPS).index(name) < list(STEPS).index(step)]:
        ahead = STEPS[before](site, ahead)
    happened(site, first, "reaction", grade=2)
    with refused(Why.RECORD_CONTRADICTS):
        STEPS[step](site, ahead)
    assert site.now(ahead).state is ahead.state


def test_that_a_reaction_that_is_taken_back_stands_in_nobodys_way(site: Site) -> None:
    first, ahead = given(site), verified(site, day_8())
    wrong = happened(site, first, "reaction", grade=2)
    take_back(site.workstation, by(site, "ann", wrong, "seen in another patient"))
    assert release_now(site, prepare_now(site, check(site, ahead))).state is State.RELEASED


def test_that_a_reaction_of_another_patient_concerns_nobody_else(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    assert site.verified("03").state is State.VERIFIED


def test_that_a_reaction_stated_by_the_last_order_is_carried_on_and_other_toxicities_are_not(
    site: Site,
) -> None:
    mild = {"term": "infusion related reaction", "grade": 1, "onset_on": "2026-11-01"}
    rash = {"term": "rash", "category": "non_hematologic", "grade": 1, "drug_related": True, "resolved": True}
    typed = document("01") | {"toxicities": [mild, rash]}
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    judged = judge(site.workstation.database, seen).assessment
    review = Review(
        order=seen,
        document=typed,
        seen=judged,
        releases=(reason("reaction.earlier"),),
        operation_id=new_id(),
    )
    verify_order(site.workstation, review, credential("ann"))
    found = previous_of(site.workstation, MRN)
    assert found is not None
    assert [one["term"] for one in found.document["toxicities"]] == [mild["term"]]
