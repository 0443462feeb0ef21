"""The ward note of an order whose dose was released: what is recorded of its infusion, as PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import localcontext
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.checks.toxicity import earlier_reaction, severe_reaction
from besponsa_desktop.clinical.findings import Finding, Outcome
from besponsa_desktop.clinical.infusion import (
    InfusionEvent,
    interrupted_for,
    reactions_of,
    stopped_at,
    worst_grade,
)
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.units import EXACT
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.bench import watch_of
from besponsa_desktop.workflow.entry_keeping import AT_THE_BEDSIDE
from besponsa_desktop.workflow.infusion_record import RecordedEvent, events_of_order
from besponsa_desktop.workflow.opened_order import OpenedOrder
from besponsa_desktop.workflow.printed_order import MadeSheet, PrintedOrder, sheet_of
from besponsa_desktop.workflow.prints import WARD_NOTE
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop.printing.ward_note import InfusionNote, NotedEvent

__all__ = ["WARD_NOTE", "has_ward_note", "ward_note_of"]


def has_ward_note(reader: Reader, opened: OpenedOrder) -> bool:
    """Tell whether there is something to note: the dose is recorded as given, or something happened."""
    record = opened.record
    if record.state is State.GIVEN:
        return True
    return record.state in AT_THE_BEDSIDE and bool(events_of_order(reader, record.id))


def ward_note_of(workstation: Workstation, order_id: str, by: str) -> MadeSheet:
    """Return the ward note of an order on the site's paper, printed by ``by`` now.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """

    def make(printed: PrintedOrder) -> bytes:
        from besponsa_desktop.printing.content import Content
        from besponsa_desktop.printing.imprint import Status
        from besponsa_desktop.printing.ward_note import ward_note_pdf

        if not has_ward_note(workstation.database, printed.opened):
            needed = "something that happened in the infusion, or a dose recorded as given"
            raise UnusableInput([Fault(path="infusion", found="nothing recorded", needed=needed)])
        content = Content(
            order=printed.order,
            assessment=printed.assessment,
            regimen=printed.regimen,
            policy=printed.policy,
            imprint=replace(printed.imprint, status=Status.RECORDED),
        )
        return ward_note_pdf(content, _note(workstation, printed), workstation.place.paper)

    return sheet_of(workstation, order_id, by, make)


def _note(workstation: Workstation, printed: PrintedOrder) -> InfusionNote:
    from besponsa_desktop.printing.ward_note import InfusionNote

    recorded = events_of_order(workstation.database, printed.opened.record.id)
    told = [one.event for one in recorded]
    made = printed.order.preparation
    end = None if made is None else made.infusion_end
    return InfusionNote(
        events=tuple(map(_noted, recorded)),
        start=None if made is None else made.infusion_start,
        end=end,
        stood_still=interrupted_for(told, end or printed.imprint.printed_at),
        watch_until=None if end is None else end + watch_of(printed.order, printed.regimen),
        stopped_at=stopped_at(told),
        worst=worst_grade(told),
        follows=tuple(_follows(printed, told)),
    )


def _noted(one: RecordedEvent) -> NotedEvent:
    from besponsa_desktop.printing.ward_note import NotedEvent

    entry = one.entry
    return NotedEvent(
        event=one.event, by=one.recorded_by, at=_local(entry.recorded_at, one), corrected=entry.reason or ""
    )


def _local(recorded_at: datetime, one: RecordedEvent) -> datetime:
    """Return when it was recorded, in the offset of the event's own time."""
    return recorded_at.astimezone(one.event.at.tzinfo)


def _follows(printed: PrintedOrder, told: list[InfusionEvent]) -> Iterator[Finding]:
    """Yield what the rules say of the reaction where a later order states it."""
    stated = replace(printed.order, toxicities=reactions_of(told))
    with localcontext(EXACT):
        case = open_case(stated, printed.regimen, printed.policy)
        found = (severe_reaction(case), earlier_reaction(case))
    yield from (one for one in found if one.outcome is Outcome.FAIL)
