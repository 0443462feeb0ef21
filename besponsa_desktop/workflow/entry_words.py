"""What an entry of a course says, as the audit trail keeps it in words, and what stood there before it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.results_lines import document_lines

#: Under which name the trail has the words.
RECORDED = "recorded"
_TAKEN_BACK = "taken back"
_NOT_GRADED = "not graded yet"
_REACTION = "reaction"


def note_words(unit: UnitOfWork, new: CourseEntry, was: CourseEntry | None) -> None:
    """Have the trail say what an entry records; of a correction, what it replaces, too."""
    before = None if was is None else {RECORDED: entry_words(was)}
    replaced = {} if was is None else {"in_place_of": was.id}
    unit.note(f"course_entry:{new.id}", before=before, after={RECORDED: entry_words(new), **replaced})


def entry_words(kept: CourseEntry) -> str:
    """Return what an entry records, each value with its time."""
    document: dict[str, Any] = json.loads(kept.document)
    match kept.kind:
        case EntryKind.INFUSION:
            return _event_words(document)
        case EntryKind.VISIT:
            return "; ".join(map(_dated, document_lines(document)))
        case EntryKind.WITHDRAWN:
            return _TAKEN_BACK


def recorded_words(entry: AuditEntry) -> str:
    """Return what an entry of the trail says of a course entry; empty where it says nothing of one."""
    for change in json.loads(entry.changes)["changes"]:
        before, after = change["before"] or {}, change["after"] or {}
        if RECORDED in after:
            was = f"{before[RECORDED]} → " if RECORDED in before else ""
            return f"{was}{after[RECORDED]}"
    return ""


def _event_words(event: Mapping[str, Any]) -> str:
    grade = event.get("grade")
    graded = f"grade {grade}" if grade is not None else _NOT_GRADED if event["what"] == _REACTION else ""
    what = str(event["what"]).replace("_", " ")
    return ", ".join(part for part in (what, graded, event.get("words"), _time(event["at"])) if part)


def _dated(line: str) -> str:
    words, _, at = line.rpartition(", ")
    return f"{words.replace('_', ' ')}, {_time(at)}"


def _time(stated: str) -> str:
    moment = moment_of(stated)
    return stated if moment is None else moment_with_offset_text(moment)
