"""Giving and watching: start and end of the infusion, then the watch after its end, counted down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from besponsa_desktop.clinical.display import moment_text, with_unit
from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.fields.text_edit import set_state
from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.fields.typed_time import shown_moment, typed_moment
from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
from besponsa_desktop.gui.models import bench_texts
from besponsa_desktop.gui.models.countdown import countdown_text, offset_text
from besponsa_desktop.gui.screens.bench_screen import BenchScreen
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.asking import Asking, is_readable
from besponsa_desktop.gui.widgets.limit_clocks import show_sign

if TYPE_CHECKING:
    from besponsa_desktop.clinical.findings import Finding
    from besponsa_desktop.workflow.bench import Bench, Standing
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.workstation import Workstation

_RELEASED = "released"
_KEYS = ("infusion_start", "infusion_end")


class GiveScreen(BenchScreen):
    """A dose that was released is recorded here as given; the watch goes on where it is shown again."""

    HELP = "give"
    STATE = _RELEASED

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, Ui_GiveScreen(), parent)
        ui = self.ui
        self.edits: dict[str, MomentEdit] = {key: getattr(ui, f"{key}_edit") for key in _KEYS}
        self.asking = {key: Asking(edit) for key, edit in self.edits.items()}
        self._standing: Standing | None = None
        for key, edit in self.edits.items():
            getattr(ui, f"{key}_lines").addWidget(self.asking[key].row)
            edit.changed.connect(self.refresh)
            edit.left.connect(self._settle)
        ui.infusion_start_button.clicked.connect(self.take_first_now)
        ui.infusion_end_button.clicked.connect(self.take_second_now)
        self.clear_times()
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.clear_times()

    def clear_times(self) -> None:
        """Show no time."""
        self._standing = None
        for key, edit in self.edits.items():
            edit.load(None)
            self.asking[key].say("")
            getattr(self.ui, f"{key}_note").clear()
        self.ui.problems_row.hide()
        self._show_watch()
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
            self._show_watch()

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
        planned = standing.planned_end
        is_over = standing.made.infusion_end is not None
        words = "" if planned is None or is_over else self.tr("planned end {time}")
        self.ui.infusion_end_note.setText(words and words.format(time=planned and f"{planned:%H:%M}"))
        self._show_watch()

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

    # ------------------------------------------------------------------ the watch
    def _show_watch(self) -> None:
        ui, bench = self.ui, self.bench
        until = None if self._standing is None else self._standing.watch_until
        if bench is None or until is None:
            ui.watch_time.setText(self.tr("after the end of the infusion"))
            ui.watch_countdown.clear()
            show_sign(ui.watch_icon, "", self.theme)
            ui.watch_words.setText("" if bench is None else self._watch_words(bench))
            return
        now = self.now()
        is_over = now >= until
        ui.watch_time.setText(self.tr("until {time}").format(time=moment_text(until)))
        ui.watch_countdown.setText(self.tr("over") if is_over else countdown_text(until, now))
        set_state(ui.watch_countdown, "severity", "pass" if is_over else "note")
        show_sign(ui.watch_icon, "pass" if is_over else "", self.theme)
        ui.watch_words.setText(self._watch_words(bench))

    def _watch_words(self, bench: Bench) -> str:
        from besponsa_desktop.workflow.bench import watch_length

        minutes = int(watch_length(bench).total_seconds()) // 60
        words = self.tr("at least {length} after the end, for signs of a reaction to the infusion")
        return words.format(length=with_unit(str(minutes), "min"))

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
