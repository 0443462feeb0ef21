"""What the records know of the course and the order does not say: doses, reactions, and newer findings."""

from __future__ import annotations

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.clinical.newer_findings import DatedFinding, newer_findings, stated_by
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.orders import Order, State, courses_of, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.entry_keeping import AT_THE_BEDSIDE
from besponsa_desktop.workflow.judging import Judgement
from besponsa_desktop.workflow.recorded_reactions import (
    RecordedReaction,
    recorded_reactions,
    require_reactions_stated,
)
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.visits import found_at_visits

_PATH = "course.doses_given"


def require_history(reader: Reader, judged: Judgement) -> None:
    """Refuse an order that leaves out a dose, a reaction or a newer finding that the records hold.

    Raises:
        Refused: with everything of one kind that is left out, and where it is on file.
    """
    require_reactions(reader, judged.record, judged.order)
    _require_newer_findings(reader, judged)
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
    require_reactions_stated(reactions_beside(reader, record), stated, not_done)


def reactions_beside(reader: Reader, record: Order) -> tuple[RecordedReaction, ...]:
    """Return the reactions to the other infusions of an order's patient.

    What happened in an infusion of an earlier version, before the order was amended, is of another infusion.
    """
    own = record.id if record.state in AT_THE_BEDSIDE else ""
    return recorded_reactions(reader, courses_of_patient(reader, record), leaving_out=own)


def left_out_findings(reader: Reader, record: Order, stated: ChemotherapyOrder) -> tuple[DatedFinding, ...]:
    """Return what visits on file found later than what an order states, up to its planned start."""
    until = stated.prescription.planned_start
    return newer_findings(stated_by(stated), visits_beside(reader, record), until)


def visits_beside(reader: Reader, record: Order) -> tuple[Visit, ...]:
    """Return the visits on file of an order's patient."""
    return tuple(
        visit
        for course_id in courses_of_patient(reader, record)
        for visit in found_at_visits(reader, course_id)
    )


def _require_newer_findings(reader: Reader, judged: Judgement) -> None:
    faults = [
        Fault(path=one.path, found="an older one, or none", needed=one.words)
        for one in left_out_findings(reader, judged.record, judged.order)
    ]
    if faults:
        raise Refused(
            Why.RECORD_CONTRADICTS,
            "Visits on file found something later than this order states. Nothing was signed. F3 on the"
            " order adds it; the order is then judged anew.",
            faults,
        )


def courses_of_patient(reader: Reader, record: Order) -> tuple[str, ...]:
    """Return every course of the order's MRN, however spelled; its own alone without one."""
    of_mrn = courses_of(reader, record.searched.mrn) if record.searched.mrn else ()
    return tuple(dict.fromkeys((record.course_id, *of_mrn)))


def _orders_of_patient(reader: Reader, record: Order) -> tuple[Order, ...]:
    courses = courses_of_patient(reader, record)
    return tuple(order for course_id in courses for order in orders_of_course(reader, course_id))
