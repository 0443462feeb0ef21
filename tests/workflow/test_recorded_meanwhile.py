"""What another workstation records while an order is signed, or between its steps, is not passed over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Why
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.visits import record_visit
from besponsa_desktop.workflow.workstation import Workstation, open_workstation
from tests.records.stores import Store
from tests.workflow.between import MRN, alt, by, day_8, happened, refused, verified, visit
from tests.workflow.site import QUICK, START, Site, credential, new_id, open_site, place
from tests.workflow.site_ways import entry, given
from tests.workflow.test_recorded_reactions import STEPS, check, prepare_now


def at_once(workstation: Workstation, act: Callable[[], object]) -> Workstation:
    """Return the workstation, at which ``act`` is done elsewhere once all was judged, before it is kept."""
    done: list[object] = []

    def told() -> str:
        if not done:
            done.append(None)
            act()
        return new_id()

    return replace(workstation, new_id=told)


def check_first(site: Site, seen: Order) -> Order:
    typed = SecondCheck(order=seen, entry=entry("01"), operation_id=new_id())
    second_check(site.workstation, typed, credential("ben"))
    return site.now(seen)


def test_that_a_reaction_recorded_while_an_order_is_verified_is_not_passed_over(
    store: Store, quick_path: Path
) -> None:
    site = open_site(quick_path, store.url)
    first = given(site)
    other = open_workstation(store.url, place(quick_path, "W2"), clock=site.clock, new_id=new_id, rules=QUICK)
    elsewhere = Site(other, site.clock, site.people)
    typed = day_8()
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    judged = judge(site.workstation.database, seen).assessment
    review = Review(order=seen, document=typed, seen=judged, operation_id=new_id())
    with refused(Why.RECORD_CONTRADICTS):
        verify_order(
            at_once(site.workstation, lambda: happened(elsewhere, first, "reaction", grade=3)),
            review,
            credential("ann"),
        )
    assert site.now(seen).state is State.DRAFT
    other.close()
    site.workstation.close()


def test_that_a_result_recorded_while_an_order_is_verified_is_not_passed_over(site: Site) -> None:
    seen = site.save("01")
    busy = at_once(site.workstation, lambda: record_visit(site.workstation, MRN, visit(alt("400")), by(site)))
    with refused(Why.RECORD_CONTRADICTS):
        verify_order(busy, site.review("01", seen), credential("ann"))
    assert site.now(seen).state is State.DRAFT


def test_that_an_order_goes_no_further_once_a_visit_found_what_changes_its_assessment(site: Site) -> None:
    seen = site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("400")), by(site))
    with refused(Why.RECORD_CONTRADICTS) as told:
        check_first(site, seen)
    assert "liver.limits" in str(told.value)
    assert site.now(seen).state is State.VERIFIED


def test_that_a_result_that_changes_nothing_lets_an_order_go_on(site: Site) -> None:
    seen = site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("31")), by(site))
    assert check_first(site, seen).state is State.CHECKED


@pytest.mark.parametrize("step", ["prepare", "release"])
def test_that_no_dose_is_prepared_or_released_against_a_result_of_meanwhile(site: Site, step: str) -> None:
    given(site)
    ahead = check(site, verified(site, day_8()))
    if step == "release":
        ahead = prepare_now(site, ahead)
    record_visit(site.workstation, MRN, visit(alt("400")), by(site))
    with refused(Why.RECORD_CONTRADICTS):
        STEPS[step](site, ahead)
    assert site.now(ahead).state is ahead.state


@pytest.mark.parametrize(("ascites", "state"), [(False, State.CHECKED), (True, State.VERIFIED)])
def test_that_a_sign_looked_for_alone_tells_of_itself_alone(site: Site, ascites: bool, state: State) -> None:
    seen = site.verified("01")
    looked = {"examined_at": START.isoformat(), "ascites": ascites}
    record_visit(site.workstation, MRN, visit(examination=looked), by(site))
    with nullcontext() if state is State.CHECKED else refused(Why.RECORD_CONTRADICTS):
        check_first(site, seen)
    assert site.now(seen).state is state
