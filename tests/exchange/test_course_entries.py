"""Visits and events of infusions as the records keep them: read strictly, written as they were read."""

from __future__ import annotations

from typing import Any

import pytest

from besponsa_desktop.clinical.infusion import InfusionAct
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.infusion_event import (
    infusion_event,
    infusion_event_document,
    parse_infusion_event,
)
from besponsa_desktop.exchange.visit_file import parse_visit, visit_document

AT = "2026-11-23T10:20:00-05:00"


@pytest.mark.parametrize(
    "document",
    [
        {"at": AT, "what": "reaction", "grade": 3, "words": "rash, fever"},
        {"at": AT, "what": "reaction"},
        {"at": AT, "what": "resumed"},
    ],
)
def test_that_an_event_is_written_as_it_was_read(document: dict[str, Any]) -> None:
    assert infusion_event_document(parse_infusion_event(document)) == document


def test_that_an_event_is_what_its_document_says() -> None:
    event = parse_infusion_event({"at": AT, "what": "reaction", "grade": 3, "words": "rash"})
    assert (event.at.isoformat(), event.what, event.grade, event.words) == (
        AT,
        InfusionAct.REACTION,
        3,
        "rash",
    )


@pytest.mark.parametrize(
    ("document", "paths"),
    [
        ({}, ["at", "what"]),
        ({"at": "10:20", "what": "reaction"}, ["at"]),
        ({"at": AT, "what": "paused"}, ["what"]),
        ({"at": AT, "what": "reaction", "grade": 6}, ["grade"]),
        ({"at": AT, "what": "stopped", "grade": 3}, ["grade"]),
        ({"at": AT, "what": "stopped", "volume": "20"}, ["volume"]),
    ],
)
def test_that_an_event_that_cannot_be_is_refused(document: dict[str, Any], paths: list[str]) -> None:
    with pytest.raises(UnusableInput) as refused:
        parse_infusion_event(document)
    assert [fault.path for fault in refused.value.faults] == paths


def test_that_the_schema_of_an_event_says_whose_a_grade_is() -> None:
    schema = infusion_event.schema()
    assert schema["allOf"][0]["if"] == {"not": {"properties": {"what": {"const": "reaction"}}}}


RESULT = {"test": "alt", "value": "41", "unit": "U/L", "upper_limit": "40", "collected_at": AT}


@pytest.mark.parametrize(
    "document",
    [
        {"observed_on": "2026-11-23", "labs": [RESULT]},
        {
            "observed_on": "2026-11-23",
            "weight": {"value": "65.9", "unit": "kg", "measured_at": AT},
            "examination": {"examined_at": AT, "ascites": False},
        },
    ],
)
def test_that_a_visit_is_written_as_it_was_read(document: dict[str, Any]) -> None:
    assert visit_document(parse_visit(document)) == document


def test_that_a_visit_has_its_day_as_its_name() -> None:
    visit = parse_visit({"observed_on": "2026-11-23", "labs": [RESULT]})
    assert (visit.name, len(visit.labs), visit.weight) == ("visit of 2026-11-23", 1, None)


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"observed_on": "2026-11-23"}, "(visit)"),
        ({"observed_on": "2026-11-23", "labs": [], "examination": {}}, "(visit)"),
        ({"labs": [RESULT]}, "observed_on"),
        ({"observed_on": "2026-11-23", "labs": [RESULT | {"value": "4,1"}]}, "labs[0].value"),
        ({"observed_on": "2026-11-23", "mrn": "SYN-1", "labs": [RESULT]}, "mrn"),
    ],
)
def test_that_a_visit_that_says_nothing_or_cannot_be_read_is_refused(
    document: dict[str, Any], path: str
) -> None:
    with pytest.raises(UnusableInput) as refused:
        parse_visit(document)
    assert [fault.path for fault in refused.value.faults] == [path]
