"""The course as a PDF: plots, next dose, liver watch, monitoring plan, what contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from besponsa_desktop import __version__
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.display import NOT_STATED, moment_with_offset_text
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus
from besponsa_desktop.printing.course_report import TITLE, CoursePart, CourseTask
from besponsa_desktop.printing.course_report import course_report_pdf as report_pdf
from besponsa_desktop.printing.listing import Listing
from besponsa_desktop.workflow.course import PatientCourse
from besponsa_desktop.workflow.course_lines import (
    calendar_lines,
    change_lines,
    conflict_lines,
    interruption_lines,
    item_days,
    item_source,
    item_state,
    item_task,
    next_dose_lines,
    remark_lines,
    watch_text,
)
from besponsa_desktop.workflow.what_if import NOTHING_ASKED, WhatIf
from besponsa_desktop.workflow.what_if_lines import what_if_parts

_STATUSES = (
    MonitoringStatus.OVERDUE,
    MonitoringStatus.DUE,
    MonitoringStatus.PLANNED,
    MonitoringStatus.DONE,
)


def course_report_pdf(
    course: PatientCourse, *, at: datetime, by: str, site_name: str = "", asked: WhatIf = NOTHING_ASKED
) -> bytes:
    """Return the course as a PDF, printed at ``at`` by ``by``; the same input gives the same bytes.

    What was ``asked`` beside stands before all else.
    """
    seen = course.overview
    listing = Listing(
        title=TITLE,
        site_name=site_name,
        about=f"{course.name or NOT_STATED} · MRN {course.mrn or NOT_STATED}",
        check=f"as of {moment_with_offset_text(seen.now)} · {seen.regimen.name} ({seen.regimen.id}),"
        f" {seen.policy.name} · not signed; facts from the orders on file",
        printed_at=at,
        printed_by=by,
        program_version=__version__,
    )
    doses = [dose.given_at for dose in seen.record.given]
    return report_pdf(listing, seen.trends, doses, tuple(_parts(course, seen, asked)))


def _parts(course: PatientCourse, seen: CourseOverview, asked: WhatIf) -> Iterator[CoursePart]:
    watch = seen.watched_days()
    before = {
        **dict(what_if_parts(asked)),
        "Next dose": next_dose_lines(seen),
        "Calendar": calendar_lines(seen),
        "An interruption for non-hematologic toxicity": interruption_lines(seen),
        "Liver watch: changes from day to day": change_lines(watch),
        "Liver watch": (watch_text(day) for day in watch),
        "Risk factors": (seen.risk_factors.message,),
    }
    after = {
        "Orders that contradict each other": conflict_lines(seen),
        "Remarks": remark_lines(course),
    }
    yield from _said(before)
    if seen.plan:
        yield CoursePart(title="Monitoring plan", tasks=tuple(_tasks(seen)))
    yield from _said(after)


def _said(parts: Mapping[str, Iterable[str]]) -> Iterator[CoursePart]:
    for title, lines in parts.items():
        said = tuple(lines)
        if said:
            yield CoursePart(title=title, lines=said)


def _tasks(seen: CourseOverview) -> Iterator[CourseTask]:
    for one in sorted(seen.plan, key=_open_first):
        yield CourseTask(
            on=item_days(one),
            task=item_task(one),
            state=item_state(one, seen.now.date()),
            why=one.item.why,
            source=item_source(one),
            is_open=one.is_open,
        )


def _open_first(one: CourseItem) -> int:
    return _STATUSES.index(one.item.status)
