"""What follows from what happens in an infusion: its course, its planned end, the end of the treatment."""

from __future__ import annotations

from datetime import timedelta

from besponsa_desktop.clinical.infusion import InfusionCourse
from besponsa_desktop.protocol import default_policy
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.bench import open_bench, standing
from besponsa_desktop.workflow.infusion_watch import happened, moved_end, stood_still, why_no_event
from tests.workflow.between import happened as tell
from tests.workflow.site import Site
from tests.workflow.site_ways import given, prepared, released


def watch_of(site: Site, seen: Order) -> tuple[InfusionCourse, int | None, str]:
    """Return where an infusion stands, the worst grade, and what the protocol says of it."""
    found = happened(site.workstation, open_bench(site.workstation, seen.id))
    return found.course, found.worst, "" if found.ends is None else found.ends.found


def test_that_the_worst_reaction_decides_whether_the_treatment_ends(site: Site) -> None:
    seen, severe = released(site), int(default_policy().severe_reaction.grade_from)
    assert watch_of(site, seen) == (InfusionCourse.RUNNING, None, "")
    tell(site, seen, "reaction")
    assert watch_of(site, seen) == (InfusionCourse.RUNNING, None, "")
    tell(site, seen, "reaction", grade=severe)
    tell(site, seen, "reaction", grade=severe - 1)
    tell(site, seen, "stopped")
    course, worst, found = watch_of(site, seen)
    assert (course, worst) == (InfusionCourse.STOPPED, severe)
    assert found.startswith(f"grade {severe}")


def test_that_the_planned_end_moves_until_the_infusion_goes_on_and_is_none_once_stopped(site: Site) -> None:
    seen = released(site)
    start = site.clock.now
    site.clock.now += timedelta(minutes=10)
    bench = open_bench(site.workstation, seen.id)
    stands = standing(bench, {"infusion_start": start.isoformat()}, site.clock.now)
    assert stands.planned_end is not None
    told = happened(site.workstation, bench).told
    assert moved_end(stands, told, site.clock.now) == stands.planned_end
    at = site.clock.now
    tell(site, seen, "interrupted", at=at.isoformat())
    told = happened(site.workstation, bench).told
    later = at + timedelta(minutes=15)
    assert moved_end(stands, told, later) == stands.planned_end + timedelta(minutes=15)
    assert stood_still(told, stands, later) == timedelta(minutes=15)
    site.clock.now = later
    tell(site, seen, "stopped")
    told = happened(site.workstation, bench).told
    assert moved_end(stands, told, later) is None
    assert moved_end(standing(bench, {}, later), (), later) is None


def test_that_what_happened_is_recorded_once_the_dose_is_released_and_not_by_an_auditor(site: Site) -> None:
    ann = site.people["ann"]
    early = prepared(site)
    assert "is prepared" in why_no_event(early, ann)


def test_that_a_dose_that_was_given_is_open_to_whoever_gives(site: Site) -> None:
    seen = given(site)
    site.join("olga", "Olga Auditor", Role.AUDITOR)
    assert why_no_event(seen, site.people["ann"]) == ""
    assert "pharmacist or technician" in why_no_event(seen, site.people["olga"])
