"""Results between orders from FHIR bundles and HL7 messages: no order is needed, and none is read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.fhir_results import read_observations
from besponsa_desktop.exchange.hl7 import read_results
from besponsa_desktop.exchange.json_text import read_json
from besponsa_desktop.exchange.taking_over import Reading
from tests.exchange.importing import ORDER_MESSAGE, RESULT_MESSAGE, bundle, read, resource, with_copy

Json = dict[str, Any]


def observed(document: Json) -> Reading:
    """Return the results of a bundle by way of its text: numbers stay as they are written."""
    parsed: Any = read_json(json.dumps(document).encode())
    return read_observations(parsed)


def without_order(document: Json) -> Json:
    kept = [one for one in document["entry"] if one["resource"]["resourceType"] in ("Patient", "Observation")]
    return document | {"entry": kept}


def notes(reading: Reading) -> list[str]:
    return [str(note) for note in reading.notes]


def test_that_a_bundle_without_an_order_gives_its_results() -> None:
    whole, results = read(bundle()), observed(without_order(bundle()))
    assert results.document["labs"] == whole.document["labs"]
    assert results.document.get("ecgs") == whole.document.get("ecgs")
    patient: Any = whole.document["patient"]
    assert results.document["mrn"] == patient["mrn"]
    measured: Any = whole.document["measurements"]
    weights: Any = results.document["weights"]
    assert weights[-1] == measured["weight"]


def test_that_what_belongs_to_an_order_alone_is_noted() -> None:
    said = notes(observed(bundle()))
    assert any("MedicationRequest" in note and "hold no results" in note for note in said)
    assert any("LOINC 8302-2" in note and "belongs to an order" in note for note in said)


def test_that_a_bundle_of_two_patients_or_of_none_is_refused() -> None:
    document = bundle()
    patient = next(
        one["resource"] for one in document["entry"] if one["resource"]["resourceType"] == "Patient"
    )
    with_copy(document, patient["id"])
    with pytest.raises(UnusableInput, match="2 patients"):
        observed(document)
    entries = [one for one in bundle()["entry"] if one["resource"]["resourceType"] != "Patient"]
    with pytest.raises(UnusableInput, match="no patient"):
        observed(bundle() | {"entry": entries})


def test_that_a_fault_of_the_bundle_is_told() -> None:
    document = without_order(bundle())
    observation = next(
        one["resource"] for one in document["entry"] if one["resource"]["resourceType"] == "Observation"
    )
    observation["status"] = 3
    with pytest.raises(UnusableInput, match="status"):
        observed(document)


def test_that_a_value_that_no_result_can_have_is_left_out_with_a_note() -> None:
    document = without_order(bundle())
    weight = next(
        one["resource"]
        for one in document["entry"]
        if any(
            code["code"] in ("29463-7", "3141-9")
            for code in one["resource"].get("code", {}).get("coding", ())
        )
    )
    resource(document, weight["id"])["valueQuantity"]["value"] = 4000
    found = observed(document)
    assert any(note.startswith("weights[") for note in notes(found)), notes(found)


def test_that_messages_of_results_are_read_and_an_order_beside_them_is_not() -> None:
    found = read_results(RESULT_MESSAGE.read_bytes())
    labs: Any = found.document["labs"]
    assert {lab["test"] for lab in labs} >= {"total_bilirubin", "alt", "ast", "anc", "platelets"}
    assert found.document["mrn"]
    assert "order" not in read_results(ORDER_MESSAGE.read_bytes()).document


def test_that_a_fault_of_a_message_is_told() -> None:
    with pytest.raises(UnusableInput):
        read_results(b"MSH|^~\\&|")
    broken = RESULT_MESSAGE.read_bytes().replace(b"|mg/dL", b"|mg\\H\\dL", 1)
    with pytest.raises(UnusableInput, match="another escape"):
        read_results(broken)
