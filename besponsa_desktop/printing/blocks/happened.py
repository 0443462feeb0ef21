"""What happened in an infusion, on paper: its times, each event, and what follows for later orders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import (
    NOT_STATED,
    moment_text,
    moment_with_offset_text,
    trimmed_quantity_text,
    with_unit,
)
from besponsa_desktop.clinical.infusion import InfusionAct
from besponsa_desktop.printing.content import Content, source_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Field, Grid, full_width
from besponsa_desktop.printing.marks import STRONG, VALUE, Row
from besponsa_desktop.printing.table import Cell, Column, Table
from besponsa_desktop.printing.wording import joined, time_text, words

if TYPE_CHECKING:
    from besponsa_desktop.printing.ward_note import InfusionNote, NotedEvent

_WHEN, _WHAT, _GRADE, _WHO = 31.0, 24.0, 25.0, 44.0
_NOT_GRADED = "not graded yet"


def infusion(content: Content, note: InfusionNote, grid: Grid) -> Block:
    """Return how the dose was given: its times, how long it stood still, and the watch."""
    duration = content.order.prescription.infusion_duration
    first = [
        Field("dose", content.dose_text, 3, STRONG),
        Field("started at", time_text(note.start), 3, STRONG),
        Field("ended at", time_text(note.end), 3, STRONG),
        Field("stood still", _length(note.stood_still), 3, STRONG),
    ]
    second = [
        Field("to infuse over", NOT_STATED if duration is None else trimmed_quantity_text(duration), 3),
        Field("watch until", "not known" if note.watch_until is None else moment_text(note.watch_until), 3),
        Field("watch", _watch(content, note), 3),
        Field("order was", f"{content.verdict_text} when it was signed", 3),
    ]
    remark = "as it is recorded; this note carries no signature"
    return Block(number=3, title="Infusion", remark=remark, rows=(*grid.fields(first), *grid.fields(second)))


def events(note: InfusionNote, grid: Grid) -> Block:
    """Return a table of what happened, oldest first; its head stands again on each further page."""
    title = "What happened in the infusion and the watch"
    if not note.events:
        nothing = full_width(grid.x, grid.width, None, "nothing is recorded")
        return Block(number=4, title=title, rows=tuple(nothing))
    rest = grid.width - _WHEN - _WHAT - _GRADE - _WHO
    columns = (
        Column("time", _WHEN),
        Column("what", _WHAT),
        Column("grade", _GRADE),
        Column("words", rest),
        Column("recorded by, at", _WHO),
    )
    table = Table(grid.x, columns)
    rows = [row for one in note.events for row in table.row(_cells(one))]
    return Block(number=4, title=title, rows=tuple(rows), repeat=(table.head(),))


def later_orders(content: Content, note: InfusionNote, grid: Grid) -> Block:
    """Return what the reaction means for later orders, each as a fact with its source."""
    printed = moment_with_offset_text(content.imprint.printed_at)
    lines = [*_lines(note), f"Printed from what was recorded until {printed}. Recorded, not signed."]
    rows = [row for line in lines for row in full_width(grid.x, grid.width, None, line)]
    head = _fact(grid, "worst grade of the reaction", _worst(note))
    return Block(number=5, title="What it means for later orders", rows=(*head, *rows))


def _lines(note: InfusionNote) -> Iterator[str]:
    for finding in note.follows:
        facts = f"found {finding.found}, expected {finding.expected}, {source_text(finding.source)}"
        yield f"{finding.severity.value.upper()}: {finding.message} ({finding.rule}: {facts})"
    if _is_reaction(note):
        yield "It stands on every later order of the patient: one that does not state it is not signed."
    if note.stopped_at is not None:
        at = moment_text(note.stopped_at)
        yield f"Stopped for good at {at}: how much of the dose was given is not recorded."


def _fact(grid: Grid, label: str, value: str) -> tuple[Row, ...]:
    return grid.fields([Field(label, value, 12, STRONG)])


def _worst(note: InfusionNote) -> str:
    if not _is_reaction(note):
        return "no reaction is recorded"
    grades = {one.event.grade for one in note.events if one.event.what is InfusionAct.REACTION}
    known = "" if note.worst is None else f"grade {note.worst}"
    return joined(known, "one is not graded yet" if known and None in grades else "") or _NOT_GRADED


def _is_reaction(note: InfusionNote) -> bool:
    return any(one.event.what is InfusionAct.REACTION for one in note.events)


def _cells(one: NotedEvent) -> list[Cell]:
    event = one.event
    grade = "–"
    if event.what is InfusionAct.REACTION:
        grade = _NOT_GRADED if event.grade is None else f"grade {event.grade}"
    corrected = f"corrected: {one.corrected}" if one.corrected else ""
    return [
        Cell(moment_text(event.at)),
        Cell(words(event.what), VALUE),
        Cell(grade, STRONG),
        Cell(joined(event.words, corrected) or "–", VALUE),
        Cell(f"{one.by}, {_recorded_at(one)}"),
    ]


def _recorded_at(one: NotedEvent) -> str:
    """Return when it was recorded, at the offset of the event; the day too where it is another one."""
    at = one.at.astimezone(one.event.at.tzinfo)
    return f"{at:%H:%M}" if at.date() == one.event.at.date() else moment_text(at)


def _length(stood_still: timedelta) -> str:
    minutes = int(stood_still.total_seconds()) // 60
    return with_unit(str(minutes), "min") if minutes else "not at all"


def _watch(content: Content, note: InfusionNote) -> str:
    if note.watch_until is None:
        return "begins at the end of the infusion"
    printed = content.imprint.printed_at
    return "over when printed" if printed >= note.watch_until else "still running when printed"
