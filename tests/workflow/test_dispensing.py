"""After the second check: prepared, released, given; and what is refused on the way."""

from datetime import timedelta
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.workflow.dispensing import give, prepare, release
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.refusals import Refused, Why
from tests.workflow.site import START, Site, credential, new_id
from tests.workflow.site_ways import (
    checked,
    given,
    giving,
    preparation,
    prepared,
    preparing,
    released,
    vial,
)


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def test_that_a_technician_prepares_and_the_worksheet_says_so(site: Site) -> None:
    site.join("tom", "Tom Technician", Role.TECHNICIAN, credential_text="CPhT")
    seen = checked(site)
    signed = prepare(site.workstation, preparing(seen), credential("tom"))
    inspection = inspect_by_records(site.workstation.database, signed.pdf).inspection
    assert inspection.failures == ()
    assert [one.field for one in inspection.signatures] == ["verified", "second_check", "prepared"]
    assert site.now(seen).state is State.PREPARED


def test_that_a_released_dose_has_four_signatures_that_all_hold(site: Site) -> None:
    seen = prepared(site)
    signed = release(site.workstation, seen, credential("ben"), new_id())
    inspection = inspect_by_records(site.workstation.database, signed.pdf).inspection
    assert inspection.failures == ()
    assert [one.field for one in inspection.signatures][-1] == "released"
    assert site.now(seen).state is State.RELEASED


@pytest.mark.parametrize(
    "recorded",
    [
        preparation(vial("S1", gtin="00300080100028"), vial("S2")),
        preparation(vial("S1", expires_on="2026-11-22"), vial("S2")),
        preparation(vial("S1"), vial("S1")),
        preparation(vial("S1")),
        preparation(vial("S1", lot=None), vial("S2")),
        preparation(diluted_at=None),
        preparation(vial("S1", reconstituted_at=None), vial("S2")),
        preparation(
            vial("S1", reconstituted_at=(START - timedelta(hours=4, minutes=1)).isoformat()), vial("S2")
        ),
        {"vials": None, "diluted_at": START.isoformat()},
    ],
)
def test_that_a_preparation_that_may_not_be_used_is_not_signed(
    site: Site, recorded: dict[str, object]
) -> None:
    seen = checked(site)
    with refused(Why.PREPARATION_NOT_SOUND):
        prepare(site.workstation, preparing(seen, recorded), credential("ann"))
    assert site.now(seen).state is State.CHECKED
    assert preparations_of(site.workstation.database, seen.id, 1) == ()
    assert site.recorded()[-1] == "order_prepared_refused"


def test_that_a_time_that_has_not_come_is_refused(site: Site) -> None:
    seen = checked(site)
    tomorrow = preparation(diluted_at=START + timedelta(days=1))
    with pytest.raises(UnusableInput, match=r"preparation\.diluted_at"):
        prepare(site.workstation, preparing(seen, tomorrow), credential("ann"))


def test_that_a_vial_that_cannot_be_read_is_told_by_its_place(site: Site) -> None:
    seen = checked(site)
    wrong = preparation(vial("S1"), vial("S2", expires_on="11/30/2027"))
    with pytest.raises(UnusableInput, match=r"preparation\.vials\[1\]\.expires_on"):
        prepare(site.workstation, preparing(seen, wrong), credential("ann"))


def test_that_nothing_is_prepared_before_the_second_check(site: Site) -> None:
    with refused(Why.ILLEGAL_STEP):
        prepare(site.workstation, preparing(site.verified("01")), credential("ben"))


def test_that_a_technician_does_not_release(site: Site) -> None:
    site.join("tom", "Tom Technician", Role.TECHNICIAN)
    seen = prepared(site)
    with refused(Why.NOT_YOUR_ROLE):
        release(site.workstation, seen, credential("tom"), new_id())


def test_that_a_dose_whose_time_has_run_out_is_not_released(site: Site) -> None:
    seen = prepared(site)
    site.clock.now = START + timedelta(hours=8, minutes=1)
    with refused(Why.PREPARATION_NOT_SOUND):
        release(site.workstation, seen, credential("ben"), new_id())
    assert site.now(seen).state is State.PREPARED


def test_that_a_given_dose_is_recorded_with_its_times(site: Site) -> None:
    seen = given(site)
    assert seen.state is State.GIVEN
    kept = preparations_of(site.workstation.database, seen.id, 1)
    assert "infusion_end" in kept[-1].document
    assert len(kept) == 2


def test_that_a_dose_given_late_is_recorded_and_told(site: Site) -> None:
    seen = released(site)
    start = START + timedelta(hours=7, minutes=30)
    site.clock.now = start + timedelta(hours=2)
    problems = give(site.workstation, giving(seen, start), credential("ann"))
    assert [problem.rule for problem in problems] == ["preparation.times"]
    assert site.now(seen).state is State.GIVEN
    assert "given_against" in site.trail()[-1].changes


def test_that_an_infusion_ends_after_it_began_and_not_in_the_future(site: Site) -> None:
    seen = released(site)
    now = site.clock.now
    with pytest.raises(UnusableInput, match="a time after the start"):
        give(site.workstation, giving(seen, now, hours=0), credential("ann"))
    with pytest.raises(UnusableInput, match="a time that has passed"):
        give(site.workstation, giving(seen, now), credential("ann"))
    assert site.now(seen).state is State.RELEASED


def test_that_an_infusion_before_the_dilution_is_refused(site: Site) -> None:
    seen = released(site)
    with refused(Why.PREPARATION_NOT_SOUND):
        give(site.workstation, giving(seen, START - timedelta(hours=2)), credential("ann"))
    assert site.now(seen).state is State.RELEASED


def test_that_the_same_preparation_is_signed_once(site: Site) -> None:
    brought = preparing(checked(site))
    first = prepare(site.workstation, brought, credential("ann"))
    again = prepare(site.workstation, brought, credential("ann"))
    assert (again.is_repeated, again.sha256) == (True, first.sha256)
    assert site.recorded()[-1] == "order_prepared"


def test_that_the_same_release_is_signed_once_even_when_its_time_has_run_out(site: Site) -> None:
    seen, operation_id = prepared(site), new_id()
    first = release(site.workstation, seen, credential("ben"), operation_id)
    site.clock.now = START + timedelta(hours=9)
    again = release(site.workstation, seen, credential("ben"), operation_id)
    assert (again.is_repeated, again.sha256) == (True, first.sha256)


def test_that_the_same_dose_is_given_once(site: Site) -> None:
    seen, start = released(site), site.clock.now
    site.clock.now += timedelta(hours=2)
    brought = giving(seen, start)
    assert give(site.workstation, brought, credential("ann")) == ()
    assert give(site.workstation, brought, credential("ann")) == ()
    assert site.recorded().count("order_given") == 1


def test_that_another_release_of_a_released_dose_is_refused(site: Site) -> None:
    with refused(Why.ILLEGAL_STEP):
        release(site.workstation, released(site), credential("ben"), new_id())
