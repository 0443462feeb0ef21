"""How the course went, value by value: points over time, and where nothing is known between two of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.checks.inputs import TEST_NAMES
from besponsa_desktop.clinical.checks.liver import PANEL_TESTS
from besponsa_desktop.clinical.course_plan import CourseItem
from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.display import (
    date_text,
    fixed_text,
    number_text,
    reported_text,
    rounded_text,
    share_text,
)
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.investigations import LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.liver_watch import multiple_of
from besponsa_desktop.clinical.monitoring_items import (
    MonitoringItem,
    MonitoringStatus,
    MonitoringTask,
)
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.qt import QtReading, fridericia
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.trends import MULTIPLE
from besponsa_desktop.clinical.units import EXACT, magnitude, settled

_COUNTS = (LaboratoryTest.ANC, LaboratoryTest.PLATELETS)
_COUNT_UNIT, _COUNT_TEXT = "10*9/L", "×10⁹/L"
_MULTIPLE_PLACES = 2


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One value: its number in the trend's unit, its text, when it was taken, ``<`` or ``>`` for a bound.

    ``gap`` says why no line may be drawn from the point before to this one; empty: it may. A result that was
    due in between and is not on file is such a gap, and so is a test left out of a panel that was taken.
    """

    number: Decimal
    text: str
    taken_at: datetime
    bound: str
    gap: str


@dataclass(frozen=True, slots=True)
class TrendLimit:
    """A limit beside a trend: its number in the trend's unit, its words, its source."""

    number: Decimal
    text: str
    source: Citation


@dataclass(frozen=True, slots=True)
class CourseTrend:
    """The values of one kind over the course, in one unit, from the oldest to the newest.

    ``without_number`` counts the values that cannot be shown in this unit (a liver test without its
    laboratory's limit, a QTc that cannot be converted).
    """

    name: str
    unit: str
    points: tuple[CoursePoint, ...]
    limits: tuple[TrendLimit, ...]
    without_number: int


@dataclass(frozen=True, slots=True)
class _Value:
    """A value as it was taken; ``number`` ``None``: it cannot be shown in the trend's unit, ``text`` why."""

    taken_at: datetime
    number: Decimal | None
    text: str
    bound: str = ""


@dataclass(frozen=True, slots=True)
class _Gaps:
    """Where nothing is known: monitoring that was due and not done, times of a panel without the test."""

    overdue: tuple[MonitoringItem, ...]
    left_out: tuple[datetime, ...] = ()

    def between(self, earlier: datetime, later: datetime) -> str:
        """Return why no line may be drawn between two values; empty where it may."""
        for at in self.left_out:
            if earlier < at < later:
                return f"not in the panel of {date_text(at.date())}"
        for item in self.overdue:
            if earlier.date() < item.due_from and item.due_to < later.date():
                return f"due {date_text(item.due_from)} to {date_text(item.due_to)}, not on file"
        return ""


def course_trends(
    record: CourseRecord, regimen: Regimen, policy: SitePolicy, plan: Iterable[CourseItem]
) -> tuple[CourseTrend, ...]:
    """Return bilirubin, ALT, AST, ALP, ANC, platelets, weight and QTcF of the course, in this order.

    ``plan`` is the course's monitoring plan: what is overdue in it was not done, and breaks the lines.
    """
    missed = [one.item for one in plan if one.item.status is MonitoringStatus.OVERDUE]
    return (
        *_laboratory(record, PANEL_TESTS, regimen, missed),
        *_laboratory(record, _COUNTS, regimen, missed),
        _weight(record, regimen, missed),
        _qtcf(record, policy, missed),
    )


def _laboratory(
    record: CourseRecord,
    panel: tuple[LaboratoryTest, ...],
    regimen: Regimen,
    missed: list[MonitoringItem],
) -> Iterator[CourseTrend]:
    """Yield the trends of the tests of one panel; where one of them was left out, its line is broken."""
    liver = panel is PANEL_TESTS
    task = MonitoringTask.LIVER_PANEL if liver else MonitoringTask.CBC
    dated = [(at, result) for result in record.labs if (at := result.collected_at) is not None]
    drawn = {at for at, result in dated if result.test in panel}
    for test in panel:
        values = [_multiple(at, r) if liver else _count(at, r) for at, r in dated if r.test is test]
        left_out = drawn - {value.taken_at for value in values}
        gaps = _Gaps(_of(missed, task), tuple(sorted(left_out)))
        unit = MULTIPLE if liver else _COUNT_TEXT
        yield _trend((TEST_NAMES[test], unit), values, _limits(test, regimen), gaps)


