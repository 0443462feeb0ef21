"""A course as plain text for a terminal: what is open first, then the next dose, the liver, the plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from besponsa_desktop.clinical.course_plan import overdue_items
from besponsa_desktop.clinical.display import NO_BREAK_SPACE, NOT_STATED, count_text, moment_with_offset_text
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus
from besponsa_desktop.workflow.course import PatientCourse
from besponsa_desktop.workflow.course_lines import (
    calendar_lines,
    change_lines,
    conflict_lines,
    interruption_lines,
    item_text,
    next_dose_lines,
    remark_lines,
    watch_text,
)
from besponsa_desktop.workflow.what_if import NOTHING_ASKED, WhatIf
from besponsa_desktop.workflow.what_if_lines import what_if_parts

_WIDTH = 110


def course_summary(course: PatientCourse, asked: WhatIf = NOTHING_ASKED) -> str:
    """Return the course as lines of plain text, what was asked beside before all else."""
    return "\n".join(_lines(course, asked)).replace(NO_BREAK_SPACE, " ")


def _lines(course: PatientCourse, asked: WhatIf) -> Iterator[str]:
    seen = course.overview
    today, watch = seen.now.date(), seen.watched_days()
    yield f"{course.name or NOT_STATED} · MRN {course.mrn or NOT_STATED}"
    yield f"As of {moment_with_offset_text(seen.now)} · {seen.regimen.name} ({seen.regimen.id})"
    plan = seen.plan
    due = [one for one in plan if one.item.status is MonitoringStatus.DUE]
    yield f"{len(overdue_items(plan))} overdue and not made up for, {len(due)} due"
    for title, lines in what_if_parts(asked):
        yield from _part(title, lines)
    yield from _part("Next dose", next_dose_lines(seen))
    yield from _part("Calendar", calendar_lines(seen))
    yield from _part("An interruption for non-hematologic toxicity", interruption_lines(seen))
    yield from _part("Liver watch: changes from day to day", change_lines(watch))
    yield from _part("Liver watch", (watch_text(day) for day in watch))
    yield from _part("Risk factors", [seen.risk_factors.message])
    for status in (MonitoringStatus.OVERDUE, MonitoringStatus.DUE, MonitoringStatus.PLANNED):
        items = [item_text(one, today) for one in plan if one.item.status is status]
        yield from _part(f"Monitoring plan: {status.value}", items)
    done = sum(one.item.status is MonitoringStatus.DONE for one in plan)
    yield from _part("Monitoring plan: done", [count_text(done, "item")])
    yield from _part("Orders that contradict each other", conflict_lines(seen))
    yield from _part("Remarks", remark_lines(course))


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    shown = list(lines)
    if shown:
        yield ""
        yield title
        for line in shown:
            yield from wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="      ")
