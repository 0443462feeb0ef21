"""Records: the audit trail with its check and export, signed documents, and the inspection of a PDF."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.forms.records_screen import Ui_RecordsScreen
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.documents_panel import DocumentsPanel
from besponsa_desktop.gui.screens.inspection_panel import InspectionPanel
from besponsa_desktop.gui.screens.pack_writing import PackWriting
from besponsa_desktop.gui.screens.trail_panel import TrailPanel

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme

_TRAIL, _DOCUMENTS, _INSPECT = range(3)
_PAPERS = "papers"


class RecordsScreen(DeskScreen):
    """Reads the records; all that it writes is that the trail was exported, or a pack for an inspector."""

    KEYS: ClassVar[Mapping[str, str]] = {
        "Ctrl+F": "go_to_search",
        "Ctrl+O": "choose_pdf",
        "F5": "read_again",
        "Ctrl+E": "write_pack",
    }
    HELP = "records"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin at the audit trail, with nothing read."""
        super().__init__(theme, desk, parent)
        self.ui = Ui_RecordsScreen()
        self.ui.setupUi(self)
        self.ui.place_list.begin(
            theme, (self.tr("Audit trail"), self.tr("Signed documents"), self.tr("Inspect a PDF"))
        )
        self.trail = TrailPanel(self, self.ui, theme, desk)
        self.documents = DocumentsPanel(self, self.ui, theme, desk)
        self.inspection = InspectionPanel(self, self.ui, theme, desk)
        self.packs = PackWriting(self, desk)
        for button in (self.ui.period_pack_button, self.ui.order_pack_button):
            button.clicked.connect(self.write_pack)
        self.setAcceptDrops(True)
        self.ui.place_list.currentRowChanged.connect(self.ui.place_pages.setCurrentIndex)
        for panel in (self.documents, self.inspection):
            panel.opened.connect(lambda order_id: self.wanted.emit(_PAPERS, order_id))

    def enter(self) -> None:
        """Read the trail, and put the cursor into the list of parts."""
        self.ui.place_list.setFocus()
        self.trail.enter()

    def clear(self) -> None:
        """Forget what was read and typed."""
        for panel in (self.trail, self.documents, self.inspection):
            panel.clear()
        self.ui.place_list.setCurrentRow(_TRAIL)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.place_list.show_theme()
        for panel in (self.trail, self.documents, self.inspection):
            panel.show_theme()

    def go_to_search(self) -> None:
        """Put the cursor where one searches: in the trail, or among the orders."""
        ui = self.ui
        if ui.place_list.currentRow() == _TRAIL:
            ui.about_edit.setFocus()
            return
        ui.place_list.setCurrentRow(_DOCUMENTS)
        ui.find_edit.setFocus()

    def choose_pdf(self) -> None:
        """Ask for a PDF to inspect."""
        self.ui.place_list.setCurrentRow(_INSPECT)
        self.inspection.choose()

    def read_again(self) -> None:
        """Read the trail anew."""
        self.trail.show_period()

    def write_pack(self) -> None:
        """Write an inspector's pack of the order that is chosen, or of the period of the trail."""
        ui = self.ui
        if ui.place_list.currentRow() == _DOCUMENTS:
            chosen = self.documents.chosen
            if chosen is not None:
                self.packs.of_order(*chosen, ui.documents_said)
        elif ui.place_list.currentRow() == _TRAIL:
            period = self.trail.typed_period()
            if period is not None:
                self.packs.of_period(period, ui.trail_said)

    def inspect(self, path: Path) -> None:
        """Inspect a file that was chosen or dropped."""
        self.ui.place_list.setCurrentRow(_INSPECT)
        self.inspection.inspect(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Inspect the file that was dropped."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.inspect(path)


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
