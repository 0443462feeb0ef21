"""Codes of vials: what is read, and that what is not understood is said and never guessed."""

from datetime import date

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.workflow.vial_code import VialCode, read_vial_code

GTIN, OTHER = "00300080100011", "00300080100028"
TODAY = date(2026, 11, 23)
FNC1 = "\x1d"


def read(scanned: str, *gtins: str) -> VialCode:
    return read_vial_code(scanned, gtins or (GTIN,), TODAY)


WHOLE = VialCode(gtin=GTIN, expires_on=date(2027, 11, 30), lot="L1", serial="S1")


@pytest.mark.parametrize(
    "scanned",
    [
        f"]d201{GTIN}1727113010L1{FNC1}21S1",
        f"]C101{GTIN}1727113010L1{FNC1}21S1",
        f"{FNC1}01{GTIN}1727113010L1{FNC1}21S1",
        f"01{GTIN}21S1{FNC1}17271130{FNC1}10L1",
        f"01{GTIN}11251130172711301" + f"0L1{FNC1}21S1",
        f"(01){GTIN}(17)271130(10)L1(21)S1",
        f"  (01){GTIN}(17)271130(10)L1(21)S1\r\n",
    ],
)
def test_that_a_gs1_code_is_read_in_each_way_it_is_sent(scanned: str) -> None:
    assert read(scanned) == WHOLE


def test_that_a_code_with_a_product_alone_says_nothing_else() -> None:
    assert read(f"(01){GTIN}") == VialCode(gtin=GTIN)
    assert read(GTIN) == VialCode(gtin=GTIN)
    assert read(GTIN[2:]) == VialCode(gtin=GTIN)


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("271100", date(2027, 11, 30)),
        ("280200", date(2028, 2, 29)),
        ("750101", date(2075, 1, 1)),
        ("760101", date(2076, 1, 1)),
        ("770101", date(1977, 1, 1)),
        ("000131", date(2000, 1, 31)),
    ],
)
def test_that_an_expiry_is_read_as_gs1_has_it(digits: str, day: date) -> None:
    assert read(f"(01){GTIN}(17){digits}").expires_on == day


def test_that_the_century_of_an_expiry_may_be_the_next() -> None:
    assert read_vial_code(f"(01){GTIN}(17)010131", (GTIN,), date(2099, 1, 1)).expires_on == date(2101, 1, 31)


@pytest.mark.parametrize("ndc", ["00008-0100-01", "00008010001", "0008-0100-01"])
def test_that_an_ndc_of_a_product_in_use_is_that_product(ndc: str) -> None:
    assert read(ndc) == VialCode(gtin=GTIN)


def test_that_an_ndc_of_ten_digits_is_a_product_in_use_or_not() -> None:
    assert read("0008-0100-02") == VialCode(gtin=OTHER)


@pytest.mark.parametrize(
    "scanned",
    [
        "",
        "   ",
        "hello",
        "12345",
        "00008-0100-02",
        "00008-0100-01-",
        "0008-0100",
        "١٢٣٤٥٦٧٨٩٠١",
        f"(01){GTIN[:-1]}2",
        f"{GTIN[:-1]}2",
        f"]d201{GTIN}17271330",
        f"]d201{GTIN}17270230",
        f"]d201{GTIN}1727",
        f"]d201{GTIN}17ABCDEF",
        f"]d201{GTIN}10",
        f"]d201{GTIN}10{'L' * 21}",
        f"]d201{GTIN}10L1{FNC1}10L2",
        f"]d201{GTIN}9912",
        "]d21727113010L1",
        f"(01){GTIN}(99)12",
        f"(01){GTIN} (10)L1",
        f"(01){GTIN}(10)L ü",
    ],
)
def test_that_what_is_not_understood_is_said(scanned: str) -> None:
    with pytest.raises(UnusableInput) as caught:
        read(scanned)
    assert caught.value.faults[0].needed


def test_that_an_ndc_that_fits_two_products_in_use_is_asked_about() -> None:
    ambiguous = ("00300080100011", "00300008100017")
    with pytest.raises(UnusableInput, match="one product"):
        read("00008-0100-01", *ambiguous)


@pytest.mark.parametrize("lot", ["AB21CD", "A10B", "L17271130", f"L01{GTIN}"])
def test_that_a_lot_which_may_hold_a_further_element_is_not_guessed(lot: str) -> None:
    with pytest.raises(UnusableInput, match="leaves out the separators"):
        read(f"01{GTIN}1727113010{lot}")
    assert read(f"]d201{GTIN}1727113010{lot}").lot == lot
    assert read(f"(01){GTIN}(10){lot}").lot == lot


def test_that_a_long_code_is_shown_short_and_its_separators_are_seen() -> None:
    with pytest.raises(UnusableInput) as caught:
        read(f"]d2{FNC1}99{'X' * 200}")
    assert "␝" in caught.value.faults[0].found
    assert len(caught.value.faults[0].found) < 60
