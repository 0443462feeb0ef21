"""Infusion reactions that the records hold: every later order of the course must state them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.infusion import InfusionEvent, not_stated, reactions_of
from besponsa_desktop.clinical.investigations import Toxicity
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.orders import Order, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.infusion_record import infusion_events_of_course
from besponsa_desktop.workflow.refusals import Refused, Why

PATH = "toxicities"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedReaction:
    """A reaction to the infusion of one order of the records, as a later order states it."""

    order_number: str
    toxicity: Toxicity


def recorded_reactions(
    reader: Reader, course_ids: Iterable[str], *, leaving_out: str = ""
) -> tuple[RecordedReaction, ...]:
    """Return the reactions to the infusions of the courses' orders, but not of the order ``leaving_out``."""
    return tuple(
        RecordedReaction(order_number=number, toxicity=toxicity)
        for course_id in course_ids
        for number, events in _events(reader, course_id, leaving_out)
        for toxicity in reactions_of(events)
    )


def unstated_reactions(
    recorded: Iterable[RecordedReaction], stated: ChemotherapyOrder
) -> tuple[RecordedReaction, ...]:
    """Return the recorded reactions that an order does not state."""
    return tuple(one for one in recorded if not_stated((one.toxicity,), stated.toxicities or ()))


def with_reactions(stated: ChemotherapyOrder, recorded: Iterable[RecordedReaction]) -> ChemotherapyOrder:
    """Return an order with the recorded reactions that it leaves out."""
    left_out = tuple(one.toxicity for one in unstated_reactions(recorded, stated))
    return replace(stated, toxicities=(*(stated.toxicities or ()), *left_out)) if left_out else stated


def require_reactions_stated(
    recorded: Iterable[RecordedReaction], stated: ChemotherapyOrder, not_done: str = "Nothing was signed."
) -> None:
    """Refuse a step of an order that leaves out a reaction which the records hold.

    Raises:
        Refused: with each reaction, where it was recorded, and that the order has to state it.
    """
    faults = [
        Fault(path=PATH, found="an infusion reaction is not stated", needed=f"it: {reaction_words(one)}")
        for one in unstated_reactions(recorded, stated)
    ]
    if faults:
        raise Refused(
            Why.RECORD_CONTRADICTS,
            "The records hold an infusion reaction that this order does not state, so that it was judged"
            f" without it. {not_done} F3 on the order adds it; the order is then judged anew.",
            faults,
        )


def reaction_words(one: RecordedReaction) -> str:
    """Return a recorded reaction as a part of a sentence: its grade, its day, and to which order."""
    grade = "not graded yet" if one.toxicity.grade is None else f"grade {one.toxicity.grade}"
    on = "" if one.toxicity.onset_on is None else f" on {date_text(one.toxicity.onset_on)}"
    return f"{grade},{on} in the infusion of order {one.order_number}".replace(",  ", ", ")


def _events(reader: Reader, course_id: str, leaving_out: str) -> Iterator[tuple[str, list[InfusionEvent]]]:
    by_order = infusion_events_of_course(reader, course_id)
    if not by_order:
        return
    orders: tuple[Order, ...] = orders_of_course(reader, course_id)
    for order in orders:
        if order.id in by_order and order.id != leaving_out:
            yield order.searched.order_number, by_order[order.id]
