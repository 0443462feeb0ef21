"""How the order screen is arranged: side by side, or form and assessment as two pages where room is short."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from besponsa_desktop.gui.forms.order_screen import Ui_OrderScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.assessment_pane import AssessmentPane
from besponsa_desktop.gui.screens.section_kinds import SECTION_KINDS
from besponsa_desktop.gui.theme import Theme

_NARROW_BELOW = 1200
_TWO_PAGES_FROM_PERCENT = 150


class OrderPages(QObject):
    """Arranges the panes; banner and footer stand on both pages."""

    section_chosen = Signal(int)

    def __init__(self, ui: Ui_OrderScreen, pane: AssessmentPane, theme: Theme) -> None:
        """Begin side by side."""
        super().__init__(pane)
        self._ui, self._pane, self._theme = ui, pane, theme
        self.is_narrow = False
        ui.section_chooser.addItems([f"{n} {_tr(kind.title)}" for n, kind in enumerate(SECTION_KINDS, 1)])
        ui.section_chooser.activated.connect(lambda row: self.section_chosen.emit(row + 1))
        ui.form_page_button.clicked.connect(self.show_form)
        ui.assessment_page_button.clicked.connect(self.show_assessment)
        ui.form_page_button.setChecked(True)
        self._show()

    def arrange(self, width: int) -> None:
        """Choose the arrangement for a width of the screen."""
        ui, pane = self._ui, self._pane
        side_by_side = (
            ui.section_pane.minimumWidth() + ui.form_pane.minimumWidth() + pane.minimumSizeHint().width()
        )
        two_pages_zoom = self._theme.zoom_percent >= _TWO_PAGES_FROM_PERCENT
        is_narrow = width < max(_NARROW_BELOW, side_by_side) or two_pages_zoom
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self._move_bars()
            self._show()

    def show_form(self) -> None:
        """Show the page of the form."""
        self._ui.form_page_button.setChecked(True)
        self._ui.assessment_page_button.setChecked(False)
        self._show()

    def show_assessment(self) -> None:
        """Show the page of the assessment."""
        self._ui.form_page_button.setChecked(False)
        self._ui.assessment_page_button.setChecked(True)
        self._show()

    def _show(self) -> None:
        ui, form_page = self._ui, self._ui.form_page_button.isChecked()
        for pane, is_shown in (
            (ui.page_bar, self.is_narrow),
            (ui.banner_slot, self.is_narrow),
            (ui.section_pane, not self.is_narrow),
            (ui.steps_value, not self.is_narrow),
            (ui.form_pane, form_page or not self.is_narrow),
            (ui.assessment_slot, not form_page or not self.is_narrow),
        ):
            if pane.isHidden() == is_shown:  # showing what is shown would lay out a window not yet painted
                pane.setVisible(is_shown)
        middle = Qt.AlignmentFlag.AlignHCenter if self.is_narrow else Qt.AlignmentFlag(0)
        ui.pane_line.setAlignment(ui.form_pane, middle)

    def _move_bars(self) -> None:
        """Put banner and footer where both pages show them, or back beside the form."""
        ui, pane = self._ui, self._pane.ui
        if self.is_narrow:
            ui.banner_slot_lines.addWidget(pane.banner)
            ui.bars.addWidget(pane.footer)
        else:
            pane.body_lines.insertWidget(0, pane.banner)
            pane.pane_lines.addWidget(pane.footer)
