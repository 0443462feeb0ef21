"""The liver watch: the rules of the liver and of VOD at every result, weight and examination of the course.

It states facts, no score: what was found, what the rules say of it then, and what is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, localcontext
from enum import Enum

from besponsa_desktop.clinical.case import Case, days_between
from besponsa_desktop.clinical.checks.liver import PANEL_TESTS
from besponsa_desktop.clinical.checks.liver import limits as liver_limits
from besponsa_desktop.clinical.checks.vod import vod, vod_signs, weight_gain
from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.course_moment import cases_at
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import fixed_text
from besponsa_desktop.clinical.findings import Finding, Outcome, Severity
from besponsa_desktop.clinical.investigations import Examination, LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT, number_of, settled

_PLACES = 2

__all__ = [
    "PANEL_TESTS",
    "LiverResult",
    "StateChange",
    "VodSign",
    "WatchState",
    "WatchedDay",
    "WatchedMoment",
    "liver_watch",
    "multiple_of",
    "results_of",
]


class VodSign(Enum):
    """The signs of VOD that are watched."""

    BILIRUBIN = "bilirubin"
    HEPATOMEGALY = "hepatomegaly"
    WEIGHT_GAIN = "weight_gain"
    ASCITES = "ascites"


class WatchState(Enum):
    """What the VOD rule says at one moment, mildest first; what is known outranks what is not known."""

    CLEAR = "clear"
    UNKNOWN = "unknown"
    CAUTION = "caution"
    HOLD = "hold"
    DISCONTINUE = "discontinue"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiverResult:
    """A liver test taken at this moment, as reported, and as a multiple of its laboratory's own upper limit.

    ``multiple`` and ``text`` are ``None`` and empty where the laboratory gave no limit. Of two results of one
    test at one time each stands by itself.
    """

    result: LaboratoryResult
    multiple: Decimal | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedMoment:
    """The liver at one moment at which something was found.

    ``results``, ``weights`` and ``examinations`` are what was found at this very moment: a test that is not
    in ``results`` was not taken then. ``gain_percent`` is the weight that counts at this moment against the
    weight before treatment; ``signs`` are present (true), absent (false) or not known (``None``) with
    everything that counts at this moment, older values included as far as the rules use them. ``limits`` and
    ``vod`` are the rules ``liver.limits`` and ``liver.vod``; ``state`` is what the latter comes to.
    ``days_since_transplant`` is ``None`` before it.
    """

    at: datetime
    results: tuple[LiverResult, ...]
    weights: tuple[Measurement, ...]
    examinations: tuple[Examination, ...]
    gain_percent: Decimal | None
    signs: dict[VodSign, bool | None]
    limits: Finding
    vod: Finding
    state: WatchState
    last_dose: GivenDose | None
    days_since_dose: int | None
    days_since_transplant: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedDay:
    """One day of the watch: its moments, the state at its end, the worst state of the day, and its changes.

    ``changes`` are the moments of this day at which the state became another one.
    """

    on: date
    moments: tuple[WatchedMoment, ...]
    state: WatchState
    worst: WatchState
    changes: tuple[StateChange, ...]

    @property
    def last(self) -> WatchedMoment:
        """Return the last moment of the day."""
        return self.moments[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChange:
    """A change of what the VOD rule says: when, from what (``None``: the watch begins) to what."""

    at: datetime
    before: WatchState | None
    now: WatchState


def liver_watch(record: CourseRecord, regimen: Regimen, policy: SitePolicy) -> tuple[WatchedDay, ...]:
    """Return every day on which a liver test, a weight or an examination was taken, from oldest to newest.

    The day of a moment is the one of its own offset.
    """
    with localcontext(EXACT):
        found = _results_by_time(record)
        cases = cases_at(record, (regimen, policy), _moments(record), PANEL_TESTS)
        moments = [_watched(record, case, found.get(case.planned, ())) for case in cases]
    days: dict[date, list[WatchedMoment]] = {}
    for moment in moments:
        days.setdefault(moment.at.date(), []).append(moment)
    before: WatchState | None = None
    watched = []
    for on, of_day in days.items():
        watched.append(_day(on, of_day, before))
        before = of_day[-1].state
    return tuple(watched)


def _day(on: date, moments: list[WatchedMoment], before: WatchState | None) -> WatchedDay:
    states = [moment.state for moment in moments]
    changes = [
        StateChange(at=moment.at, before=earlier, now=moment.state)
        for earlier, moment in zip([before, *states], moments, strict=False)
        if earlier is not moment.state
    ]
    return WatchedDay(
        on=on,
        moments=tuple(moments),
        state=states[-1],
        worst=max(states, key=tuple(WatchState).index),
        changes=tuple(changes),
    )


def _moments(record: CourseRecord) -> list[datetime]:
    """Return the times at which something of the liver was found; two of one instant are one moment."""
    liver = (r.collected_at for r in record.labs if r.test in PANEL_TESTS)
    others = (*(w.measured_at for w in record.weights), *(e.examined_at for e in record.examinations))
    return sorted({at for at in (*liver, *others) if at is not None})


def _results_by_time(record: CourseRecord) -> dict[datetime, list[LaboratoryResult]]:
    by_time: dict[datetime, list[LaboratoryResult]] = {}
    for result in record.labs:
        if result.test in PANEL_TESTS and result.collected_at is not None:
            by_time.setdefault(result.collected_at, []).append(result)
    return by_time


def _watched(record: CourseRecord, case: Case, results: Iterable[LaboratoryResult]) -> WatchedMoment:
    at = case.planned
    last = case.doses[-1] if case.doses else None
    found = vod(case)
    return WatchedMoment(
        at=at,
        results=tuple(_liver_results(results)),
        weights=tuple(w for w in record.weights if w.measured_at == at),
        examinations=tuple(e for e in record.examinations if e.examined_at == at),
        gain_percent=weight_gain(case),
        signs=dict(zip(VodSign, vod_signs(case).values(), strict=True)),
        limits=liver_limits(case),
        vod=found,
        state=_state(found),
        last_dose=last,
        days_since_dose=None if last is None else days_between(last.given_at, at),
        days_since_transplant=_since_transplant(record, case),
    )


def _liver_results(results: Iterable[LaboratoryResult]) -> Iterator[LiverResult]:
    for result in results:
        multiple = multiple_of(result)
        bound = "" if result.comparator is None else result.comparator.value
        text = "" if multiple is None else f"{bound}{fixed_text(multiple, _PLACES)}"
        yield LiverResult(result=result, multiple=multiple, text=text)


def multiple_of(result: LaboratoryResult) -> Decimal | None:
    """Return a result as a multiple of its laboratory's upper limit; ``None`` without one."""
    if not result.upper_limit:
        return None
    return settled(EXACT.divide(number_of(result.value), result.upper_limit))


def _since_transplant(record: CourseRecord, case: Case) -> int | None:
    transplant = record.transplant_on
    days = None if transplant is None else (case.planned.date() - transplant).days
    return days if days is not None and days >= 0 else None


def _state(found: Finding) -> WatchState:
    if found.outcome is Outcome.FAIL:
        return {
            Severity.DISCONTINUE: WatchState.DISCONTINUE,
            Severity.HOLD: WatchState.HOLD,
            Severity.CAUTION: WatchState.CAUTION,
        }[found.severity]
    return WatchState.UNKNOWN if found.outcome is Outcome.UNKNOWN else WatchState.CLEAR


def results_of(day: WatchedDay, test: LaboratoryTest) -> tuple[LiverResult, ...]:
    """Return the results of one test on a day, in the order of their times."""
    return tuple(one for moment in day.moments for one in moment.results if one.result.test is test)
