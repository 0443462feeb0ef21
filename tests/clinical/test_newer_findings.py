"""What visits found later than an order states: each kind once, and only what counts for the order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.clinical.investigations import Ecg, Examination, LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.newer_findings import newer_findings, stated_by, with_found
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.units import quantity
from tests.clinical.courses import sample_orders

ORDER = sample_orders()[-1]
PLANNED = ORDER.prescription.planned_start
HOUR = timedelta(hours=1)
LATEST = PLANNED - HOUR


def alt(value: str, at: object = LATEST) -> LaboratoryResult:
    return LaboratoryResult(
        test=LaboratoryTest.ALT,
        value=quantity(Decimal(value), "U/L"),
        collected_at=at,  # type: ignore[arg-type]
    )


def visit(**found: object) -> Visit:
    return Visit(name="visit", observed_on=PLANNED.date(), **found)  # type: ignore[arg-type]


def left_out(order: ChemotherapyOrder, *visits: Visit) -> list[tuple[str, str, str]]:
    return [(one.path, one.what, one.value) for one in newer_findings(stated_by(order), visits, PLANNED)]


def test_that_an_order_that_states_everything_leaves_nothing_out() -> None:
    same = visit(labs=ORDER.labs, ecgs=ORDER.ecgs, examination=ORDER.examination)
    assert left_out(ORDER, same) == []
    assert left_out(ORDER) == []


def test_that_the_latest_result_of_each_test_is_named_once() -> None:
    visits = (visit(labs=(alt("90", LATEST - HOUR), alt("95"))), visit(labs=(alt("80", LATEST - 2 * HOUR),)))
    assert left_out(ORDER, *visits) == [("labs", "ALT", "95\u00a0U/L (limits – to –)")]


@pytest.mark.parametrize("at", [PLANNED + HOUR, PLANNED - timedelta(days=60), None])
def test_that_what_is_later_than_the_order_or_older_than_its_own_or_undated_does_not_count(
    at: object,
) -> None:
    assert left_out(ORDER, visit(labs=(alt("95", at),))) == []


def test_that_a_result_of_the_planned_start_itself_counts() -> None:
    assert len(left_out(ORDER, visit(labs=(alt("95", PLANNED),)))) == 1


def test_that_another_value_of_the_same_time_is_left_out_and_the_same_is_not() -> None:
    order = replace(ORDER, labs=(alt("95"),))
    assert left_out(order, visit(labs=(alt("95"),))) == []
    assert left_out(order, visit(labs=(alt("59"),))) == [("labs", "ALT", "59\u00a0U/L (limits – to –)")]


def test_that_weight_examination_and_ecg_are_looked_at_too() -> None:
    found = visit(
        weight=Measurement(value=quantity(Decimal("70.1"), "kg"), measured_at=LATEST),
        examination=Examination(examined_at=LATEST, ascites=True),
        ecgs=(Ecg(qtc=quantity(Decimal(470), "ms"), recorded_at=LATEST),),
    )
    paths = [path for path, *_ in left_out(ORDER, found)]
    assert paths == ["ecgs", "measurements.weight", "examination"]
    assert ("examination", "examination", "ascites: yes") in left_out(ORDER, found)


def test_that_an_order_with_what_was_found_leaves_nothing_out() -> None:
    found = visit(
        labs=(alt("95"),),
        weight=Measurement(value=quantity(Decimal("70.1"), "kg"), measured_at=LATEST),
        examination=Examination(examined_at=LATEST, ascites=True),
        ecgs=(Ecg(qtc=quantity(Decimal(470), "ms"), recorded_at=LATEST),),
    )
    newer = newer_findings(stated_by(ORDER), [found], PLANNED)
    assert len(newer) == 4
    assert left_out(with_found(ORDER, newer), found) == []


def test_that_an_order_without_a_weight_leaves_out_the_recorded_one() -> None:
    bare = replace(ORDER, measurements=replace(ORDER.measurements, weight=None))
    weight = Measurement(value=quantity(Decimal("70.1"), "kg"), measured_at=LATEST)
    assert left_out(bare, visit(weight=weight)) == [("measurements.weight", "weight", "70.1\u00a0kg")]


def test_that_a_finding_says_what_it_is_of_when_and_its_value_if_any() -> None:
    seen = Examination(examined_at=LATEST)
    found = newer_findings(stated_by(replace(ORDER, labs=())), [visit(labs=(alt("95"),))], PLANNED)
    unanswered = newer_findings(
        stated_by(replace(ORDER, examination=Examination())), [visit(examination=seen)], PLANNED
    )
    assert [one.words.split(": ")[1:] for one in found] == [["95\u00a0U/L (limits – to –)"]]
    assert [one.words for one in unanswered] == [f"examination of {moment_text(LATEST)}"]
