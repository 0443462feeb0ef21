"""FHIR bundles: each sample gives exactly its order, and what is not in it has a note and a reason."""

import json
from pathlib import Path

import pytest

from besponsa_desktop.exchange.order_file import order_document, parse_order
from tests.exchange.documents import Document, document_of
from tests.exchange.importing import (
    BUNDLES,
    Json,
    at,
    bundle,
    lab,
    notes_about,
    order,
    read,
    read_text,
    resource,
    with_copy,
)

EXPECTED = {path: path.parent / "expected" / f"{path.stem}.imported.json" for path in BUNDLES}


def stated(document: Document) -> Document:
    """Return a document without what is null, and without what holds nothing but nulls."""
    if not isinstance(document, dict):
        return [stated(each) for each in document] if isinstance(document, list) else document
    members = {key: stated(value) for key, value in document.items() if value is not None}
    return {key: value for key, value in members.items() if value != {}}


@pytest.mark.parametrize("path", BUNDLES, ids=lambda path: path.stem)
def test_that_a_bundle_gives_exactly_its_order(path: Path) -> None:
    reading = read_text(path.read_text(encoding="utf-8"))
    assert reading.document == stated(document_of(EXPECTED[path]))
    assert order(reading) == parse_order(document_of(EXPECTED[path]))


@pytest.mark.parametrize("path", BUNDLES, ids=lambda path: path.stem)
def test_that_every_value_says_where_it_stood(path: Path) -> None:
    reading = read_text(path.read_text(encoding="utf-8"))
    found = json.loads(path.read_text(encoding="utf-8"))
    assert reading.places["order.dose.value"].endswith(".doseQuantity")
    assert {f"labs[{index}].value" for index in range(len(reading.document["labs"]))} <= set(reading.places)  # type: ignore[arg-type]
    places = {place.split("]")[0] for place in reading.places.values()}
    assert places <= {f"entry[{index}" for index in range(len(found["entry"]))}


AWKWARD = [
    ("the donor's results", "Platelets", "not about the patient"),
    ("the donor's weight", "61.0 kg", "not about the patient"),
    ("a weight entered in error", "Body weight 183.9 kg", "entered-in-error"),
    ("a corrected result", "alt (LOINC 1742-6) 380 U/L", "replaced by entry[27]"),
    ("prose", "34 K/uL, estimate; clumps seen", "its value is prose"),
    ("no reference range", "upper limit of alp", "the file has none"),
    ("a bound", "peripheral_blasts", "only a bound: < 0.1"),
    ("a preliminary result", "Magnesium", "its status is preliminary"),
    ("another correction of the QT interval", "76635-2 0.436 s", "the same recording"),
    ("a cancelled order", "0.8 mg/m2 = 1.63 mg", "its status is cancelled"),
    ("a refuted allergy", "morphine", "entered-in-error"),
    ("the donor's procedure", "stem cell collection", "not about the patient"),
]


@pytest.mark.parametrize(("what", "why"), [case[1:] for case in AWKWARD], ids=[case[0] for case in AWKWARD])
def test_that_what_the_awkward_bundle_does_not_give_has_its_reason(what: str, why: str) -> None:
    assert any(why in note.why for note in notes_about(read(bundle("d")), what))


def test_that_prose_that_a_person_must_read_is_shown_whole() -> None:
    assert notes_about(read(bundle("a")), "CD22+ (94 % of blasts)")


def test_that_a_label_of_test_data_is_told() -> None:
    assert notes_about(read(bundle()), "HTEST")


def test_that_the_order_of_the_entries_changes_nothing_but_places() -> None:
    document = bundle("d")
    document["entry"].reverse()
    turned, straight = read(document), read(bundle("d"))
    for reading in (turned, straight):
        for lists in ("labs", "anti_infectives", "concomitant_medicines", "premedication", "cytoreduction"):
            reading.document[lists].sort(key=str)  # type: ignore[attr-defined]
    assert order_document(order(turned)) == order_document(order(straight))


def test_that_a_number_keeps_its_text() -> None:
    text = json.dumps(bundle()).replace('"value": 64.0', '"value": 64.00')
    assert at(read_text(text), "measurements.weight.value") == "64.00"


def test_that_results_at_the_same_time_by_two_codes_that_differ_are_left_to_a_person() -> None:
    document = bundle()
    added = with_copy(document, "lab-101-13")
    added["code"]["coding"][0]["code"] = "753-4"
    added["valueQuantity"]["value"] = 0.9
    reading = read(document)
    assert lab(reading, "anc") == []
    assert len(notes_about(reading, "the same test has another result")) == 2


def test_that_an_accession_number_shared_by_different_tests_replaces_nothing() -> None:
    document = bundle()
    shared = [{"system": "https://ehr.example.org/lab", "value": "L26-1"}]
    for name in ("lab-101-09", "lab-101-10"):
        resource(document, name)["identifier"] = shared
    assert read(document).document == read(bundle()).document


