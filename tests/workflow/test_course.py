"""A course from order files and from the records: whose it is, what is left out, what is said beside it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.protocol import default_policy, shipped_regimen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.course import (
    PatientCourse,
    course_json,
    course_of_files,
    course_of_patient,
)
from besponsa_desktop.workflow.course_report import course_report_pdf
from besponsa_desktop.workflow.course_summary import course_summary
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.what_if import what_if
from tests.printing.pdf_reading import pages_of, text_of
from tests.workflow.site import SAMPLES, START, Site, document
from tests.workflow.site_ways import given, released

COURSE = (SAMPLES.parent / "course.jsonl").read_bytes()
FOLLOW_UP = (SAMPLES.parent / "course-followup.jsonl").read_bytes()
REGIMEN, POLICY = shipped_regimen("uspi-2024-03"), default_policy()
MRN = "SYN-100200"


def of_files(orders: bytes = COURSE, follow_up: bytes | None = None) -> PatientCourse:
    """Return the course of order files under the protocol in force."""
    return course_of_files(orders, REGIMEN, POLICY, follow_up)


def faults(orders: bytes, follow_up: bytes | None = None) -> list[str]:
    """Return the faults of order files, which must have some."""
    with pytest.raises(UnusableInput) as refused:
        of_files(orders, follow_up)
    return [f"{fault.path}: {fault.found}" for fault in refused.value.faults]


def saved_course(site: Site, lines: int = 7) -> list[Order]:
    """Keep the first orders of the sample course as drafts."""
    documents = [json.loads(line) for line in COURSE.splitlines()[:lines]]
    return [save_order(site.workstation, each, site.people["ann"].id) for each in documents]


def found(site: Site, mrn: str) -> PatientCourse:
    """Return a patient's course, which the records must have."""
    course = course_of_patient(site.workstation, mrn)
    assert course is not None
    return course


def test_that_the_latest_order_is_the_present() -> None:
    course = of_files()
    assert (course.mrn, course.name) == (MRN, "Sample-Yarrow, Celeste")
    assert course.overview.now.isoformat() == "2026-11-03T10:00:00-05:00"
    assert of_files(COURSE, FOLLOW_UP).overview.now.isoformat() == "2026-11-16T09:00:00-05:00"


def test_that_blank_lines_are_skipped_and_faults_named_by_their_line() -> None:
    assert len(of_files(b"\n\n" + COURSE + b"  \n").overview.record.orders) == 7
    second = json.loads(COURSE.splitlines()[1])
    second["order"]["cycle"] = 0
    lines = [COURSE.splitlines()[0], json.dumps(second).encode(), b"{"]
    named = faults(b"\n".join(lines), b"[]")
    assert [fault.split(": ")[:2] for fault in named] == [
        ["orders line 2", "order.cycle"],
        ["orders line 3", "(file)"],
        ["follow-up line 1", "(file)"],
    ]


def test_that_a_file_without_an_order_or_with_two_patients_is_refused() -> None:
    assert faults(b"\n") == ["(file): no order"]
    other = json.loads(COURSE.splitlines()[1])
    other["patient"]["mrn"] = "SYN-100201"
    assert faults(COURSE + json.dumps(other).encode()) == ["patient.mrn: 2 MRNs"]
    other["patient"]["mrn"] = f" {MRN.lower()}"
    assert len(of_files(COURSE + json.dumps(other).encode()).overview.record.orders) == 8
    assert faults(json.dumps(document("01")).encode(), FOLLOW_UP) == ["patient.mrn: 2 MRNs"]
    assert faults(b" " * 5_000_001) == ["orders line 1: (file): more than 5 MB"]


def test_that_the_records_and_the_order_files_make_one_course(site: Site) -> None:
    saved_course(site)
    course, files = found(site, " syn-100200"), of_files()
    assert course.overview.watched_days() == files.overview.watched_days()
    assert course.overview.record.given == files.overview.record.given
    assert course.overview.now.date() == START.date()
    assert course.remarks[0].endswith("draft, what it states is not signed")
    assert len(course.remarks) == 7


def test_that_nothing_is_found_of_a_patient_without_an_order(site: Site) -> None:
    assert course_of_patient(site.workstation, MRN) is None
    assert course_of_patient(site.workstation, "") is None


