"""The label of an order that two pharmacists signed: no draft, and nothing printed over it."""

import pytest

from besponsa_desktop.printing import Status
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import content, label_of


@pytest.mark.parametrize("number", ["01", "06", "10"])
def test_that_a_verified_label_says_so_and_is_printed_over_with_nothing(number: str) -> None:
    text = text_of(label_of(content(number, status=Status.VERIFIED)))
    assert "NOT VERIFIED" not in text
    assert text.count("VERIFIED") == 1
    assert "PRACTICE" in text


def test_that_a_draft_stays_not_verified() -> None:
    text = text_of(label_of(content("01")))
    assert text.count("NOT VERIFIED") == 2


def test_that_nobody_is_said_to_practise_where_patients_are_real() -> None:
    assert "PRACTICE" not in text_of(label_of(content("01", status=Status.VERIFIED, practice=False)))
