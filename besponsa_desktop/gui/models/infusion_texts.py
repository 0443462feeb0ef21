"""What happens in an infusion, in words and as rows: each event with its time, grade, words and recorder."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_text, with_unit
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.workflow.infusion_watch import Happened, RecordedEvent

REACTION, TREATED, STOPPED = "reaction", "treated", "stopped"
COLUMNS = (
    RowColumn(head=_later("Time"), width=136),
    RowColumn(head=_later("What"), width=112, is_strong=True),
    RowColumn(head=_later("Grade"), width=112),
    RowColumn(head=_later("Words")),
    RowColumn(head=_later("Recorded by"), width=170),
)
#: What happens, in the order of the buttons.
ACTS = {
    REACTION: _later("Reaction"),
    "interrupted": _later("Interrupted"),
    TREATED: _later("Treated"),
    "resumed": _later("Resumed"),
    STOPPED: _later("Stopped"),
    "reaction_over": _later("Reaction over"),
}
_ASKED = {REACTION: _later("Signs"), TREATED: _later("With what")}
_ANYTHING = _later("Words")
_DASH = "\u2013"


def act_words(act: str) -> str:
    """Return what happens, in words."""
    return _tr(ACTS[act])


def asked_words(act: str) -> str:
    """Return what is asked about it."""
    return _tr(_ASKED.get(act, _ANYTHING))


def grade_words(act: str, grade: int | None) -> str:
    """Return the grade of a reaction; nothing else has one."""
    if act != REACTION:
        return _DASH
    return _tr("not graded yet") if grade is None else _tr("grade {grade}").format(grade=grade)


def event_words(kept: RecordedEvent) -> str:
    """Return an event as one line."""
    act = kept.event.what.value
    grade = grade_words(act, kept.event.grade) if act == REACTION else ""
    parts = (act_words(act), grade, kept.event.words, moment_text(kept.event.at))
    return ", ".join(part for part in parts if part)


def event_rows(found: Happened) -> list[Row]:
    """Return a row for each event, the newest first; its key is that of its entry."""
    return [_row(kept) for kept in reversed(found.events)]


def ends_words(found: Happened) -> str:
    """Return what follows where the protocol ends the treatment, in its own words; empty elsewhere."""
    if found.ends is None:
        return ""
    words = _tr(
        "{message} Found {found}; expected {expected}. It stands on every later order of this patient."
    )
    said = found.ends
    return words.format(message=said.message, found=said.found, expected=said.expected)


def still_words(stood: timedelta) -> str:
    """Return how long an infusion stood still, in whole minutes; empty where it did not."""
    minutes = int(stood.total_seconds()) // 60
    return _tr("stood still {length}").format(length=with_unit(str(minutes), "min")) if minutes else ""


def end_words(end: datetime | None, still: str, end_by: datetime | None) -> str:
    """Return when the infusion is to end, how long it stood still, and that this is too late where it is."""
    planned = "" if end is None else _tr("planned end {time}").format(time=f"{end:%H:%M}")
    is_late = end is not None and end_by is not None and end > end_by
    late = _tr("after the time by which it must end") if is_late else ""
    return ", ".join(part for part in (planned, still, late) if part)


def stop_words(stopped: datetime | None, end: datetime | None) -> str:
    """Return when the infusion was stopped as recorded, where the end that stands there says otherwise."""
    if stopped is None or end is None or stopped == end:
        return ""
    return _tr("recorded as stopped at {time}").format(time=f"{stopped:%H:%M}")


def _row(kept: RecordedEvent) -> Row:
    event = kept.event
    act = event.what.value
    by, note = kept.recorded_by, event.words
    if kept.entry.reason:
        by = _tr("{name}, corrected").format(name=by)
        why = _tr("Corrected: {reason}").format(reason=kept.entry.reason)
        note = f"{note} {why}".strip()
    cells = (
        moment_text(event.at),
        act_words(act),
        grade_words(act, event.grade),
        event.words or _DASH,
        by,
    )
    return Row(key=kept.entry.id, cells=cells, note=note)
