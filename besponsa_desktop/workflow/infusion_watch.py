"""What happens in an infusion and the watch after it, as the bench shows it: events, and what follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import localcontext

from besponsa_desktop.clinical.checks.toxicity import severe_reaction
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.clinical.infusion import (
    InfusionAct,
    InfusionCourse,
    InfusionEvent,
    acts_that_follow,
    course_of,
    interrupted_for,
    reactions_of,
    worst_grade,
)
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Person
from besponsa_desktop.workflow.bench import Bench, Standing
from besponsa_desktop.workflow.entry_keeping import AT_THE_BEDSIDE
from besponsa_desktop.workflow.infusion_record import RecordedEvent, events_of_order
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "Happened",
    "InfusionAct",
    "InfusionCourse",
    "RecordedEvent",
    "ending_reaction",
    "happened",
    "moved_end",
    "stood_still",
    "why_no_event",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What happened in an infusion, oldest first, and what can be recorded next.

    ``worst`` is the worst grade of its reaction, ``None`` without one that is graded. ``ends`` is what the
    protocol says where that ends the treatment.
    """

    events: tuple[RecordedEvent, ...] = field(repr=False)
    course: InfusionCourse
    can_follow: frozenset[InfusionAct]
    worst: int | None
    ends: Finding | None

    @property
    def told(self) -> tuple[InfusionEvent, ...]:
        """Return the events alone."""
        return tuple(one.event for one in self.events)


def happened(workstation: Workstation, bench: Bench) -> Happened:
    """Return what happened in the infusion of an order at the bench, as it is recorded now.

    Raises:
        SurroundingsFailed: the records are busy, gone or damaged.
    """
    events = events_of_order(workstation.database, bench.opened.record.id)
    told = tuple(one.event for one in events)
    return Happened(
        events=events,
        course=course_of(told),
        can_follow=acts_that_follow(told),
        worst=worst_grade(told),
        ends=ending_reaction(bench.order, told, bench.regimen, bench.policy),
    )


def ending_reaction(
    order: ChemotherapyOrder, events: Iterable[InfusionEvent], regimen: Regimen, policy: SitePolicy
) -> Finding | None:
    """Return what the protocol says of the reaction to this infusion; ``None`` where it ends nothing."""
    stated = replace(order, toxicities=reactions_of(events))
    with localcontext(EXACT):
        found = severe_reaction(open_case(stated, regimen, policy))
    return found if found.outcome is Outcome.FAIL else None


def why_no_event(record: Order, person: Person) -> str:
    """Return why a person records nothing of an order's infusion, empty where they may."""
    if record.state not in AT_THE_BEDSIDE:
        return f"Order {record.searched.order_number} is {record.state.value}: its dose is not released."
    try:
        require_role(Step.GIVE, person)
    except Refused as refused:
        return str(refused).replace(" Nothing was saved.", "")
    return ""


def stood_still(events: Iterable[InfusionEvent], standing: Standing, now: datetime) -> timedelta:
    """Return how long the infusion has stood still: until its end, or until ``now``."""
    end = standing.made.infusion_end
    return interrupted_for(events, now if end is None else end)


def moved_end(standing: Standing, events: Iterable[InfusionEvent], now: datetime) -> datetime | None:
    """Return when the infusion is to end, later by what it stood still; ``None`` once it is stopped."""
    told = tuple(events)
    planned = standing.planned_end
    if planned is None or course_of(told) is InfusionCourse.STOPPED:
        return None
    return planned + interrupted_for(told, now)
