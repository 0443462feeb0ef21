"""A patient's course, joined from order files or from the orders of the records, and looked at as a whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_overview import CourseOverview, look_at_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.clinical.dose_planner import next_place
from besponsa_desktop.clinical.infusion import stopped_at
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import DOSE_DAYS, Regimen
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.course_file import course_document
from besponsa_desktop.exchange.json_text import LARGEST_FILE, size_fault
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.visit_file import PatientVisit, read_visit
from besponsa_desktop.records.orders import (
    Order,
    State,
    courses_of,
    mrn_key,
    orders_of_course,
)
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_for, regimen_in_force
from besponsa_desktop.workflow.infusion_record import infusion_events_of_course
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.past_infusions import PastEvent, past_events, past_lines
from besponsa_desktop.workflow.recorded_reactions import recorded_reactions
from besponsa_desktop.workflow.states import SIGNED
from besponsa_desktop.workflow.visits import times_of, visits_of_course
from besponsa_desktop.workflow.what_if import NOTHING_ASKED, WhatIf
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "CourseOverview",
    "JoinedCourse",
    "PatientCourse",
    "course_json",
    "course_of_files",
    "course_of_patient",
    "joined_course",
]

Read = TypeVar("Read")
#: Orders that stand no more: what they state is stated by another order, or by none.
_ENDED = frozenset({State.CANCELLED, State.SUPERSEDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientCourse:
    """A course with whose it is, and what is said of it beside: orders that nobody signed, times missing.

    ``past`` is what happened in infusions whose orders were amended, returned, cancelled or superseded since.
    """

    mrn: str = field(repr=False)
    name: str = field(repr=False)
    overview: CourseOverview = field(repr=False)
    remarks: tuple[str, ...] = field(repr=False)
    past: tuple[PastEvent, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedCourse:
    """The orders of a course that stand, by planned start; what they state together, and the rules for it."""

    orders: tuple[Order, ...]
    record: CourseRecord = field(repr=False)
    regimen: Regimen
    policy: SitePolicy
    remarks: tuple[str, ...] = field(repr=False)


def course_of_files(
    orders: bytes, regimen: Regimen, policy: SitePolicy, follow_up: bytes | None = None
) -> PatientCourse:
    """Return the course of order files, one a line, and of follow-up visits; the latest one is the present.

    Raises:
        UnusableInput: with every fault, each with its line; or more than one patient, or no order.
    """
    faults: list[Fault] = []
    read = _read_lines(orders, read_order, "orders", faults)
    visits = _read_lines(follow_up or b"", read_visit, "follow-up", faults)
    if not read and not faults:
        faults.append(Fault(path="(file)", found="no order", needed="at least one order, one a line"))
    faults.extend(_faults_of_patients(read, visits))
    if faults:
        raise UnusableInput(faults)
    record = join_course(read, [one.visit for one in visits])
    now = max(
        [record.present.prescription.planned_start, *(at for one in visits for _, at in times_of(one.visit))]
    )
    return _patient_course(record, look_at_course(record, regimen, policy, now), ())


def course_of_patient(workstation: Workstation, mrn: str) -> PatientCourse | None:
    """Return the latest course of the patient with this MRN, as the records have it now; ``None``: no order.

    Orders that were cancelled or replaced are left out. What an order that nobody signed states is in it,
    and said in the remarks.
    """
    reader = workstation.database
    for course_id in courses_of(reader, mrn):
        found = _course(workstation, course_id)
        if found is not None:
            return replace(found, past=past_events(reader, mrn))
    return None


def has_course(workstation: Workstation, mrn: str) -> bool:
    """Tell whether the records hold an order of the patient with this MRN, even one that stands no more."""
    return bool(courses_of(workstation.database, mrn))


def joined_course(reader: Reader, course_id: str) -> JoinedCourse | None:
    """Return the course as the records have it now; ``None`` where no order of it stands.

    Raises:
        UnusableInput: an order on file cannot be read.
    """
    orders = tuple(order for order in orders_of_course(reader, course_id) if order.state not in _ENDED)
    if not orders:
        return None
    read = [read_version(reader, order)[1] for order in orders]
    given, remarks = _recorded_doses(reader, zip(orders, read, strict=True))
    visits = [one.visit for one in visits_of_course(reader, course_id)]
    reactions = [one.toxicity for one in recorded_reactions(reader, (course_id,))]
    record = join_course(read, visits, given, reactions)
    return JoinedCourse(
        orders=orders,
        record=record,
        regimen=_regimen(reader, course_id, record),
        policy=policy_in_force(reader),
        remarks=(*remarks, *_stopped(reader, course_id, orders), *_unsigned(orders)),
    )


def course_json(course: PatientCourse, asked: WhatIf = NOTHING_ASKED) -> str:
    """Return the course as the text of its JSON document, with what was asked beside."""
    remarks = (*course.remarks, *past_lines(course.past))
    document = course_document(course.overview, remarks, asked.interruption, asked.delay)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)


def _course(workstation: Workstation, course_id: str) -> PatientCourse | None:
    joined = joined_course(workstation.database, course_id)
    if joined is None:
        return None
    overview = look_at_course(joined.record, joined.regimen, joined.policy, workstation.clock())
    return _patient_course(joined.record, overview, joined.remarks)


def _regimen(reader: Reader, course_id: str, record: CourseRecord) -> Regimen:
    """Return the protocol of the next dose: its cycle's, if that has begun, else the one in force."""
    in_force = regimen_in_force(reader)
    going_on = next_place(record, in_force)
    if going_on is None or going_on.place[1] == DOSE_DAYS[0]:
        return in_force
    return regimen_for(reader, course_id, going_on.place[0])


