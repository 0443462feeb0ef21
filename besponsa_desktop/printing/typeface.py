"""The typefaces of the paper: loading them, measuring and breaking text, and knowing what they can show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONT_FOLDER = Path(__file__).parent / "fonts"
MM_PER_POINT = 25.4 / 72
POINTS_PER_MM = 1 / MM_PER_POINT

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NOT_DRAWN = frozenset({"Cc", "Cf", "Mn", "Me"})


class Face(Enum):
    """A font file, by the name it has in the PDF."""

    REGULAR = "SourceSans3-Regular"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"
    LABEL = "DejaVuSansCondensed"
    LABEL_BOLD = "DejaVuSansCondensed-Bold"

    @cached_property
    def widths(self) -> dict[str, float]:
        """Register the face with ReportLab, once, and return the width of each character in 1/1000 em."""
        font = TTFont(self.value, str(FONT_FOLDER / f"{self.value}.ttf"))
        pdfmetrics.registerFont(font)
        return {chr(code): width for code, width in font.face.charWidths.items()}


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points; ``white`` for text on black."""

    face: Face
    size: float
    white: bool = False

    @property
    def line(self) -> float:
        """Return the height of a line in mm: 12 pt for 9 pt text."""
        return self.size * 4 / 3 * MM_PER_POINT

    @property
    def baseline(self) -> float:
        """Return how far in mm the baseline lies below the top of its line."""
        return self.size * 0.99 * MM_PER_POINT


def settled(text: str) -> str:
    """Return ``text`` with letters and their accents composed, as the fonts have them."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def width(text: str, style: Style) -> float:
    """Return the width of ``text`` in mm; a character the face lacks counts nothing."""
    widths = style.face.widths
    try:
        units = sum(map(widths.__getitem__, text))
    except KeyError:
        units = sum(widths.get(character, 0) for character in text)
    return units * style.size * MM_PER_POINT / 1000


def lines_of(text: str, style: Style, room: float) -> list[str]:
    """Return ``text`` broken at spaces into lines of at most ``room`` mm; a longer word is broken inside."""
    text = settled(text)
    if width(text, style) <= room:
        return [text]
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width(longer, style) <= room:
            lines[-1] = longer
        else:
            lines[-1:] = [line for line in (lines[-1], *_pieces(word, style, room)) if line]
    return lines


def _pieces(word: str, style: Style, room: float) -> list[str]:
    """Return a word in pieces of at most ``room`` mm, at least one character each."""
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, style) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


def unprintable(text: str, faces: Iterable[Face]) -> tuple[str, ...]:
    """Return the characters of ``text`` that cannot be printed faithfully, in order of appearance.

    These are characters that a face lacks, and those that need more than one glyph after the other: text from
    right to left, loose accents, invisible marks.
    """
    if text.isascii() and text.isprintable():
        return ()
    tables = [face.widths for face in faces]
    shown = dict.fromkeys(settled(text))
    return tuple(c for c in shown if _is_unfit(c) or any(c not in table for table in tables))


def _is_unfit(character: str) -> bool:
    return (
        unicodedata.category(character) in _NOT_DRAWN
        or unicodedata.bidirectional(character) in _RIGHT_TO_LEFT
    )


def character_text(character: str) -> str:
    """Return a character with its number and name, so that a person can find it."""
    name = unicodedata.name(character, "no name").lower()
    shown = character if character.isprintable() else "invisible"
    return f"{shown} (U+{ord(character):04X} {name})"
