"""What is recorded between the orders of a course: visits, events of infusions, and what follows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.workflow.course import course_of_patient
from besponsa_desktop.workflow.dispensing import prepare, release
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from besponsa_desktop.workflow.from_record import previous_of
from besponsa_desktop.workflow.infusion_record import events_of_order, record_infusion_event
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.visits import record_visit, visits_of_course
from tests.workflow.site import START, Site, credential, document, new_id
from tests.workflow.site_ways import entry, given, preparation, prepared, preparing, reason, released, vial

MRN = "SYN-100101"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def by(site: Site, login: str = "ann", *corrected: str) -> Entering:
    correction = Correction(entry_id=corrected[0], reason=corrected[1]) if corrected else None
    return Entering(by=site.people[login], correction=correction)


def happened(site: Site, seen: Order, what: str, entering: Entering | None = None, **said: Any) -> str:
    document = {"at": site.clock().isoformat(), "what": what} | said
    return record_infusion_event(site.workstation, seen, document, entering or by(site))


def happened_at(site: Site, seen: Order, what: str) -> str:
    at = site.clock()
    happened(site, seen, what, at=at.isoformat())
    return moment_text(at)


def alt(value: str, hours_ago: int = 1) -> dict[str, Any]:
    at = (START - timedelta(hours=hours_ago)).isoformat()
    return {"test": "alt", "value": value, "unit": "U/L", "upper_limit": "40", "collected_at": at}


def visit(*results: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"observed_on": START.date().isoformat(), "labs": list(results)} | said


# ---------------------------------------------------------------------- visits
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


# ---------------------------------------------------------------------- infusions
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


# ---------------------------------------------------------------------- every later order
def day_8(**changed: Any) -> dict[str, Any]:
    """Return the order of day 8 of the patient to whom day 1 was given; it states no toxicity."""
    return document("02") | {"patient": document("01")["patient"], "toxicities": []} | changed


def verified(site: Site, typed: dict[str, Any]) -> Order:
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    review = Review(
        order=seen,
        document=typed,
        seen=judge(site.workstation.database, seen).assessment,
        operation_id=new_id(),
    )
    verify_order(site.workstation, review, credential("ann"))
    return site.now(seen)


def check(site: Site, seen: Order) -> Order:
    typed = SecondCheck(order=seen, entry=entry("02"), operation_id=new_id())
    second_check(site.workstation, typed, credential("ben"))
    return site.now(seen)


def prepare_now(site: Site, seen: Order) -> Order:
    at = site.clock()
    vials = [vial(serial, reconstituted_at=at.isoformat()) for serial in ("S8", "S9")]
    prepare(site.workstation, preparing(seen, preparation(*vials, diluted_at=at)), credential("ann"))
    return site.now(seen)


def release_now(site: Site, seen: Order) -> Order:
    release(site.workstation, seen, credential("ben"), new_id())
    return site.now(seen)


STEPS = {"second check": check, "prepare": prepare_now, "release": release_now}


def test_that_no_order_is_verified_that_leaves_out_a_recorded_reaction(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    with refused(Why.RECORD_CONTRADICTS) as told:
        verified(site, day_8())
    assert "grade 3, on 23-Nov-2026 in the infusion of order RX-2026-900101" in str(told.value)


def test_that_a_returning_patients_order_states_the_reaction_and_is_discontinued(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    found = previous_of(site.workstation, MRN)
    assert found is not None
    typed = day_8(toxicities=found.document["toxicities"])
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    assessment = judge(site.workstation.database, seen).assessment
    assert assessment.verdict.value == "discontinue"
    severe = next(one for one in assessment.findings if one.rule == "reaction.severe")
    assert (severe.outcome.value, severe.found) == ("fail", "grade 3")


@pytest.mark.parametrize("step", STEPS)
def test_that_an_order_signed_before_the_reaction_goes_no_further(site: Site, step: str) -> None:
    first, ahead = given(site), verified(site, day_8())
    for before in [name for name in STEPS if list(STEPS).index(name) < list(STEPS).index(step)]:
        ahead = STEPS[before](site, ahead)
    happened(site, first, "reaction", grade=2)
    with refused(Why.RECORD_CONTRADICTS):
        STEPS[step](site, ahead)
    assert site.now(ahead).state is ahead.state


def test_that_a_reaction_that_is_taken_back_stands_in_nobodys_way(site: Site) -> None:
    first, ahead = given(site), verified(site, day_8())
    wrong = happened(site, first, "reaction", grade=2)
    take_back(site.workstation, by(site, "ann", wrong, "seen in another patient"))
    assert release_now(site, prepare_now(site, check(site, ahead))).state is State.RELEASED


def test_that_a_reaction_of_another_patient_concerns_nobody_else(site: Site) -> None:
    happened(site, given(site), "reaction", grade=3)
    assert site.verified("03").state is State.VERIFIED


def test_that_a_reaction_stated_by_the_last_order_is_carried_on_and_other_toxicities_are_not(
    site: Site,
) -> None:
    mild = {"term": "infusion related reaction", "grade": 1, "onset_on": "2026-11-01"}
    rash = {"term": "rash", "category": "non_hematologic", "grade": 1, "drug_related": True, "resolved": True}
    typed = document("01") | {"toxicities": [mild, rash]}
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    judged = judge(site.workstation.database, seen).assessment
    review = Review(
        order=seen,
        document=typed,
        seen=judged,
        releases=(reason("reaction.earlier"),),
        operation_id=new_id(),
    )
    verify_order(site.workstation, review, credential("ann"))
    found = previous_of(site.workstation, MRN)
    assert found is not None
    assert [one["term"] for one in found.document["toxicities"]] == [mild["term"]]


# ---------------------------------------------------------------------- newer findings
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
