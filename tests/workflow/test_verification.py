"""Verifying an order: what is signed, what is refused, and that all of it is recorded."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.protocol import default_policy, shipped_regimen
from besponsa_desktop.records.assessments import assessments_of, releases_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.signatures import Meaning, signatures_of
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.workflow.in_force import policy_in_force
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.refusals import AssessmentChanged, Refused, Why
from besponsa_desktop.workflow.signed_paper import statement_of
from besponsa_desktop.workflow.verification import verify_order
from tests.workflow.site import Clock, Site, credential
from tests.workflow.site_ways import RELEASES_OF_10, reason

WRONG = "not the passphrase 9"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def test_that_a_verified_order_is_a_worksheet_with_one_sound_signature(site: Site) -> None:
    seen = site.save("01")
    signed = verify_order(site.workstation, site.review("01", seen), credential("ann"))
    inspection = inspect_pdf(signed.pdf, site.workstation.root)
    assert [(check.name, check.found) for check in inspection.failures] == [
        ("signatures present", "one signature (verified); missing: second_check")
    ]
    assert site.now(seen).state is State.VERIFIED
    assert site.now(seen).verdict == "pass"


def test_that_the_signature_covers_what_was_seen_and_the_head_of_the_trail(site: Site) -> None:
    seen = site.save("01")
    judged = judge(site.workstation.database, seen)
    before = site.trail()[-1]
    verify_order(site.workstation, site.review("01", seen), credential("ann"))
    (kept,) = signatures_of(site.workstation.database, seen.id, 1)
    stated = statement_of(kept)
    assert stated.order == judged.order_digest
    assert stated.assessment == judged.assessment_digest
    assert stated.protocol == judged.regimen.digest
    assert stated.policy == judged.policy.digest
    assert stated.chain_head == f"{before.sequence}:{before.hash[:16]}"


def test_that_the_entry_after_the_signature_names_the_document(site: Site) -> None:
    seen = site.save("01")
    signed = verify_order(site.workstation, site.review("01", seen), credential("ann"))
    last = site.trail()[-1]
    assert last.what == "order_verified"
    assert signed.sha256 in last.changes


def test_that_the_same_operation_signs_once(site: Site) -> None:
    seen = site.save("01")
    review = site.review("01", seen)
    first = verify_order(site.workstation, review, credential("ann"))
    again = verify_order(site.workstation, review, credential("ann"))
    assert again.is_repeated
    assert again.sha256 == first.sha256
    assert len(signatures_of(site.workstation.database, seen.id, 1)) == 1


def test_that_a_caution_is_released_by_a_reason_that_is_kept_and_signed(site: Site) -> None:
    seen = site.save("16")
    with refused(Why.NOT_RELEASABLE) as caught:
        verify_order(site.workstation, site.review("16", seen), credential("ann"))
    assert [fault.path for fault in caught.value.faults] == ["ecg.current", "qt.medicines"]
    releases = (reason("ecg.current"), reason("qt.medicines"))
    verify_order(site.workstation, site.review("16", seen, *releases), credential("ann"))
    (kept,) = assessments_of(site.workstation.database, seen.id, 1)
    assert [one.rule for one in releases_of(site.workstation.database, kept.id)] == [
        "ecg.current",
        "qt.medicines",
    ]
    assert "discussed with the ward" in site.trail()[-1].changes


def test_that_a_recorded_decision_has_a_signature_of_its_own(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    kept = signatures_of(site.workstation.database, seen.id, 1)
    assert [one.meaning for one in kept] == [Meaning.PRESCRIBER_DECISION, Meaning.VERIFIED]
    assert len({one.document_sha256 for one in kept}) == 1


@pytest.mark.parametrize("number", ["08", "12", "14", "15"])
def test_that_what_is_never_released_is_never_signed(site: Site, number: str) -> None:
    seen = site.save(number)
    with refused(Why.NOT_RELEASABLE):
        verify_order(site.workstation, site.review(number, seen), credential("ann"))
    assert site.now(seen).state is State.DRAFT
    assert site.recorded()[-1] == "order_verified_refused"


def test_that_another_assessment_than_the_one_seen_is_not_signed_and_says_what_changed(site: Site) -> None:
    seen = site.save("01")
    review = site.review("01", seen)
    order = judge(site.workstation.database, seen).order
    other = assess(order, shipped_regimen("source-brief"), policy_in_force(site.workstation.database))
    with pytest.raises(AssessmentChanged) as caught:
        verify_order(site.workstation, replace(review, seen=other), credential("ann"))
    changed = [fault.path for fault in caught.value.faults]
    assert changed[0] == "protocol"
    assert {"verdict", "dose", "dose.level"} <= set(changed)
    assert site.trail()[-1].reason is not None
    assert site.now(seen).state is State.DRAFT


def test_that_an_order_changed_on_the_screen_is_not_signed(site: Site) -> None:
    seen = site.save("01")
    with refused(Why.ORDER_CHANGED):
        verify_order(site.workstation, site.review("01", seen, filter="PES"), credential("ann"))


def test_that_an_order_is_verified_once(site: Site) -> None:
    seen = site.verified("01")
    with refused(Why.ILLEGAL_STEP) as caught:
        verify_order(site.workstation, site.review("01", seen), credential("ben"))
    assert "is verified (Ann Sample at W1)" in str(caught.value)


def test_that_the_clock_of_the_workstation_is_the_time_of_signing(quick_path: Path, site: Site) -> None:
    seen = site.save("01")
    verify_order(site.workstation, site.review("01", seen), credential("ann"))
    (kept,) = signatures_of(site.workstation.database, seen.id, 1)
    assert kept.signed_at <= site.clock.now
    assert kept.signed_at.utcoffset() == Clock().now.utcoffset()


def test_that_policy_in_force_is_the_one_shipped(site: Site) -> None:
    assert policy_in_force(site.workstation.database) == default_policy()
