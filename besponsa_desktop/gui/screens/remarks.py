"""Saying the reader's faults and the fields' own questions at the fields of the order form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.message_row import Remark
from besponsa_desktop.gui.fields.record_row import Field, RecordRow
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.language import inside_sentence
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.screens.document_form import DocumentForm

NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault is said: its section, what the field is called, and the widget to go to."""

    section: str
    name: str
    widget: QWidget
    is_missing: bool


@dataclass(slots=True)
class _Said:
    """Remarks by what they are about, collected before any is shown."""

    fields: dict[Field, Remark] = field(default_factory=dict)
    tables: dict[RecordTable, Remark] = field(default_factory=dict)
    laboratory: dict[str, Remark] = field(default_factory=dict)


class FormRemarks:
    """Says what is to be said at every field, and takes back what no longer holds."""

    def __init__(self, form: DocumentForm) -> None:
        """Speak through the rows beneath the form's fields."""
        self._form = form
        self._marked_fields: set[Field] = set()
        self._marked_cells: dict[Field, tuple[RecordRow, str]] = {}

    def show(self, faults: Iterable[Fault]) -> list[Place]:
        """Show faults at their fields and return where they are, in the order of the form."""
        said = _Said()
        places = [place for fault in faults if (place := self._collect(fault, said)) is not None]
        self._show_fields(said)
        self._show_tables(said)
        self._form.laboratory.show_remarks(said.laboratory)
        order = list(self._form.sections)
        return sorted(places, key=lambda place: order.index(place.section))

    def _collect(self, fault: Fault, said: _Said) -> Place | None:
        """Note a fault for its field; one that only misses something waits until the field was visited."""
        missing = fault.found == NOTHING
        if fault.path.startswith("labs"):
            said.laboratory[fault.path] = Remark(
                "error", _sentence(self._form.laboratory.name_of(fault.path), fault, "")
            )
            return Place("laboratory", _tr("laboratory result"), self._form.laboratory.table, missing)
        for path, table in self._form.tables.items():
            if fault.path.startswith(path):
                return self._collect_in_table(fault, table, said)
        target = self._field_at(fault.path)
        if target is None:
            return None
        if not missing or target.visited:
            said.fields[target] = _remark(target, fault)
        return Place(self._section_key(target), _in_sentence(target), target, missing)

    def _collect_in_table(self, fault: Fault, table: RecordTable, said: _Said) -> Place:
        cell = table.cell_at(fault.path)
        if cell is None:
            said.tables[table] = Remark("error", _sentence(str(table.property("caption")), fault, ""))
            return Place(self._section_key(table), str(table.property("caption")), table, False)
        missing = fault.found == NOTHING
        if not missing or cell.field.visited:
            said.fields[cell.field] = _remark(cell.field, fault)
        return Place(self._section_key(table), _in_sentence(cell.field), cell.field, missing)

    def _field_at(self, path: str) -> Field | None:
        """Return the field of a path, or the nearest that holds what the path is a part of."""
        fields = self._form.fields
        while path:
            if path in fields:
                return fields[path]
            path = path.rpartition(".")[0]
        return None

    def _section_key(self, widget: QWidget) -> str:
        section = self._form.section_of(widget)
        return next(key for key, each in self._form.sections.items() if each is section)

    def _show_fields(self, said: _Said) -> None:
        asking = {each for each in self._form.fields.values() if each.question() is not None}
        spoken_of = asking | {each for each in said.fields if each in self._form.single_fields}
        for each in spoken_of | self._marked_fields:
            remark = _with_question(each, said)
            each.mark(remark.state if remark else "")
            self._form.section_of(each).say(each, remark)
        self._marked_fields = spoken_of

    def _show_tables(self, said: _Said) -> None:
        for table in self._form.tables.values():
            table.say(said.tables.get(table))
        cells = {
            each: (row, key)
            for table in self._form.tables.values()
            for row in table.rows
            for key, each in row.fields.items()
        }
        spoken_of = {
            each: at for each, at in cells.items() if each in said.fields or each.question() is not None
        }
        marked = {each: at for each, at in self._marked_cells.items() if each in cells}
        for each, (row, key) in (marked | spoken_of).items():
            remark = _with_question(each, said)
            each.mark(remark.state if remark else "")
            row.say(key, remark)
        self._marked_cells = spoken_of


def _in_sentence(widget: QWidget) -> str:
    """Return a field's name as it stands inside a sentence: height, ANC, MRN."""
    return inside_sentence(widget.accessibleName())


def _with_question(field_: Field, said: _Said) -> Remark | None:
    """Return what a field asks; what is wrong with it only where it asks nothing."""
    question = field_.question()
    return said.fields.get(field_) if question is None else Remark.of_question(question)


def _remark(target: Field, fault: Fault) -> Remark:
    needed = "" if isinstance(target, ChoiceBox) else target.needed
    return Remark("error", _sentence(target.accessibleName(), fault, needed))


def _sentence(name: str, fault: Fault, needed: str) -> str:
    """Return what is wrong, with which field, and what to do next."""
    what_next = needed or _tr("Needed: {needed}.").format(needed=fault.needed)
    if fault.found == NOTHING:
        return _tr("{name} is not stated. {next}").format(name=name, next=what_next)
    return _tr("{name}: found {found}. {next}").format(name=name, found=fault.found, next=what_next)
