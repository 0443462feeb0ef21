"""What the records know of the course and the order does not say: no dose and no reaction may be left out."""

from __future__ import annotations

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.orders import Order, State, courses_of, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.judging import Judgement
from besponsa_desktop.workflow.recorded_reactions import recorded_reactions, require_reactions_stated
from besponsa_desktop.workflow.refusals import Refused, Why

_PATH = "course.doses_given"


def require_history(reader: Reader, judged: Judgement) -> None:
    """Refuse an order that leaves out a dose which the records hold as given, or a reaction to one."""
    require_reactions(reader, judged.record, judged.order)
    stated = {(dose.cycle, dose.day) for dose in judged.order.course.doses_given or ()}
    missing = [
        Fault(
            path=_PATH,
            found=f"no cycle {cycle} day {day}",
            needed=f"it: order {order.searched.order_number} was given"
            f" (planned {moment_text(order.searched.planned_start)})",
        )
        for order in _orders_of_patient(reader, judged.record)
        if order.state is State.GIVEN and order.id != judged.record.id
        for cycle, day in [(order.searched.cycle, order.searched.day)]
        if (cycle, day) not in stated
    ]
    if missing:
        raise Refused(
            Why.RECORD_CONTRADICTS,
            "The order leaves out doses that the records hold as given. Nothing was signed.",
            missing,
        )


def require_reactions(
    reader: Reader, record: Order, stated: ChemotherapyOrder, not_done: str = "Nothing was signed."
) -> None:
    """Refuse a step of an order that leaves out an infusion reaction which the records hold."""
    recorded = recorded_reactions(reader, courses_of_patient(reader, record), leaving_out=record.id)
    require_reactions_stated(recorded, stated, not_done)


def courses_of_patient(reader: Reader, record: Order) -> tuple[str, ...]:
    """Return every course of the order's MRN, however spelled; its own alone without one."""
    of_mrn = courses_of(reader, record.searched.mrn) if record.searched.mrn else ()
    return tuple(dict.fromkeys((record.course_id, *of_mrn)))


def _orders_of_patient(reader: Reader, record: Order) -> tuple[Order, ...]:
    courses = courses_of_patient(reader, record)
    return tuple(order for course_id in courses for order in orders_of_course(reader, course_id))
