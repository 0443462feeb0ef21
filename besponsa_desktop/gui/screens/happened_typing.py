"""What one person types of an infusion: one event in the entry, others that wait; all of it kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.screens.happened_entry import About, HappenedEntry
from besponsa_desktop.gui.screens.happened_waiting import HappenedWaiting, Typed, typed_words
from besponsa_desktop.gui.typed_keeper import TypedKeeper
from besponsa_desktop.gui.widgets.said import say_error

if TYPE_CHECKING:
    from besponsa_desktop.gui.forms.happened_pane import Ui_HappenedPane
    from besponsa_desktop.workflow.infusion_watch import RecordedEvent
    from besponsa_desktop.workflow.step_drafts import StepPlace, TypedBefore


class HappenedTyping(QObject):
    """Asks about one event at a time; what is half typed then waits, and comes back once nothing is asked.

    ``operation_id`` is the same as long as the same is typed, so that nothing is recorded twice.
    """

    def __init__(self, desk: Desk, ui: Ui_HappenedPane) -> None:
        """Begin with no order."""
        super().__init__(ui.entry_box)
        self._desk, self._said = desk, ui.happened_said
        self.entry, self.waiting = HappenedEntry(ui), HappenedWaiting(ui.happened_waits)
        self._keeper = TypedKeeper(desk, self)
        self.operation_id = ""
        self._events: Sequence[RecordedEvent] = ()
        self.place: StepPlace | None = None
        self._is_restored = False
        self.entry.changed.connect(self._follow)

    # ------------------------------------------------------------------ coming and going
    def open(self, place: StepPlace) -> None:
        """Keep what is typed from now on in a place, once it is read what was typed there before."""
        self.place = place

    def clear(self) -> None:
        """Show nothing; what is on disk stays."""
        self._keeper.clear()
        self.place, self._events, self.operation_id, self._is_restored = None, (), "", False
        self.waiting.load(())
        self.entry.close_it()
        self._said.clear()

    def take(self, events: Sequence[RecordedEvent], before: TypedBefore | None, *, may_record: bool) -> None:
        """Take what is recorded now; show once what was typed before, or say why it is not shown."""
        assert self.place is not None
        self._events = events
        self._keeper.leave()
        if may_record and not self._is_restored:
            self._is_restored = True
            self._restore(self.place, before)
        self._keeper.begin(self.place)

    def _restore(self, place: StepPlace, before: TypedBefore | None) -> None:
        if why := self._keeper.why_discarded(before):
            self._say(why)
        typed = dict(self._keeper.typed_before(place, before))
        waiting = typed.pop("waiting", [])
        assert isinstance(waiting, list)
        self.waiting.load([*waiting, typed] if typed else waiting)
        self.go_on()
        if self.entry.is_open:
            self._keeper.say_back(place, before)

    # ------------------------------------------------------------------ asking
    def tell(self, act: str) -> None:
        """Ask about something that happens now."""
        if not self._is_shown_again((act, "", False)):
            self._make_room()
            self.entry.begin(act, self._this_minute())

    def correct(self, kept: RecordedEvent) -> None:
        """Show an event, to be recorded otherwise."""
        if not self._is_shown_again((kept.event.what.value, kept.entry.id, False)):
            self._make_room()
            self.entry.correct(kept, self._this_minute())

    def take_back(self, kept: RecordedEvent) -> None:
        """Ask why an event is taken back."""
        if not self._is_shown_again((kept.event.what.value, kept.entry.id, True)):
            self._make_room()
            self.entry.take_back(kept)

    def give_up(self) -> None:
        """Close what is asked without it, and show what waits."""
        self._said.clear()
        self.entry.close_it()
        self.go_on()

    def go_on(self) -> None:
        """Show what waits where nothing is asked; what does not fit any more is said."""
        while not self.entry.is_open and (typed := self.waiting.take()):
            self._bring_back(typed)
        self._said.setVisible(bool(self._said.text()))

    # ------------------------------------------------------------------ what waits
    def _is_shown_again(self, about: About) -> bool:
        """Go on with what is half typed about the same, if anything is."""
        if self.entry.about == about:
            self.entry.go_on()
        elif typed := self.waiting.take(about):
            self._make_room()
            self._bring_back(typed)
        return self.entry.about == about

    def _bring_back(self, typed: Typed) -> None:
        kept = next((one for one in self._events if one.entry.id == typed.get("entry")), None)
        if self.entry.bring_back(typed, kept, self._this_minute()):
            self.operation_id = str(typed.get("operation") or self.operation_id)
            self._keep()
        else:
            words = self.tr("The event was corrected or taken back since you typed about it: {typed}")
            self._say(words.format(typed=typed_words(typed)))

    def _make_room(self) -> None:
        """Have what is half typed wait, and begin another entry than any that was tried before."""
        if not self.entry.is_untouched:
            self.waiting.put(self.entry.typed() | {"operation": self.operation_id})
        self.operation_id = self._desk.workstation.new_id()
        self._said.clear()
        self._said.hide()

    # ------------------------------------------------------------------ keeping
    def _follow(self) -> None:
        """Keep what is typed; once changed it is another entry than the one that was tried."""
        if self._desk.is_open and self.place is not None:
            self.operation_id = self._desk.workstation.new_id()
            self._keep()

    def _keep(self) -> None:
        typed, waiting = self.entry.typed(), self.waiting.all
        kept = typed | {"operation": self.operation_id} if typed else {}
        self._keeper.keep(kept | ({"waiting": waiting} if waiting else {}))

    def _say(self, words: str) -> None:
        say_error(self._said, "\n".join(line for line in (self._said.text(), words) if line))

    def _this_minute(self) -> datetime:
        return self._desk.workstation.clock().replace(second=0, microsecond=0)
