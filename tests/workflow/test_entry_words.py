"""The audit trail says in words what was recorded between orders, and what a correction put in its place."""

from __future__ import annotations

from besponsa_desktop.workflow.audit_export import changes_text
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.order_papers import papers_of
from besponsa_desktop.workflow.visits import record_visit
from tests.workflow.between import MRN, alt, by, happened, visit
from tests.workflow.site import START, Site
from tests.workflow.site_ways import released

_AT = "23-Nov-2026 07:00 −05:00"


def said(site: Site) -> str:
    """Return what the last entry of the trail says it changed."""
    return changes_text(site.trail()[-1].changes)


def test_that_a_visit_is_said_with_every_value_and_its_time(site: Site) -> None:
    site.verified("01")
    at = START.isoformat()
    seen = {
        "weight": {"value": "70.4", "unit": "kg", "measured_at": at},
        "examination": {"examined_at": at, "hepatomegaly": "painful", "ascites": True},
    }
    record_visit(site.workstation, MRN, visit(alt("77"), **seen), by(site))
    for part in (
        f"recorded alt 77 U/L (upper limit 40), {_AT}",
        "weight 70.4 kg, 23-Nov-2026 08:00 −05:00",
        "hepatomegaly painful, 23-Nov-2026 08:00 −05:00",
        "ascites true",
    ):
        assert part in said(site)


def test_that_a_correction_says_what_stood_there_what_stands_now_and_why(site: Site) -> None:
    site.verified("01")
    first = record_visit(site.workstation, MRN, visit(alt("770")), by(site))
    record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ben", first, "one zero too many"))
    entry = site.trail()[-1]
    assert (entry.what, entry.reason) == ("visit_corrected", "one zero too many")
    assert f"alt 770 U/L (upper limit 40), {_AT} → alt 77 U/L (upper limit 40), {_AT}" in said(site)
    assert f"in_place_of {first}" in said(site)


def test_that_taking_back_says_what_is_taken_back(site: Site) -> None:
    site.verified("01")
    first = record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    take_back(site.workstation, by(site, "ann", first, "of another patient"))
    assert f"recorded alt 77 U/L (upper limit 40), {_AT} → taken back" in said(site)


def test_that_an_order_tells_what_happened_in_its_infusion_and_why_it_was_corrected(site: Site) -> None:
    seen = released(site)
    at = site.clock().isoformat()
    first = happened(site, seen, "reaction", words="flushing", at=at)
    happened(site, seen, "reaction", by(site, "ben", first, "graded"), at=at, grade=3, words="wheeze")
    last, before = papers_of(site.workstation, seen.id).history[:2]
    assert (before.what, before.told.rpartition(", ")[0]) == (
        "infusion event recorded",
        "reaction, not graded yet, flushing",
    )
    assert (last.what, last.by) == ("infusion event corrected", "Ben Example, RPh")
    assert last.told.startswith("reaction, not graded yet, flushing, 23-Nov-2026 08:")
    assert "→ reaction, grade 3, wheeze, 23-Nov-2026 08:" in last.told
    assert last.told.endswith("; graded")
