"""Results of a patient from files of every format, and from a pasted table; another patient's are refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.hl7 import read_results as read_hl7
from besponsa_desktop.workflow.results_reading import read_pasted, read_results, read_results_path
from tests.exchange.importing import RESULT_MESSAGE, SMALLEST
from tests.workflow.site import document

FOLLOW_UP = Path(__file__).parents[1] / "samples" / "course-followup.jsonl"
MRN, COURSE_MRN = "SYN-100101", "SYN-100200"
ALT = {"test": "alt", "value": "51", "unit": "U/L", "upper_limit": "40"}


def faults(caught: pytest.ExceptionInfo[UnusableInput]) -> list[str]:
    return [str(fault) for fault in caught.value.faults]


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
