"""The part of a font that a few lines of text need: widths to lay them out by, and the file to embed."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import uharfbuzz

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput

_PER_EM = 1000
_TAG_LETTERS = 6
_UNUSED = (b"GSUB", b"GPOS", b"GDEF", b"DSIG")


@dataclass(frozen=True, slots=True, kw_only=True)
class FontPart:
    """A TrueType file with the outlines of some characters only, under the numbers of the whole font.

    Widths, ascent and descent are in thousandths of the type size.
    """

    name: str
    file: bytes
    glyphs: dict[str, int]
    widths: dict[str, int]
    ascent: int
    descent: int


class Typeface:
    """A TrueType font, read once."""

    def __init__(self, path: Path) -> None:
        try:
            self._face = uharfbuzz.Face(path.read_bytes())
        except OSError as error:
            message = (
                f"{path}: the font of signatures cannot be read ({error.strerror}). Install the program anew."
            )
            raise SurroundingsFailed(message) from error
        self._font = uharfbuzz.Font(self._face)
        self._name = path.stem

    def width(self, text: str) -> int:
        """Return the width of a line in thousandths of the type size.

        Raises:
            UnusableInput: the font lacks characters of the text, which are named.
        """
        return sum(self._advance(glyph) for glyph in self._glyphs(text).values())

    def part(self, text: str) -> FontPart:
        """Return what is needed of the font to show a text.

        Raises:
            UnusableInput: the font lacks characters of the text, which are named.
        """
        found = self._glyphs("".join(sorted(set(text))))
        glyphs = {character: glyph for (_, character), glyph in found.items()}
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(glyphs.values())
        wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(int.from_bytes(tag) for tag in _UNUSED)
        extents = self._font.get_font_extents("ltr")
        return FontPart(
            name=f"{_tag(glyphs)}+{self._name}",
            file=uharfbuzz.subset(self._face, wanted).blob.data,
            glyphs=glyphs,
            widths={character: self._advance(glyph) for character, glyph in glyphs.items()},
            ascent=self._thousandths(extents.ascender),
            descent=self._thousandths(extents.descender),
        )

    def _glyphs(self, text: str) -> dict[tuple[int, str], int]:
        numbered = {
            (place, character): self._font.get_nominal_glyph(ord(character))
            for place, character in enumerate(text)
        }
        if lacking := sorted({character for (_, character), glyph in numbered.items() if not glyph}):
            needed = "characters that the font of signatures has: Latin, Greek or Cyrillic letters"
            raise UnusableInput(
                [Fault(path="signature text", found=", ".join(map(_named, lacking)), needed=needed)]
            )
        return numbered

    def _advance(self, glyph: int) -> int:
        return self._thousandths(self._font.get_glyph_h_advance(glyph))

    def _thousandths(self, units: int) -> int:
        per_em: int = self._face.upem
        return round(units * _PER_EM / per_em)


@lru_cache(maxsize=4)
def typeface(path: Path) -> Typeface:
    """Return the font in a file, read at its first use.

    Raises:
        SurroundingsFailed: the file cannot be read.
    """
    return Typeface(path)


def _named(character: str) -> str:
    return f"{character} (U+{ord(character):04X}, {unicodedata.name(character, 'without a name')})"


def _tag(glyphs: dict[str, int]) -> str:
    """Return six letters that tell apart different parts of one font.

    Source: ISO 32000-1, 9.6.4.
    """
    digest = hashlib.sha256(repr(sorted(glyphs.values())).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG_LETTERS])
