"""The form of results between orders: weight, laboratory, ECG and examination, as an order has them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.models.laboratory_sheet import TESTS
from besponsa_desktop.gui.models.results_model import ResultsModel, TakenOver
from besponsa_desktop.gui.screens.document_form import DocumentForm
from besponsa_desktop.gui.screens.laboratory_panel import LaboratoryPanel
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.section_kinds import SectionForm, SectionKind
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.section import Section

_KINDS = (
    SectionKind("laboratory", _later("Laboratory"), is_open_at_first=True),
    SectionKind("weight", _later("Weight"), is_open_at_first=True),
    SectionKind("ecg", _later("ECG"), is_open_at_first=True),
    SectionKind("examination", _later("Examination"), is_open_at_first=True),
)
#: Parts of the order form's sections that belong to an order alone.
_OF_AN_ORDER = ("toxicities",)
_TAKEN = "taken_over"


class VisitForm(DocumentForm):
    """All fields of what is found between orders."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        """Build every section into ``page``."""
        self._model = ResultsModel()
        super().__init__(page, theme, _KINDS)
        self.complete()

    def use(self, last: Mapping[str, TakenOver]) -> None:
        """Begin results with the units and limits on file."""
        self._model.use(last)

    def beside(self) -> Document:
        """Return what is typed and no document holds: also which units and limits were taken over."""
        taken = self._model.sheet.taken_places()
        return super().beside() | ({_TAKEN: taken} if taken else {})

    def load(self, document: Document) -> None:
        """Show a document; what it does not state is emptied."""
        super().load(document)
        taken = document.get(_TAKEN)
        self._model.sheet.mark_taken(taken if isinstance(taken, list) else ())

    def without_upper_limit(self) -> list[str]:
        """Return the keys of the tests of which a result states no upper limit, in the order of the sheet."""
        sheet = self._model.sheet
        missing = {row for draw, row in sheet.places() if not sheet.results[draw, row].upper.strip()}
        return [TESTS[row].key for row in sorted(missing)]

    def _bind(self, widget: QWidget, path: str, section: Section) -> None:
        if path in _OF_AN_ORDER and isinstance(widget, RecordTable):
            widget.hide()
        else:
            super()._bind(widget, path, section)

    def _laboratory_panel(self, form: SectionForm) -> LaboratoryPanel:
        form.laboratory_table.use(self._model)  # type: ignore[attr-defined]
        return super()._laboratory_panel(form)