def test_that_a_withdrawn_result_takes_its_earlier_value_back() -> None:
    document = bundle()
    identifier = [{"value": "L26-1"}]
    resource(document, "lab-101-09")["identifier"] = identifier
    with_copy(
        document,
        "lab-101-09",
        identifier=identifier,
        status="entered-in-error",
        issued="2026-11-22T09:00:00-05:00",
    )
    reading = read(document)
    assert lab(reading, "alt") == []
    assert notes_about(reading, "withdrawn by")


def test_that_two_values_of_which_none_is_later_are_both_left_out() -> None:
    document = bundle()
    added = with_copy(document, "lab-101-09")
    added["valueQuantity"]["value"] = 270
    reading = read(document)
    assert lab(reading, "alt") == []
    assert len(notes_about(reading, "does not say which is right")) == 2


def test_that_the_same_value_twice_is_one_result_without_a_note() -> None:
    document = bundle()
    with_copy(document, "lab-101-09")
    reading = read(document)
    assert len(lab(reading, "alt")) == 1
    assert reading.notes == read(bundle()).notes


def no_code(document: Json) -> None:
    resource(document, "lab-101-09")["code"]["coding"][0]["code"] = "1742-5"


def other_code(document: Json) -> None:
    resource(document, "lab-101-09")["code"]["coding"][0]["code"] = "2160-0"


def other_system(document: Json) -> None:
    resource(document, "lab-101-09")["code"]["coding"][0]["system"] = "https://ehr.example.org/lab-code"


def wrong_unit(document: Json) -> None:
    resource(document, "lab-101-09")["valueQuantity"]["code"] = "mg/dL"


def no_ucum(document: Json) -> None:
    del resource(document, "lab-101-09")["valueQuantity"]["system"]


def exponent(document: Json) -> None:
    resource(document, "lab-101-09")["valueQuantity"]["value"] = 2.7e25


def changed_by_an_extension(document: Json) -> None:
    resource(document, "lab-101-09")["valueQuantity"]["modifierExtension"] = [
        {"url": "https://ehr.example.org/x"}
    ]


def negative(document: Json) -> None:
    resource(document, "lab-101-09")["valueQuantity"]["value"] = -1


LEFT_OUT = [
    (no_code, "its check digit is wrong"),
    (other_code, "its code is not used"),
    (other_system, "it has no LOINC code"),
    (wrong_unit, "its unit does not belong to it; U/L, ukat/L do"),
    (no_ucum, "no unit that is coded in UCUM"),
    (exponent, "its number cannot be read exactly"),
    (changed_by_an_extension, "it has modifierExtension"),
    (negative, "an order needs"),
]


@pytest.mark.parametrize(("change", "why"), LEFT_OUT, ids=[case[0].__name__ for case in LEFT_OUT])
def test_that_a_result_that_is_not_certain_is_left_out_with_its_reason(change: object, why: str) -> None:
    document = bundle()
    change(document)  # type: ignore[operator]
    reading = read(document)
    assert lab(reading, "alt") == []
    assert notes_about(reading, why)
    assert len(reading.notes) == len(read(bundle()).notes) + 1
    assert order_document(order(reading)) | {"labs": []} == order_document(order(read(bundle()))) | {
        "labs": []
    }


def test_that_a_mass_code_with_a_molar_unit_is_refused() -> None:
    document = bundle()
    quantity = resource(document, "lab-101-08")["valueQuantity"]
    quantity["unit"] = quantity["code"] = "umol/L"
    assert lab(read(document), "total_bilirubin") == []


def test_that_a_time_without_offset_is_not_guessed() -> None:
    document = bundle()
    resource(document, "lab-101-09")["effectiveDateTime"] = "2026-11-22T06:10:00"
    resource(document, "vs-101-04")["effectiveDateTime"] = "2026-11-19"
    reading = read(document)
    assert "collected_at" not in lab(reading, "alt")[0]
    assert at(reading, "measurements.height") is None
    assert len(notes_about(reading, "with its offset")) == 2


def test_that_a_request_of_another_group_is_no_premedication() -> None:
    document = bundle()
    resource(document, "rx-pre-101-24")["groupIdentifier"]["value"] = "SYN-100101/INO/C1D8"
    reading = read(document)
    assert [each["class"] for each in at(reading, "premedication")] == ["corticosteroid", "antihistamine"]
    assert "acetaminophen" in [each["drug"] for each in at(reading, "concomitant_medicines")]


def test_that_a_limit_in_another_unit_is_left_out() -> None:
    document = bundle()
    resource(document, "lab-101-09")["referenceRange"][0]["high"]["code"] = "ukat/L"
    reading = read(document)
    assert set(lab(reading, "alt")[0]) == {"test", "value", "unit", "lower_limit", "collected_at"}
    assert notes_about(reading, "it is not in the unit of the result")
