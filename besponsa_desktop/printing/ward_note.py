"""The ward note: what happened in one infusion and the watch after it, and what follows for later orders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.infusion import InfusionEvent
from besponsa_desktop.printing.blocks import happened, patient
from besponsa_desktop.printing.characters import refuse_unprintable
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.marks import Setting, Sheets
from besponsa_desktop.printing.paged import FACES, PaperSize, paged
from besponsa_desktop.printing.paint import pdf_of

TITLE = "Ward note"
_ONE_PAGE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedEvent:
    """An event with who recorded it and when; ``corrected`` is why it stands in the place of another one."""

    event: InfusionEvent = field(repr=False)
    by: str
    at: datetime
    corrected: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InfusionNote:
    """What is recorded of an infusion, oldest first; ``None`` of a time: not recorded.

    ``follows`` is what the rules say of the reaction on a later order. ``stopped_at`` is when the infusion
    was stopped for good.
    """

    events: tuple[NotedEvent, ...] = field(repr=False)
    start: datetime | None
    end: datetime | None
    stood_still: timedelta
    watch_until: datetime | None
    stopped_at: datetime | None
    worst: int | None
    follows: tuple[Finding, ...]


def ward_note_pdf(content: Content, note: InfusionNote, page_size: PaperSize = "a4") -> bytes:
    """Return the ward note as a PDF; the same input gives the same bytes.

    Raises:
        UnusableInput: a text has characters that the fonts cannot print.
    """
    return pdf_of(ward_note_sheets(content, note, page_size))


def ward_note_sheets(content: Content, note: InfusionNote, page_size: PaperSize = "a4") -> Sheets:
    """Return the page of the ward note, laid out and not yet drawn; many events may need more."""
    refuse_unprintable(content, FACES, {"infusion": note.events})

    def blocks(about: Content, grid: Grid, _setting: Setting) -> Iterator[Block]:
        yield patient.patient(about, grid)
        yield happened.infusion(about, note, grid)
        yield happened.events(note, grid)
        yield happened.later_orders(about, note, grid)

    return paged(content, TITLE, blocks, page_size, most_pages=_ONE_PAGE)
