"""Print preview: the real PDFs page by page, at any size, and saved as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from besponsa_desktop.gui.background import Shown, Waiting, run_in_background
from besponsa_desktop.gui.forms.preview_dialog import Ui_PreviewDialog

if TYPE_CHECKING:
    from besponsa_desktop.workflow.paper import Papers, PaperSize

MakePapers = Callable[["PaperSize"], "Papers"]
SavePdf = Callable[[Path, bytes], None]


class PreviewDialog(QDialog):
    """Shows the worksheet or the label of an order; making and drawing them is done in the background."""

    drawn = Signal()

    def __init__(
        self, window: QWidget, make: MakePapers, save: SavePdf, failed: Callable[[BaseException], None]
    ) -> None:
        """Begin with the worksheet on A4."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make, self._save, self._failed = make, save, failed
        self._papers: Papers | None = None
        self._making = 0
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)
        self.ui.pages_scroll.setFocus()
        self._connect()
        self._show_zoom()
        self._choose_sheet(label=False)
        self._choose_size(letter=False)

    @property
    def pages(self) -> list[QLabel]:
        """Return the pages that are shown."""
        return self.ui.pages_scroll.pages

    @property
    def is_label(self) -> bool:
        """Tell whether the label is shown."""
        return self.ui.label_button.isChecked()

    @property
    def pdf(self) -> bytes | None:
        """Return the PDF that is shown; ``None`` while there is none."""
        papers = self._papers
        return None if papers is None else papers.label if self.is_label else papers.worksheet

    def _connect(self) -> None:
        ui = self.ui
        ui.worksheet_button.clicked.connect(lambda: self._choose_sheet(label=False))
        ui.label_button.clicked.connect(lambda: self._choose_sheet(label=True))
        ui.a4_button.clicked.connect(lambda: self._choose_size(letter=False))
        ui.letter_button.clicked.connect(lambda: self._choose_size(letter=True))
        ui.smaller_button.clicked.connect(lambda: self._zoom_by(-1))
        ui.larger_button.clicked.connect(lambda: self._zoom_by(1))
        ui.pages_scroll.drawn.connect(self._follow_drawing)
        ui.pages_scroll.failed.connect(self._failed)
        ui.save_pdf_button.clicked.connect(self.ask_where_to_save)
        ui.close_button.clicked.connect(self.close)
        keys = QKeySequence.StandardKey
        for key, act in (
            (keys.ZoomIn, lambda: self._zoom_by(1)),
            (keys.ZoomOut, lambda: self._zoom_by(-1)),
            (keys.Save, self.ask_where_to_save),
        ):
            QShortcut(QKeySequence(key), self, act)

    # ------------------------------------------------------------------ what is shown
    def _choose_sheet(self, *, label: bool) -> None:
        self.ui.label_button.setChecked(label)
        self.ui.worksheet_button.setChecked(not label)
        self.ui.a4_button.setVisible(not label)
        self.ui.letter_button.setVisible(not label)
        if self._papers is not None:
            self._draw()

    def _choose_size(self, *, letter: bool) -> None:
        self.ui.letter_button.setChecked(letter)
        self.ui.a4_button.setChecked(not letter)
        words = self.tr("The sheets are being made …")
        size: PaperSize = "letter" if letter else "a4"
        self._papers = None  # nothing is saved on the paper that is chosen no more
        self._making += 1
        number, shown = self._making, Shown(self, words, Waiting.BESIDE)
        self._draw()
        self._say(words)

        def take(papers: Papers) -> None:
            if number == self._making:
                self._papers = papers
                self._draw()

        run_in_background(shown, lambda _: self._make(size), take, self._failed)

    def _zoom_by(self, steps: int) -> None:
        self.ui.pages_scroll.zoom_by(steps)
        self._show_zoom()

    def _show_zoom(self) -> None:
        self.ui.zoom_value.setText(f"{self.ui.pages_scroll.zoom_percent} %")

    def _draw(self) -> None:
        pdf = self.pdf
        self.ui.save_pdf_button.setEnabled(pdf is not None)
        if pdf is None:
            self._say(self._refusal())
        self.ui.pages_scroll.show_pdf(pdf)

    def _refusal(self) -> str:
        papers = self._papers
        if papers is None:
            return ""
        reason = papers.label_refused if self.is_label else papers.worksheet_refused
        words = self.tr("There is no label: {reason}")
        if not self.is_label:
            words = self.tr("There is no worksheet: {reason}")
        return words.format(reason=reason)

    def _follow_drawing(self) -> None:
        if self.pages:
            count = self.tr("{count} pages").format(count=len(self.pages))
            count = self.tr("1 page") if len(self.pages) == 1 else count
            words = self.tr("{count}. Nothing printed here is verified: every page says so.")
            self._say(words.format(count=count))
        self.drawn.emit()

    def _say(self, words: str) -> None:
        self.ui.preview_note.setText(words)

    # ------------------------------------------------------------------ saving
    def ask_where_to_save(self) -> None:
        """Ask for a file name and save the sheet that is shown."""
        if self.pdf is None:
            return
        name = f"{'label' if self.is_label else 'worksheet'}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Save the sheet that is shown."""
        if self.pdf is not None:
            self._save(path, self.pdf)
            self._say(self.tr("Saved as {name}.").format(name=path.name))
