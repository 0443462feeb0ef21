"""Drawing pages with ReportLab: the same pages always give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from io import BytesIO
from itertools import groupby
from threading import Lock
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.marks import Bars, Fill, Frame, Line, Outline, Page, Place, Plot, Sheets, Text
from besponsa_desktop.printing.plot import plot_drawing
from besponsa_desktop.printing.typeface import POINTS_PER_MM, Face, character_text, width

_OUTLINED, _FILLED = 1, 0
_BLACK, _WHITE = 0, 1
#: ReportLab keeps what a document uses of a font in the font, which all documents share.
_ONE_AT_A_TIME = Lock()


def pdf_of(sheets: Sheets) -> bytes:
    """Return ``sheets`` as a PDF whose every font is embedded.

    Raises:
        UnusableInput: a face lacks a character that is to be drawn; ReportLab would leave it out unsaid.
    """
    faces = _loaded_faces(sheets)
    with _ONE_AT_A_TIME:
        return _drawn(sheets, faces)


def _drawn(sheets: Sheets, faces: list[Face]) -> bytes:
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(sheets.width * POINTS_PER_MM, sheets.height * POINTS_PER_MM),
        pageCompression=1,
        invariant=1,
        initialFontName=faces[0].value,
        lang="en",
    )
    canvas.setDateFormatter(lambda *_: pdf_date(sheets.made_at))
    canvas.setTitle(sheets.title)
    canvas.setSubject(sheets.subject)
    canvas.setCreator(sheets.creator)
    canvas.setAuthor(sheets.creator)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in sheets.pages:
        draw_page(canvas, page, sheets.height)
    canvas.save()
    return file.getvalue()


def pdf_date(moment: datetime) -> str:
    """Return a time as PDF writes it, so that the date inside is the one handed in and no clock is read."""
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _loaded_faces(sheets: Sheets) -> list[Face]:
    """Load the faces in which something is drawn, and check that each has every character it is asked for."""
    drawn: dict[Face, set[str]] = {}
    for page in sheets.pages:
        for _, row in page.placed:
            for mark in row.marks:
                if isinstance(mark, Text | Outline):
                    drawn.setdefault(mark.style.face, set()).update(mark.text)
    faces = [face for face in Face if face in drawn]
    lacking = sorted({c for face in faces for c in drawn[face] - face.widths.keys()})
    if lacking:
        found = ", ".join(map(character_text, lacking))
        raise UnusableInput([Fault(path="(print)", found=found, needed="characters that the fonts have")])
    return faces


def draw_page(canvas: Any, page: Page, height: float) -> None:
    """Draw one page and end it; ``height`` is the page's in mm."""
    marks = (
        (mark, height - top) for top, row in page.placed for mark in row.marks if not isinstance(mark, Place)
    )
    for kind, run in groupby(marks, key=lambda placed: type(placed[0])):
        if kind is Text:
            _texts(canvas, run)
        else:
            for mark, base in run:
                _PAINTERS[kind](canvas, mark, base)
    canvas.showPage()


def _texts(canvas: Any, run: Iterable[tuple[Any, float]]) -> None:
    """Draw texts that follow each other as one text object, which spares ReportLab measuring each again."""
    written, style = canvas.beginText(), None
    for mark, base in run:
        if mark.style != style:
            style = mark.style
            written.setFont(style.face.value, style.size)
            written.setFillGray(_WHITE if style.white else _BLACK)
        written.setTextOrigin(mark.x * POINTS_PER_MM, (base - mark.y) * POINTS_PER_MM)
        written.textOut(mark.text)
    written.setFillGray(_BLACK)
    canvas.drawText(written)


def _line(canvas: Any, mark: Line, base: float) -> None:
    canvas.setLineWidth(mark.weight)
    canvas.line(
        mark.x * POINTS_PER_MM,
        (base - mark.y) * POINTS_PER_MM,
        mark.to_x * POINTS_PER_MM,
        (base - mark.to_y) * POINTS_PER_MM,
    )


def _frame(canvas: Any, mark: Frame, base: float) -> None:
    canvas.setLineWidth(mark.weight)
    _box(canvas, mark, base, stroke=1, fill=0)


def _fill(canvas: Any, mark: Fill, base: float) -> None:
    canvas.setFillGray(_WHITE if mark.white else _BLACK)
    _box(canvas, mark, base, stroke=0, fill=1)
    canvas.setFillGray(_BLACK)


def _box(canvas: Any, mark: Frame | Fill, base: float, stroke: int, fill: int) -> None:
    canvas.rect(
        mark.x * POINTS_PER_MM,
        (base - mark.y - mark.height) * POINTS_PER_MM,
        mark.width * POINTS_PER_MM,
        mark.height * POINTS_PER_MM,
        stroke=stroke,
        fill=fill,
    )


def _bars(canvas: Any, mark: Bars, base: float) -> None:
    path = canvas.beginPath()
    for x, y, box_width, box_height in mark.boxes:
        path.rect(
            (mark.x + x) * POINTS_PER_MM,
            (base - mark.y - y - box_height) * POINTS_PER_MM,
            box_width * POINTS_PER_MM,
            box_height * POINTS_PER_MM,
        )
    canvas.drawPath(path, stroke=0, fill=1)


def _plot(canvas: Any, mark: Plot, base: float) -> None:
    foot = base - mark.y - mark.height
    renderPDF.draw(plot_drawing(mark), canvas, mark.x * POINTS_PER_MM, foot * POINTS_PER_MM)


def _outline(canvas: Any, mark: Outline, base: float) -> None:
    style = mark.style
    canvas.saveState()
    canvas.translate(mark.x * POINTS_PER_MM, (base - mark.y) * POINTS_PER_MM)
    canvas.rotate(mark.angle)
    canvas.setLineWidth(mark.weight)
    text = canvas.beginText(-width(mark.text, style) / 2 * POINTS_PER_MM, -style.size * 0.33)
    text.setFont(style.face.value, style.size)
    text.setTextRenderMode(_OUTLINED)
    text.textOut(mark.text)
    text.setTextRenderMode(_FILLED)
    canvas.drawText(text)
    canvas.restoreState()


_PAINTERS: dict[Any, Callable[[Any, Any, float], None]] = {
    Line: _line,
    Frame: _frame,
    Fill: _fill,
    Bars: _bars,
    Plot: _plot,
    Outline: _outline,
}
