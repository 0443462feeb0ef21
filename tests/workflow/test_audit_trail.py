"""The check of the whole trail over every step of an order, and over what comes of orders that end early."""

from __future__ import annotations

from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.workflow.amending import Amendment, amend_order
from besponsa_desktop.workflow.audit_trail import check_text, check_trail
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.returning import Return, return_order
from tests.workflow.site import Site, credential, document, new_id
from tests.workflow.site_ways import RELEASES_OF_10, checked, given

HEAVIER = {"value": "66.0", "unit": "kg", "measured_at": "2026-11-23T06:30:00-05:00"}


def test_that_every_document_of_every_step_is_sound(site: Site) -> None:
    given(site)
    back = Return(
        order=site.verified("10", *RELEASES_OF_10),
        reason="dose to be reduced",
        told="N. Sampleton",
        operation_id=new_id(),
    )
    return_order(site.workstation, back, credential("ben"))
    shown: list[tuple[int, int]] = []
    check = check_trail(site.workstation.database, lambda done, count: shown.append((done, count)))
    assert check_text(check).startswith("SOUND\n")
    assert check.is_sound
    assert check.signed == 6
    assert shown[:6] == [(number, 12) for number in range(1, 7)], "the documents are one half of it"
    assert shown[-1][0] == shown[-1][1]


def test_that_a_document_of_an_earlier_version_stays_valid_and_says_so(site: Site) -> None:
    seen = checked(site)
    typed = document("01")
    typed["measurements"]["weight"] = HEAVIER
    amendment = Amendment(order=seen, document=typed, reason="weighed again", operation_id=new_id())
    amend_order(site.workstation, amendment, credential("ann"))
    last = documents_of(site.workstation.database, seen.id)[-1]
    pdf = pdf_of(site.workstation.database, last.sha256) or b""
    inspected = inspect_by_records(site.workstation.database, pdf)
    assert inspected.inspection.failures == ()
    assert inspected.standing == "the order is at version 2, draft: this is version 1"
    assert check_trail(site.workstation.database).is_sound
