"""Corrections of what is recorded between orders: each in its own course, whatever was opened since."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from besponsa_desktop.clinical.infusion import InfusionAct
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.course_entries import entries_of_course
from besponsa_desktop.records.order_steps import open_course
from besponsa_desktop.records.orders import courses_of
from besponsa_desktop.records.unit_of_work import unit_of_work
from besponsa_desktop.workflow.dispensing import give
from besponsa_desktop.workflow.entry_keeping import Entering, take_back
from besponsa_desktop.workflow.infusion_record import events_of_order
from besponsa_desktop.workflow.refusals import Why
from besponsa_desktop.workflow.visits import record_visit, visits_of_course
from tests.workflow.between import MRN, alt, by, happened, refused, visit
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import given, giving, released


def open_another_course(site: Site, mrn: str) -> str:
    course_id = site.workstation.new_id()
    act = site.workstation.act("course_opened", "course", site.people["ann"].id)
    unit_of_work(site.workstation.database, act, lambda unit: open_course(unit, course_id, mrn))
    return course_id


def test_that_a_visit_is_corrected_in_its_own_course_after_another_was_opened(site: Site) -> None:
    seen = site.verified("01")
    wrong = record_visit(site.workstation, MRN, visit(alt("770")), by(site))
    later = open_another_course(site, f" {MRN.lower()} ")
    record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ann", wrong, "one zero too many"))
    values = [
        str(result.value.magnitude)
        for course_id in (seen.course_id, later)
        for one in visits_of_course(site.workstation.database, course_id)
        for result in one.visit.labs
    ]
    assert values == ["77"]
    assert courses_of(site.workstation.database, MRN) == (later, seen.course_id)


def test_that_an_entry_is_corrected_by_one_of_its_own_kind_and_infusion_alone(site: Site) -> None:
    seen = given(site)
    reaction = happened(site, seen, "reaction", grade=3)
    with refused(Why.RECORD_CONTRADICTS):
        record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ann", reaction, "a slip"))
    site.save("03")
    (kept,) = events_of_order(site.workstation.database, seen.id)
    assert (kept.event.what, kept.event.grade) == (InfusionAct.REACTION, 3)


def test_that_what_is_taken_back_stays_so(site: Site) -> None:
    seen = given(site)
    reaction = happened(site, seen, "reaction", grade=3)
    gone = take_back(site.workstation, by(site, "ann", reaction, "another patient's"))
    with refused(Why.RECORD_CONTRADICTS):
        take_back(site.workstation, by(site, "ann", gone, "again"))
    assert entries_of_course(site.workstation.database, seen.course_id) == ()
    happened(site, seen, "reaction", grade=2)
    (kept,) = events_of_order(site.workstation.database, seen.id)
    assert kept.event.grade == 2


@pytest.mark.parametrize("broken", [["resumed"], []])
def test_that_a_reaction_is_recorded_though_what_stands_does_not_follow_any_more(
    site: Site, broken: list[Any]
) -> None:
    seen = released(site)
    early = site.clock().isoformat()
    first = happened(site, seen, "interrupted")
    for what in broken:
        happened(site, seen, what)
    if broken:
        take_back(site.workstation, by(site, "ann", first, "it ran on"))
    happened(site, seen, "reaction", grade=4)
    happened(site, seen, "treated", at=early)
    grades = [one.event.grade for one in events_of_order(site.workstation.database, seen.id)]
    assert 4 in grades


def test_that_a_reaction_is_recorded_after_a_start_was_recorded_later_than_an_event(site: Site) -> None:
    seen = released(site)
    happened(site, seen, "treated", words="antihistamine")
    start = site.clock()
    site.clock.now += timedelta(hours=2)
    give(site.workstation, giving(seen, start), credential("ann"))
    happened(site, site.now(seen), "reaction", grade=4)
    with pytest.raises(UnusableInput, match="after the start"):
        happened(site, site.now(seen), "reaction", grade=4, at=(start - timedelta(minutes=5)).isoformat())


def test_that_an_event_tried_again_is_recorded_once(site: Site) -> None:
    seen, entering = released(site), Entering(by=site.people["ann"], operation_id=new_id())
    one = happened(site, seen, "interrupted", entering)
    assert happened(site, seen, "interrupted", entering) == one
    assert len(events_of_order(site.workstation.database, seen.id)) == 1
