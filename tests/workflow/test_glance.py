"""One line of the work list: a draft as it is judged now, a signed order as it was signed."""

from __future__ import annotations

from besponsa_desktop.clinical.display import dose_text
from besponsa_desktop.workflow.glance import glance
from tests.workflow.site import Site


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
