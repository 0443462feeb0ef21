"""The ward sheet: one page with everything a nurse needs, and only for a dose that may be given."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from besponsa_desktop.clinical.monitoring import MonitoringStatus
from besponsa_desktop.clinical.order import RecordedPreparation, Vial
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing import Status
from besponsa_desktop.printing.marks import Fill, Text
from besponsa_desktop.printing.ward_sheet import TITLE, ward_sheet_pdf, ward_sheets
from tests.printing.pdf_reading import page_sizes, text_of
from tests.printing.subjects import SIZES, PageSize, content, content_of, sample, with_patient
from tests.printing.test_layout import MARGIN, outside, overlaps, texts
from tests.printing.test_worksheet import assert_in_order, plain

GOING_ON = ("01", "02", "03", "04", "05", "06", "16")
TASKS = {"liver panel": "liver_panel", "response": "response", "infusion watched": "infusion_watch"}
HELD = ("07", "08", "10", "12", "14", "15")


@pytest.mark.parametrize("number", GOING_ON)
@pytest.mark.parametrize("size", SIZES)
def test_that_it_stands_clear_on_one_page(number: str, size: PageSize) -> None:
    pdf = ward_sheet_pdf(content(number), size)
    assert len(page_sizes(pdf)) == 1
    assert overlaps(texts(pdf)) == []
    assert outside(texts(pdf), page_sizes(pdf), MARGIN) == []
    assert min(one.size for one in texts(pdf)) == 9


@pytest.mark.parametrize("number", HELD)
def test_that_a_dose_that_may_not_be_given_has_none(number: str) -> None:
    with pytest.raises(UnusableInput) as refused:
        ward_sheet_pdf(content(number))
    assert [fault.path for fault in refused.value.faults] == ["order"]


def test_that_every_part_stands_there_in_order() -> None:
    text = plain(text_of(ward_sheet_pdf(content("02"))))
    parts = [
        TITLE, "inotuzumab ozogamicin 1.02 mg", "2 Patient", "3 Infusion", "50 mL/h", "60 min", "start by",
        "MUST END BY", "4 Premedication", "methylprednisolone", "23-Nov-2026 10:30", "5 Watch and reactions",
        "at least 60 min after its end", "US §5.4", "Interrupt the infusion", "Stop for good", "555-0100",
        "6 Vital signs", "blood pressure", "7 Signs of VOD", "2 mg/dL", "8 What is due", "liver panel",
        "longer: contraception for 5 months",
    ]  # fmt: skip
    assert_in_order(text, parts)


def test_that_the_weight_at_which_a_gain_is_a_sign_is_this_patients() -> None:
    text = plain(text_of(ward_sheet_pdf(content("02"))))
    assert "weight gain > 5 %: above 88.515 kg, before treatment 84.3 kg" in text
    unweighed = replace(sample("02"), measurements=replace(sample("02").measurements, baseline_weight=None))
    subject = content_of(unweighed, status=Status.VERIFIED)
    assert "before treatment" not in plain(text_of(ward_sheet_pdf(subject))).partition("7 Signs")[2]


def test_that_times_are_printed_once_the_vials_are_reconstituted() -> None:
    at = sample("01").prescription.planned_start - timedelta(minutes=90)
    recorded = RecordedPreparation(vials=(Vial(reconstituted_at=at), Vial(reconstituted_at=at)))
    subject = content_of(replace(sample("01"), preparation=recorded), status=Status.VERIFIED)
    text = plain(text_of(ward_sheet_pdf(subject)))
    assert_in_order(text, ["start by 23-Nov-2026 15:30", "MUST END BY 23-Nov-2026 16:30"])


@pytest.mark.parametrize("number", GOING_ON)
def test_that_a_task_fills_the_days_in_which_it_is_due(number: str) -> None:
    subject = content(number)
    planned = subject.order.prescription.planned_start.date()
    rows = [row for _, row in ward_sheets(subject).pages[0].placed]
    for name, task in TASKS.items():
        due: set[date] = set()
        for item in subject.assessment.monitoring:
            is_open = item.status is not MonitoringStatus.DONE and item.due_to >= planned
            if item.item.value == task and is_open:
                span = (item.due_to - item.due_from).days
                due |= {item.due_from + timedelta(days=n) for n in range(span + 1)}
        filled = [
            sum(isinstance(mark, Fill) for mark in row.marks)
            for row in rows
            if any(isinstance(mark, Text) and mark.text == name for mark in row.marks)
        ]
        assert filled == ([len({day for day in due if day >= planned})] if due else [])


def test_that_the_later_doses_of_the_cycle_are_in_the_calendar() -> None:
    rows = [row for _, row in ward_sheets(content("01")).pages[0].placed]
    (line,) = [row for row in rows if any(isinstance(m, Text) and m.text == "dose" for m in row.marks)]
    assert sum(isinstance(mark, Fill) for mark in line.marks) == 3


def test_that_the_longest_texts_stand_clear() -> None:
    word = ("Sample " * 150)[:150].strip()
    order = with_patient(sample("01"), family_name=word, given_name=word, location=word, allergies=(word,))
    pdf = ward_sheet_pdf(content_of(order, printed_by=word))
    assert overlaps(texts(pdf)) == []
    assert outside(texts(pdf), page_sizes(pdf), MARGIN) == []


def test_that_the_same_input_gives_the_same_bytes() -> None:
    assert ward_sheet_pdf(content("01")) == ward_sheet_pdf(content_of(sample("01")))
