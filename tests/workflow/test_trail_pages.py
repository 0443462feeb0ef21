"""The audit trail page by page: nothing twice, nothing left out, the latest first."""

from datetime import timedelta

from besponsa_desktop.workflow.audit_export import Period
from besponsa_desktop.workflow.people import sign_in, sign_out
from besponsa_desktop.workflow.trail_pages import TrailLine, trail_page
from tests.workflow.site import START, Site, credential


def period(first: int = -1, last: int = 365) -> Period:
    day = START.date()
    return Period(first=day + timedelta(days=first), last=day + timedelta(days=last), now=START)


def all_lines(site: Site, limit: int) -> list[TrailLine]:
    """Return the whole trail, read in pages of a size."""
    lines: list[TrailLine] = []
    before = None
    while True:
        page = trail_page(site.workstation, period(), before=before, limit=limit)
        lines += page.lines
        if not page.has_more:
            return lines
        before = page.lines[-1].sequence


def test_that_pages_of_any_size_make_up_the_whole_trail(site: Site) -> None:
    site.verified("01")
    whole = [entry.sequence for entry in reversed(site.trail())]
    for limit in (1, 2, len(whole) - 1, len(whole), len(whole) + 1):
        assert [line.sequence for line in all_lines(site, limit)] == whole


def test_that_entries_are_found_by_what_subject_and_reason_in_any_case(site: Site) -> None:
    seen = site.verified("01")
    page = trail_page(site.workstation, period(), about="Order Verified")
    assert [line.what for line in page.lines] == ["order_verified"]
    page = trail_page(site.workstation, period(), about=f"order:{seen.id}")
    assert {line.subject for line in page.lines} == {f"order:{seen.id}"}
    assert trail_page(site.workstation, period(), about="%").lines == ()


def test_that_a_period_without_entries_is_empty(site: Site) -> None:
    page = trail_page(site.workstation, period(first=30, last=31))
    assert (page.lines, page.has_more) == ((), False)


def test_that_a_line_names_the_person_and_tells_a_refusal(site: Site) -> None:
    sign_in(site.workstation, credential("ann"))
    sign_out(site.workstation, site.people["ann"].id)
    (line,) = trail_page(site.workstation, period(), limit=1).lines
    assert (line.by, line.what, line.is_refusal) == ("Ann Sample, PharmD", "signed_out", False)
    (founded,) = trail_page(site.workstation, period(), about="records founded").lines
    assert founded.by == "nobody signed in"
