"""The values of the form that nobody typed: which wait to be accepted, and which came from the record.

The marks stand at the fields themselves and go when a field is edited. Undo brings one back with the value
that nobody accepted; what a person accepted stays accepted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.fields.origin import Origin, Source
from besponsa_desktop.gui.fields.records import is_empty
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.models.laboratory_model import TIME_ROW

if TYPE_CHECKING:
    from besponsa_desktop.gui.fields.record_row import Field
    from besponsa_desktop.gui.fields.record_table import RecordTable
    from besponsa_desktop.gui.screens.document_form import DocumentForm

_KEY, _NOTES = "origins", "notes"


@dataclass(frozen=True, slots=True)
class Spot:
    """A value of the form: its path in the document, its section, and its field or its place in the sheet.

    ``holder`` holds what is accepted with it: the row of a table, the draw of a result, or the field alone.
    """

    path: str
    section: str
    holder: object
    field: Field | None = None
    result: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Told:
    """What the head of a section says: how many imported values wait, and how many came from the record."""

    unaccepted: int = 0
    recorded: int = 0
    of: str = ""


class FormOrigins(QObject):
    """Knows where the form's values came from. ``changed``: values were marked or accepted."""

    changed = Signal()

    def __init__(self, form: DocumentForm) -> None:
        """Know of no value that it was not typed."""
        super().__init__(form)
        self._form = form
        self._accepted: set[str] = set()
        self._has_any = False
        #: What of a file is not in the order, until a person has read it.
        self.notes: list[str] = []
        form.accepted.connect(self._accept_holder)

    # ------------------------------------------------------------------ marking
    def begin(self) -> None:
        """Forget what was accepted: another order begins."""
        self._accepted, self._has_any, self.notes = set(), False, []

    def close_notes(self) -> None:
        """Tell no more what of the file is not in the order."""
        self._accepted.add(_NOTES)
        self.notes = []
        self.changed.emit()

    def mark_imported(self, notes: Iterable[str] = ()) -> None:
        """Mark everything that the form states as imported; ``notes`` say what it does not."""
        self.notes = list(notes)
        self._mark(self.spots(), lambda path: Origin(Source.IMPORTED, path))
        self.changed.emit()

    def mark_recorded(self, paths: Container[str], mrn: str, of: str) -> int:
        """Mark values as filled from the record of an MRN and a day; return how many."""
        filled = [spot for spot in self.spots() if spot.path in paths or spot.path.split("[")[0] in paths]
        self._mark(filled, lambda _: Origin(Source.RECORDED, mrn, of))
        return sum(self._origin(spot) is not None for spot in filled)

    def recorded(self) -> list[tuple[Spot, str]]:
        """Return the values that came from the record, each with the MRN whose record it was."""
        if not self._has_any:
            return []
        found = [(spot, origin) for spot in self.spots() if (origin := self._origin(spot))]
        return [(spot, origin.token) for spot, origin in found if not origin.is_imported]

    def _mark(self, spots: Iterable[Spot], origin_at: Callable[[str], Origin]) -> None:
        """Mark those of the values that are stated."""
        for spot in spots:
            if spot.field is None or spot.field.raw() is not None:
                self._show(spot, origin_at(spot.path))
        self._has_any = True
        self._form.laboratory.show_origins()
        self._form.show_optional_parts()

    # ------------------------------------------------------------------ accepting
    def accept(self, spots: Iterable[Spot]) -> None:
        """Take imported values as they are."""
        accepted = [(spot, origin) for spot in spots if (origin := self._origin(spot)) and origin.is_imported]
        for spot, origin in accepted:
            self._accepted.add(origin.token)
            self._show(spot, None)
        self._form.laboratory.show_origins()
        if accepted:
            self.changed.emit()

    def accept_section(self, section: str) -> None:
        """Take all values of a section as they are."""
        self.accept(spot for spot in self.spots() if spot.section == section)

    def _accept_holder(self, accepted: object) -> None:
        """Take a value as it is, and with it the others of its row or its draw."""
        if accepted is self._form.laboratory.form.drawn_edit:
            accepted = self._form.laboratory.model.edited_draw
        spots = [spot for spot in self.spots() if accepted in (spot.field, spot.holder)]
        holders = {id(spot.holder) for spot in spots}
        self.accept(spot for spot in self.spots() if id(spot.holder) in holders)

    # ------------------------------------------------------------------ what is marked
    @property
    def unaccepted(self) -> int:
        """Return how many imported values wait to be accepted."""
        return sum(told.unaccepted for told in self.told().values())

    def told(self) -> Mapping[str, Told]:
        """Return what there is to tell of each section that has marked values."""
        if not self._has_any:
            return {}
        marked = [(spot.section, origin) for spot in self.spots() if (origin := self._origin(spot))]
        waiting = Counter(section for section, origin in marked if origin.is_imported)
        recorded = Counter(section for section, origin in marked if not origin.is_imported)
        of = {section: origin.of for section, origin in marked if not origin.is_imported}
        return {
            section: Told(waiting[section], recorded[section], of.get(section, "")) for section, _ in marked
        }

    def go_to_first(self, section: str = "") -> bool:
        """Go to the first value that waits to be accepted, of all or of one section; tell if there is one."""
        for spot in self.spots() if self._has_any else ():
            origin = self._origin(spot)
            if origin and origin.is_imported and section in {"", spot.section}:
                self._go_to(spot)
                return True
        return False

    def _go_to(self, spot: Spot) -> None:
        self._form.sections[spot.section].set_open(True)
        if spot.field is None:
            self._form.laboratory.go_to(*spot.result)
            return
        spot.field.setFocus()
        if isinstance(spot.field, TextEdit):
            spot.field.selectAll()

    # ------------------------------------------------------------------ kept in drafts, and by undo
    def beside(self) -> dict[str, object]:
        """Return the marks, to be kept beside the order document; ``load`` takes them from there."""
        notes: dict[str, object] = {_NOTES: self.notes} if self.notes else {}
        if not self._has_any:
            return notes
        marked = {spot.path: origin for spot in self.spots() if (origin := self._origin(spot))}
        kept = {path: [one.source.value, one.token, one.of] for path, one in marked.items()}
        return notes | ({_KEY: kept} if kept else {})

    def load(self, document: Mapping[str, object]) -> None:
        """Take the marks that were kept beside a document, but for what was accepted since."""
        kept, notes = document.get(_KEY), document.get(_NOTES)
        self.notes = list(notes) if isinstance(notes, list) and _NOTES not in self._accepted else []
        if not isinstance(kept, Mapping):
            return
        self._has_any = True
        for spot in self.spots():
            if spot.path in kept:
                source, token, of = kept[spot.path]
                if token not in self._accepted:
                    self._show(spot, Origin(Source(source), token, of))
        self._form.laboratory.show_origins()

    # ------------------------------------------------------------------ the values of the form
    def spots(self) -> Iterator[Spot]:
        """Yield every value of the form, section by section."""
        order = list(self._form.sections)
        found = [*self._single(), *self._in_tables(), *self._results()]
        yield from sorted(found, key=lambda spot: order.index(spot.section))

    def _single(self) -> Iterator[Spot]:
        for path, field in self._form.fields.items():
            yield Spot(path, self._form.key_of(field), field, field)

    def _in_tables(self) -> Iterator[Spot]:
        for path, table in self._form.tables.items():
            section = self._form.key_of(table)
            if table.state_box is not None and not table.rows:
                yield Spot(path, section, table.state_box, table.state_box)
            yield from self._in_rows(path, table, section)

    def _in_rows(self, path: str, table: RecordTable, section: str) -> Iterator[Spot]:
        """Yield the fields of the rows; they are counted as they will be when they are loaded again."""
        counts_all, index = bool(table.beside()), 0
        for row in table.rows:
            for key, field in row.fields.items():
                yield Spot(f"{path}[{index}].{key}", section, row, field)
            index += counts_all or not is_empty(row.entry())

    def _results(self) -> Iterator[Spot]:
        seen: set[int] = set()
        for index, (draw, row) in enumerate(self._form.laboratory.model.sheet.places()):
            if draw not in seen and self._form.laboratory.model.sheet.draws[draw].collected_at is not None:
                seen.add(draw)
                yield Spot(f"labs[{index}].collected_at", "laboratory", draw, result=(draw, TIME_ROW))
            yield Spot(f"labs[{index}]", "laboratory", draw, result=(draw, row))

    def _origin(self, spot: Spot) -> Origin | None:
        if spot.field is not None:
            return spot.field.origin
        return self._form.laboratory.model.origins.get(spot.result)

    def _show(self, spot: Spot, origin: Origin | None) -> None:
        if spot.field is not None:
            spot.field.show_origin(origin)
        else:
            self._form.laboratory.model.show_origin(*spot.result, origin)
