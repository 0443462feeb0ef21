"""The order form: ten sections of fields, and the order document that they hold between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.object_box import ObjectBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.record_row import Field
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.forms.course_section import Ui_CourseSection
from besponsa_desktop.gui.forms.diagnosis_section import Ui_DiagnosisSection
from besponsa_desktop.gui.forms.ecg_section import Ui_EcgSection
from besponsa_desktop.gui.forms.examination_section import Ui_ExaminationSection
from besponsa_desktop.gui.forms.laboratory_section import Ui_LaboratorySection
from besponsa_desktop.gui.forms.measurements_section import Ui_MeasurementsSection
from besponsa_desktop.gui.forms.order_section import Ui_OrderSection
from besponsa_desktop.gui.forms.patient_section import Ui_PatientSection
from besponsa_desktop.gui.forms.premedication_section import Ui_PremedicationSection
from besponsa_desktop.gui.forms.preparation_section import Ui_PreparationSection
from besponsa_desktop.gui.screens import order_document as documents
from besponsa_desktop.gui.screens.laboratory_panel import LaboratoryPanel
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.typed_offsets import offered_offsets
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.section import Section


class SectionForm(Protocol):
    """A compiled form of ui/ that fills a section's body."""

    def setupUi(self, body: QWidget) -> None:
        """Build the form's widgets in ``body``."""


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A section in the order of the paper: its key, its title and its form."""

    key: str
    title: str
    form: Callable[[], SectionForm]


SECTION_KINDS = (
    SectionKind("patient", "Patient", Ui_PatientSection),
    SectionKind("diagnosis", "Diagnosis", Ui_DiagnosisSection),
    SectionKind("measurements", "Measurements", Ui_MeasurementsSection),
    SectionKind("order", "Order", Ui_OrderSection),
    SectionKind("course", "Course", Ui_CourseSection),
    SectionKind("laboratory", "Laboratory", Ui_LaboratorySection),
    SectionKind("ecg", "ECG", Ui_EcgSection),
    SectionKind("examination", "Examination", Ui_ExaminationSection),
    SectionKind("premedication", "Premedication", Ui_PremedicationSection),
    SectionKind("preparation", "Preparation", Ui_PreparationSection),
)


class OrderForm(QObject):
    """All fields of an order. ``edited`` names the path of what was changed by hand."""

    edited = Signal(str)

    def __init__(self, page: QWidget, theme: Theme) -> None:
        """Build the sections into ``page``."""
        super().__init__(page)
        self.theme = theme
        self.sections: dict[str, Section] = {}
        self.forms: dict[str, SectionForm] = {}
        self.fields: dict[str, Field] = {}
        self.tables: dict[str, RecordTable] = {}
        self._section_of: dict[QWidget, Section] = {}
        self._kept_objects: list[str] = []
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        for number, kind in enumerate(SECTION_KINDS, 1):
            layout.addWidget(self._build(number, kind, page))
        layout.addStretch(1)
        self._connect_moments()
        self._connect_measurements()
        self._connect_preparation()

    # ------------------------------------------------------------------ the document
    def document(self) -> Document:
        """Return the order document as the fields state it."""
        document = documents.new_document()
        for path, field in self.fields.items():
            documents.put(document, path, field.raw())
        for path, table in self.tables.items():
            documents.put(document, path, table.raw())
        documents.put(document, "labs", self.laboratory.raw())
        for path in self._kept_objects:
            documents.put(document, path, {})
        for path in self._objects_not_there():
            documents.drop(document, path)
        return document

    def load(self, document: documents.Document) -> None:
        """Show an order document; what it does not state is emptied."""
        self._kept_objects = list(documents.empty_objects(document))
        for path, field in self.fields.items():
            field.load(_own_part(field, documents.get(document, path)))
        for path, table in self.tables.items():
            table.load(documents.get(document, path))
        self.laboratory.load(documents.get(document, "labs"))
        self._show_optional_parts()

    def _objects_not_there(self) -> Iterator[str]:
        for path, field in self.fields.items():
            if isinstance(field, ObjectBox) and field.raw() is None:
                yield path

    # ------------------------------------------------------------------ fields by path
    def section_of(self, widget: QWidget) -> Section:
        """Return the section in which a field stands."""
        return self._section_of[widget]

    def go_to(self, number: int) -> None:
        """Open a section and put the cursor into its first field."""
        section = list(self.sections.values())[number - 1]
        section.set_open(True)
        first = section.body.nextInFocusChain()
        while first is not None and not (first.focusPolicy().value and first.isVisibleTo(section)):
            first = first.nextInFocusChain()
        if first is not None and section.isAncestorOf(first):
            first.setFocus()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        for section in self.sections.values():
            section.show_theme()
        self.laboratory.table.show_theme(self.theme.palette, self.theme.scale)

    # ------------------------------------------------------------------ building
    def _build(self, number: int, kind: SectionKind, page: QWidget) -> Section:
        section = Section(number, kind.title, self.theme, page)
        form = kind.form()
        form.setupUi(section.body)
        self.sections[kind.key], self.forms[kind.key] = section, form
        for widget in section.body.findChildren(QWidget):
            self._bind(widget, str(widget.property("document_path") or ""), section)
        if isinstance(form, Ui_LaboratorySection):
            self.laboratory = LaboratoryPanel(form)
            self.laboratory.changed.connect(partial(self.edited.emit, "labs"))
        return section

    def _bind(self, widget: QWidget, path: str, section: Section) -> None:
        if isinstance(widget, RecordTable):
            widget.build()
            self.tables[path] = widget
            widget.rebuilt.connect(partial(self._connect_rows, widget))
        elif path and isinstance(widget, TextEdit | ChoiceBox):
            self.fields[path] = widget
        else:
            return
        self._section_of[widget] = section
        widget.changed.connect(partial(self.edited.emit, path))

    def _connect_moments(self) -> None:
        for field in self.fields.values():
            if isinstance(field, MomentEdit):
                field.offers = self._offsets
        self.laboratory.form.drawn_edit.offers = self._offsets

    def _connect_rows(self, table: RecordTable) -> None:
        for cell in table.cells():
            if isinstance(cell.field, MomentEdit):
                cell.field.offers = self._offsets

    def _offsets(self, local: str) -> tuple[tuple[str, str], ...]:
        return offered_offsets(local, self.fields["order.planned_start"].raw())

    def _connect_measurements(self) -> None:
        form = self.forms["measurements"]
        assert isinstance(form, Ui_MeasurementsSection)
        form.more_measurements_button.toggled.connect(self._show_more_measurements)
        self._show_more_measurements(False)

    def _connect_preparation(self) -> None:
        form = self.forms["preparation"]
        assert isinstance(form, Ui_PreparationSection)
        form.preparation_box.changed.connect(self._show_optional_parts)
        self._show_optional_parts()

    def _show_optional_parts(self) -> None:
        """Show the record of the preparation where there is one, and a dosing weight that is stated."""
        preparation, measurements = self.forms["preparation"], self.forms["measurements"]
        assert isinstance(preparation, Ui_PreparationSection)
        assert isinstance(measurements, Ui_MeasurementsSection)
        preparation.recorded_preparation.setVisible(preparation.preparation_box.raw() is not None)
        if self.fields["measurements.dosing_weight"].raw() is not None:
            measurements.more_measurements_button.setChecked(True)

    def _show_more_measurements(self, shown: bool) -> None:
        for widget in self.sections["measurements"].body.findChildren(QWidget):
            if widget.objectName().startswith(("previous_height_", "previous_weight_", "dosing_weight_")):
                widget.setVisible(shown)


def _own_part(field: Field, value: object) -> object:
    """Return what of an object a number with unit stands for: the other keys have fields of their own."""
    if isinstance(field, QuantityEdit) and isinstance(value, dict):
        return {key: value[key] for key in ("value", "unit") if value.get(key) is not None} or None
    return value
