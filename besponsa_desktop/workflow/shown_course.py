"""The course of one patient as the window shows it: found by an order or an MRN, and as a calendar file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus, MonitoringTask
from besponsa_desktop.records.orders import order
from besponsa_desktop.workflow.course import CourseOverview, PatientCourse, course_of_patient
from besponsa_desktop.workflow.files import write_files
from besponsa_desktop.workflow.work_list import WorkRow, find
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "CourseOverview",
    "FoundPatient",
    "PatientCourse",
    "ShownCourse",
    "mrn_of_order",
    "patients",
    "save_calendar",
    "shown_course",
]

_OPEN = {MonitoringStatus.OVERDUE, MonitoringStatus.DUE, MonitoringStatus.PLANNED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCourse:
    """A course, and the assessment of its present order under the protocol that the course goes on under."""

    course: PatientCourse
    assessment: Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPatient:
    """A patient found by the beginning of a name, an MRN or an order number: the latest of their orders."""

    row: WorkRow
    orders: int


def mrn_of_order(workstation: Workstation, order_id: str) -> str:
    """Return the MRN that an order states; empty where it states none."""
    return order(workstation.database, order_id).searched.mrn or ""


def shown_course(workstation: Workstation, mrn: str) -> ShownCourse | None:
    """Return the latest course of a patient; ``None`` where no order of theirs stands."""
    found = course_of_patient(workstation, mrn) if mrn else None
    if found is None:
        return None
    overview = found.overview
    present = assess(overview.record.present, overview.regimen, overview.policy)
    return ShownCourse(course=found, assessment=present)


def patients(workstation: Workstation, beginning: str) -> tuple[FoundPatient, ...]:
    """Return the patients found, each once; an order without an MRN is of nobody known."""
    found: dict[str, list[WorkRow]] = {}
    for row in find(workstation, beginning):
        if row.order.searched.mrn:
            found.setdefault(row.order.searched.mrn, []).append(row)
    return tuple(
        FoundPatient(row=max(rows, key=lambda row: row.order.searched.planned_start), orders=len(rows))
        for rows in found.values()
    )


def save_calendar(shown: ShownCourse, names: dict[MonitoringTask, str], path: Path, now: datetime) -> int:
    """Write what is still to be done as a calendar file, and return how many entries it has.

    ``names`` says what each task is called. What an item that is overdue was made up for is left out.

    Raises:
        SurroundingsFailed: the file cannot be written.
    """
    from besponsa_desktop.exchange.calendar_file import CalendarEntry, calendar_file

    entries = [
        CalendarEntry(
            task=names[one.item.item],
            details=f"{one.item.why}\n{one.item.source.key}, {one.item.source.section}",
            first=one.item.due_from,
            last=one.item.due_to,
        )
        for one in _to_do(shown.course.overview.plan)
    ]
    write_files({path: calendar_file(shown.course.mrn, entries, now)})
    return len(entries)


def _to_do(plan: tuple[CourseItem, ...]) -> Iterator[CourseItem]:
    for one in plan:
        if one.item.status in _OPEN and one.made_up_on is None:
            yield one
