"""A form of sections: their fields, and the document that they hold between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.object_box import ObjectBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens import order_document as documents
from besponsa_desktop.gui.screens.form_origins import FormOrigins
from besponsa_desktop.gui.screens.order_document import Document
from besponsa_desktop.gui.screens.section_kinds import SectionForm, SectionKind
from besponsa_desktop.gui.screens.typed_offsets import offered_offsets
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.section import Section

if TYPE_CHECKING:
    from besponsa_desktop.gui.fields.record_row import Field
    from besponsa_desktop.gui.forms.laboratory_section import Ui_LaboratorySection
    from besponsa_desktop.gui.screens.laboratory_panel import LaboratoryPanel

Widget = TypeVar("Widget", bound=QWidget)
_BESIDE = "begun"


class DocumentForm(QObject):
    """All fields of a document. ``edited`` names the path of what was changed, ``left`` follows a visit.
    ``accepted`` carries the field, or the number of the draw, that a person took as it was imported.

    Sections that are folded at first are built by ``complete``, after the first paint or when needed.
    """

    edited = Signal(str)
    left = Signal()
    accepted = Signal(object)

    def __init__(self, page: QWidget, theme: Theme, kinds: Sequence[SectionKind]) -> None:
        """Build the heads of all sections into ``page``, and the bodies of those that are open at first."""
        super().__init__(page)
        self.theme, self._kinds = theme, tuple(kinds)
        self.sections: dict[str, Section] = {}
        self._fields: dict[str, Field] = {}
        self._tables: dict[str, RecordTable] = {}
        self._section_of: dict[QWidget, Section] = {}
        self._kept_objects: list[str] = []
        self._laboratory: LaboratoryPanel | None = None
        self._is_complete = False
        self.origins = FormOrigins(self)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        for number, kind in enumerate(self._kinds, 1):
            section = Section(number, _tr(kind.title), theme, page, is_open=kind.is_open_at_first)
            self.sections[kind.key] = section
            layout.addWidget(section)
            if kind.is_open_at_first:
                self._build(kind)
        layout.addStretch(1)

    def complete(self) -> None:
        """Build the bodies of all other sections."""
        if self._is_complete:
            return
        self._is_complete = True
        for kind in self._kinds:
            if not kind.is_open_at_first:
                self._build(kind)
                self.sections[kind.key].chain_focus()
        self._completed()

    def new_document(self) -> Document:
        """Return the document of a form in which nothing is stated."""
        return {}

    def show_optional_parts(self) -> None:
        """Show parts that are not always shown, where something is stated in them."""

    def _completed(self) -> None:
        """Do what follows when every section is built."""

    # ------------------------------------------------------------------ the document
    @property
    def fields(self) -> dict[str, Field]:
        """Return every single field by its path in the document."""
        self.complete()
        return self._fields

    @cached_property
    def single_fields(self) -> frozenset[Field]:
        """Return the fields that do not stand in a table."""
        return frozenset(self.fields.values())

    @property
    def tables(self) -> dict[str, RecordTable]:
        """Return every table of records by its path in the document."""
        self.complete()
        return self._tables

    @property
    def laboratory(self) -> LaboratoryPanel:
        """Return the panel of the laboratory results."""
        self.complete()
        assert self._laboratory is not None
        return self._laboratory

    def document(self) -> Document:
        """Return the document as the fields state it."""
        document = self.new_document()
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

    def beside(self) -> Document:
        """Return what is typed and can stand in no order yet; ``load`` takes it with the document."""
        parts = {path: table.beside() for path, table in self.tables.items()}
        parts["labs"] = self.laboratory.model.sheet.beside()
        begun = {path: typed for path, typed in parts.items() if typed}
        return ({_BESIDE: begun} if begun else {}) | self.origins.beside()

    def begin(self, document: Document) -> None:
        """Show another document: nothing is known of the one before, and no field keeps the keys."""
        page = self.parent()
        assert isinstance(page, QWidget)
        if (focused := page.focusWidget()) is not None:
            focused.clearFocus()
        self.origins.begin()
        self.load(document)

    def load(self, document: Document) -> None:
        """Show a document; what it does not state is emptied, and a list that is open in a field closed."""
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._kept_objects = list(documents.empty_objects(document))
        for path, field in self.fields.items():
            value = documents.get(document, path)
            field.load(field.own_part(value) if isinstance(field, QuantityEdit) else value)
        for path, table in self.tables.items():
            table.load(documents.get(document, f"{_BESIDE}.{path}") or documents.get(document, path))
        labs = (documents.get(document, path) for path in ("labs", f"{_BESIDE}.labs"))
        self.laboratory.load(*labs)
        self.origins.load(document)
        self.show_optional_parts()

    def _objects_not_there(self) -> Iterator[str]:
        for path, field in self.fields.items():
            if isinstance(field, ObjectBox) and field.raw() is None:
                yield path

    # ------------------------------------------------------------------ fields by path
    def section_of(self, widget: QWidget) -> Section:
        """Return the section in which a field stands."""
        return self._section_of[widget]

    def key_of(self, widget: QWidget) -> str:
        """Return the key of the section in which a field stands."""
        return self._kinds[self._section_of[widget].number - 1].key

    def go_to(self, number: int) -> None:
        """Open a section and put the cursor into its first field."""
        section = list(self.sections.values())[number - 1]
        section.set_open(True)
        first = section.head.nextInFocusChain()
        while first is not None and not (first.focusPolicy().value and first.isVisibleTo(section)):
            first = first.nextInFocusChain()
        if first is not None and section.isAncestorOf(first):
            first.setFocus()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        for section in self.sections.values():
            section.show_theme()
        if self._laboratory is not None:
            self._laboratory.table.show_theme(self.theme.palette, self.theme.scale)

    def label(self, section: str, name: str) -> QLabel:
        """Return a label of a section's form by its name."""
        return self._find(section, QLabel, name)

    # ------------------------------------------------------------------ building
    def _build(self, kind: SectionKind) -> None:
        section = self.sections[kind.key]
        form = kind.build(section.body)
        for widget in [each for each in vars(form).values() if isinstance(each, QWidget)]:
            self._bind(widget, str(widget.property("document_path") or ""), section)
        if kind.key == "laboratory":
            self._laboratory = self._laboratory_panel(form)

    def _bind(self, widget: QWidget, path: str, section: Section) -> None:
        if isinstance(widget, RecordTable):
            widget.build()
            self._tables[path] = widget
            widget.rebuilt.connect(partial(self._connect_rows, widget))
            if widget.state_box is not None:
                self._connect_field(widget.state_box)
        elif path and isinstance(widget, TextEdit | ChoiceBox):
            self._fields[path] = widget
            self._connect_field(widget)
        else:
            return
        self._section_of[widget] = section
        widget.changed.connect(partial(self.edited.emit, path))

    def _connect_field(self, field: Field) -> None:
        field.accepted.connect(self.accepted)
        if isinstance(field, TextEdit):
            field.left.connect(self.left)
        if isinstance(field, MomentEdit):
            field.offers = self._offsets

    def _connect_rows(self, table: RecordTable) -> None:
        """Connect the fields of rows that are new; a row keeps its fields as long as it lives."""
        for row in table.new_rows():
            for field in row.fields.values():
                self._connect_field(field)

    def _laboratory_panel(self, form: SectionForm) -> LaboratoryPanel:
        from besponsa_desktop.gui.screens.laboratory_panel import LaboratoryPanel

        laboratory_form: Ui_LaboratorySection = form  # type: ignore[assignment]
        panel = LaboratoryPanel(laboratory_form)
        panel.changed.connect(partial(self.edited.emit, "labs"))
        panel.table.accepted.connect(self.accepted)
        panel.table.show_theme(self.theme.palette, self.theme.scale)
        self._connect_field(laboratory_form.drawn_edit)
        return panel

    def _offsets(self, local: str) -> tuple[tuple[str, str], ...]:
        """Return the offsets to offer for a time that is typed without one."""
        return offered_offsets(local, None)

    def _find(self, section: str, kind: type[Widget], name: str) -> Widget:
        found = self.sections[section].body.findChild(kind, name)
        assert found is not None, f"{section} has no {name}"
        return found
