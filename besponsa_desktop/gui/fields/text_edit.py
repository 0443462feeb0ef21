"""Line edits for texts and numbers of the order; a comma in a number is asked about, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from besponsa_desktop.gui.fields import origin as origins
from besponsa_desktop.gui.fields.origin import Origin, Room
from besponsa_desktop.gui.icons import pixmap
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.states import set_state

_ICON_SHARE = 0.75
_ROOM_FOR_ICON = 5
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]+")
_COMMA_GROUPS = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")
_POINT_GROUPS = re.compile(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+")


@dataclass(frozen=True, slots=True)
class Question:
    """What a field asks, and the readings it offers: each a button's text and the text it would put in."""

    sentence: str
    readings: tuple[tuple[str, str], ...]


class TextEdit(QLineEdit):
    """A line edit for one text of the order document.

    A value that was loaded and not changed is given back exactly as it was loaded. Undo belongs to the form.
    ``accepted`` carries the field when a person took an imported value as it is.
    """

    changed = Signal()
    left = Signal()
    accepted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty: not stated."""
        super().__init__(parent)
        self._loaded: object = None
        self._loaded_text = ""
        self.visited = False
        self.origin: Origin | None = None
        self._has = Room()
        self.textEdited.connect(self.changed)
        self.changed.connect(self._forget_origin)

    @property
    def needed(self) -> str:
        """Return what is needed here, in the window's notation; empty: the reader of the order says it."""
        return ""

    def load(self, raw: object) -> None:
        """Show a value of the order document; ``None`` empties the field."""
        self.show_origin(None)
        self._loaded = raw
        self._loaded_text = self.shown(raw)
        self.setText(self._loaded_text)
        self.setCursorPosition(0)
        self.visited = False

    def raw(self) -> object:
        """Return the field's value for the order document; ``None`` where nothing is stated."""
        text = self.text()
        return self._loaded if text == self._loaded_text else self.read(text)

    def shown(self, raw: object) -> str:
        """Return how a value of the document is shown."""
        return "" if raw is None else str(raw)

    def read(self, text: str) -> object:
        """Return what a typed text is in the document: itself, or nothing where it is only spaces."""
        return text if text.strip() else None

    def setText(self, text: str | None, /) -> None:
        """Show a text, every character of it.

        WORKAROUND: PySide (6.11) takes a U+FEFF or U+FFFE that begins a text for the mark of a byte order; it
        drops the one and swaps the bytes of all that follows the other. A mark before it is dropped instead.
        """
        begins_so = text is not None and text.startswith(("\ufeff", "\ufffe"))
        super().setText(f"\ufeff{text}" if begins_so else text)

    def put(self, text: str) -> None:
        """Put in a text as if it had been typed."""
        self.setText(text)
        self.changed.emit()

    def question(self) -> Question | None:
        """Return what has to be asked about the text; plain text needs no question."""
        return None

    def mark(self, state: str) -> None:
        """Show the field as in ``error``, as ``question``, or (empty) as it is."""
        set_state(self, "state", state)
        self._arrange()

    def show_origin(self, origin: Origin | None) -> None:
        """Show where the value came from; ``None``: it was typed, or a person took it as it is."""
        if origin != self.origin:
            self.origin = origin
            set_state(self, "origin", origin.source.value if origin else "")
            origins.describe(self, origin)
            self._arrange()

    @Slot()
    def _forget_origin(self) -> None:
        self.show_origin(None)

    def _arrange(self) -> None:
        """Keep room beside the text for the mark of an error, or of where the value came from."""
        right = self.fontMetrics().height() if self._shows_icon() else 0
        self._has = origins.room(self, self.origin, self.text(), right)
        left = origins.icon_room(self) if self._has.icon else 0
        if self.origin and self._has.words:
            right += origins.words_room(self, self.origin)
        margins = self.textMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setTextMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find anew what there is room for beside the text."""
        super().resizeEvent(event)
        if self.origin is not None:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and inside it where there is room an error's mark, or where the value came from."""
        super().paintEvent(event)
        if self.origin is not None:
            right = self.width() - self.fontMetrics().height() // 2
            origins.draw(self, self.origin, self._has, right)
        if not self._shows_icon():
            return
        size = round(self.fontMetrics().height() * _ICON_SHARE)
        ink = self.palette().brightText().color().name()
        drawn = pixmap("severity-reject", size, ink, ratio=self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - round(size * 1.5), (self.height() - size) // 2, drawn)
        painter.end()

    def _shows_icon(self) -> bool:
        return (
            self.property("state") == "error" and self.width() >= self.fontMetrics().height() * _ROOM_FOR_ICON
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember that the field was visited: from then on it may be told that it is empty."""
        super().focusOutEvent(event)
        self.visited = True
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave a file to the window, which opens it: its name is no text for a field."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo and redo to the window, which takes back steps of the whole form.

        Space accepts an imported value while all of it is selected, as it is when one comes here by Tab.
        """
        if is_undo(event):
            event.ignore()
        elif origins.is_acceptance(event, self.origin) and self.selectedText() == self.text():
            self.end(False)  # a second Space would replace what is selected
            self.accepted.emit(self)
        else:
            super().keyPressEvent(event)


def is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key asks for undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class NumberEdit(TextEdit):
    """A line edit for a number of the order document, right-aligned, with no unit of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty: not stated."""
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def question(self) -> Question | None:
        """Return both readings of a comma."""
        return comma_question(self.text())


def comma_question(text: str) -> Question | None:
    """Return the readings of a number with a comma, as a decimal sign or between groups of digits."""
    typed = text.strip()
    readings = list(dict.fromkeys(_readings(typed)))
    if not readings:
        return None
    sentence = _tr("Which number is \u201c{typed}\u201d?").format(typed=typed)
    return Question(sentence, tuple((each, each) for each in readings))


def _readings(typed: str) -> Iterator[str]:
    """Yield every number that may be meant; none where the commas stand as in no number."""
    if _DECIMAL_COMMA.fullmatch(typed):
        yield typed.replace(",", ".")
        yield typed.replace(",", "")
    if _COMMA_GROUPS.fullmatch(typed):
        yield typed.replace(",", "")
    if _POINT_GROUPS.fullmatch(typed):
        yield typed.replace(".", "").replace(",", ".")
