"""Recording results between orders: one visit for each day, limits and units as they were stated last."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.results_laboratory import LIVER_TESTS
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.visit_file import parse_visit, visit_document
from besponsa_desktop.records.orders import Order, State, courses_of, order, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.between_orders import between_orders
from besponsa_desktop.workflow.entry_keeping import Entering
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.refusals import KnownVisit, OnRecordAlready
from besponsa_desktop.workflow.visits import RecordedVisit, faults_of_future, record_visit, visits_of_course
from besponsa_desktop.workflow.workstation import Workstation

Document = Mapping[str, Any]
#: Tests that are looked at as a multiple of their upper limit.
NEED_UPPER_LIMIT = frozenset(test.value for test in LIVER_TESTS)
_ENDED = frozenset({State.CANCELLED, State.SUPERSEDED})
_TIMES = {"labs": "collected_at", "ecgs": "recorded_at"}
_SINGLE_TIMES = {"examination": "examined_at", "weight": "measured_at"}
_NO_TIME = "the time, with its offset from UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastStated:
    """Unit and limits of a test as its last result on file states them; ``of`` is the day of that result."""

    unit: str
    lower: str
    upper: str
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsPage:
    """Whose results are recorded, what is recorded already, and what was stated last of each test.

    ``order_id`` is the order with the latest planned start, ``course_id`` its course.
    """

    mrn: str = field(repr=False)
    name: str = field(repr=False)
    order_id: str
    course_id: str
    recorded: tuple[RecordedVisit, ...] = field(repr=False)
    last: Mapping[str, LastStated] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedResults:
    """The ids of the visits that were recorded, oldest first, and the visits that were on record already."""

    entries: tuple[str, ...]
    known: tuple[KnownVisit, ...] = ()


def results_page(workstation: Workstation, order_id: str) -> ResultsPage | None:
    """Return what there is to know before results of the order's patient are recorded.

    ``None`` where the order states no MRN, or no order of the patient's latest course stands.
    """
    reader = workstation.database
    mrn = order(reader, order_id).searched.mrn or ""
    orders = _standing(reader, mrn)
    if not orders:
        return None
    present = _present(orders)
    searched = present.searched
    courses = (present.course_id,)
    documents = [json.loads(read_version(reader, one)[0].document) for one in orders]
    labs = [lab for document in documents for lab in document.get("labs") or ()]
    labs += between_orders(reader, courses, {}).labs
    return ResultsPage(
        mrn=mrn,
        name=", ".join(part for part in (searched.family_name, searched.given_name) if part),
        order_id=present.id,
        course_id=present.course_id,
        recorded=visits_of_course(reader, present.course_id),
        last=_last_stated(labs),
    )


def present_order(reader: Reader, mrn: str) -> str:
    """Return the id of the order with the latest planned start in a patient's latest course; empty: none."""
    orders = _standing(reader, mrn)
    return _present(orders).id if orders else ""


def _standing(reader: Reader, mrn: str) -> list[Order]:
    """Return the orders of the patient's latest course that were neither cancelled nor replaced."""
    courses = courses_of(reader, mrn) if mrn else ()
    return [one for one in orders_of_course(reader, courses[0]) if one.state not in _ENDED] if courses else []


def _present(orders: list[Order]) -> Order:
    return max(orders, key=lambda one: one.searched.planned_start)


def faults_of_results(document: Document, now: datetime) -> tuple[Fault, ...]:
    """Return every fault of results as they are typed, by their paths; a time must be stated for each."""
    try:
        visit = parse_visit({"observed_on": now.date().isoformat(), **document})
    except UnusableInput as unusable:
        return unusable.faults
    return (*_faults_of_times(visit_document(visit)), *faults_of_future(visit, now))


