"""The course at one moment: the order that its record would make then, so that every rule can judge it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.course import Response
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.investigations import Examination, Hepatomegaly, LaboratoryTest
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import magnitude

#: A liver that is found larger, or larger with pain, is the worse finding of one time.
_WORSE_LIVER = tuple(Hepatomegaly)
_SIGNS = ("ascites", "infection", "bleeding", "gilbert_or_hemolysis")
_LASTING = ("vod_confirmed", "severe_liver_toxicity")


def case_at(
    record: CourseRecord,
    rules: tuple[Regimen, SitePolicy],
    moment: datetime,
    place: tuple[int, int] | None = None,
) -> Case:
    """Return the case that the record makes at ``moment``, as a dose of ``place`` (cycle, day) would see it.

    Without a place it is that of the present order. What was found or given later is not in it.
    """
    regimen, policy = rules
    return open_case(order_at(record, policy, moment, place), regimen, policy)


def cases_at(
    record: CourseRecord,
    rules: tuple[Regimen, SitePolicy],
    moments: Iterable[datetime],
    tests: Collection[LaboratoryTest],
) -> Iterator[Case]:
    """Yield the case of the present order at each moment, with the results of ``tests`` and no others.

    The results are put in order once for all moments; their paths are those of the record.
    """
    results = {test: _of_test(record, test) for test in tests}
    without_results = replace(record, labs=())
    for moment in moments:
        known = {test: _taken_by(of_test, moment) for test, of_test in results.items()}
        latest = {test: _latest_of(of_test) for test, of_test in known.items() if of_test}
        case = case_at(without_results, rules, moment)
        yield replace(case, results=known, latest_results=latest)


def _of_test(record: CourseRecord, test: LaboratoryTest) -> tuple[UsableResult, ...]:
    dated = (
        UsableResult(f"labs[{index}]", result.collected_at, result)
        for index, result in enumerate(record.labs)
        if result.test is test and result.collected_at is not None
    )
    return tuple(sorted(dated, key=_taken_at))


def _taken_by(results: tuple[UsableResult, ...], moment: datetime) -> tuple[UsableResult, ...]:
    return results[: bisect_right(results, moment, key=_taken_at)]


def _latest_of(results: tuple[UsableResult, ...]) -> tuple[UsableResult, ...]:
    return results[bisect_left(results, results[-1].taken_at, key=_taken_at) :]


def _taken_at(result: UsableResult) -> datetime:
    return result.taken_at


def order_at(
    record: CourseRecord, policy: SitePolicy, moment: datetime, place: tuple[int, int] | None = None
) -> ChemotherapyOrder:
    """Return the present order as it would stand at ``moment`` for the dose of ``place``.

    A weight counts as the present one for as long as site policy lets one be used between the days 1.
    """
    present = record.present
    cycle, day = place or (present.prescription.cycle, present.prescription.day)
    weight = weight_at(record, moment, int(policy.freshness.weight_later_days))
    return replace(
        present,
        prescription=replace(present.prescription, cycle=cycle, day=day, planned_start=moment),
        measurements=replace(
            present.measurements, weight=weight, baseline_weight=record.baseline_weight, dosing_weight=None
        ),
        course=replace(
            present.course,
            doses_given=None if record.doses is None else record.given_by(moment),
            omitted_doses=record.omitted,
            interruptions=record.interruptions,
            dose_reduction=record.reduction,
            response=response_at(record, moment),
            hsct_on=record.transplant_on,
        ),
        labs=record.labs,
        ecgs=record.ecgs,
        examination=examination_at(record, moment, policy.ages.examination),
    )


def weight_at(record: CourseRecord, moment: datetime, days: int) -> Measurement | None:
    """Return the latest weight of the ``days`` before ``moment``, of several of one time the largest.

    The largest counts because a gain is what the weight is watched for.
    """
    oldest = moment - timedelta(days=days)
    usable = [w for w in record.weights if w.measured_at is not None and oldest <= w.measured_at <= moment]
    latest = [w for w in usable if w.measured_at == usable[-1].measured_at]
    return max(latest, key=lambda w: magnitude(w.value, "kg"), default=None)


def response_at(record: CourseRecord, moment: datetime) -> Response:
    """Return the latest response assessed by the day of ``moment``; an empty one where there is none."""
    by_then = [r for r in record.responses if r.assessed_on is None or r.assessed_on <= moment.date()]
    return by_then[-1] if by_then else Response()


def examination_at(record: CourseRecord, moment: datetime, hours: Decimal) -> Examination:
    """Return what the examinations of the last ``hours`` say together: of each sign its latest answer.

    A confirmed VOD, a severe liver toxicity and liver tests declared not recovered count at any age. Of two
    answers of one time the worse counts. ``examined_at`` is that of the latest examination before ``moment``.
    """
    past = [e for e in record.examinations if e.examined_at is not None and e.examined_at <= moment]
    if not past:
        return Examination()
    oldest = moment - timedelta(seconds=int(hours * 3600))
    recent = [e for e in past if e.examined_at is not None and e.examined_at >= oldest]
    signs = {name: _latest(recent, name, bool) for name in (*_SIGNS, *_LASTING)}
    ever = {name: True for name in _LASTING if any(getattr(e, name) for e in past)}
    return Examination(
        examined_at=past[-1].examined_at,
        hepatomegaly=_latest(recent, "hepatomegaly", _WORSE_LIVER.index),
        liver_tests_not_recovered=_latest(past, "liver_tests_not_recovered", bool),
        **(signs | ever),
    )


def _latest(examinations: list[Examination], name: str, worse: Callable[[Any], int]) -> Any:
    """Return the latest answer of this name that is stated, of several of one time the worse."""
    stated = [(e.examined_at, answer) for e in examinations if (answer := getattr(e, name)) is not None]
    latest = [answer for at, answer in stated if at == stated[-1][0]]
    return max(latest, key=worse, default=None)
