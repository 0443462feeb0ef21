"""Giving and watching: start and end of the infusion, then the watch after its end, counted down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partialmethod
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.fields.typed_time import shown_moment, typed_moment
from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
from besponsa_desktop.gui.models import bench_texts
from besponsa_desktop.gui.models.countdown import offset_text
from besponsa_desktop.gui.models.infusion_texts import end_words, still_words, stop_words
from besponsa_desktop.gui.screens.bench_screen import BenchScreen
from besponsa_desktop.gui.screens.give_ending import GiveEnding
from besponsa_desktop.gui.screens.give_watch import GiveWatch
from besponsa_desktop.gui.screens.happened_keys import ACT_KEYS, order_tabs
from besponsa_desktop.gui.screens.happened_pane import HappenedPane
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.asking import Asking, is_readable

if TYPE_CHECKING:
    from besponsa_desktop.clinical.findings import Finding
    from besponsa_desktop.workflow.bench import Bench, Standing
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.workstation import Workstation

_RELEASED = "released"
_KEYS = ("infusion_start", "infusion_end")


class GiveScreen(BenchScreen):
    """A dose that was released is recorded here as given; the watch goes on where it is shown again."""

    KEYS: ClassVar = BenchScreen.KEYS | ACT_KEYS
    HELP = "give"
    STATE = _RELEASED

    def tell(self, act: str) -> None:
        """Tell of something that happens in the infusion or in the watch."""
        self.happened.tell(act)

    tell_reaction = partialmethod(tell, "reaction")
    tell_interrupted = partialmethod(tell, "interrupted")
    tell_treated = partialmethod(tell, "treated")
    tell_resumed = partialmethod(tell, "resumed")
    tell_stopped = partialmethod(tell, "stopped")
    tell_reaction_over = partialmethod(tell, "reaction_over")

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, Ui_GiveScreen(), parent)
        ui = self.ui
        self.edits: dict[str, MomentEdit] = {key: getattr(ui, f"{key}_edit") for key in _KEYS}
        self.asking = {key: Asking(edit) for key, edit in self.edits.items()}
        self._standing: Standing | None = None
        self.watch, self.ending = GiveWatch(ui, theme), GiveEnding(ui, theme)
        self.happened = HappenedPane(theme, desk, ui.infusion_pane)
        ui.happened_slot.addWidget(self.happened)
        self.happened.read.connect(self._show_happened)
        self.happened.stopped.connect(self._end_at)
        self.happened.entry.opened.connect(lambda: self.ending.bring_into_sight(self.happened.ui.entry_box))
        for key, edit in self.edits.items():
            getattr(ui, f"{key}_lines").addWidget(self.asking[key].row)
            edit.changed.connect(self.refresh)
            edit.left.connect(self._settle)
        ui.infusion_start_button.clicked.connect(self.take_first_now)
        ui.infusion_end_button.clicked.connect(self.take_second_now)
        order_tabs(ui.infusion_end_button, self.happened, ui.bench_password_edit)
        self.clear_times()
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.happened.clear()
        self.clear_times()

    def clear_times(self) -> None:
        """Show no time."""
        self._standing = None
        for key, edit in self.edits.items():
            edit.load(None)
            self.asking[key].say("")
            getattr(self.ui, f"{key}_note").clear()
        self.ui.problems_row.hide()
        self.ending.show(None)
        self.watch.show(self.bench, self._standing, self.now())
        self.show_state()

    def enter(self) -> None:
        """Put the cursor where the next time is typed."""
        self.show_state()
        start, end = self.edits.values()
        (end if start.text() else start).setFocus()

    def show_bench(self, bench: Bench) -> None:
        """Show the times that are recorded."""
        may_record = self.may_record()
        offset = offset_text(self.now())
        words = self.tr("as at this workstation")
        title = self.tr("Give and watch: {drug}")
        self.ui.give_title.setText(title.format(drug=bench_texts.drug_of(bench)))
        for key, edit in self.edits.items():
            edit.offers = lambda _local: ((offset, words),)
            edit.load(bench.recorded.get(key))
            edit.setReadOnly(not may_record)
            getattr(self.ui, f"{key}_button").setVisible(may_record)
        self.show_plan(list(bench_texts.infusion_lines(bench)))
        self.happened.open(bench)

    def leave(self) -> None:
        """Go back to the work list; what is being told of the infusion is closed first."""
        if not self.happened.give_up():
            super().leave()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        super().show_theme()
        self.happened.show_theme()
        self.ending.show_theme()

    # ------------------------------------------------------------------ times
    def take_first_now(self) -> None:
        """Take the present time as the start of the infusion."""
        self._take_now("infusion_start")

    def take_second_now(self) -> None:
        """Take the present time as the end of the infusion."""
        self._take_now("infusion_end")

    def _take_now(self, key: str) -> None:
        if self.may_record():
            self.edits[key].put(shown_moment(self.this_minute().isoformat()))
            self._settle()

    def tick(self) -> None:
        """Count on."""
        super().tick()
        if self.desk.is_open:
            self.watch.show(self.bench, self._standing, self.now())

    # ------------------------------------------------------------------ what is recorded
    def recorded(self) -> dict[str, object]:
        """Return the preparation with the times of the infusion."""
        kept = {} if self.bench is None else dict(self.bench.recorded)
        for key, edit in self.edits.items():
            kept.pop(key, None)
            if edit.text().strip() and is_readable(edit):
                kept[key] = edit.raw()
        return kept

    def show_standing(self, standing: Standing, now: datetime) -> None:
        """Show when the infusion is to end, and until when the patient is watched."""
        self._standing = standing
        self.ui.infusion_end_note.setText(self._end_words(standing, now))
        self.watch.show(self.bench, standing, now)

    def _end_words(self, standing: Standing, now: datetime) -> str:
        """Return when the infusion is to end, by how long it stood still."""
        from besponsa_desktop.clinical.infusion import stopped_at
        from besponsa_desktop.workflow.infusion_watch import moved_end, stood_still

        told = () if self.happened.found is None else self.happened.found.told
        end = standing.made.infusion_end
        planned = moved_end(standing, told, now) if end is None else None
        still = still_words(stood_still(told, standing, now))
        words = end_words(planned, still, standing.limits.end_by), stop_words(stopped_at(told), end)
        return ", ".join(filter(None, words))

    def _show_happened(self) -> None:
        """Show what follows from what happened: the planned end, and that the treatment ends."""
        self.ending.show(self.happened.found)
        self.refresh()

    def _end_at(self, iso: str) -> None:
        """Take the time at which the infusion was stopped as its end, where none is there yet."""
        if self.may_record() and not self.edits["infusion_end"].text().strip():
            self.edits["infusion_end"].put(shown_moment(iso))
            self._settle()

    def say_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say at its field what cannot be."""
        for fault in faults:
            key = fault.path.rpartition(".")[2]
            words = self.tr("Found {found}. Needed: {needed}.")
            if key in self.asking:
                self.asking[key].say(words.format(found=fault.found, needed=fault.needed))

    def missing(self) -> str:
        """Return what is still to be typed."""
        for key, words in (
            ("infusion_start", self.tr("Record is off: the start is not recorded")),
            ("infusion_end", self.tr("Record is off: the end is not recorded")),
        ):
            if not self.edits[key].text().strip():
                return words
            if not is_readable(self.edits[key]):
                return self.tr("Record is off: a time cannot be read yet")
        return "" if self.signing.has_password else self.tr("Record is off: your password is not typed")

    def _settle(self) -> None:
        self.refresh()
        self.keep()

    # ------------------------------------------------------------------ recording
    def sign(self) -> None:
        """Record that the dose was given."""
        bench = self.bench
        if bench is None or not self.ui.sign_button.isEnabled():
            return
        from besponsa_desktop.workflow.dispensing import Giving, give

        start, end = (_moment(edit) for edit in self.edits.values())
        giving = Giving(
            order=bench.opened.record,
            infusion_start=start,
            infusion_end=end,
            operation_id=self.signing.operation_id,
        )

        def work(workstation: Workstation, credential: Credential) -> Sequence[Finding]:
            return give(workstation, giving, credential)

        words = self.tr("The dose is being recorded …")
        self.keeper.when_idle(lambda: self.signing.take(words, work, self._take_given))

    def _take_given(self, problems: Sequence[Finding]) -> None:
        number = "" if self.bench is None else self.bench.order.prescription.id
        self.desk.told.emit(self.tr("{number} is recorded as given").format(number=number))
        lines = [f"{problem.title}: {problem.found}. {problem.message}" for problem in problems]
        self.ui.problems_words.setText("\n".join(lines))
        self.ui.problems_row.setVisible(bool(lines))
        self.open_order(self._order_id)


def _moment(edit: MomentEdit) -> datetime:
    """Return the time that is typed; it is whole by now."""
    typed = typed_moment(edit.text())
    assert typed is not None
    return datetime.fromisoformat(typed.iso)
