"""A course seen as a whole: its record, liver watch, next dose, calendar, monitoring plan and trends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import localcontext

from besponsa_desktop.clinical.checks.vod import risk_factors
from besponsa_desktop.clinical.course_moment import case_at
from besponsa_desktop.clinical.course_plan import CourseItem, plan_course
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.course_trends import CourseTrend, course_trends
from besponsa_desktop.clinical.dose_calendar import dose_calendar
from besponsa_desktop.clinical.dose_planner import plan_next_dose
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.liver_watch import WatchedDay, liver_watch
from besponsa_desktop.clinical.next_dose import NextDose, PlannedDose
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseOverview:
    """Everything that the program says of one course at ``now`` under one regimen and policy.

    The liver watch is worked out when it is asked for: of a long course it takes the longest.
    """

    now: datetime
    record: CourseRecord
    regimen: Regimen
    policy: SitePolicy
    risk_factors: Finding
    next_dose: NextDose
    calendar: tuple[PlannedDose, ...]
    plan: tuple[CourseItem, ...]
    trends: tuple[CourseTrend, ...]

    def watched_days(self) -> tuple[WatchedDay, ...]:
        """Return the days of the liver watch from oldest to newest, worked out anew."""
        return liver_watch(self.record, self.regimen, self.policy)


def look_at_course(
    record: CourseRecord, regimen: Regimen, policy: SitePolicy, now: datetime
) -> CourseOverview:
    """Return what follows from ``record`` at ``now``; the same input always gives the same."""
    next_dose = plan_next_dose(record, regimen, policy, now)
    plan = plan_course(record, regimen, policy, next_dose, now)
    place = None if next_dose.cycle is None or next_dose.day is None else (next_dose.cycle, next_dose.day)
    with localcontext(EXACT):
        risks = risk_factors(case_at(record, (regimen, policy), now, place))
    return CourseOverview(
        now=now,
        record=record,
        regimen=regimen,
        policy=policy,
        risk_factors=risks,
        next_dose=next_dose,
        calendar=dose_calendar(record, regimen, next_dose, now.date()),
        plan=plan,
        trends=course_trends(record, regimen, policy, plan),
    )
