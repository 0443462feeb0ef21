"""Labels of every stock and kind for the tests, and what is wrong with the marks of one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import NamedTuple

from besponsa_desktop.clinical.order import ChemotherapyOrder, RecordedPreparation, Vial
from besponsa_desktop.clinical.preparation import plan_preparation
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.printing.content import NOT_VERIFIED, Content
from besponsa_desktop.printing.label import LabelChoice, label_sheets
from besponsa_desktop.printing.label_canvas import is_tall
from besponsa_desktop.printing.label_facts import LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import STOCKS, LabelStock
from besponsa_desktop.printing.marks import Bars, Fill, Mark, Outline, Sheets, Text
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import MM_PER_POINT, width
from besponsa_desktop.protocol import default_policy, shipped_regimen
from tests.printing.subjects import EASTERN, IN_FORCE, sample

#: A product code from the range that GS1 keeps for examples.
GTIN = "09501101530003"
KNOWN = LabelFacts(
    serial=412,
    prepared_at=datetime(2026, 11, 23, 8, 41, tzinfo=EASTERN),
    prepared_by="C. Mock",
    checked_by="A. Trial, PharmD",
)
REFUSED_PAIRS = {("70x50mm", LabelKind.DOSE)}
PAIRS = [(s, k) for s in STOCKS for k in LabelKind if (s.key, k) not in REFUSED_PAIRS]
PAIR_NAMES = [f"{stock.key}-{kind.value}" for stock, kind in PAIRS]
_LIGHT_TOUCH = 0.05
_BELOW = frozenset("gjpqyQ,;()|µçŷýÿų")


def prepared(order: ChemotherapyOrder) -> ChemotherapyOrder:
    """Return an order with its vials reconstituted an hour and a half before the planned start."""
    at = order.prescription.planned_start - timedelta(minutes=90)
    plan = plan_preparation(order.prescription, shipped_regimen(IN_FORCE).preparation)
    assert plan is not None
    (gtin, *_) = default_policy().products.gtins
    vials = tuple(
        Vial(
            gtin=gtin,
            lot="LK4821A",
            expires_on=date(2028, 3, 31),
            serial=f"SN0001{number}",
            reconstituted_at=at,
        )
        for number in range(plan.vials)
    )
    return replace(order, preparation=RecordedPreparation(diluted_at=at, vials=vials))


def prepared_sample(number: str) -> ChemotherapyOrder:
    """Return a sample order with its vials recorded."""
    return prepared(sample(number))


def choice(stock: LabelStock, kind: LabelKind, facts: LabelFacts | None = None) -> LabelChoice:
    """Return which label is printed."""
    return LabelChoice(kind=kind, stock=stock, facts=facts or LabelFacts())


def pdf(content: Content, chosen: LabelChoice) -> bytes:
    """Return a label as PDF."""
    return pdf_of(label_sheets(content, chosen))


def refused_paths(content: Content, chosen: LabelChoice) -> list[str]:
    """Return the places of the faults for which a label is refused; none where it is printed."""
    try:
        label_sheets(content, chosen)
    except UnusableInput as unusable:
        return [fault.path for fault in unusable.faults]
    return []


class Box(NamedTuple):
    """A box on a label in mm, and what is in it."""

    left: float
    top: float
    right: float
    bottom: float
    what: str

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes share more than a touch."""
        across = min(self.right, other.right) - max(self.left, other.left)
        along = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > _LIGHT_TOUCH and along > _LIGHT_TOUCH

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies inside."""
        return (
            self.left <= other.left + _LIGHT_TOUCH
            and self.top <= other.top + _LIGHT_TOUCH
            and self.right >= other.right - _LIGHT_TOUCH
            and self.bottom >= other.bottom - _LIGHT_TOUCH
        )


def text_box(mark: Text) -> Box:
    """Return the box that a text's ink may fill."""
    size = mark.style.size * MM_PER_POINT
    above = size * (0.95 if is_tall(mark.text) else 0.77)
    below = size * (0.24 if _BELOW & set(mark.text) else 0.02)
    return Box(mark.x, mark.y - above, mark.x + width(mark.text, mark.style), mark.y + below, mark.text)


def code_box(mark: Bars) -> Box:
    """Return the box of a code."""
    right = max(x + w for x, _, w, _ in mark.boxes)
    bottom = max(y + h for _, y, _, h in mark.boxes)
    return Box(mark.x, mark.y, mark.x + right, mark.y + bottom, "code")


def marks_of(sheets: Sheets) -> list[list[Mark]]:
    """Return the marks of each label."""
    return [list(row.marks) for page in sheets.pages for _, row in page.placed]


def problems(marks: list[Mark], stock: LabelStock, corner: tuple[float, float] = (0.0, 0.0)) -> Iterator[str]:
    """Yield what overlaps, leaves the label's edge, is too small, crosses a line or a code's quiet zone."""
    texts = [mark for mark in marks if isinstance(mark, Text)]
    boxes = [text_box(mark) for mark in texts]
    codes = [code_box(mark) for mark in marks if isinstance(mark, Bars)]
    black = [
        Box(m.x, m.y, m.x + m.width, m.y + m.height, "box")
        for m in marks
        if isinstance(m, Fill) and not m.white
    ]
    x, y = corner
    edge = stock.edge
    label = Box(x + edge, y + edge, x + stock.width - edge, y + stock.height - edge, "label")
    dot = stock.resolution.dot
    label = label._replace(left=label.left - dot, right=label.right + dot, bottom=label.bottom + dot)
    yield from (f"{box.what} leaves the label" for box in (*boxes, *codes, *black) if not label.holds(box))
    yield from (f"{a.what} meets {b.what}" for a, b in combinations([*boxes, *codes], 2) if a.meets(b))
    for mark, box in zip(texts, boxes, strict=True):
        if mark.style.white and not any(b.holds(box) for b in black):
            yield f"{box.what} is white on white"
        if not mark.style.white and any(b.meets(box) for b in black):
            yield f"{box.what} crosses a line"
        if mark.style.size < 8:
            yield f"{box.what} is smaller than 8 pt"
    yield from _crowded(codes, [*boxes, *black])


def _crowded(codes: list[Box], others: list[Box]) -> Iterator[str]:
    for code in codes:
        is_line = code.right - code.left > 30
        quiet = 2.4 if is_line else 0.7
        zone = code._replace(left=code.left - quiet, right=code.right + quiet)
        yield from (f"{other.what} stands in a quiet zone" for other in others if zone.meets(other))
        yield from ("codes stand too close" for other in codes if other is not code and zone.meets(other))


def overprints(marks: list[Mark]) -> list[str]:
    """Return what is printed across a label."""
    return [mark.text for mark in marks if isinstance(mark, Outline) and mark.text == NOT_VERIFIED]