def _multiple(at: datetime, result: LaboratoryResult) -> _Value:
    multiple = multiple_of(result)
    if multiple is None:
        return _Value(at, None, "result without an upper limit")
    return _Value(at, multiple, fixed_text(multiple, _MULTIPLE_PLACES), _bound(result))


def _count(at: datetime, result: LaboratoryResult) -> _Value:
    number = magnitude(result.value, _COUNT_UNIT)
    return _Value(at, number, number_text(number), _bound(result))


def _bound(result: LaboratoryResult) -> str:
    return "" if result.comparator is None else result.comparator.value


def _limits(test: LaboratoryTest, regimen: Regimen) -> tuple[TrendLimit, ...]:
    liver, counts = regimen.liver, regimen.counts
    multiples = {
        LaboratoryTest.TOTAL_BILIRUBIN: liver.bilirubin_at_most,
        LaboratoryTest.ALT: liver.transaminase_at_most,
        LaboratoryTest.AST: liver.transaminase_at_most,
    }
    least = {LaboratoryTest.ANC: counts.anc_from, LaboratoryTest.PLATELETS: counts.platelets_from}
    if test in multiples:
        number = multiples[test]
        return (TrendLimit(number, f"≤ {number_text(number)} {MULTIPLE} for a dose", liver.source),)
    if test in least:
        number = least[test]
        return (TrendLimit(number, f"≥ {number_text(number)} for a new cycle", counts.source),)
    return ()


def _weight(record: CourseRecord, regimen: Regimen, missed: list[MonitoringItem]) -> CourseTrend:
    values = [
        _Value(at, kg := magnitude(weight.value, "kg"), reported_text(kg))
        for weight in record.weights
        if (at := weight.measured_at) is not None
    ]
    limits: tuple[TrendLimit, ...] = ()
    if record.baseline_weight is not None:
        over = regimen.vod.weight_gain_over
        before = magnitude(record.baseline_weight.value, "kg")
        number = EXACT.multiply(before, EXACT.add(1, EXACT.divide(over, Decimal(100))))
        words = f"> {number_text(settled(number))} kg (+{share_text(over)}) is a sign of VOD"
        limits = (TrendLimit(number, words, regimen.vod.source),)
    return _trend(("weight", "kg"), values, limits, _Gaps(_of(missed, MonitoringTask.VOD_EXAMINATION)))


def _qtcf(record: CourseRecord, policy: SitePolicy, missed: list[MonitoringItem]) -> CourseTrend:
    values = [_qt(at, fridericia(ecg)) for ecg in record.ecgs if (at := ecg.recorded_at) is not None]
    number = policy.qt.qtcf_at_most
    limit = TrendLimit(number, f"≤ {number_text(number)} ms", policy.qt.source)
    return _trend(("QTcF", "ms"), values, (limit,), _Gaps(_of(missed, MonitoringTask.ECG)))


def _qt(at: datetime, reading: QtReading) -> _Value:
    ms = reading.milliseconds
    return _Value(at, ms, reading.text if ms is None else rounded_text(ms, 0))


def _of(missed: list[MonitoringItem], task: MonitoringTask) -> tuple[MonitoringItem, ...]:
    return tuple(item for item in missed if item.item is task)


def _trend(
    named: tuple[str, str], values: list[_Value], limits: tuple[TrendLimit, ...], gaps: _Gaps
) -> CourseTrend:
    """Return a trend; a value that cannot be shown in its unit breaks the line like one that is missing."""
    points: list[CoursePoint] = []
    unseen = ""
    for value in values:
        if value.number is None:
            unseen = f"{value.text} of {date_text(value.taken_at.date())}"
            continue
        gap = unseen or (gaps.between(points[-1].taken_at, value.taken_at) if points else "")
        text = f"{value.bound}{value.text}"
        points.append(CoursePoint(value.number, text, value.taken_at, value.bound, gap))
        unseen = ""
    name, unit = named
    return CourseTrend(name, unit, tuple(points), limits, len(values) - len(points))