def record_results(
    workstation: Workstation, mrn: str, document: Document, entering: Entering
) -> RecordedResults:
    """Record what is found in ``document`` as one visit for each day, but for those on record already.

    The first of them stands in the place of what is corrected, where something is.

    Raises:
        UnusableInput: with every fault.
        Refused: the person may not, the patient has no course, or a correction has no reason.
        OnRecordAlready: every visit is, or the correction; nothing was recorded.
        ChangedElsewhere: somebody else corrected the same entry.
    """
    if faults := faults_of_results(document, workstation.clock()):
        raise UnusableInput(faults)
    entries: list[str] = []
    known: list[KnownVisit] = []
    for number, (day, found) in enumerate(sorted(_by_day(document).items())):
        visit = {"observed_on": day.isoformat(), **found}
        operation_id = entering.operation_id and f"{entering.operation_id}/{day.isoformat()}"
        correction = entering.correction if number == 0 else None
        by = replace(entering, correction=correction, operation_id=operation_id)
        try:
            entries.append(record_visit(workstation, mrn, visit, by))
        except OnRecordAlready as refused:
            if correction is not None:
                raise
            known.extend(refused.visits)
    if not entries:
        raise OnRecordAlready(known)
    return RecordedResults(entries=tuple(entries), known=tuple(known))


def record_all(
    workstation: Workstation, mrn: str, documents: Sequence[Document], entering: Entering
) -> RecordedResults:
    """Record the documents of a file one after the other; return what was recorded, and what had been.

    Raises:
        UnusableInput: with every fault of a document.
        Refused: the person may not, or the patient has no course.
    """
    entries: list[str] = []
    known: list[KnownVisit] = []
    for number, document in enumerate(documents):
        by = replace(entering, operation_id=entering.operation_id and f"{entering.operation_id}/{number}")
        try:
            recorded = record_results(workstation, mrn, document, by)
        except OnRecordAlready as refused:
            known.extend(refused.visits)
        else:
            entries.extend(recorded.entries)
            known.extend(recorded.known)
    return RecordedResults(entries=tuple(entries), known=tuple(known))


def visit_parts(visit: Visit) -> dict[str, Any]:
    """Return what was found at a visit, as the grid shows it: without the day, which its times state."""
    return {key: value for key, value in visit_document(visit).items() if key != "observed_on"}


def _faults_of_times(document: Mapping[str, Any]) -> Iterator[Fault]:
    for part, key in _TIMES.items():
        for number, entry in enumerate(document.get(part) or ()):
            if entry.get(key) is None:
                yield Fault(path=f"{part}[{number}].{key}", found="nothing", needed=_NO_TIME)
    for part, key in _SINGLE_TIMES.items():
        if document.get(part) and document[part].get(key) is None:
            yield Fault(path=f"{part}.{key}", found="nothing", needed=_NO_TIME)


def _by_day(document: Document) -> dict[date, dict[str, Any]]:
    """Return the parts of a document by the day on which they were found, each time's own."""
    days: dict[date, dict[str, Any]] = {}
    for part, key in _TIMES.items():
        for entry in document.get(part) or ():
            days.setdefault(_day(entry[key]), {}).setdefault(part, []).append(entry)
    for part, key in _SINGLE_TIMES.items():
        if document.get(part):
            days.setdefault(_day(document[part][key]), {})[part] = document[part]
    return days


def _day(time: str) -> date:
    moment = moment_of(time)
    assert moment is not None, "the times were read before"
    return moment.date()


def _last_stated(labs: list[dict[str, Any]]) -> dict[str, LastStated]:
    """Return the last unit and limits of each test, of the results that have a time."""
    dated = [(moment, lab) for lab in labs if (moment := moment_of(str(lab.get("collected_at"))))]
    last: dict[str, LastStated] = {}
    for moment, lab in sorted(dated, key=lambda each: each[0]):
        last[lab["test"]] = LastStated(
            unit=lab["unit"],
            lower=str(lab.get("lower_limit") or ""),
            upper=str(lab.get("upper_limit") or ""),
            of=date_text(moment.date()),
        )
    return last
