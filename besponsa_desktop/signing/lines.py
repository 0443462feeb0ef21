"""What a signature's box shows: printed name, credential, meaning, time and digest, in lines that fit."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.signing.certificates import Signatory
from besponsa_desktop.signing.glyphs import Typeface
from besponsa_desktop.signing.signature import SignatureBox, Signing

#: Size of type in points. Nothing on a worksheet is smaller, so it is never shrunk to fit.
SIZE = 9.0
LEADING = 9.9
_SIDE = 2.0
_PER_EM = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text with the place of its baseline in the box, in points from the lower left corner."""

    x: float
    y: float
    text: str


def lines_in(box: SignatureBox, signatory: Signatory, signing: Signing, face: Typeface) -> tuple[Line, ...]:
    """Return the lines of a signature, set in the middle of the box's height.

    Raises:
        UnusableInput: the text needs more room than the box has, or characters that the font lacks.
    """
    texts = _wrapped(_parts(signatory, signing), box.width - 2 * _SIDE, face)
    if len(texts) * LEADING > box.height or max(map(face.width, texts)) * SIZE / _PER_EM > box.width:
        raise UnusableInput(
            [
                Fault(
                    path=f"signature box {signing.meaning.value}",
                    found=f"{box.width:.0f} × {box.height:.0f} points for {', '.join(texts)}",
                    needed=f"room for {len(texts)} lines of {LEADING:g} points, or a shorter printed name",
                )
            ]
        )
    top = (box.height + len(texts) * LEADING) / 2
    below = (LEADING + SIZE * 0.45) / 2
    return tuple(
        Line(x=_SIDE, y=top - number * LEADING - below, text=text) for number, text in enumerate(texts)
    )


def _parts(signatory: Signatory, signing: Signing) -> list[str]:
    """Return what is shown, in its order; a part is broken only where it alone is wider than the box."""
    return [
        f"{signatory.printed_name}, {signatory.credential}",
        signing.meaning.words,
        moment_with_offset_text(signing.at),
        signing.statement.short,
    ]


def _wrapped(parts: list[str], room: float, face: Typeface) -> list[str]:
    """Return the name and, on lines of their own, the other parts, as many on a line as the room takes."""
    name, *others = parts
    return [*_filled(name.split(" "), " ", room, face), *_filled(others, " · ", room, face)]


def _filled(parts: list[str], joint: str, room: float, face: Typeface) -> list[str]:
    lines = [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]}{joint}{part}"
        if face.width(longer) * SIZE / _PER_EM <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
