"""What happens in an infusion and the watch after it: recorded at once, listed, corrected, taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from besponsa_desktop.errors import BesponsaError, UnusableInput
from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.happened_pane import Ui_HappenedPane
from besponsa_desktop.gui.models.infusion_texts import ACTS, COLUMNS, STOPPED, act_words, event_rows
from besponsa_desktop.gui.screens.happened_recording import SentEvent
from besponsa_desktop.gui.screens.happened_typing import HappenedTyping
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.said import say_error, show_reason
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Bench
    from besponsa_desktop.workflow.infusion_watch import Happened, RecordedEvent
    from besponsa_desktop.workflow.step_drafts import TypedBefore
    from besponsa_desktop.workflow.workstation import Workstation

_ROW, _HEAD, _MOST_ROWS = 28, 32, 5


class HappenedPane(QFrame):
    """The events of one order's infusion. ``read``: they were read anew; ``stopped``: at which time (ISO)."""

    read = Signal()
    stopped = Signal(str)

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget) -> None:
        """Begin with no order."""
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self.ui = Ui_HappenedPane()
        self.ui.setupUi(self)
        self.ui.event_table.begin(theme, COLUMNS)
        self._bench: Bench | None = None
        self.found: Happened | None = None
        self._against = self._under_way = ""
        self._typing = HappenedTyping(desk, self.ui)
        self.entry = self._typing.entry
        rescale(self, theme.scale)
        self._connect()
        self.clear()

    # ------------------------------------------------------------------ coming and going
    def open(self, bench: Bench) -> None:
        """Show what is recorded of an order, and what this person typed about it and never recorded."""
        from besponsa_desktop.workflow.infusion_watch import why_no_event
        from besponsa_desktop.workflow.step_drafts import place_of_events

        person = self._desk.person
        assert person is not None
        self._bench = bench
        self.entry.shortest_reason = self._desk.workstation.rules.shortest_reason
        self._against = why_no_event(bench.opened.record, person)
        self._typing.open(place_of_events(bench.opened, person.id))
        self.read_anew()

    def clear(self) -> None:
        """Show nothing: somebody else sits here now, or another order is opened."""
        self._bench, self.found, self._against, self._under_way = None, None, "", ""
        self._typing.clear()
        self._show()

    def read_anew(self) -> None:
        """Read what is recorded now."""
        bench, place = self._bench, self._typing.place
        if bench is None or place is None or not self._desk.is_open:
            return

        def work(workstation: Workstation) -> tuple[Happened, TypedBefore | None]:
            from besponsa_desktop.workflow.infusion_watch import happened
            from besponsa_desktop.workflow.step_drafts import typed_before

            return happened(workstation, bench), typed_before(workstation, place)

        self._desk.do("", work, lambda read: self._take(bench, *read))

    def _follow(self) -> None:
        """Read what may have been recorded at another workstation."""
        if self.isVisible():
            self.read_anew()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.event_table.show_theme()
        self._fit_table()

    # ------------------------------------------------------------------ telling
    def tell(self, act: str) -> None:
        """Ask about something that happens now, where it can follow."""
        if self.buttons[act].isEnabled():
            self._typing.tell(act)

    def correct(self) -> None:
        """Show the chosen event, to be recorded otherwise."""
        kept = self.chosen
        if kept is not None and self._may_record:
            self._typing.correct(kept)

    def take_back(self) -> None:
        """Ask why the chosen event is taken back."""
        kept = self.chosen
        if kept is not None and self._may_record:
            self._typing.take_back(kept)

    def give_up(self) -> bool:
        """Close what is typed without it, and show what waits; tell whether anything was closed."""
        if not self.entry.is_open or self._under_way:
            return False
        self._typing.give_up()
        return True

    def record(self) -> None:
        """Keep what is typed, if nothing of it is missing."""
        bench, person, entry, place = self._bench, self._desk.person, self.entry, self._typing.place
        if bench is None or person is None or place is None:
            return
        if self._under_way or not entry.is_open or entry.why_off():
            return
        sent = SentEvent(
            bench=bench,
            by=person,
            place=place,
            operation_id=self._typing.operation_id,
            act=entry.act,
            document={} if entry.is_taking_back else entry.document(),
            entry_id=entry.entry_id,
            reason=entry.reason,
        )
        self._under_way = sent.operation_id
        self._show()
        words = self.tr("What happened is being recorded …")
        done, failed = partial(self._take_recorded, sent), partial(self._refuse, sent)
        self._desk.sign(words, sent.record, lambda _: done(), failed, Waiting.BESIDE)

    @property
    def chosen(self) -> RecordedEvent | None:
        """Return the event that the cursor is on."""
        key = self.ui.event_table.chosen_key
        events = () if self.found is None else self.found.events
        return next((kept for kept in events if kept.entry.id == key), None)

    # ------------------------------------------------------------------ what came of it
    def _take(self, bench: Bench, found: Happened, before: TypedBefore | None) -> None:
        if self._bench is not bench:
            return
        is_more = self.found is not None and len(found.events) > len(self.found.events)
        self.found = found
        self._show()
        if is_more:
            self.ui.event_table.choose(0)
        self._typing.take(found.events, before, may_record=not self._against)
        if not self._under_way:
            self._typing.go_on()
        self.read.emit()

    def _is_about(self, sent: SentEvent) -> bool:
        return self._bench is not None and self._bench.opened.record.id == sent.order_id

    def _take_recorded(self, sent: SentEvent) -> None:
        """Touch nothing that was typed since, nor another order."""
        is_about = self._is_about(sent)
        words = self.tr("Recorded: {what}") if is_about else self.tr("Recorded of {number}: {what}")
        if sent.document:
            self._desk.told.emit(words.format(number=sent.order_number, what=act_words(sent.act)))
        if not is_about:
            return
        self._end(sent)
        if self._typing.operation_id == sent.operation_id:
            self.entry.close_it()
        if sent.document and sent.act == STOPPED:
            self.stopped.emit(str(sent.document["at"]))
        self.read_anew()

    def _refuse(self, sent: SentEvent, error: BaseException) -> None:
        if not self._is_about(sent):
            words = self.tr("Not recorded of {number}: {what}")
            self._desk.told.emit(words.format(number=sent.order_number, what=act_words(sent.act)))
            self._desk.present(error)
            return
        self._end(sent)
        if isinstance(error, UnusableInput):
            words = self.tr("Found {found}. Needed: {needed}.")
            lines = [words.format(found=fault.found, needed=fault.needed) for fault in error.faults]
            say_error(self.ui.happened_said, "\n".join(lines))
        else:
            show_reason(self._desk, error, self.ui.happened_said)
        self._show()
        if isinstance(error, BesponsaError):
            self.read_anew()

    def _end(self, sent: SentEvent) -> None:
        if self._under_way == sent.operation_id:
            self._under_way = ""
        self._show()

    # ------------------------------------------------------------------ how it looks
    @property
    def _may_record(self) -> bool:
        is_there = self._bench is not None and self.found is not None and self._desk.is_open
        return is_there and not self._against and not self._under_way

    def _show(self) -> None:
        ui, found = self.ui, self.found
        ui.event_table.show_rows(() if found is None else event_rows(found))
        has_any = found is not None and bool(found.events)
        ui.event_table.setVisible(has_any)
        ui.happened_none.setVisible(not has_any)
        ui.change_box.setVisible(has_any and not self._against)
        can_follow = set() if found is None else {act.value for act in found.can_follow}
        for act, button in self.buttons.items():
            button.setEnabled(self._may_record and act in can_follow)
        ui.happened_said.setVisible(bool(ui.happened_said.text()))
        self.entry.hold(bool(self._under_way))
        self._fit_table()

    def _fit_table(self) -> None:
        count = 0 if self.found is None else min(len(self.found.events), _MOST_ROWS)
        self.ui.event_table.setFixedHeight(self._theme.px(_HEAD + _ROW * count))

    def _connect(self) -> None:
        ui = self.ui
        self.buttons: dict[str, QPushButton] = {act: getattr(ui, f"{act}_button") for act in ACTS}
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self.tell(act))
        self.entry.wanted.connect(self.record)
        ui.event_table.opened.connect(lambda _: self.correct())
        ui.drop_button.clicked.connect(self.give_up)
        ui.correct_button.clicked.connect(self.correct)
        ui.take_back_button.clicked.connect(self.take_back)
        in_table = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Del"), ui.event_table, self.take_back, context=in_table)
        self._desk.moved.connect(self._follow)
