"""The course file: what the program says of one patient's course, as a document."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.course_record import Conflict, CourseRecord
from besponsa_desktop.clinical.course_trends import CourseTrend
from besponsa_desktop.clinical.dose_delay import DelayedDose
from besponsa_desktop.clinical.next_dose import AfterInterruption
from besponsa_desktop.exchange.assessment_file import (
    Document,
    citation_document,
    file_text,
    finding_document,
    monitoring_document,
    plain_number,
    stated_document,
)
from besponsa_desktop.exchange.course_next_dose import (
    delay_document,
    interruption_document,
    next_dose_document,
    planned_document,
)
from besponsa_desktop.exchange.course_watch import watch_document

FORMAT = "besponsa-desktop/course/1"

_PLACES = 10  # decimals of a figure that is not exact at fewer


def course_document(
    course: CourseOverview,
    remarks: Iterable[str] = (),
    interruption: AfterInterruption | None = None,
    delay: DelayedDose | None = None,
) -> Document:
    """Return the course as a document; equal input gives equal documents.

    ``remarks`` say what is to be known of the orders it was joined from. ``interruption`` and ``delay`` are
    what was asked beside: null in the document where nothing was.
    """
    record = course.record
    return {
        "format": FORMAT,
        "mrn": record.present.patient.mrn,
        "as_of": course.now.isoformat(),
        "protocol": {"id": course.regimen.id, "digest": course.regimen.digest},
        "policy": {"digest": course.policy.digest},
        "remarks": list(remarks),
        "record": _record(record),
        "liver_watch": [watch_document(day) for day in course.watched_days()],
        "risk_factors": finding_document(course.risk_factors),
        "next_dose": next_dose_document(course.next_dose),
        "calendar": [planned_document(dose) for dose in course.calendar],
        "interruption": None if interruption is None else interruption_document(interruption),
        "delay": None if delay is None else delay_document(delay),
        "monitoring": [_item(one) for one in course.plan],
        "trends": [_trend(trend) for trend in course.trends],
    }


def _record(record: CourseRecord) -> Document:
    plan = record.transplant_plan
    return {
        "orders": [
            {
                "id": order.prescription.id,
                **_place(order.prescription.cycle, order.prescription.day),
                "planned_start": order.prescription.planned_start.isoformat(),
            }
            for order in record.orders
        ],
        "doses_given": None if record.doses is None else [_dose(dose) for dose in record.doses],
        "omitted_doses": [{**_place(o.cycle, o.day), "reason": o.reason} for o in record.omitted],
        "interruptions": [
            {"cycle": i.cycle, "cause": i.cause.value, "days": i.days} for i in record.interruptions
        ],
        "dose_reduction": record.reduction.value,
        "transplant": {
            "plan": None if plan is None else plan.value,
            "on": _day(record.transplant_on),
            "note": record.transplant_note,
        },
        "undated": record.undated,
        "conflicts": [_conflict(one) for one in record.conflicts],
    }


def _dose(dose: GivenDose) -> Document:
    return {
        **_place(dose.cycle, dose.day),
        "given_at": dose.given_at.isoformat(),
        "dose": stated_document(dose.dose, "mg", _PLACES),
        "dose_per_area": stated_document(dose.dose_per_area, "mg/m2", _PLACES),
        "weight": stated_document(dose.weight, "kg", _PLACES),
    }


def _conflict(conflict: Conflict) -> Document:
    return {
        "what": file_text(conflict.what),
        "stated": [{"by": one.said_by, "value": file_text(one.value)} for one in conflict.stated],
        "used": conflict.used,
    }


def _item(one: CourseItem) -> Document:
    return {
        **monitoring_document(one.item),
        "done_on": _day(one.item.done_on),
        "cycle": one.cycle,
        "day": one.day,
        "made_up_on": _day(one.made_up_on),
    }


def _trend(trend: CourseTrend) -> Document:
    return {
        "name": trend.name,
        "unit": trend.unit,
        "points": [
            {
                "value": plain_number(point.number, _PLACES),
                "text": file_text(point.text),
                "taken_at": _moment(point.taken_at),
                "bound": point.bound,
                "gap": file_text(point.gap),
            }
            for point in trend.points
        ],
        "limits": [
            {
                "value": plain_number(limit.number, _PLACES),
                "text": file_text(limit.text),
                "source": citation_document(limit.source),
            }
            for limit in trend.limits
        ],
        "without_number": trend.without_number,
    }


def _place(cycle: int, day: int) -> Document:
    return {"cycle": cycle, "day": day}


def _moment(moment: datetime) -> str:
    return moment.isoformat()


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
