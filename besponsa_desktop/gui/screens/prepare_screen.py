"""Preparing and releasing: vials scanned, times taken by one key, clocks, signatures, the label read back."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui import icons
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.fields.typed_time import shown_moment
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.models import bench_texts
from besponsa_desktop.gui.models.countdown import offset_text
from besponsa_desktop.gui.screens.bench_codes import BenchCodes
from besponsa_desktop.gui.screens.bench_screen import BenchScreen
from besponsa_desktop.gui.screens.vial_list import VialList
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.asking import Asking, is_readable
from besponsa_desktop.gui.widgets.label_reading import LabelReading

if TYPE_CHECKING:
    from besponsa_desktop.gui.widgets.vial_row import VialRow
    from besponsa_desktop.workflow.bench import Bench, Standing
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.workstation import Workstation

_CHECKED, _PREPARED = "checked", "prepared"
_OF_A_VIAL = re.compile(r"preparation\.vials\[(\d+)\]\.?(\w*)")
_ICON = 20


class PrepareScreen(BenchScreen):
    """An order that is checked is prepared here; one that is prepared is released."""

    HELP = "prepare"
    STATE = _CHECKED

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, Ui_PrepareScreen(), parent)
        ui = self.ui
        self.vials = VialList(ui.vials_box, ui.vial_rows, theme)
        self.label = LabelReading(ui, theme)
        self.diluted = Asking(ui.diluted_edit)
        ui.diluted_lines.addWidget(self.diluted.row)
        self.codes = BenchCodes(self, ui, self.vials, self.label)
        self._connect_fields()
        self.clear_bench()
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.clear_bench()

    def clear_bench(self) -> None:
        """Show no vial."""
        self.vials.begin(0, lambda _: "", ())
        self.ui.diluted_edit.load(None)
        self.codes.clear()
        self.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the scanner."""
        super().showEvent(event)
        self.codes.scanner.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        self.codes.scanner.stop()
        super().hideEvent(event)

    def enter(self) -> None:
        """Put the cursor where a code is typed; a scanner needs no cursor."""
        self.show_state()
        self.ui.code_edit.setFocus()

    def show_bench(self, bench: Bench) -> None:
        """Show the vials that the dose needs, with those that are recorded."""
        ui, state = self.ui, bench.opened.record.state.value
        is_prepared = state == _PREPARED
        words = self.tr("Release: {drug}") if is_prepared else self.tr("Prepare: {drug}")
        ui.prepare_title.setText(words.format(drug=bench_texts.drug_of(bench)))
        ui.sign_button.setText(
            self.tr("Release and sign  F10") if is_prepared else self.tr("Sign as prepared  F10")
        )
        ui.code_label.setText(
            self.tr("Scan the label back") if is_prepared else self.tr("Scan or type a vial")
        )
        recorded = bench.recorded.get("vials")
        needed = 0 if bench.plan is None else bench.plan.vials
        self.vials.offer(offset_text(self.now()), self.tr("as at this workstation"))
        self.vials.begin(
            needed,
            lambda index: bench_texts.withdrawn(bench, index),
            recorded if isinstance(recorded, list) else (),
        )
        offset = offset_text(self.now())
        ui.diluted_edit.offers = lambda _local: ((offset, self.tr("as at this workstation")),)
        ui.diluted_edit.load(bench.recorded.get("diluted_at"))
        may_record = self.may_record()
        self.vials.set_open(may_record)
        ui.diluted_edit.setReadOnly(not may_record)
        ui.diluted_button.setVisible(may_record)
        self.label.show(None)
        self.show_plan(list(bench_texts.plan_lines(bench)))
        if self.isVisible():
            ui.code_edit.setFocus()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        drawn = icons.pixmap(
            "scan", self.theme.px(_ICON), self.theme.palette.text, ratio=self.devicePixelRatioF()
        )
        self.ui.code_icon.setPixmap(drawn)
        self.vials.show_theme()
        self.label.show_theme()
        super().show_theme()

    # ------------------------------------------------------------------ times
    def take_first_now(self) -> None:
        """Take the present time as that of a vial's reconstitution."""
        if self.may_record():
            self.vials.set_time(self.this_minute())

    def take_second_now(self) -> None:
        """Take the present time as that of the dilution."""
        if self.may_record():
            self.ui.diluted_edit.put(shown_moment(self.this_minute().isoformat()))
            self._settle()

    def _take_now_for(self, row: VialRow) -> None:
        row.set_time(self.this_minute())
        self._settle()

    # ------------------------------------------------------------------ what is recorded
    def recorded(self) -> dict[str, object]:
        """Return vials and the time of the dilution."""
        edit = self.ui.diluted_edit
        diluted = edit.raw() if is_readable(edit) else None
        return {"vials": self.vials.recorded(), "diluted_at": diluted}

    def show_standing(self, standing: Standing, now: datetime) -> None:
        """Show what speaks against each vial."""
        self.vials.say(standing.wrong)

    def say_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say at its field what cannot be."""
        for fault in faults:
            words = self.tr("Found {found}. Needed: {needed}.").format(found=fault.found, needed=fault.needed)
            place = _OF_A_VIAL.match(fault.path)
            row = self.vials.filled[int(place[1])] if place else None
            if row is not None and place is not None and place[2] in row.asking:
                row.asking[place[2]].say(words)
            elif fault.path.endswith("diluted_at"):
                self.diluted.say(words)

    def missing(self) -> str:
        """Return what is still to be recorded or typed."""
        assert self.bench is not None
        if self.bench.opened.record.state.value == _CHECKED and (words := self._not_recorded()):
            return self.tr("Sign is off: {what}").format(what=words)
        return "" if self.signing.has_password else self.tr("Sign is off: your password is not typed")

    def _not_recorded(self) -> str:
        filled, needed = len(self.vials.filled), self.vials.needed
        if filled < max(needed, 1):
            if needed < 2:
                return self.tr("{filled} of 1\u00a0vial recorded").format(filled=filled)
            words = self.tr("{filled} of {needed}\u00a0vials recorded")
            return words.format(filled=filled, needed=needed)
        if any(row.is_asking for row in self.vials.filled) or not is_readable(self.ui.diluted_edit):
            return self.tr("a field cannot be read yet")
        if any(row.needs_time for row in self.vials.rows):
            return self.tr("a vial has no time of reconstitution")
        return "" if self.ui.diluted_edit.text().strip() else self.tr("the time of dilution is not recorded")

    # ------------------------------------------------------------------ signing
    def sign(self) -> None:
        """Sign the preparation, or the release."""
        bench = self.bench
        if bench is None or not self.ui.sign_button.isEnabled():
            return
        is_prepared = bench.opened.record.state.value == _PREPARED
        act = self._release if is_prepared else self._prepare
        self.keeper.when_idle(lambda: act(bench))

    def _prepare(self, bench: Bench) -> None:
        from besponsa_desktop.workflow.dispensing import Preparing, prepare

        made = Preparing(
            order=bench.opened.record,
            preparation=self.recorded(),
            operation_id=self.signing.operation_id,
        )

        def work(workstation: Workstation, credential: Credential) -> object:
            return prepare(workstation, made, credential)

        self.signing.take(self.tr("The preparation is being signed …"), work, self._take_prepared)

    def _take_prepared(self, _document: object) -> None:
        number = "" if self.bench is None else self.bench.order.prescription.id
        self.desk.told.emit(self.tr("{number} is signed as prepared").format(number=number))
        self.open_order(self._order_id)

    def _release(self, bench: Bench) -> None:
        from besponsa_desktop.workflow.dispensing import release

        record, operation_id = bench.opened.record, self.signing.operation_id
        words = self.tr("{number} is released").format(number=bench.order.prescription.id)

        def work(workstation: Workstation, credential: Credential) -> object:
            return release(workstation, record, credential, operation_id)

        self.signing.take(self.tr("The release is being signed …"), work, lambda _: self.leave_with(words))

    # ------------------------------------------------------------------ helpers
    def _settle(self) -> None:
        self.refresh()
        self.keep()

    def _connect_fields(self) -> None:
        ui = self.ui
        ui.diluted_edit.changed.connect(self.refresh)
        ui.diluted_edit.left.connect(self._settle)
        ui.diluted_button.clicked.connect(self.take_second_now)
        self.vials.changed.connect(self.refresh)
        self.vials.settled.connect(self._settle)
        self.vials.now_wanted.connect(self._take_now_for)