def _recorded_doses(
    reader: Reader, orders: Iterable[tuple[Order, ChemotherapyOrder]]
) -> tuple[list[GivenDose], list[str]]:
    """Return the doses that the records hold as given, and of which orders the time is not recorded."""
    doses, remarks = [], []
    for order, read in orders:
        if order.state is not State.GIVEN:
            continue
        kept = preparations_of(reader, order.id, order.version)
        start = json.loads(kept[-1].document).get("infusion_start") if kept else None
        given_at = None if start is None else moment_of(str(start))
        if given_at is None:
            number = order.searched.order_number
            remarks.append(f"{number}: given, but the start of its infusion is not recorded")
            continue
        body = read.measurements
        weight = body.dosing_weight or body.weight
        doses.append(
            GivenDose(
                cycle=read.prescription.cycle,
                day=read.prescription.day,
                given_at=given_at,
                dose=read.prescription.dose,
                dose_per_area=read.prescription.dose_per_area,
                weight=None if weight is None else weight.value,
            )
        )
    return doses, remarks


def _stopped(reader: Reader, course_id: str, orders: Iterable[Order]) -> Iterator[str]:
    """Yield of which infusions it is not known how much was given: they were stopped before their end."""
    events = infusion_events_of_course(reader, course_id)
    for order in orders:
        at = stopped_at(events.get(order.id, ()))
        if at is not None:
            number = order.searched.order_number
            yield f"{number}: stopped at {moment_text(at)}, how much of the dose was given is not recorded"


def _unsigned(orders: Iterable[Order]) -> Iterator[str]:
    for order in orders:
        if order.state not in SIGNED:
            yield f"{order.searched.order_number}: {order.state.value}, what it states is not signed"


def _patient_course(
    record: CourseRecord, overview: CourseOverview, remarks: tuple[str, ...]
) -> PatientCourse:
    patient = record.present.patient
    names = [name for name in (patient.family_name, patient.given_name) if name]
    return PatientCourse(mrn=patient.mrn or "", name=", ".join(names), overview=overview, remarks=remarks)


def _read_lines(data: bytes, read: Callable[[bytes], Read], of: str, faults: list[Fault]) -> list[Read]:
    """Return what the lines hold; the faults of each are named by the file and the line's number."""
    found = []
    for number, line in enumerate(data.split(b"\n"), start=1):
        try:
            if len(line) > LARGEST_FILE:
                raise UnusableInput([size_fault()])
            if line.strip():
                found.append(read(line))
        except UnusableInput as unusable:
            place = f"{of} line {number}"
            faults.extend(
                Fault(path=f"{place}: {fault.path}", found=fault.found, needed=fault.needed)
                for fault in unusable.faults
            )
    return found


def _faults_of_patients(orders: list[ChemotherapyOrder], visits: list[PatientVisit]) -> Iterator[Fault]:
    """Yield a fault where the lines are of more than one patient, or of none that is named."""
    numbers = {mrn_key(mrn) for mrn in (*(o.patient.mrn for o in orders), *(v.mrn for v in visits))}
    if len(numbers) > 1:
        yield Fault(path="patient.mrn", found=f"{len(numbers)} MRNs", needed="one patient in all lines")
