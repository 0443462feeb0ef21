"""One line of the work list: a draft as it is judged now, a signed order as it was signed."""

from __future__ import annotations

from besponsa_desktop.clinical.display import dose_text
from besponsa_desktop.workflow.from_record import previous_of
from besponsa_desktop.workflow.glance import glance
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.visits import record_visit
from tests.workflow.between import MRN, alt, by, day_8, happened, verified, visit
from tests.workflow.site import Site
from tests.workflow.site_ways import given, released


def test_that_a_draft_shows_its_dose_its_verdict_and_its_worst_finding(site: Site) -> None:
    seen = glance(site.workstation, site.save("10"))
    assert seen.dose is not None
    assert seen.worst is not None
    assert (dose_text(seen.dose), seen.verdict, seen.worst.rule) == ("0.83\u00a0mg", "hold", "liver.limits")


def test_that_a_signed_order_shows_the_verdict_that_was_signed(site: Site) -> None:
    verified = site.verified("01")
    seen = glance(site.workstation, verified)
    assert (seen.verdict, seen.worst) == (verified.verdict, None)
    assert seen.verdict is not None


def severe_on_record(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)


def test_that_a_draft_that_leaves_out_a_severe_reaction_is_judged_as_if_it_stated_it(site: Site) -> None:
    severe_on_record(site)
    draft = save_order(site.workstation, day_8(), site.people["ann"].id)
    seen = glance(site.workstation, draft)
    assert seen.worst is not None
    assert (seen.verdict, seen.worst.rule) == ("discontinue", "reaction.severe")
    assert seen.unstated == "grade 3, on 23-Nov-2026 in the infusion of order RX-2026-900101"


def test_that_a_draft_that_states_the_reaction_leaves_nothing_out(site: Site) -> None:
    severe_on_record(site)
    found = previous_of(site.workstation, MRN)
    assert found is not None
    stated = day_8(toxicities=found.document["toxicities"])
    seen = glance(site.workstation, save_order(site.workstation, stated, site.people["ann"].id))
    assert (seen.verdict, seen.unstated) == ("discontinue", "")


def test_that_a_signed_order_that_leaves_a_reaction_out_says_so_until_it_is_given(site: Site) -> None:
    first, ahead = given(site), verified(site, day_8())
    assert glance(site.workstation, ahead).unstated == ""
    happened(site, first, "reaction", grade=2)
    assert glance(site.workstation, ahead).unstated.startswith("grade 2")
    assert glance(site.workstation, site.now(first)).unstated == ""


def test_that_a_running_infusion_shows_the_worst_grade_of_its_reaction(site: Site) -> None:
    seen = released(site)
    assert glance(site.workstation, seen).reaction is None
    happened(site, seen, "reaction", grade=2)
    happened(site, seen, "reaction", grade=1)
    assert glance(site.workstation, seen).reaction == 2


def test_that_a_draft_is_judged_with_what_a_visit_found_later(site: Site) -> None:
    draft = site.save("01")
    assert glance(site.workstation, draft).verdict == "pass"
    record_visit(site.workstation, MRN, visit(alt("101")), by(site))
    seen = glance(site.workstation, draft)
    assert seen.worst is not None
    assert (seen.verdict, seen.worst.rule, seen.later) == ("hold", "liver.limits", "ALT")


def test_that_a_signed_order_says_what_a_visit_found_later(site: Site) -> None:
    signed = site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("101")), by(site))
    seen = glance(site.workstation, signed)
    assert (seen.verdict, seen.later) == (signed.verdict, "ALT")
