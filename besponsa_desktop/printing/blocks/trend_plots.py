"""Small plots of liver tests and blood counts: points as measured, lines between them, nothing invented."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.display import short_date_text
from besponsa_desktop.clinical.trends import Trend, TrendPoint, trends
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.grid import HAIRLINE, Grid, full_width
from besponsa_desktop.printing.marks import (
    BODY,
    VALUE,
    Line,
    Mark,
    Plot,
    Row,
    Setting,
    left,
    moved,
    right,
    runs,
)

_GUTTER, _ABOVE, _BELOW = 4.0, 4.6, 4.2
_HEIGHT, _COMPACT_HEIGHT = 13.0, 8.0
_FEWEST, _HEADROOM = 2, Decimal("1.15")


def trend_plots(content: Content, grid: Grid, *, setting: Setting = Setting.USUAL) -> tuple[Row, ...]:
    """Return the plots side by side, and what their lines are; none before there is a second value.

    The axis ends with the planned start of the dose.
    """
    shown = trends(content.case())
    if not any(len(trend.points) >= _FEWEST for trend in shown):
        return ()
    axis = _axis(content, shown)
    box = ((grid.width - _GUTTER * (len(shown) - 1)) / len(shown), _COMPACT_HEIGHT if setting else _HEIGHT)
    marks: list[Mark] = []
    for number, trend in enumerate(shown):
        x = grid.x + number * (box[0] + _GUTTER)
        marks += [moved(mark, x, 0) for mark in _marks(trend, content, axis, box)]
    row = Row(_ABOVE + box[1] + _BELOW, tuple(marks), keep=True)
    return (row, *full_width(grid.x, grid.width, None, _meaning(shown)))


def _axis(content: Content, shown: Sequence[Trend]) -> tuple[datetime, datetime]:
    first = min(point.taken_at for trend in shown for point in trend.points)
    return first, content.order.prescription.planned_start


def _marks(
    trend: Trend, content: Content, axis: tuple[datetime, datetime], box: tuple[float, float]
) -> list[Mark]:
    room, height = box
    none = "no upper limit" if trend.without_limit else "no result"
    last = f"{trend.points[-1].text} {trend.unit}" if trend.points else none
    baseline = _ABOVE + height + BODY.baseline
    doses = [dose.given_at for dose in content.order.course.doses_given or ()]
    return [
        *runs(0, BODY.baseline, [(f"{trend.name}  ", BODY), (last, VALUE)]),
        _plot(trend, [at for at in doses if at >= axis[0]], axis, box),
        Line(0, _ABOVE + height, room, _ABOVE + height, HAIRLINE),
        left(0, baseline, short_date_text(axis[0].date()), BODY),
        right(room, baseline, short_date_text(axis[1].date()), BODY),
    ]


def _plot(
    trend: Trend,
    doses: Sequence[datetime],
    axis: tuple[datetime, datetime],
    box: tuple[float, float],
) -> Plot:
    room, height = box
    highest = max([trend.limit, *(point.number for point in trend.points)]) * _HEADROOM

    def across(moment: datetime) -> float:
        return (moment - axis[0]) / (axis[1] - axis[0]) * room

    def down(number: Decimal) -> float:
        return height * (1 - float(number / highest))

    return Plot(
        0,
        _ABOVE,
        room,
        height,
        points=tuple((across(p.taken_at), down(p.number), bool(p.bound)) for p in _one_a_time(trend)),
        limit=down(trend.limit),
        events=tuple(map(across, doses)),
    )


def _one_a_time(trend: Trend) -> tuple[TrendPoint, ...]:
    """Return the points in the order of their times."""
    return tuple(sorted(trend.points, key=lambda point: point.taken_at))


def _meaning(shown: Sequence[Trend]) -> str:
    limits = "; ".join(f"{trend.name} {trend.limit_text}" for trend in shown)
    lacking = [f"{trend.name} {trend.without_limit}" for trend in shown if trend.without_limit]
    bounded = any(point.bound for trend in shown for point in trend.points)
    parts = [
        f"dashed: {limits}",
        "dotted: doses given",
        *(["open: only a bound is known"] if bounded else []),
        *([f"not drawn, without an upper limit: {', '.join(lacking)}"] if lacking else []),
    ]
    return " · ".join(parts)
