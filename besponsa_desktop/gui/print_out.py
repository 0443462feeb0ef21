"""Printing a PDF at its true size: its pages as the printer's own dots, never scaled to the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.pdf_pages import POINTS_PER_INCH, each_page, page_sizes
from besponsa_desktop.gui.theme import FONT_FAMILY

#: A label is printed dot by dot; of a sheet, no eye sees more than this.
_FINEST_SHEET, _LARGEST_LABEL_PT = 400, 400
_INK = "#444444"
_STAMP_PT, _STAMP_LEFT_PT, _STAMP_TOP_PT = 7, 34, 17


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


def print_pdf(pdf: bytes, printer: QPrinter, stamp: str, report: Callable[[float], None]) -> int:
    """Print every page at its true size and return how many; ``stamp`` stands in a sheet's upper margin.

    Raises:
        SurroundingsFailed: the printer takes no page.
    """
    sizes = page_sizes(pdf)
    is_label = max(sizes[0].width(), sizes[0].height()) < _LARGEST_LABEL_PT
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
    return len(sizes)


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
