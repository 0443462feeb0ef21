"""The course on paper: small plots on one time axis, then what is said of it, part by part, A4 across."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.course_trends import CoursePoint, CourseTrend
from besponsa_desktop.clinical.display import short_date_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import HAIRLINE, full_width
from besponsa_desktop.printing.listing import ROOM, SIDE, Listing, listing_sheets, shown
from besponsa_desktop.printing.marks import (
    BODY,
    DENSE,
    STRONG,
    VALUE,
    Line,
    Mark,
    Plot,
    Row,
    left,
    moved,
    right,
    runs,
)
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.table import Cell, Column, Table

TITLE = "Course of treatment"
_ACROSS = 4
_GUTTER, _ABOVE, _HEIGHT, _BELOW = 5.0, 4.6, 20.0, 6.0
_HEADROOM = Decimal("1.15")
_TASKS = (
    Column("Date", 46),
    Column("Task", 58),
    Column("State", 56),
    Column("Why", 71),
    Column("Source", 42),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseTask:
    """A task of the monitoring plan as it is printed; one that ``is_open`` stands in bold."""

    on: str
    task: str
    state: str
    why: str
    source: str
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePart:
    """A part of the report: its title, its lines, each at most a few lines long on paper, and its tasks."""

    title: str
    lines: tuple[str, ...] = ()
    tasks: tuple[CourseTask, ...] = ()


def course_report_pdf(
    listing: Listing, trends: Sequence[CourseTrend], doses: Sequence[datetime], parts: Iterable[CoursePart]
) -> bytes:
    """Return the report as a PDF; the plots end with the last value, and have a gap where one is missing."""
    drawn = [trend for trend in trends if trend.points]
    blocks = [_plots(drawn, doses)] if drawn else []
    for part in parts:
        blocks.append(_block(len(blocks) + 1, part))
    return pdf_of(listing_sheets(listing, blocks))


def _block(number: int, part: CoursePart) -> Block:
    """Return a part as a block; the heads of its tasks stand again on each further page."""
    rows = [row for line in part.lines for row in full_width(SIDE, ROOM, None, shown(line), DENSE)]
    if not part.tasks:
        return Block(number=number, title=part.title, rows=tuple(rows))
    table = Table(SIDE, _TASKS, DENSE)
    rows += [row for task in part.tasks for row in _task_row(table, task)]
    return Block(number=number, title=part.title, rows=tuple(rows), repeat=(table.head(),))


def _task_row(table: Table, task: CourseTask) -> tuple[Row, ...]:
    cells = (task.on, task.task, task.state, task.why, task.source)
    styles = (BODY, VALUE, STRONG if task.is_open else BODY, BODY, BODY)
    return table.row([Cell(shown(text), style) for text, style in zip(cells, styles, strict=True)])


def _plots(trends: Sequence[CourseTrend], doses: Sequence[datetime]) -> Block:
    first = min(point.taken_at for trend in trends for point in trend.points)
    last = max(point.taken_at for trend in trends for point in trend.points)
    events = [at for at in doses if first <= at <= last]
    rows = [_row(trends[n : n + _ACROSS], events, (first, last)) for n in range(0, len(trends), _ACROSS)]
    meaning = "dashed: limit · dotted: doses given · open: only a bound is known · no line: not known between"
    notes = full_width(SIDE, ROOM, None, f"{meaning}{''.join(_without(trends))}")
    return Block(number=1, title="Values", rows=(*rows, *notes))


def _without(trends: Sequence[CourseTrend]) -> Iterator[str]:
    for trend in trends:
        if trend.without_number:
            yield f" · {trend.name}: {trend.without_number} without a number in this unit"


def _row(trends: Sequence[CourseTrend], events: Sequence[datetime], axis: tuple[datetime, datetime]) -> Row:
    room = (ROOM - _GUTTER * (_ACROSS - 1)) / _ACROSS
    marks: list[Mark] = []
    for number, trend in enumerate(trends):
        x = SIDE + number * (room + _GUTTER)
        marks += [moved(mark, x, 0) for mark in _marks(trend, events, axis, room)]
    return Row(_ABOVE + _HEIGHT + _BELOW, tuple(marks), keep=True)


def _marks(
    trend: CourseTrend, events: Sequence[datetime], axis: tuple[datetime, datetime], room: float
) -> list[Mark]:
    baseline = _ABOVE + _HEIGHT + BODY.baseline
    return [
        *runs(
            0, BODY.baseline, [(f"{trend.name}  ", BODY), (f"{trend.points[-1].text} {trend.unit}", VALUE)]
        ),
        *_segments(trend, events, axis, room),
        Line(0, _ABOVE + _HEIGHT, room, _ABOVE + _HEIGHT, HAIRLINE),
        left(0, baseline, short_date_text(axis[0].date()), BODY),
        right(room, baseline, short_date_text(axis[1].date()), BODY),
    ]


def _segments(
    trend: CourseTrend, events: Sequence[datetime], axis: tuple[datetime, datetime], room: float
) -> Iterator[Plot]:
    """Yield a plot for each run of points between which a line may be drawn."""
    numbers = [*(point.number for point in trend.points), *(limit.number for limit in trend.limits)]
    lowest, highest = min(numbers), max(numbers)
    if trend.unit != "kg":
        lowest = min(lowest, Decimal(0))
    span = (highest - lowest) * _HEADROOM or Decimal(1)

    def across(moment: datetime) -> float:
        whole = axis[1] - axis[0]
        return (moment - axis[0]) / whole * room if whole else 0.0

    def down(number: Decimal) -> float:
        return _HEIGHT * (1 - float((number - lowest) / span))

    for run in _runs(trend.points):
        yield Plot(
            0,
            _ABOVE,
            room,
            _HEIGHT,
            points=tuple((across(p.taken_at), down(p.number), bool(p.bound)) for p in run),
            limit=down(trend.limits[0].number) if trend.limits else _HEIGHT,
            events=tuple(map(across, events)),
        )


def _runs(points: Iterable[CoursePoint]) -> list[list[CoursePoint]]:
    runs_of_points: list[list[CoursePoint]] = []
    for point in points:
        if point.gap or not runs_of_points:
            runs_of_points.append([])
        runs_of_points[-1].append(point)
    return runs_of_points
