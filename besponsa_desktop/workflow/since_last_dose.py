"""What changed since the last signed dose of the course: body, dose, newest results, medicines."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.units import EXACT, magnitude, unit_of
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import Order, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.compared_values import Stated, compared_values, figures_of
from besponsa_desktop.workflow.judging import Judgement
from besponsa_desktop.workflow.order_changes import Change
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.states import SIGNED

_PERCENT = Decimal(100)
_UNSTATED = Stated(display.NOT_STATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceLastDose:
    """The last signed dose, what is otherwise now, and the paths of what is stated in both and the same."""

    last: Order
    changes: tuple[Change, ...] = field(repr=False)
    same: tuple[str, ...]


def since_last_dose(reader: Reader, judged: Judgement) -> SinceLastDose | None:
    """Return what changed since the latest earlier dose of the course that was verified or got further.

    ``None``: the records hold no such dose. The figures of that dose are those that were signed.
    """
    last = _last_signed(reader, judged.record)
    if last is None:
        return None
    kept = assessments_of(reader, last.id, last.version)
    signed = figures_of(json.loads(kept[-1].document)) if kept else {}
    then = compared_values(read_version(reader, last)[1], signed)
    now = compared_values(judged.order, figures_of(json.loads(judged.assessment_text)))
    same = tuple(path for path in now if path in then and then[path].text == now[path].text)
    changes = tuple(
        _change(path, then.get(path, _UNSTATED), now.get(path, _UNSTATED))
        for path in dict.fromkeys((*now, *then))
        if path not in same
    )
    return SinceLastDose(last=last, changes=changes, same=same)


def _last_signed(reader: Reader, record: Order) -> Order | None:
    """Return the latest signed order of the course that is planned before this one."""
    start = record.searched.planned_start
    earlier = [
        order
        for order in orders_of_course(reader, record.course_id)
        if order.id != record.id and order.state in SIGNED and order.searched.planned_start < start
    ]
    return max(earlier, key=lambda order: order.searched.planned_start, default=None)


def _change(path: str, then: Stated, now: Stated) -> Change:
    return Change(path=path, then=then.text, now=now.text, difference=_difference(then, now))


def _difference(then: Stated, now: Stated) -> str:
    """Return the change in percent of what it was; empty where there are no two numbers."""
    if then.measured is None or now.measured is None:
        return ""
    unit = unit_of(now.measured)
    before, after = magnitude(then.measured, unit), magnitude(now.measured, unit)
    if not before:
        return ""
    return display.percent_text(EXACT.multiply(EXACT.divide(after - before, before), _PERCENT), 1)
