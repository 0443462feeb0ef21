"""The next dose as lines of the course screen: its days, level, what must be on file, what was given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.display import (
    count_text,
    date_text,
    listed,
    mg_per_m2_text,
    mg_text,
    moment_text,
)
from besponsa_desktop.clinical.dose_calendar import why_no_day
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_plan_lines import source_text
from besponsa_desktop.gui.models.course_view import FactLine, NextDoseView
from besponsa_desktop.gui.models.planned_rows import no_day_words, planned_rows
from besponsa_desktop.gui.palette import SEVERITY_WORDS

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_overview import CourseOverview
    from besponsa_desktop.clinical.next_dose import Cumulative, DoseDates, Needed, NextDose

_REDUCTIONS = {
    DoseReduction.REDUCED_25_PERCENT: _later("reduced by 25 %"),
    DoseReduction.TWO_DOSES_PER_CYCLE: _later("two doses a cycle"),
}


def next_dose_view(facts: CourseOverview) -> NextDoseView:
    """Return what the screen says of the dose that comes next."""
    dose = facts.next_dose
    lines = (*_of_days(facts), *_of_level(dose), *_of_cycles(facts), *_findings(dose), *_of_needs(dose))
    return NextDoseView(
        heading=_heading(dose, facts.now.date()),
        lines=(*lines, *_of_given(dose)),
        planned=planned_rows(facts.calendar),
        no_day=no_day_words(why_no_day(facts.next_dose)),
        first_planned=facts.calendar[0].planned if facts.calendar else None,
    )


def place_words(cycle: int, day: int) -> str:
    """Return the place of a dose in words."""
    return _tr("cycle {cycle} day {day}").format(cycle=cycle, day=day)


def _heading(dose: NextDose, today: date) -> str:
    if dose.cycle is None or dose.day is None:
        return _tr("The next dose is not known: {missing} not stated").format(
            missing=listed(dose.dates.missing)
        )
    words = _tr("Next dose: {place}, {days}")
    said = words.format(place=place_words(dose.cycle, dose.day), days=_days_words(dose.dates, today))
    return said if not dose.ends else _tr("{dose}. The protocol ends the treatment.").format(dose=said)


def _days_words(dates: DoseDates, today: date) -> str:
    if dates.missing:
        return _tr("days not known")
    if dates.earliest is None:
        return _tr("no earlier dose limits its day")
    if dates.latest is None:
        return _tr("from {date} on").format(date=date_text(dates.earliest))
    if _is_window_past(dates, today):
        return _tr("from {date} on, the window ended {latest}").format(
            date=date_text(dates.earliest), latest=date_text(dates.latest)
        )
    return _tr("{first} to {last}").format(first=date_text(dates.earliest), last=date_text(dates.latest))


def _is_window_past(dates: DoseDates, today: date) -> bool:
    return dates.window_missed or (dates.latest is not None and dates.latest < today)


def _of_days(facts: CourseOverview) -> Iterator[FactLine]:
    dose, dates = facts.next_dose, facts.next_dose.dates
    if dates.missing:
        missing = listed(dates.missing)
        yield FactLine("missing", _tr("Days"), _tr("not known"), missing, "incomplete")
    if dose.planned_at is not None:
        remark = _tr("its day by the schedule, not before today")
        if dose.order is not None:
            words = _tr("order {number}, planned for {time}")
            planned = moment_text(dose.order.prescription.planned_start)
            remark = words.format(number=dose.order.prescription.id, time=planned)
        yield FactLine("planned", _tr("Planned"), date_text(dose.planned_at.date()), remark)
    for number, limit in enumerate(dates.not_before):
        source = source_text(limit.source)
        yield FactLine(f"limit/{number}", _tr("Not before"), date_text(limit.on), limit.why, source=source)
    if dates.window is not None:
        first, last = dates.window
        words = _tr("{first} to {last}").format(first=date_text(first.on), last=date_text(last.on))
        between = _tr("{first} to {last}").format(first=first.why, last=last.why)
        is_past = _is_window_past(dates, facts.now.date())
        remark = _tr("missed: {limit}").format(limit=last.why) if is_past else between
        severity = "caution" if is_past else ""
        yield FactLine("window", _tr("Window"), words, remark, severity, source_text(last.source))


def _of_level(dose: NextDose) -> Iterator[FactLine]:
    level = dose.level
    if level is None:
        return
    source = source_text(level.source)
    if level.level is None:
        yield FactLine("level", _tr("Level"), _tr("not known"), level.why, "incomplete", source)
        return
    remark = level.why
    if level.reduction is not DoseReduction.NONE:
        remark = f"{remark} {_tr(_REDUCTIONS[level.reduction])}"
    yield FactLine("level", _tr("Level"), mg_per_m2_text(level.level), remark, source=source)


def _of_cycles(facts: CourseOverview) -> Iterator[FactLine]:
    dose = facts.next_dose
    for cycle, day in dose.to_omit:
        remark = _tr("after an interruption for non-hematologic toxicity")
        source = source_text(facts.regimen.interruption.source)
        place = place_words(cycle, day)
        yield FactLine(f"omit/{cycle}/{day}", _tr("To be omitted"), place, remark, source=source)
    for cycle, day in dose.not_on_file:
        remark = _tr("neither given nor recorded as omitted")
        place = place_words(cycle, day)
        yield FactLine(f"absent/{cycle}/{day}", _tr("Not on file"), place, remark, "incomplete")


def _findings(dose: NextDose) -> Iterator[FactLine]:
    contrary = {finding.rule for finding in dose.against}
    for number, finding in enumerate(dose.against):
        yield _finding_line(f"against/{number}", _tr("Against it"), finding)
    for finding in dose.limits:
        if finding.rule not in contrary:
            yield _finding_line(f"cycles/{finding.rule}", _tr("Number of cycles"), finding)


def _finding_line(key: str, what: str, finding: Finding) -> FactLine:
    severity = severity_of(finding)
    source = source_text(finding.source)
    return FactLine(key, what, SEVERITY_WORDS[severity], finding.message, severity, source)


def severity_of(finding: Finding) -> str:
    """Return the severity whose icon a finding has."""
    if finding.outcome is Outcome.FAIL:
        return finding.severity.value
    return "incomplete" if finding.outcome is Outcome.UNKNOWN else "pass"


def _of_needs(dose: NextDose) -> Iterator[FactLine]:
    for need in sorted(dose.needed, key=lambda one: one.on_file):
        yield FactLine(
            f"needed/{need.finding.rule}",
            need.finding.title,
            _tr("on file") if need.on_file else _tr("missing"),
            _need_words(need),
            severity_of(need.finding),
            source_text(need.finding.source),
        )


def _need_words(need: Needed) -> str:
    if need.taken_from is None:
        return need.finding.message
    words = _tr("counts if taken from {date} on: {message}")
    return words.format(date=date_text(need.taken_from), message=need.finding.message)


def _of_given(dose: NextDose) -> Iterator[FactLine]:
    for given in (*dose.cycles, dose.total):
        name = _tr("Given so far")
        if given.cycle is not None:
            name = _tr("Given in cycle {cycle}").format(cycle=given.cycle)
        doses = count_text(given.doses, _tr("dose"), _tr("doses"))
        yield FactLine(f"given/{given.cycle}", name, _amount_words(given), doses)


def _amount_words(given: Cumulative) -> str:
    mg = _tr("mg not known") if given.mg is None else mg_text(given.mg)
    per_m2 = _tr("mg/m\u00b2 not known") if given.mg_per_m2 is None else mg_per_m2_text(given.mg_per_m2)
    return f"{mg}, {per_m2}"
