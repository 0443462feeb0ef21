"""What happens in an infusion, in the order of its times; and what cannot be is refused."""

from __future__ import annotations

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.workflow.course import course_of_patient
from besponsa_desktop.workflow.infusion_record import events_of_order
from besponsa_desktop.workflow.refusals import Why
from tests.workflow.between import MRN, by, happened, happened_at, refused
from tests.workflow.site import Site
from tests.workflow.site_ways import given, prepared, released


def test_that_what_happens_is_kept_in_the_order_of_its_times(site: Site) -> None:
    seen = released(site)
    early = site.clock().isoformat()
    happened(site, seen, "interrupted")
    happened(site, seen, "reaction", grade=2, words="rash", at=early)
    happened(site, seen, "resumed")
    events = events_of_order(site.workstation.database, seen.id)
    assert [one.event.what.value for one in events] == ["reaction", "interrupted", "resumed"]
    assert events[0].event.words == "rash"


def test_that_what_cannot_follow_is_refused_unless_it_corrects(site: Site) -> None:
    seen = released(site)
    wrong = happened(site, seen, "interrupted")
    with pytest.raises(UnusableInput, match="running"):
        happened(site, seen, "interrupted")
    happened(site, seen, "stopped", by(site, "ann", wrong, "it was stopped for good"))
    assert [one.event.what.value for one in events_of_order(site.workstation.database, seen.id)] == [
        "stopped"
    ]


def test_that_nothing_happens_in_an_infusion_before_the_dose_is_released(site: Site) -> None:
    seen = prepared(site)
    with refused(Why.ILLEGAL_STEP):
        happened(site, seen, "reaction", grade=1)
    assert events_of_order(site.workstation.database, seen.id) == ()


def test_that_a_reaction_in_the_watch_after_the_infusion_is_recorded_too(site: Site) -> None:
    seen = given(site)
    happened(site, seen, "reaction", grade=3)
    course = course_of_patient(site.workstation, MRN)
    assert course is not None
    toxicities = course.overview.record.present.toxicities or ()
    assert [one.grade for one in toxicities] == [3]


def test_that_the_course_says_of_which_infusion_it_is_not_known_how_much_was_given(site: Site) -> None:
    seen = released(site)
    at = happened_at(site, seen, "stopped")
    course = course_of_patient(site.workstation, MRN)
    assert course is not None
    said = f"RX-2026-900101: stopped at {at}, how much of the dose was given is not recorded"
    assert said in course.remarks
