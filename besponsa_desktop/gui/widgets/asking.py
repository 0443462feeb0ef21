"""What is asked or said about one field, beneath it: the two readings of a comma, a fault, a refusal."""

from __future__ import annotations

from PySide6.QtCore import QObject

from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import DayEdit, MomentEdit
from besponsa_desktop.gui.fields.typed_time import iso_day, typed_moment


class Asking(QObject):
    """Keeps the row beneath a field: what the field asks comes first, then what was found wrong with it."""

    def __init__(self, edit: TextEdit) -> None:
        """Begin with nothing said; the form puts ``row`` beneath the field."""
        super().__init__(edit)
        self.edit = edit
        self.row = MessageRow(self._put, edit.parentWidget())
        self._fault = ""
        edit.changed.connect(self._follow)
        edit.left.connect(self._look)

    def say(self, sentence: str) -> None:
        """Say what is wrong, until the text is changed; nothing for an empty sentence."""
        self._fault = sentence
        self._show()

    @property
    def is_open(self) -> bool:
        """Tell whether something is asked here that has not been answered."""
        return self.edit.question() is not None

    def _look(self) -> None:
        """Say what is needed in a field that was left with something else in it."""
        if self.edit.text().strip() and not is_readable(self.edit) and not self._fault:
            self.say(self.edit.needed)

    def _follow(self) -> None:
        self._fault = ""
        self._show()

    def _show(self) -> None:
        question = self.edit.question()
        remark = Remark.of_question(question) if question else None
        if remark is None and self._fault:
            remark = Remark("error", self._fault)
        self.edit.mark(remark.state if remark else "")
        self.row.say(remark)

    def _put(self, reading: str) -> None:
        self.edit.put(reading)
        self.edit.setFocus()


def is_readable(edit: TextEdit) -> bool:
    """Tell whether a date or a time is whole as it is typed; an empty one is, and any other text."""
    text = edit.text()
    if not text.strip():
        return True
    if isinstance(edit, DayEdit):
        return iso_day(text) is not None
    typed = typed_moment(text)
    return not isinstance(edit, MomentEdit) or (typed is not None and bool(typed.offset))
