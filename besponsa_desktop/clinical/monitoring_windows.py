"""The windows of the monitoring plan: when something is due, and whether it was done in time."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.ecg import qt_medicines
from besponsa_desktop.clinical.investigations import LaboratoryTest


def months_after(day: date, months: int) -> date:
    """Return the same day ``months`` later; a day that the month lacks becomes the first of the next."""
    index = day.year * 12 + day.month - 1 + months
    try:
        return date(index // 12, index % 12 + 1, day.day)
    except ValueError:
        return date((index + 1) // 12, (index + 1) % 12 + 1, 1)


def days(days: Decimal) -> timedelta:
    """Return a number of days."""
    return timedelta(days=int(days))


def window_before(case: Case, hours: Decimal) -> tuple[date, date]:
    """Return the days in which something at most ``hours`` old at the planned start may be taken."""
    return (case.planned - timedelta(hours=int(hours))).date(), case.planned.date()


def window_after(case: Case, day: date) -> tuple[date, date]:
    """Return the days after a dose in which its liver panel is due."""
    policy = case.policy.monitoring
    return day + days(policy.liver_after_dose_from), day + days(policy.liver_after_dose_to)


def weeks_after_transplant(case: Case) -> tuple[tuple[date, date], ...]:
    """Return the weekly windows of the first month after transplant; none without a transplant."""
    policy, transplant = case.policy.monitoring, case.course.hsct_on
    if transplant is None:
        return ()
    every, until = int(policy.after_transplant_every), int(policy.after_transplant_for)
    return tuple(
        (transplant + timedelta(days=end - every + 1), transplant + timedelta(days=end))
        for end in range(every, until + 1, every)
    )


def all_fresh_on(case: Case, tests: tuple[LaboratoryTest, ...], hours: Decimal) -> date | None:
    """Return the day since which every one of ``tests`` has a recent result; ``None`` where one has none."""
    latest = [fresh[0].taken_at.date() for test in tests if (fresh := case.fresh(test, hours))]
    return max(latest) if len(latest) == len(tests) else None


def all_within_on(case: Case, tests: tuple[LaboratoryTest, ...], window: tuple[date, date]) -> date | None:
    """Return the day on which every one of ``tests`` had a result within ``window``, both days included.

    ``None`` where one of them has none.
    """
    first = [
        min(
            (on for r in case.results.get(test, ()) if window[0] <= (on := r.taken_at.date()) <= window[1]),
            default=None,
        )
        for test in tests
    ]
    done = [on for on in first if on is not None]
    return max(done) if len(done) == len(tests) else None


def examined_within_on(case: Case, window: tuple[date, date]) -> date | None:
    """Return the day within ``window`` on which liver and ascites were examined; ``None`` without one."""
    recorded = case.order.examination
    if recorded.examined_at is None or recorded.hepatomegaly is None or recorded.ascites is None:
        return None
    on = recorded.examined_at.date()
    return on if window[0] <= on <= window[1] else None


def first_dose(case: Case) -> date:
    """Return the calendar date of the first dose of the course."""
    return min((dose.given_at for dose in case.doses), default=case.planned).date()


def started_medicines(case: Case) -> list[tuple[str, date]]:
    """Return the QT-prolonging medicines started by the planned start, with their days."""
    today = case.planned.date()
    return [(n, started) for n, started in qt_medicines(case) if started is not None and started <= today]


def next_cycle_start(case: Case) -> date:
    """Return the earliest date of day 1 of the next cycle."""
    order, schedule = case.prescription, case.regimen.schedule
    day_1 = None if order.day == 1 else case.dose_on(order.cycle, 1)
    start = case.planned.date() if day_1 is None else day_1.given_at.date()
    length = schedule.first_cycle_length if order.cycle == 1 else schedule.later_cycle_length
    return start + days(length)
