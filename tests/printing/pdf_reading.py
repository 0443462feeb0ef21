"""Reading a PDF back with libraries that did not write it."""

import ctypes
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from pypdf import PdfReader
from pypdf.generic import IndirectObject

POINTS_PER_INCH = 72


class Shown(NamedTuple):
    """A piece of text as it stands on a page: its ink's box and its size in points."""

    page: int
    text: str
    size: float
    left: float
    bottom: float
    right: float
    top: float


def text_of(pdf: bytes) -> str:
    """Return the text of every page in the order in which it is drawn."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return each page's width and height in points."""
    return [page.get_size() for page in pypdfium2.PdfDocument(pdf)]


def shown_texts(pdf: bytes) -> list[Shown]:
    """Return every piece of text with its box; blank ones have none and are left out."""
    return list(_shown_texts(pypdfium2.PdfDocument(pdf)))


def _shown_texts(document: Any) -> Iterator[Shown]:
    for number, page in enumerate(document, start=1):
        textpage = page.get_textpage()
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=textpage):
            size = ctypes.c_float()
            assert pdfium.FPDFTextObj_GetFontSize(item.raw, size)
            text = item.extract()
            if text.strip():
                yield Shown(number, text.strip(), size.value, *item.get_bounds())


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return the names of the fonts in the file, and whether each is embedded."""
    found = {}
    for item in _objects(pdf):
        if isinstance(item, dict) and item.get("/Type") == "/Font":
            descriptor = item.get("/FontDescriptor")
            embedded = descriptor is not None and "/FontFile2" in descriptor.get_object()
            found[str(item["/BaseFont"])] = embedded
    return found


def _objects(pdf: bytes) -> Iterator[Any]:
    """Yield every object of the file, used by a page or not."""
    reader = PdfReader(BytesIO(pdf))
    for generation, entries in reader.xref.items():
        for number in entries:
            yield reader.get_object(IndirectObject(number, generation, reader))


def picture_of(pdf: bytes, dots_per_inch: int, page: int = 0) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Return a page as a picture of grey values, as a printer of ``dots_per_inch`` would see it."""
    drawn = pypdfium2.PdfDocument(pdf)[page].render(scale=dots_per_inch / POINTS_PER_INCH, grayscale=True)
    return np.asarray(drawn.to_numpy()).squeeze()


def codes_in(picture: np.ndarray[Any, np.dtype[np.uint8]]) -> dict[str, str]:
    """Return what a decoder reads in a picture: the text by the name of the code."""
    return {str(code.format).rpartition(".")[2]: code.text for code in zxingcpp.read_barcodes(picture)}
