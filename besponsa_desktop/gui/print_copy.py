"""The copy of a PDF that goes to a printer: what its fields show drawn into the page, a stamp in its margin.

The kept file is not touched. A copy carries no signatures, and says by its stamp which print it is.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from io import BytesIO
from typing import Any

from PySide6.QtCore import QFile, QIODevice

from besponsa_desktop.gui.pdf_pages import opened_pdf
from besponsa_desktop.gui.theme import register_resources

_FONT_FILE = ":/fonts/SourceSans3-Regular.ttf"
_STAMP_PT, _STAMP_LEFT_PT, _STAMP_BELOW_TOP_PT = 7.0, 34.0, 22.0
_TRUETYPE, _OF_MANY_BYTES = 2, 1
_FOR_PRINT = 1
_INK = 68


def print_copy(pdf: bytes, stamp: str) -> bytes:
    """Return a PDF as it goes to the printer; ``stamp`` stands in the upper margin of each page, if any."""
    with opened_pdf(pdf) as document:
        _on_each_page(document, _draw_fields)  # written upon only after: PDFium reads a page once
        if stamp:
            font = _font(document)
            _on_each_page(document, lambda page: _write(document, page, font, stamp))
        file = BytesIO()
        document.save(file)
    return file.getvalue()


def _on_each_page(document: Any, act: Callable[[Any], None]) -> None:
    for number in range(len(document)):
        page = document[number]
        act(page)
        page.close()


def _draw_fields(page: Any) -> None:
    """Make what a page's fields show part of the page."""
    import pypdfium2.raw as pdfium

    pdfium.FPDFPage_Flatten(page, _FOR_PRINT)


def _font(document: Any) -> Any:
    import pypdfium2.raw as pdfium

    register_resources()
    file = QFile(_FONT_FILE)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(_FONT_FILE)  # nothing is printed without the number of its print
    data = bytes(file.readAll().data())
    buffer = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    return pdfium.FPDFText_LoadFont(document, buffer, len(data), _TRUETYPE, _OF_MANY_BYTES)


def _write(document: Any, page: Any, font: Any, stamp: str) -> None:
    import pypdfium2.raw as pdfium

    text = pdfium.FPDFPageObj_CreateTextObj(document, font, _STAMP_PT)
    words = f"{stamp}\0".encode("utf-16-le")
    characters = (ctypes.c_ushort * (len(words) // 2)).from_buffer_copy(words)
    pdfium.FPDFText_SetText(text, characters)
    pdfium.FPDFPageObj_SetFillColor(text, _INK, _INK, _INK, 255)
    height = page.get_size()[1]
    pdfium.FPDFPageObj_Transform(text, 1, 0, 0, 1, _STAMP_LEFT_PT, height - _STAMP_BELOW_TOP_PT)
    pdfium.FPDFPage_InsertObject(page, text)
    pdfium.FPDFPage_GenerateContent(page)
