"""The same results recorded twice: refused in words, whoever records them; a retry is no second time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.records.audit import verify_chain
from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
from besponsa_desktop.workflow.refusals import OnRecordAlready
from besponsa_desktop.workflow.results_entry import RecordedResults, record_all, record_results
from besponsa_desktop.workflow.visits import record_visit, visits_of_course
from besponsa_desktop.workflow.workstation import open_workstation
from tests.records.stores import Store
from tests.workflow.between import MRN, alt, by, visit
from tests.workflow.site import QUICK, Site, document, new_id, open_site, place
from tests.workflow.test_entries_put_right import open_another_course
from tests.workflow.test_results_entry import ALT, NEXT, WEIGHT, entering

AST = ALT | {"test": "ast"}
MANY = 4


def values(site: Site, course_id: str) -> list[str]:
    """Return the results of the visits that stand."""
    kept = visits_of_course(site.workstation.database, course_id)
    return [str(result.value.magnitude) for one in kept for result in one.visit.labs]


def record(site: Site, typed: dict[str, Any], **more: Any) -> RecordedResults:
    return record_results(site.workstation, MRN, typed, entering(site, **more))


# ---------------------------------------------------------------------- what is the same
def test_that_the_same_visit_is_recorded_once_and_the_second_is_told_who_did(site: Site) -> None:
    seen = site.verified("01")
    record_visit(site.workstation, MRN, visit(alt("77")), by(site))
    with pytest.raises(OnRecordAlready) as told:
        record_visit(site.workstation, MRN, visit(alt("77")), by(site, "ben"))
    assert str(told.value) == (
        "The results of 23-Nov-2026 are on record already, recorded 23-Nov-2026 by Ann Sample."
        " Nothing was recorded."
    )
    assert values(site, seen.course_id) == ["77"]
    assert site.recorded()[-1] == "visit_recorded_refused"


def test_that_results_in_another_order_are_the_same_results(site: Site) -> None:
    seen = site.verified("01")
    record(site, {"labs": [ALT, AST]})
    with pytest.raises(OnRecordAlready):
        record(site, {"labs": [AST, ALT]})
    assert len(values(site, seen.course_id)) == 2


@pytest.mark.parametrize("more", [{"value": "51.0"}, {"upper_limit": "41"}, {"lower_limit": "5"}])
def test_that_results_that_differ_in_anything_are_recorded(site: Site, more: dict[str, Any]) -> None:
    seen = site.verified("01")
    record(site, {"labs": [ALT]})
    record(site, {"labs": [ALT | more]})
    record(site, {"labs": [ALT, ALT]})
    assert len(values(site, seen.course_id)) == 4


def test_that_a_visit_of_an_earlier_course_is_on_record(site: Site) -> None:
    site.verified("01")
    record(site, {"labs": [ALT]})
    later = open_another_course(site, MRN)
    with pytest.raises(OnRecordAlready):
        record(site, {"labs": [ALT]})
    assert values(site, later) == []


def test_that_what_was_taken_back_or_corrected_away_may_be_recorded(site: Site) -> None:
    seen = site.verified("01")
    (first,) = record(site, {"labs": [ALT]}).entries
    take_back(site.workstation, by(site, "ann", first, "of another patient"))
    (again,) = record(site, {"labs": [ALT]}).entries
    record(site, {"labs": [ALT | {"value": "15"}]}, correction=Correction(entry_id=again, reason="misread"))
    record(site, {"labs": [ALT]})
    assert values(site, seen.course_id) == ["15", "51"]


# ---------------------------------------------------------------------- several days, several documents
def test_that_the_days_that_are_not_on_record_are_recorded_and_the_others_told(site: Site) -> None:
    seen = site.verified("01")
    record(site, {"labs": [ALT]})
    typed = {"labs": [ALT, ALT | {"collected_at": NEXT, "value": "49"}]}
    recorded = record(site, typed)
    assert [one.day for one in recorded.known] == ["22-Nov-2026"]
    assert values(site, seen.course_id) == ["51", "49"]
    with pytest.raises(OnRecordAlready) as told:
        record(site, typed)
    assert [line.split(" are ")[0] for line in str(told.value).splitlines()] == [
        "The results of 22-Nov-2026",
        "The results of 23-Nov-2026",
    ]


def test_that_the_same_operation_tried_again_answers_as_the_first_time(site: Site) -> None:
    seen = site.verified("01")
    record(site, {"labs": [ALT]})
    typed, again = {"labs": [ALT], "weight": WEIGHT}, entering(site)
    once = record_results(site.workstation, MRN, typed, again)
    assert record_results(site.workstation, MRN, typed, again) == once
    assert len(visits_of_course(site.workstation.database, seen.course_id)) == 2


def test_that_a_file_that_states_a_visit_twice_records_it_once(site: Site) -> None:
    seen = site.verified("01")
    documents: list[dict[str, Any]] = [{"labs": [ALT]}, {"weight": WEIGHT}, {"labs": [ALT]}]
    recorded = record_all(site.workstation, MRN, documents, entering(site))
    assert (len(recorded.entries), [one.day for one in recorded.known]) == (2, ["22-Nov-2026"])
    assert record_all(site.workstation, MRN, documents, entering(site)).entries == ()
    assert len(visits_of_course(site.workstation.database, seen.course_id)) == 2


# ---------------------------------------------------------------------- corrections
def test_that_a_correction_that_says_what_another_visit_says_is_refused_as_a_whole(site: Site) -> None:
    seen = site.verified("01")
    record(site, {"labs": [ALT]})
    (wrong,) = record(site, {"labs": [ALT | {"value": "15"}]}).entries
    correction = Correction(entry_id=wrong, reason="misread")
    with pytest.raises(OnRecordAlready):
        record(site, {"labs": [ALT], "weight": WEIGHT}, correction=correction)
    assert values(site, seen.course_id) == ["51", "15"]
    assert len(visits_of_course(site.workstation.database, seen.course_id)) == 2


def test_that_a_correction_that_says_what_it_corrects_stands_in_its_place(site: Site) -> None:
    seen = site.verified("01")
    (first,) = record(site, {"labs": [ALT]}).entries
    (second,) = record(
        site, {"labs": [ALT]}, correction=Correction(entry_id=first, reason="looked at again")
    ).entries
    (kept,) = visits_of_course(site.workstation.database, seen.course_id)
    assert (kept.entry.id, kept.entry.replaces) == (second, first)


# ---------------------------------------------------------------------- at once
def test_that_of_several_workstations_exactly_one_records_a_visit(store: Store, quick_path: Path) -> None:
    site = open_site(quick_path, store.url)
    seen = site.verified("01")

    def at(number: int) -> str:
        workstation = open_workstation(
            store.url, place(quick_path, f"W{number}"), clock=site.clock, new_id=new_id, rules=QUICK
        )
        try:
            return record_visit(
                workstation, MRN, visit(alt("77")), Entering(by=site.people["ann"], operation_id=new_id())
            )
        except OnRecordAlready:
            return ""
        finally:
            workstation.close()

    with ThreadPoolExecutor(MANY) as pool:
        told = list(pool.map(at, range(MANY)))
    assert told.count("") == MANY - 1
    assert values(site, seen.course_id) == ["77"]
    assert verify_chain(site.workstation.database, site.workstation.database.log).is_sound
    site.workstation.close()


def test_that_another_patients_visit_is_no_visit_of_this_one(site: Site) -> None:
    site.verified("01")
    record(site, {"labs": [ALT]})
    other = site.verified("02")
    mrn = document("02")["patient"]["mrn"]
    assert record_results(site.workstation, mrn, {"labs": [ALT]}, entering(site)).known == ()
    assert values(site, other.course_id) == ["51"]
