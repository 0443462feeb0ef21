"""A text put into a field of the order form, and everything about it that is not as it has to be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.screens.order_document import get
from tests.gui.conftest import settle
from tests.gui.keys import field
from tests.gui.strings import STRINGS, Hostile, Outcome
from tests.gui.ways_in import commit, drop, keys, paste

Way = Callable[[QWidget, str], None]
WAYS: tuple[Way, ...] = (keys, paste, drop, commit)
MOST_KEYS, MOST_HELD = 1_001, 32_767
STATES = {Outcome.ASKED: "question", Outcome.REFUSED: "error"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A field of the order, and how a text stands in the document there."""

    path: str
    outcome: Callable[[Hostile], Outcome]
    fault_path: str = ""
    unit: str = ""

    def in_document(self, text: str) -> object:
        """Return a text as the document holds it."""
        return {"value": text, "unit": self.unit} if self.unit else text


NUMBER = Kind("order.dose", lambda hostile: hostile.number, "order.dose.value", "mg")
LINE = Kind("patient.family_name", lambda hostile: hostile.line, "patient.family_name")
TIME = Kind("order.planned_start", lambda hostile: hostile.time, "order.planned_start")
KINDS = (NUMBER, LINE, TIME)


def same_moment(iso: object, other: object) -> bool:
    """Tell whether two ISO times are one, with the same offset."""
    return datetime.fromisoformat(str(iso)).isoformat() == datetime.fromisoformat(str(other)).isoformat()


def words_at(window: MainWindow) -> list[str]:
    """Return what is said beneath fields, as text and not as markup."""
    said = [
        each for each in window.screen_.ui.form_page.findChildren(QLabel) if each.property("role") == "said"
    ]
    shown = [each for each in said if each.isVisibleTo(window.screen_.ui.form_page)]
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in shown)
    return [each.text() for each in shown]


def readings(window: MainWindow) -> list[QPushButton]:
    """Return the buttons of a question that are to be seen."""
    buttons = window.findChildren(QPushButton)
    return [each for each in buttons if each.property("role") == "reading" and each.isVisible()]


class Trial:
    """One text in one field of a new order."""

    def __init__(self, window: MainWindow, kind: Kind, hostile: Hostile) -> None:
        self.window, self.kind, self.hostile = window, kind, hostile
        self.outcome = kind.outcome(hostile)
        self.edit = field(window, kind.path)
        window.screen_.begin_new()
        self.before = window.screen_.form.document()

    def put_in(self, way: Way) -> None:
        """Have the text come into the field."""
        self.edit.setFocus()
        way(self.edit, self.hostile.text)
        settle()

    def faults(self) -> Iterator[str]:
        """Yield what is not as it has to be, while the field has the focus and after it was left."""
        yield from self._seen_faults()
        shown = self.edit.text()
        field(self.window, "order.prescriber").setFocus()
        settle()
        if self.edit.text() != shown and self.kind is not TIME:
            yield f"was changed to {self.edit.text()!r} when it was left"
        yield from self._document_faults()
        yield from self._draft_faults()

    def _seen_faults(self) -> Iterator[str]:
        text, held = self.hostile.text, self.edit.text()
        is_cut = len(text.encode("utf-16-le")) // 2 > MOST_HELD and self.outcome is Outcome.REFUSED
        if held != text and not (is_cut and text.startswith(held)):
            yield f"holds {held[:40]!r}"
        state = str(self.edit.property("state") or "")
        if state != STATES.get(self.outcome, ""):
            yield f"is marked {state!r}"
        name = self.edit.accessibleName()
        words = words_at(self.window)
        if state == "error" and not any(each.startswith(f"{name}: found ") for each in words):
            yield f"is refused without words: {words}"
        offered = [each.text() for each in readings(self.window)]
        if (state == "question") != bool(offered):
            yield f"offers {offered}"
        yield from self._document_faults()

    def _document_faults(self) -> Iterator[str]:
        document = self.window.screen_.form.document()
        found = get(document, self.kind.path)
        if not self._is_kept(found):
            yield f"stands as {str(found)[:40]!r}"
        document = json.loads(json.dumps(document))
        part, _, key = self.kind.path.partition(".")
        document.get(part, {}).pop(key, None)
        if {name: value for name, value in document.items() if value or name == "order"} != self.before:
            yield f"changed another field: {document}"

    def _draft_faults(self) -> Iterator[str]:
        """Yield what is not as it was once the form is filled from its draft."""
        shown, document = self.edit.text(), self.window.screen_.form.document()
        self.window.screen_.bring_back(json.loads(json.dumps(document)))
        settle()
        if self.outcome is not Outcome.NOTHING and self.edit.text() != shown:
            yield f"comes back as {self.edit.text()[:40]!r}"
        if self.window.screen_.form.document() != document:
            yield "comes back as another value"

    def _is_kept(self, found: object) -> bool:
        """Tell whether the document says the text, or the time that it says, and nothing else."""
        if self.outcome is Outcome.NOTHING:
            return found is None
        if self.kind is TIME and self.outcome is Outcome.TAKEN:
            return same_moment(found, self.hostile.iso)
        if self.kind is TIME and self.outcome is Outcome.ASKED and self.hostile.iso:
            return found == self.hostile.iso
        return found == self.kind.in_document(self.edit.text())


def faults_of(window: MainWindow, way: Way) -> list[str]:
    """Return what is not as it has to be, for every text in every field."""
    found = []
    for hostile, kind in product(STRINGS, KINDS):
        if way is keys and len(hostile.text) > MOST_KEYS:
            continue  # nobody presses so many keys; the other ways take it
        trial = Trial(window, kind, hostile)
        trial.put_in(way)
        found += [f"{hostile.text[:40]!r} in {kind.path} {fault}" for fault in trial.faults()]
    return found


def texts(window: MainWindow) -> list[str]:
    """Return every text of labels, fields and lists that is to be seen, all sections being open."""
    for section in window.screen_.form.sections.values():
        section.set_open(True)
    settle()
    labels = [each.text() for each in window.screen_.findChildren(QLabel) if each.isVisible()]
    edits = [each.text() for each in window.screen_.findChildren(QLineEdit) if each.isVisible()]
    boxes = [each.currentText() for each in window.screen_.findChildren(QComboBox) if each.isVisible()]
    return sorted(labels + edits + boxes)
