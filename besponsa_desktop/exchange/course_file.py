"""The course file: what the program says of one patient's course, as a document."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.course_record import Conflict, CourseRecord
from besponsa_desktop.clinical.course_trends import CourseTrend
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.next_dose import (
    Cumulative,
    DateLimit,
    DoseDates,
    DoseLevel,
    Needed,
    NextDose,
    PlannedDose,
)
from besponsa_desktop.exchange.assessment_file import (
    Document,
    citation_document,
    file_text,
    finding_document,
    monitoring_document,
    plain_number,
    stated_document,
)
from besponsa_desktop.exchange.course_watch import watch_document

FORMAT = "besponsa-desktop/course/1"

_PLACES = 10  # decimals of a figure that is not exact at fewer


def course_document(course: CourseOverview, remarks: Iterable[str] = ()) -> Document:
    """Return the course as a document; equal input gives equal documents.

    ``remarks`` say what is to be known of the orders it was joined from.
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
        "next_dose": _next_dose(course.next_dose),
        "calendar": [_planned(dose) for dose in course.calendar],
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


def _next_dose(dose: NextDose) -> Document:
    return {
        "cycle": dose.cycle,
        "day": dose.day,
        "dates": _dates(dose.dates),
        "level": None if dose.level is None else _level(dose.level),
        "planned_at": None if dose.planned_at is None else dose.planned_at.isoformat(),
        "order": None if dose.order is None else dose.order.prescription.id,
        "needed": [_needed(one) for one in dose.needed],
        "limits": _findings(dose.limits),
        "against": _findings(dose.against),
        "ends": dose.ends,
        "to_omit": [_place(*place) for place in dose.to_omit],
        "not_on_file": [_place(*place) for place in dose.not_on_file],
        "given": [_cumulative(one) for one in (*dose.cycles, dose.total)],
    }


def _dates(dates: DoseDates) -> Document:
    return {
        "usual": _day(dates.usual),
        "earliest": _day(dates.earliest),
        "latest": _day(dates.latest),
        "not_before": [_limit(limit) for limit in dates.not_before],
        "window": None if dates.window is None else [_limit(limit) for limit in dates.window],
        "window_missed": dates.window_missed,
        "missing": list(dates.missing),
    }


def _limit(limit: DateLimit) -> Document:
    return {
        "on": _day(limit.on),
        "why": file_text(limit.why),
        "source": citation_document(limit.source),
    }


def _level(level: DoseLevel) -> Document:
    return {
        "full": _amount(level.full, "mg/m2"),
        "level": _amount(level.level, "mg/m2"),
        "reduction": level.reduction.value,
        "why": file_text(level.why),
        "source": citation_document(level.source),
    }


def _needed(needed: Needed) -> Document:
    finding = finding_document(needed.finding)
    return {"finding": finding, "taken_from": _day(needed.taken_from), "on_file": needed.on_file}


def _cumulative(given: Cumulative) -> Document:
    return {
        "cycle": given.cycle,
        "doses": given.doses,
        "mg": _amount(given.mg, "mg"),
        "mg_per_m2": _amount(given.mg_per_m2, "mg/m2"),
        "without_mg": given.without_mg,
        "without_mg_per_m2": given.without_mg_per_m2,
    }


def _planned(dose: PlannedDose) -> Document:
    return {
        **_place(dose.cycle, dose.day),
        "planned": _day(dose.planned),
        "earliest": _day(dose.dates.earliest),
        "latest": _day(dose.dates.latest),
        "window_missed": dose.dates.window_missed,
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


def _findings(findings: Iterable[Finding]) -> list[Document]:
    return [finding_document(finding) for finding in findings]


def _amount(number: Decimal | None, unit: str) -> Document | None:
    return None if number is None else {"value": plain_number(number, _PLACES), "unit": unit}


def _place(cycle: int, day: int) -> Document:
    return {"cycle": cycle, "day": day}


def _moment(moment: datetime) -> str:
    return moment.isoformat()


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
