"""The ward sheet of a signed order: from the second check on, with the times once they are recorded."""

from dataclasses import replace

import pytest

from besponsa_desktop.workflow.order_papers import papers_of
from besponsa_desktop.workflow.order_ward_sheet import WARD_SHEET, ward_sheet_of
from besponsa_desktop.workflow.prints import Printing, record_print
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from tests.printing.pdf_reading import page_sizes, text_of
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import RELEASES_OF_10, checked, entry, prepared


def text_of_sheet(site: Site, order_id: str) -> str:
    made = ward_sheet_of(site.workstation, order_id, "Ann Sample")
    assert made.pdf is not None, made.refused
    return " ".join(text_of(made.pdf).split())


def test_that_the_ward_sheet_of_a_checked_order_is_no_draft(site: Site) -> None:
    text = text_of_sheet(site, checked(site).id)
    for part in ("Ward sheet", "VERIFIED", "General Hospital", "Ann Sample"):
        assert part in text
    assert "NOT VERIFIED" not in text


def test_that_it_has_the_times_once_they_are_recorded(site: Site) -> None:
    text = text_of_sheet(site, prepared(site).id)
    assert "23-Nov-2026 15:00" in text
    assert "23-Nov-2026 16:00" in text


def test_that_times_that_are_not_over_yet_leave_the_verdict_that_was_signed(site: Site) -> None:
    assert "VERIFIED verdict PASS" in text_of_sheet(site, prepared(site).id)


def test_that_a_dose_whose_hold_was_decided_has_one(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    assert ward_sheet_of(site.workstation, seen.id, "Ann Sample").pdf is None
    check = SecondCheck(
        order=seen, entry=entry("10"), accepted=frozenset({"liver.limits"}), operation_id=new_id()
    )
    second_check(site.workstation, check, credential("ben"))
    assert "Ward sheet" in text_of_sheet(site, seen.id)


@pytest.mark.parametrize(("paper", "height"), [("a4", 841.9), ("letter", 792)])
def test_that_it_is_on_the_paper_of_the_workstation(site: Site, paper: str, height: float) -> None:
    place = replace(site.workstation.place, paper=paper)  # type: ignore[arg-type]
    made = ward_sheet_of(replace(site.workstation, place=place), checked(site).id, "Ann Sample")
    assert made.pdf is not None
    assert [size[1] for size in page_sizes(made.pdf)] == [pytest.approx(height, abs=0.1)]


def test_that_an_order_that_one_signed_has_none(site: Site) -> None:
    made = ward_sheet_of(site.workstation, site.verified("01").id, "Ann Sample")
    assert (made.pdf, made.refused) == (None, "Two pharmacists sign the order first.")


def test_that_it_is_among_the_papers_with_its_last_print(site: Site) -> None:
    order = checked(site)
    printing = Printing(order_id=order.id, version=1, what=WARD_SHEET, printer="Ward", operation_id=new_id())
    record_print(site.workstation, printing, site.people["ann"].id)
    found = papers_of(site.workstation, order.id).papers
    assert [one.kind for one in found][-5:] == [
        "ward sheet",
        "label",
        "label outer-bag",
        "label light-cover",
        "label vial",
    ]
    assert [one.last_print is None for one in found] == [True, True, False, True, True, True, True]
    assert [one.label for one in found][-4:] == ["dose", "outer-bag", "light-cover", "vial"]
