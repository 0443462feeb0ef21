"""Results between orders: recorded as one visit for each day, with units and limits as they stood last."""

from __future__ import annotations

from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.course import course_of_patient
from besponsa_desktop.workflow.entry_keeping import Correction, Entering
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.results_entry import (
    faults_of_results,
    present_order,
    record_results,
    results_page,
    visit_parts,
)
from besponsa_desktop.workflow.returning import cancel_order
from besponsa_desktop.workflow.visits import visits_of_course
from tests.workflow.site import Site, credential, document, new_id

MRN = "SYN-100101"
DAY = "2026-11-22T06:00:00-05:00"
NEXT = "2026-11-23T06:30:00-05:00"
ALT = {"test": "alt", "value": "51", "unit": "U/L", "upper_limit": "40", "collected_at": DAY}
WEIGHT = {"value": "71", "unit": "kg", "measured_at": NEXT}
EXAMINATION = {"examined_at": NEXT, "hepatomegaly": "none", "ascites": False}


def entering(site: Site, **more: Any) -> Entering:
    return Entering(by=site.people["ann"], operation_id=new_id(), **more)


# ---------------------------------------------------------------------- recording
def test_that_results_are_one_visit_for_each_day_and_the_course_shows_them(site: Site) -> None:
    seen = site.verified("01")
    ecg = {"qt": {"value": "380", "unit": "ms"}, "heart_rate": 70, "recorded_at": DAY}
    typed = {
        "labs": [ALT, ALT | {"collected_at": NEXT, "value": "49"}],
        "ecgs": [ecg],
        "weight": WEIGHT,
        "examination": EXAMINATION,
    }
    assert len(record_results(site.workstation, MRN, typed, entering(site)).entries) == 2
    kept = visits_of_course(site.workstation.database, seen.course_id)
    assert [sorted(visit_parts(one.visit)) for one in kept] == [
        ["ecgs", "labs"],
        ["examination", "labs", "weight"],
    ]
    course = course_of_patient(site.workstation, MRN)
    assert course is not None
    values = {str(one.value.magnitude) for one in course.overview.record.labs if one.test.value == "alt"}
    assert {"51", "49"} <= values


def test_that_a_correction_stands_in_place_of_what_it_corrects(site: Site) -> None:
    seen = site.verified("01")
    (first,) = record_results(site.workstation, MRN, {"labs": [ALT]}, entering(site)).entries
    correction = Correction(entry_id=first, reason="typing error")
    typed = {"labs": [ALT | {"value": "15"}], "weight": WEIGHT}
    record_results(site.workstation, MRN, typed, entering(site, correction=correction))
    kept = visits_of_course(site.workstation.database, seen.course_id)
    assert [one.visit.observed_on.day for one in kept] == [22, 23]
    assert [one.entry.replaces for one in kept] == [first, None]


def test_that_the_same_results_tried_again_are_recorded_once(site: Site) -> None:
    seen = site.verified("01")
    by, typed = entering(site), {"labs": [ALT], "weight": WEIGHT}
    once = record_results(site.workstation, MRN, typed, by)
    assert record_results(site.workstation, MRN, typed, by) == once
    assert len(visits_of_course(site.workstation.database, seen.course_id)) == 2


def test_that_every_value_needs_its_time_and_one_that_has_passed(site: Site) -> None:
    untimed = {
        "labs": [{key: value for key, value in ALT.items() if key != "collected_at"}],
        "ecgs": [{"qt": {"value": "380", "unit": "ms"}}],
        "weight": {"value": "71", "unit": "kg"},
        "examination": {"ascites": True},
    }
    paths = [fault.path for fault in faults_of_results(untimed, site.clock())]
    assert paths == [
        "labs[0].collected_at",
        "ecgs[0].recorded_at",
        "examination.examined_at",
        "weight.measured_at",
    ]
    future = {"labs": [ALT | {"collected_at": "2026-12-24T06:00:00-05:00"}]}
    assert [fault.path for fault in faults_of_results(future, site.clock())] == ["labs[0].collected_at"]
    assert faults_of_results({"labs": [ALT]}, site.clock()) == ()
    site.verified("01")
    with pytest.raises(UnusableInput):
        record_results(site.workstation, MRN, untimed, entering(site))
    with pytest.raises(UnusableInput, match="nothing that was found"):
        record_results(site.workstation, MRN, {}, entering(site))


def test_that_nothing_is_recorded_of_a_patient_without_a_course(site: Site) -> None:
    with pytest.raises(Refused):
        record_results(site.workstation, MRN, {"labs": [ALT]}, entering(site))


# ---------------------------------------------------------------------- what is on file
def test_that_units_and_limits_are_those_of_the_last_result_on_file(site: Site) -> None:
    order = site.verified("01")
    page = results_page(site.workstation, order.id)
    assert page is not None
    assert (page.mrn, page.order_id, page.recorded) == (MRN, order.id, ())
    assert present_order(site.workstation.database, MRN) == order.id
    assert page.last["alt"].of == "22-Nov-2026"
    before = page.last["alt"]
    record_results(
        site.workstation, MRN, {"labs": [ALT | {"collected_at": NEXT, "upper_limit": "55"}]}, entering(site)
    )
    page = results_page(site.workstation, order.id)
    assert page is not None
    assert (page.last["alt"].upper, page.last["alt"].of) == ("55", "23-Nov-2026")
    assert before.upper != "55"
    assert set(page.last) == {lab["test"] for lab in document("01")["labs"]}


def test_that_there_is_no_page_where_no_order_stands_or_none_states_an_mrn(site: Site) -> None:
    order = site.save("01")
    cancel_order(site.workstation, order, "entered twice by mistake", credential("ann"), new_id())
    assert site.now(order).state is State.CANCELLED
    assert results_page(site.workstation, order.id) is None
    unnamed = document("02")
    unnamed["patient"].pop("mrn")
    assert present_order(site.workstation.database, MRN) == ""
    kept = save_order(site.workstation, unnamed, site.people["ann"].id)
    assert results_page(site.workstation, kept.id) is None
