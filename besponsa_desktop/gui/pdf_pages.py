"""Pages of a PDF as images, drawn by PDFium: what the printer will print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
#: PDFium does one thing at a time; pages are drawn in several threads.
_PDFIUM = Lock()


def page_images(pdf: bytes, pixels_per_inch: float, report: Callable[[float], None]) -> list[QImage]:
    """Return every page at a resolution; ``report`` is told the share that is done."""
    return list(each_page(pdf, pixels_per_inch, report))


def each_page(pdf: bytes, pixels_per_inch: float, report: Callable[[float], None]) -> Iterator[QImage]:
    """Yield page after page at a resolution, for those that need one at a time only."""
    with _opened(pdf) as document:
        for number in range(len(document)):
            report(number / len(document))
            with _PDFIUM:
                image = _image(document[number], pixels_per_inch / POINTS_PER_INCH)
            yield image


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """Return the size of every page in points."""
    with _opened(pdf) as document, _PDFIUM:
        return [QSizeF(*document[number].get_size()) for number in range(len(document))]


@contextmanager
def opened_pdf(pdf: bytes) -> Iterator[Any]:
    """Open a PDF alone: PDFium does nothing else meanwhile."""
    with _opened(pdf) as document, _PDFIUM:
        yield document


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()
    try:
        yield document
    finally:
        with _PDFIUM:
            document.close()


def _image(page: Any, scale: float) -> QImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
    )
    return image.copy()
