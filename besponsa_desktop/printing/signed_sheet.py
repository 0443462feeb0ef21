"""The sheet of an order that is going to be signed, with the boxes in which its signatures will stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.marks import Place, Sheets
from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import POINTS_PER_MM


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldBox:
    """The place of a signature: its meaning, its page (from 1), its edges in points from the lower left."""

    name: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SignableSheet:
    """A sheet as PDF, and the boxes of its signatures in their order on it."""

    pdf: bytes
    boxes: tuple[FieldBox, ...]


def signable_sheet(content: Content, page_size: Literal["a4", "letter"] = "a4") -> SignableSheet:
    """Return the sheet of an order with the boxes of its signatures.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
    sheets = order_sheets(content, page_size)
    return SignableSheet(pdf=pdf_of(sheets), boxes=tuple(_boxes(sheets)))


def _boxes(sheets: Sheets) -> Iterator[FieldBox]:
    for number, page in enumerate(sheets.pages, start=1):
        for y, row in page.placed:
            for mark in row.marks:
                if isinstance(mark, Place):
                    top = sheets.height - y - mark.y
                    yield FieldBox(
                        name=mark.name,
                        page=number,
                        left=round(mark.x * POINTS_PER_MM, 2),
                        bottom=round((top - mark.height) * POINTS_PER_MM, 2),
                        right=round((mark.x + mark.width) * POINTS_PER_MM, 2),
                        top=round(top * POINTS_PER_MM, 2),
                    )
