"""Doses, omissions, interruptions and reductions as several orders state them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from besponsa_desktop.clinical.course import (
    DoseReduction,
    Interruption,
    InterruptionCause,
    OmittedDose,
)
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.units import quantity
from tests.clinical.courses import D1, D8, conflicts, given, order, second, third


def test_that_doses_not_stated_are_not_none() -> None:
    stated, not_stated = second(), replace(second(), course=replace(second().course, doses_given=None))
    assert join_course([not_stated]).doses is None
    assert join_course([not_stated]).given == ()
    assert join_course([stated, not_stated]).doses == (D1,)
    assert join_course([not_stated], recorded=[D1]).doses == (D1,)


def test_that_a_dose_stated_otherwise_is_the_later_one_and_named() -> None:
    later = given(
        1, 1, "2026-08-04", dose=quantity(Decimal("1.36"), "mg"), weight=quantity(Decimal(62), "kg")
    )
    record = join_course([second(), third(later, D8)])
    assert record.dose_on(1, 1) == later
    assert conflicts(record) == {
        "cycle 1 day 1 as given: day": {"B": "03-Aug-2026", "C": "04-Aug-2026"},
        "cycle 1 day 1 as given: mg": {"B": "0.85 mg", "C": "1.36 mg"},
    }


def test_that_a_dose_is_completed_by_what_an_earlier_order_states() -> None:
    bare = given(1, 1, "2026-08-03", dose=None, dose_per_area=None)
    weighed = replace(D1, weight=quantity(Decimal(62), "kg"))
    record = join_course([second(weighed), third(bare, D8)])
    assert record.dose_on(1, 1) == weighed
    assert record.conflicts == ()


def test_that_a_dose_of_which_a_later_order_is_silent_is_kept_and_named() -> None:
    record = join_course([third(D1, D8), order("E", (2, 1), "2026-08-24", D1)])
    assert record.given == (D1, D8)
    assert conflicts(record) == {
        "cycle 1 day 8 as given": {"C": "10-Aug-2026, 0.85 mg, 0.5 mg/m²", "E": "not stated"}
    }
    weighed = replace(D8, weight=quantity(Decimal("62.20"), "kg"), dose=None, dose_per_area=None)
    silent = join_course([third(D1, weighed), order("E", (2, 1), "2026-08-24", D1)])
    assert conflicts(silent)["cycle 1 day 8 as given"]["C"] == "10-Aug-2026, 62.2 kg"


def test_that_a_dose_stated_twice_by_one_order_is_named_and_both_are_kept() -> None:
    again = given(1, 1, "2026-08-05")
    record = join_course([second(D1, again)])
    assert record.given == (D1, again)
    assert conflicts(record) == {"cycle 1 day 1 as given: day": {"B": "03-Aug-2026 and 05-Aug-2026"}}


def test_that_an_omission_taken_back_or_given_is_named() -> None:
    omitted = (OmittedDose(cycle=1, day=8, reason="toxicity"),)
    record = join_course([third(D1, omitted_doses=omitted), order("E", (2, 1), "2026-08-24", D1)])
    assert record.omitted == omitted
    assert conflicts(record) == {"cycle 1 day 8 as omitted": {"C": "omitted", "E": "not stated"}}
    both = join_course([third(D1, D8, omitted_doses=omitted)])
    assert conflicts(both) == {"cycle 1 day 8": {"C": "omitted", "doses given": "given on 10-Aug-2026"}}


def interrupted(*days: int) -> tuple[Interruption, ...]:
    """Return interruptions of cycle 1 for toxicity."""
    cause = InterruptionCause.NON_HEMATOLOGIC
    return tuple(Interruption(cycle=1, cause=cause, days=each) for each in days)


def test_that_an_interruption_may_grow_and_one_that_shrinks_is_named() -> None:
    grown = join_course([second(interruptions=interrupted(3, 5)), third(interruptions=interrupted(9))])
    assert grown.interruptions == interrupted(9)
    assert grown.conflicts == ()
    shrunk = join_course([second(interruptions=interrupted(9)), third(interruptions=())])
    assert shrunk.interruptions == interrupted(9)
    assert conflicts(shrunk) == {"interruption of cycle 1 (non-hematologic)": {"B": "9 days", "C": "0 days"}}


def test_that_the_largest_reduction_stays() -> None:
    record = join_course([second(dose_reduction=DoseReduction.REDUCED_25_PERCENT), third()])
    assert record.reduction is DoseReduction.REDUCED_25_PERCENT
    assert conflicts(record) == {"dose reduction": {"B": "reduced 25 percent", "C": "none"}}
