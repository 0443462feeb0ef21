"""Visits between the orders of a course: kept, corrected, taken back, and part of the course."""

from __future__ import annotations

from datetime import timedelta

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.workflow.course import course_of_patient
from besponsa_desktop.workflow.entry_keeping import Entering, take_back
from besponsa_desktop.workflow.from_record import previous_of
from besponsa_desktop.workflow.refusals import Why
from besponsa_desktop.workflow.visits import record_visit, visits_of_course
from tests.workflow.between import MRN, alt, by, refused, visit
from tests.workflow.site import START, Site, document, new_id


def test_that_a_visit_is_part_of_the_patients_course(site: Site) -> None:
    seen = site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    (kept,) = visits_of_course(site.workstation.database, seen.course_id)
    assert (kept.recorded_by, kept.visit.observed_on) == (site.people["ann"].printed_name, START.date())
    course = course_of_patient(site.workstation, MRN)
    assert course is not None
    assert 77 in [result.value.magnitude for result in course.overview.record.labs]
    assert list(verify_rows(site.workstation.database)) == []
    assert site.recorded()[-1] == "visit_recorded"


def test_that_a_corrected_result_is_the_only_one_that_counts(site: Site) -> None:
    seen = site.verified("01")
    first = record_visit(site.workstation, MRN, visit(alt("770")), by(site))
    record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ben", first, "one zero too many"))
    (kept,) = visits_of_course(site.workstation.database, seen.course_id)
    assert [str(result.value.magnitude) for result in kept.visit.labs] == ["77"]
    assert site.trail()[-1].reason == "one zero too many"


def test_that_a_visit_is_taken_back_with_a_reason_and_once(site: Site) -> None:
    seen = site.verified("01")
    first = record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    with refused(Why.NO_REASON):
        take_back(site.workstation, by(site, "ann", first, " "))
    take_back(site.workstation, by(site, "ann", first, "of another patient"))
    assert visits_of_course(site.workstation.database, seen.course_id) == ()
    with pytest.raises(ChangedElsewhere, match="taken back"):
        take_back(site.workstation, by(site, "ben", first, "of another patient"))


def test_that_what_has_not_come_yet_is_refused_with_every_fault(site: Site) -> None:
    site.verified("01")
    tomorrow = (START + timedelta(days=1)).date().isoformat()
    with pytest.raises(UnusableInput) as unusable:
        record_visit(site.workstation, MRN, visit(alt("77", -24), observed_on=tomorrow), by(site))
    assert [fault.path for fault in unusable.value.faults] == ["observed_on", "labs[0].collected_at"]


def test_that_a_visit_needs_a_course_and_a_person_who_may(site: Site) -> None:
    with refused(Why.NOTHING_TO_DO):
        record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    site.verified("01")
    site.join("olga", "Olga Auditor", Role.AUDITOR)
    with refused(Why.NOT_YOUR_ROLE):
        record_visit(site.workstation, MRN, visit(alt("77")), by(site, "olga"))


def test_that_the_same_visit_tried_again_is_recorded_once(site: Site) -> None:
    seen = site.verified("01")
    entering = Entering(by=site.people["ann"], operation_id=new_id())
    one = record_visit(site.workstation, MRN, visit(alt("77")), entering)
    assert record_visit(site.workstation, MRN, visit(alt("77")), entering) == one
    assert len(visits_of_course(site.workstation.database, seen.course_id)) == 1


def test_that_a_new_order_is_filled_with_the_results_of_visits(site: Site) -> None:
    site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    found = previous_of(site.workstation, MRN)
    assert found is not None
    assert found.document["labs"] == [*document("01")["labs"], alt("77")]


def test_that_no_order_is_verified_that_leaves_out_a_newer_finding_of_a_visit(site: Site) -> None:
    site.save("01")
    jaundiced = {
        "test": "total_bilirubin",
        "value": "3.4",
        "unit": "mg/dL",
        "upper_limit": "1.2",
        "collected_at": (START - timedelta(hours=1)).isoformat(),
    }
    record_visit(site.workstation, MRN, visit(jaundiced), by(site))
    with refused(Why.RECORD_CONTRADICTS) as told:
        site.verified("01")
    assert "bilirubin of 23-Nov-2026 07:00: 3.4\u00a0mg/dL (limits – to 1.2)" in str(told.value)


def test_that_an_order_that_states_what_a_visit_found_is_verified(site: Site) -> None:
    site.save("01")
    known = [one for one in document("01")["labs"] if one["test"] == "alt"]
    record_visit(site.workstation, MRN, visit(*known), by(site))
    assert site.verified("01").state is State.VERIFIED
