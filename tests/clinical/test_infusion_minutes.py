"""How long an infusion stood still, counted minute by minute in another way than the program's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import example, given
from hypothesis import strategies as st

from besponsa_desktop.clinical.infusion import InfusionAct, InfusionCourse, InfusionEvent, course_of
from besponsa_desktop.clinical.infusion import interrupted_for as program

START = datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
#: Before and after the clocks go back in New York on that night.
OFFSETS = tuple(timezone(timedelta(hours=hours)) for hours in (-4, -5, 0))
Said = list[tuple[int, InfusionAct, timezone]]
SAID = st.lists(
    st.tuples(st.integers(0, 120), st.sampled_from(InfusionAct), st.sampled_from(OFFSETS)),
    max_size=8,
    unique_by=lambda each: each[0],
)


def events(said: Said) -> list[InfusionEvent]:
    return [
        InfusionEvent(at=(START + timedelta(minutes=minute)).astimezone(zone), what=what)
        for minute, what, zone in said
    ]


def minutes_still(said: Said, until: int) -> int:
    """Return in how many minutes before ``until`` the infusion neither ran nor was stopped."""
    acts, still, stands = {minute: what for minute, what, _ in said}, 0, "running"
    for minute in range(until):
        stands = {"interrupted": "still", "resumed": "running", "stopped": "stopped"}.get(
            acts[minute].value if minute in acts else "", stands
        )
        still += stands == "still"
    return still


@given(SAID, st.integers(0, 150))
@example([(10, InfusionAct.INTERRUPTED, UTC), (30, InfusionAct.INTERRUPTED, UTC)], 60)
def test_that_the_time_that_an_infusion_stood_still_is_that_of_its_minutes(said: Said, until: int) -> None:
    found = program(events(said), START + timedelta(minutes=until))
    assert found == timedelta(minutes=minutes_still(said, until))


@given(SAID)
def test_that_an_infusion_stands_still_just_while_its_time_grows(said: Said) -> None:
    now = START + timedelta(hours=3)
    grows = program(events(said), now + timedelta(hours=1)) - program(events(said), now)
    assert (grows > timedelta()) is (course_of(events(said)) is InfusionCourse.INTERRUPTED)
