"""Results between orders: read from files of every format, and recorded as one visit for each day."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.hl7 import read_results as read_hl7
from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.course import course_of_patient
from besponsa_desktop.workflow.entry_keeping import Correction, Entering
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.results_entry import (
    faults_of_results,
    record_results,
    results_page,
    visit_parts,
)
from besponsa_desktop.workflow.results_reading import read_pasted, read_results, read_results_path
from besponsa_desktop.workflow.returning import cancel_order
from besponsa_desktop.workflow.visits import visits_of_course
from tests.exchange.importing import RESULT_MESSAGE, SMALLEST
from tests.workflow.site import Site, credential, document, new_id

SAMPLES = Path(__file__).parents[1] / "samples"
FOLLOW_UP = SAMPLES / "course-followup.jsonl"
MRN, COURSE_MRN = "SYN-100101", "SYN-100200"
DAY = "2026-11-22T06:00:00-05:00"
NEXT = "2026-11-23T06:30:00-05:00"
ALT = {"test": "alt", "value": "51", "unit": "U/L", "upper_limit": "40", "collected_at": DAY}
WEIGHT = {"value": "71", "unit": "kg", "measured_at": NEXT}
EXAMINATION = {"examined_at": NEXT, "hepatomegaly": "none", "ascites": False}


def entering(site: Site, **more: Any) -> Entering:
    return Entering(by=site.people["ann"], operation_id=new_id(), **more)


def faults(caught: pytest.ExceptionInfo[UnusableInput]) -> list[str]:
    return [str(fault) for fault in caught.value.faults]


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
    assert len(record_results(site.workstation, MRN, typed, entering(site))) == 2
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
    (first,) = record_results(site.workstation, MRN, {"labs": [ALT]}, entering(site))
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
    kept = save_order(site.workstation, unnamed, site.people["ann"].id)
    assert results_page(site.workstation, kept.id) is None


# ---------------------------------------------------------------------- reading files
def test_that_follow_up_lines_are_documents_one_after_the_other() -> None:
    found = read_results_path(FOLLOW_UP, COURSE_MRN, {})
    lines = [json.loads(line) for line in FOLLOW_UP.read_text(encoding="utf-8").splitlines()]
    assert len(found.documents) == len(lines)
    assert found.documents[0] == {
        key: value for key, value in lines[0].items() if key in ("weight", "labs", "examination")
    }


def test_that_another_patients_results_are_refused_by_field_and_not_by_number() -> None:
    hl7, fhir = RESULT_MESSAGE.read_bytes(), SMALLEST.read_bytes()
    order = json.dumps(document("02")).encode()
    for data, path in ((hl7, "patient.mrn"), (fhir, "patient.mrn"), (order, "patient.mrn")):
        with pytest.raises(UnusableInput) as caught:
            read_results(data, "SOMEBODY-1", {})
        assert [(fault.path, fault.found) for fault in caught.value.faults] == [
            (path, "another patient's number")
        ]
        assert "SYN-" not in str(caught.value)
    with pytest.raises(UnusableInput) as caught:
        read_results(FOLLOW_UP.read_bytes(), "SOMEBODY-1", {})
    assert faults(caught)[0].startswith("line 1: mrn: found another patient's number")


def test_that_a_file_that_does_not_say_whose_it_is_is_refused() -> None:
    order = document("02")
    order["patient"].pop("mrn")
    with pytest.raises(UnusableInput) as caught:
        read_results(json.dumps(order).encode(), MRN, {})
    assert caught.value.faults[0] == Fault(
        path="patient.mrn", found="nothing", needed="the MRN of the patient whose results are recorded"
    )


def test_that_results_of_orders_messages_and_bundles_are_read() -> None:
    order = document("01")
    (of_order,) = read_results(json.dumps(order).encode(), MRN, {}).documents
    assert (of_order["labs"], of_order["weight"]) == (order["labs"], order["measurements"]["weight"])
    message = RESULT_MESSAGE.read_bytes()
    found = read_results(message, _mrn_of(message), {})
    assert found.documents[0]["labs"]
    bundle = json.loads(SMALLEST.read_text(encoding="utf-8"))
    patient = next(one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "Patient")
    mrn = next(each["value"] for each in patient["identifier"])
    found = read_results(SMALLEST.read_bytes(), mrn, {})
    assert found.documents[0]["labs"]
    assert found.notes


def _mrn_of(message: bytes) -> str:
    return str(read_hl7(message).document["mrn"])


def test_that_every_weight_of_a_file_is_offered_one_after_the_other() -> None:
    bundle = json.loads(SMALLEST.read_text(encoding="utf-8"))
    patient = next(one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "Patient")
    weight = next(one for one in bundle["entry"] if "29463-7" in json.dumps(one["resource"].get("code", {})))
    earlier = json.loads(json.dumps(weight))
    earlier["fullUrl"] += "-earlier"
    earlier["resource"]["id"] += "-earlier"
    earlier["resource"].pop("identifier", None)
    earlier["resource"]["effectiveDateTime"] = "2020-01-01T08:00:00-05:00"
    bundle["entry"].append(earlier)
    mrn = next(each["value"] for each in patient["identifier"])
    documents = read_results(json.dumps(bundle).encode(), mrn, {}).documents
    assert any(
        sorted(one) == ["weight"] and one["weight"]["measured_at"].startswith("2020") for one in documents
    )
    assert documents[0]["weight"]["measured_at"] > "2020-02"


def test_that_a_table_is_read_from_a_file_and_from_a_paste(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    text = "Test;2026-11-22T06:00:00-05:00;Einheit;ULN\nGPT;51;U/L;40\n"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    names = {"gpt": "alt"}
    expected = ALT | {"collected_at": "2026-11-22T06:00:00-05:00"}
    assert read_results_path(path, MRN, names).documents == ({"labs": [expected]},)
    assert read_pasted(text, names).documents == ({"labs": [expected]},)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "nothing"),
        (b"{", "no JSON"),
        (b"[1]", "list"),
        (b"ALT;\xff", "a byte that is not UTF-8"),
        (b"Test;2026-11-22\nALT;", "nothing to take over"),
    ],
)
def test_that_what_holds_no_results_is_refused(data: bytes, found: str) -> None:
    with pytest.raises(UnusableInput, match=found):
        read_results(data, MRN, {})


def test_that_a_file_without_results_says_what_was_in_it() -> None:
    with pytest.raises(UnusableInput, match="Ferritin: 3"):
        read_pasted("Test;2026-11-22\nFerritin;3\nALT;", {})


def test_that_faults_of_lines_are_told_with_their_line_and_a_large_file_is_refused(tmp_path: Path) -> None:
    lines = FOLLOW_UP.read_bytes().split(b"\n")[:2]
    broken = lines[0] + b"\n" + lines[1].replace(b'"51"', b'"x"').replace(b'"mrn"', b'"nrm"')
    with pytest.raises(UnusableInput) as caught:
        read_results(broken, COURSE_MRN, {})
    assert all(each.startswith("line 2: ") for each in faults(caught))
    path = tmp_path / "large.csv"
    path.write_bytes(b"ALT;1\n" * 1_000_000)
    with pytest.raises(UnusableInput, match="5 MB"):
        read_results_path(path, MRN, {})
