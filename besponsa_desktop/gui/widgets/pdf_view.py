"""The pages of a PDF on the screen, at their true size or another, drawn in the background."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from besponsa_desktop.gui.background import Progress, Shown, Waiting, run_in_background
from besponsa_desktop.gui.pdf_pages import page_images

#: Sizes of a page on screen in percent of its true size.
ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_TRUE_SIZE = 100


class PdfView(QScrollArea):
    """Shows a PDF page by page. ``drawn`` follows each drawing; ``failed`` takes an exception."""

    drawn = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no page, at true size."""
        super().__init__(parent)
        self._zoom = ZOOMS.index(_TRUE_SIZE)
        self._drawing = 0
        self._pdf: bytes | None = None
        self.pages: list[QLabel] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Pages"))
        self._page = QWidget()
        self._page.setObjectName("pages_page")
        self._lines = QVBoxLayout(self._page)
        self._lines.setSpacing(16)
        self._lines.setContentsMargins(16, 16, 16, 16)
        self.setWidget(self._page)

    @property
    def zoom_percent(self) -> int:
        """Return the size of the pages in percent of their true size."""
        return ZOOMS[self._zoom]

    def show_pdf(self, pdf: bytes | None) -> None:
        """Show the pages of a PDF, or none."""
        self._pdf = pdf
        self.draw()

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger (positive) or smaller by so many steps."""
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self.draw()

    def draw(self) -> None:
        """Draw the pages in the background; only the newest drawing is shown."""
        self._drawing += 1
        number, pdf = self._drawing, self._pdf
        if pdf is None:
            self._show_pages([])
            return
        resolution = self.logicalDpiX() * self.zoom_percent / 100 * self.devicePixelRatioF()

        def work(progress: Progress) -> list[QImage]:
            return page_images(pdf, resolution, progress.report)

        def done(images: list[QImage]) -> None:
            if number == self._drawing:
                self._show_pages(images)

        shown = Shown(self, self.tr("The pages are being drawn …"), Waiting.BESIDE)
        run_in_background(shown, work, done, self.failed.emit)

    def _show_pages(self, images: list[QImage]) -> None:
        for page in self.pages:
            page.hide()
            page.deleteLater()
        self.pages = [self._shown(image, number, len(images)) for number, image in enumerate(images, 1)]
        for page in self.pages:
            self._lines.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self.drawn.emit()

    def _shown(self, image: QImage, number: int, count: int) -> QLabel:
        pixels = QPixmap.fromImage(image)
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        page = QLabel(self._page)
        page.setPixmap(pixels)
        page.setAccessibleName(self.tr("Page {number} of {count}").format(number=number, count=count))
        return page
