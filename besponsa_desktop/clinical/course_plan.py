"""The monitoring plan across the whole course, as of one moment: due, done, overdue, planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import localcontext

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.course_moment import case_at
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.dose_calendar import dose_calendar
from besponsa_desktop.clinical.monitoring import plan_monitoring
from besponsa_desktop.clinical.monitoring_items import (
    MonitoringItem,
    MonitoringScope,
    MonitoringStatus,
    MonitoringTask,
    status_on,
)
from besponsa_desktop.clinical.next_dose import NextDose, PlannedDose
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT

_Rules = tuple[Regimen, SitePolicy]
_Scope = MonitoringScope
#: What belongs to the whole course and not to one of its doses.
_OF_COURSE = {_Scope.BASELINE, _Scope.AFTER_EARLIER_DOSE, _Scope.AFTER_MEDICINE, _Scope.AFTER_TRANSPLANT}
#: What is due for the dose that comes next, and right after it.
_OF_NEXT_DOSE = {_Scope.BEFORE_DOSE, _Scope.AT_DOSE, _Scope.AFTER_DOSE}


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseItem:
    """An item of the course's monitoring plan, and the dose that it was laid out for.

    ``cycle`` and ``day`` are ``None`` for what belongs to no dose. ``made_up_on`` is the day on which an
    overdue task was next done, for a later item of the plan; ``None`` where it was not.
    """

    item: MonitoringItem
    cycle: int | None
    day: int | None
    made_up_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether something is to be done: it is due, or it is overdue and was not made up for."""
        if self.item.status is MonitoringStatus.OVERDUE:
            return self.made_up_on is None
        return self.item.status is MonitoringStatus.DUE


def plan_course(
    record: CourseRecord, regimen: Regimen, policy: SitePolicy, next_dose: NextDose, now: datetime
) -> tuple[CourseItem, ...]:
    """Return the monitoring of the whole course by the day on which it is due, as it stands at ``now``."""
    rules = (regimen, policy)
    with localcontext(EXACT):
        items = [
            *_before_given_doses(record, rules),
            *_of_course(record, rules, next_dose, now),
            *_of_next_dose(record, rules, next_dose, now.date()),
            *_after_treatment(record, rules),
        ]
    today = now.date()
    standing = [_as_of(today, one) for one in items]
    ordered = sorted(standing, key=lambda one: (one.item.due_to, one.item.due_from))
    return tuple(_made_up(one, ordered) for one in ordered)


def overdue_items(plan: Iterable[CourseItem]) -> tuple[CourseItem, ...]:
    """Return what is overdue and was not made up for."""
    return tuple(one for one in plan if one.is_open and one.item.status is MonitoringStatus.OVERDUE)


def _before_given_doses(record: CourseRecord, rules: _Rules) -> Iterator[CourseItem]:
    """Yield what was due before each dose given, judged by what was on file when it was given."""
    for dose in record.given:
        case = case_at(record, rules, dose.given_at, (dose.cycle, dose.day))
        earlier = tuple(one for one in case.doses if one is not dose)
        for item in plan_monitoring(replace(case, doses=earlier), _called(dose.cycle, dose.day)):
            if item.scope is _Scope.BEFORE_DOSE:
                yield CourseItem(item=_reviewed(record, item, case), cycle=dose.cycle, day=dose.day)


def _reviewed(record: CourseRecord, item: MonitoringItem, case: Case) -> MonitoringItem:
    """Return a review of prophylaxis as done where the order of the dose records an anti-infective."""
    if item.item is not MonitoringTask.PROPHYLAXIS_REVIEW:
        return item
    order = record.order_for(case.prescription.cycle, case.prescription.day)
    if order is None or not order.anti_infectives:
        return item
    return replace(item, done_on=order.prescription.planned_start.date())


