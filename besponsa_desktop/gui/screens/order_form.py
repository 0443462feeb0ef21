"""The order form: ten sections of fields, and the order document that they hold between them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from besponsa_desktop.gui.screens import order_document as documents
from besponsa_desktop.gui.screens.document_form import DocumentForm
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.section_kinds import SECTION_KINDS
from besponsa_desktop.gui.screens.typed_offsets import offered_offsets
from besponsa_desktop.gui.theme import Theme

_RARE_MEASUREMENTS = ("previous_height_", "previous_weight_", "dosing_weight_")


class OrderForm(DocumentForm):
    """All fields of an order."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        """Build the heads of all sections into ``page``, and the bodies of those that are open at first."""
        super().__init__(page, theme, SECTION_KINDS)
        self._find("measurements", QPushButton, "more_measurements_button").toggled.connect(
            self._show_rare_measurements
        )
        self._show_rare_measurements(False)

    def new_document(self) -> Document:
        """Return the document of an order of which nothing is stated."""
        return documents.new_document()

    def _completed(self) -> None:
        self._fields["preparation"].changed.connect(self.show_optional_parts)
        self.show_optional_parts()

    def _offsets(self, local: str) -> tuple[tuple[str, str], ...]:
        return offered_offsets(local, self._fields["order.planned_start"].raw())

    # ------------------------------------------------------------------ parts that are not always shown
    def show_optional_parts(self) -> None:
        """Show a recorded preparation, a stated dosing weight, and rare measurements that nobody typed."""
        recorded = self.fields["preparation"].raw() is not None
        self._find("preparation", QWidget, "recorded_preparation").setVisible(recorded)
        rare = [self.fields[f"measurements.{name.rstrip('_')}"] for name in _RARE_MEASUREMENTS]
        if any(field.origin for field in rare) or rare[-1].raw() is not None:
            self._find("measurements", QPushButton, "more_measurements_button").setChecked(True)

    def _show_rare_measurements(self, shown: bool) -> None:
        for widget in self.sections["measurements"].body.findChildren(QWidget):
            if widget.objectName().startswith(_RARE_MEASUREMENTS):
                widget.setVisible(shown)
