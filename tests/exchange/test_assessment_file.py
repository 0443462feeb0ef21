"""The assessment file: the contract's example by hand, its numbers, and its schema for every sample."""

import dataclasses
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.bsa import BodySurface, BsaFormula
from besponsa_desktop.clinical.dosing import DosePlan
from besponsa_desktop.clinical.order import ChemotherapyOrder, Container
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.units import quantity
from besponsa_desktop.exchange.assessment_file import assessment_document, assessment_text
from besponsa_desktop.exchange.order_file import order_digest, parse_order, read_order
from besponsa_desktop.exchange.schemas import schema
from besponsa_desktop.protocol import default_policy, shipped_regimen, shipped_regimens
from tests.exchange.documents import CLEAN, COURSE, SAMPLE_ORDERS, changed, document_of, full_document

SCHEMA = Draft202012Validator(schema("assessment"))


def assessed(order: ChemotherapyOrder, protocol: str = "uspi-2024-03") -> Assessment:
    """Return the assessment of an order under a shipped protocol."""
    return assess(order, shipped_regimen(protocol), default_policy())


def document(assessment: Assessment) -> dict[str, Any]:
    """Return the document of an assessment of the clean order."""
    return assessment_document(assessment, read_order(CLEAN.read_bytes()))


def clean() -> Assessment:
    """Return the assessment of the clean order."""
    return assessed(read_order(CLEAN.read_bytes()))


