"""The second check: by another pharmacist, blind, and signed beside the first."""

from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.signatures import Meaning, signature
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.protocol_change import Change, change_protocol, shipped_text
from besponsa_desktop.workflow.refusals import AssessmentChanged, Refused, Why
from besponsa_desktop.workflow.second_check import SecondCheck, decisions_to_accept, second_check
from besponsa_desktop.workflow.signed_paper import SignedDocument
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import RELEASES_OF_10, entry, released


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def check(
    site: Site, seen: Order, number: str = "01", by: str = "ben", accepted: str = "", **changed: str
) -> SignedDocument:
    brought = SecondCheck(
        order=seen,
        entry=entry(number, **changed),
        accepted=frozenset(accepted.split()),
        operation_id=new_id(),
    )
    return second_check(site.workstation, brought, credential(by))


def test_that_two_pharmacists_make_a_worksheet_whose_every_point_holds(site: Site) -> None:
    seen = site.verified("01")
    signed = check(site, seen)
    assert inspect_pdf(signed.pdf, site.workstation.root).failures == ()
    inspected = inspect_by_records(site.workstation.database, signed.pdf)
    assert [one for one in inspected.inspection.checks if one.result.value != "passed"] == []
    assert site.now(seen).state is State.CHECKED


def test_that_one_changed_byte_of_it_is_found(site: Site) -> None:
    pdf = bytearray(check(site, site.verified("01")).pdf)
    pdf[len(pdf) // 3] ^= 1
    assert inspect_pdf(bytes(pdf), site.workstation.root).failures


def test_that_the_first_signature_stays_valid_and_both_files_are_kept(site: Site) -> None:
    seen = site.verified("01")
    signed = check(site, seen)
    kept = documents_of(site.workstation.database, seen.id)
    assert [one.sha256 for one in kept][-1] == signed.sha256
    assert len(kept) == 2


def test_that_nobody_checks_the_own_verification(site: Site) -> None:
    seen = site.verified("01")
    with refused(Why.SAME_PERSON):
        check(site, seen, by="ann")
    assert site.recorded()[-1] == "order_second_checked_refused"
    assert site.now(seen).state is State.VERIFIED


def test_that_the_same_name_under_another_login_does_not_check(site: Site) -> None:
    site.join("ann2", "ANN  Sample", Role.PHARMACIST)
    seen = site.verified("01")
    with refused(Why.SAME_PERSON):
        check(site, seen, by="ann2")
    assert site.now(seen).state is State.VERIFIED


def test_that_neither_technician_nor_prescriber_checks(site: Site) -> None:
    site.join("tom", "Tom Technician", Role.TECHNICIAN)
    site.join("nora", "N. Sampleton", Role.PHARMACIST)
    seen = site.verified("01")
    with refused(Why.NOT_YOUR_ROLE):
        check(site, seen, by="tom")
    with refused(Why.OWN_ORDER):
        check(site, seen, by="nora")


def test_that_an_order_not_yet_verified_is_not_checked(site: Site) -> None:
    with refused(Why.ILLEGAL_STEP):
        check(site, site.save("01"))


def test_that_a_difference_returns_the_order_with_a_signed_record_of_it(site: Site) -> None:
    seen = site.verified("01")
    with refused(Why.SECOND_CHECK_DIFFERS) as caught:
        check(site, seen, weight_text="46", dose_text="13.8")
    assert [fault.path for fault in caught.value.faults] == ["second_check.weight", "second_check.dose"]
    assert site.now(seen).state is State.RETURNED
    returned = signature(site.workstation.database, seen.id, 1, Meaning.RETURNED)
    assert returned is not None
    assert returned.person_id == site.people["ben"].id
    assert site.recorded()[-2:] == ["order_returned", "order_second_checked_refused"]


def test_that_a_difference_does_not_return_an_order_that_is_past_the_check(site: Site) -> None:
    seen = released(site)
    with refused(Why.ILLEGAL_STEP):
        check(site, seen, weight_text="46")
    assert site.now(seen).state is State.RELEASED
    assert site.recorded()[-1] == "order_second_checked_refused"


def test_that_the_same_differing_check_returns_once_and_says_the_same_again(site: Site) -> None:
    seen = site.verified("01")
    brought = SecondCheck(order=seen, entry=entry("01", weight_text="46"), operation_id=new_id())
    for _ in range(2):
        with refused(Why.SECOND_CHECK_DIFFERS):
            second_check(site.workstation, brought, credential("ben"))
    assert site.recorded().count("order_returned") == 1


def test_that_what_cannot_be_read_is_asked_for_again_and_returns_nothing(site: Site) -> None:
    seen = site.verified("01")
    with pytest.raises(UnusableInput):
        check(site, seen, dose_text="1,38")
    assert site.now(seen).state is State.VERIFIED


def test_that_a_prescribers_decision_needs_the_second_pharmacist_too(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    assert [one.rule for one in decisions_to_accept(site.workstation.database, seen)] == ["liver.limits"]
    with refused(Why.NOT_RELEASABLE):
        check(site, seen, "10")
    with refused(Why.NOT_RELEASABLE):
        check(site, seen, "10", accepted="liver.limits liver.vod")
    signed = check(site, seen, "10", accepted="liver.limits")
    assert '"accepted":["liver.limits"]' in site.trail()[-1].changes
    inspected = inspect_by_records(site.workstation.database, signed.pdf)
    assert inspected.inspection.failures == ()
    assert [one.field for one in inspected.inspection.signatures] == [
        "prescriber_decision_recorded",
        "verified",
        "second_check",
    ]


def test_that_a_protocol_put_in_force_meanwhile_blocks_the_check(site: Site) -> None:
    seen = site.verified("01")
    change = Change(
        text=shipped_text("smpc-2024-02"),
        reason="the hospital follows the EU label",
        decided=credential("ann"),
        seconded=credential("ben"),
        operation_id=new_id(),
    )
    change_protocol(site.workstation, change)
    with pytest.raises(AssessmentChanged) as caught:
        check(site, seen)
    assert caught.value.faults[0].path == "protocol"
    assert site.now(seen).state is State.VERIFIED


def test_that_a_kept_file_which_was_tampered_with_is_not_signed(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from besponsa_desktop.workflow import further_signing

    seen = site.verified("01")

    def tampered(*arguments: Any) -> bytes:
        pdf = bytearray(pdf_of(*arguments) or b"")
        pdf[len(pdf) // 3] ^= 1
        return bytes(pdf)

    monkeypatch.setattr(further_signing, "pdf_of", tampered)
    with refused(Why.DOCUMENT_NOT_SOUND):
        check(site, seen)
    assert site.now(seen).state is State.VERIFIED


def test_that_the_same_check_signs_once(site: Site) -> None:
    seen = site.verified("01")
    brought = SecondCheck(order=seen, entry=entry("01"), operation_id=new_id())
    first = second_check(site.workstation, brought, credential("ben"))
    again = second_check(site.workstation, brought, credential("ben"))
    assert again.is_repeated
    assert again.sha256 == first.sha256
