"""The one formatter: doses, laboratory values, dates."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.units import quantity


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        ("0.50", "mg", "0.5 mg"),
        ("1.00", "mg", "1 mg"),
        (".5", "mg", "0.5 mg"),
        ("1440", "mg", "1,440 mg"),
        ("1440000.10", "mg", "1,440,000.1 mg"),
        ("500", "ug", "0.5 mg"),
    ],
)
def test_that_a_dose_has_a_leading_and_no_trailing_zero(number: str, unit: str, text: str) -> None:
    assert display.dose_text(quantity(Decimal(number), unit)) == text.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        ("0.70", "mg/dL", "0.70 mg/dL"),
        ("1.4", "10*9/L", "1.4 ×10⁹/L"),
        ("36", "umol/L", "36 µmol/L"),
    ],
)
def test_that_a_laboratory_value_keeps_its_precision(number: str, unit: str, text: str) -> None:
    assert display.quantity_text(quantity(Decimal(number), unit)) == text.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("percent", "text"),
    [("0.176", "+0.18"), ("-37.5", "−37.50"), ("0.001", "0.00"), ("-0.001", "0.00"), ("900", "+900.00")],
)
def test_that_a_difference_carries_its_sign(percent: str, text: str) -> None:
    assert display.percent_text(Decimal(percent)) == f"{text}\u00a0%"


@pytest.mark.parametrize(
    ("number", "places", "text"), [("1.005", 2, "1.01"), ("1.0049", 2, "1.00"), ("-0.004", 2, "0.00")]
)
def test_that_rounding_is_half_up(number: str, places: int, text: str) -> None:
    assert display.fixed_text(Decimal(number), places) == text


def test_that_a_calculated_dose_is_shown_to_four_decimals() -> None:
    assert display.unrounded_dose_text(quantity(Decimal("1.38256"), "mg")) == "1.3826\u00a0mg"
    assert display.unrounded_dose_text(quantity(Decimal("1440"), "ug")) == "1.44\u00a0mg"


def test_that_dates_and_times_are_written_in_one_way() -> None:
    start = datetime(2026, 11, 23, 9, 5, tzinfo=timezone(timedelta(hours=-5)))
    assert display.date_text(date(2026, 3, 1)) == "01-Mar-2026"
    assert display.short_date_text(date(2026, 3, 1)) == "01-Mar"
    assert display.moment_text(start) == "23-Nov-2026 09:05"
    assert display.moment_with_offset_text(start) == "23-Nov-2026 09:05 −05:00"
    assert display.moment_with_offset_text(start.astimezone(UTC)) == "23-Nov-2026 14:05 +00:00"


def test_that_lists_and_counts_read_as_a_sentence() -> None:
    assert [display.listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert [display.count_text(n, "vial") for n in (1, 2)] == ["1\u00a0vial", "2\u00a0vials"]
    assert [display.yes_no_text(v) for v in (None, True, False)] == ["not stated", "yes", "no"]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**9), max_value=10**9))
def test_that_a_plain_number_reads_back_as_itself(number: Decimal) -> None:
    text = display.plain(number)
    assert Decimal(text) == number
    assert "E" not in text
    assert not (text.endswith("0") and "." in text)
