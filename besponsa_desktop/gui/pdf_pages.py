"""Pages of a PDF as images, drawn by PDFium: what the printer will print."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

_POINTS_PER_INCH = 72


def page_images(pdf: bytes, pixels_per_inch: float, report: Callable[[float], None]) -> list[QImage]:
    """Return every page at a resolution; ``report`` is told the share that is done."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        document.init_forms()
        images = []
        for number in range(len(document)):
            report(number / len(document))
            images.append(_image(document[number], pixels_per_inch / _POINTS_PER_INCH))
        return images
    finally:
        document.close()


def _image(page: object, scale: float) -> QImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)  # type: ignore[attr-defined]
    image = QImage(
        bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
    )
    return image.copy()
