"""Inspecting a PDF from disk: whether it is what was signed, and every check in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.widgets.said import show_reason
from besponsa_desktop.gui.widgets.verdict_banner import VerdictBanner

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.records_screen import Ui_RecordsScreen
    from besponsa_desktop.gui.screens.records_screen import RecordsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.inspected_file import InspectedFile
    from besponsa_desktop.workflow.workstation import Workstation

_COLUMNS = (
    RowColumn(head=_later("Result"), width=130, is_strong=True),
    RowColumn(head=_later("Check"), width=300),
    RowColumn(head=_later("What was found")),
)
_SEVERITIES = {"failed": "reject", "indeterminate": "incomplete", "passed": "pass"}


class InspectionPanel(QObject):
    """The part of the records screen that inspects a file. ``opened``: the papers of its order are wanted."""

    opened = Signal(str)

    def __init__(self, screen: RecordsScreen, ui: Ui_RecordsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with no file."""
        super().__init__(screen)
        self._screen, self._ui, self._desk = screen, ui, desk
        self._order_id = ""
        self._inspecting = 0
        self.banner = VerdictBanner(
            theme=theme,
            frame=ui.inspect_banner,
            icon=ui.inspect_icon,
            word=ui.inspect_verdict,
            sentence=ui.inspect_sentence,
        )
        ui.checks_table.begin(theme, _COLUMNS)
        ui.choose_pdf_button.clicked.connect(self.choose)
        ui.inspected_papers_button.clicked.connect(lambda: self.opened.emit(self._order_id))
        self.clear()

    def choose(self) -> None:
        """Ask for a PDF and inspect it."""
        kinds = "PDF (*.pdf)"
        chosen, _ = QFileDialog.getOpenFileName(self._screen, self.tr("Inspect a PDF"), "", kinds)
        if chosen:
            self.inspect(Path(chosen))

    def inspect(self, path: Path) -> None:
        """Inspect a file in the background."""
        self.clear()

        def work(workstation: Workstation) -> InspectedFile:
            from besponsa_desktop.workflow.inspected_file import inspect_file

            return inspect_file(workstation, path)

        number = self._inspecting

        def done(found: InspectedFile) -> None:
            if number == self._inspecting:
                self._show(found)

        words = self.tr("The file is being inspected …")
        self._desk.do(words, work, done, self._refuse, Waiting.FOR_AN_ANSWER)

    def clear(self) -> None:
        """Forget the file."""
        ui = self._ui
        self._order_id = ""
        self._inspecting += 1
        ui.inspect_result.hide()
        ui.inspected_papers_button.hide()
        ui.inspect_said.clear()
        ui.inspected_name.clear()
        ui.checks_table.show_rows(())

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.checks_table.show_theme()
        self.banner.show_theme()

    def _show(self, found: InspectedFile) -> None:
        ui = self._ui
        self._order_id = found.order_id
        ui.inspected_name.setText(found.name)
        if found.is_valid:
            self.banner.show("pass", self.tr("VALID"), found.standing)
        else:
            self.banner.show("reject", self.tr("NOT VALID"), found.standing)
        ui.inspected_facts.setText("\n".join((*found.signatures, f"sha256 {found.sha256}")))
        ui.checks_table.show_rows(
            [
                Row(
                    key=str(number),
                    cells=(check.result.upper(), check.name, check.found),
                    severity=_SEVERITIES[check.result],
                )
                for number, check in enumerate(found.checks)
            ]
        )
        ui.inspected_papers_button.setVisible(bool(found.order_id))
        ui.inspect_result.show()

    def _refuse(self, error: BaseException) -> None:
        show_reason(self._desk, error, self._ui.inspect_said)
