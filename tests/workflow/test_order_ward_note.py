"""The ward note of an order: from the first thing that happened on, made anew from what is recorded."""

from __future__ import annotations

from datetime import timedelta

from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.order_papers import LabelWish, made_anew, papers_of
from besponsa_desktop.workflow.order_ward_note import WARD_NOTE, ward_note_of
from besponsa_desktop.workflow.prints import Printing, record_print
from tests.printing.pdf_reading import text_of
from tests.workflow.between import by, happened
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import checked, given, giving, released


def text_of_note(site: Site, seen: Order) -> str:
    made = ward_note_of(site.workstation, seen.id, "Ann Sample")
    assert made.pdf is not None, made.refused
    return " ".join(text_of(made.pdf).split())


def kinds(site: Site, seen: Order) -> list[str]:
    return [one.kind for one in papers_of(site.workstation, seen.id).papers]


def test_that_it_is_among_the_papers_once_something_happened_or_the_dose_is_given(site: Site) -> None:
    assert WARD_NOTE not in kinds(site, checked(site, "02"))
    seen = released(site)
    assert WARD_NOTE not in kinds(site, seen)
    refused = ward_note_of(site.workstation, seen.id, "Ann Sample")
    assert (refused.pdf, "nothing recorded" in refused.refused) == (None, True)
    happened(site, seen, "interrupted")
    assert WARD_NOTE in kinds(site, seen)


def test_that_the_order_stays_what_was_signed_while_its_infusion_runs(site: Site) -> None:
    seen = released(site)
    happened(site, seen, "interrupted")
    assert "PASS when it was signed" in text_of_note(site, seen)


def test_that_a_dose_given_without_an_event_has_one_that_says_so(site: Site) -> None:
    seen = given(site)
    assert WARD_NOTE in kinds(site, seen)
    text = text_of_note(site, seen)
    for part in ("NOT SIGNED", "nothing is recorded", "no reaction is recorded"):
        assert part in text


def test_that_it_tells_what_is_recorded_with_who_and_why_it_was_corrected(site: Site) -> None:
    seen = given(site)
    first = happened(site, seen, "reaction", grade=1, words="flushing")
    at = site.clock().isoformat()
    happened(
        site,
        seen,
        "reaction",
        by(site, "ben", first, "graded anew"),
        at=at,
        grade=3,
        words="flushing, wheeze",
    )
    text = text_of_note(site, seen)
    for part in ("grade 3", "flushing, wheeze", "corrected: graded anew", "Ben Example", "DISCONTINUE"):
        assert part in text
    assert "grade 1" not in text


def test_that_a_milder_reaction_is_told_as_the_rules_have_it(site: Site) -> None:
    seen = given(site)
    happened(site, seen, "reaction", grade=2)
    text = text_of_note(site, seen)
    assert "CAUTION: Earlier infusion reaction" in text
    assert "DISCONTINUE" not in text


def test_that_the_watch_is_told_as_it_stands_when_it_is_printed(site: Site) -> None:
    seen = released(site)
    start = site.clock()
    site.clock.now += timedelta(hours=1)
    give(site.workstation, giving(seen, start), credential("ann"))
    assert "still running when printed" in text_of_note(site, seen)
    site.clock.now += timedelta(hours=2)
    assert "over when printed" in text_of_note(site, seen)


def test_that_it_is_printed_with_a_number_like_the_other_sheets(site: Site) -> None:
    seen = given(site)
    paper = next(one for one in papers_of(site.workstation, seen.id).papers if one.kind == WARD_NOTE)
    made = made_anew(site.workstation, seen.id, paper, "Ann Sample", LabelWish())
    assert made.pdf is not None
    assert "Ward note" in text_of(made.pdf)
    printing = Printing(order_id=seen.id, version=1, what=WARD_NOTE, printer="ward", operation_id=new_id())
    record_print(site.workstation, printing, site.people["ann"].id)
    again = next(one for one in papers_of(site.workstation, seen.id).papers if one.kind == WARD_NOTE)
    assert again.last_print is not None
