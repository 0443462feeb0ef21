"""What preparing and giving have in common: an order at the bench, its clocks, and a step that is signed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.give_screen import Ui_GiveScreen
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.models import bench_texts
from besponsa_desktop.gui.screens.bench_keeper import BenchKeeper
from besponsa_desktop.gui.screens.bench_signing import BenchSigning
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.figure_grid import show_figures
from besponsa_desktop.gui.widgets.limit_clocks import LimitClocks

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Bench, OpenedBench, Standing

_TICK_MS = 1_000
#: What is typed is kept after a pause as long as this; a code or a time taken by a key, at once.
_KEEP_MS = 1_500
_BESIDE_FROM = 1_150


class BenchScreen(DeskScreen):
    """Opens an order at the bench, keeps what is recorded as it is recorded, and has the step signed."""

    KEYS: ClassVar = {
        "F4": "take_first_now",
        "F5": "take_second_now",
        "F6": "show_papers",
        "F7": "return_order",
        "F10": "sign",
        "Esc": "leave",
    }
    #: State of the order in which something is recorded here.
    STATE: ClassVar[str]

    def __init__(
        self, theme: Theme, desk: Desk, ui: Ui_PrepareScreen | Ui_GiveScreen, parent: QWidget | None = None
    ) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, parent)
        form: Any = ui
        form.setupUi(self)
        self.ui = form
        self.clocks = LimitClocks(ui, theme)
        self.signing = BenchSigning(ui, desk)
        self.keeper = BenchKeeper(desk, ui.bench_said)
        self.bench: Bench | None = None
        self.against = ""
        self._order_id = ""
        self._keeping = QTimer(self, interval=_KEEP_MS, singleShot=True)
        self._keeping.timeout.connect(self.keep)
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._connect()

    # ------------------------------------------------------------------ what a screen says for itself
    def recorded(self) -> dict[str, object]:
        """Return what is recorded, as the contract writes it; what cannot be read yet is not stated."""
        raise NotImplementedError

    def show_bench(self, bench: Bench) -> None:
        """Show an order with what is recorded of it."""
        raise NotImplementedError

    def show_standing(self, standing: Standing, now: datetime) -> None:
        """Show how what is recorded stands."""
        raise NotImplementedError

    def say_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say at their fields what cannot be."""
        raise NotImplementedError

    def missing(self) -> str:
        """Return why the step cannot be signed yet; empty where it can."""
        raise NotImplementedError

    def sign(self) -> None:
        """Take the step, once everything is there that it needs."""
        raise NotImplementedError

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show an order as it stands now."""
        from besponsa_desktop.workflow.bench import open_for

        if order_id != self._order_id:
            self.clear()
        self._order_id = order_id
        words, person = self.tr("The order is being opened …"), self.desk.person
        assert person is not None
        self.desk.do(words, lambda at: open_for(at, order_id, person), self._take_opened)

    def clear(self) -> None:
        """Show nothing: somebody else sits here now, or another order is opened."""
        self.bench, self._order_id, self.against = None, "", ""
        self.ui.patient_bar.clear()
        self.signing.forget()
        self.ui.bench_who.clear()
        self.clocks.show(None, self.now())

    def leave(self) -> None:
        """Go back to the work list; what is recorded is kept."""
        self.keep()
        self.signing.forget()
        self.left.emit()

    def show_papers(self) -> None:
        """Show the label and the papers of the order."""
        if self.bench is not None:
            self.keep()
            self.wanted.emit("papers", self._order_id)

    def return_order(self) -> None:
        """Return the order to the prescriber, with a reason and a signature."""
        if self.bench is None or not self.ui.return_button.isEnabled():
            return
        from besponsa_desktop.gui.screens.return_dialog import ReturnDialog

        dialog = ReturnDialog(self, self.theme, self.desk, self.bench.opened.record)
        dialog.returned.connect(lambda _: self.leave_with(self.tr("The order was returned")))
        dialog.open()

    # ------------------------------------------------------------------ time
    def now(self) -> datetime:
        """Return the time of the workstation's clock."""
        return self.desk.workstation.clock()

    def this_minute(self) -> datetime:
        """Return the time as it is recorded by a key: to the minute, never later than it is."""
        return self.now().replace(second=0, microsecond=0)

    def tick(self) -> None:
        """Count on."""
        if self.desk.is_open:
            self.clocks.tick(self.now())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more: nobody sees it."""
        super().hideEvent(event)
        self._ticking.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the clocks beneath the vials where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._arrange(self.width())
        self.refresh()

    # ------------------------------------------------------------------ what is recorded
    def may_record(self) -> bool:
        """Tell whether something can be recorded now, beside a signature."""
        return self.is_open and self.bench is not None and self.bench.opened.record.state.value == self.STATE

    @property
    def is_open(self) -> bool:
        """Tell whether this person may take the order's next step here, and nothing is under way."""
        is_shown = self.bench is not None and self.desk.is_open
        return is_shown and not self.against and not self.signing.is_busy

    def refresh(self) -> None:
        """Show how what is recorded stands now."""
        if self.bench is not None and self.desk.is_open:
            from besponsa_desktop.workflow.bench import standing

            now = self.now()
            found = standing(self.bench, self.recorded(), now)
            self.clocks.show(found, now)
            self.show_standing(found, now)
            self._keeping.start()
        self.show_state()

    def keep(self) -> None:
        """Keep what is recorded in the records, where it is new."""
        if self.bench is not None and self.may_record():
            self.keeper.keep(self.bench, self.recorded())

    def show_state(self) -> None:
        """Enable what can be done now, and say why the rest cannot."""
        missing = self.missing() if self.is_open else self.against and self.tr("Nothing can be signed here")
        self.ui.sign_button.setEnabled(self.is_open and not missing)
        self.ui.return_button.setEnabled(self.is_open)
        self.ui.papers_button.setEnabled(self.bench is not None)
        self.ui.bench_password_box.setVisible(self.bench is not None and not self.against)
        if self.isVisible():
            self.reasoned.emit(missing)

    def leave_with(self, words: str) -> None:
        """Go back to the work list, and say what was done."""
        self.clear()
        self.left.emit()
        self.desk.told.emit(words)

    # ------------------------------------------------------------------ helpers
    def _take_opened(self, found: OpenedBench) -> None:
        bench = found.bench
        if bench.opened.record.id != self._order_id:
            return
        self.bench, self.against = bench, found.against
        self.keeper.begin(bench.recorded)
        self.ui.patient_bar.show_order(bench.opened)
        self.ui.place_value.setText(bench_texts.place_of(bench))
        self.ui.dose_value.setText(bench_texts.dose_of(bench))
        self.ui.bench_who.setText(found.against)
        self.ui.bench_who.setVisible(bool(found.against))
        self.signing.prepare()
        self.show_bench(bench)
        self.refresh()

    def show_plan(self, lines: list[tuple[str, str]]) -> None:
        """Show figures of the preparation; without any, the form's own words stand there."""
        self.ui.plan_none.setVisible(not lines)
        show_figures(self.ui.plan_grid, lines, self.theme.scale)

    def _arrange(self, width: int) -> None:
        beside = width >= self.theme.px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self.ui.body_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _connect(self) -> None:
        ui = self.ui
        self.signing.changed.connect(self.show_state)
        self.signing.unusable.connect(self.say_faults)
        self.keeper.unusable.connect(self.say_faults)
        for button, act in (
            (ui.leave_button, self.leave),
            (ui.papers_button, self.show_papers),
            (ui.return_button, self.return_order),
            (ui.sign_button, self.sign),
        ):
            button.clicked.connect(act)
