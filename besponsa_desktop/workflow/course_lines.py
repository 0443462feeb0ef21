"""What is said of a course, line by line: for a terminal and for paper alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES
from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.display import (
    count_text,
    date_text,
    listed,
    mg_per_m2_text,
    mg_text,
    moment_with_offset_text,
    percent_text,
)
from besponsa_desktop.clinical.dose_calendar import after_interruption, why_no_day
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.liver_watch import WatchedDay, WatchedMoment
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus, MonitoringTask
from besponsa_desktop.clinical.next_dose import Cumulative, DoseDates, NextDose, NoPlannedDay, PlannedDose
from besponsa_desktop.printing.wording import words
from besponsa_desktop.workflow.course import PatientCourse
from besponsa_desktop.workflow.past_infusions import past_lines

_CONFIRM = "confirm with current labelling"
_NOT_KNOWN = "not known"
_CONTRACEPTION = {
    MonitoringTask.CONTRACEPTION_FEMALE: "contraception, woman",
    MonitoringTask.CONTRACEPTION_MALE: "contraception, man",
}


def next_dose_lines(course: CourseOverview) -> Iterator[str]:
    """Yield which dose comes next, its days and level, what is missing for it, and what speaks against it."""
    dose = course.next_dose
    if dose.cycle is None or dose.day is None:
        yield f"Next dose: {_NOT_KNOWN}; missing: {listed(dose.dates.missing)}"
        return
    yield f"Next dose: cycle {dose.cycle} day {dose.day}; {dates_text(dose.dates)}"
    if dose.level is not None:
        level = _NOT_KNOWN if dose.level.level is None else mg_per_m2_text(dose.level.level)
        yield f"Level: {level}. {dose.level.why}{confirm_text(dose.level.source.verified)}"
    if dose.order is not None:
        planned = moment_with_offset_text(dose.order.prescription.planned_start)
        yield f"On file: order {dose.order.prescription.id}, planned {planned}"
    for place in dose.to_omit:
        yield f"To be omitted after an interruption: cycle {place[0]} day {place[1]} [{_CONFIRM}]"
    for place in dose.not_on_file:
        yield f"Neither given nor omitted on file: cycle {place[0]} day {place[1]}"
    yield from (finding_text("Against it", finding) for finding in dose.against)
    missing = [one.finding for one in dose.needed if not one.on_file]
    yield from (finding_text("Not on file", finding) for finding in missing)
    yield from _given_lines(dose)


def dates_text(dates: DoseDates) -> str:
    """Return the days on which a dose may be given, with the limits that set them."""
    if dates.missing:
        return f"days {_NOT_KNOWN}; missing: {listed(dates.missing)}"
    if dates.earliest is None:
        return "no earlier dose limits its day"
    limits = [f"{limit.why} ({date_text(limit.on)})" for limit in dates.not_before]
    latest = "no latest day" if dates.latest is None else f"latest {date_text(dates.latest)}"
    missed = "; the window is missed" if dates.window_missed else ""
    return f"earliest {date_text(dates.earliest)}, {latest}{missed}; not before {listed(limits)}"


def calendar_lines(course: CourseOverview) -> Iterator[str]:
    """Yield the next dose and those after it, each on its planned day; else why there are none."""
    yield from (planned_text(dose) for dose in course.calendar)
    yield from no_day_lines(why_no_day(course.next_dose))


def no_day_lines(why: NoPlannedDay | None) -> Iterator[str]:
    """Yield why no day is planned for a dose: what the treatment ends by, else what is not stated."""
    if why is None:
        return
    for finding in why.ended_by:
        yield f"No further dose is planned: {finding.message}{confirm_text(finding.source.verified)}"
    if not why.ended_by:
        yield f"No day is planned for the next dose; missing: {listed(why.missing)}"


def planned_text(dose: PlannedDose) -> str:
    """Return a dose of the calendar in one line."""
    latest = "" if dose.dates.latest is None else f" to {date_text(dose.dates.latest)}"
    earliest = dose.dates.earliest
    window = "" if earliest is None else f" ({date_text(earliest)}{latest or ' on'})"
    missed = ", window missed" if dose.dates.window_missed else ""
    return f"cycle {dose.cycle} day {dose.day}: {date_text(dose.planned)}{window}{missed}"


def interruption_lines(course: CourseOverview) -> Iterator[str]:
    """Yield what an interruption for non-hematologic toxicity means, by its days."""
    if course.next_dose.cycle is None:
        return
    longest = int(course.regimen.interruption.consider_stopping_over) + 1
    told = after_interruption(course.record, course.regimen, course.policy, course.now, longest)
    yield from (f"{one.text}{confirm_text(one.source.verified)}" for one in told.meanings)


def _given_lines(dose: NextDose) -> Iterator[str]:
    for given in (*dose.cycles, dose.total):
        name = "Given so far" if given.cycle is None else f"Given in cycle {given.cycle}"
        yield f"{name}: {given_text(given)}"


def given_text(given: Cumulative) -> str:
    """Return what was given: mg and mg/m² in so many doses."""
    mg = _NOT_KNOWN if given.mg is None else mg_text(given.mg)
    per_m2 = _NOT_KNOWN if given.mg_per_m2 is None else mg_per_m2_text(given.mg_per_m2)
    return f"{mg}, {per_m2} in {count_text(given.doses, 'dose')}"


def watch_text(day: WatchedDay) -> str:
    """Return one day of the liver watch in one line."""
    last = day.last
    results = [
        f"{TEST_NAMES[one.result.test]} {one.text or 'without limit'}"
        for moment in day.moments
        for one in moment.results
    ]
    parts = [f"{', '.join(results)} × ULN" if results else "", _gain_text(day), _signs_text(last)]
    since = [
        f"{count_text(days, 'day')} after {name}"
        for days, name in (
            (last.days_since_dose, "the last dose"),
            (last.days_since_transplant, "transplant"),
        )
        if days is not None
    ]
    said = "; ".join(part for part in (*parts, listed(since)) if part)
    return f"{date_text(day.on)}  {day.state.value.upper():<12}{said}"


def _gain_text(day: WatchedDay) -> str:
    weighed = any(moment.weights for moment in day.moments)
    gain = day.last.gain_percent
    return "" if not weighed or gain is None else f"weight {percent_text(gain, 1)}"


def _signs_text(moment: WatchedMoment) -> str:
    names: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for sign, is_there in moment.signs.items():
        names[is_there].append(sign.value.replace("_", " "))
    present = f"signs: {listed(names[True])}" if names[True] else ""
    unknown = f"{_NOT_KNOWN}: {listed(names[None])}" if names[None] else ""
    return "; ".join(part for part in (present, unknown) if part) or "no sign"


def change_lines(watch: Iterable[WatchedDay]) -> Iterator[str]:
    """Yield the days at whose end the VOD rule says something else than at the end of the day before."""
    before = None
    for day in watch:
        if before is not None and day.state is not before:
            yield f"{date_text(day.on)}: {before.value} to {day.state.value}. {day.last.vod.message}"
        before = day.state


def item_text(one: CourseItem, today: date) -> str:
    """Return one item of the monitoring plan in one line."""
    item = one.item
    state, days, source = item_state(one, today), item_days(one), item_source(one)
    return f"{state}: {item_task(one)}, {item.why} ({days}); {source}"


def item_task(one: CourseItem) -> str:
    """Return the task of an item of the plan."""
    return _CONTRACEPTION.get(one.item.item) or words(one.item.item)


def item_days(one: CourseItem) -> str:
    """Return the days on which an item of the plan is due."""
    item = one.item
    days = date_text(item.due_from)
    return days if item.due_to == item.due_from else f"{days} to {date_text(item.due_to)}"


def item_state(one: CourseItem, today: date) -> str:
    """Return how an item of the plan stands, and since when or how long it is overdue."""
    item, note = one.item, ""
    if item.done_on is not None and item.status is MonitoringStatus.DONE:
        note = f", {date_text(item.done_on)}"
    elif one.made_up_on is not None:
        note = f", next done {date_text(one.made_up_on)}"
    elif item.status is MonitoringStatus.OVERDUE:
        note = f", {count_text((today - item.due_to).days, 'day')}"
    return f"{item.status.value.upper()}{note}"


def item_source(one: CourseItem) -> str:
    """Return the source of an item of the plan, with the mark of a number to be confirmed."""
    source = one.item.source
    return f"{source.key} {source.section}".strip() + confirm_text(source.verified)


def conflict_lines(course: CourseOverview) -> Iterator[str]:
    """Yield each value that two orders state differently."""
    for one in course.record.conflicts:
        stated = "; ".join(f"{said.said_by}: {said.value}" for said in one.stated)
        yield f"{one.what}: {stated}; {one.used}"


def remark_lines(course: PatientCourse) -> Iterator[str]:
    """Yield what is to be known of the orders, and values that are not used."""
    yield from course.remarks
    yield from past_lines(course.past)
    record = course.overview.record
    if record.transplant_note:
        yield f"transplant: {record.transplant_note}"
    if record.undated:
        yield f"{count_text(record.undated, 'value')} without a time, not used"


def finding_text(what: str, finding: Finding) -> str:
    """Return a finding in one line, after what it is for the course."""
    confirm = confirm_text(finding.source.verified)
    return f"{what}: {finding.severity.value.upper()} {finding.rule}: {finding.message}{confirm}"


def confirm_text(verified: bool) -> str:
    """Return the mark of a number that has not been checked against the current label."""
    return "" if verified else f" [{_CONFIRM}]"
