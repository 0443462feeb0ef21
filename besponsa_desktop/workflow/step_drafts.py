"""What a person types about one step of an order before it is signed: kept at every change, theirs alone.

It is kept for the content of the order that it was typed about: once the order is otherwise, it is not shown
again. The step that follows it, whoever takes it and whichever it is, forgets it in its own transaction. What
is typed of the events of an infusion is about no step: only an order that ends forgets it. What is typed of a
course of treatment is about no order: it stays whatever becomes of the course's orders.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.records.drafts import (
    STEP_MARK,
    Draft,
    draft_of_step,
    drafts_about,
    drop_draft,
    save_draft,
)
from besponsa_desktop.records.people import person
from besponsa_desktop.workflow.opened_order import OpenedOrder
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "HalfTyped",
    "StepPlace",
    "TypedBefore",
    "forget_typed",
    "half_typed_of",
    "keep_typed",
    "place_in_course",
    "place_of",
    "place_of_events",
    "typed_before",
]

# Stand in the place of a state: events of an infusion are told in more than one, a course is in none.
_EVENTS, _IN_COURSE = "events", "course"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlace:
    """Whose typing it is, about which order, in which state of it, and what the order says.

    About a course of treatment, ``order_id`` is ``None`` and ``content`` is the id of the course.
    """

    person_id: str
    order_id: str | None
    state: str
    content: str

    @property
    def draft_id(self) -> str:
        """Return the id of the one draft that a person has about the step that follows a state."""
        return f"{STEP_MARK}{self.state}:{self.order_id or self.content}:{self.person_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """Somebody's typing that is neither recorded nor signed: whose, and when it was typed."""

    person: str
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedBefore:
    """What was typed before; ``typed`` is empty where the order was otherwise then (``is_outdated``)."""

    typed: Mapping[str, object] = field(repr=False)
    saved_at: datetime
    is_outdated: bool


def place_of(opened: OpenedOrder, person_id: str) -> StepPlace:
    """Return where a person's typing about the next step of the order as it stands is kept."""
    record = opened.record
    content = f"{record.version}/{order_digest(opened.order)}"
    return StepPlace(person_id=person_id, order_id=record.id, state=record.state.value, content=content)


def place_of_events(opened: OpenedOrder, person_id: str) -> StepPlace:
    """Return where a person's typing about the events of the order's infusion is kept.

    It is the same before and after the dose is recorded as given.
    """
    record = opened.record
    return StepPlace(person_id=person_id, order_id=record.id, state=_EVENTS, content=str(record.version))


def place_in_course(course_id: str, person_id: str) -> StepPlace:
    """Return where a person's typing about a course of treatment is kept, between its orders."""
    return StepPlace(person_id=person_id, order_id=None, state=_IN_COURSE, content=course_id)


def keep_typed(workstation: Workstation, place: StepPlace, typed: Mapping[str, object]) -> None:
    """Keep what is typed in the place of its earlier state.

    Raises:
        SurroundingsFailed: it is not kept; the earlier state is.
    """
    draft = Draft(
        id=place.draft_id,
        person_id=place.person_id,
        order_id=place.order_id,
        document=json.dumps({"about": place.content, "typed": typed}, ensure_ascii=False),
        saved_at=workstation.clock(),
    )
    save_draft(workstation.database, draft)


def typed_before(workstation: Workstation, place: StepPlace) -> TypedBefore | None:
    """Return what the person typed before; what is outdated is forgotten by that."""
    draft = draft_of_step(workstation.database, place.draft_id)
    if draft is None:
        return None
    kept = json.loads(draft.document)
    is_outdated = kept["about"] != place.content
    if is_outdated:
        drop_draft(workstation.database, draft.id)
    typed = {} if is_outdated else kept["typed"]
    return TypedBefore(typed=typed, saved_at=draft.saved_at, is_outdated=is_outdated)


def half_typed_of(workstation: Workstation, order_id: str) -> tuple[HalfTyped, ...]:
    """Return whose typing about an order waits to be recorded or signed, and since when: the latest first."""
    database = workstation.database
    return tuple(
        HalfTyped(person=person(database, draft.person_id).printed_name, saved_at=draft.saved_at)
        for draft in drafts_about(database, order_id)
    )


def forget_typed(workstation: Workstation, place: StepPlace) -> None:
    """Forget what is typed: the step is done, or everything was taken out again."""
    drop_draft(workstation.database, place.draft_id)
