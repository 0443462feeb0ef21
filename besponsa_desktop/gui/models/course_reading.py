"""From the course of a patient, as the core states it, to what the course screen shows of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import (
    NO_BREAK_SPACE,
    count_text,
    mg_text,
    moment_text,
    trimmed_quantity_text,
)
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.next_dose import NextDose
from besponsa_desktop.clinical.order import ChemotherapyOrder, Disease
from besponsa_desktop.clinical.patient import age_in_years
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_events import event_marks
from besponsa_desktop.gui.models.course_facts import next_dose_view
from besponsa_desktop.gui.models.course_plan_lines import plan_lines, plan_words
from besponsa_desktop.gui.models.course_plot_views import plot_views
from besponsa_desktop.gui.models.course_time_line import cycle_bars, dose_marks, omitted_on, transplant_bar
from besponsa_desktop.gui.models.course_view import CourseView, DoseMark, EventMark, NoCourse
from besponsa_desktop.gui.models.finding_texts import in_own_words
from besponsa_desktop.gui.models.order_texts import patient_name

if TYPE_CHECKING:
    from besponsa_desktop.workflow.shown_course import ShownCourse
    from besponsa_desktop.workflow.workstation import Workstation

_DISEASES = {
    Disease.B_CELL_PRECURSOR_ALL: _later("B-cell precursor ALL"),
    Disease.OTHER: _later("another disease"),
}
_DOT = " \u00b7 "
#: How long after its last value a course is shown up to now.
_STILL_SHOWN = timedelta(weeks=8)


def read_course(
    workstation: Workstation, order_id: str, mrn: str
) -> tuple[ShownCourse, CourseView] | NoCourse:
    """Return the course that an order belongs to, or that of a patient, with what is shown of it."""
    from besponsa_desktop.workflow.past_infusions import past_events
    from besponsa_desktop.workflow.shown_course import mrn_of_order, shown_course

    stated = mrn_of_order(workstation, order_id) if order_id else mrn
    found = shown_course(workstation, stated)
    if found is None:
        return NoCourse(has_mrn=bool(stated), events=event_marks(past_events(workstation.database, stated)))
    course = found.course
    view = course_view(course.overview, found.assessment, course.remarks, event_marks(course.past))
    return found, view


def course_view(
    facts: CourseOverview,
    assessment: Assessment,
    remarks: tuple[str, ...] = (),
    events: tuple[EventMark, ...] = (),
) -> CourseView:
    """Return what the screen shows of a course, with the assessment of its present order."""
    record = facts.record
    marks = tuple(sorted(dose_marks(facts, assessment), key=lambda mark: mark.at))
    severity, verdict = _verdict(facts, assessment)
    first, last = _span(record, (*marks, *events), facts.now)
    return CourseView(
        name=patient_name(record.present.patient),
        facts=_facts(record),
        severity=severity,
        verdict=verdict,
        first=first,
        last=last,
        cycles=tuple(cycle_bars(facts)),
        doses=marks,
        events=events,
        transplant=transplant_bar(record),
        plots=plot_views(facts.trends, facts.record),
        plan=plan_lines(facts.plan, facts.now.date()),
        plan_words=plan_words(facts.plan, facts.now.date()),
        next_dose=next_dose_view(facts),
        given_words=_given(facts.next_dose),
        reported_words=_reported(record),
        notes=(*remarks, *_notes(record), *_not_placed(facts)),
    )


def _span(
    record: CourseRecord, marks: tuple[DoseMark | EventMark, ...], now: datetime
) -> tuple[datetime, datetime]:
    """Return the first and the last moment of the time axis: to now, unless the course ended long ago."""
    moments = [*_moments(record), *(mark.at for mark in marks)] or [now]
    if now - max(moments) <= _STILL_SHOWN:
        moments.append(now)
    return min(moments).astimezone(now.tzinfo), max(moments).astimezone(now.tzinfo)


def _moments(record: CourseRecord) -> list[datetime]:
    times = (
        *(result.collected_at for result in record.labs),
        *(ecg.recorded_at for ecg in record.ecgs),
        *(weight.measured_at for weight in record.weights),
    )
    return [at for at in times if at is not None]


def _facts(record: CourseRecord) -> str:
    """Return MRN, age, sex, height and disease, as far as they are stated; the MRN is cut off last."""
    order, patient = record.present, record.present.patient
    years = None
    if patient.birth_date is not None:
        years = age_in_years(patient.birth_date, order.prescription.planned_start.date())
    height = order.measurements.height
    parts = (
        _tr("MRN {mrn}").format(mrn=patient.mrn or _tr("not stated")),
        "" if years is None else _tr("{years}\u00a0y").format(years=years),
        "" if patient.sex is None else _tr(patient.sex.value),
        "" if height is None else trimmed_quantity_text(height.value),
        _disease(order),
    )
    return _DOT.join(part for part in parts if part)


def _disease(order: ChemotherapyOrder) -> str:
    """Return disease and status, as far as they are stated."""
    stated = order.diagnosis
    disease = "" if stated.disease is None else _tr(_DISEASES[stated.disease])
    status = "" if stated.status is None else _tr(stated.status.value.replace("_", " "))
    return ", ".join(part for part in (disease, status) if part)


def _verdict(facts: CourseOverview, assessment: Assessment) -> tuple[str, str]:
    """Return the verdict on the present order and its worst finding in words; empty once it was given."""
    order = facts.record.present.prescription
    place = _tr("cycle {cycle} day {day}").format(cycle=order.cycle, day=order.day)
    if facts.record.dose_on(order.cycle, order.day) is not None:
        return "", _tr("last dose: {place}, given").format(place=place)
    severity = assessment.verdict.value
    worst = min(
        (f for f in assessment.findings if f.outcome in {Outcome.FAIL, Outcome.UNKNOWN}),
        key=lambda finding: finding.severity.rank,
        default=None,
    )
    return severity, place if worst is None or severity == "pass" else f"{place}{_DOT}{in_own_words(worst)}"


# ---------------------------------------------------------------------- words
def _given(next_dose: NextDose) -> str:
    """Return how much was given in how many doses, or that it is not known."""
    total = next_dose.total
    if next_dose.cycle is None and not total.doses:
        return _tr("Doses given: not stated")
    if not total.doses:
        return _tr("No dose was given yet")
    doses = count_text(total.doses, _tr("dose"), _tr("doses"))
    if total.mg is None:
        return _tr("Given: {doses}, the amount of {count} not stated").format(
            doses=doses, count=total.without_mg
        )
    return _tr("Given {amount} in {doses}").format(amount=mg_text(total.mg), doses=doses)


def _reported(record: CourseRecord) -> str:
    moments = _moments(record)
    if not moments:
        return _tr("No value is on file")
    return _tr("Values as reported up to {time}").format(time=moment_text(max(moments)))


def _not_placed(facts: CourseOverview) -> Iterator[str]:
    """Yield the omitted doses that have no day on the time line."""
    for dose in facts.record.omitted:
        if omitted_on(facts, dose) is None:
            words = _tr("Cycle {cycle} day {day} was omitted; its day is not known.")
            yield words.format(cycle=dose.cycle, day=dose.day)


def _notes(record: CourseRecord) -> Iterator[str]:
    """Yield what the course leaves out or had to choose between."""
    if record.undated:
        yield _tr("{count} values without a time are not shown.").format(count=record.undated)
    for conflict in record.conflicts:
        said = "; ".join(f"{one.said_by}: {one.value}" for one in conflict.stated)
        yield f"{conflict.what}{NO_BREAK_SPACE}\u2013 {said} ({conflict.used})"
