"""Blocks flowing over pages: broken only between rows, with their heads repeated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from besponsa_desktop.printing.marks import BODY, HEAD, Line, Mark, Page, Row, right, runs

GAP = 1.2
HEAD_HEIGHT = 5.4
HEAD_BASELINE = 4.0
_HEAD_RULE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A numbered block: its rows, and the rows that stand again at the top of each further page."""

    number: int
    title: str
    rows: tuple[Row, ...]
    remark: str = ""
    repeat: tuple[Row, ...] = ()


@dataclass(slots=True, kw_only=True)
class Flow:
    """Pages being filled from ``top`` to ``bottom`` between the edges ``x`` and ``x + width``, in mm."""

    x: float
    width: float
    top: float
    bottom: float
    y: float = 0.0
    pages: list[Page] = field(default_factory=lambda: [Page([])])
    _head_y: float = 0.0

    def __post_init__(self) -> None:
        """Begin at the top of the first page."""
        self.y = self.top

    def place(self, row: Row) -> None:
        """Put ``row`` where the page has been filled to."""
        self.pages[-1].place(self.y, row)
        self.y += row.height

    def add(self, block: Block) -> None:
        """Put a block on the pages, beginning a page where a group of rows that belong together needs it."""
        begun = False
        opening = sum(row.height for row in (self._head(block), *block.repeat)) + GAP
        for group in groups(block.rows):
            needed = sum(row.height for row in group) + (0 if begun else opening)
            if self.y + needed > self.bottom and self.y > self.top:
                self._turn(block if begun else None)
                begun = False if not begun else self._open(block, continued=True)
            if not begun:
                begun = self._open(block, continued=False)
            for row in group:
                self.place(row)

    def _turn(self, broken: Block | None) -> None:
        """Begin a page; where a block is broken, say at its head where it goes on."""
        if broken is not None:
            mark = right(self.x + self.width, HEAD_BASELINE, f"continued on page {len(self.pages) + 1}", BODY)
            self.pages[-1].place(self._head_y, Row(0.0, (mark,)))
        self.pages.append(Page([]))
        self.y = self.top

    def _open(self, block: Block, *, continued: bool) -> bool:
        if self.y > self.top:
            self.y += GAP
        self._head_y = self.y
        for row in (self._head(block, continued=continued), *block.repeat):
            self.place(row)
        return True

    def _head(self, block: Block, *, continued: bool = False) -> Row:
        remark = f"continued from page {len(self.pages) - 1}" if continued else block.remark
        parts = [(f"{block.number}  {block.title}", HEAD), (f"   {remark}" if remark else "", BODY)]
        marks: tuple[Mark, ...] = runs(self.x, HEAD_BASELINE, [part for part in parts if part[0]])
        return Row(HEAD_HEIGHT, (Line(self.x, 0, self.x + self.width, 0, _HEAD_RULE), *marks))


def groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield rows in groups that stay on one page."""
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.keep:
            yield group
            group = []
    if group:
        yield group
