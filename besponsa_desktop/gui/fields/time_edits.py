"""Line edits for dates and times; a missing offset is asked about, never guessed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFocusEvent

from besponsa_desktop.gui.fields import typed_time
from besponsa_desktop.gui.fields.text_edit import Question, TextEdit
from besponsa_desktop.gui.language import tr as _tr

#: Offsets to offer for a time (ISO, without one), each with its reason: ("-05:00", "as the planned start").
OffersOffsets = Callable[[str], tuple[tuple[str, str], ...]]


class DayEdit(TextEdit):
    """A line edit for a calendar date, typed as 23-Nov-2026 or as ISO."""

    @property
    def needed(self) -> str:
        """Return which dates can be read."""
        return _tr("Type a date that exists, such as {example}.").format(example=typed_time.DAY_EXAMPLE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a date that was understood as the others are written."""
        _write_as_shown(self)
        super().focusOutEvent(event)

    def shown(self, raw: object) -> str:
        """Return the date as people read it."""
        return "" if raw is None else typed_time.shown_day(str(raw))

    def read(self, text: str) -> object:
        """Return the ISO date; a text that is none as it was typed, for the reader to refuse."""
        return typed_time.iso_day(text) or super().read(text)


class MomentEdit(TextEdit):
    """A line edit for a time with its offset, typed as 23-Nov-2026 09:00 −05:00 or as ISO."""

    #: Set by the form, which knows the planned start.
    offers: OffersOffsets | None = None

    @property
    def needed(self) -> str:
        """Return which times can be read."""
        words = _tr("Type a time with its offset, such as {example}.")
        return words.format(example=typed_time.MOMENT_EXAMPLE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a time that was understood, offset and all, as the others are written."""
        _write_as_shown(self)
        super().focusOutEvent(event)

    def shown(self, raw: object) -> str:
        """Return the time as people read it."""
        return "" if raw is None else typed_time.shown_moment(str(raw))

    def read(self, text: str) -> object:
        """Return the ISO time; a text that is none as it was typed, for the reader to refuse."""
        typed = typed_time.typed_moment(text)
        return super().read(text) if typed is None else typed.iso

    def question(self) -> Question | None:
        """Return the days that 03/04/2026 may mean, or the offsets that a time without one may have."""
        if days := typed_time.day_readings(self.text()):
            return Question(_tr("Which day?"), tuple((day, day) for day in days))
        typed = typed_time.typed_moment(self.text())
        if typed is None or typed.offset or self.offers is None:
            return None
        readings = tuple(
            (f"{typed_time.shown_offset(offset)} {reason}", typed_time.shown_moment(typed.local + offset))
            for offset, reason in self.offers(typed.local)
        )
        return Question(_tr("Which offset from UTC?"), readings)


def _write_as_shown(field: TextEdit) -> None:
    """Show what was typed in the window's notation, where that says exactly the same."""
    raw = field.raw()
    written = field.shown(raw)
    if raw is not None and field.text() != written and field.read(written) == raw:
        field.setText(written)
