"""The trends of a course as plots: in their order, with the severity that each limit causes."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.course_record import CourseRecord
from besponsa_desktop.clinical.course_trends import CourseTrend, TrendLimit
from besponsa_desktop.clinical.display import percent_text, quantity_text
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.trends import MULTIPLE
from besponsa_desktop.clinical.units import EXACT, magnitude
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_plan_lines import source_text
from besponsa_desktop.gui.models.course_view import PlotLimit, PlotPoint, PlotView


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one kind of trend is drawn: its key, name, what its limit causes, and on which side."""

    key: str
    name: str
    severity: str = "hold"
    is_highest: bool = True
    from_zero: bool = True


#: By the name that the core gives the trend, in the order of the plots.
_KINDS = {
    "bilirubin": _Kind("bilirubin", _later("Bilirubin")),
    "ALT": _Kind("alt", "ALT"),
    "AST": _Kind("ast", "AST"),
    "ANC": _Kind("anc", "ANC", is_highest=False),
    "platelets": _Kind("platelets", _later("Platelets"), is_highest=False),
    "weight": _Kind("weight", _later("Weight"), severity="caution", from_zero=False),
    "QTcF": _Kind("qtcf", "QTcF", severity="caution", from_zero=False),
    "ALP": _Kind("alp", "ALP"),
}
_PLACES = {name: place for place, name in enumerate(_KINDS)}
_LIVER = {
    "bilirubin": LaboratoryTest.TOTAL_BILIRUBIN,
    "ALT": LaboratoryTest.ALT,
    "AST": LaboratoryTest.AST,
    "ALP": LaboratoryTest.ALP,
}


def plot_views(trends: tuple[CourseTrend, ...], record: CourseRecord) -> tuple[PlotView, ...]:
    """Return a plot for each trend, in the order in which they are watched."""
    ordered = sorted(trends, key=lambda trend: _PLACES.get(trend.name, len(_PLACES)))
    return tuple(_view(trend, record) for trend in ordered)


def _view(trend: CourseTrend, record: CourseRecord) -> PlotView:
    kind = _KINDS.get(trend.name) or _Kind(trend.name, trend.name, from_zero=False)
    points = tuple(
        PlotPoint(number=p.number, text=p.text, at=p.taken_at, bound=p.bound, gap=p.gap) for p in trend.points
    )
    return PlotView(
        key=kind.key,
        name=_tr(kind.name),
        unit=_unit(trend, record),
        points=points,
        limits=tuple(_limit(limit, kind) for limit in trend.limits),
        from_zero=kind.from_zero,
        last_words=_last_words(trend, record),
        note=_note(trend),
    )


def _last_words(trend: CourseTrend, record: CourseRecord) -> str:
    """Return the last value as it stands at its point: a multiple with its sign, a weight with its change."""
    if not trend.points:
        return ""
    last = trend.points[-1]
    if trend.unit == MULTIPLE:
        return f"{last.text}\u00a0{MULTIPLE[0]}"
    before = record.baseline_weight
    if trend.name != "weight" or before is None:
        return last.text
    kg = magnitude(before.value, "kg")
    gain = EXACT.multiply(EXACT.divide(last.number - kg, kg), 100)
    return f"{last.text} ({percent_text(gain, 1)})"


def _limit(limit: TrendLimit, kind: _Kind) -> PlotLimit:
    return PlotLimit(
        number=limit.number,
        words=limit.text,
        severity=kind.severity,
        is_highest=kind.is_highest,
        source=source_text(limit.source),
    )


def _unit(trend: CourseTrend, record: CourseRecord) -> str:
    """Return the unit; for a multiple with the upper limit where all results have the same one."""
    test = _LIVER.get(trend.name)
    if trend.unit != MULTIPLE or test is None:
        baseline = record.baseline_weight
        if trend.name == "weight" and baseline is not None:
            return _tr("{unit}, before {weight}").format(
                unit=trend.unit, weight=quantity_text(baseline.value).split("\u00a0")[0]
            )
        return trend.unit
    limits = {
        f"{result.upper_limit}\u00a0{quantity_text(result.value).split(chr(0xA0))[-1]}"
        for result in record.labs
        if result.test is test and result.upper_limit
    }
    return f"{trend.unit} {limits.pop()}" if len(limits) == 1 else trend.unit


def _note(trend: CourseTrend) -> str:
    if not trend.without_number:
        return ""
    return _tr("{count} values cannot be shown in this unit").format(count=trend.without_number)
