"""The calibration page of a stock: where a printer prints, and which offsets to enter."""

from datetime import datetime
from itertools import combinations

import pytest
import zxingcpp

from besponsa_desktop.printing.label_calibration import calibration_pdf, calibration_sheets
from besponsa_desktop.printing.label_stock import STOCKS, LabelStock, Resolution, stock_named
from besponsa_desktop.printing.marks import Bars, Fill, Mark, Sheets, Text
from tests.printing.labels import code_box, marks_of, text_box
from tests.printing.pdf_reading import page_sizes, picture_of, text_of
from tests.printing.subjects import EASTERN

AT = datetime(2026, 11, 23, 7, 42, tzinfo=EASTERN)
every_stock = pytest.mark.parametrize("stock", STOCKS, ids=[stock.key for stock in STOCKS])


def sheets_of(stock: LabelStock) -> Sheets:
    return calibration_sheets(stock, printed_at=AT, program_version="1.2.3")


def pdf_of(stock: LabelStock) -> bytes:
    return calibration_pdf(stock, printed_at=AT, program_version="1.2.3")


@every_stock
def test_that_it_has_the_size_of_the_stock_and_says_which_it_is(stock: LabelStock) -> None:
    pdf = pdf_of(stock)
    assert page_sizes(pdf) == [pytest.approx([length * 72 / 25.4 for length in stock.page], abs=0.01)]
    text = " ".join(text_of(pdf).split())
    assert f"Label calibration: {stock.name}, 203 dpi" in text
    assert "Enter x = 10 − X, y = 10 − Y." in text
    assert pdf == pdf_of(stock)


@every_stock
@pytest.mark.parametrize("resolution", Resolution)
def test_that_every_mark_lies_on_the_dots_inside_the_edge(stock: LabelStock, resolution: Resolution) -> None:
    own = stock.printed_by(resolution)
    for marks, place in zip([*_by_label(own)], range(1, own.places + 1), strict=True):
        x, y = own.place(place)
        for mark in marks:
            if isinstance(mark, Fill):
                assert all(abs(n / resolution.dot - round(n / resolution.dot)) < 1e-6 for n in mark[:4])
                assert mark.x >= x + own.edge - resolution.dot
                assert mark.x + mark.width <= x + own.width - own.edge + resolution.dot
                assert mark.y + mark.height <= y + own.height - own.edge + resolution.dot


def _by_label(stock: LabelStock) -> list[list[Mark]]:
    return [list(row.marks) for _, row in sheets_of(stock).pages[0].placed]


@every_stock
def test_that_its_words_stand_clear(stock: LabelStock) -> None:
    marks = _by_label(stock)[0]
    boxes = [text_box(mark) for mark in marks if isinstance(mark, Text)]
    codes = [code_box(mark) for mark in marks if isinstance(mark, Bars)]
    assert [(a.what, b.what) for a, b in combinations([*boxes, *codes], 2) if a.meets(b)] == []
    end = stock.place(1)[1] + stock.height - stock.edge
    assert all(box.bottom <= end for box in [*boxes, *codes])
    assert min(mark.style.size for mark in marks if isinstance(mark, Text)) >= 8


@every_stock
def test_that_the_line_at_ten_lies_ten_mm_from_the_label(stock: LabelStock) -> None:
    x, y = stock.place(1)
    fills = [mark for mark in marks_of(sheets_of(stock))[0] if isinstance(mark, Fill)]
    dot = stock.resolution.dot
    assert any(
        abs(f.x - x - 10) < dot and f.width == pytest.approx(dot) and f.height == pytest.approx(3)
        for f in fills
    )
    assert any(
        abs(f.y - y - 10) < dot and f.height == pytest.approx(dot) and f.width == pytest.approx(3)
        for f in fills
    )


@every_stock
def test_that_its_codes_are_read_at_203_dots(stock: LabelStock) -> None:
    codes = zxingcpp.read_barcodes(picture_of(pdf_of(stock), 203))
    assert [code.text for code in codes] == ["TEST-0123"] * (0 if stock.key == "70x50mm" else 2)


def test_that_offsets_in_use_are_told_and_reckoned_with() -> None:
    text = " ".join(text_of(pdf_of(stock_named("4x3in").printed_by(Resolution.DPI_300, 0.5, -1.0))).split())
    assert "Offsets now: x 0.5 mm, y -1 mm." in text
    assert "Enter x = 10.5 − X, y = 9 − Y." in text
