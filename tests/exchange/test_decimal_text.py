"""A decimal is an optional minus, digits, and perhaps a point and digits: at most 12 and 12, ASCII only."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.exchange.decimal_text import decimal_fault, decimal_of

DECIMALS = [
    "0",
    "7",
    "007",
    "-3",
    "1.45",
    "1.450",
    "0.000000000001",
    "999999999999.999999999999",
    "123456789012",
]

REFUSED = [
    ("1,440", "no separators"),
    ("1,5", "no separators"),
    ("1 440", "no separators"),
    ("1\u00a0440", "no separators"),
    ("1'440", "no separators"),
    ("1_440", "no separators"),
    ("1.440.000", "no separators"),
    ("\uff11\uff16\uff12", "the digits 0 to 9"),
    ("\u0661\u0662", "the digits 0 to 9"),
    ("1\u00b2", "the digits 0 to 9"),
    ("+1", "without a plus sign"),
    (".5", "a digit before the point"),
    ("-.5", "a digit before the point"),
    ("1.", "a digit after the point"),
    ("1e3", "without an exponent"),
    ("1E-3", "without an exponent"),
    (" 1", "without spaces"),
    ("1 ", "without spaces"),
    ("\u22121", "a plain hyphen"),
    ("NaN", "a finite number"),
    ("-Infinity", "a finite number"),
    ("1234567890123", "at most 12 digits"),
    ("0.1234567890123", "at most 12 digits"),
    ("1" * 1000, "at most 12 digits"),
    ("", "such as 1.45"),
    ("abc", "such as 1.45"),
    ("0x10", "such as 1.45"),
    ("1\n", "without spaces"),
    ("--1", "such as 1.45"),
    ("1/2", "such as 1.45"),
    ("5 mg", "such as 1.45"),
]


@pytest.mark.parametrize("text", DECIMALS)
def test_that_a_decimal_is_read_exactly(text: str) -> None:
    assert decimal_of(text) == Decimal(text)
    assert str(decimal_of(text)) == str(Decimal(text))


@pytest.mark.parametrize(("text", "needed"), REFUSED)
def test_that_what_is_no_plain_decimal_is_refused_with_what_is_needed(text: str, needed: str) -> None:
    assert decimal_of(text) is None
    assert needed in decimal_fault(text, "order.dose.value", "a number above 0").needed


@pytest.mark.parametrize(
    "value", [True, False, None, 1.5, float("nan"), [], {}, Decimal("NaN"), Decimal("1e13"), 10**12]
)
def test_that_flags_floats_and_other_types_are_no_numbers(value: object) -> None:
    assert decimal_of(value) is None
    assert decimal_fault(value, "order.dose.value", "a number above 0").needed


@pytest.mark.parametrize("value", [7, 0, -3, Decimal("1.50"), Decimal("1E+2")])
def test_that_whole_numbers_and_decimals_of_a_program_are_taken(value: int | Decimal) -> None:
    assert decimal_of(value) == value


@pytest.mark.parametrize("text", ["-0", "-0.00"])
def test_that_a_negative_zero_is_zero(text: str) -> None:
    number = decimal_of(text)
    assert number is not None
    assert not number.is_signed()


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**11), max_value=10**11, places=9))
def test_that_every_written_decimal_is_read_back(number: Decimal) -> None:
    assert decimal_of(f"{number:f}") == number


@given(st.text(max_size=30))
def test_that_any_text_is_either_a_plain_decimal_or_explained(text: str) -> None:
    number = decimal_of(text)
    if number is None:
        assert decimal_fault(text, "x", "a number").needed.startswith("a number")
    else:
        assert text.isascii()
        assert Decimal(text) == number
