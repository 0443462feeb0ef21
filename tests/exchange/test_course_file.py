"""The course file and the follow-up file: what is written meets its schema, what is read is strict."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_overview import look_at_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_calendar import after_interruption
from besponsa_desktop.clinical.dose_delay import delay_dose
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.course_file import course_document
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.exchange.schemas import schema
from besponsa_desktop.exchange.visit_file import read_visit
from tests.clinical.courses import POLICY, REGIMEN, SAMPLES, sample_course
from tests.exchange.strategies import order_documents

SCHEMA = Draft202012Validator(schema("course"))
FOLLOW_UP = (SAMPLES / "course-followup.jsonl").read_bytes().splitlines()


def document(record: CourseRecord) -> Any:
    """Return the document of a course as it is read back, after it met its schema."""
    overview = look_at_course(record, REGIMEN, POLICY, record.present.prescription.planned_start)
    read = json.loads(json.dumps(course_document(overview, ["a remark"]), allow_nan=False))
    SCHEMA.validate(read)
    return read


@pytest.mark.parametrize("lines", range(1, 8))
def test_that_every_stage_of_a_course_meets_the_schema(lines: int) -> None:
    read = document(sample_course(lines))
    assert read["format"] == "besponsa-desktop/course/1"
    assert len(read["record"]["orders"]) == lines
    assert read["next_dose"]["given"][-1]["doses"] == lines - 1


def test_that_figures_are_plain_decimals() -> None:
    read = document(sample_course(visits=True))
    (day,) = [day for day in read["liver_watch"] if day["on"] == "2026-11-02"]
    bilirubin = day["moments"][0]["results"][0]
    assert (bilirubin["value"], bilirubin["upper_limit"], bilirubin["multiple"]) == ("2.4", "1.2", "2")
    assert day["moments"][-1]["weight_gain_percent"] == "7.8525641026"
    assert read["next_dose"]["given"][-1]["mg"] == {"value": "5.61", "unit": "mg"}
    assert read["next_dose"]["level"]["level"] == {"value": "0.5", "unit": "mg/m2"}
    assert read["remarks"] == ["a remark"]


def test_that_what_was_asked_beside_is_in_the_document_and_null_where_nothing_was() -> None:
    record = sample_course()
    now = record.present.prescription.planned_start
    overview = look_at_course(record, REGIMEN, POLICY, now)
    interruption = after_interruption(record, REGIMEN, POLICY, now, 14)
    delays = [
        delay_dose(
            made, (REGIMEN, POLICY), plan_next_dose(made, REGIMEN, POLICY, now), now, date(2026, 11, 20)
        )
        for made in (record, sample_course(2))
    ]
    for delay in delays:
        read = json.loads(json.dumps(course_document(overview, (), interruption, delay), allow_nan=False))
        SCHEMA.validate(read)
        assert (read["interruption"]["days"], read["delay"]["on"]) == (14, "2026-11-20")
    assert read["delay"]["outside"]["on"] == "2026-08-12"
    assert read["interruption"]["next_dose"]["level"]["level"] == {"value": "0.375", "unit": "mg/m2"}
    assert (document(record)["interruption"], document(record)["delay"]) == (None, None)


def test_that_what_is_not_known_is_null() -> None:
    bare = {
        "format": "besponsa-desktop/order/1",
        "order": {"id": "A", "cycle": 1, "day": 8, "planned_start": "2026-08-10T10:00:00-04:00"},
    }
    read = document(join_course([parse_order(bare)]))
    assert read["record"]["doses_given"] is None
    assert (read["next_dose"]["cycle"], read["next_dose"]["level"], read["mrn"]) == (None, None, None)
    assert read["next_dose"]["dates"]["missing"] == ["doses given so far"]
    assert (read["liver_watch"], read["calendar"]) == ([], [])


@given(st.lists(order_documents(), min_size=1, max_size=3))
def test_that_any_orders_make_a_course_that_meets_the_schema(documents: list[dict[str, Any]]) -> None:
    orders = [parse_order(one) for one in documents]
    read = document(join_course(orders))
    assert len(read["record"]["orders"]) == len(orders)
    assert read == document(join_course(orders))


def test_that_a_visit_is_read_with_all_that_was_found() -> None:
    found = read_visit(FOLLOW_UP[6])
    assert (found.mrn, found.visit.observed_on) == ("SYN-100200", date(2026, 11, 2))
    assert len(found.visit.labs) == 10
    assert found.visit.weight is not None
    assert found.visit.name == "visit of 2026-11-02"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"format": "besponsa-desktop/follow-up/1"}, "format"),
        ({"mrn": None}, "mrn"),
        ({"observed_on": "2026-02-30"}, "observed_on"),
        ({"weigth": None}, "weigth"),
        ({"weight": {"value": "1", "unit": "kg"}}, "weight"),
    ],
)
def test_that_a_visit_with_a_fault_is_refused_with_its_path(change: dict[str, Any], path: str) -> None:
    line = json.loads(FOLLOW_UP[0]) | change
    with pytest.raises(UnusableInput) as refused:
        read_visit(json.dumps(line).encode())
    assert next(fault.path for fault in refused.value.faults).startswith(path)
