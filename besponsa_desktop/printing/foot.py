"""What every page of a worksheet carries: its foot with who, what, when and by whom, and the overprint."""

from __future__ import annotations

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.content import NOT_VERIFIED, Content
from besponsa_desktop.printing.imprint import Imprint, short_digest
from besponsa_desktop.printing.marks import BODY, STRONG, Line, Mark, Outline, Row, right, runs
from besponsa_desktop.printing.typeface import Face, Style, lines_of, width

ADVICE = "decision support: confirm with current labelling"
_RULE = 1.0
_ABOVE = 0.9
_GAP = 4.0
_LONGEST_PLACE = "page 99 of 99"
_MOST_LINES = 12
_OVERPRINT = Style(Face.BOLD, 112)
_OVERPRINT_WEIGHT = 0.3
_OVERPRINT_ANGLE = 54


class Foot:
    """The foot of a document's pages, between ``x`` and ``x + room`` mm.

    Raises:
        UnusableInput: name, MRN, order id or who prints is too long to stand on every page.
    """

    def __init__(self, content: Content, x: float, room: float) -> None:
        self.x, self.room = x, room
        self._right = self._right_lines(content)
        widest = max(width(line, BODY) for line in (*self._right, f"{_LONGEST_PLACE} · {self._right[0]}"))
        self._left = _left_lines(content, room - widest - _GAP)
        if max(len(self._left), len(self._right)) > _MOST_LINES:
            raise UnusableInput([_too_long(content)])

    def _right_lines(self, content: Content) -> list[str]:
        assessment, imprint = content.assessment, content.imprint
        digests = (
            f"protocol {short_digest(assessment.regimen_digest)} · "
            f"policy {short_digest(assessment.policy_digest)} · version {imprint.program_version}"
        )
        printed = f"printed {moment_with_offset_text(imprint.printed_at)} by {imprint.printed_by}"
        return [digests, *lines_of(printed, BODY, self.room / 2)]

    @property
    def height(self) -> float:
        """Return the foot's height in mm."""
        return _ABOVE + max(len(self._left), len(self._right)) * BODY.line

    def row(self, page: int, pages: int) -> Row:
        """Return the foot of ``page`` of ``pages``."""
        marks: list[Mark] = [Line(self.x, 0, self.x + self.room, 0, _RULE)]
        for number, parts in enumerate(self._left):
            marks += runs(self.x, self._baseline(number), parts)
        for number, text in enumerate(self._right):
            shown = f"page {page} of {pages} · {text}" if number == 0 else text
            marks.append(right(self.x + self.room, self._baseline(number), shown, BODY))
        return Row(self.height, tuple(marks))

    def _baseline(self, number: int) -> float:
        return _ABOVE + number * BODY.line + BODY.baseline


def _left_lines(content: Content, room: float) -> list[list[tuple[str, Style]]]:
    name, keys = content.patient_name, f"{content.mrn} · {content.order.prescription.id}"
    first = [(name, STRONG), (f" · {keys}", BODY)]
    if sum(width(text, style) for text, style in first) <= room:
        identity = [first]
    else:
        identity = [
            *([(line, STRONG)] for line in lines_of(name, STRONG, room)),
            *([(line, BODY)] for line in lines_of(keys, BODY, room)),
        ]
    return [*identity, *([(line, BODY)] for line in lines_of(status_line(content.imprint), BODY, room))]


def _too_long(content: Content) -> Fault:
    """Return which of the texts that stand on every page is the longest."""
    patient = content.order.patient
    texts = {
        "patient.family_name": patient.family_name or "",
        "patient.given_name": patient.given_name or "",
        "patient.mrn": patient.mrn or "",
        "order.id": content.order.prescription.id,
        "print.printed_by": content.imprint.printed_by,
    }
    path = max(texts, key=lambda key: len(texts[key]))
    found = f"{len(texts[path]):,} characters, too many for the foot of a page"
    return Fault(path=path, found=found, needed="a shorter text")


def status_line(imprint: Imprint) -> str:
    """Return the status of a document with what it always says."""
    practice = " · PRACTICE" if imprint.practice else ""
    return f"{imprint.status.value.upper()}{practice} · {ADVICE}"


def overprint(sheet_width: float, sheet_height: float) -> Row:
    """Return the words across a page that nobody has signed, as an outline under the text."""
    mark = Outline(
        sheet_width / 2, sheet_height / 2, NOT_VERIFIED, _OVERPRINT, _OVERPRINT_ANGLE, _OVERPRINT_WEIGHT
    )
    return Row(0.0, (mark,))
