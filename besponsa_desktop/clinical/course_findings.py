"""Results, ECGs, weights and examinations of a course, each once, as orders and visits state them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, stated
from besponsa_desktop.clinical.course_record import Conflict, Visit
from besponsa_desktop.clinical.course_saying import (
    WORSE,
    Said,
    conflicts_of,
    ecg_shown,
    once,
    result_shown,
    weight_shown,
)
from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.clinical.investigations import Ecg, Examination, LaboratoryResult
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.patient import Measurement

Found = TypeVar("Found")
_Said = list[Said[Found]]
_NOTHING_EXAMINED = Examination()
#: What the prescriber declares counts at any age of the examination.
DECLARED = ("vod_confirmed", "severe_liver_toxicity", "liver_tests_not_recovered")
_ANSWERS = ("hepatomegaly", "ascites", "infection", "bleeding", "gilbert_or_hemolysis", *DECLARED)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedFindings:
    """What was found over the course, from oldest to newest; ``undated`` counts what has no time."""

    labs: tuple[LaboratoryResult, ...]
    ecgs: tuple[Ecg, ...]
    weights: tuple[Measurement, ...]
    examinations: tuple[Examination, ...]
    undated: int
    conflicts: tuple[Conflict, ...]


def joined_findings(orders: Sequence[ChemotherapyOrder], visits: Sequence[Visit]) -> JoinedFindings:
    """Return what the orders and visits say was found, and where they contradict each other."""
    labs = _Dated(_labs(orders, visits), lambda result: result.collected_at, result_shown)
    ecgs = _Dated(_ecgs(orders, visits), lambda ecg: ecg.recorded_at, ecg_shown)
    weights = _Dated(_weights(orders, visits), lambda weight: weight.measured_at, weight_shown)
    seen = _Dated(_examinations(orders, visits), lambda seen: seen.examined_at, repr)
    return JoinedFindings(
        labs=labs.once(lambda result: result.test),
        ecgs=ecgs.once(),
        weights=weights.once(),
        examinations=seen.once(),
        undated=sum(found.undated for found in (labs, ecgs, weights, seen)),
        conflicts=(
            *labs.conflicts(lambda result: TEST_NAMES[result.test]),
            *ecgs.conflicts(lambda _: "ECG"),
            *weights.conflicts(lambda _: "weight"),
            *_of_examinations(seen.dated),
        ),
    )


class _Dated(list[Said[Found]]):
    """Values of one kind with their time and text; what has no time is only counted."""

    def __init__(
        self,
        said: Iterator[Said[Found]],
        at: Callable[[Found], datetime | None],
        text: Callable[[Found], str],
    ) -> None:
        super().__init__(said)
        self._at, self._text = at, text
        self.dated = [one for one in self if at(one.value) is not None]
        self.undated = len({text(one.value) for one in self if at(one.value) is None})

    def once(self, kind: Callable[[Found], object] = type) -> tuple[Found, ...]:
        """Return each value once by its time, ``kind`` and text, from oldest to newest."""
        values = once(self.dated, lambda value: (self._at(value), kind(value)), self._text)
        return tuple(sorted(values, key=lambda value: _order(self._at(value))))

    def conflicts(self, name: Callable[[Found], str]) -> tuple[Conflict, ...]:
        """Return where orders state different values of one name and time."""
        return conflicts_of(
            self.dated, lambda value: f"{name(value)} of {_time(self._at(value))}", self._text, WORSE
        )


def _order(at: datetime | None) -> float:
    """Return the place of a time among others; only times that are known are compared."""
    return at.timestamp() if at else 0.0


def _time(at: datetime | None) -> str:
    return "" if at is None else moment_with_offset_text(at)


def _labs(orders: Sequence[ChemotherapyOrder], visits: Sequence[Visit]) -> Iterator[Said[LaboratoryResult]]:
    for order in orders:
        yield from (Said(order.prescription.id, result) for result in order.labs)
    for visit in visits:
        yield from (Said(visit.name, result) for result in visit.labs)


def _ecgs(orders: Sequence[ChemotherapyOrder], visits: Sequence[Visit]) -> Iterator[Said[Ecg]]:
    for order in orders:
        yield from (Said(order.prescription.id, ecg) for ecg in order.ecgs)
    for visit in visits:
        yield from (Said(visit.name, ecg) for ecg in visit.ecgs)


def _weights(orders: Sequence[ChemotherapyOrder], visits: Sequence[Visit]) -> Iterator[Said[Measurement]]:
    for order in orders:
        body = order.measurements
        for weight in (body.baseline_weight, body.previous_weight, body.weight):
            if weight is not None:
                yield Said(order.prescription.id, weight)
    for visit in visits:
        if visit.weight is not None:
            yield Said(visit.name, visit.weight)


def _examinations(
    orders: Sequence[ChemotherapyOrder], visits: Sequence[Visit]
) -> Iterator[Said[Examination]]:
    for order in orders:
        if order.examination != _NOTHING_EXAMINED:
            yield Said(order.prescription.id, order.examination)
        if (declared := _declared(order)) != _NOTHING_EXAMINED:
            yield Said(order.prescription.id, declared)
    for visit in visits:
        if visit.examination != _NOTHING_EXAMINED:
            yield Said(visit.name, visit.examination)


def _declared(order: ChemotherapyOrder) -> Examination:
    """Return what an examination without a time declares that counts at any age, as of the order's time."""
    lasting: dict[str, Any] = {name: True for name in DECLARED if getattr(order.examination, name)}
    if order.examination.examined_at is not None or not lasting:
        return _NOTHING_EXAMINED
    at = order.prescription.ordered_at or order.prescription.planned_start
    return replace(_NOTHING_EXAMINED, examined_at=at, **lasting)


def _of_examinations(said: list[Said[Examination]]) -> Iterator[Conflict]:
    """Yield the answers of one time that are stated differently; one not stated contradicts nothing."""
    for name in _ANSWERS:
        yield from _of_answer(name, [one for one in said if getattr(one.value, name) is not None])


def _of_answer(name: str, said: list[Said[Examination]]) -> tuple[Conflict, ...]:
    return conflicts_of(
        said,
        lambda seen: f"{name.replace('_', ' ')} of {_time(seen.examined_at)}",
        lambda seen: stated("", getattr(seen, name)).value,
        WORSE,
    )
