"""A drop-down for one word of the order document; "not stated" is a choice like the others, and the first."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from besponsa_desktop.gui.fields import origin as origins
from besponsa_desktop.gui.fields.origin import Origin, Room
from besponsa_desktop.gui.fields.text_edit import Question
from besponsa_desktop.gui.icons import pixmap
from besponsa_desktop.gui.states import set_state

_FLAGS = {"true": True, "false": False}
_ARROW_PX = 12
_LEAST_LINES_WIDE, _LINES_HIGH = 3, 1.5


class ChoiceBox(QComboBox):
    """A drop-down whose property ``values`` holds the document's word of each item, empty for not stated.

    The wheel scrolls the form and never changes a value.
    """

    changed = Signal()
    accepted = Signal(object)
    needed = ""
    visited = True

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at the first item."""
        super().__init__(parent)
        self._loaded: object = None
        self.origin: Origin | None = None
        self._has = Room()
        self.activated.connect(self._tell)

    @cached_property
    def values(self) -> list[str]:
        """Return the document's words in the order of the items; they are set before the first use."""
        return list(self.property("values") or [])

    def load(self, raw: object) -> None:
        """Choose the item of a value of the order document."""
        self.show_origin(None)
        self._loaded = raw
        self.setCurrentIndex(self._index_of(raw))

    def raw(self) -> object:
        """Return the chosen word or flag; ``None`` for not stated."""
        if self.currentIndex() == self._index_of(self._loaded):
            return self._loaded
        return self._value_at(self.currentIndex())

    def question(self) -> Question | None:
        """Return nothing: a choice is never in doubt."""
        return None

    def mark(self, state: str) -> None:
        """Show the field as in ``error``, or (empty) as it is."""
        set_state(self, "state", state)

    def show_origin(self, origin: Origin | None) -> None:
        """Show where the value came from; ``None``: it was chosen, or a person took it as it is."""
        if origin != self.origin:
            self.origin = origin
            set_state(self, "origin", origin.source.value if origin else "")
            origins.describe(self, origin)
            self._arrange()

    def _arrange(self) -> None:
        """Find what there is room for beside the word."""
        self._has = origins.room(self, self.origin, self.currentText(), self.fontMetrics().height())
        set_state(self, "origin_icon", self._has.icon)

    def _index_of(self, raw: object) -> int:
        word = str(raw).lower() if isinstance(raw, bool) else str(raw or "")
        values = self.values
        return values.index(word) if word in values else 0

    def _value_at(self, index: int) -> object:
        word = self.values[index] if 0 <= index < len(self.values) else ""
        return _FLAGS.get(word, word or None)

    @Slot()
    def _tell(self) -> None:
        self.show_origin(None)
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return a size that does not hang on the longest item: the form gives the width."""
        line = self.fontMetrics().height()
        return QSize(line * _LEAST_LINES_WIDE, round(line * _LINES_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept an imported value on Space, which opens the list otherwise."""
        if origins.is_acceptance(event, self.origin):
            self.accepted.emit(self)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find anew what there is room for beside the word."""
        super().resizeEvent(event)
        if self.origin is not None:
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the field."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the arrow in the colour of its text."""
        super().paintEvent(event)
        size = max(_ARROW_PX, self.fontMetrics().height() * _ARROW_PX // 20)
        colour = self.palette().buttonText().color().name()
        at = QPoint(self.width() - size - size // 2, (self.height() - size) // 2)
        if self.origin is not None:
            origins.draw(self, self.origin, self._has, at.x() - size // 2)
        painter = QPainter(self)
        painter.drawPixmap(at, pixmap("arrow-down", size, colour, ratio=self.devicePixelRatioF()))
        painter.end()
