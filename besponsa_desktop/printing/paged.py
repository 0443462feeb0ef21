"""A document of pages: its blocks between head and foot, and across each page that nobody has signed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from besponsa_desktop.printing.blocks import header
from besponsa_desktop.printing.characters import refuse_unprintable
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block, Flow
from besponsa_desktop.printing.foot import Foot, overprint
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.marks import Page, Row, Setting, Sheets
from besponsa_desktop.printing.typeface import Face

PaperSize: TypeAlias = Literal["a4", "letter"]
#: The blocks of a document on a grid.
Blocks: TypeAlias = Callable[[Content, Grid, Setting], Iterable[Block]]

#: Sizes of paper, width and height in mm.
PAGE_SIZES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_SIDE, _TOP, _BOTTOM = 12.0, 10.0, 10.0
_ABOVE_FOOT = 1.2
MOST_PAGES = 3
#: Faces that a document of pages is set in.
FACES = (Face.REGULAR, Face.SEMIBOLD, Face.BOLD)
_UNSIGNED = frozenset({Status.DRAFT, Status.RETURNED})


def paged(
    content: Content, title: str, blocks: Blocks, size: PaperSize, most_pages: int = MOST_PAGES
) -> Sheets:
    """Return the pages of a document, laid out and not yet drawn; over ``most_pages`` it saves room.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print, or does not
            fit into the foot of every page.
    """
    refuse_unprintable(content, FACES)
    width, height = PAGE_SIZES[size]
    foot = Foot(content, _SIDE, width - 2 * _SIDE)
    foot_top = height - _BOTTOM - foot.height
    grid, bottom = Grid(_SIDE, width - 2 * _SIDE), foot_top - _ABOVE_FOOT
    head = header.rows(content, title, grid.x, grid.width)
    for setting in Setting:
        pages = _filled(head, blocks(content, grid, setting), grid, bottom)
        if len(pages) <= most_pages:
            break
    for number, page in enumerate(pages, start=1):
        if content.imprint.status in _UNSIGNED:
            page.placed.insert(0, (0.0, overprint(width, height)))
        page.place(foot_top, foot.row(number, len(pages)))
    return Sheets(
        made_at=content.imprint.printed_at,
        title=f"{title} {content.order.prescription.id}",
        subject=f"{content.imprint.status.value}, verdict {content.assessment.verdict.value}",
        creator=f"Besponsa Desktop {content.imprint.program_version}",
        width=width,
        height=height,
        pages=tuple(pages),
    )


def _filled(head: Iterable[Row], blocks: Iterable[Block], grid: Grid, bottom: float) -> list[Page]:
    flow = Flow(x=grid.x, width=grid.width, top=_TOP, bottom=bottom)
    for row in head:
        flow.place(row)
    for block in blocks:
        flow.add(block)
    return flow.pages
