"""The published JSON Schemas: what is read is valid by them, and what is refused by structure is not."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import order_document, parse_order, read_order
from besponsa_desktop.exchange.schemas import SCHEMA_NAMES, schema, schema_text
from tests.exchange.documents import (
    COURSE,
    FHIR_ORDERS,
    SAMPLE_ORDERS,
    Document,
    bytes_of,
    changed,
    document_of,
    full_document,
)
from tests.exchange.strategies import order_documents
from tests.exchange.test_order_bounds import NUMBERS, OUTSIDE, with_quantity
from tests.exchange.test_order_faults import REQUIRED, WRONG

ORDER = Draft202012Validator(schema("order"))

#: What JSON Schema cannot say: days that do not exist, one field against another, bounds in other units.
BEYOND_A_SCHEMA: list[tuple[str, object]] = [
    ("order.planned_start", "2026-02-30T10:00:00Z"),
    ("patient.birth_date", "2026-02-29"),
    ("patient.birth_date", "2026-12-22"),
    ("patient.family_name", "Sample\ud800"),  # no text at all, for a schema
    ("measurements.height.value", 162.5),  # a float; in a file it is a decimal
]


def faults(document: object) -> list[str]:
    """Return what the order's schema says against a document."""
    return [f"{error.json_path}: {error.message}" for error in ORDER.iter_errors(document)]


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_that_a_schema_is_valid_in_its_own_dialect(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert json.loads(schema_text(name)) == schema(name)
    assert schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", [*SAMPLE_ORDERS, *FHIR_ORDERS], ids=lambda path: path.stem)
def test_that_a_sample_is_valid_by_the_schema(path: Any) -> None:
    document = document_of(path)
    assert faults(document) == []
    assert faults(order_document(parse_order(document))) == []


def test_that_a_course_and_the_fullest_order_are_valid_by_the_schema() -> None:
    assert [faults(json.loads(line)) for line in COURSE.read_bytes().splitlines()] == [[]] * 7
    assert faults(full_document()) == []


@given(order_documents())
@settings(max_examples=15)
def test_that_what_the_schema_allows_is_read(document: Document) -> None:
    assert faults(document) == []
    assert faults(order_document(read_order(bytes_of(document)))) == []


def refusals(data: bytes) -> int:
    """Return how many faults the reader finds; none where it reads the order."""
    try:
        read_order(data)
    except UnusableInput as unusable:
        return max(len(unusable.faults), 1)
    return 0


STRUCTURE = [(path, value) for path, value, _, _ in WRONG if (path, value) not in BEYOND_A_SCHEMA]


@pytest.mark.parametrize(
    ("path", "value"), STRUCTURE, ids=[f"{path} {value!r:.40}" for path, value in STRUCTURE]
)
def test_that_a_wrong_value_is_refused_by_the_schema_too(path: str, value: object) -> None:
    assert faults(changed(full_document(), path, value)) != []


@pytest.mark.parametrize("path", REQUIRED)
def test_that_a_required_key_may_not_be_null_by_the_schema(path: str) -> None:
    assert faults(changed(full_document(), path, None)) != []


@pytest.mark.parametrize(
    ("at", "value"), [(at, value) for at, inside, _ in NUMBERS for value in inside], ids=str
)
def test_that_a_number_at_its_bounds_is_valid_by_the_schema(at: str, value: object) -> None:
    assert faults(changed(full_document(), at, value)) == []


SIGNED = [(at, measured) for at, measured in OUTSIDE if float(measured["value"]) <= 0]


@pytest.mark.parametrize(("at", "measured"), SIGNED, ids=str)
def test_that_a_sign_is_judged_by_the_schema_too(at: str, measured: dict[str, str]) -> None:
    assert faults(with_quantity(at, measured)) != []


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-20, 20),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["mg", "kg", "negative", "2026-11-23", "2026-11-23T10:00:00Z", "12", "1.5"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=4), st.integers(), max_size=2),
)


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return every container of a document with each of its keys or indices."""
    found: list[tuple[Any, Any]] = []
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            found += [(value, key), *places(value[key])]
    return found


@given(st.data(), ANYTHING)
@settings(max_examples=100)
def test_that_what_the_schema_refuses_is_refused_by_the_reader_and_nothing_breaks(
    data: Any, junk: object
) -> None:
    document = full_document()
    container, key = data.draw(st.sampled_from(places(document)))
    container[key] = junk
    said = faults(document)
    if refusals(json.dumps(document).encode()) == 0:
        assert said == []
