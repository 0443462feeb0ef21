"""What happens during an infusion and the watch after it: reactions, interruptions, what was done.

Each event is recorded at its own time (rule table, section 4: grade, action and time). A reaction counts on
every later order of the course as a toxicity of the kind ``infusion_related_reaction``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from besponsa_desktop.clinical.checks.toxicity import is_infusion_reaction
from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.clinical.investigations import Toxicity, ToxicityCategory
from besponsa_desktop.errors import Fault

REACTION_TERM = "infusion_related_reaction"


class InfusionAct(Enum):
    """What an event says: a reaction was seen or is over, or what was done with the infusion."""

    REACTION = "reaction"
    INTERRUPTED = "interrupted"
    TREATED = "treated"
    RESUMED = "resumed"
    STOPPED = "stopped"
    REACTION_OVER = "reaction_over"


class InfusionCourse(Enum):
    """Where an infusion stands by its events: it runs, it is interrupted, or it was stopped for good."""

    RUNNING = "running"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class InfusionEvent:
    """One event. ``grade`` (1 to 5) is a reaction's; ``None``: it is not graded yet. ``words`` say more:
    the signs that were seen, the medicines that were given.
    """

    at: datetime
    what: InfusionAct
    grade: int | None = None
    words: str = ""


_CHANGES = {
    InfusionAct.INTERRUPTED: InfusionCourse.INTERRUPTED,
    InfusionAct.RESUMED: InfusionCourse.RUNNING,
    InfusionAct.STOPPED: InfusionCourse.STOPPED,
}
#: In which state of the infusion its course can be changed so.
_CHANGED_FROM = {
    InfusionAct.INTERRUPTED: (InfusionCourse.RUNNING,),
    InfusionAct.RESUMED: (InfusionCourse.INTERRUPTED,),
    InfusionAct.STOPPED: (InfusionCourse.RUNNING, InfusionCourse.INTERRUPTED),
}


def in_time(events: Iterable[InfusionEvent]) -> tuple[InfusionEvent, ...]:
    """Return events from oldest to newest; those of one time stay in the order in which they come."""
    return tuple(sorted(events, key=lambda event: event.at))


def course_of(events: Iterable[InfusionEvent]) -> InfusionCourse:
    """Return where the infusion stands after its events."""
    changes = [_CHANGES[event.what] for event in in_time(events) if event.what in _CHANGES]
    return changes[-1] if changes else InfusionCourse.RUNNING


def acts_that_follow(events: Iterable[InfusionEvent]) -> frozenset[InfusionAct]:
    """Return what can be recorded next: a reaction can be seen, or treated, at any time.

    The infusion changes its course as ``sequence_faults`` has it; a reaction is over only once it was seen.
    """
    told = in_time(events)
    stands = course_of(told)
    changes = {act for act, states in _CHANGED_FROM.items() if stands in states}
    over = {InfusionAct.REACTION_OVER} if is_in_reaction(told) else set()
    return frozenset({InfusionAct.REACTION, InfusionAct.TREATED} | changes | over)


def is_in_reaction(events: Iterable[InfusionEvent]) -> bool:
    """Tell whether a reaction was seen and is not recorded as over since."""
    kinds = (InfusionAct.REACTION, InfusionAct.REACTION_OVER)
    seen = [event.what for event in in_time(events) if event.what in kinds]
    return bool(seen) and seen[-1] is InfusionAct.REACTION


def worst_grade(events: Iterable[InfusionEvent]) -> int | None:
    """Return the worst grade of the reaction; ``None`` where there is none, or none that is graded yet."""
    return max((event.grade for event in events if event.grade is not None), default=None)


def stopped_at(events: Iterable[InfusionEvent]) -> datetime | None:
    """Return when the infusion was stopped for good; ``None`` where it was not."""
    return next((event.at for event in in_time(events) if event.what is InfusionAct.STOPPED), None)


def interrupted_for(events: Iterable[InfusionEvent], until: datetime) -> timedelta:
    """Return how long the infusion stood still up to ``until``."""
    still, since = timedelta(), None
    for event in in_time(events):
        if event.what is InfusionAct.INTERRUPTED:
            since = since or event.at
        elif since is not None and event.what in _CHANGES:
            still, since = still + (min(event.at, until) - min(since, until)), None
    return still if since is None else still + max(until - since, timedelta())


def reactions_of(events: Iterable[InfusionEvent]) -> tuple[Toxicity, ...]:
    """Return the reaction of one infusion as toxicities, as an order states them; none without one.

    It counts with its worst grade, from the day it was first seen, as drug-related, and as resolved once it
    is recorded as over after it was last seen. A grade that is still to be said stands beside it, unknown.
    """
    seen = [event for event in in_time(events) if event.what is InfusionAct.REACTION]
    if not seen:
        return ()
    over = [event.at for event in events if event.what is InfusionAct.REACTION_OVER]
    is_over = bool(over) and max(over) >= seen[-1].at
    grades = {event.grade for event in seen}
    known = sorted(grade for grade in grades if grade is not None)
    counted = [*known[-1:], *([None] if None in grades else [])]
    return tuple(
        Toxicity(
            term=REACTION_TERM,
            category=ToxicityCategory.NON_HEMATOLOGIC,
            grade=grade,
            drug_related=True,
            resolved=is_over,
            onset_on=seen[0].at.date(),
        )
        for grade in counted
    )


def not_stated(recorded: Iterable[Toxicity], stated: Iterable[Toxicity]) -> tuple[Toxicity, ...]:
    """Return the recorded reactions that are not among the stated toxicities.

    A reaction is stated by one of the same day, or of no day, that is graded at least as high; one whose
    grade is still to be said, by any of the day.
    """
    others = [one for one in stated if is_infusion_reaction(one)]
    return tuple(one for one in recorded if not any(_states(other, one) for other in others))


def _states(stated: Toxicity, recorded: Toxicity) -> bool:
    if stated.onset_on not in {None, recorded.onset_on}:
        return False
    return recorded.grade is None or (stated.grade is not None and stated.grade >= recorded.grade)


def sequence_faults(
    events: Sequence[InfusionEvent], start: datetime | None, now: datetime
) -> Iterator[Fault]:
    """Yield what cannot be in a sequence of events: each fault at the event's place in time.

    No event lies before ``start`` or after ``now``; an infusion is resumed only where it stands still, and
    nothing more is changed about it once it was stopped.
    """
    stands = InfusionCourse.RUNNING
    for number, event in enumerate(in_time(events)):
        at, said = f"events[{number}].at", moment_with_offset_text(event.at)
        if event.at > now:
            yield Fault(path=at, found=said, needed="a time that has passed")
        if start is not None and event.at < start:
            begun = moment_with_offset_text(start)
            yield Fault(path=at, found=said, needed=f"a time after the start of the infusion, {begun}")
        if event.what in _CHANGES:
            if stands not in _CHANGED_FROM[event.what]:
                yield _out_of_order(number, event, stands)
            stands = _CHANGES[event.what]


def _out_of_order(number: int, event: InfusionEvent, stands: InfusionCourse) -> Fault:
    needed = " or ".join(f"an infusion that is {one.value}" for one in _CHANGED_FROM[event.what])
    found = f"{event.what.value} at {moment_with_offset_text(event.at)}, when it was {stands.value}"
    return Fault(path=f"events[{number}].what", found=found, needed=needed)
