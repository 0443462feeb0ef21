"""The calibration page of a label stock: what shows how far a printer is off, and which offsets to enter."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime

from besponsa_desktop.printing.barcodes import code_128, qr_code
from besponsa_desktop.printing.label_band import Column, Phrase, draw_rows, rows_of
from besponsa_desktop.printing.label_canvas import SMALL, SMALL_BOLD, LabelCanvas, text_width
from besponsa_desktop.printing.label_stock import LabelStock
from besponsa_desktop.printing.marks import Mark, Page, Row, Sheets, moved
from besponsa_desktop.printing.paint import pdf_of

TITLE = "Label calibration"
_MARK, _CROSS, _NUMBER_EVERY = 10, 3.0, 10
_TICKS = ((10, 3.0), (5, 2.0), (1, 1.0))
_TEXT_FROM, _PITCH, _BARS_HEIGHT, _CODE_HEIGHT = 12.0, 3.125, 4.0, 5.0
_MODULES, _BARS, _MATRIX_MODULE, _LINE_MODULE, _GROUP_GAP = (1, 2, 3, 4), 6, 0.375, 0.25, 3.0
_SAMPLE = "TEST-0123"


def calibration_pdf(stock: LabelStock, *, printed_at: datetime, program_version: str) -> bytes:
    """Return a page that shows where a printer prints on a stock; the same input always gives the same bytes.

    It has on every label a frame at the edge of what is printed, crosses and rulers in mm; on the first also
    how to measure, which offsets to enter, and bars of whole dots.
    """
    return pdf_of(calibration_sheets(stock, printed_at=printed_at, program_version=program_version))


def calibration_sheets(stock: LabelStock, *, printed_at: datetime, program_version: str) -> Sheets:
    """Return the calibration page, laid out and not yet drawn."""
    placed: list[tuple[float, Row]] = []
    width, height = stock.page
    for place in range(1, stock.places + 1):
        canvas = LabelCanvas(stock)
        _measures(canvas)
        if place == 1:
            _words(canvas)
        x, y = stock.place(place)
        marks: tuple[Mark, ...] = tuple(moved(mark, x, y) for mark in canvas.marks)
        placed.append((0.0, Row(height, marks)))
    return Sheets(
        made_at=printed_at,
        title=f"{TITLE} {stock.name}",
        subject=f"{stock.resolution.value} dpi",
        creator=f"Besponsa Desktop {program_version}",
        width=width,
        height=height,
        pages=(Page(placed),),
    )


# ---------------------------------------------------------------------- what is measured
def _measures(canvas: LabelCanvas) -> None:
    _frame(canvas)
    _rulers(canvas)
    stock = canvas.stock
    far = _MARK
    for x in (far, stock.width - far):
        for y in (far, stock.height - far):
            _cross(canvas, x, y)


def _frame(canvas: LabelCanvas) -> None:
    dot, edge, stock = canvas.stock.resolution.dot, canvas.left, canvas.stock
    bottom = canvas.on_dot(stock.height - stock.edge)
    for y in (edge, bottom - dot):
        canvas.fill(edge, y, canvas.room, dot)
    for x in (edge, canvas.right - dot):
        canvas.fill(x, edge, dot, bottom - edge)


def _rulers(canvas: LabelCanvas) -> None:
    """Draw a line each mm from the label's left and upper side on, every tenth with its number."""
    stock, dot, edge = canvas.stock, canvas.stock.resolution.dot, canvas.left
    for at, tick in _marks_along(stock.width, stock.edge):
        canvas.fill(at, edge, dot, tick)
        if at % _NUMBER_EVERY == 0:
            canvas.text(at + 0.5, edge + _TICKS[0][1] + 2.0, str(at), SMALL)
    for at, tick in _marks_along(stock.height, stock.edge):
        canvas.fill(edge, at, tick, dot)
        if at % _NUMBER_EVERY == 0 and at + _PITCH < stock.height - stock.edge:
            canvas.text(edge + _TICKS[0][1] + 0.5, at + 2.5, str(at), SMALL)


def _marks_along(length: float, edge: float) -> Iterator[tuple[int, float]]:
    for at in range(math.ceil(edge) + 1, math.floor(length - edge)):
        yield at, next(tick for every, tick in _TICKS if at % every == 0)


def _cross(canvas: LabelCanvas, x: float, y: float) -> None:
    dot = canvas.stock.resolution.dot
    canvas.fill(x - _CROSS / 2, y, _CROSS, dot)
    canvas.fill(x, y - _CROSS / 2, dot, _CROSS)


# ---------------------------------------------------------------------- how to measure
def _words(canvas: LabelCanvas) -> None:
    stock = canvas.stock
    column = Column(canvas.on_dot(_TEXT_FROM), stock.width - 2 * _TEXT_FROM, _PITCH)
    y = _TEXT_FROM
    for text in _texts(stock):
        style = SMALL_BOLD if text.startswith(TITLE) else SMALL
        rows = rows_of([Phrase(text, style, "print.stock")], column.room)
        draw_rows(canvas, y, rows, column)
        y += len(rows) * _PITCH
    _bars(canvas, column.x, y + 0.5)
    _codes(canvas, column.x, y + _BARS_HEIGHT + _PITCH + 1.5)


def _texts(stock: LabelStock) -> list[str]:
    now = f"x {stock.offset_x:g} mm, y {stock.offset_y:g} mm"
    return [
        f"{TITLE}: {stock.name}, {stock.resolution.value} dpi",
        f"Offsets now: {now}.",
        "All sides of the frame must show.",
        f"Measure in mm X, the label's left side to line {_MARK} above, and Y, "
        f"its upper side to line {_MARK} at the left.",
        f"Enter x = {stock.offset_x + _MARK:g} − X, y = {stock.offset_y + _MARK:g} − Y.",
    ]


def _bars(canvas: LabelCanvas, x: float, y: float) -> None:
    """Draw bars of one dot, two dots and so on: they must stand apart."""
    for dots in _MODULES:
        module = dots * canvas.stock.resolution.dot
        for bar in range(_BARS):
            canvas.fill(x + 2 * bar * module, y, module, _BARS_HEIGHT)
        words = f"{dots}" if dots > 1 else "dots: 1"
        canvas.text(x, y + _BARS_HEIGHT + 2.5, words, SMALL)
        x = canvas.on_dot(x + max(2 * _BARS * module, text_width(words, SMALL)) + _GROUP_GAP)


def _codes(canvas: LabelCanvas, x: float, y: float) -> None:
    """Draw codes in the modules in use, where they have room, to be read by the site's scanner."""
    line = code_128(_SAMPLE, canvas.module(_LINE_MODULE), canvas.on_dot(_CODE_HEIGHT))
    matrix = qr_code(_SAMPLE, canvas.module(_MATRIX_MODULE))
    if line is None or y + max(line.height, matrix.height) > canvas.stock.height - canvas.stock.edge:
        return
    canvas.code(x, y, line, 0.0)
    canvas.code(x + line.width + 2 * _GROUP_GAP, y, matrix, 0.0)
