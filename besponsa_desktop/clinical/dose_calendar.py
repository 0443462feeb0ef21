"""The doses after the next one, and what an interruption does to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from besponsa_desktop.clinical.case import is_left_out, longest_interruption
from besponsa_desktop.clinical.checks import cycle as cycle_checks
from besponsa_desktop.clinical.course import Interruption, InterruptionCause
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import count_text, number_text
from besponsa_desktop.clinical.dose_dates import DoseDay, dates_of, dose_days, following
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.findings import Severity
from besponsa_desktop.clinical.next_dose import (
    AfterInterruption,
    Meaning,
    NextDose,
    NoPlannedDay,
    PlannedDose,
)
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import DOSE_DAYS, Regimen


def dose_calendar(
    record: CourseRecord, regimen: Regimen, next_dose: NextDose, today: date, delay_days: int = 0
) -> tuple[PlannedDose, ...]:
    """Return the next dose and those after it up to day 1 of the next cycle, each on its usual day.

    The next dose is planned for the day of its order, else for its usual day, not before ``today``, and moved
    by ``delay_days``; the doses after it follow from there. Empty where ``why_no_day`` says why; cycles
    beyond the most that the protocol gives, with a transplant or without, are left out.
    """
    if next_dose.cycle is None or next_dose.day is None or why_no_day(next_dose) is not None:
        return ()
    doses = list(dose_days(record.given))
    place, last = (next_dose.cycle, next_dose.day), (next_dose.cycle + 1, DOSE_DAYS[0])
    planned = _first_day(next_dose, today) + timedelta(days=delay_days)
    calendar: list[PlannedDose] = []
    most = cycle_checks.most_cycles(regimen.cycles, record.present.course.hsct)
    while place <= last and place[0] <= most:
        dates = dates_of(*place, doses, regimen.schedule)
        on = planned if not calendar else dates.usual or planned
        if not is_left_out(record.reduction, place[1]):
            calendar.append(PlannedDose(cycle=place[0], day=place[1], planned=on, dates=dates))
            doses.append(DoseDay(*place, on))
        place = following(*place)
    return tuple(calendar)


def why_no_day(next_dose: NextDose) -> NoPlannedDay | None:
    """Return why no day is planned for the next dose and those after it; ``None`` where one is.

    The treatment ends, or the dose is of a cycle beyond the most that the protocol gives, with a transplant
    or without, or what its day depends on is not stated.
    """
    ended_by = tuple(
        finding
        for finding in next_dose.against
        if finding.severity is Severity.DISCONTINUE
        or (finding.rule == cycle_checks.LIMIT.id and finding.severity is Severity.REJECT)
    )
    if not ended_by and not next_dose.dates.missing:
        return None
    return NoPlannedDay(ended_by=ended_by, missing=next_dose.dates.missing)


def _first_day(next_dose: NextDose, today: date) -> date:
    """Return the day of the order for the next dose, else its usual day, not before today."""
    order = next_dose.order
    ordered = None if order is None else order.prescription.planned_start.date()
    return max(ordered or next_dose.dates.usual or today, today)


def after_interruption(
    record: CourseRecord, regimen: Regimen, policy: SitePolicy, now: datetime, days: int
) -> AfterInterruption:
    """Return what an interruption of ``days`` for non-hematologic toxicity means for the course.

    It is one of the cycle of the last dose given or omitted. A longer one that is recorded stays.
    """
    limits = regimen.interruption
    cycles = [dose.cycle for dose in record.given] + [dose.cycle for dose in record.omitted]
    cycle = max(cycles, default=1)
    course = replace(record.present.course, interruptions=record.interruptions)
    longest = max(days, longest_interruption(course, cycle))
    added = Interruption(cycle=cycle, cause=InterruptionCause.NON_HEMATOLOGIC, days=longest)
    interrupted = replace(record, interruptions=(*record.interruptions, added))
    next_dose = plan_next_dose(interrupted, regimen, policy, now)
    return AfterInterruption(
        days=days,
        omit_next_dose=longest >= limits.omit_next_dose_from,
        reduce_next_cycle=longest >= limits.reduce_next_cycle_from,
        consider_stopping=longest > limits.consider_stopping_over,
        meanings=_meanings(regimen, longest, cycle),
        next_dose=next_dose,
        calendar=dose_calendar(interrupted, regimen, next_dose, now.date(), days),
        no_day=why_no_day(next_dose),
    )


def _meanings(regimen: Regimen, days: int, cycle: int) -> tuple[Meaning, ...]:
    limits, source = regimen.interruption, regimen.interruption.source
    if days < limits.omit_next_dose_from:
        least = count_text(int(regimen.schedule.minimum_interval), "day")
        text = f"The next dose is given after recovery, at least {least} after the last one."
        return (Meaning(text=text, source=source),)
    said = [f"From {limits.omit_next_dose_from} days on the next dose of cycle {cycle} is omitted."]
    if days >= limits.reduce_next_cycle_from:
        factor = number_text(regimen.reduction.factor)
        said.append(
            f"From {limits.reduce_next_cycle_from} days on the levels of cycle {cycle + 1} are × {factor}."
        )
    if days > limits.consider_stopping_over:
        said.append(f"Over {limits.consider_stopping_over} days permanent discontinuation may be considered.")
    return tuple(Meaning(text=text, source=source) for text in said)
