"""What visits found later than an order document as typed, whatever of it is not stated yet."""

from __future__ import annotations

from typing import Any

import pytest

from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.exchange.visit_file import parse_visit
from besponsa_desktop.workflow.left_out import OnRecord, left_out_of, with_left_out
from tests.workflow.between import MRN, alt, visit
from tests.workflow.site import START, document

WEIGHED = {"value": "64.5", "unit": "kg", "measured_at": START.isoformat()}
EXAMINED = {"examined_at": START.isoformat(), "ascites": True}


@pytest.mark.parametrize("part", ["labs", "ecgs", "measurements", "examination"])
def test_that_what_is_not_stated_at_all_is_filled_with_what_was_found(part: str) -> None:
    found = parse_visit(visit(alt("31"), alt("32"), weight=WEIGHED, examination=EXAMINED))
    typed: dict[str, Any] = document("01") | {part: None}
    missing = left_out_of(typed, OnRecord(mrn=MRN, visits=(found,)))
    assert [one.path for one in missing] == ["labs", "labs", "measurements.weight", "examination"]
    whole = with_left_out(typed, missing)
    assert left_out_of(whole, OnRecord(mrn=MRN, visits=(found,))) == ()
    assert parse_order(whole).measurements.weight is not None
    assert typed[part] is None


def test_that_nothing_is_missing_where_no_order_is_typed_yet() -> None:
    found = parse_visit(visit(alt("31")))
    assert left_out_of(document("01") | {"order": None}, OnRecord(mrn=MRN, visits=(found,))) == ()
