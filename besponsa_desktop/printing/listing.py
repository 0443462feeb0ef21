"""A listing for an inspector: tables over as many pages as they need, A4 across, with head and foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.printing.flow import Block, Flow
from besponsa_desktop.printing.grid import full_width
from besponsa_desktop.printing.marks import BODY, HEAD, VALUE, Line, Page, Row, Sheets, left, right
from besponsa_desktop.printing.typeface import Face, Style, settled, unprintable

WIDTH, HEIGHT = 297.0, 210.0
SIDE = 12.0
#: Width of a table from side to side, in mm.
ROOM = WIDTH - 2 * SIDE
_TOP, _BOTTOM = 10.0, 10.0
_FOOT = 1.2 + BODY.line
_TITLE = Style(Face.BOLD, 14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a listing is of: its title, whose, what about, what was checked; when and by whom printed."""

    title: str
    site_name: str
    about: str
    check: str
    printed_at: datetime
    printed_by: str
    program_version: str


def listing_sheets(listing: Listing, blocks: Iterable[Block]) -> Sheets:
    """Return the pages of a listing, laid out and not yet drawn."""
    flow = Flow(x=SIDE, width=ROOM, top=_TOP, bottom=HEIGHT - _BOTTOM - _FOOT)
    for row in _head(listing):
        flow.place(row)
    for block in blocks:
        flow.add(block)
    for number, page in enumerate(flow.pages, start=1):
        page.place(HEIGHT - _BOTTOM - _FOOT, _foot(listing, number, flow.pages))
    return Sheets(
        made_at=listing.printed_at,
        title=listing.title,
        subject=shown(listing.about),
        creator=f"Besponsa Desktop {listing.program_version}",
        width=WIDTH,
        height=HEIGHT,
        pages=tuple(flow.pages),
    )


def shown(text: str) -> str:
    """Return a text in one line whose every character can be drawn, the others as their numbers."""
    plain = " ".join(settled(text).split())
    for character in unprintable(plain, (Face.REGULAR, Face.SEMIBOLD, Face.BOLD)):
        plain = plain.replace(character, f"[U+{ord(character):04X}]")
    return plain


def _head(listing: Listing) -> Iterator[Row]:
    site = right(SIDE + ROOM, _TITLE.baseline, shown(listing.site_name), VALUE)
    yield Row(_TITLE.line, (left(SIDE, _TITLE.baseline, listing.title.upper(), _TITLE), site))
    yield Row(HEAD.line, (left(SIDE, HEAD.baseline, shown(listing.about), HEAD),))
    yield from full_width(SIDE, ROOM, None, shown(listing.check))


def _foot(listing: Listing, number: int, pages: list[Page]) -> Row:
    printed = f"printed {moment_with_offset_text(listing.printed_at)} by {shown(listing.printed_by)}"
    place = f"page {number} of {len(pages)} · version {listing.program_version}"
    baseline = _FOOT - BODY.line + BODY.baseline
    rule = Line(SIDE, 0, SIDE + ROOM, 0, 1.0)
    texts = (left(SIDE, baseline, printed, BODY), right(SIDE + ROOM, baseline, place, BODY))
    return Row(_FOOT, (rule, *texts))
