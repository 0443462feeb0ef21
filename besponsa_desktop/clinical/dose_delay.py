"""The next dose on another day: which limits that day does not meet, what is on file for it, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import localcontext

from besponsa_desktop.clinical.course_moment import case_at
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_calendar import dose_calendar
from besponsa_desktop.clinical.dose_needs import needed_for
from besponsa_desktop.clinical.next_dose import DateLimit, Needed, NextDose, PlannedDose
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class DelayedDose:
    """The next dose given on ``on``, ``days`` after the day it is planned for (earlier: negative).

    ``unmet`` are the limits that no order may pass and that this day does not meet; ``outside`` is the limit
    of the label's window that it lies beyond, ``None`` inside it and where there is none. ``needed`` is what
    must be on file, worked out for that day from what is on file now. ``calendar`` are the dose and those
    after it, which follow from there.
    """

    on: date
    days: int
    unmet: tuple[DateLimit, ...]
    outside: DateLimit | None
    needed: tuple[Needed, ...]
    calendar: tuple[PlannedDose, ...]


def delay_dose(
    record: CourseRecord, rules: tuple[Regimen, SitePolicy], next_dose: NextDose, now: datetime, on: date
) -> DelayedDose | None:
    """Return what the next dose given on ``on`` means; ``None`` where it or its day is not known, or ends."""
    regimen, _ = rules
    planned = dose_calendar(record, regimen, next_dose, now.date())
    if not planned or next_dose.planned_at is None:
        return None
    days = (on - planned[0].planned).days
    moment = next_dose.planned_at + timedelta(days=(on - next_dose.planned_at.date()).days)
    with localcontext(EXACT):
        needed = needed_for(case_at(record, rules, moment, (planned[0].cycle, planned[0].day)))
    return DelayedDose(
        on=on,
        days=days,
        unmet=tuple(limit for limit in next_dose.dates.not_before if limit.on > on),
        outside=_outside(next_dose.dates.window, on),
        needed=needed,
        calendar=dose_calendar(record, regimen, next_dose, now.date(), days),
    )


def _outside(window: tuple[DateLimit, DateLimit] | None, on: date) -> DateLimit | None:
    if window is None or window[0].on <= on <= window[1].on:
        return None
    return window[0] if on < window[0].on else window[1]
