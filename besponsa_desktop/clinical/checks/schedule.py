"""The schedule: days between doses and cycles, and interruptions."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.case import Case, days_between, longest_interruption
from besponsa_desktop.clinical.checks.inputs import amount, given, stated
from besponsa_desktop.clinical.course import GivenDose, InterruptionCause
from besponsa_desktop.clinical.display import count_text, mg_per_m2_text
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.regimen import LATER_DOSE_DAYS
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import magnitude

INTERVAL = Rule("schedule.interval", "Interval since last dose", Severity.REJECT)
WINDOW = Rule("schedule.window", "Window of the day", Severity.CAUTION)
CYCLE_START = Rule("schedule.cycle_start", "Start of the cycle", Severity.REJECT)
INTERRUPTION = Rule("interruption.length", "Interruption", Severity.CAUTION)


def interval(case: Case) -> Finding:
    """Check the days since the last dose given, whatever its cycle."""
    schedule = case.regimen.schedule
    if not case.doses:
        return INTERVAL.not_applicable(schedule.source, "No earlier dose is on file.")
    last = case.doses[-1]
    days = days_between(last.given_at, case.planned)
    basis = Basis(
        source=schedule.source,
        found=count_text(days, "day"),
        expected=f"≥ {count_text(int(schedule.minimum_interval), 'day')}",
        inputs=(given(last), stated("order.planned_start", case.planned)),
    )
    if days >= schedule.minimum_interval:
        return INTERVAL.passed(basis, f"{basis.found} since the last dose.")
    message = f"Only {basis.found} since the last dose; at least {schedule.minimum_interval} days are needed."
    return INTERVAL.failed(Severity.REJECT, basis, message)


def window(case: Case) -> Finding:
    """Check days 8 and 15 against their windows, counted from day 1 as it was really given."""
    schedule, order = case.regimen.schedule, case.prescription
    windows = {
        8: (schedule.day_8_earliest, schedule.day_8_latest),
        15: (schedule.day_15_earliest, schedule.day_15_latest),
    }
    if order.day not in windows:
        return WINDOW.not_applicable(schedule.source, "Applies on days 8 and 15.")
    earliest, latest = windows[order.day]
    day_1 = case.dose_on(order.cycle, 1)
    basis = _days_since(case, day_1, f"{earliest} to {latest} days after day 1")
    if day_1 is None:
        return WINDOW.unknown(basis, [f"day 1 of cycle {order.cycle}"])
    days = days_between(day_1.given_at, case.planned)
    if earliest <= days <= latest:
        return WINDOW.passed(basis, f"{count_text(days, 'day')} after day 1 is within the window.")
    message = f"{count_text(days, 'day')} after day 1 is outside the window of {earliest} to {latest} days."
    return WINDOW.failed(Severity.CAUTION, basis, message)


def cycle_start(case: Case) -> Finding:
    """Check the length of the cycle before."""
    schedule, order = case.regimen.schedule, case.prescription
    if order.day != 1 or order.cycle == 1:
        return CYCLE_START.not_applicable(schedule.source, "Applies on day 1 of cycle 2 and later.")
    least = schedule.first_cycle_length if order.cycle == 2 else schedule.later_cycle_length
    previous = case.dose_on(order.cycle - 1, 1)
    basis = _days_since(case, previous, f"≥ {least} days after day 1 of cycle {order.cycle - 1}")
    if previous is None:
        return CYCLE_START.unknown(basis, [f"day 1 of cycle {order.cycle - 1}"])
    days = days_between(previous.given_at, case.planned)
    if days >= least:
        return CYCLE_START.passed(basis, f"The cycle before took {count_text(days, 'day')}.")
    message = f"Only {count_text(days, 'day')} since day 1 of cycle {order.cycle - 1}; {least} are needed."
    return CYCLE_START.failed(Severity.REJECT, basis, message)


def _days_since(case: Case, dose: GivenDose | None, expected: str) -> Basis:
    planned = stated("order.planned_start", case.planned)
    return Basis(
        source=case.regimen.schedule.source,
        found="not known" if dose is None else count_text(days_between(dose.given_at, case.planned), "day"),
        expected=expected,
        inputs=(planned,) if dose is None else (given(dose), planned),
    )


def interruption(case: Case) -> Finding:
    """Check what interruptions for non-hematologic toxicity in this cycle and the one before demand."""
    limits, cycle = case.regimen.interruption, case.prescription.cycle
    now = longest_interruption(case.course, cycle)
    before = longest_interruption(case.course, cycle - 1)
    if not _has_interruption(case):
        return INTERRUPTION.not_applicable(limits.source, "No interruption for toxicity is recorded.")
    basis = Basis(
        source=limits.source,
        found=f"{count_text(now, 'day')} in this cycle, {before} in the one before",
        expected=f"< {count_text(int(limits.omit_next_dose_from), 'day')}",
        inputs=_interruption_inputs(case),
    )
    if _dose_to_omit(case, now):
        message = f"An interruption of {count_text(now, 'day')}: the next dose of the cycle is to be omitted."
        return INTERRUPTION.failed(Severity.REJECT, basis, message)
    reduced = _is_reduced(case) if before >= limits.reduce_next_cycle_from else True
    if reduced is False:
        message = (
            f"An interruption of {count_text(before, 'day')} in the cycle before: the dose is to be reduced."
        )
        return INTERRUPTION.failed(Severity.REJECT, basis, message)
    if reduced is None:
        return INTERRUPTION.unknown(basis, ["ordered mg/m² and the reduced level"])
    if max(now, before) > limits.consider_stopping_over:
        message = (
            f"More than {limits.consider_stopping_over} days: permanent discontinuation may be considered."
        )
        return INTERRUPTION.failed(Severity.CAUTION, basis, message)
    return INTERRUPTION.passed(basis, "The order takes the interruption into account.")


def _has_interruption(case: Case) -> bool:
    cycles = {case.prescription.cycle, case.prescription.cycle - 1}
    return any(
        interruption.cycle in cycles and interruption.cause is InterruptionCause.NON_HEMATOLOGIC
        for interruption in case.course.interruptions
    )


def _dose_to_omit(case: Case, days: int) -> bool:
    omitted = any(dose.cycle == case.prescription.cycle for dose in case.course.omitted_doses)
    long = days >= case.regimen.interruption.omit_next_dose_from
    return long and not omitted and case.prescription.day in LATER_DOSE_DAYS


def _is_reduced(case: Case) -> bool | None:
    ordered, reduced = case.prescription.dose_per_area, _reduced(case)
    if ordered is None or reduced is None:
        return None
    return magnitude(ordered, "mg/m2") <= reduced


def _reduced(case: Case) -> Decimal | None:
    """Return the level of this day after the reduction that a long interruption demands, in mg/m²."""
    level = case.full_level
    return None if level is None else level * case.regimen.reduction.factor


def _interruption_inputs(case: Case) -> tuple[FindingInput, ...]:
    reduced = _reduced(case)
    recorded = tuple(
        stated(f"course.interruptions[{index}]", f"cycle {i.cycle}: {count_text(i.days, 'day')}")
        for index, i in enumerate(case.course.interruptions)
    )
    level = "not known" if reduced is None else mg_per_m2_text(reduced)
    return (
        *recorded,
        amount("order.dose_per_area", case.prescription.dose_per_area),
        stated("course.dose_reduction", f"reduced level {level}"),
    )