@pytest.mark.parametrize("path", SAMPLE_ORDERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("protocol", shipped_regimens())
def test_that_the_assessment_of_a_sample_is_valid_by_its_schema(path: Path, protocol: str) -> None:
    order = read_order(path.read_bytes())
    written = assessment_text(assessment_document(assessed(order, protocol), order))
    assert [f"{e.json_path}: {e.message}" for e in SCHEMA.iter_errors(json.loads(written))] == []


def test_that_the_assessment_of_a_course_and_of_a_bare_order_is_valid_by_its_schema() -> None:
    bare = {
        "format": "besponsa-desktop/order/1",
        "order": document_of()["order"] | {"dose": None, "bsa": None},
    }
    orders = [read_order(line) for line in COURSE.read_bytes().splitlines()]
    for order in [*orders, parse_order(bare), parse_order(full_document())]:
        written = json.loads(assessment_text(assessment_document(assessed(order), order)))
        assert [error.message for error in SCHEMA.iter_errors(written)] == []


def contract_example() -> Assessment:
    """Return an assessment with the figures of the contract's example, reported in other ways."""
    mg, ml = "mg", "mL"
    return dataclasses.replace(
        clean(),
        bsa=BodySurface(formula=BsaFormula.MOSTELLER, value=quantity(Decimal("1.800"), "m2"), capped=False),
        dose=DosePlan(
            per_area=quantity(Decimal("0.80"), "mg/m2"),
            calculated=quantity(Decimal("1.4400"), mg),
            rounded=quantity(Decimal("1.44"), mg),
            ordered=quantity(Decimal("1440"), "ug"),
            difference_percent=Decimal("0.000"),
        ),
        preparation=PreparationPlan(
            container=Container.BAG,
            vials=2,
            withdraw=quantity(Decimal("5.76"), ml),
            withdraw_by_vial=(quantity(Decimal("3.6"), ml), quantity(Decimal("2.16"), ml)),
            diluent=quantity(Decimal("44.24"), ml),
            total=quantity(Decimal("50"), ml),
            concentration=quantity(Decimal("0.0288"), "mg/mL"),
            rate=quantity(Decimal("50"), "mL/h"),
            discard=quantity(Decimal("0.36"), mg),
        ),
    )


def test_that_the_dose_of_the_contracts_example_is_written_as_there() -> None:
    written = document(contract_example())
    assert written["bsa"] == {"formula": "mosteller", "value": "1.8", "unit": "m2"}
    assert written["dose"] == {
        "per_area": {"value": "0.8", "unit": "mg/m2"},
        "calculated": {"value": "1.44", "unit": "mg"},
        "rounded": {"value": "1.44", "unit": "mg"},
        "ordered": {"value": "1.44", "unit": "mg"},
        "difference_percent": "0",
    }


def test_that_the_preparation_of_the_contracts_example_is_written_as_there() -> None:
    assert document(contract_example())["preparation"] == {
        "container": "bag",
        "vials": 2,
        "withdraw": {"value": "5.76", "unit": "mL"},
        "diluent": {"value": "44.24", "unit": "mL"},
        "concentration": {"value": "0.0288", "unit": "mg/mL"},
        "rate": {"value": "50", "unit": "mL/h"},
        "discard": {"value": "0.36", "unit": "mg"},
    }


NUMBERS = [
    ("1.7281975196049", "1.7281975196"),
    ("1.72819751965", "1.7281975197"),
    ("1.0000000000499", "1"),
    ("0.1234567890", "0.123456789"),
    ("1E+2", "100"),
    ("0E-12", "0"),
]


@pytest.mark.parametrize(("number", "written"), NUMBERS)
def test_that_a_surface_is_exact_or_rounded_half_up_to_ten_decimals(number: str, written: str) -> None:
    surface = BodySurface(formula=BsaFormula.DU_BOIS, value=quantity(Decimal(number), "m2"), capped=False)
    assert document(dataclasses.replace(clean(), bsa=surface))["bsa"]["value"] == written


@pytest.mark.parametrize(
    ("difference", "written"),
    [("0.004", "0"), ("-0.005", "-0.01"), ("-37.5", "-37.5"), ("5.004999", "5"), ("-0.001", "0")],
)
def test_that_a_difference_is_signed_with_two_decimals(difference: str, written: str) -> None:
    plan = dataclasses.replace(clean().dose, difference_percent=Decimal(difference))
    assert document(dataclasses.replace(clean(), dose=plan))["dose"]["difference_percent"] == written


def test_that_what_is_not_known_is_null() -> None:
    nothing = DosePlan(per_area=None, calculated=None, rounded=None, ordered=None, difference_percent=None)
    written = document(dataclasses.replace(clean(), bsa=None, dose=nothing, preparation=None))
    assert (written["bsa"], written["preparation"]) == (None, None)
    assert set(written["dose"].values()) == {None}


def test_that_the_keys_stand_in_the_order_of_the_contract() -> None:
    written = document(clean())
    assert list(written) == [
        "format", "verdict", "protocol", "policy", "order_digest", "bsa", "dose", "preparation", "findings",
        "monitoring",
    ]  # fmt: skip
    assert list(written["findings"][0]) == [
        "rule", "outcome", "severity", "release", "title", "found", "expected", "message", "working",
        "inputs", "source",
    ]  # fmt: skip


def test_that_digests_name_order_protocol_and_policy() -> None:
    order = read_order(CLEAN.read_bytes())
    written = document(clean())
    assert written["order_digest"] == order_digest(order)
    assert written["protocol"] == {"id": "uspi-2024-03", "digest": shipped_regimen("uspi-2024-03").digest}
    assert written["policy"] == {"digest": default_policy().digest}


def test_that_no_text_holds_a_space_that_only_print_needs() -> None:
    assert "\u00a0" not in assessment_text(document(clean()))


def test_that_the_time_of_an_input_keeps_its_offset() -> None:
    order = parse_order(
        changed(document_of(), "measurements.weight.measured_at", "2026-11-22T12:30:00+01:00")
    )
    written = assessment_document(assessed(order), order)
    findings: Any = written["findings"]
    times = {used["taken_at"] for finding in findings for used in finding["inputs"]}
    assert "2026-11-22T12:30:00+01:00" in times


def test_that_the_same_assessment_is_the_same_bytes() -> None:
    assert assessment_text(document(clean())) == assessment_text(document(clean()))
