"""The foot of a label: who prepared and checked, its number, the pharmacy, and the codes."""

from __future__ import annotations

from collections.abc import Sequence

from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.label_band import (
    INK_GAP,
    Band,
    Column,
    Phrase,
    draw_row,
    draw_rows,
    first_baseline,
    flow,
    row_pitch,
    rows_of,
)
from besponsa_desktop.printing.label_canvas import SMALL, SMALL_BOLD, LabelCanvas, text_width
from besponsa_desktop.printing.label_codes import codes_of
from besponsa_desktop.printing.label_facts import LabelFacts
from besponsa_desktop.printing.label_sizes import Sizes
from besponsa_desktop.printing.label_words import people, pharmacy, serial

_COLUMN_GAP, _NARROWEST, _ID_GAP, _ABOVE = 0.5, 24.0, 0.25, 0.125
_HIGH_CODES, _CAPTION = 11.0, "scan to compare"
_WRITTEN = frozenset({"prepared", "checked", "serial", "by"})


class Foot:
    """What the foot of a label shares: content, facts and sizes, the codes, and the column left of them."""

    def __init__(  # noqa: PLR0913  what it is about, how large, and which codes
        self,
        canvas: LabelCanvas,
        content: Content,
        facts: LabelFacts,
        sizes: Sizes,
        *,
        gs1: bool = False,
        line: bool = True,
    ) -> None:
        self.content, self.facts, self.sizes = content, facts, sizes
        self.codes = codes_of(canvas, content, facts, sizes, gs1=gs1, line=line)
        self.room = self.codes.x - _COLUMN_GAP - canvas.left

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is no column left of the codes."""
        return self.room < _NARROWEST

    @property
    def codes_height(self) -> float:
        """Return the height of the codes with the order id beneath."""
        line, heights = self.codes.line, [one.code.height for one in self.codes.matrices]
        if line is not None:
            heights.append(line.code.height + _ID_GAP + self.sizes.pitch)
        if self.has_caption:
            heights.append(self.codes.matrices[0].code.height + self.sizes.pitch)
        return max(heights) + _ABOVE

    @property
    def has_caption(self) -> bool:
        """Tell whether the code to compare with says so beneath."""
        return self.sizes.code_height >= _HIGH_CODES

    def draw_codes(self, canvas: LabelCanvas, top: float) -> None:
        """Draw the codes under ``top``, and the order id under its own."""
        for one in self.codes.matrices:
            canvas.code(one.x, top + _ABOVE, one.code, one.quiet)
        self._draw_line(canvas, top)
        if self.has_caption:
            below = top + _ABOVE + self.codes.matrices[0].code.height
            canvas.text_right(canvas.right, below + first_baseline(self.sizes.pitch), _CAPTION, SMALL)

    def _draw_line(self, canvas: LabelCanvas, top: float) -> None:
        line = self.codes.line
        if line is None:
            return
        x = canvas.on_dot(max(line.quiet, canvas.left)) if self.is_narrow else line.x
        canvas.code(x, top + _ABOVE, line.code, line.quiet)
        y = top + _ABOVE + line.code.height + _ID_GAP + first_baseline(self.sizes.pitch)
        order_id = Phrase(self.content.order.prescription.id, SMALL_BOLD, "order.id")
        draw_row(canvas, x, y, [order_id], line.code.width)

    def band(self, rows: Sequence[Sequence[Phrase]]) -> Band:
        """Return the codes with rows of small text at their left."""
        pitch = row_pitch(rows, self.sizes.pitch)

        def draw(canvas: LabelCanvas, top: float) -> None:
            draw_rows(canvas, top, rows, Column(canvas.left, self.room, pitch))
            self.draw_codes(canvas, top)

        return Band(max(self.codes_height, len(rows) * pitch), draw)

    def column_rows(self, phrases: Sequence[Phrase]) -> list[list[Phrase]]:
        """Return phrases in rows of the column, each line to write on as long as the column."""
        return rows_of([_with_ink(phrase, self.room) for phrase in phrases], self.room)


def _with_ink(phrase: Phrase, room: float) -> Phrase:
    if phrase.ink or phrase.text not in _WRITTEN:
        return phrase
    return phrase._replace(ink=room - text_width(phrase.text, SMALL) - INK_GAP)


def beside(canvas: LabelCanvas, foot: Foot, phrases: Sequence[Phrase], *, tight: bool) -> list[Band]:
    """Return the foot with phrases and the pharmacy left of the codes; what has no room there lies beneath.

    That is the pharmacy first, and where the column is full of people also the label's number; ``tight``: no
    row of the column stands lower than the codes.
    """
    rows, lines, pitch = foot.column_rows(phrases), site(foot.content), foot.sizes.pitch
    most = int(foot.codes_height / pitch + 0.2)
    if not tight:
        most = max(most, len(phrases) + 1)
    is_full = len(rows) > most
    if is_full:
        rows = foot.column_rows([phrase for phrase in phrases if phrase.path != "print.serial"])
    number = [serial(foot.facts)] if is_full else []
    if not is_full and all(text_width(line.text, SMALL) <= foot.room for line in lines):
        height = (len(rows) + len(lines)) * pitch
        if height <= foot.codes_height + (0.5 if tight else 1.5 * pitch):
            return [foot.band([*rows, *([line] for line in lines)])]
    while lines and not is_full and len(rows) < most and text_width(lines[0].text, SMALL) <= foot.room:
        rows.append([lines.pop(0)])
    beneath = [*number, *joined(lines)]
    bands = [foot.band(rows)]
    return [*bands, *([flow(canvas, beneath, pitch)._replace(is_bound=True)] if beneath else [])]


def below(
    canvas: LabelCanvas,
    foot: Foot,
    people_row: Sequence[Phrase],
    phrases: Sequence[Phrase],
    lines: Sequence[Phrase],
) -> list[Band]:
    """Return the foot as bands: people from edge to edge; then codes, with phrases and the pharmacy beside.

    Where there is no column beside the codes, phrases and pharmacy are a row of their own.
    """
    pitch = foot.sizes.pitch
    bands = [flow(canvas, people_row, pitch)] if people_row else []
    if foot.is_narrow:
        wide = flow(canvas, [*phrases, *joined(lines)], pitch)
        return [*bands, foot.band([]), wide._replace(is_bound=True)]
    rows = [*foot.column_rows(phrases), *(row for line in lines for row in rows_of([line], foot.room))]
    return [*bands, foot.band(rows)]


def site(content: Content) -> list[Phrase]:
    """Return the pharmacy's name, and its address with the phone."""
    return [Phrase(line, SMALL, "site.address") for line in pharmacy(content)]


def joined(lines: Sequence[Phrase]) -> list[Phrase]:
    """Return lines as one phrase."""
    return [Phrase(" · ".join(line.text for line in lines), SMALL, lines[0].path)] if lines else []


def people_of(facts: LabelFacts, ink: float = 0.0) -> list[Phrase]:
    """Return who prepared and checked, and the label's number, one after the other."""
    return [phrase for row in people(facts, ink) for phrase in row]
