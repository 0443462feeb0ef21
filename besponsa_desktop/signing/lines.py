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
_BASELINE = (LEADING + SIZE * 0.45) / 2
_JOINT = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text with the place of its baseline in the box, in points from the lower left corner."""

    x: float
    y: float
    text: str


def lines_in(box: SignatureBox, signatory: Signatory, signing: Signing, face: Typeface) -> tuple[Line, ...]:
    """Return the lines of a signature, set in the middle of the box's height.

    The printed name has a line of its own, unless the box is too low for two lines.

    Raises:
        UnusableInput: the text needs more room than the box has, or characters that the font lacks.
    """
    room = box.width - 2 * _SIDE
    name, parts = f"{signatory.printed_name}, {signatory.credential}", _parts(signing)
    apart = [*_filled(name.split(" "), " ", room, face), *_filled(parts, _JOINT, room, face)]
    texts = apart if _height(apart) <= box.height else _filled([name, *parts], _JOINT, room, face)
    if _height(texts) > box.height or max(_width(text, face) for text in texts) > room:
        raise UnusableInput([_no_room(box, signing, apart)])
    top = (box.height + _height(texts)) / 2
    return tuple(
        Line(x=_SIDE, y=top - number * LEADING - _BASELINE, text=text) for number, text in enumerate(texts)
    )


def _parts(signing: Signing) -> list[str]:
    return [signing.meaning.words, moment_with_offset_text(signing.at), signing.statement.short]


def _filled(parts: list[str], joint: str, room: float, face: Typeface) -> list[str]:
    """Return the parts in lines, as many on a line as the room takes; no part is broken."""
    lines = [parts[0]]
    for part in parts[1:]:
        longer = f"{lines[-1]}{joint}{part}"
        if _width(longer, face) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def _height(texts: list[str]) -> float:
    return len(texts) * LEADING


def _width(text: str, face: Typeface) -> float:
    return face.width(text) * SIZE / _PER_EM


def _no_room(box: SignatureBox, signing: Signing, texts: list[str]) -> Fault:
    return Fault(
        path=f"signature box {signing.meaning.value}",
        found=f"{box.width:.0f} × {box.height:.0f} points for: {'; '.join(texts)}",
        needed=f"room for {len(texts)} lines of {LEADING:g} points, or a shorter printed name or credential",
    )
