"""The lines of the work list as they are shown: texts made in the background from rows and glances."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.dates import short_date_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.order_keys import DRAFT_KEY

if TYPE_CHECKING:
    from besponsa_desktop.clinical.findings import Finding
    from besponsa_desktop.workflow.drafts import TypedDraft
    from besponsa_desktop.workflow.glance import Glance
    from besponsa_desktop.workflow.work_list import Order, Searched, WorkRow

DASH = "\u2013"
#: The shelf of what is overdue today, and the state of its lines: their order is the latest of its course.
OVERDUE = "overdue"
_STEP_WORDS = {
    "verified": _later("verified"),
    "checked": _later("checked"),
    "prepared": _later("prepared"),
    "released": _later("released"),
    "given": _later("given"),
    "returned": _later("returned"),
    "cancelled": _later("cancelled"),
    "superseded": _later("superseded"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """The head of a group of lines; ``total`` may be more than are shown."""

    words: str
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One order: ``key`` is its id, or names a draft; ``state`` decides which step opening it leads to.

    ``texts`` stand in the columns, the verdict's as the word of its severity, empty where it is not known.
    """

    key: str
    state: str
    texts: tuple[str, ...]
    is_held: bool = False

    @property
    def severity(self) -> str:
        """Return the severity of the verdict, empty where there is none."""
        return self.texts[VERDICT]


Line = GroupLine | OrderLine
PLANNED, PATIENT, MRN, CYCLE, DOSE, VERDICT, WORDS, HELD = range(8)
COLUMNS = (
    _later("planned"),
    _later("patient"),
    _later("MRN"),
    _later("cycle / day"),
    _later("ordered dose"),
    _later("verdict"),
    _later("worst finding or last step"),
    _later("held by"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads the list, and when: one's own name is "you", a time of today has no date."""

    person: str
    now: datetime


def order_line(row: WorkRow, glance: Glance | None, reader: Reader) -> OrderLine:
    """Return the line of an order; what a glance tells is left out while there is none."""
    order, searched = row.order, row.order.searched
    texts = (
        planned_text(searched.planned_start.astimezone(reader.now.tzinfo), reader.now.date()),
        patient_name(searched),
        searched.mrn or DASH,
        f"{searched.cycle}\u00a0/\u00a0{searched.day}",
        _dose(glance),
        (None if glance is None else glance.verdict) or "",
        _words(row, glance, reader),
        _holder(row, reader),
    )
    return OrderLine(key=order.id, state=order.state.value, texts=texts, is_held=row.held_by is not None)


def draft_line(draft: TypedDraft, reader: Reader) -> OrderLine:
    """Return the line of something that was typed and is no order of the records yet."""
    patient, order = _part(draft.document, "patient"), _part(draft.document, "order")
    names = (str(patient[key]) for key in ("family_name", "given_name") if patient.get(key))
    cycle, day = (str(order.get(key) or DASH) for key in ("cycle", "day"))
    saved = draft.saved_at.astimezone(reader.now.tzinfo)
    texts = (
        DASH,
        ", ".join(names) or _tr("No name stated"),
        str(patient.get("mrn") or DASH),
        f"{cycle}\u00a0/\u00a0{day}",
        DASH,
        "",
        _tr("typed {time}, not saved as an order").format(time=planned_text(saved, reader.now.date())),
        _tr("you"),
    )
    return OrderLine(key=f"{DRAFT_KEY}{draft.id}", state="typed", texts=texts, is_held=True)


def patient_name(searched: Searched) -> str:
    """Return the patient's name, or that none is stated."""
    names = (searched.family_name, searched.given_name)
    return ", ".join(name for name in names if name) or _tr("No name stated")


def planned_text(moment: datetime, today: date) -> str:
    """Return the time of a moment, and its date where that is another day."""
    time = f"{moment:%H:%M}"
    return time if moment.date() == today else f"{short_date_text(moment.date())} {time}"


def _dose(glance: Glance | None) -> str:
    if glance is None:
        return ""
    from besponsa_desktop.clinical.display import dose_text  # loads the units, as the glance has

    return DASH if glance.dose is None else dose_text(glance.dose)


def _words(row: WorkRow, glance: Glance | None, reader: Reader) -> str:
    parts = [_left_out(glance), _last_step(row, glance, reader)]
    return ". ".join(part for part in parts if part)


def _left_out(glance: Glance | None) -> str:
    """Return that an order leaves out an infusion reaction of the records, or what a visit found later."""
    if glance is None:
        return ""
    if glance.unstated:
        return _tr("Infusion reaction not stated: {reaction}").format(reaction=glance.unstated)
    return _tr("Found later, not stated: {what}").format(what=glance.later) if glance.later else ""


def _last_step(row: WorkRow, glance: Glance | None, reader: Reader) -> str:
    if row.order.state.value == "draft":
        return "" if glance is None or glance.worst is None else _finding_words(glance.worst)
    changed = planned_text(row.order.changed_at.astimezone(reader.now.tzinfo), reader.now.date())
    step = _tr(_STEP_WORDS[row.order.state.value])
    words = _tr("{step} {time} by {person}").format(step=step, time=changed, person=row.changed_by)
    if glance is not None and glance.reaction is not None:
        words = _tr("{done}, reaction grade {grade}").format(done=words, grade=glance.reaction)
    until = None if glance is None else glance.watch_until
    if until is None or until <= reader.now:
        return words
    end = planned_text(until.astimezone(reader.now.tzinfo), reader.now.date())
    return _tr("{done}, watch until {time}").format(done=words, time=end)


def _finding_words(finding: Finding) -> str:
    from besponsa_desktop.gui.models.finding_texts import in_own_words

    return in_own_words(finding)


def _holder(row: WorkRow, reader: Reader) -> str:
    if row.held_by is None:
        return DASH
    return _tr("you") if row.held_by == reader.person else row.held_by


def _part(document: Mapping[str, object], key: str) -> Mapping[str, object]:
    part = document.get(key)
    return part if isinstance(part, Mapping) else {}


def is_of(order: Order, day: date, last: date, reader: Reader) -> bool:
    """Tell whether an order is planned from one day to the last, both included."""
    return day <= order.searched.planned_start.astimezone(reader.now.tzinfo).date() <= last