def test_that_a_dose_of_the_records_counts_from_the_start_of_its_infusion(site: Site) -> None:
    seen = given(site)
    course = found(site, seen.searched.mrn or "")
    (dose,) = course.overview.record.given
    assert (dose.cycle, dose.day) == (1, 1)
    assert dose.weight is not None
    assert course.remarks == ()
    assert course.overview.record.conflicts == ()
    assert (course.overview.next_dose.cycle, course.overview.next_dose.day) == (1, 8)


def test_that_a_released_dose_is_not_a_given_one(site: Site) -> None:
    seen = released(site)
    dose = found(site, seen.searched.mrn or "").overview.next_dose
    assert (dose.cycle, dose.day, dose.total.doses) == (1, 1, 0)


def test_that_the_json_document_is_that_of_the_course() -> None:
    read: dict[str, Any] = json.loads(course_json(of_files()))
    assert (read["format"], read["mrn"]) == ("besponsa-desktop/course/1", MRN)


def test_that_the_summary_says_what_is_open_and_when_the_watch_changed() -> None:
    text = course_summary(of_files(COURSE, FOLLOW_UP))
    assert "02-Nov-2026: caution to hold. Suspected VOD" in text
    assert "Against it: DISCONTINUE liver.vod" in text
    assert "Given so far: 5.61 mg, 3.3 mg/m² in 6 doses" in text
    assert "From 7 days on the next dose of cycle 2 is omitted. [confirm with current labelling]" in text
    assert "transplant: stated as an earlier transplant" in text
    alone = course_summary(of_files())
    assert "OVERDUE, next done 02-Nov-2026: VOD examination, weight, week 1 after transplant" in alone
    assert "0 overdue and not made up for, 2 due" in alone


def test_that_the_summary_says_what_is_not_known() -> None:
    bare = {
        "format": "besponsa-desktop/order/1",
        "order": {"id": "A", "cycle": 1, "day": 8, "planned_start": "2026-08-10T10:00:00-04:00"},
        "labs": [{"test": "alt", "value": "1", "unit": "U/L"}],
    }
    text = course_summary(of_files(json.dumps(bare).encode()))
    assert "Next dose: not known; missing: doses given so far" in text
    assert "1 value without a time, not used" in text
    assert "An interruption" not in text
    first = course_summary(of_files(COURSE.splitlines()[0]))
    assert "no earlier dose limits its day" in first


def test_that_the_report_holds_plots_parts_and_who_printed_it() -> None:
    course = of_files()
    pdf = course_report_pdf(course, at=START, by="ann", site_name="Sample Hospital")
    text = text_of(pdf)
    for words in ("COURSE OF TREATMENT", "Sample-Yarrow", "Liver watch", "not signed", "by ann", "platelets"):
        assert words in text
    assert pdf == course_report_pdf(course, at=START, by="ann", site_name="Sample Hospital")


def test_that_the_plan_is_a_table_whose_heads_stand_on_each_of_its_pages() -> None:
    course = of_files()
    pdf = course_report_pdf(course, at=START, by="ann")
    pages = pages_of(pdf)
    of_plan = [page for page in pages if "Monitoring plan" in page]
    assert len(of_plan) > 1
    assert all("Date Task State Why Source" in " ".join(page.split()) for page in of_plan)
    text = " ".join(" ".join(pages).split())
    for one in course.overview.plan:
        assert one.item.why in text
    assert "contraception, woman PLANNED contraception for 8 months after the last dose" in text
    assert "DONE, 02-Nov-2026" in text


def test_that_what_was_asked_stands_in_the_report() -> None:
    course = of_files()
    asked = what_if(course.overview, 14, date(2026, 11, 20))
    text = " ".join(text_of(course_report_pdf(course, at=START, by="ann", asked=asked)).split())
    assert "After an interruption of 14 days for non-hematologic toxicity" in text
    assert "The next dose on 20-Nov-2026" in text


def test_that_a_course_without_any_value_is_printed(site: Site) -> None:
    bare = {
        "format": "besponsa-desktop/order/1",
        "order": {"id": "A", "cycle": 1, "day": 8, "planned_start": "2026-08-10T10:00:00-04:00"},
    }
    text = text_of(course_report_pdf(of_files(json.dumps(bare).encode()), at=START, by="ann"))
    assert "doses given so far" in text
