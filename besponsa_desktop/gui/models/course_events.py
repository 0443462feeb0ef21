"""What happened in infusions whose orders stand no more, as the course shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_view import EventMark
from besponsa_desktop.gui.models.infusion_texts import act_words, event_words, grade_words

if TYPE_CHECKING:
    from besponsa_desktop.workflow.past_infusions import PastEvent

#: What became of an order, in words.
_BECAME = {
    "amended": _later("amended"),
    "returned": _later("returned"),
    "cancelled": _later("cancelled"),
    "superseded": _later("superseded"),
}


def event_marks(past: Iterable[PastEvent]) -> tuple[EventMark, ...]:
    """Return each event with its time, what it was, and the order with what became of it."""
    return tuple(_mark(one) for one in past)


def _mark(one: PastEvent) -> EventMark:
    event = one.recorded.event
    act = event.what.value
    words = _tr("Order {number}, {became} since: {event}. Recorded by {name}.")
    return EventMark(
        at=event.at,
        what=act_words(act),
        grade=grade_words(act, event.grade),
        words=words.format(
            number=one.order_number,
            became=_tr(_BECAME[one.became]),
            event=event_words(one.recorded),
            name=one.recorded.recorded_by,
        ),
    )
