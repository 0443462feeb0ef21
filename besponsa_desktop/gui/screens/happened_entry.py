"""The row in which one event of an infusion is typed, corrected, or taken back with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QApplication, QLineEdit

from besponsa_desktop.gui.fields.typed_time import shown_moment
from besponsa_desktop.gui.models.countdown import offset_text
from besponsa_desktop.gui.models.infusion_texts import (
    REACTION,
    TREATED,
    act_words,
    asked_words,
    event_words,
    grade_words,
)
from besponsa_desktop.gui.widgets.asking import Asking, is_readable

if TYPE_CHECKING:
    from besponsa_desktop.gui.forms.happened_pane import Ui_HappenedPane
    from besponsa_desktop.workflow.infusion_watch import RecordedEvent

#: Typed in the place of a grade that is still to be said.
NOT_GRADED = "0"
#: What is typed about: the act, the entry that is changed, empty for a new one, and whether it is taken back.
About = tuple[str, str, bool]
_TEXTS = ("grade", "at", "words", "reason")


class HappenedEntry(QObject):
    """Closed until an act is told. ``changed``: something was typed; ``wanted``: Enter, it is to be kept.

    ``opened``: something is asked now.
    """

    opened = Signal()
    changed = Signal()
    wanted = Signal()

    def __init__(self, ui: Ui_HappenedPane) -> None:
        """Begin closed; ``shortest_reason`` is set once the site's rules are known."""
        super().__init__(ui.entry_box)
        self._ui, self.shortest_reason = ui, 0
        self.act, self.entry_id, self.is_taking_back = "", "", False
        self._as_shown: dict[str, str] = {}
        self._edits: dict[str, QLineEdit] = {name: getattr(ui, f"{name}_edit") for name in _TEXTS}
        self.asking = Asking(ui.at_edit)
        ui.at_lines.addWidget(self.asking.row)
        ui.grade_edit.setValidator(QRegularExpressionValidator(QRegularExpression("[0-5]?"), self))
        for edit in self._edits.values():
            edit.textChanged.connect(self._follow)
            edit.returnPressed.connect(self.wanted)
        ui.record_button.clicked.connect(self.wanted)
        self.close_it()

    # ------------------------------------------------------------------ what it is about
    @property
    def is_open(self) -> bool:
        """Tell whether an event is being typed."""
        return bool(self.act)

    @property
    def about(self) -> About | None:
        """Return what is typed about; ``None`` where nothing is asked."""
        return (self.act, self.entry_id, self.is_taking_back) if self.is_open else None

    @property
    def is_untouched(self) -> bool:
        """Tell whether nothing would be lost: nothing is asked, or a recorded event is shown as it is."""
        return not self.is_open or (bool(self.entry_id) and self._texts() == self._as_shown)

    def hold(self, is_held: bool) -> None:
        """Let nothing be typed while what was typed is being recorded."""
        for edit in self._edits.values():
            edit.setReadOnly(is_held)

    def begin(self, act: str, now: datetime) -> None:
        """Ask about something that happens now."""
        words = self.tr("as at this workstation")
        self._ui.at_edit.offers = lambda _local: ((offset_text(now), words),)
        self._show(act, {"at": shown_moment(now.isoformat())})
        self._go_to_first()

    def correct(self, kept: RecordedEvent, now: datetime) -> None:
        """Show an event as it is recorded, to be recorded otherwise."""
        event = kept.event
        act = event.what.value
        grade = (NOT_GRADED if event.grade is None else str(event.grade)) if act == REACTION else ""
        texts = {"grade": grade, "at": shown_moment(event.at.isoformat()), "words": event.words}
        self.begin(act, now)
        self._show(act, texts, kept)
        self._go_to_first()

    def take_back(self, kept: RecordedEvent) -> None:
        """Ask why an event is taken back."""
        self._show(kept.event.what.value, {}, kept, is_taking_back=True)
        self._edits["reason"].setFocus()

    def close_it(self) -> None:
        """Ask about nothing."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._ui.entry_box.isAncestorOf(focus)
        self.act, self.entry_id, self.is_taking_back = "", "", False
        for edit in self._edits.values():
            edit.clear()
        self._ui.entry_box.hide()
        if had_focus:
            self._ui.reaction_button.setFocus()
        self.changed.emit()

    # ------------------------------------------------------------------ what is typed
    def why_off(self) -> str:
        """Return why it cannot be kept yet; empty where it can."""
        text = {name: edit.text().strip() for name, edit in self._edits.items()}
        if self.act == REACTION and not self.is_taking_back and not text["grade"]:
            return self.tr("The grade is not typed yet; 0 says that it is not graded yet")
        if not self.is_taking_back and not (text["at"] and is_readable(self._ui.at_edit)):
            return self.tr("The time cannot be read yet")
        if self.act == TREATED and not self.is_taking_back and not text["words"]:
            return self.tr("With what is not typed yet")
        if self.entry_id and len(text["reason"]) < self.shortest_reason:
            return self.tr("A reason of at least {count} letters is needed").format(
                count=self.shortest_reason
            )
        return ""

    @property
    def reason(self) -> str:
        """Return why it is corrected or taken back."""
        return self._edits["reason"].text().strip()

    def document(self) -> dict[str, object]:
        """Return the event as the records keep it."""
        grade, words = self._edits["grade"].text(), self._edits["words"].text().strip()
        made: dict[str, object] = {"at": self._ui.at_edit.raw(), "what": self.act}
        if self.act == REACTION and grade != NOT_GRADED:
            made["grade"] = int(grade)
        return made | ({"words": words} if words else {})

    def typed(self) -> dict[str, object]:
        """Return what is typed, to be brought back; empty where nothing is asked."""
        if not self.is_open:
            return {}
        return {"act": self.act, "entry": self.entry_id, "back": self.is_taking_back, **self._texts()}

    def bring_back(self, typed: Mapping[str, object], kept: RecordedEvent | None, now: datetime) -> bool:
        """Show what was typed before; a correction only of an event that still stands as it was.

        Tell whether it is shown.
        """
        if bool(typed.get("entry")) != (kept is not None):
            return False
        self.begin(str(typed["act"]), now)
        texts = {name: str(typed.get(name) or "") for name in _TEXTS}
        self._show(str(typed["act"]), texts, kept, is_taking_back=bool(typed.get("back")))
        self._as_shown = {}
        self.go_on()
        return True

    def go_on(self) -> None:
        """Put the cursor at the end of what is half typed."""
        is_grade_next = self.act == REACTION and not self._edits["grade"].text()
        edit = self._edits["reason" if self.is_taking_back else "grade" if is_grade_next else "words"]
        edit.setFocus()
        edit.end(False)

    # ------------------------------------------------------------------ how it looks
    def _show(
        self,
        act: str,
        texts: Mapping[str, str],
        kept: RecordedEvent | None = None,
        *,
        is_taking_back: bool = False,
    ) -> None:
        ui = self._ui
        self.act, self.is_taking_back = act, is_taking_back
        self.entry_id = "" if kept is None else kept.entry.id
        words = act_words(act)
        if kept is not None:
            about = (
                self.tr("To be taken back: {event}") if is_taking_back else self.tr("Correction of: {event}")
            )
            words = about.format(event=event_words(kept))
        ui.entry_title.setText(words)
        ui.words_label.setText(asked_words(act))
        ui.words_edit.setAccessibleName(asked_words(act))
        for name, is_asked in (
            ("grade", act == REACTION and not is_taking_back),
            ("at", not is_taking_back),
            ("words", not is_taking_back),
            ("reason", kept is not None),
        ):
            getattr(ui, f"{name}_row").setVisible(is_asked)
        for name, edit in self._edits.items():
            edit.setText(texts.get(name, ""))
        self._as_shown = self._texts()
        ui.entry_box.show()
        self._follow()
        self.opened.emit()

    def _follow(self) -> None:
        typed = self._ui.grade_edit.text()
        grade = None if typed in {"", NOT_GRADED} else int(typed)
        hint = self.tr("0: not graded yet")
        self._ui.grade_words.setText(grade_words(REACTION, grade) if typed else hint)
        if self.is_open:
            why = self.why_off()
            self._ui.entry_off.setText(why)
            self._ui.record_button.setEnabled(not why)
            self.changed.emit()

    def _go_to_first(self) -> None:
        first = "grade" if self.act == REACTION else "words"
        self._edits[first].setFocus()
        self._edits[first].selectAll()

    def _texts(self) -> dict[str, str]:
        return {name: edit.text() for name, edit in self._edits.items()}
