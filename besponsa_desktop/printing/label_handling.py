"""The lower half of the label: until when, how kept, the warning, by whom, and the codes."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.limit_times import limit_times
from besponsa_desktop.errors import Fault
from besponsa_desktop.printing.barcodes import Code, code_128, qr_code
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.imprint import Imprint, digest_digits
from besponsa_desktop.printing.label_dose import storage_text
from besponsa_desktop.printing.label_grid import (
    BANNER,
    EDGE,
    RIGHT,
    SMALL,
    SMALL_BOLD,
    TIME,
    LabelGrid,
    fits,
)
from besponsa_desktop.printing.marks import Bars
from besponsa_desktop.printing.typeface import width

_WARNING = "CYTOTOXIC – HAZARDOUS DRUG"
_BOX_TOP, _BOX_HEIGHT, _BOX_FRAME, _SPLIT, _BOX_PAD = 37.6, 8.3, 0.5, 44.0, 1.75
_TIGHTER = 0.875
_BAR_TOP, _BAR_HEIGHT = 50.6, 4.5
_PEOPLE_TOP, _PEOPLE_LINE, _PEOPLE_RIGHT = 56.0, 3.5, 38.0
_BOTTOM_LINE, _BOTTOM_RIGHT = 70.5, 76.0
#: The two lines of the pharmacy: the second runs on under the barcode.
_PHARMACY_PLACES = ((EDGE, 66.5), (EDGE, _BOTTOM_LINE))
_PHARMACY_ROOMS = (_PEOPLE_RIGHT - EDGE, _BOTTOM_RIGHT - EDGE)
_CODE_TOP = 56.625
_CODE_X, _CODE_MODULE, _CODE_HEIGHT, _CODE_QUIET, _CODE_RIGHT = 40.5, 0.25, 11.5, 2.5, 84.5
#: What the scanned code of every label begins with.
LABEL_CODE_MARK = "BDL1-"
_QR_X, _QR_MODULE, _QR_QUIET, _QR_DIGITS = 86.5, 0.5, 2.0, 16


def times(grid: LabelGrid, content: Content, shift: float) -> None:
    """Draw the boxes of start by and must end by, with lines to fill in until the vials are reconstituted."""
    top = _BOX_TOP + max(0.0, shift - _TIGHTER)
    for y in (top, top + _BOX_HEIGHT - _BOX_FRAME):
        grid.fill(EDGE, y, RIGHT - EDGE, _BOX_FRAME)
    for x in (EDGE, _SPLIT, RIGHT - _BOX_FRAME):
        grid.fill(x, top, _BOX_FRAME, _BOX_HEIGHT)
    known = limit_times(content.order, content.regimen.preparation.times)
    _moment(grid, (EDGE, _SPLIT), top, "start by", known.start_by)
    _moment(grid, (_SPLIT, RIGHT), top, "MUST END BY", known.end_by)


def _moment(
    grid: LabelGrid, edges: tuple[float, float], top: float, caption: str, moment: datetime | None
) -> None:
    style = SMALL_BOLD if caption.isupper() else SMALL
    x, end = edges[0] + _BOX_PAD, edges[1] - _BOX_PAD
    after = grid.write((x, top + 0.75), caption, style, end - x, "preparation")
    if moment is None:
        grid.ink(x, top + 3.9, end - x)
        return
    after = max(after, grid.write((x, top + 4.0), date_text(moment.date()), style, end - x, "preparation"))
    grid.write_right((end, top + 0.9), f"{moment:%H:%M}", TIME, end - after, "preparation")


def storage(grid: LabelGrid, content: Content, shift: float) -> None:
    """Write light, freezing and storage where they have not joined the filter line."""
    if not shift:
        grid.write((EDGE, 46.6), storage_text(content), SMALL, RIGHT - EDGE, "preparation")


def warning(grid: LabelGrid) -> None:
    """Draw the warning, white on black."""
    grid.fill(EDGE, _BAR_TOP, RIGHT - EDGE, _BAR_HEIGHT)
    x = (EDGE + RIGHT - width(_WARNING, BANNER)) / 2
    grid.write((x, _BAR_TOP + 0.25), _WARNING, BANNER, RIGHT - EDGE, "label")


def people(grid: LabelGrid, imprint: Imprint) -> None:
    """Write lines for who prepared and checked and for the serial, then the pharmacy."""
    y = _PEOPLE_TOP
    for caption in ("prepared", "checked", "serial"):
        end = grid.write((EDGE, y), caption, SMALL, _PEOPLE_RIGHT - EDGE, "label")
        grid.ink(end + 1, y, _PEOPLE_RIGHT - end - 1)
        y += _PEOPLE_LINE
    for (x, top), text, room in zip(
        _PHARMACY_PLACES, _pharmacy_lines(imprint), _PHARMACY_ROOMS, strict=False
    ):
        grid.write((x, top), text, SMALL, room, "site.address")


def _pharmacy_lines(imprint: Imprint) -> list[str]:
    """Return name over address and phone; what is too long for that runs on into the longer second line."""
    contact = " · ".join(part for part in (imprint.site_address, imprint.site_phone) if part)
    usual = [line for line in (imprint.site_name, contact) if line]
    if all(fits(line, SMALL, room) for line, room in zip(usual, _PHARMACY_ROOMS, strict=False)):
        return usual
    words = " · ".join(usual).split(" ")
    first = [words.pop(0)]
    while words and fits(" ".join([*first, words[0]]), SMALL, _PHARMACY_ROOMS[0]):
        first.append(words.pop(0))
    return [" ".join(first), " ".join(words)] if words else [" ".join(first)]


def codes(grid: LabelGrid, content: Content) -> None:
    """Draw the order id as Code 128 and the code that is scanned to compare, each in its own white."""
    order_id = content.order.prescription.id
    code = code_128(order_id, _CODE_MODULE, _CODE_HEIGHT)
    if code is None or code.width > _CODE_RIGHT - _CODE_X:
        found = f"{order_id!r}, which no Code 128 carries in the label's width"
        grid.faults.append(
            Fault(path="order.id", found=found, needed="a shorter id of plain letters and digits")
        )
        return
    _draw(grid, code, _CODE_X, _CODE_QUIET)
    grid.write((_CODE_X, _CODE_TOP + _CODE_HEIGHT), order_id, SMALL_BOLD, _CODE_RIGHT - _CODE_X, "order.id")
    _draw(grid, qr_code(label_code_content(content), _QR_MODULE), _QR_X, _QR_QUIET)
    grid.write_right((RIGHT, _BOTTOM_LINE), "scan to compare", SMALL, RIGHT - _BOTTOM_RIGHT, "label")


def _draw(grid: LabelGrid, code: Code, x: float, quiet: float) -> None:
    top = _CODE_TOP
    grid.fill(
        x - quiet, top - min(quiet, 1), code.width + 2 * quiet, code.height + 2 * min(quiet, 1), white=True
    )
    grid.marks.append(Bars(x, top, code.boxes))


def label_code_content(content: Content) -> str:
    """Return what the scanned code says: the start of the order's digest; nothing of the patient."""
    return label_code(content.imprint.order_digest)


def label_code(order_digest: str) -> str:
    """Return what the scanned code of an order of that digest says."""
    return f"{LABEL_CODE_MARK}{digest_digits(order_digest)[:_QR_DIGITS].upper()}"
