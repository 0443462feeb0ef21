"""Numbers on paper: no form that has been misread before."""

import re

import pytest

from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.ward_sheet import ward_sheet_pdf
from tests.printing.pdf_reading import text_of
from tests.printing.subjects import SAMPLES, WITHOUT_LABEL, content, label, worksheet
from tests.printing.test_ward_note import pdf as note_of
from tests.printing.test_ward_sheet import GOING_ON

SPACE = r"[\s\u00a0]"
FORBIDDEN = {
    "units written U": rf"\d{SPACE}*U\b(?!/L)|\bU\b(?!/L)",
    "IU": r"\bIU\b",
    "µg": r"[µμ]g",
    "cc": r"\bcc\b",
    "QD": r"\bQ\.?D\b",
    "m^2": r"m\^?2\b",
    "no leading zero": r"(?<![\d.])\.\d",
    "trailing zero of a dose": rf"\d\.\d*0{SPACE}*mg\b(?!/dL)",
    "trailing zero of a level": rf"\d\.\d*0{SPACE}*mg/m²",
    "trailing zero of a volume": rf"\d\.\d*0{SPACE}*mL\b",
}


def sheets(number: str) -> str:
    """Return the text of every paper that there is of a sample."""
    papers = [worksheet(number), pdf_of(order_sheets(content(number)))]
    papers += [] if number in WITHOUT_LABEL else [label(number)]
    papers += [ward_sheet_pdf(content(number)), note_of(number)] if number in GOING_ON else []
    return "".join(map(text_of, papers))


@pytest.mark.parametrize("number", SAMPLES)
def test_that_no_dangerous_form_is_printed(number: str) -> None:
    text = sheets(number)
    found = {name: re.findall(pattern, text) for name, pattern in FORBIDDEN.items()}
    assert {name: hits for name, hits in found.items() if hits} == {}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("units written U", "10 U of"),
        ("µg", "5 µg"),
        ("cc", "5 cc"),
        ("m^2", "0.8 mg/m^2"),
        ("no leading zero", "give .5 mg"),
        ("trailing zero of a dose", "1.50 mg"),
        ("trailing zero of a dose", "5.0\u00a0mg"),
    ],
)
def test_that_a_dangerous_form_would_be_seen(name: str, text: str) -> None:
    assert re.search(FORBIDDEN[name], text)


@pytest.mark.parametrize("number", SAMPLES)
def test_that_the_generic_name_is_never_broken_inside_a_word(number: str) -> None:
    text = sheets(number)
    assert re.findall(r"inotuzu\n|ozoga\n|inotuzumab-\n", text) == []
    assert "Inotuzumab" not in text
