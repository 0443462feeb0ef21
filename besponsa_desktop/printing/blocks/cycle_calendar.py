"""The calendar of a cycle: each day a column, each task a line, filled on the days in which it is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from besponsa_desktop.clinical.display import date_text, short_date_text
from besponsa_desktop.clinical.monitoring import MonitoringItem, MonitoringStatus
from besponsa_desktop.clinical.monitoring_windows import next_cycle_start
from besponsa_desktop.clinical.regimen import DOSE_DAYS
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import HAIRLINE, Grid, full_width
from besponsa_desktop.printing.marks import BODY, STRONG, Fill, Line, Mark, Row, centred, left
from besponsa_desktop.printing.wording import words

_NAMES, _LINE, _BAR, _PAD = 44.0, 4.4, 2.4, 0.6
_SUNDAY = 6


def calendar(content: Content, grid: Grid) -> Block:
    """Return the days from this dose to the next cycle with what is due on them; longer tasks as words."""
    first = content.order.prescription.planned_start.date()
    last = max(next_cycle_start(content.case()), first + timedelta(days=1))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    items = [item for item in content.assessment.monitoring if _is_open(item, first)]
    within = [item for item in items if item.due_to <= last]
    beyond = [item for item in items if item.due_to > last]
    strip = _Strip(grid, days)
    rows = [strip.heads(), strip.line("dose", _dose_days(content, days)), *_task_lines(strip, within)]
    return Block(
        number=8,
        title="What is due until the next cycle",
        remark=f"{date_text(first)} to {date_text(last)}; the next cycle at the earliest on the last day",
        rows=(*(row._replace(keep=True) for row in rows), *_long_tasks(beyond, grid)),
    )


def _is_open(item: MonitoringItem, first: date) -> bool:
    return item.status is not MonitoringStatus.DONE and item.due_to >= first


def _dose_days(content: Content, days: list[date]) -> set[date]:
    """Return this dose's day and those of the doses after it, each on its day of the cycle."""
    day = content.order.prescription.day
    later = {days[0] + timedelta(days=each - day) for each in DOSE_DAYS if each >= day}
    return later & set(days)


def _task_lines(strip: _Strip, items: Iterable[MonitoringItem]) -> Iterator[Row]:
    """Yield a line for each task; several windows of one task share it."""
    due: dict[str, set[date]] = {}
    for item in items:
        span = (item.due_to - item.due_from).days
        window = {item.due_from + timedelta(days=n) for n in range(span + 1)}
        due.setdefault(words(item.item), set()).update(window)
    for name, window in due.items():
        yield strip.line(name, window)


def _long_tasks(items: list[MonitoringItem], grid: Grid) -> Iterator[Row]:
    if items:
        text = " · ".join(f"{item.why} (to {date_text(item.due_to)})" for item in items)
        yield from full_width(grid.x, grid.width, ("longer: ", BODY), text)


class _Strip:
    """The columns of the days at the right of the names."""

    def __init__(self, grid: Grid, days: list[date]) -> None:
        self._x, self._right, self._days = grid.x, grid.x + grid.width, days
        self._room = (grid.width - _NAMES) / len(days)

    def heads(self) -> Row:
        """Return months where they begin, days of the month, and a line under Sundays' end."""
        marks: list[Mark] = []
        for number, day in enumerate(self._days):
            x = self._edge(number)
            if number == 0 or day.day == 1:
                marks.append(left(x, BODY.baseline, short_date_text(day)[3:], BODY))
            marks.append(centred(x + self._room / 2, BODY.line + BODY.baseline, str(day.day), BODY))
        height = 2 * BODY.line
        return Row(height, (*marks, Line(self._x, height, self._right, height, HAIRLINE)))

    def line(self, name: str, due: set[date]) -> Row:
        """Return a name with the days filled on which something is due; weeks are parted by hairlines."""
        marks: list[Mark] = [left(self._x, _LINE - 1.2, name, STRONG if name == "dose" else BODY)]
        for number, day in enumerate(self._days):
            if day in due:
                top = (_LINE - _BAR) / 2
                marks.append(Fill(self._edge(number) + _PAD, top, self._room - 2 * _PAD, _BAR))
            if day.weekday() == _SUNDAY:
                x = self._edge(number + 1)
                marks.append(Line(x, 0, x, _LINE, HAIRLINE))
        return Row(_LINE, (*marks, Line(self._x, _LINE, self._right, _LINE, HAIRLINE)))

    def _edge(self, number: int) -> float:
        return self._x + _NAMES + number * self._room
