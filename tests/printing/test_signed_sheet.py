"""The worksheet that is going to be signed: its state, its released findings and the boxes of signatures."""

from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from besponsa_desktop.printing import ReleasedFinding, SignableSheet, Status, signable_sheet
from tests.printing.subjects import SAMPLES, SIZES, PageSize, content

DECISION = ReleasedFinding(
    rule="liver.limits", reason="decided by telephone, read back", by="Ann Sample", prescriber="N. Sampleton"
)
#: Two lines of a signature's text, in points.
TWO_LINES = 2 * 9.9


def sheet(number: str, status: Status, *released: ReleasedFinding, size: PageSize = "a4") -> SignableSheet:
    return signable_sheet(content(number, status=status, released=released), size)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("size", SIZES)
def test_that_every_signature_has_a_box_of_two_lines_that_touches_no_other(size: PageSize) -> None:
    boxes = sheet("01", Status.VERIFIED, size=size).boxes
    assert [box.name for box in boxes] == ["verified", "second_check", "prepared", "released"]
    assert all(box.top - box.bottom >= TWO_LINES for box in boxes)
    assert all(above.bottom >= below.top for above, below in pairwise(boxes))


def test_that_a_prescribers_decision_has_a_box_of_its_own_before_the_others() -> None:
    assert sheet("10", Status.VERIFIED, DECISION).boxes[0].name == "prescriber_decision_recorded"


def test_that_a_returned_order_has_one_box_and_stays_not_verified() -> None:
    made = sheet("07", Status.RETURNED, ReleasedFinding(rule="dose.level", reason="0.5 for 0.8", by="Ann"))
    assert [box.name for box in made.boxes] == ["returned"]
    assert "NOT VERIFIED" in text_of(made.pdf)
    assert "0.5 for 0.8" in text_of(made.pdf)


def test_that_a_draft_has_no_box() -> None:
    assert sheet("01", Status.DRAFT).boxes == ()


def test_that_a_sheet_to_be_signed_says_verified_and_names_what_was_released() -> None:
    text = text_of(sheet("10", Status.VERIFIED, DECISION).pdf)
    assert "NOT VERIFIED" not in text
    assert "VERIFIED" in text
    assert "decided by telephone, read back" in text
    assert "no final dose" not in text


@pytest.mark.parametrize(("size", "most"), [("a4", 3), ("letter", 4)])
def test_that_a_sheet_to_be_signed_keeps_to_its_pages(size: PageSize, most: int) -> None:
    caution = ReleasedFinding(rule="liver.vod", reason="known Gilbert's syndrome", by="Ann Sample")
    pages = {
        number: len(
            PdfReader(BytesIO(sheet(number, Status.VERIFIED, DECISION, caution, size=size).pdf)).pages
        )
        for number in SAMPLES
    }
    assert max(pages.values()) <= most
