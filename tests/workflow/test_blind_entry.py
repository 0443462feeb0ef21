"""The second entry: read by the one parser, compared with the order, never guessed."""

from dataclasses import replace
from typing import Any

import pytest

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.workflow.blind_entry import BlindEntry, differences, read_entry
from besponsa_desktop.workflow.site_rules import BlindTolerance
from tests.workflow.site import document

RIGHT = BlindEntry(height_text="168", weight_text="64", cycle_text="1", day_text="1", dose_text="1.38")


def differing(order: ChemotherapyOrder, **changed: str) -> list[str]:
    found = differences(read_entry(replace(RIGHT, **changed)), order, BlindTolerance())
    return [fault.path.partition(".")[2] for fault in found]


def sample(**measured: Any) -> ChemotherapyOrder:
    typed = document("01")
    typed["measurements"] |= measured
    return parse_order(typed)


def test_that_the_same_numbers_agree_however_they_are_written() -> None:
    assert differing(sample()) == []
    assert differing(sample(), height_text="168.0", weight_text="64.00", cycle_text="01") == []


@pytest.mark.parametrize(
    ("field", "text", "name"),
    [
        ("height_text", "186", "height"),
        ("height_text", "168.1", "height"),
        ("weight_text", "46", "weight"),
        ("weight_text", "64.1", "weight"),
        ("cycle_text", "2", "cycle"),
        ("day_text", "8", "day"),
        ("dose_text", "13.8", "dose"),
        ("dose_text", "1.36", "dose"),
        ("dose_text", "1.40", "dose"),
    ],
)
def test_that_every_slip_is_a_difference(field: str, text: str, name: str) -> None:
    assert differing(sample(), **{field: text}) == [name]


@pytest.mark.parametrize("dose", ["1.37", "1.39", "1.3662", "1.3938"])
def test_that_the_dose_may_be_off_by_a_hundredth_of_a_mg_or_one_percent(dose: str) -> None:
    assert differing(sample(), dose_text=dose) == []


def test_that_every_difference_is_told_at_once() -> None:
    entry = {"height_text": "1", "weight_text": "2", "cycle_text": "3", "day_text": "4", "dose_text": "5"}
    assert differing(sample(), **entry) == ["height", "weight", "cycle", "day", "dose"]


def test_that_a_measurement_in_pounds_agrees_to_the_digits_that_were_typed() -> None:
    pounds = {"value": "141.1", "unit": "[lb_av]", "measured_at": "2026-11-22T06:30:00-05:00"}
    order = sample(weight=pounds)
    assert differing(order, weight_text="64.0") == []
    assert differing(order, weight_text="64.002") == []
    assert differing(order, weight_text="64.1") == ["weight"]
    assert differing(order, weight_text="141.1") == ["weight"]


def test_that_what_the_order_does_not_state_differs_from_everything() -> None:
    typed = document("01")
    typed["measurements"] = {}
    typed["order"]["dose"] = None
    assert differing(parse_order(typed)) == ["height", "weight", "dose"]


@pytest.mark.parametrize("text", ["", "1,38", "1.38 mg", "1e0", "nan", "-1.38", "0", "１.３８", " 1.38"])
def test_that_a_text_that_is_no_number_is_asked_for_again(text: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        read_entry(replace(RIGHT, dose_text=text))
    assert [fault.path for fault in caught.value.faults] == ["second_check.dose"]
