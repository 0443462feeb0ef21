"""The verification worksheet: every block with its fields, in order, on every page what belongs there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.order import RecordedPreparation, Vial
from besponsa_desktop.printing import Status
from besponsa_desktop.printing.paged import PAGE_SIZES
from tests.printing.pdf_reading import page_sizes, pages_of, text_of
from tests.printing.subjects import (
    SAMPLES,
    SIZES,
    PageSize,
    content,
    content_of,
    sample,
    with_prescription,
    worksheet,
    worksheet_of,
)

MM_PER_POINT = 25.4 / 72

FIELDS_OF_SAMPLE_01 = """
Verification worksheet | inotuzumab ozogamicin 1.38 mg | cycle 1 day 1 · planned 23-Nov-2026 10:00
DRAFT · NOT VERIFIED | verdict PASS | PRACTICE | RX-2026-900101
2  Patient | Sample-Alder, Juniper | 14-Mar-1981, 45 y | SYN-100101 | female | location | not stated
allergies | none known
3  Order | N. Sampleton, MD | 22-Nov-2026 14:05 −05:00 | B-cell precursor ALL, relapsed
positive · negative · 1 | undecided | US prescribing information (uspi-2024-03) | cycle 1 day 1
23-Nov-2026 10:00 −05:00 | previous dose, interval | none | cycles so far | none | not assessed | MRD
4  Measurements | height | 168 cm | 19-Nov-2026 08:10 | 168 cm | 02-Sep-2026 10:00 | 0.00 %
weight | 64.0 kg | 22-Nov-2026 06:30 | 63.8 kg | 19-Nov-2026 08:10 | +0.31 %
√(168 cm × 64 kg ÷ 3600) = 1.73 m² (unrounded 1.7282 m²) | 1.68 m² to 1.74 m², 1.35 mg to 1.39 mg
5  Rules | item | found | date | limit | result | rule | source
Identity | Patient identified | PASS | identity.patient | site
6  Premedication and cytoreduction | cytoreduction: hydroxyurea, from 17-Nov-2026, to 22-Nov-2026
for | drug | dose, route | due | given at | initials
corticosteroid | hydrocortisone | 100 mg, intravenous | 23-Nov-2026 09:30
antipyretic | acetaminophen | 650 mg, oral | 23-Nov-2026 09:00
antihistamine | diphenhydramine | 50 mg, intravenous | 23-Nov-2026 09:30
7  Dose | level | 0.8 mg/m² | calculated | 1.3826 mg | rounded | 1.38 mg | ordered | 1.38 mg
difference | −0.19 % | why this level | Cycle 1 day 1 is 0.8 mg/m². | 0.8 mg/m², ≤ 1.98 mg/m²
final dose | 1.38 mg
8  Preparation | vials | 2 | water per vial | 4 mL | 0.25 mg/mL | withdraw | 5.52 mL
add saline | 44.48 mL | total | 50 mL | container | bag | 0.0276 mg/mL | 50 mL/h, 60 min
filter | none named | protect from light
vial | withdraw | product | lot | expiry | serial | reconstituted at | by | 3.6 mL | 1.92 mL
appearance | waste: 0.42 mg
9  Times | first vial reconstituted | dilute by (+ 4 h) | start by (end − 60 min) | MUST END BY (+ 8 h)
10  Monitoring | before | during | infusion watched | after | liver panel: after this dose | done:
11  Released findings | none recorded
12  Signatures | printed name | credential | time with offset | digest | signature
verified | second check | prepared | released | handed over to nurse 1 | handed over to nurse 2
13  Code
"""


def plain(text: str) -> str:
    """Return a text with every space alike and line ends as spaces."""
    return " ".join(text.split())


def assert_in_order(text: str, parts: list[str]) -> None:
    """Check that every part stands in the text, each after the one before."""
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, f"{part!r} is not on the sheet after {text[max(0, at - 60) : at]!r}"
        at = found + len(part)


def fields(lines: str) -> list[str]:
    return [plain(part) for line in lines.strip().splitlines() for part in line.split("|")]


@pytest.mark.parametrize("size", SIZES)
def test_that_every_field_stands_in_its_block_in_order(size: PageSize) -> None:
    text = plain(text_of(worksheet("01", size)))
    assert_in_order(text, fields(FIELDS_OF_SAMPLE_01))


@pytest.mark.parametrize("number", SAMPLES)
@pytest.mark.parametrize("size", SIZES)
def test_that_a_sample_takes_one_to_three_pages_of_the_paper_chosen(number: str, size: PageSize) -> None:
    pdf = worksheet(number, size)
    sizes = page_sizes(pdf)
    assert 1 <= len(sizes) <= 3
    width, height = PAGE_SIZES[size]
    for page in sizes:
        assert page == pytest.approx((width / MM_PER_POINT, height / MM_PER_POINT), abs=0.01)


@pytest.mark.parametrize("number", SAMPLES)
def test_that_every_rule_is_printed_in_order_with_its_result(number: str) -> None:
    subject = content(number)
    text = plain(text_of(worksheet_of(subject)))
    words = {Outcome.PASS: "PASS", Outcome.FAIL: "FAIL", Outcome.UNKNOWN: "UNKNOWN"}
    parts = []
    for finding in subject.assessment.findings:
        parts += [words.get(finding.outcome, "N-A"), finding.rule]
        if finding.outcome in {Outcome.FAIL, Outcome.UNKNOWN}:
            parts.append(f"{finding.severity.value.upper()} {plain(finding.message)[:40]}")
    assert_in_order(text, [plain(part) for part in parts])


@pytest.mark.parametrize("number", SAMPLES)
def test_that_what_was_found_and_its_limit_are_printed_whole(number: str) -> None:
    subject = content(number)
    text = plain(text_of(worksheet_of(subject)))
    for finding in subject.assessment.findings:
        if finding.outcome is not Outcome.NOT_APPLICABLE:
            assert plain(finding.found) in text, finding.rule
            assert plain(finding.expected) in text, finding.rule


@pytest.mark.parametrize("number", SAMPLES)
def test_that_every_page_says_whose_it_is_and_that_nobody_has_verified_it(number: str) -> None:
    subject = content(number)
    pages = pages_of(worksheet_of(subject))
    for n, page in enumerate(map(plain, pages), start=1):
        for part in (
            "NOT VERIFIED",
            subject.patient_name,
            subject.mrn,
            subject.order.prescription.id,
            f"page {n} of {len(pages)}",
            "protocol ",
            "policy ",
            "version 1.2.3",
            "printed 23-Nov-2026 07:42 −05:00 by P. Tester, PharmD",
            "DRAFT · PRACTICE · decision support: confirm with current labelling",
        ):
            assert part in page


def test_that_practice_is_said_only_of_practice() -> None:
    assert "PRACTICE" not in text_of(worksheet_of(content("01", practice=False)))


def test_that_the_short_digests_are_those_of_protocol_and_policy() -> None:
    subject = content("01")
    page = pages_of(worksheet_of(subject))[0]
    for digest in (subject.assessment.regimen_digest, subject.assessment.policy_digest):
        digits = digest.removeprefix("sha256:")
        assert f"{digits[:4]}·{digits[4:8]}" in page


@pytest.mark.parametrize("number", ["07", "08", "09", "12", "14", "15"])
def test_that_no_final_dose_is_printed_while_the_verdict_wants_a_decision(number: str) -> None:
    subject = content(number)
    text = plain(text_of(worksheet_of(subject)))
    verdict = subject.assessment.verdict.value.upper()
    assert f"verdict {verdict}" in text
    assert f"no final dose: verdict {verdict}" in text


def test_that_another_drug_is_named_as_it_was_ordered() -> None:
    text = plain(text_of(worksheet("15")))
    assert_in_order(text, ["Verification worksheet", "gemtuzumab ozogamicin, ordered 4.5 mg"])
    assert "inotuzumab ozogamicin, ordered" not in text


def test_that_a_source_not_read_in_the_label_is_marked() -> None:
    subject = content("06")
    text = plain(text_of(worksheet_of(subject)))
    assert not all(finding.source.verified for finding in subject.assessment.findings)
    assert_in_order(text, ["preparation.concentration", "†", "† confirm with current labelling"])


@pytest.mark.parametrize("number", ["08", "09", "14"])
def test_that_nothing_is_prepared_while_the_verdict_wants_a_decision(number: str) -> None:
    subject = content(number)
    text = plain(text_of(worksheet_of(subject)))
    assert f"8 Preparation no preparation: verdict {subject.assessment.verdict.value.upper()} 9 Times" in text
    assert "withdraw" not in text.partition("8 Preparation")[2]


def test_that_a_dose_without_a_preparation_says_why() -> None:
    text = plain(text_of(worksheet_of(content("08", status=Status.VERIFIED))))
    assert_in_order(text, ["8 Preparation", "cannot be worked out", "does not fit into the total volume"])


def test_that_missing_values_are_said_to_be_missing() -> None:
    order = with_prescription(sample("01"), dose=None, prescriber=None, ordered_at=None, drug=None)
    order = replace(order, measurements=replace(order.measurements, height=None))
    text = plain(text_of(worksheet_of(content_of(order))))
    assert_in_order(text, ["drug not stated, dose not stated", "prescriber not stated", "ordered not stated"])
    assert_in_order(text, ["height not stated", "BSA: not known", "7 Dose", "calculated not stated"])


def test_that_recorded_vials_give_the_times_by_which_to_act() -> None:
    planned = sample("01").prescription.planned_start
    first, second = planned - timedelta(minutes=90), planned - timedelta(minutes=75)
    vials = tuple(
        Vial(
            gtin="00300080100011", lot="EX0001", expires_on=planned.date(), serial=serial, reconstituted_at=at
        )
        for serial, at in (("S1", second), ("S2", first))
    )
    order = replace(sample("01"), preparation=RecordedPreparation(vials=vials))
    text = plain(text_of(worksheet_of(content_of(order))))
    assert_in_order(text, ["00300080100011", "EX0001", "23-Nov-2026", "S1", "23-Nov-2026 08:45", "S2"])
    assert_in_order(
        text,
        ["reconstituted 23-Nov-2026 08:30", "dilute by (+ 4 h) 23-Nov-2026 12:30"],
    )
    assert_in_order(text, ["start by (end − 60 min) 23-Nov-2026 15:30", "END BY (+ 8 h) 23-Nov-2026 16:30"])


def test_that_a_very_long_order_still_prints_whole() -> None:
    medicines = sample("01").premedication
    assert medicines
    order = replace(sample("01"), premedication=medicines * 20)
    pages = pages_of(worksheet_of(content_of(order)))
    assert sum(page.count("hydrocortisone") for page in pages) >= 20
    assert len(pages) > 3
    assert "continued on page" in "".join(pages)
