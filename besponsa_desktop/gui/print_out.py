"""Printing a PDF at its true size: sent to a queue as it is, else drawn as the printer's own dots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.pdf_pages import POINTS_PER_INCH, each_page, page_sizes
from besponsa_desktop.gui.theme import FONT_FAMILY
from besponsa_desktop.print_queue import JobState, cancel, queues, send, wait_for

#: A label is printed dot by dot; of a sheet, no eye sees more than this.
_FINEST_SHEET, _LARGEST_LABEL_PT = 400, 400
_INK = "#444444"
_STAMP_PT, _STAMP_LEFT_PT, _STAMP_TOP_PT = 7, 34, 17
_USUAL = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_SAME_PT, _LONGEST_WAIT_S = 2, 30.0


def printer_for(pdf: bytes) -> QPrinter:
    """Return the usual printer, set to the paper that the PDF is made for, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    fit_paper(printer, pdf)
    return printer


def fit_paper(printer: QPrinter, pdf: bytes) -> None:
    """Set a printer to the paper that the PDF is made for; a page that lies is as wide as its paper."""
    size = page_sizes(pdf)[0]
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def print_pdf(pdf: bytes, printer: QPrinter, stamp: str, report: Callable[[float], None]) -> JobState | None:
    """Print every page at its true size; ``stamp`` stands in a sheet's upper margin.

    Returns how the job stands after at most half a minute; ``None`` where nothing is told of it.

    Raises:
        SurroundingsFailed: the printer takes no page, or its queue gave the job up.
    """
    is_native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    if is_native and printer.printerName() in queues():
        return _send(pdf, printer, stamp, report)
    _draw(pdf, printer, stamp, report)
    return None


def _send(pdf: bytes, printer: QPrinter, stamp: str, report: Callable[[float], None]) -> JobState | None:
    """Give a copy to a queue, at its true size on its paper, and wait for what the queue says of it."""
    from besponsa_desktop.gui.print_copy import print_copy

    size = page_sizes(pdf)[0]
    options = {
        "media": _media(size),
        "print-scaling": "none",
        "copies": str(max(1, printer.copyCount())),
    }
    queue, copy = printer.printerName(), print_copy(pdf, "" if _is_label(size) else stamp)
    job = send(queue, copy, printer.docName(), options)
    try:
        state = wait_for(queue, job, _LONGEST_WAIT_S, report)
    except BaseException:
        cancel(queue, job)  # the person asked it to stop: it is recorded as failed, and is not to come out
        raise
    if state is not None and state.has_failed:
        cancel(queue, job)
        words = _tr(
            "The queue of the printer {name} gave the page up. Nothing is known to be printed: look at the"
            " printer, then print again."
        )
        raise SurroundingsFailed(words.format(name=queue))
    return state


def _media(size: QSizeF) -> str:
    """Return a paper by the name that CUPS has for it, or by its size in points."""
    across, down = sorted((size.width(), size.height()))
    usual = {name: QPageSize(of).size(QPageSize.Unit.Point) for name, of in _USUAL.items()}
    for name, paper in usual.items():
        if max(abs(across - paper.width()), abs(down - paper.height())) < _SAME_PT:
            return name
    return f"Custom.{size.width():.2f}x{size.height():.2f}"


def _is_label(size: QSizeF) -> bool:
    return max(size.width(), size.height()) < _LARGEST_LABEL_PT


def _draw(pdf: bytes, printer: QPrinter, stamp: str, report: Callable[[float], None]) -> None:
    """Draw every page as the printer's own dots."""
    sizes = page_sizes(pdf)
    is_label = _is_label(sizes[0])
    resolution = printer.resolution() if is_label else min(printer.resolution(), _FINEST_SHEET)
    painter = QPainter()
    if not painter.begin(printer):
        words = _tr(
            "The printer {name} does not take the page. Nothing was printed; look whether it is ready, then"
            " print again."
        )
        raise SurroundingsFailed(words.format(name=printer.printerName() or _tr("for files")))
    try:
        for number, image in enumerate(each_page(pdf, resolution, report)):
            if number:
                printer.newPage()
            painter.drawImage(_on_paper(printer, sizes[number]), image)
            if stamp and not is_label:
                _write_stamp(painter, printer, stamp)
    finally:
        painter.end()


def _on_paper(printer: QPrinter, size: QSizeF) -> QRectF:
    """Return where a page of a size in points is in the printer's dots: from the paper's corner."""
    dots = printer.resolution() / POINTS_PER_INCH
    return QRectF(0, 0, size.width() * dots, size.height() * dots)


def _write_stamp(painter: QPainter, printer: QPrinter, stamp: str) -> None:
    dots = printer.resolution() / POINTS_PER_INCH
    font = painter.font()
    font.setFamily(FONT_FAMILY)
    font.setPixelSize(max(1, round(_STAMP_PT * dots)))
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    painter.drawText(round(_STAMP_LEFT_PT * dots), round(_STAMP_TOP_PT * dots), stamp)
