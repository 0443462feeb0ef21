"""The order file read, written and read again; what "not stated" becomes; the digest of an order."""

import random
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.units import number_of, unit_of
from besponsa_desktop.exchange.order_file import (
    canonical_bytes,
    order_digest,
    order_document,
    parse_order,
    read_order,
)
from tests.exchange.documents import (
    CLEAN,
    COURSE,
    FHIR_ORDERS,
    SAMPLE_ORDERS,
    Document,
    bytes_of,
    changed,
    document_of,
    full_document,
    without,
)
from tests.exchange.strategies import order_documents, shuffled

MINIMAL: Document = {
    "format": "besponsa-desktop/order/1",
    "order": {"id": "RX-1", "cycle": 1, "day": 1, "planned_start": "2026-11-23T10:00:00-05:00"},
}


def order_of(path: Path = CLEAN) -> ChemotherapyOrder:
    """Return the order in a sample file."""
    return read_order(path.read_bytes())


@pytest.mark.parametrize("path", [*SAMPLE_ORDERS, *FHIR_ORDERS], ids=lambda path: path.stem)
def test_that_a_written_sample_is_read_as_the_same_order(path: Path) -> None:
    order = order_of(path)
    assert parse_order(order_document(order)) == order
    assert read_order(canonical_bytes(order_document(order))) == order


@pytest.mark.parametrize("path", SAMPLE_ORDERS, ids=lambda path: path.stem)
def test_that_a_written_sample_states_what_the_file_states(path: Path) -> None:
    assert order_document(order_of(path)) == _stated(document_of(path))


def _stated(value: object) -> object:
    """Return a document without its nulls; but a grade before treatment not stated is 0."""
    if isinstance(value, dict):
        value = value | (
            {"baseline_grade": value["baseline_grade"] or 0} if "baseline_grade" in value else {}
        )
        return {key: _stated(inner) for key, inner in value.items() if inner is not None}
    return [_stated(entry) for entry in value] if isinstance(value, list) else value


def test_that_every_line_of_a_course_is_read() -> None:
    orders = [read_order(line) for line in COURSE.read_bytes().splitlines()]
    assert [(order.prescription.cycle, order.prescription.day) for order in orders] == [
        (1, 1), (1, 8), (1, 15), (2, 1), (2, 8), (2, 15), (3, 1),
    ]  # fmt: skip


def test_that_keys_are_written_in_the_order_of_the_contract() -> None:
    document = order_document(parse_order(full_document()))
    assert list(document) == list(full_document())
    assert list(document["order"]) == list(full_document()["order"])  # type: ignore[call-overload]


@given(order_documents())
@settings(max_examples=20)
def test_that_any_order_is_written_and_read_as_the_same_order(document: Document) -> None:
    order = read_order(bytes_of(document))
    assert parse_order(order_document(order)) == order
    assert read_order(canonical_bytes(order_document(order))) == order
    assert parse_order(document) == order


@given(order_documents(), st.randoms(use_true_random=False))
@settings(max_examples=15)
def test_that_the_order_of_keys_means_nothing(document: Document, chance: random.Random) -> None:
    other = shuffled(document, chance)
    assert parse_order(other) == parse_order(document)
    assert order_digest(parse_order(other)) == order_digest(parse_order(document))


@given(order_documents())
@settings(max_examples=10)
def test_that_reading_the_same_order_twice_gives_the_same_digest(document: Document) -> None:
    order = parse_order(document)
    assert order_digest(parse_order(order_document(order))) == order_digest(order)


def test_that_a_changed_digit_changes_the_digest() -> None:
    other = changed(document_of(), "order.dose.value", "1.380")
    assert order_digest(parse_order(other)) != order_digest(order_of())


def test_that_a_digest_names_its_algorithm() -> None:
    assert order_digest(order_of()).startswith("sha256:")
    assert len(order_digest(order_of())) == len("sha256:") + 64


def test_that_absent_and_null_both_mean_not_stated() -> None:
    parts = [name for name in full_document() if name not in MINIMAL]
    assert parse_order(MINIMAL | dict.fromkeys(parts)) == parse_order(MINIMAL)
    assert parse_order(MINIMAL | {"patient": {"sex": None}, "course": {}}) == parse_order(MINIMAL)


def test_that_what_is_not_stated_differs_from_none_where_the_rules_tell_them_apart() -> None:
    order = parse_order(MINIMAL)
    assert order.toxicities is None
    assert order.premedication is None
    assert order.concomitant_medicines is None
    assert order.patient.allergies is None
    assert order.course.doses_given is None
    assert order.preparation is None
    empty = parse_order(MINIMAL | {"toxicities": [], "course": {"doses_given": []}, "preparation": {}})
    assert (empty.toxicities, empty.course.doses_given) == ((), ())
    assert empty.preparation is not None
    assert parse_order(order_document(empty)) == empty


def test_that_some_lists_not_stated_mean_none_recorded() -> None:
    stated = {"dose_reduction": None, "omitted_doses": None, "interruptions": None}
    order = parse_order(MINIMAL | {"course": stated, "cytoreduction": None, "anti_infectives": None})
    assert order.course.dose_reduction is DoseReduction.NONE
    assert (order.course.omitted_doses, order.course.interruptions) == ((), ())
    assert (order.cytoreduction, order.anti_infectives) == ((), ())


def test_that_a_grade_before_treatment_not_stated_is_zero() -> None:
    document = MINIMAL | {"toxicities": [{"term": "nausea", "grade": 2, "baseline_grade": None}]}
    toxicities = parse_order(document).toxicities
    assert toxicities is not None
    assert toxicities[0].baseline_grade == 0


@pytest.mark.parametrize("text", ["", " ", "\u00a0 "])
def test_that_a_text_of_spaces_is_not_stated(text: str) -> None:
    assert parse_order(changed(document_of(), "order.drug", text)).prescription.drug is None


def test_that_texts_are_kept_as_they_are_typed() -> None:
    name = "  Sample-Ångström\u202f"
    assert parse_order(changed(document_of(), "patient.family_name", name)).patient.family_name == name


@pytest.mark.parametrize("value", ["1.380", "1.38", "001.38"])
def test_that_a_number_keeps_the_precision_it_was_reported_with(value: str) -> None:
    order = parse_order(changed(document_of(), "order.dose.value", value))
    assert order_document(order)["order"]["dose"] == {"value": value.lstrip("0"), "unit": "mg"}  # type: ignore[index]


def test_that_a_value_keeps_its_unit() -> None:
    document = changed(document_of(), "order.dose", {"value": "1380", "unit": "ug"})
    dose = parse_order(document).prescription.dose
    assert dose is not None
    assert (number_of(dose), unit_of(dose)) == (Decimal(1380), "ug")


def test_that_a_number_and_its_text_are_the_same_value() -> None:
    text = CLEAN.read_bytes()
    assert b'{"value": "1.38"' in text
    assert read_order(text.replace(b'{"value": "1.38"', b'{"value": 1.38')) == read_order(text)


def test_that_a_time_keeps_its_offset() -> None:
    order = parse_order(changed(document_of(), "order.planned_start", "2026-11-23T10:00Z"))
    assert order.prescription.planned_start.isoformat() == "2026-11-23T10:00:00+00:00"


def test_that_an_order_without_anything_else_is_an_order() -> None:
    assert order_document(parse_order(MINIMAL))["order"] == MINIMAL["order"]
    assert without(document_of(), "patient") != document_of()
