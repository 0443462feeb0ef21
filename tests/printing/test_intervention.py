"""The intervention sheet: which orders have one, and that nobody could prepare a dose from it."""

from dataclasses import replace

import pytest

from besponsa_desktop.clinical.findings import Outcome, Release, Severity
from besponsa_desktop.printing import ReleasedFinding, Status
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.intervention import TITLE, is_intervention
from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.worksheet import TITLE as WORKSHEET
from tests.printing.pdf_reading import page_sizes, pages_of, text_of
from tests.printing.subjects import SAMPLES, SIZES, PageSize, content, content_of, sample, with_patient
from tests.printing.test_layout import MARGIN, outside, overlaps, texts
from tests.printing.test_worksheet import assert_in_order, plain

HELD = ("07", "08", "09", "10", "11", "12", "13", "15")
BACK = (
    ReleasedFinding(rule="returned", reason="Ten times the dose. (told: Dr. Roe)", by="A. Adams, PharmD"),
)


def sheet(subject: Content, size: PageSize = "a4") -> bytes:
    """Return an order's sheet as PDF."""
    return pdf_of(order_sheets(subject, size))


@pytest.mark.parametrize("number", SAMPLES)
def test_that_an_order_that_does_not_go_on_has_an_intervention_sheet(number: str) -> None:
    text = plain(text_of(sheet(content(number))))
    assert (TITLE in text) == (number in HELD)
    assert (WORKSHEET in text) == (number not in HELD)


def test_that_released_findings_make_a_worksheet_and_a_return_an_intervention_sheet() -> None:
    assert not is_intervention(content("10", status=Status.VERIFIED))
    assert is_intervention(content("01", status=Status.RETURNED))


@pytest.mark.parametrize("number", HELD)
@pytest.mark.parametrize("size", SIZES)
def test_that_its_texts_stand_clear_on_one_to_three_pages(number: str, size: PageSize) -> None:
    pdf = sheet(content(number), size)
    shown = texts(pdf)
    assert 1 <= len(page_sizes(pdf)) <= 3
    assert overlaps(shown) == []
    assert outside(shown, page_sizes(pdf), MARGIN) == []
    assert min(one.size for one in shown) == 9


@pytest.mark.parametrize("length", [30, 150])
def test_that_long_texts_are_printed_whole(length: int) -> None:
    word = ("Sample " * length)[:length].strip()
    order = with_patient(sample("08"), family_name=word, given_name=word, location=word, allergies=(word,))
    back = (ReleasedFinding(rule="returned", reason=word * 3, by=word),)
    pdf = sheet(content_of(order, status=Status.RETURNED, released=back))
    assert overlaps(texts(pdf)) == []
    drawn = "".join(one.text for one in texts(pdf)).replace(" ", "")
    assert word.replace(" ", "") * 3 in drawn


@pytest.mark.parametrize("number", HELD)
def test_that_every_finding_that_decides_is_told_with_its_basis_the_worst_first(number: str) -> None:
    subject = content(number)
    first = plain(pages_of(sheet(subject))[0])
    told = first.partition("4 What stands against it")[2].partition("5 Dose")[0]
    failed = [one for one in subject.assessment.findings if one.outcome in {Outcome.FAIL, Outcome.UNKNOWN}]
    deciding = [one for one in failed if one.severity is not Severity.NOTE]
    assert deciding
    places = [told.find(f"rule {one.rule}") for one in sorted(deciding, key=lambda f: f.severity.rank)]
    assert places == sorted(places)
    for one in deciding:
        assert_in_order(told, [one.title, one.severity.value.upper(), plain(one.message)])
        assert all(plain(line) in told for line in one.working)
    assert all(plain(one.message) in told for one in failed)


@pytest.mark.parametrize("number", HELD)
def test_that_every_rule_stands_on_it(number: str) -> None:
    subject = content(number)
    text = plain(text_of(sheet(subject)))
    assert_in_order(text.partition("Rules")[2], [one.rule for one in subject.assessment.findings])


@pytest.mark.parametrize("number", HELD)
def test_that_no_dose_could_be_prepared_from_it(number: str) -> None:
    text = plain(text_of(sheet(content(number))))
    assert "no final dose" in text
    for word in ("withdraw", "add saline", "MUST END BY", "handed over"):
        assert word not in text.replace("to withdraw does not fit", "").replace("mL to withdraw", "")


def test_that_the_prescriber_may_let_an_order_stand_only_where_that_may_be_decided() -> None:
    for number in HELD:
        subject = content(number)
        text = plain(text_of(sheet(subject)))
        is_final = any(
            one.release is Release.NEVER and one.outcome is Outcome.FAIL
            for one in subject.assessment.findings
        )
        assert ("the order stands" in text) != is_final
        assert ("nobody may release" in text) == is_final


def test_that_a_returned_order_says_why_by_whom_and_who_was_told() -> None:
    subject = content("08", status=Status.RETURNED, released=BACK)
    text = plain(text_of(sheet(subject)))
    assert_in_order(
        text,
        [
            "RETURNED · NOT VERIFIED",
            "6 Returned to the prescriber",
            "Ten times the dose.",
            "Dr. Roe",
            "A. Adams",
        ],
    )
    assert_in_order(text, ["7 Answer of the prescriber", "8 Signatures", "returned"])


def test_that_lines_to_write_on_wait_for_a_question_nobody_has_asked_yet() -> None:
    text = plain(text_of(sheet(content("10"))))
    assert_in_order(text, ["6 Question", "told (name, function)", "7 Answer of the prescriber"])


def test_that_a_missing_dose_is_said_to_be_missing() -> None:
    order = sample("08")
    order = replace(order, prescription=replace(order.prescription, dose=None))
    assert "dose not stated" in plain(text_of(sheet(content_of(order, status=Status.RETURNED))))
