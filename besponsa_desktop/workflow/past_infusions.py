"""What happened in infusions whose order was amended, returned, cancelled or superseded afterwards.

It stays on record with the patient; the order leads to no bench any more that would show it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from besponsa_desktop.records.orders import Order, State, courses_of, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.entry_keeping import AT_THE_BEDSIDE
from besponsa_desktop.workflow.entry_words import entry_words
from besponsa_desktop.workflow.infusion_record import (
    RecordedEvent,
    events_of_order,
    infusion_events_of_course,
)

AMENDED = "amended"
_NO_MORE = frozenset({State.RETURNED, State.CANCELLED, State.SUPERSEDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class PastEvent:
    """An event of an infusion, the number of its order, and what became of the order since."""

    order_number: str
    became: str
    recorded: RecordedEvent


def past_events(reader: Reader, mrn: str) -> tuple[PastEvent, ...]:
    """Return what happened in the patient's infusions whose orders stand no more, oldest first."""
    found = (one for course_id in courses_of(reader, mrn) for one in _of_course(reader, course_id))
    return tuple(sorted(found, key=lambda one: one.recorded.event.at))


def past_lines(events: Iterable[PastEvent]) -> Iterator[str]:
    """Yield each event in one line, with its order and who recorded it."""
    for one in events:
        said, by = entry_words(one.recorded.entry), one.recorded.recorded_by
        yield f"{one.order_number}, {one.became}: in its infusion {said}; recorded by {by}"


def _of_course(reader: Reader, course_id: str) -> Iterator[PastEvent]:
    happened = infusion_events_of_course(reader, course_id)
    if not happened:
        return
    for order in orders_of_course(reader, course_id):
        if order.id in happened and order.state not in AT_THE_BEDSIDE:
            for recorded in events_of_order(reader, order.id):
                number = order.searched.order_number
                yield PastEvent(order_number=number, became=_became(order), recorded=recorded)


def _became(order: Order) -> str:
    """Return the state of an order that stands no more; one that is on its way again was amended."""
    return order.state.value if order.state in _NO_MORE else AMENDED
