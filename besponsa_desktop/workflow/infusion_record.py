"""What happens in the infusion of an order and in the watch after it, as the records hold it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from besponsa_desktop.clinical.infusion import InfusionEvent, sequence_faults
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.infusion_event import infusion_event_document, parse_infusion_event
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.records.course_entries import (
    CourseEntry,
    EntryKind,
    entries_of_course,
    entries_of_order,
)
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import person
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.entry_keeping import Entering, NewEntry, keep_entry
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedEvent:
    """An event of an infusion as it stands in the records, and who recorded it."""

    entry: CourseEntry = field(repr=False)
    event: InfusionEvent = field(repr=False)
    recorded_by: str


def record_infusion_event(
    workstation: Workstation, seen: Order, document: Mapping[str, object], entering: Entering
) -> str:
    """Keep what happened in the infusion of an order, or in the watch after it; return the entry's id.

    Raises:
        UnusableInput: it cannot be read, or cannot follow what is recorded.
        Refused: the person may not, or the dose has not left the pharmacy; recorded.
        ChangedElsewhere: somebody else corrected the same entry.
    """
    event = parse_infusion_event(document)
    replaced = None if entering.correction is None else entering.correction.entry_id

    def require_sequence(unit: UnitOfWork) -> None:
        if faults := _sequence_faults(unit, seen, event, replaced):
            raise UnusableInput(faults)

    new = NewEntry(
        what="infusion_event_recorded",
        corrected="infusion_event_corrected",
        course_id=seen.course_id,
        order_id=seen.id,
        kind=EntryKind.INFUSION,
        document=infusion_event_document(event),
    )
    return keep_entry(workstation, new, entering, require_sequence)


def events_of_order(reader: Reader, order_id: str) -> tuple[RecordedEvent, ...]:
    """Return what happened in an order's infusion, in the order of its times."""
    found = entries_of_order(reader, order_id)
    names = {by: person(reader, by).printed_name for by in {one.recorded_by for one in found}}
    events = [
        RecordedEvent(entry=one, event=_event(one), recorded_by=names[one.recorded_by]) for one in found
    ]
    return tuple(sorted(events, key=lambda one: one.event.at))


def infusion_events_of_course(reader: Reader, course_id: str) -> dict[str, list[InfusionEvent]]:
    """Return what happened in the infusions of a course by the id of their order; none without any."""
    events: dict[str, list[InfusionEvent]] = {}
    for one in entries_of_course(reader, course_id, EntryKind.INFUSION):
        events.setdefault(str(one.order_id), []).append(_event(one))
    return events


def infusion_start_of(reader: Reader, seen: Order) -> datetime | None:
    """Return when the infusion began as it is recorded; ``None`` where it is not."""
    kept = preparations_of(reader, seen.id, seen.version)
    start = json.loads(kept[-1].document).get("infusion_start") if kept else None
    return None if start is None else moment_of(str(start))


def _event(kept: CourseEntry) -> InfusionEvent:
    return parse_infusion_event(json.loads(kept.document))


def _sequence_faults(
    unit: UnitOfWork, seen: Order, event: InfusionEvent, replaced: str | None
) -> list[Fault]:
    """Return what would be wrong with the events as they would stand then, and is not wrong already.

    A start that was recorded later, or an event that was taken back, can have left what does not follow any
    more: it stands in nothing's way that is recorded after it.
    """
    stand = [one for one in events_of_order(unit, seen.id) if one.entry.id != replaced]
    told, start = [one.event for one in stand], infusion_start_of(unit, seen)
    known = {(one.found, one.needed) for one in sequence_faults(told, start, unit.act.at)}
    would_be = sequence_faults([*told, event], start, unit.act.at)
    return [one for one in would_be if (one.found, one.needed) not in known]
