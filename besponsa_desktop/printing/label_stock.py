"""Label stocks: how large a label is, on which dots it is printed, and where it lies on a sheet of labels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from besponsa_desktop.errors import Fault, UnusableInput

_MM_PER_INCH = 25.4
_DOTS_PER_MM_AT_203 = 8
_USUAL_EDGE, _LARGEST_OFFSET, _LARGEST_SIDE = 2.0, 5.0, 300.0


class Resolution(Enum):
    """Dots per inch of a printer. One of 203 has exactly eight dots a millimeter."""

    DPI_203 = 203
    DPI_300 = 300

    @property
    def dot(self) -> float:
        """Return the size of a dot in mm."""
        return 1 / _DOTS_PER_MM_AT_203 if self is Resolution.DPI_203 else _MM_PER_INCH / self.value

    def dots(self, length: float) -> int:
        """Return a length in mm as the nearest number of whole dots."""
        return round(length / self.dot)

    def on_dot(self, length: float) -> float:
        """Return a length in mm at the nearest whole dot."""
        return self.dots(length) * self.dot


class Arrangement(Enum):
    """How the fields are arranged, by the room that a label has."""

    LARGE = "large"
    LOW = "wide and low"
    SMALL = "small"


#: The smallest label, width and height in mm, that an arrangement is made for.
_LEAST = {Arrangement.LARGE: (99.0, 75.0), Arrangement.LOW: (100.0, 50.0), Arrangement.SMALL: (70.0, 50.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of labels in mm: columns and rows, from one label's left and top to the next one's, margins."""

    width: float
    height: float
    columns: int
    rows: int
    pitch_x: float
    pitch_y: float
    left: float
    top: float

    @property
    def places(self) -> int:
        """Return how many labels a sheet has."""
        return self.columns * self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelStock:
    """A label stock: ``key`` names it in commands, ``name`` on screen and in refusals; lengths are in mm.

    Nothing is printed within ``edge`` of the label's sides. ``offset_x`` and ``offset_y`` move all that is
    printed to the right and down, for a printer that is off. ``sheet`` is ``None`` where labels come singly.
    """

    key: str
    name: str
    width: float
    height: float
    edge: float = _USUAL_EDGE
    resolution: Resolution = Resolution.DPI_203
    sheet: LabelSheet | None = None
    offset_x: float = 0.0
    offset_y: float = 0.0

    @property
    def arrangement(self) -> Arrangement:
        """Return the largest arrangement that the label has room for.

        Raises:
            UnusableInput: it is smaller than the smallest.
        """
        for arrangement, (width, height) in _LEAST.items():
            if self.width >= width and self.height >= height:
                return arrangement
        width, height = _LEAST[Arrangement.SMALL]
        needed = f"a label of at least {width:g} × {height:g} mm"
        raise UnusableInput([Fault(path="print.stock", found=self.name, needed=needed)])

    @property
    def page(self) -> tuple[float, float]:
        """Return width and height of what goes through the printer: the label, or its sheet."""
        return (self.width, self.height) if self.sheet is None else (self.sheet.width, self.sheet.height)

    @property
    def places(self) -> int:
        """Return how many labels a page has."""
        return 1 if self.sheet is None else self.sheet.places

    def place(self, number: int) -> tuple[float, float]:
        """Return the upper left corner, on whole dots, of a place: 1 is the first, then row by row."""
        x, y = self.offset_x, self.offset_y
        if self.sheet is not None:
            row, column = divmod(number - 1, self.sheet.columns)
            x += self.sheet.left + column * self.sheet.pitch_x
            y += self.sheet.top + row * self.sheet.pitch_y
        return self.resolution.on_dot(x), self.resolution.on_dot(y)

    def printed_by(self, resolution: Resolution, offset_x: float = 0.0, offset_y: float = 0.0) -> LabelStock:
        """Return the same stock in a printer of another resolution, or in one that is off by some mm.

        Raises:
            UnusableInput: it is off by more than can be meant.
        """
        faults = [
            Fault(path=path, found=f"{value:g} mm", needed=f"at most {_LARGEST_OFFSET:g} mm either way")
            for path, value in (("print.offset_x", offset_x), ("print.offset_y", offset_y))
            if not abs(value) <= _LARGEST_OFFSET
        ]
        if faults:
            raise UnusableInput(faults)
        return replace(self, resolution=resolution, offset_x=offset_x, offset_y=offset_y)


FOUR_BY_THREE = LabelStock(key="4x3in", name="4 × 3 in", width=101.6, height=76.2, edge=2.5)
_A4_SHEET = LabelSheet(
    width=210, height=297, columns=2, rows=3, pitch_x=101.6, pitch_y=93.1, left=4.65, top=8.85
)
_LETTER_SHEET = LabelSheet(
    width=215.9, height=279.4, columns=2, rows=3, pitch_x=106.3625, pitch_y=84.6667, left=3.96875, top=12.7
)
#: The stocks that the program knows, from the smallest label to the largest.
STOCKS = (
    LabelStock(key="70x50mm", name="70 × 50 mm", width=70, height=50, edge=1.5),
    LabelStock(key="100x50mm", name="100 × 50 mm", width=100, height=50, edge=1.5),
    LabelStock(key="4x2in", name="4 × 2 in", width=101.6, height=50.8, edge=1.5),
    LabelStock(key="100x75mm", name="100 × 75 mm", width=100, height=75),
    FOUR_BY_THREE,
    LabelStock(
        key="letter-sheet",
        name="Letter sheet of 6 labels, 4 × 3⅓ in",
        width=101.6,
        height=84.6667,
        edge=3.0,
        sheet=_LETTER_SHEET,
    ),
    LabelStock(
        key="a4-sheet",
        name="A4 sheet of 6 labels, 99.1 × 93.1 mm",
        width=99.1,
        height=93.1,
        edge=2.5,
        sheet=_A4_SHEET,
    ),
)


def stock_named(key: str) -> LabelStock:
    """Return the stock with a key, or one of a size of the site's own: ``90x60`` is 90 mm wide, 60 mm high.

    Raises:
        UnusableInput: there is no such stock, or labels of that size are not printed.
    """
    known = {stock.key: stock for stock in STOCKS}
    if key in known:
        return known[key]
    width, cross, height = key.lower().removesuffix("mm").partition("x")
    try:
        return custom_stock(float(width), float(height if cross else "?"))
    except ValueError:
        needed = f"one of {', '.join(known)}, or WIDTHxHEIGHT in mm such as 110x80"
        raise UnusableInput([Fault(path="print.stock", found=key, needed=needed)]) from None


def custom_stock(width: float, height: float, *, edge: float = _USUAL_EDGE) -> LabelStock:
    """Return a stock of a size of the site's own, in mm.

    Raises:
        UnusableInput: the label is too small for the smallest arrangement, or larger than any.
    """
    least_width, least_height = _LEAST[Arrangement.SMALL]
    faults = [
        Fault(path=path, found=f"{length:g} mm", needed=f"{least:g} to {_LARGEST_SIDE:g} mm")
        for path, length, least in (
            ("print.width", width, least_width),
            ("print.height", height, least_height),
        )
        if not math.isfinite(length) or not least <= length <= _LARGEST_SIDE
    ]
    if faults:
        raise UnusableInput(faults)
    size = f"{width:g}x{height:g}mm"
    return LabelStock(key=size, name=f"{width:g} × {height:g} mm", width=width, height=height, edge=edge)
