"""Returning and cancelling: a signed intervention record, an end with a reason."""

from typing import Any

import pytest

from besponsa_desktop.records.documents import documents_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.returning import Return, cancel_order, return_order
from besponsa_desktop.workflow.verification import verify_order
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import released


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def back(seen: Any, reason: str = "dose level of the brief", told: str = "N. Sampleton") -> Return:
    return Return(order=seen, reason=reason, told=told, operation_id=new_id())


def test_that_a_returned_order_makes_a_signed_intervention_record(site: Site) -> None:
    seen = site.save("07")
    signed = return_order(site.workstation, back(seen), credential("ann"))
    inspection = inspect_by_records(site.workstation.database, signed.pdf).inspection
    assert inspection.failures == ()
    assert [one.field for one in inspection.signatures] == ["returned"]
    assert [one.kind for one in documents_of(site.workstation.database, seen.id)] == ["intervention"]
    assert site.now(seen).state is State.RETURNED
    assert site.trail()[-1].reason == "dose level of the brief"


def test_that_a_released_dose_can_still_be_returned(site: Site) -> None:
    seen = released(site)
    return_order(site.workstation, back(seen, "infusion cancelled"), credential("ann"))
    assert site.now(seen).state is State.RETURNED


@pytest.mark.parametrize(("reason", "told"), [("", "N. Sampleton"), ("a good reason", " "), ("no", "no")])
def test_that_a_return_says_why_and_whom_one_told(site: Site, reason: str, told: str) -> None:
    seen = site.save("07")
    with refused(Why.NO_REASON):
        return_order(site.workstation, back(seen, reason, told), credential("ann"))
    assert site.now(seen).state is State.DRAFT


def test_that_a_technician_returns_nothing(site: Site) -> None:
    site.join("tom", "Tom Technician", Role.TECHNICIAN)
    with refused(Why.NOT_YOUR_ROLE):
        return_order(site.workstation, back(site.save("07")), credential("tom"))


def test_that_a_returned_order_is_not_verified(site: Site) -> None:
    seen = site.save("01")
    return_order(site.workstation, back(seen), credential("ann"))
    now = site.now(seen)
    with refused(Why.ILLEGAL_STEP):
        verify_order(site.workstation, site.review("01", now), credential("ben"))


def test_that_a_cancelled_order_has_ended_with_its_reason(site: Site) -> None:
    seen = site.verified("01")
    with refused(Why.NO_REASON):
        cancel_order(site.workstation, seen, "-", credential("ann"), new_id())
    cancel_order(site.workstation, seen, "patient declined", credential("ann"), new_id())
    assert site.now(seen).state is State.CANCELLED
    assert site.trail()[-1].reason == "patient declined"
    with refused(Why.ILLEGAL_STEP):
        cancel_order(site.workstation, site.now(seen), "once more", credential("ann"), new_id())
