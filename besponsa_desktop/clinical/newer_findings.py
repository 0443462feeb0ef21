"""What was found at visits later than what an order states: an order judged without it may miss a change.

Only what counts for the order is looked at: what was found by its planned start, and has a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, stated
from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.clinical.course_saying import ecg_shown, result_shown, weight_shown
from besponsa_desktop.clinical.investigations import Examination
from besponsa_desktop.clinical.order import ChemotherapyOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFinding:
    """Something that was found: where it stands in an order, what it is, its value as text, and when."""

    path: str
    what: str
    value: str
    at: datetime


def newer_findings(order: ChemotherapyOrder, visits: Iterable[Visit]) -> tuple[DatedFinding, ...]:
    """Return the latest finding of each kind that visits have and ``order`` does not.

    A kind is one laboratory test, the weight, the examination, the ECG. Of one time, another value counts as
    one that the order does not state.
    """
    by = order.prescription.planned_start
    found = _latest(one for visit in visits for one in _of_visit(visit) if one.at <= by)
    stated = list(_of_order(order))
    latest_stated = _latest(one for one in stated if one.at <= by)
    return tuple(
        newest
        for what, newest in found.items()
        if what not in latest_stated
        or latest_stated[what].at < newest.at
        or (latest_stated[what].at == newest.at and newest not in stated)
    )


def _latest(findings: Iterable[DatedFinding]) -> dict[str, DatedFinding]:
    latest: dict[str, DatedFinding] = {}
    for one in findings:
        if one.what not in latest or latest[one.what].at <= one.at:
            latest[one.what] = one
    return latest


def _of_visit(visit: Visit) -> Iterator[DatedFinding]:
    for result in visit.labs:
        yield from _dated("labs", TEST_NAMES[result.test], result_shown(result), result.collected_at)
    for ecg in visit.ecgs:
        yield from _dated("ecgs", "ECG", ecg_shown(ecg), ecg.recorded_at)
    if visit.weight is not None:
        yield from _dated(
            "measurements.weight", "weight", weight_shown(visit.weight), visit.weight.measured_at
        )
    yield from _of_examination(visit.examination)


def _of_order(order: ChemotherapyOrder) -> Iterator[DatedFinding]:
    for result in order.labs:
        yield from _dated("labs", TEST_NAMES[result.test], result_shown(result), result.collected_at)
    for ecg in order.ecgs:
        yield from _dated("ecgs", "ECG", ecg_shown(ecg), ecg.recorded_at)
    weight = order.measurements.weight
    if weight is not None:
        yield from _dated("measurements.weight", "weight", weight_shown(weight), weight.measured_at)
    yield from _of_examination(order.examination)


def _of_examination(seen: Examination) -> Iterator[DatedFinding]:
    """Yield the examination with every answer, so that another one of the same time is another finding."""
    answers = [
        f"{answer.name.replace('_', ' ')}: {stated('', getattr(seen, answer.name)).value}"
        for answer in fields(Examination)
        if answer.name != "examined_at" and getattr(seen, answer.name) is not None
    ]
    yield from _dated("examination", "examination", ", ".join(answers), seen.examined_at)


def _dated(path: str, what: str, value: str, at: datetime | None) -> Iterator[DatedFinding]:
    if at is not None:
        yield DatedFinding(path=path, what=what, value=value, at=at)
