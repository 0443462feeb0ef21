"""The monitoring plan: what is due around this dose, when, why, and how it stands at the planned start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.ecg import baseline_ecg
from besponsa_desktop.clinical.checks.electrolytes import TESTS as ELECTROLYTES
from besponsa_desktop.clinical.checks.examination import fresh_examination
from besponsa_desktop.clinical.checks.liver import PANEL_TESTS as LIVER_PANEL
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.monitoring_windows import (
    all_fresh,
    all_within,
    days,
    examined_within,
    first_dose,
    months_after,
    next_cycle_start,
    started_medicines,
    weeks_after_transplant,
    window_after,
    window_before,
)
from besponsa_desktop.clinical.patient import Sex

_COUNTS = (LaboratoryTest.ANC, LaboratoryTest.PLATELETS)


class MonitoringTask(Enum):
    """What is to be watched or done."""

    LIVER_PANEL = "liver_panel"
    VOD_EXAMINATION = "vod_examination"
    CBC = "cbc"
    INFECTION_BLEEDING = "infection_bleeding"
    PROPHYLAXIS_REVIEW = "prophylaxis_review"
    ECG = "ecg"
    ELECTROLYTES = "electrolytes"
    INFUSION_WATCH = "infusion_watch"
    RESPONSE = "response"
    CONTRACEPTION_FEMALE = "contraception_female"
    CONTRACEPTION_MALE = "contraception_male"
    BREASTFEEDING = "breastfeeding"


class MonitoringStatus(Enum):
    """State of a task on the day of the planned start."""

    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringItem:
    """One task with the days in which it is due (both included), its status, reason and source."""

    item: MonitoringTask
    due_from: date
    due_to: date
    status: MonitoringStatus
    why: str
    source: Citation


def plan_monitoring(case: Case) -> tuple[MonitoringItem, ...]:
    """Return what is due before, at and after this dose, in the order of the decision table."""
    return (
        *_liver(case),
        *_examinations(case),
        *_before_dose(case),
        *_ecgs(case),
        *_electrolytes(case),
        _infusion_watch(case),
        *_responses(case),
        *_reproduction(case),
    )


def _item(
    case: Case, task: MonitoringTask, window: tuple[date, date], why: tuple[str, Citation], done: bool = False
) -> MonitoringItem:
    due_from, due_to = window
    reason, source = why
    return MonitoringItem(
        item=task,
        due_from=due_from,
        due_to=due_to,
        status=_status(window, case.planned.date(), done),
        why=reason,
        source=source,
    )


def _status(window: tuple[date, date], today: date, done: bool) -> MonitoringStatus:
    if done:
        return MonitoringStatus.DONE
    if today > window[1]:
        return MonitoringStatus.OVERDUE
    return MonitoringStatus.DUE if today >= window[0] else MonitoringStatus.PLANNED


def _liver(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.LIVER_PANEL, case.regimen.sections.liver_monitoring.source
    hours = case.policy.ages.blood_results
    why = "before treatment and before this dose" if case.is_first_dose else "before this dose"
    yield _item(case, task, window_before(case, hours), (why, source), all_fresh(case, LIVER_PANEL, hours))
    for dose in case.doses:
        window = window_after(case, dose.given_at.date())
        reason = f"after cycle {dose.cycle} day {dose.day}"
        yield _item(case, task, window, (reason, source), all_within(case, LIVER_PANEL, window))
    yield _item(case, task, window_after(case, case.planned.date()), ("after this dose", source))
    for number, window in enumerate(weeks_after_transplant(case), start=1):
        reason = f"week {number} after transplant"
        yield _item(case, task, window, (reason, source), all_within(case, LIVER_PANEL, window))


def _examinations(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.VOD_EXAMINATION, case.regimen.vod.source
    examined = fresh_examination(case)
    complete = examined.hepatomegaly is not None and examined.ascites is not None
    window = window_before(case, case.policy.ages.examination)
    done = complete and case.weight_kg is not None
    yield _item(case, task, window, ("signs of VOD and weight before this dose", source), done)
    for number, week in enumerate(weeks_after_transplant(case), start=1):
        reason = f"week {number} after transplant"
        yield _item(case, task, week, (reason, source), examined_within(case, week))


def _before_dose(case: Case) -> Iterator[MonitoringItem]:
    source, hours = case.regimen.sections.counts_monitoring.source, case.policy.ages.blood_results
    window, examined = window_before(case, hours), fresh_examination(case)
    signs = examined.infection is not None and examined.bleeding is not None
    yield _item(
        case,
        MonitoringTask.CBC,
        window,
        ("before this dose", source),
        all_fresh(case, _COUNTS, hours),
    )
    yield _item(case, MonitoringTask.INFECTION_BLEEDING, window, ("before this dose", source), signs)
    reason = "anti-infectives and surveillance before this dose"
    yield _item(case, MonitoringTask.PROPHYLAXIS_REVIEW, window, (reason, source))


def _ecgs(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.ECG, case.regimen.sections.ecg.source
    ages = case.policy.ages
    first = first_dose(case)
    window = (first - days(ages.ecg_baseline), first)
    yield _item(case, task, window, ("baseline before treatment", source), baseline_ecg(case) is not None)
    for name, started in started_medicines(case):
        done = any(ecg.taken_at.date() > started for ecg in case.ecgs)
        yield _item(case, task, (started, case.planned.date()), (f"after the start of {name}", source), done)
    if case.prescription.day == 1 and not case.is_first_dose:
        fresh = bool(case.ecgs) and case.is_fresh(case.ecgs[-1].taken_at, ages.ecg_day_1 * 24)
        window = window_before(case, ages.ecg_day_1 * 24)
        yield _item(case, task, window, ("day 1 of the cycle", case.policy.monitoring.source), fresh)
    yield _on_next_cycle(case, task)


def _electrolytes(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.ELECTROLYTES, case.regimen.sections.ecg.source
    ages = case.policy.ages
    first = first_dose(case)
    baseline = (first - days(ages.electrolytes_first_dose), first)
    done = all_within(case, ELECTROLYTES, baseline)
    yield _item(case, task, baseline, ("baseline before treatment", source), done)
    for name, started in started_medicines(case):
        window = (started, case.planned.date())
        done = all_within(case, ELECTROLYTES, (started + timedelta(days=1), case.planned.date()))
        yield _item(case, task, window, (f"after the start of {name}", source), done)
    if case.prescription.day == 1 and not case.is_first_dose:
        hours = ages.electrolytes_later * 24
        reason = ("day 1 of the cycle", case.policy.monitoring.source)
        done = all_fresh(case, ELECTROLYTES, hours)
        yield _item(case, task, window_before(case, hours), reason, done)
    yield _on_next_cycle(case, task)


def _on_next_cycle(case: Case, task: MonitoringTask) -> MonitoringItem:
    start = next_cycle_start(case)
    return _item(case, task, (start, start), ("day 1 of the next cycle", case.policy.monitoring.source))


def _infusion_watch(case: Case) -> MonitoringItem:
    minutes = case.regimen.preparation.infusion.observation
    reason = f"throughout the infusion and at least {minutes} min after its end"
    today = case.planned.date()
    source = case.regimen.sections.infusion_reactions.source
    return _item(case, MonitoringTask.INFUSION_WATCH, (today, today), (reason, source))


def _responses(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.RESPONSE, case.regimen.cycles.source
    today, order = case.planned.date(), case.prescription
    previous = case.dose_on(order.cycle - 1, 1)
    if order.day == 1 and previous is not None:
        window = (previous.given_at.date() + timedelta(days=1), today)
        reason = f"marrow and MRD before day 1 of cycle {order.cycle}"
        yield _item(case, task, window, (reason, source), case.response is not None)
    window = (min(today + timedelta(days=1), next_cycle_start(case)), next_cycle_start(case))
    reason = f"marrow and MRD before day 1 of cycle {order.cycle + 1}"
    yield _item(case, task, window, (reason, source))


def _reproduction(case: Case) -> Iterator[MonitoringItem]:
    limits, today, sex = case.regimen.reproduction, case.planned.date(), case.order.patient.sex
    spans = []
    if sex is not Sex.MALE:
        spans.append((MonitoringTask.CONTRACEPTION_FEMALE, limits.contraception_female, "contraception"))
    if sex is not Sex.FEMALE:
        spans.append((MonitoringTask.CONTRACEPTION_MALE, limits.contraception_male, "contraception"))
    if sex is not Sex.MALE:
        spans.append((MonitoringTask.BREASTFEEDING, limits.breastfeeding_not_before, "no breastfeeding"))
    for task, months, what in spans:
        reason = f"{what} for {months} months after this dose"
        window = (today + timedelta(days=1), months_after(today, int(months)))
        yield _item(case, task, window, (reason, limits.source))
