"""The grid of results: what is typed or was brought into it, its faults, and what waits to be accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.screens.order_history import OrderHistory
from besponsa_desktop.gui.screens.remarks import FormRemarks, Place
from besponsa_desktop.gui.screens.visit_form import VisitForm

if TYPE_CHECKING:
    from besponsa_desktop.gui.theme import Theme

Document = Mapping[str, Any]
_FORM, _WAITING, _CORRECTED = "form", "waiting", "corrected"


def kept_after(recorded: Mapping[str, Any]) -> dict[str, object]:
    """Return what is left of what was ``kept`` once what the form showed is recorded: what waited."""
    waiting = recorded.get(_WAITING)
    return {_FORM: {}, _WAITING: waiting, _CORRECTED: ""} if waiting else {}


class ResultsGrid(QObject):
    """Holds the form of results. ``typed`` follows every change by the person, ``shown`` every look at it.

    ``waiting`` are documents that follow the one in the grid; ``corrected_id`` is the entry that it corrects.
    """

    typed = Signal()
    shown = Signal()

    def __init__(
        self, page: QWidget, theme: Theme, faults_of: Callable[[Document], tuple[Fault, ...]]
    ) -> None:
        """Begin with an empty grid; ``faults_of`` reads what is in it."""
        super().__init__(page)
        self.form = VisitForm(page, theme)
        self.waiting: list[Document] = []
        self.corrected_id = ""
        self.faults: tuple[Fault, ...] = ()
        self._places: list[Place] = []
        self._remarks = FormRemarks(self.form)
        self._history = OrderHistory()
        self._path = ""
        self._begun: dict[str, object] | None = None
        self._faults_of = faults_of
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.refresh)
        self.form.edited.connect(self._take_edit)
        self.form.left.connect(self._timer.start)
        self.form.origins.changed.connect(self._take_acceptance)
        for key, section in self.form.sections.items():
            section.accepted.connect(partial(self.accept_section, key))

    # ------------------------------------------------------------------ what is in it
    def begin(self, document: Document, waiting: Sequence[Document] = (), corrected_id: str = "") -> None:
        """Show other results; ``waiting`` are to follow them."""
        self.waiting, self.corrected_id = list(waiting), corrected_id
        self.form.origins.begin()
        self.form.load(dict(document))
        self._begun = self._stated()
        self._history.begin(self._begun)
        self.refresh()

    def clear(self) -> None:
        """Empty the grid; what was brought in with it goes on with the next that waits."""
        self.form.load({})
        self.form.origins.notes = []
        self._take_edit("")
        if self.waiting:
            self.take(self.waiting)

    def undo(self) -> None:
        """Take back the last step."""
        self._restore(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._restore(self._history.redo())

    def _restore(self, typed: dict[str, object] | None) -> None:
        if typed is not None:
            self.form.load(dict(typed))
            self.typed.emit()
            self.refresh()

    def _stated(self) -> dict[str, object]:
        return self.form.document() | self.form.beside()

    def take(self, documents: Sequence[Document], notes: Sequence[str] = ()) -> None:
        """Show what was pasted or imported: every value is to be accepted."""
        first, *more = documents
        self.begin(first, more)
        self.form.origins.mark_imported(notes)
        self.refresh()
        self.go_to_problem()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is stated or begun."""
        return not self.form.document() and not self.form.beside()

    @property
    def is_changed(self) -> bool:
        """Tell whether anything is otherwise than the grid began; what was brought back is."""
        return self._stated() != self._begun

    def kept(self) -> dict[str, object]:
        """Return all that is typed, for ``bring_back``; nothing where the grid is empty."""
        typed = self._stated()
        if not typed and not self.waiting:
            return {}
        return {_FORM: typed, _WAITING: self.waiting, _CORRECTED: self.corrected_id}

    def bring_back(self, kept: Mapping[str, Any]) -> None:
        """Show again what was typed, or the first of what waits where that is all."""
        if kept[_WAITING] and not kept[_FORM]:
            self.take(kept[_WAITING])
        else:
            self.begin(kept[_FORM], kept[_WAITING], kept[_CORRECTED])
            self._begun = None

    # ------------------------------------------------------------------ looking at it
    def refresh(self) -> None:
        """Read the form, and say at its fields what is wrong or asked."""
        self._timer.stop()
        document = self.form.document()
        self._history.record(document | self.form.beside(), self._path)
        self.show_faults(self._faults_of(document) if document else ())

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say faults at the fields that they are about."""
        self.faults = faults
        self._places = self._remarks.show(faults)
        self.shown.emit()

    @property
    def unreadable(self) -> list[str]:
        """Return the names of the fields that cannot be read or are missing, each once."""
        return list(dict.fromkeys(place.name for place in self._places))

    def go_to_problem(self) -> None:
        """Go to the first value that cannot be read, or that waits to be accepted."""
        labs = [fault.path for fault in self.faults if fault.path.startswith("labs")]
        other = [place for place in self._places if place.section != "laboratory"]
        if labs:
            self.form.sections["laboratory"].set_open(True)
            self.form.laboratory.go_to_path(labs[0])
        elif other:
            self.form.sections[other[0].section].set_open(True)
            other[0].widget.setFocus()
        else:
            self.form.origins.go_to_first()

    def accept_section(self, key: str = "") -> None:
        """Accept the imported values of a section; of the one that has the cursor where none is named."""
        focused = QApplication.focusWidget()
        for name, section in self.form.sections.items():
            if key == name or (not key and focused is not None and section.isAncestorOf(focused)):
                section.set_open(True)
                self.form.origins.accept_section(name)

    def _take_edit(self, path: str) -> None:
        self._path = path
        self.typed.emit()
        self._timer.start()

    def _take_acceptance(self) -> None:
        """Keep what was marked or accepted: it is no step of its own for undo."""
        self._history.amend(self._stated())
        self.typed.emit()
        self._timer.start()
