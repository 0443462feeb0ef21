"""The bag or syringe label: its fields, its grid, and what is refused."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.order import Container, RecordedPreparation, Vial
from besponsa_desktop.clinical.units import quantity
from besponsa_desktop.errors import Fault, UnusableInput
from tests.printing.pdf_reading import page_sizes, shown_texts, text_of
from tests.printing.subjects import (
    content,
    content_of,
    label,
    label_of,
    sample,
    with_patient,
    with_prescription,
)
from tests.printing.test_layout import LABEL_EDGE, TOUCH, outside, overlaps, texts
from tests.printing.test_worksheet import assert_in_order, fields, plain

MM = 72 / 25.4
HEIGHT = 76.2

FIELDS_OF_SAMPLE_01 = """
Sample-Alder, Juniper | NOT VERIFIED | DRAFT · PRACTICE | born 14-Mar-1981 MRN SYN-100101 | ward:
inotuzumab ozogamicin | (Besponsa) | Rx only | 1.38 mg | in sodium chloride 0.9 %, total 50 mL
0.0276 mg/mL cycle 1 day 1 dose 1 of 3
For intravenous infusion only | 60 min at 50 mL/h
No filter needed. If used: PES, PVDF or hydrophilic polysulfone
start by | MUST END BY | Protect from light. Do not freeze. | CYTOTOXIC – HAZARDOUS DRUG
prepared | checked | serial | Practice Pharmacy | 1 Example St · 555-0100 | RX-2026-900101 | scan to compare
"""


def assert_clear(pdf: bytes) -> None:
    """Check that the texts of a label stand clear of each other and inside its safe edge."""
    assert overlaps(texts(pdf)) == []
    assert outside(texts(pdf), page_sizes(pdf), LABEL_EDGE - TOUCH) == []


def faults_of(order: Any, **imprint: Any) -> dict[str, Fault]:
    with pytest.raises(UnusableInput) as refusal:
        label_of(content_of(order, **imprint))
    return {fault.path: fault for fault in refusal.value.faults}


def test_that_every_field_stands_on_the_label_in_order() -> None:
    assert_in_order(plain(text_of(label("01"))), fields(FIELDS_OF_SAMPLE_01))


def test_that_the_label_is_four_by_three_inches() -> None:
    assert page_sizes(label("01")) == [pytest.approx((288, 216))]


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [("Sample-Alder, Juniper", 2.5, 2), ("inotuzumab ozogamicin", 2.5, 12.6), ("in sodium chloride", 40, 21)],
)
def test_that_a_text_stands_at_its_place_on_the_grid(text: str, x: float, y: float) -> None:
    (shown,) = [s for s in shown_texts(label("01")) if s.text.startswith(text)]
    assert shown.left / MM == pytest.approx(x, abs=0.5)
    assert HEIGHT - shown.top / MM == pytest.approx(y, abs=2)


@pytest.mark.parametrize(("number", "dose"), [("02", "dose 2 of 3"), ("10", "dose 3 of 3")])
def test_that_the_number_of_the_dose_in_its_cycle_is_named(number: str, dose: str) -> None:
    assert dose in plain(text_of(label(number)))


def test_that_two_doses_a_cycle_are_counted_as_two() -> None:
    order = sample("02")
    order = replace(order, course=replace(order.course, dose_reduction=DoseReduction.TWO_DOSES_PER_CYCLE))
    assert "dose 2 of 2" in plain(text_of(label_of(content_of(order))))


def test_that_recorded_vials_give_start_by_and_must_end_by() -> None:
    at = sample("01").prescription.planned_start - timedelta(minutes=90)
    order = replace(sample("01"), preparation=RecordedPreparation(vials=(Vial(reconstituted_at=at),)))
    text = plain(text_of(label_of(content_of(order))))
    assert_in_order(text, ["start by 23-Nov-2026 15:30", "MUST END BY 23-Nov-2026 16:30"])


def test_that_a_european_label_does_not_say_rx_only() -> None:
    assert "Rx only" not in text_of(label_of(content("01", "smpc-2024-02")))


@pytest.mark.parametrize(("number", "verdict"), [("09", "HOLD"), ("12", "DISCONTINUE"), ("14", "INCOMPLETE")])
def test_that_a_verdict_that_wants_a_decision_stands_on_the_label(number: str, verdict: str) -> None:
    assert f"NOT VERIFIED {verdict} · PRACTICE" in plain(text_of(label(number)))


def test_that_a_syringe_is_labelled_with_its_own_volume() -> None:
    text = plain(text_of(label("06")))
    assert_in_order(text, ["0.36 mg", "total 10 mL", "0.036 mg/mL", "60 min at 10 mL/h"])


def test_that_a_stated_ward_and_filter_are_printed() -> None:
    order = with_patient(with_prescription(sample("01"), filter="PES"), location="6 East, bed 12")
    assert_in_order(plain(text_of(label_of(content_of(order)))), ["ward: 6 East, bed 12", "Filter: PES"])


def test_that_a_long_name_breaks_at_its_comma() -> None:
    order = with_patient(sample("01"), family_name="Sample-Featherstone", given_name="Maximiliana Josepha")
    pdf = label_of(content_of(order))
    assert_clear(pdf)
    shown = [s.text for s in shown_texts(pdf)]
    assert "Sample-Featherstone," in shown
    assert "Maximiliana Josepha" in shown


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"family_name": "S" * 60}, "patient.family_name"),
        ({"family_name": "Sample", "given_name": "G" * 60}, "patient.given_name"),
        ({"mrn": "M" * 60}, "patient.mrn"),
        ({"location": "L" * 80}, "patient.location"),
    ],
)
def test_that_a_text_that_does_not_fit_is_refused_by_its_field(change: dict[str, str], path: str) -> None:
    faults = faults_of(with_patient(sample("01"), **change))
    assert path in faults
    assert "too long" in faults[path].found


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"id": "RX-" + "A1" * 20}, "order.id"),
        ({"filter": "F" * 100}, "order.filter"),
        ({"diluent": "d" * 100}, "order.diluent"),
    ],
)
def test_that_an_order_text_that_does_not_fit_is_refused(change: dict[str, str], path: str) -> None:
    assert list(faults_of(with_prescription(sample("01"), **change))) == [path]


def test_that_a_long_pharmacy_runs_on_under_the_barcode_or_is_refused() -> None:
    name, address = "University Hospital Pharmacy", "1200 Hospital Drive, Springfield"
    subject = content("01", site_name=name, site_address=address)
    assert_clear(label_of(subject))
    assert f"{name} · {address} · 555-0100" in plain(text_of(label_of(subject)))
    assert list(faults_of(sample("01"), site_address=address * 9)) == ["site.address"]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"dose": None}, "order"),
        ({"container": None}, "order"),
        ({"final_volume": None}, "order"),
        ({"final_volume": quantity(Decimal(1), "mL")}, "order"),
        ({"drug": "gemtuzumab ozogamicin"}, "order.drug"),
        ({"drug": None}, "order.drug"),
        ({"route": "intrathecal"}, "order.route"),
    ],
)
def test_that_what_may_not_be_prepared_gets_no_label(change: dict[str, Any], path: str) -> None:
    assert list(faults_of(with_prescription(sample("01"), **change))) == [path]


@pytest.mark.parametrize("field", ["family_name", "birth_date", "mrn"])
def test_that_an_unknown_patient_gets_no_label(field: str) -> None:
    assert f"patient.{field}" in faults_of(with_patient(sample("01"), **{field: None}))


def test_that_a_brand_is_labelled_by_its_generic_name() -> None:
    order = with_prescription(sample("01"), drug="BESPONSA")
    assert "inotuzumab ozogamicin" in text_of(label_of(content_of(order)))


def test_that_an_order_without_infusion_time_leaves_a_line_for_it() -> None:
    order = with_prescription(sample("01"), infusion_duration=None, container=Container.BAG)
    assert "over ________ min" in text_of(label_of(content_of(order)))
