"""A severe infusion reaction in the course: the next dose is planned no more, and says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.infusion import InfusionAct, InfusionEvent, reactions_of
from besponsa_desktop.clinical.next_dose import NextDose
from tests.clinical.courses import POLICY, REGIMEN, at, given, order

SEVERE = int(POLICY.severe_reaction.grade_from)


def next_after(grade: int | None, *, is_stated: bool = False) -> NextDose:
    """Return the dose after one whose infusion had a reaction, recorded there or stated by the next order."""
    first = order("A", (1, 1), "2026-08-03")
    ahead = order("B", (1, 8), "2026-08-10", given(1, 1, "2026-08-03"))
    event = InfusionEvent(at=at("2026-08-03", "10:30"), what=InfusionAct.REACTION, grade=grade)
    reactions = reactions_of([event])
    stated = replace(ahead, toxicities=reactions if is_stated else ())
    record = join_course([first, stated], reactions=() if is_stated else reactions)
    return plan_next_dose(record, REGIMEN, POLICY, at("2026-08-04"))


@pytest.mark.parametrize("is_stated", [False, True])
def test_that_a_severe_reaction_ends_the_plan_and_is_its_reason(is_stated: bool) -> None:
    planned = next_after(SEVERE, is_stated=is_stated)
    assert planned.ends
    assert planned.against[0].rule == "reaction.severe"
    assert "the protocol ends the treatment" in planned.against[0].message


@pytest.mark.parametrize("is_stated", [False, True])
@pytest.mark.parametrize("grade", [SEVERE - 1, None])
def test_that_a_milder_reaction_and_one_without_a_grade_end_nothing(
    grade: int | None, is_stated: bool
) -> None:
    planned = next_after(grade, is_stated=is_stated)
    assert not planned.ends
    assert "reaction.severe" not in [finding.rule for finding in planned.against]
