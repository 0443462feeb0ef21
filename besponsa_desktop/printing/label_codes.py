"""The codes of a label: the order id to scan at the bedside, and what is scanned back to compare."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

from besponsa_desktop.clinical.limit_times import limit_times
from besponsa_desktop.printing.barcodes import Code, code_128, data_matrix, gs1_data_matrix, qr_code
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.imprint import digest_digits
from besponsa_desktop.printing.label_canvas import LabelCanvas
from besponsa_desktop.printing.label_facts import LabelFacts
from besponsa_desktop.printing.label_sizes import Sizes
from besponsa_desktop.printing.label_stock import Arrangement

#: What the scanned code of every label begins with.
LABEL_CODE_MARK = "BDL1-"
_DIGITS, _LINE_MODULE, _LINE_QUIET, _GS1_MODULE = 16, 0.25, 2.5, 0.375
_PARTS, _LONGEST_NUMBER = 2, 9
_LOT = re.compile(r"[A-Za-z0-9\-./_]{1,20}")


def label_code(order_digest: str, serial: int | None = None) -> str:
    """Return what the scanned code of an order of that digest says; nothing of the patient."""
    number = "" if serial is None else f"-{serial}"
    return f"{LABEL_CODE_MARK}{digest_digits(order_digest)[:_DIGITS].upper()}{number}"


def is_code_of(scanned: str, order_digest: str) -> bool:
    """Tell whether a scanned code is of a label, whatever its number, of an order of that digest."""
    own, text = label_code(order_digest), scanned.upper()
    number = text.removeprefix(own)
    return text.startswith(own) and (not number or (number[0] == "-" and number[1:].isdecimal()))


def number_on(scanned: str) -> int | None:
    """Return the number of the print that a scanned code of a label says; ``None`` where it says none."""
    parts = scanned.upper().removeprefix(LABEL_CODE_MARK).split("-")
    is_number = len(parts) == _PARTS and parts[1].isascii() and parts[1].isdecimal()
    return int(parts[1]) if is_number and len(parts[1]) <= _LONGEST_NUMBER else None


def gs1_elements(content: Content, facts: LabelFacts) -> str:
    """Return the GS1 elements of a prepared dose: product, last day, lot of all its vials, and serial."""
    end = limit_times(content.order, content.regimen.preparation.times).end_by
    vials = () if content.order.preparation is None else content.order.preparation.vials or ()
    lots = {vial.lot for vial in vials}
    lot = lots.pop() if len(lots) == 1 else None
    return "".join(
        [
            f"(01){facts.gtin}",
            f"(17){_day(end)}" if end is not None else "",
            f"(10){lot}" if lot and _LOT.fullmatch(lot) else "",
            f"(21){facts.serial}" if facts.serial is not None else "",
        ]
    )


def _day(moment: datetime) -> str:
    day: date = moment.date()
    return f"{day:%y%m%d}"


class PlacedCode(NamedTuple):
    """A code, where it begins, and how much white it wants at its sides."""

    code: Code
    x: float
    quiet: float


class Codes(NamedTuple):
    """The codes of a label side by side, the order id's first; ``x`` is where their white begins."""

    line: PlacedCode | None
    matrices: tuple[PlacedCode, ...]

    @property
    def x(self) -> float:
        """Return where the white of the first code begins."""
        return min(one.x - one.quiet for one in (*self.matrices, *([] if self.line is None else [self.line])))


def codes_of(  # noqa: PLR0913  what it is about, how large, and which
    canvas: LabelCanvas, content: Content, facts: LabelFacts, sizes: Sizes, *, gs1: bool, line: bool
) -> Codes:
    """Return the codes at the right edge of a label; an order id that has no room is refused by its field.

    ``gs1``: with the site's own product code, where it has one. ``line``: with the order id.
    """
    matrices: list[PlacedCode] = []
    right, said = canvas.right, label_code(content.imprint.order_digest, facts.serial)
    module = canvas.module(sizes.matrix_module)
    has_gs1 = gs1 and bool(facts.gtin)
    is_tight = has_gs1 or canvas.stock.arrangement is Arrangement.SMALL
    drawn = [data_matrix(said, module) if is_tight else qr_code(said, module)]
    if has_gs1:
        drawn.append(gs1_data_matrix(gs1_elements(content, facts), canvas.module(_GS1_MODULE)))
    for code in drawn:
        quiet = 4 * module
        x = canvas.on_dot(right - code.width)
        matrices.append(PlacedCode(code, x, quiet))
        right = x - quiet
    if not line:
        return Codes(None, tuple(matrices))
    right -= max(0.0, _LINE_QUIET - matrices[-1].quiet)
    order_id = content.order.prescription.id
    bars = code_128(order_id, canvas.module(_LINE_MODULE), canvas.on_dot(sizes.code_height))
    if bars is None or bars.width > right - _LINE_QUIET:
        canvas.refuse("order.id", order_id)
        return Codes(None, tuple(matrices))
    return Codes(PlacedCode(bars, canvas.on_dot(right - bars.width), _LINE_QUIET), tuple(matrices))
