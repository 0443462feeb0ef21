"""The monitoring plan of a course as lines of the course screen: what is open first, then what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from besponsa_desktop.clinical.course_plan import CourseItem, overdue_items
from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.monitoring_items import MonitoringStatus, MonitoringTask
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.course_view import PlanLine

TASKS = {
    MonitoringTask.LIVER_PANEL: _later("Liver panel"),
    MonitoringTask.VOD_EXAMINATION: _later("VOD examination, weight"),
    MonitoringTask.CBC: _later("CBC with ANC and platelets"),
    MonitoringTask.INFECTION_BLEEDING: _later("Infection and bleeding looked for"),
    MonitoringTask.PROPHYLAXIS_REVIEW: _later("Anti-infective prophylaxis reviewed"),
    MonitoringTask.ECG: _later("ECG"),
    MonitoringTask.ELECTROLYTES: _later("Electrolytes"),
    MonitoringTask.INFUSION_WATCH: _later("Infusion watched"),
    MonitoringTask.RESPONSE: _later("Response, MRD"),
    MonitoringTask.CONTRACEPTION_FEMALE: _later("Contraception ends, woman"),
    MonitoringTask.CONTRACEPTION_MALE: _later("Contraception ends, man"),
    MonitoringTask.BREASTFEEDING: _later("No breastfeeding until"),
}
OVERDUE, DUE, PLANNED, DONE, MADE_UP = "overdue", "due", "planned", "done", "made up"
_ORDER = (OVERDUE, DUE, PLANNED, DONE, MADE_UP)
_WORDS = {
    OVERDUE: _later("overdue"),
    DUE: _later("due"),
    PLANNED: _later("planned"),
    DONE: _later("done"),
    MADE_UP: _later("done late"),
}


def plan_lines(plan: Sequence[CourseItem], today: date) -> tuple[PlanLine, ...]:
    """Return the plan: overdue, due, planned from the nearest on, done from the latest back."""
    of_state = {state: [one for one in plan if _state(one) == state] for state in _ORDER}
    open_ = [one for state in (OVERDUE, DUE, PLANNED) for one in of_state[state]]
    closed = sorted(of_state[DONE] + of_state[MADE_UP], key=_done_on, reverse=True)
    return tuple(_line(one, today) for one in (*open_, *closed))


def plan_words(plan: Sequence[CourseItem], today: date) -> str:
    """Return how much is overdue and due."""
    due = [one for one in plan if _state(one) == DUE]
    last_day = sum(1 for one in due if one.item.due_to == today)
    overdue = len(overdue_items(plan))
    if due and last_day == len(due):
        return _tr("{overdue} overdue \u00b7 {due} due today").format(overdue=overdue, due=last_day)
    return _tr("{overdue} overdue \u00b7 {due} due").format(overdue=overdue, due=len(due))


def _state(one: CourseItem) -> str:
    match one.item.status:
        case MonitoringStatus.OVERDUE:
            return OVERDUE if one.is_open else MADE_UP
        case MonitoringStatus.DUE:
            return DUE
        case MonitoringStatus.PLANNED:
            return PLANNED
        case _:
            return DONE


def _done_on(one: CourseItem) -> date:
    return one.item.done_on or one.made_up_on or one.item.due_to


def _line(one: CourseItem, today: date) -> PlanLine:
    state, item = _state(one), one.item
    word = _tr(_WORDS[state])
    if state == DUE and item.due_to == today:
        word = _tr("due today")
    on = _done_on(one) if state in {DONE, MADE_UP} else item.due_to
    return PlanLine(
        task=_tr(TASKS[item.item]),
        why=item.why,
        state=state,
        word=word,
        on=date_text(on),
        source=source_text(item.source),
    )


def source_text(source: Citation) -> str:
    """Return a source as it stands in the list of sources, with the mark of a number to be confirmed."""
    words = f"{source.key}, {source.section}" if source.section else source.key
    return words if source.verified else _tr("{source}: confirm with current labelling").format(source=words)
