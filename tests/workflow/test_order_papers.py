"""The papers of an order with who signed them, its label where there is one, and its history in words."""

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.order_label import label_of
from besponsa_desktop.workflow.order_papers import kept_pdf, papers_of
from besponsa_desktop.workflow.prints import Printing, record_print
from besponsa_desktop.workflow.returning import Return, cancel_order, return_order
from tests.printing.pdf_reading import text_of
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import RELEASES_OF_10, checked, given, prepared


def test_that_the_latest_document_comes_first_and_names_all_its_signatures(site: Site) -> None:
    found = papers_of(site.workstation, checked(site).id)
    assert [(one.kind, one.signed_as) for one in found.papers] == [
        ("worksheet", "second check"),
        ("worksheet", "verified"),
        ("ward sheet", ""),
        ("label", ""),
        ("label outer-bag", ""),
        ("label light-cover", ""),
        ("label vial", ""),
    ]
    assert found.papers[0].signed == (
        "verified: Ann Sample, PharmD",
        "second check: Ben Example, RPh",
    )
    assert found.papers[1].signed == ("verified: Ann Sample, PharmD",)


def test_that_a_given_order_has_a_document_of_every_signature(site: Site) -> None:
    found = papers_of(site.workstation, given(site).id)
    assert [one.signed_as for one in found.papers] == [
        "released",
        "prepared",
        "second check",
        "verified",
        *[""] * 6,
    ]
    assert [one.what for one in found.history] == [
        "order given",
        "signed: released",
        "signed: prepared",
        "signed: second check",
        "signed: verified",
        "entered",
    ]


def test_that_a_draft_has_no_paper_and_a_verified_order_no_label(site: Site) -> None:
    assert papers_of(site.workstation, site.save("02").id).papers == ()
    assert [one.kind for one in papers_of(site.workstation, site.verified("01").id).papers] == ["worksheet"]


def test_that_releases_prints_and_the_end_stand_in_the_history(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    printing = Printing(
        order_id=seen.id, version=1, what="worksheet", printer="Office", operation_id=new_id()
    )
    record_print(site.workstation, printing, site.people["ben"].id)
    cancel_order(site.workstation, seen, "the patient was transferred", credential("ben"), new_id())
    told = {one.what: one.told for one in papers_of(site.workstation, seen.id).history}
    assert told["order cancelled"] == "the patient was transferred"
    assert told["printed: worksheet"] == "print 1 on Office"
    assert "decided by N. Sampleton, MD" in told["went on in spite of liver.limits"]
    assert "order held" not in told


def test_that_a_returned_order_has_its_intervention(site: Site) -> None:
    back = Return(
        order=site.save("08"), reason="ten times the dose", told="Dr Sampleton", operation_id=new_id()
    )
    return_order(site.workstation, back, credential("ann"))
    found = papers_of(site.workstation, back.order.id)
    assert [(one.kind, one.signed_as) for one in found.papers] == [("intervention", "returned")]


def label_text(site: Site, seen: Order) -> str:
    made = label_of(site.workstation, seen.id, "Ann Sample")
    assert made.pdf is not None, made.refused
    return text_of(made.pdf)


def test_that_the_label_of_a_checked_order_is_no_draft(site: Site) -> None:
    text = label_text(site, checked(site))
    assert "VERIFIED" in text
    assert "NOT VERIFIED" not in text
    assert "General Hospital" in text


def test_that_a_label_has_its_times_once_they_are_recorded(site: Site) -> None:
    text = label_text(site, prepared(site))
    assert "23-Nov-2026 15:00" in text
    assert "23-Nov-2026 16:00" in text


def test_that_an_order_that_one_signed_has_no_label(site: Site) -> None:
    made = label_of(site.workstation, site.verified("01").id, "Ann Sample")
    assert made.pdf is None
    assert "Two pharmacists" in made.refused


def test_that_a_document_that_is_gone_is_told(site: Site) -> None:
    with pytest.raises(SurroundingsFailed, match="do not hold the document"):
        kept_pdf(site.workstation, "0" * 64)
