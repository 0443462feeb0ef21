"""Visits: what was found in a patient between the orders of a course, as the records hold it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import date_text, moment_with_offset_text
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.order_file import canonical_bytes
from besponsa_desktop.exchange.visit_file import parse_visit, visit_document
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind, entries_of_course, entry
from besponsa_desktop.records.orders import courses_of
from besponsa_desktop.records.people import person
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.entry_keeping import Entering, NewEntry, keep_entry
from besponsa_desktop.workflow.refusals import KnownVisit, OnRecordAlready, Refused, Why
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedVisit:
    """A visit as it stands in the records, and who recorded it."""

    entry: CourseEntry = field(repr=False)
    visit: Visit = field(repr=False)
    recorded_by: str


def record_visit(
    workstation: Workstation, mrn: str, document: Mapping[str, object], entering: Entering
) -> str:
    """Keep a visit in the patient's latest course, a correction in that of what it corrects; return its id.

    ``document`` is a visit as the follow-up file has it, without format and MRN.

    Raises:
        UnusableInput: with every fault, and every time that has not come yet.
        Refused: the person may not, the patient has no course, or a correction has no reason.
        OnRecordAlready: another visit of the patient that stands says exactly the same.
        ChangedElsewhere: somebody else corrected the same entry.
    """
    visit = parse_visit(document)
    if faults := tuple(faults_of_future(visit, workstation.clock())):
        raise UnusableInput(faults)
    courses = courses_of(workstation.database, mrn)
    if not courses:
        words = "No order of this patient is in the records: there is no course to record a visit in."
        raise Refused(Why.NOTHING_TO_DO, words)
    new = NewEntry(
        what="visit_recorded",
        corrected="visit_corrected",
        course_id=_course_of(workstation.database, courses, entering),
        kind=EntryKind.VISIT,
        document=visit_document(visit),
    )
    corrected = None if entering.correction is None else entering.correction.entry_id

    def require_unknown(unit: UnitOfWork) -> None:
        if known := _known(unit, mrn, visit, corrected):
            raise OnRecordAlready([known])

    return keep_entry(workstation, new, entering, require_unknown)


def _known(reader: Reader, mrn: str, visit: Visit, corrected: str | None) -> KnownVisit | None:
    """Return the first visit of the patient that stands and says the same, other than what is corrected."""
    said = _said(visit)
    for course_id in courses_of(reader, mrn):
        for one in entries_of_course(reader, course_id, EntryKind.VISIT):
            if one.id != corrected and _said(_read(one.document)) == said:
                return KnownVisit(
                    day=date_text(visit.observed_on),
                    recorded_on=date_text(one.recorded_at.date()),
                    recorded_by=person(reader, one.recorded_by).printed_name,
                )
    return None


def _said(visit: Visit) -> dict[str, object]:
    """Return what a visit says: its document, in which the order of results tells nothing."""
    return {
        key: sorted(canonical_bytes(one) for one in value) if isinstance(value, list) else value
        for key, value in visit_document(visit).items()
    }


def _course_of(reader: Reader, courses: Sequence[str], entering: Entering) -> str:
    if entering.correction is None:
        return courses[0]
    was = entry(reader, entering.correction.entry_id).course_id
    return was if was in courses else courses[0]


def visits_of_course(reader: Reader, course_id: str) -> tuple[RecordedVisit, ...]:
    """Return the visits of a course that stand, in the order in which they were recorded."""
    found = entries_of_course(reader, course_id, EntryKind.VISIT)
    names = {by: person(reader, by).printed_name for by in {one.recorded_by for one in found}}
    return tuple(
        RecordedVisit(entry=one, visit=_read(one.document), recorded_by=names[one.recorded_by])
        for one in found
    )


def found_at_visits(reader: Reader, course_id: str) -> tuple[Visit, ...]:
    """Return what was found at the visits of a course that stand, without who recorded it."""
    return tuple(_read(one.document) for one in entries_of_course(reader, course_id, EntryKind.VISIT))


@lru_cache(maxsize=4_096)
def _read(document: str) -> Visit:
    """Return the visit of an entry's document: neither ever changes, and a list asks for many again."""
    return parse_visit(json.loads(document))


def times_of(visit: Visit) -> Iterator[tuple[str, datetime]]:
    """Yield each time of a visit with its path in the visit's document."""
    times: list[tuple[str, datetime | None]] = [
        (f"labs[{number}].collected_at", one.collected_at) for number, one in enumerate(visit.labs)
    ]
    times += [(f"ecgs[{number}].recorded_at", one.recorded_at) for number, one in enumerate(visit.ecgs)]
    times.append(("examination.examined_at", visit.examination.examined_at))
    times.append(("weight.measured_at", visit.weight.measured_at if visit.weight else None))
    yield from ((path, at) for path, at in times if at is not None)


def faults_of_future(visit: Visit, now: datetime) -> Iterator[Fault]:
    """Yield a fault for the day and for each time of a visit that has not come yet."""
    if visit.observed_on > now.date():
        yield Fault(path="observed_on", found=date_text(visit.observed_on), needed="a day that has come")
    for path, at in times_of(visit):
        if at > now:
            yield Fault(path=path, found=moment_with_offset_text(at), needed="a time that has passed")
