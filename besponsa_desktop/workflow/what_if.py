"""What is asked of a course beside what it says: an interruption of so many days, another day for a dose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from besponsa_desktop.clinical.course_overview import CourseOverview
from besponsa_desktop.clinical.display import date_text, listed
from besponsa_desktop.clinical.dose_calendar import after_interruption, why_no_day
from besponsa_desktop.clinical.dose_delay import DelayedDose, delay_dose
from besponsa_desktop.clinical.next_dose import AfterInterruption, NoPlannedDay
from besponsa_desktop.errors import Fault, UnusableInput

#: The longest interruption and the latest day that are looked at: ten years, more than any course lasts.
LONGEST_DAYS = 3_650


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """What was asked, and what it comes to; ``None`` where it was not."""

    interruption: AfterInterruption | None = None
    delay: DelayedDose | None = None


NOTHING_ASKED = WhatIf()


def what_if(course: CourseOverview, interruption_days: int | None, delay_to: date | None) -> WhatIf:
    """Return what an interruption of so many days means, and the next dose on another day.

    Raises:
        UnusableInput: the number of days is not one to look at, the day is past, or the course has no next
            dose whose day is known.
    """
    faults = [*_fault_of_days(interruption_days), *_fault_of_day(course, delay_to)]
    if faults:
        raise UnusableInput(faults)
    record, regimen, policy, now = course.record, course.regimen, course.policy, course.now
    interrupted = delayed = None
    if interruption_days is not None:
        interrupted = after_interruption(record, regimen, policy, now, interruption_days)
    if delay_to is not None:
        delayed = delay_dose(record, (regimen, policy), course.next_dose, now, delay_to)
    return WhatIf(interruption=interrupted, delay=delayed)


def _fault_of_days(days: int | None) -> list[Fault]:
    if days is None or 1 <= days <= LONGEST_DAYS:
        return []
    return [Fault(path="--interruption", found=str(days), needed=f"1 to {LONGEST_DAYS} days")]


def _fault_of_day(course: CourseOverview, on: date | None) -> list[Fault]:
    if on is None:
        return []
    today = course.now.date()
    why = why_no_day(course.next_dose)
    if why is not None:
        return [Fault(path="--delay-to", found=date_text(on), needed=_needed(why))]
    if 0 <= (on - today).days <= LONGEST_DAYS:
        return []
    needed = f"a day from {date_text(today)} on, at most {LONGEST_DAYS} days later"
    return [Fault(path="--delay-to", found=date_text(on), needed=needed)]


def _needed(why: NoPlannedDay) -> str:
    """Return what a course lacks that has no planned day, with what it ends by or is not stated."""
    if why.ended_by:
        return f"a course that goes on; {' '.join(finding.message for finding in why.ended_by)}"
    return f"a next dose whose day is known; missing: {listed(why.missing)}"
