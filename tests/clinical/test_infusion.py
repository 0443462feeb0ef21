"""What happens during an infusion: its course, how long it stood still, and the reaction that counts."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from besponsa_desktop.clinical.infusion import (
    REACTION_TERM,
    InfusionAct,
    InfusionCourse,
    InfusionEvent,
    acts_that_follow,
    course_of,
    in_time,
    interrupted_for,
    is_in_reaction,
    not_stated,
    reactions_of,
    sequence_faults,
    stopped_at,
    worst_grade,
)
from besponsa_desktop.clinical.investigations import Toxicity, ToxicityCategory

START = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=-5)))
END_OF_DAY = START.replace(hour=23)
WHAT = {act.value: act for act in InfusionAct}


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def events(*said: tuple[int, str] | tuple[int, str, int]) -> tuple[InfusionEvent, ...]:
    return tuple(
        InfusionEvent(at=at(minute), what=WHAT[what], grade=grade[0] if grade else None)
        for minute, what, *grade in said
    )


@pytest.mark.parametrize(
    ("said", "course", "still"),
    [
        ((), InfusionCourse.RUNNING, 0),
        (((20, "interrupted"),), InfusionCourse.INTERRUPTED, 40),
        (((20, "interrupted"), (35, "resumed")), InfusionCourse.RUNNING, 15),
        (((20, "interrupted"), (35, "resumed"), (50, "interrupted")), InfusionCourse.INTERRUPTED, 25),
        (((20, "interrupted"), (30, "stopped")), InfusionCourse.STOPPED, 10),
        (((20, "stopped"),), InfusionCourse.STOPPED, 0),
        (((35, "resumed"), (20, "interrupted"), (25, "treated")), InfusionCourse.RUNNING, 15),
        (((70, "interrupted"),), InfusionCourse.INTERRUPTED, 0),
        (((50, "interrupted"), (80, "resumed")), InfusionCourse.RUNNING, 10),
    ],
)
def test_where_an_infusion_stands_and_how_long_it_stood_still(
    said: tuple[tuple[int, str], ...], course: InfusionCourse, still: int
) -> None:
    happened = events(*said)
    assert course_of(happened) is course
    assert interrupted_for(happened, at(60)) == timedelta(minutes=still)


def test_when_an_infusion_was_stopped() -> None:
    assert stopped_at(events((10, "interrupted"), (12, "stopped"))) == at(12)
    assert stopped_at(events((10, "interrupted"))) is None


def test_that_events_of_one_time_stay_in_the_order_in_which_they_come() -> None:
    happened = events((10, "reaction", 2), (10, "interrupted"), (5, "treated"))
    assert [event.what.value for event in in_time(happened)] == ["treated", "reaction", "interrupted"]


def test_that_a_reaction_counts_with_its_worst_grade_from_the_day_it_was_first_seen() -> None:
    late = START.replace(hour=23, minute=50)
    happened = (
        InfusionEvent(at=late, what=InfusionAct.REACTION, grade=1),
        InfusionEvent(at=late + timedelta(minutes=20), what=InfusionAct.REACTION, grade=3),
        InfusionEvent(at=late + timedelta(minutes=30), what=InfusionAct.TREATED, words="a medicine"),
    )
    assert reactions_of(happened) == (
        Toxicity(
            term=REACTION_TERM,
            category=ToxicityCategory.NON_HEMATOLOGIC,
            grade=3,
            drug_related=True,
            resolved=False,
            onset_on=START.date(),
        ),
    )


@pytest.mark.parametrize(
    ("said", "resolved"),
    [
        (((10, "reaction", 2), (40, "reaction_over")), True),
        (((10, "reaction", 2), (40, "reaction_over"), (50, "reaction", 1)), False),
        (((10, "reaction", 2), (50, "resumed")), False),
    ],
)
def test_that_a_reaction_is_resolved_once_it_is_over(
    said: tuple[tuple[int, str], ...], resolved: bool
) -> None:
    assert [one.resolved for one in reactions_of(events(*said))] == [resolved]


def test_that_an_infusion_without_a_reaction_adds_nothing() -> None:
    assert reactions_of(events((10, "interrupted"), (20, "resumed"))) == ()


def test_that_a_grade_still_to_be_said_stands_beside_the_known_one() -> None:
    assert [one.grade for one in reactions_of(events((10, "reaction")))] == [None]
    assert [one.grade for one in reactions_of(events((10, "reaction"), (12, "reaction", 2)))] == [2, None]


def reaction(grade: int | None, day: int | None = 23) -> Toxicity:
    onset = None if day is None else START.date().replace(day=day)
    return Toxicity(term=REACTION_TERM, grade=grade, onset_on=onset)


@pytest.mark.parametrize(
    ("recorded", "stated", "missing"),
    [
        (reaction(2), (), True),
        (reaction(2), (reaction(2),), False),
        (reaction(2), (reaction(3),), False),
        (reaction(3), (reaction(2),), True),
        (reaction(3), (reaction(None),), True),
        (reaction(2), (reaction(2, day=None),), False),
        (reaction(2), (reaction(2, day=22),), True),
        (reaction(None), (reaction(1),), False),
        (reaction(2), (Toxicity(term="rash", grade=3, onset_on=START.date()),), True),
        (reaction(2), (Toxicity(term="Infusion-related reaction", grade=2),), False),
    ],
)
def test_which_recorded_reactions_an_order_leaves_out(
    recorded: Toxicity, stated: tuple[Toxicity, ...], missing: bool
) -> None:
    assert not_stated((recorded,), stated) == ((recorded,) if missing else ())


@pytest.mark.parametrize(
    ("said", "faults"),
    [
        ((), []),
        (((0, "reaction", 1), (10, "interrupted"), (20, "resumed"), (30, "stopped"), (90, "treated")), []),
        (((10, "resumed"),), ["events[0].what"]),
        (((10, "interrupted"), (12, "interrupted")), ["events[1].what"]),
        (((10, "stopped"), (12, "resumed")), ["events[1].what"]),
        (((10, "stopped"), (12, "stopped")), ["events[1].what"]),
        (((-1, "reaction", 1),), ["events[0].at"]),
        (((14 * 60, "reaction", 1),), ["events[0].at"]),
    ],
)
def test_what_cannot_be_in_a_sequence_of_events(said: tuple[tuple[int, str], ...], faults: list[str]) -> None:
    assert [fault.path for fault in sequence_faults(events(*said), START, END_OF_DAY)] == faults


def test_that_an_infusion_whose_start_is_not_recorded_has_no_event_too_early() -> None:
    assert list(sequence_faults(events((-600, "reaction", 1)), None, END_OF_DAY)) == []


def test_that_a_fault_says_what_was_found_and_what_is_needed() -> None:
    fault = next(iter(sequence_faults(events((10, "interrupted"), (20, "interrupted")), START, END_OF_DAY)))
    assert fault.found == "interrupted at 23-Nov-2026 10:20 \u221205:00, when it was interrupted"
    assert fault.needed == "an infusion that is running"


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ((), {"reaction", "treated", "interrupted", "stopped"}),
        (((10, "interrupted"),), {"reaction", "treated", "resumed", "stopped"}),
        (((10, "interrupted"), (20, "resumed")), {"reaction", "treated", "interrupted", "stopped"}),
        (((10, "stopped"),), {"reaction", "treated"}),
        (((10, "reaction", 2),), {"reaction", "treated", "interrupted", "stopped", "reaction_over"}),
        (((10, "stopped"), (12, "reaction", 2), (30, "reaction_over")), {"reaction", "treated"}),
    ],
)
def test_what_can_be_recorded_next(said: tuple[tuple[int, str], ...], acts: set[str]) -> None:
    assert {act.value for act in acts_that_follow(events(*said))} == acts


def test_that_a_reaction_that_comes_again_is_not_over() -> None:
    told = events((30, "reaction", 1), (20, "reaction_over"), (10, "reaction", 2))
    assert is_in_reaction(told)
    assert not is_in_reaction(events((10, "reaction", 2), (20, "reaction_over")))


def test_that_the_worst_grade_is_the_highest_that_was_said() -> None:
    assert worst_grade(events((10, "reaction", 2), (20, "reaction", 3), (30, "reaction", 1))) == 3
    assert worst_grade(events((10, "reaction"), (20, "interrupted"))) is None
