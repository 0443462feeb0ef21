"""Sheets that hold more than usual: many findings, vials and letters; nothing over a code or a plot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from besponsa_desktop.clinical.order import RecordedPreparation, Vial
from besponsa_desktop.printing import ReleasedFinding, Status
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.marks import Bars, Plot, Sheets, Text
from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import MM_PER_POINT, width
from besponsa_desktop.printing.ward_note import ward_note_sheets
from besponsa_desktop.printing.ward_sheet import ward_sheets
from besponsa_desktop.printing.worksheet import worksheet_sheets
from tests.printing.pdf_reading import page_sizes, text_of
from tests.printing.subjects import SAMPLES, SIZES, PageSize, content, content_of, sample, with_patient
from tests.printing.test_layout import MARGIN, outside, overlaps, texts
from tests.printing.test_ward_note import note, recorded
from tests.printing.test_ward_sheet import GOING_ON
from tests.printing.test_worksheet import plain

NAMES = (
    ("Müller-Lüdenscheidt", "Zoë Ñusta Łucja"),
    ("Παπαδοπούλου", "Αικατερίνη"),
    ("Жуковская", "Екатерина Юрьевна"),
    ("Nguyễn Thị", "Ánh Ðặng"),
)
RELEASED = tuple(
    ReleasedFinding(
        rule=f"rule.of_a_finding_{number}",
        reason=f"Reason {number}: the prescriber has looked at it, and decided that the dose is given.",
        by="A. Adams, PharmD",
        prescriber="Dr. Roe" if number % 2 else "",
    )
    for number in range(1, 13)
)


def with_eight_vials(number: str) -> Content:
    """Return a sample with eight vials recorded and twelve findings released."""
    order = sample(number)
    at = order.prescription.planned_start - timedelta(minutes=80)
    vials = tuple(
        Vial(
            gtin="00300080100011",
            lot=f"EX{vial:04}",
            expires_on=order.prescription.planned_start.date(),
            serial=f"100000000{vial:03}",
            reconstituted_at=at + timedelta(minutes=vial),
        )
        for vial in range(1, 9)
    )
    full = replace(order, preparation=RecordedPreparation(vials=vials))
    return content_of(full, status=Status.VERIFIED, released=RELEASED)


@pytest.mark.parametrize("number", ["01", "10", "16"])
@pytest.mark.parametrize("size", SIZES)
def test_that_twelve_releases_and_eight_vials_stand_clear(number: str, size: PageSize) -> None:
    pdf = pdf_of(worksheet_sheets(with_eight_vials(number), size))
    shown = texts(pdf)
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), MARGIN) == []
    text = plain(text_of(pdf))
    assert all(plain(one.reason) in text for one in RELEASED)
    assert all(f"100000000{vial:03}" in text for vial in range(1, 9))
    assert text.count("A. Adams, PharmD; decision of Dr. Roe") == len(RELEASED) // 2
    assert len(page_sizes(pdf)) <= 4


@pytest.mark.parametrize(("family_name", "given_name"), NAMES)
@pytest.mark.parametrize("number", ["01", "08"])
def test_that_names_in_other_letters_are_printed_on_every_page(
    number: str, family_name: str, given_name: str
) -> None:
    order = with_patient(sample(number), family_name=family_name, given_name=given_name)
    pdf = pdf_of(order_sheets(content_of(order)))
    assert overlaps(texts(pdf)) == []
    assert text_of(pdf).count(f"{family_name}, {given_name}") == len(page_sizes(pdf)) + 1


def boxes(
    sheets: Sheets, kind: type[Text] | type[Bars] | type[Plot]
) -> Iterator[tuple[int, float, float, float, float]]:
    """Yield page, left, top, right and bottom of every mark of a kind, in mm."""
    for number, page in enumerate(sheets.pages):
        for top, row in page.placed:
            for mark in row.marks:
                if isinstance(mark, kind):
                    yield (number, *_box(mark, top))


def _box(mark: Text | Bars | Plot, top: float) -> tuple[float, float, float, float]:
    if isinstance(mark, Text):
        high = mark.style.size * MM_PER_POINT
        y = top + mark.y
        return mark.x, y - 0.7 * high, mark.x + width(mark.text, mark.style), y + 0.2 * high
    if isinstance(mark, Plot):
        return mark.x, top + mark.y, mark.x + mark.width, top + mark.y + mark.height
    right = mark.x + max(x + across for x, _, across, _ in mark.boxes)
    bottom = top + mark.y + max(y + down for _, y, _, down in mark.boxes)
    return mark.x, top + mark.y, right, bottom


def covered(sheets: Sheets) -> list[tuple[int, float, float, float, float]]:
    """Return the texts that stand over a code or a plot."""
    pictures = [*boxes(sheets, Bars), *boxes(sheets, Plot)]
    return [
        text
        for text in boxes(sheets, Text)
        for page, left, top, right, bottom in pictures
        if text[0] == page and text[1] < right and text[3] > left and text[2] < bottom and text[4] > top
    ]


@pytest.mark.parametrize("number", SAMPLES)
@pytest.mark.parametrize("size", SIZES)
def test_that_nothing_is_written_over_a_code_or_a_plot(number: str, size: PageSize) -> None:
    subject = content(number)
    sheets = [worksheet_sheets(subject, size), order_sheets(subject, size)]
    noted = recorded(number)
    sheets += [ward_sheets(subject, size)] if number in GOING_ON else []
    sheets += [ward_note_sheets(noted, note(noted), size)] if number in GOING_ON else []
    for one in sheets:
        assert list(boxes(one, Bars))
        assert covered(one) == []


def test_that_a_text_over_a_code_would_be_seen() -> None:
    sheets = worksheet_sheets(content("01"))
    page, left, top, _, _ = next(boxes(sheets, Bars))
    (y, row), *_ = sheets.pages[page].placed[1:]
    text = next(mark for mark in row.marks if isinstance(mark, Text))
    sheets.pages[page].placed.append((y, row._replace(marks=(text._replace(x=left, y=top - y + 2),))))
    assert len(covered(sheets)) == 1
