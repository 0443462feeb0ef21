"""Findings of one time: every result counts, and what an order says more of one is no other finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.investigations import Comparator, Ecg, Examination, LaboratoryResult
from besponsa_desktop.clinical.newer_findings import newer_findings, stated_by, with_found
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.units import quantity
from tests.clinical.test_newer_findings import HOUR, LATEST, ORDER, PLANNED, alt, left_out, visit

FULL = replace(ORDER.examination, examined_at=LATEST, ascites=True)


def numbers(found: list[tuple[str, str, str]]) -> list[str]:
    return sorted(value.partition("\u00a0")[0] for _, _, value in found)


@pytest.mark.parametrize("values", [("300", "30"), ("30", "300")])
def test_that_every_result_of_the_latest_time_has_to_be_stated(values: tuple[str, str]) -> None:
    found = [visit(labs=(alt(value),)) for value in values]
    assert numbers(left_out(ORDER, *found)) == ["30", "300"]
    assert numbers(left_out(replace(ORDER, labs=(alt("30"),)), *found)) == ["300"]
    assert left_out(replace(ORDER, labs=(alt("30"), alt("300"))), *found) == []
    assert numbers(left_out(ORDER, *found, *found)) == ["30", "300"]


def test_that_of_two_weights_of_one_time_the_one_recorded_last_is_asked_for() -> None:
    weights = [Measurement(value=quantity(Decimal(kg), "kg"), measured_at=LATEST) for kg in ("70", "71")]
    assert numbers(left_out(ORDER, *(visit(weight=weight) for weight in weights))) == ["71"]


def test_that_an_examination_with_more_answers_states_what_a_visit_found() -> None:
    order = replace(ORDER, examination=FULL)
    assert left_out(order, visit(examination=Examination(examined_at=LATEST, ascites=True))) == []
    other = visit(examination=Examination(examined_at=LATEST, ascites=False))
    assert [path for path, *_ in left_out(order, other)] == ["examination"]


def test_that_a_result_with_its_limit_states_the_same_result_without_one() -> None:
    order = replace(ORDER, labs=(replace(alt("30"), upper_limit=Decimal(40)),))
    assert left_out(order, visit(labs=(alt("30"),))) == []
    assert numbers(left_out(order, visit(labs=(replace(alt("30"), comparator=Comparator.LESS),)))) == ["<30"]
    bound = replace(order, labs=(replace(alt("30"), comparator=Comparator.LESS),))
    assert numbers(left_out(bound, visit(labs=(alt("30"),)))) == ["30"]


MOMENTS = st.integers(-3, 2).map(lambda hours: PLANNED + hours * HOUR)
RESULTS = st.builds(alt, st.sampled_from(["30", "300"]), st.one_of(st.none(), MOMENTS))
ECGS = st.builds(
    lambda ms, at: Ecg(qtc=quantity(Decimal(ms), "ms"), recorded_at=at), st.sampled_from([420, 510]), MOMENTS
)
EXAMINATIONS = st.builds(Examination, examined_at=MOMENTS, ascites=st.sampled_from([None, False, True]))
VISITS = st.builds(
    visit,
    labs=st.lists(RESULTS, max_size=3).map(tuple),
    ecgs=st.lists(ECGS, max_size=2).map(tuple),
    examination=EXAMINATIONS,
)


def worst_alt(labs: tuple[LaboratoryResult, ...]) -> tuple[datetime, str] | None:
    """Return time and value of what counts: the latest by the planned start, of one time the worse."""
    return max(
        (
            (one.collected_at, str(one.value.magnitude))
            for one in labs
            if one.test.value == "alt" and one.collected_at is not None and one.collected_at <= PLANNED
        ),
        default=None,
    )


@settings(deadline=timedelta(seconds=2))
@given(st.lists(VISITS, max_size=4))
def test_that_an_order_is_complete_with_what_it_left_out_and_counts_the_worst(visits: list[Visit]) -> None:
    whole = with_found(ORDER, newer_findings(stated_by(ORDER), visits, PLANNED))
    assert newer_findings(stated_by(whole), visits, PLANNED) == ()
    everything = (*ORDER.labs, *(result for one in visits for result in one.labs))
    assert worst_alt(whole.labs) == worst_alt(everything)