def _of_course(
    record: CourseRecord, rules: _Rules, next_dose: NextDose, now: datetime
) -> Iterator[CourseItem]:
    place = (next_dose.cycle, next_dose.day) if next_dose.cycle and next_dose.day else None
    case = case_at(record, rules, now, place)
    ever = replace(case.order, concomitant_medicines=record.medicines)
    for item in plan_monitoring(replace(case, order=ever)):
        if item.scope not in _OF_COURSE:
            continue
        weekly = item.scope is _Scope.AFTER_TRANSPLANT and item.item is MonitoringTask.VOD_EXAMINATION
        yield CourseItem(
            item=replace(item, done_on=_examined_on(record, item)) if weekly else item, cycle=None, day=None
        )


def _examined_on(record: CourseRecord, item: MonitoringItem) -> date | None:
    """Return the day within the item's window by which liver, ascites and weight were seen."""
    examined = [
        e.examined_at.date()
        for e in record.examinations
        if e.examined_at is not None and e.hepatomegaly is not None and e.ascites is not None
    ]
    weighed = [w.measured_at.date() for w in record.weights if w.measured_at is not None]
    first = [
        min((on for on in days if item.due_from <= on <= item.due_to), default=None)
        for days in (examined, weighed)
    ]
    return None if None in first else max(on for on in first if on is not None)


def _of_next_dose(
    record: CourseRecord, rules: _Rules, next_dose: NextDose, today: date
) -> Iterator[CourseItem]:
    """Yield what is due for the dose that comes next; nothing where its day is not known or none comes."""
    if next_dose.ends or next_dose.planned_at is None or not next_dose.cycle or not next_dose.day:
        return
    place = (next_dose.cycle, next_dose.day)
    case = case_at(record, rules, next_dose.planned_at, place)
    start = _next_cycle(dose_calendar(record, rules[0], next_dose, today), place[0])
    for item in plan_monitoring(case, _called(*place)):
        if item.scope is _Scope.NEXT_CYCLE and start is not None:
            moved = replace(item, due_from=min(item.due_from, start), due_to=start)
            if item.item is not MonitoringTask.RESPONSE:
                moved = replace(moved, due_from=start)
            yield CourseItem(item=moved, cycle=place[0], day=place[1])
        elif item.scope in _OF_NEXT_DOSE:
            yield CourseItem(item=item, cycle=place[0], day=place[1])


def _next_cycle(calendar: Iterable[PlannedDose], cycle: int) -> date | None:
    """Return the day that the calendar plans for day 1 of the cycle after ``cycle``; ``None`` without one."""
    return next((dose.planned for dose in calendar if dose.cycle > cycle), None)


def _after_treatment(record: CourseRecord, rules: _Rules) -> Iterator[CourseItem]:
    """Yield the dates of contraception and breastfeeding, which count from the last dose given."""
    for dose in record.given[-1:]:
        case = case_at(record, rules, dose.given_at, (dose.cycle, dose.day))
        for item in plan_monitoring(case, "the last dose"):
            if item.scope is _Scope.AFTER_TREATMENT:
                yield CourseItem(item=item, cycle=None, day=None)


def _as_of(today: date, one: CourseItem) -> CourseItem:
    """Return an item as it stands today; what lasts for months is planned until it ends."""
    item = one.item
    if item.scope is _Scope.AFTER_TREATMENT:
        over = today > item.due_to
        status = MonitoringStatus.DONE if over else MonitoringStatus.PLANNED
        return replace(one, item=replace(item, status=status, done_on=item.due_to if over else None))
    status = status_on((item.due_from, item.due_to), today, item.done_on)
    return replace(one, item=replace(item, status=status))


def _made_up(one: CourseItem, plan: list[CourseItem]) -> CourseItem:
    """Return an overdue item with the day on which the same task was next done."""
    if one.item.status is not MonitoringStatus.OVERDUE:
        return one
    later = (
        other.item.done_on
        for other in plan
        if other.item.item is one.item.item and other.item.done_on and other.item.done_on > one.item.due_to
    )
    return replace(one, made_up_on=min(later, default=None))


def _called(cycle: int, day: int) -> str:
    return f"cycle {cycle} day {day}"
