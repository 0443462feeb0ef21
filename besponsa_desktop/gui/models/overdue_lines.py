"""What is overdue today as lines of the work list: one a patient, the longest overdue first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.dates import date_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.work_lines import DASH, OVERDUE, GroupLine, Line, OrderLine, patient_name

if TYPE_CHECKING:
    from besponsa_desktop.workflow.overdue import CourseItem, Overdue, OverdueToday

_OVERDUE_HEAD = _later("Overdue today \u00b7 an order or a visit in the last {weeks} weeks")
_UNKNOWN_HEAD = _later("Not known \u00b7 an order on file cannot be read")


def overdue_lines(found: OverdueToday) -> tuple[Line, ...]:
    """Return the patients of whom it is not known, then those for whom something is overdue."""
    from besponsa_desktop.workflow.overdue import WEEKS_LOOKED_BACK

    unknown = [one for one in found.patients if not one.is_known]
    known = [one for one in found.patients if one.is_known]
    head = _tr(_OVERDUE_HEAD).format(weeks=WEEKS_LOOKED_BACK)
    return (*_group(_tr(_UNKNOWN_HEAD), unknown), *_group(head, known))


def nothing_overdue(found: OverdueToday) -> str:
    """Return that nothing is overdue, and what was looked at for that."""
    from besponsa_desktop.workflow.overdue import WEEKS_LOOKED_BACK

    words = _tr(
        "Nothing is overdue today. Looked at: every course with an order planned or a visit recorded in the"
        " last {weeks} weeks ({courses})."
    )
    return words.format(weeks=WEEKS_LOOKED_BACK, courses=found.courses)


def _group(head: str, patients: Iterable[Overdue]) -> tuple[Line, ...]:
    lines = tuple(_line(one) for one in patients)
    return (GroupLine(words=head, total=len(lines)), *lines) if lines else ()


def _line(one: Overdue) -> OrderLine:
    searched = one.order.searched
    texts = (
        DASH if one.due_by is None else date_text(one.due_by),
        patient_name(searched),
        searched.mrn or DASH,
        DASH,
        DASH,
        "",
        _words(one),
        DASH,
    )
    return OrderLine(key=one.order.id, state=OVERDUE, texts=texts)


def _words(one: Overdue) -> str:
    if not one.is_known:
        return _tr("Nothing is known of this course")
    items = "; ".join(_item(item) for item in one.items)
    count = len(one.items)
    return items if count == 1 else _tr("{count} tasks: {items}").format(count=count, items=items)


def _item(one: CourseItem) -> str:
    from besponsa_desktop.gui.models.course_plan_lines import TASKS  # loads the units, as the course has

    words = _tr("{task}: {why}, due by {date}")
    return words.format(task=_tr(TASKS[one.item.item]), why=one.item.why, date=date_text(one.item.due_to))
