"""The monitoring plan: what is due around this dose, when, why, and how it stands at the planned start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.ecg import baseline_ecg
from besponsa_desktop.clinical.checks.electrolytes import TESTS as ELECTROLYTES
from besponsa_desktop.clinical.checks.examination import fresh_examination
from besponsa_desktop.clinical.checks.liver import PANEL_TESTS as LIVER_PANEL
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.monitoring_items import (
    MonitoringItem,
    MonitoringScope,
    MonitoringStatus,
    MonitoringTask,
    status_on,
)
from besponsa_desktop.clinical.monitoring_windows import (
    all_fresh_on,
    all_within_on,
    days,
    examined_within_on,
    first_dose,
    months_after,
    next_cycle_start,
    started_medicines,
    weeks_after_transplant,
    window_after,
    window_before,
)
from besponsa_desktop.clinical.patient import Sex

__all__ = [
    "MonitoringItem",
    "MonitoringScope",
    "MonitoringStatus",
    "MonitoringTask",
    "plan_monitoring",
]

_COUNTS = (LaboratoryTest.ANC, LaboratoryTest.PLATELETS)
_Scope = MonitoringScope
#: Reason, source and what the task belongs to.
_Why = tuple[str, Citation, MonitoringScope]


def plan_monitoring(case: Case, dose: str = "this dose") -> tuple[MonitoringItem, ...]:
    """Return what is due before, at and after this dose, in the order of the decision table.

    ``dose`` is what the reasons call this dose.
    """
    return (
        *_liver(case, dose),
        *_examinations(case, dose),
        *_before_dose(case, dose),
        *_ecgs(case),
        *_electrolytes(case),
        _infusion_watch(case),
        *_responses(case),
        *_reproduction(case, dose),
    )


def _item(
    case: Case, task: MonitoringTask, window: tuple[date, date], why: _Why, done_on: date | None = None
) -> MonitoringItem:
    due_from, due_to = window
    reason, source, scope = why
    return MonitoringItem(
        item=task,
        due_from=due_from,
        due_to=due_to,
        status=status_on(window, case.planned.date(), done_on),
        why=reason,
        source=source,
        scope=scope,
        done_on=done_on,
    )


def _liver(case: Case, dose: str) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.LIVER_PANEL, case.regimen.sections.liver_monitoring.source
    hours = case.policy.ages.blood_results
    reason = f"before treatment and before {dose}" if case.is_first_dose else f"before {dose}"
    why = (reason, source, _Scope.BEFORE_DOSE)
    yield _item(case, task, window_before(case, hours), why, all_fresh_on(case, LIVER_PANEL, hours))
    for given in case.doses:
        window = window_after(case, given.given_at.date())
        why = (f"after cycle {given.cycle} day {given.day}", source, _Scope.AFTER_EARLIER_DOSE)
        yield _item(case, task, window, why, all_within_on(case, LIVER_PANEL, window))
    why = (f"after {dose}", source, _Scope.AFTER_DOSE)
    yield _item(case, task, window_after(case, case.planned.date()), why)
    for number, window in enumerate(weeks_after_transplant(case), start=1):
        why = (f"week {number} after transplant", source, _Scope.AFTER_TRANSPLANT)
        yield _item(case, task, window, why, all_within_on(case, LIVER_PANEL, window))


def _examinations(case: Case, dose: str) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.VOD_EXAMINATION, case.regimen.vod.source
    examined = fresh_examination(case)
    complete = None not in (examined.hepatomegaly, examined.ascites, case.weight_kg)
    window = window_before(case, case.policy.ages.examination)
    why = (f"signs of VOD and weight before {dose}", source, _Scope.BEFORE_DOSE)
    yield _item(case, task, window, why, _examined_on(case, complete=complete))
    for number, week in enumerate(weeks_after_transplant(case), start=1):
        why = (f"week {number} after transplant", source, _Scope.AFTER_TRANSPLANT)
        yield _item(case, task, week, why, examined_within_on(case, week))


def _examined_on(case: Case, *, complete: bool) -> date | None:
    """Return the day of the recent examination if it is complete."""
    at = fresh_examination(case).examined_at
    return None if at is None or not complete else at.date()


def _before_dose(case: Case, dose: str) -> Iterator[MonitoringItem]:
    source, hours = case.regimen.sections.counts_monitoring.source, case.policy.ages.blood_results
    window, examined = window_before(case, hours), fresh_examination(case)
    signs = None not in (examined.infection, examined.bleeding)
    why = (f"before {dose}", source, _Scope.BEFORE_DOSE)
    yield _item(case, MonitoringTask.CBC, window, why, all_fresh_on(case, _COUNTS, hours))
    signs_on = _examined_on(case, complete=signs)
    yield _item(case, MonitoringTask.INFECTION_BLEEDING, window, why, signs_on)
    why = (f"anti-infectives and surveillance before {dose}", source, _Scope.BEFORE_DOSE)
    yield _item(case, MonitoringTask.PROPHYLAXIS_REVIEW, window, why)


def _ecgs(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.ECG, case.regimen.sections.ecg.source
    ages = case.policy.ages
    first, baseline = first_dose(case), baseline_ecg(case)
    window = (first - days(ages.ecg_baseline), first)
    why = ("baseline before treatment", source, _Scope.BASELINE)
    yield _item(case, task, window, why, None if baseline is None else baseline.taken_at.date())
    for name, started in started_medicines(case):
        since = [ecg.taken_at.date() for ecg in case.ecgs if ecg.taken_at.date() > started]
        why = (f"after the start of {name}", source, _Scope.AFTER_MEDICINE)
        yield _item(case, task, (started, case.planned.date()), why, min(since, default=None))
    if case.prescription.day == 1 and not case.is_first_dose:
        latest = case.ecgs[-1].taken_at if case.ecgs else None
        fresh = latest is not None and case.is_fresh(latest, ages.ecg_day_1 * 24)
        why = ("day 1 of the cycle", case.policy.monitoring.source, _Scope.BEFORE_DOSE)
        window = window_before(case, ages.ecg_day_1 * 24)
        yield _item(case, task, window, why, latest.date() if latest is not None and fresh else None)
    yield _on_next_cycle(case, task)


def _electrolytes(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.ELECTROLYTES, case.regimen.sections.ecg.source
    ages = case.policy.ages
    first = first_dose(case)
    baseline = (first - days(ages.electrolytes_first_dose), first)
    done = all_within_on(case, ELECTROLYTES, baseline)
    yield _item(case, task, baseline, ("baseline before treatment", source, _Scope.BASELINE), done)
    for name, started in started_medicines(case):
        window = (started, case.planned.date())
        done = all_within_on(case, ELECTROLYTES, (started + timedelta(days=1), case.planned.date()))
        why = (f"after the start of {name}", source, _Scope.AFTER_MEDICINE)
        yield _item(case, task, window, why, done)
    if case.prescription.day == 1 and not case.is_first_dose:
        hours = ages.electrolytes_later * 24
        why = ("day 1 of the cycle", case.policy.monitoring.source, _Scope.BEFORE_DOSE)
        done = all_fresh_on(case, ELECTROLYTES, hours)
        yield _item(case, task, window_before(case, hours), why, done)
    yield _on_next_cycle(case, task)


def _on_next_cycle(case: Case, task: MonitoringTask) -> MonitoringItem:
    start = next_cycle_start(case)
    why = ("day 1 of the next cycle", case.policy.monitoring.source, _Scope.NEXT_CYCLE)
    return _item(case, task, (start, start), why)


def _infusion_watch(case: Case) -> MonitoringItem:
    minutes = case.regimen.preparation.infusion.observation
    reason = f"throughout the infusion and at least {minutes} min after its end"
    today = case.planned.date()
    why = (reason, case.regimen.sections.infusion_reactions.source, _Scope.AT_DOSE)
    return _item(case, MonitoringTask.INFUSION_WATCH, (today, today), why)


def _responses(case: Case) -> Iterator[MonitoringItem]:
    task, source = MonitoringTask.RESPONSE, case.regimen.cycles.source
    today, order = case.planned.date(), case.prescription
    previous = case.dose_on(order.cycle - 1, 1)
    if order.day == 1 and previous is not None:
        window = (previous.given_at.date() + timedelta(days=1), today)
        why = (f"marrow and MRD before day 1 of cycle {order.cycle}", source, _Scope.BEFORE_DOSE)
        assessed = None if case.response is None else case.course.response.assessed_on
        yield _item(case, task, window, why, assessed)
    window = (min(today + timedelta(days=1), next_cycle_start(case)), next_cycle_start(case))
    why = (f"marrow and MRD before day 1 of cycle {order.cycle + 1}", source, _Scope.NEXT_CYCLE)
    yield _item(case, task, window, why)


def _reproduction(case: Case, dose: str) -> Iterator[MonitoringItem]:
    limits, today, sex = case.regimen.reproduction, case.planned.date(), case.order.patient.sex
    spans = []
    if sex is not Sex.MALE:
        spans.append((MonitoringTask.CONTRACEPTION_FEMALE, limits.contraception_female, "contraception"))
    if sex is not Sex.FEMALE:
        spans.append((MonitoringTask.CONTRACEPTION_MALE, limits.contraception_male, "contraception"))
    if sex is not Sex.MALE:
        spans.append((MonitoringTask.BREASTFEEDING, limits.breastfeeding_not_before, "no breastfeeding"))
    for task, months, what in spans:
        why = (f"{what} for {months} months after {dose}", limits.source, _Scope.AFTER_TREATMENT)
        window = (today + timedelta(days=1), months_after(today, int(months)))
        yield _item(case, task, window, why)
