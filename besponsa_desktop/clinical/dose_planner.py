"""The dose planner: which dose comes next, when, at which level, and what must be on file before it.

It states what follows from the record and the protocol; it orders nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import localcontext

from besponsa_desktop.clinical.case import (
    RESPONDERS,
    Case,
    is_left_out,
    longest_interruption,
    reduction_factor,
)
from besponsa_desktop.clinical.checks.dose import level_source
from besponsa_desktop.clinical.course import DoseReduction, ResponseStatus
from besponsa_desktop.clinical.course_moment import case_at
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.cumulative import given_by_cycle, given_so_far
from besponsa_desktop.clinical.display import mg_per_m2_text
from besponsa_desktop.clinical.dose_dates import dates_of, dose_days, following
from besponsa_desktop.clinical.dose_needs import against, limits_for, needed_for
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.next_dose import DoseDates, DoseLevel, NextDose
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import DOSE_DAYS, LATER_DOSE_DAYS, Regimen
from besponsa_desktop.clinical.units import EXACT

_Place = tuple[int, int]
_FIRST: _Place = (1, DOSE_DAYS[0])
_RESPONSES = {ResponseStatus.CR: "CR", ResponseStatus.CRI: "CRi", ResponseStatus.NONE: "neither CR nor CRi"}


@dataclass(frozen=True, slots=True)
class NextPlace:
    """Where the course goes on: the next place, doses to be omitted before it, doses not on file."""

    place: _Place
    to_omit: tuple[_Place, ...]
    not_on_file: tuple[_Place, ...]


def plan_next_dose(record: CourseRecord, regimen: Regimen, policy: SitePolicy, now: datetime) -> NextDose:
    """Return the dose that comes next, as the record stands at ``now`` (with its offset)."""
    going_on = next_place(record, regimen)
    if going_on is None:
        return _unknown(record)
    cycle, day = place = going_on.place
    dates = dates_of(cycle, day, dose_days(record.given), regimen.schedule)
    planned_at = _planned_at(record, place, dates, now)
    with localcontext(EXACT):
        case = case_at(record, (regimen, policy), planned_at, place)
        contrary = _against(case_at(record, (regimen, policy), now, place), case)
        return NextDose(
            cycle=cycle,
            day=day,
            dates=dates,
            level=_level(case),
            planned_at=planned_at,
            order=record.order_for(cycle, day),
            needed=needed_for(case),
            limits=limits_for(case),
            against=contrary,
            ends=any(finding.severity is Severity.DISCONTINUE for finding in contrary),
            to_omit=going_on.to_omit,
            not_on_file=going_on.not_on_file,
            cycles=given_by_cycle(record.given),
            total=given_so_far(record.given),
        )


def _against(now: Case, planned: Case) -> tuple[Finding, ...]:
    """Return what speaks against the dose now, and what will end the treatment by the day it is planned."""
    found = against(now)
    ending = [f for f in against(planned) if f.severity is Severity.DISCONTINUE]
    seen = {finding.rule for finding in found if finding.severity is Severity.DISCONTINUE}
    return (*(f for f in ending if f.rule not in seen), *found)


def _unknown(record: CourseRecord) -> NextDose:
    """Return that nobody knows which dose comes next, because the doses given are not stated."""
    missing = ("doses given so far",)
    return NextDose(
        cycle=None,
        day=None,
        dates=DoseDates(usual=None, earliest=None, latest=None, missing=missing),
        level=None,
        planned_at=None,
        order=None,
        needed=(),
        limits=(),
        against=(),
        ends=False,
        to_omit=(),
        not_on_file=(),
        cycles=(),
        total=given_so_far(record.given),
    )


def next_place(record: CourseRecord, regimen: Regimen) -> NextPlace | None:
    """Return where the course goes on after the doses given and omitted; ``None`` where none are stated."""
    if record.doses is None:
        return None
    given = {(dose.cycle, dose.day) for dose in record.doses}
    omitted = {(dose.cycle, dose.day) for dose in record.omitted}
    latest = max(given | omitted, default=None)
    if latest is None:
        return NextPlace(_FIRST, (), ())
    to_omit: list[_Place] = []
    place = following(*latest)
    while is_left_out(record.reduction, place[1]) or _is_to_omit(record, regimen, place, (omitted, to_omit)):
        if not is_left_out(record.reduction, place[1]):
            to_omit.append(place)
        place = following(*place)
    absent = [one for one in _places_before(latest, regimen) if one not in given | omitted]
    not_on_file = tuple(one for one in absent if not is_left_out(record.reduction, one[1]))
    return NextPlace(place, tuple(to_omit), not_on_file)


def _is_to_omit(
    record: CourseRecord, regimen: Regimen, place: _Place, omissions: tuple[set[_Place], list[_Place]]
) -> bool:
    """Return whether an interruption of the cycle asks to omit this dose: the next one, and only one."""
    cycle, day = place
    course = replace(record.present.course, interruptions=record.interruptions)
    long = longest_interruption(course, cycle) >= regimen.interruption.omit_next_dose_from
    recorded, demanded = omissions
    done = any(one[0] == cycle for one in (*recorded, *demanded))
    return long and day in LATER_DOSE_DAYS and not done


def _places_before(latest: _Place, regimen: Regimen) -> list[_Place]:
    """Return the places before ``latest``, of as many cycles as the protocol gives at most."""
    cycles = range(1, min(latest[0], int(regimen.cycles.at_most)) + 1)
    return [(cycle, day) for cycle in cycles for day in DOSE_DAYS if (cycle, day) < latest]


def _planned_at(record: CourseRecord, place: _Place, dates: DoseDates, now: datetime) -> datetime:
    """Return the moment to work the dose out for: as ordered, else on its usual day; not before ``now``."""
    order = record.order_for(*place)
    if order is not None:
        return max(order.prescription.planned_start, now)
    at = record.present.prescription.planned_start.time()
    on = max(dates.usual or dates.earliest or now.date(), now.date())
    return max(datetime.combine(on, at, tzinfo=now.tzinfo), now)


def _level(case: Case) -> DoseLevel:
    return DoseLevel(
        full=case.full_level,
        level=case.level,
        reduction=case.reduction,
        why=_why(case),
        source=level_source(case),
    )


def _why(case: Case) -> str:
    cycle, day = case.prescription.cycle, case.prescription.day
    if case.full_level is None or case.level is None:
        return f"The level waits for a response assessed after day 1 of cycle {cycle - 1}."
    rests_on = "for every patient"
    if cycle > 1 and day == DOSE_DAYS[0] and case.response is not None:
        responds = case.response in RESPONDERS
        rests_on = f"after {_RESPONSES[case.response]}" if responds else "without CR or CRi"
    said = f"Cycle {cycle} day {day} is {mg_per_m2_text(case.full_level)} {rests_on}"
    if case.reduction is DoseReduction.NONE:
        return f"{said}."
    factor = reduction_factor(case.reduction, case.regimen)
    return f"{said}; reduced: × {factor} = {mg_per_m2_text(case.level)}."
