"""The five fields of the second check: typed blind, and later shown beside the order's values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui import icons
from besponsa_desktop.gui.fields.blind_edit import BlindEdit
from besponsa_desktop.gui.forms.second_check_screen import Ui_SecondCheckScreen
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.asking import Asking

if TYPE_CHECKING:
    from besponsa_desktop.workflow.blind_entry import BlindEntry
    from besponsa_desktop.workflow.second_comparison import Comparison

_BESIDE_FROM, _PANE_WIDTH, _NO_LIMIT = 1_100, 640, 16_777_215
NAMES = ("height", "weight", "cycle", "day", "dose")


class BlindFields(QObject):
    """Reads the five texts, says what is asked or wrong at each, and shows what the order says.

    ``changed``: something was typed. ``finished``: Enter was pressed in the last field.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, ui: Ui_SecondCheckScreen, theme: Theme) -> None:
        """Begin empty and closed."""
        super().__init__(ui.typed_pane)
        self._ui, self._theme = ui, theme
        self.edits: dict[str, BlindEdit] = {name: getattr(ui, f"{name}_edit") for name in NAMES}
        self._hints = {name: self._label(name, "hint").text() for name in NAMES}
        self._asking = {name: Asking(edit) for name, edit in self.edits.items()}
        self._agreeing: dict[str, bool] = {}
        for name, asking in self._asking.items():
            lines: QBoxLayout = getattr(ui, f"{name}_lines")
            lines.addWidget(asking.row)
            self._connect(name)
        self.hide_comparison()

    # ------------------------------------------------------------------ what is typed
    @property
    def texts(self) -> dict[str, str]:
        """Return the five texts as they are typed."""
        return {name: edit.text() for name, edit in self.edits.items()}

    @property
    def typed(self) -> int:
        """Return how many of the five are typed, and not in question."""
        return sum(bool(edit.text().strip()) and edit.question() is None for edit in self.edits.values())

    def entry(self) -> BlindEntry:
        """Return the five texts as they are typed."""
        from besponsa_desktop.workflow.blind_entry import BlindEntry

        return BlindEntry(**{f"{name}_text": text for name, text in self.texts.items()})

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show texts that the same person typed before; none empties the fields."""
        for name, edit in self.edits.items():
            edit.setText(texts.get(name, ""))
            self._asking[name].say("")

    def set_open(self, is_open: bool) -> None:
        """Let the fields be typed in, or not."""
        for edit in self.edits.values():
            edit.setReadOnly(not is_open)
            edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)

    def go_to(self, names: Iterable[str] = ()) -> None:
        """Put the cursor into the first of some fields, or into the first that is empty."""
        wanted = [self.edits[name] for name in NAMES if name in set(names)]
        empty = [edit for edit in self.edits.values() if not edit.text()]
        edit = next(iter([*wanted, *empty, self.edits[NAMES[-1]]]))
        edit.setFocus()
        if wanted:
            edit.selectAll()

    def say(self, faults: Iterable[Fault]) -> None:
        """Say at its field what cannot be read."""
        found = {fault.path.partition(".")[2]: fault for fault in faults}
        for name, fault in found.items():
            words = self.tr("{name}: found {found}. Needed: {needed}.")
            label = self._label(name, "label").text()
            self._asking[name].say(words.format(name=label, found=fault.found, needed=fault.needed))
        self.go_to(found)

    # ------------------------------------------------------------------ beside the order
    def show_comparison(self, comparison: Comparison) -> None:
        """Show what the order says beside what was typed, and whether they agree."""
        for value in comparison.values:
            hint = self._label(value.name, "hint")
            hint.setProperty("role", "big_value")
            _polish(hint)
            hint.setWordWrap(False)
            hint.setText(self.tr("order  {value}").format(value=value.ordered))
            agrees = self._label(value.name, "agrees")
            agrees.show()
            self._label(value.name, "icon").show()
            agrees.setText(self.tr("agrees") if value.agrees else self.tr("differs"))
            self._agreeing[value.name] = value.agrees
        self.show_theme()

    def hide_comparison(self) -> None:
        """Show nothing of the order."""
        self._agreeing = {}
        for name in NAMES:
            hint = self._label(name, "hint")
            hint.setProperty("role", "explanation")
            _polish(hint)
            hint.setWordWrap(True)
            hint.setText(self._hints[name])
            for part in ("agrees", "icon"):
                self._label(name, part).clear()
                self._label(name, part).hide()

    def arrange(self, width: int) -> None:
        """Put the steps beneath the fields where there is no room beside them."""
        beside = width >= self._theme.px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._ui.typed_pane.setMaximumWidth(self._theme.px(_PANE_WIDTH) if beside else _NO_LIMIT)
        self._ui.body_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_theme(self) -> None:
        """Draw the signs of what agrees in the colours of the theme."""
        ratio = self._ui.typed_pane.devicePixelRatioF()
        for name, agrees in self._agreeing.items():
            severity = "pass" if agrees else "reject"
            drawn = icons.severity_pixmap(severity, self._theme.px(18), self._theme.palette, ratio)
            self._label(name, "icon").setPixmap(drawn)
            word = self._label(name, "agrees")
            word.setProperty("severity", severity)
            _polish(word)

    # ------------------------------------------------------------------ helpers
    def _label(self, name: str, part: str) -> QLabel:
        label: QLabel = getattr(self._ui, f"{name}_{part}")
        return label

    def _connect(self, name: str) -> None:
        edit, asking = self.edits[name], self._asking[name]
        following = NAMES.index(name) + 1
        refusal = self.tr("Type it from the source: nothing is pasted here.")
        edit.paste_refused.connect(lambda: asking.say(refusal))
        edit.changed.connect(self.changed)
        if following == len(NAMES):
            edit.returnPressed.connect(self.finished)
        else:
            edit.returnPressed.connect(self.edits[NAMES[following]].setFocus)


def _polish(label: QLabel) -> None:
    label.style().unpolish(label)
    label.style().polish(label)
