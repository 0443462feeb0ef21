"""Orders in the records: kept as drafts, corrected before they are signed, read again as domain values."""

from __future__ import annotations

from collections.abc import Mapping

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.exchange.order_file import canonical_bytes, order_document, parse_order, read_order
from besponsa_desktop.records.order_steps import add_order, correct_order, open_course
from besponsa_desktop.records.orders import (
    Order,
    Searched,
    Version,
    WrittenOrder,
    courses_of,
    order,
    version,
)
from besponsa_desktop.records.people import person
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.active_person import require_active
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.states import Step, require_role, require_state
from besponsa_desktop.workflow.workstation import Workstation

_NOT_SAVED = "Nothing was saved; ask an administrator."
_COMPLETED = "completed before it was signed"


def save_order(
    workstation: Workstation,
    document: Mapping[str, object],
    person_id: str,
    *,
    seen: Order | None = None,
    operation_id: str | None = None,
) -> Order:
    """Keep an order as a draft that others see: a new one, or ``seen`` with what was typed since.

    It belongs to the patient's latest course, or begins one. What is typed and cannot be read as an order yet
    is a draft of ``drafts``, not an order.

    Raises:
        UnusableInput: the document is no order, with every fault.
        Refused: the person may not, or no more, or the order is a draft no more; recorded.
        ChangedElsewhere: somebody was faster.
    """
    written = written_order(parse_order(document))
    act = workstation.act(
        Step.SAVE.value,
        f"order:{seen.id}" if seen else "orders",
        person_id,
        operation_id=operation_id,
    )

    def work(unit: UnitOfWork) -> dict[str, object]:
        require_role(Step.SAVE, require_active(unit, person_id, _NOT_SAVED))
        return {"order_id": _saved(unit, workstation, written, seen).id}

    with recording_refusals(workstation, act):
        done = unit_of_work(workstation.database, act, work)
    return order(workstation.database, str(done.result["order_id"]))


def _saved(unit: UnitOfWork, workstation: Workstation, written: WrittenOrder, seen: Order | None) -> Order:
    if seen is None:
        return new_order(unit, workstation, written)
    require_step(unit, Step.SAVE, seen)
    if version(unit, seen.id, seen.version).document == written.document:
        return seen
    stated = written.searched.mrn if not seen.searched.mrn else None
    course_id = _course_of(unit, workstation, stated) if stated else None
    return correct_order(unit, seen, written, reason=_COMPLETED, course_id=course_id)


def new_order(
    unit: UnitOfWork, workstation: Workstation, written: WrittenOrder, *, supersedes: str | None = None
) -> Order:
    """Add an order to the patient's latest course, or to a new one."""
    course_id = _course_of(unit, workstation, written.searched.mrn)
    return add_order(unit, workstation.new_id(), course_id, written, supersedes=supersedes)


def _course_of(unit: UnitOfWork, workstation: Workstation, mrn: str | None) -> str:
    """Return the patient's latest course, or a new one; without an MRN nobody knows whose it is."""
    courses = courses_of(unit, mrn) if mrn else ()
    if courses:
        return courses[0]
    course_id = workstation.new_id()
    open_course(unit, course_id, mrn)
    return course_id


def written_order(read: ChemotherapyOrder) -> WrittenOrder:
    """Return an order as the records keep it: canonical JSON, and what it is found by."""
    patient, prescription = read.patient, read.prescription
    searched = Searched(
        order_number=prescription.id,
        mrn=patient.mrn,
        family_name=patient.family_name,
        given_name=patient.given_name,
        planned_start=prescription.planned_start,
        cycle=prescription.cycle,
        day=prescription.day,
    )
    return WrittenOrder(document=canonical_bytes(order_document(read)).decode("utf-8"), searched=searched)


def read_version(reader: Reader, seen: Order) -> tuple[Version, ChemotherapyOrder]:
    """Return the present version of an order, as kept and read again."""
    kept = version(reader, seen.id, seen.version)
    return kept, read_order(kept.document.encode("utf-8"))


def require_step(reader: Reader, step: Step, seen: Order) -> Order:
    """Return the order as it stands; refuse a step that does not lead on from there, saying who did what."""
    now = order(reader, seen.id)
    require_state(step, now, person(reader, now.changed_by).printed_name)
    return now
