"""Amending: a new version, unsigned, that says what changed and which signatures are void."""

from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import Order, State, versions
from besponsa_desktop.records.signatures import signatures_of
from besponsa_desktop.workflow.amending import Amendment, amend_order, supersede_order
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.verification import Review, verify_order
from tests.workflow.site import Site, credential, document, new_id
from tests.workflow.site_ways import checked, given


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def amendment(seen: Order, reason: str = "weight measured again", **changed: Any) -> Amendment:
    typed = document("01")
    for path, value in changed.items():
        part, _, key = path.partition("__")
        typed[part][key] = value
    return Amendment(order=seen, document=typed, reason=reason, operation_id=new_id())


WEIGHT = {"value": "63.2", "unit": "kg", "measured_at": "2026-11-23T06:30:00-05:00"}


def test_that_an_input_changed_after_a_signature_voids_it_and_says_what_changed(site: Site) -> None:
    seen = checked(site)
    amended = amend_order(site.workstation, amendment(seen, measurements__weight=WEIGHT), credential("ann"))
    assert amended.order.state is State.DRAFT
    assert amended.order.version == 2
    assert [(change.path, change.found) for change in amended.changes] == [
        ("measurements.weight.measured_at", "2026-11-23T06:30:00-05:00"),
        ("measurements.weight.value", "63.2"),
    ]
    assert len(amended.void) == 2
    assert "measurements.weight.value" in site.trail()[-1].changes
    assert signatures_of(site.workstation.database, seen.id, 2) == ()


def test_that_what_was_signed_before_stays_on_record(site: Site) -> None:
    seen = checked(site)
    amend_order(site.workstation, amendment(seen, measurements__weight=WEIGHT), credential("ann"))
    assert len(versions(site.workstation.database, seen.id)) == 2
    assert len(signatures_of(site.workstation.database, seen.id, 1)) == 2


def test_that_an_amended_order_is_verified_anew(site: Site) -> None:
    change = amendment(checked(site), measurements__weight=WEIGHT)
    amended = amend_order(site.workstation, change, credential("ann"))
    judged = judge(site.workstation.database, amended.order)
    review = Review(
        order=amended.order, document=change.document, seen=judged.assessment, operation_id=new_id()
    )
    verify_order(site.workstation, review, credential("ben"))
    assert site.now(amended.order).state is State.VERIFIED
    assert site.now(amended.order).version == 2


def test_that_nothing_changed_and_no_reason_are_refused(site: Site) -> None:
    seen = site.verified("01")
    with refused(Why.NOTHING_TO_DO):
        amend_order(site.workstation, amendment(seen), credential("ann"))
    with refused(Why.NO_REASON):
        amend_order(site.workstation, amendment(seen, "", measurements__weight=WEIGHT), credential("ann"))
    assert site.now(seen).state is State.VERIFIED


def test_that_a_given_dose_is_not_amended(site: Site) -> None:
    with refused(Why.ILLEGAL_STEP):
        amend_order(site.workstation, amendment(given(site), measurements__weight=WEIGHT), credential("ann"))


def test_that_an_order_of_another_number_supersedes(site: Site) -> None:
    seen = checked(site)
    newer = amendment(seen, "rewritten by the prescriber", order__id="RX-NEW")
    with pytest.raises(UnusableInput, match=r"order\.id"):
        amend_order(site.workstation, newer, credential("ann"))
    amended = supersede_order(site.workstation, newer, credential("ann"))
    assert site.now(seen).state is State.SUPERSEDED
    assert amended.order.supersedes == seen.id
    assert amended.order.course_id == seen.course_id
    judged = judge(site.workstation.database, amended.order)
    review = Review(
        order=amended.order, document=newer.document, seen=judged.assessment, operation_id=new_id()
    )
    verify_order(site.workstation, review, credential("ann"))


def test_that_an_order_of_another_patient_supersedes_nothing(site: Site) -> None:
    other = amendment(site.save("01"), order__id="RX-NEW", patient__mrn="SYN-2")
    with pytest.raises(UnusableInput, match=r"patient\.mrn"):
        supersede_order(site.workstation, other, credential("ann"))


@pytest.mark.parametrize("mrn", ["SYN-2", None])
def test_that_an_order_of_another_patient_is_no_amendment(site: Site, mrn: str | None) -> None:
    seen = site.save("01")
    other = amendment(seen, patient__mrn=mrn)
    if mrn is None:
        del other.document["patient"]["mrn"]  # type: ignore[attr-defined]
    with pytest.raises(UnusableInput, match=r"patient\.mrn"):
        amend_order(site.workstation, other, credential("ann"))
    assert site.now(seen) == seen


def test_that_the_same_mrn_spelled_otherwise_is_amended_and_superseded(site: Site) -> None:
    seen = site.save("01")
    amended = amend_order(site.workstation, amendment(seen, patient__mrn="syn-100101"), credential("ann"))
    newer = amendment(amended.order, order__id="RX-NEW", patient__mrn="SYN-100101")
    assert supersede_order(site.workstation, newer, credential("ann")).order.course_id == seen.course_id
