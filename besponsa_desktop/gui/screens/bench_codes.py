"""Codes at the bench: of vials and of labels, scanned wherever the cursor is, or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui.forms.prepare_screen import Ui_PrepareScreen
from besponsa_desktop.gui.label_comparison import compare_with_records
from besponsa_desktop.gui.scanner import Scanner
from besponsa_desktop.gui.screens.vial_list import VialList
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.label_reading import LabelReading
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.prepare_screen import PrepareScreen
    from besponsa_desktop.workflow.label_reading import ReadLabel
    from besponsa_desktop.workflow.vial_code import VialCode


class BenchCodes(QObject):
    """Reads a code and gives it to the vials or to the label; says what is not understood."""

    def __init__(
        self, screen: PrepareScreen, ui: Ui_PrepareScreen, vials: VialList, label: LabelReading
    ) -> None:
        """Listen to the scanner once the screen is shown, and to the field."""
        super().__init__(screen)
        self._screen, self._ui, self._vials, self._label = screen, ui, vials, label
        self.scanner = Scanner(screen, self._is_code)
        self.scanner.scanned.connect(self.take)
        ui.code_edit.returnPressed.connect(self._take_typed)
        ui.add_button.clicked.connect(self._take_typed)

    def clear(self) -> None:
        """Forget what was typed and said."""
        self._ui.code_edit.clear()
        self._say("")
        self._label.show(None)

    def take(self, text: str) -> None:
        """Take a code that was scanned, wherever the cursor was, or typed."""
        bench = self._screen.bench
        if bench is None or not text.strip():
            return
        from besponsa_desktop.workflow.bench import Label, read_code

        self._say("")
        try:
            code = read_code(bench, text, self._screen.now())
        except UnusableInput as unusable:
            fault = unusable.faults[0]
            words = self.tr("Not understood: {found}. Needed: {needed}.")
            self._say(words.format(found=fault.found, needed=fault.needed), is_error=True)
            return
        if isinstance(code, Label):
            self._compare(text)
        else:
            self._take_vial(code)

    def _compare(self, text: str) -> None:
        """Compare a label with the records; what is said of another order meanwhile is not shown."""
        bench, desk = self._screen.bench, self._screen.desk
        assert bench is not None
        order_id = bench.opened.record.id

        def done(read: ReadLabel) -> None:
            now = self._screen.bench
            if now is not None and now.opened.record.id == order_id:
                self._label.show(read)

        compare_with_records(
            desk, order_id, text, done, lambda error: show_reason(desk, error, self._ui.code_said)
        )

    def _take_typed(self) -> None:
        text = self._ui.code_edit.text()
        self.take(text)
        if self._ui.code_said.property("state") != "error":
            self._ui.code_edit.clear()

    def _take_vial(self, code: VialCode) -> None:
        from besponsa_desktop.workflow.bench import is_same_vial

        if not self._screen.may_record():
            why = self._screen.against or self.tr("this dose is prepared already.")
            words = self.tr("That is a vial, and no vial is recorded now: {why}")
            self._say(words.format(why=why), is_error=True)
            return
        if any(is_same_vial(code, each) for each in self._vials.recorded()):
            words = self.tr("The vial with the serial {serial} is recorded already. It was not taken again.")
            self._say(words.format(serial=code.serial), is_error=True)
            return
        row = self._vials.add(code)
        self._say(self.tr("{vial} is recorded.").format(vial=row.ui.vial_title.text()))
        self._ui.prepare_scroll.ensureWidgetVisible(row)

    def _say(self, words: str, *, is_error: bool = False) -> None:
        said = self._ui.code_said
        set_state(said, "state", "error" if is_error else "")
        said.setText(words)
        said.setVisible(bool(words))

    def _is_code(self, text: str) -> bool:
        """Tell whether a text is a code that is known here."""
        if self._screen.bench is None:
            return False
        from besponsa_desktop.workflow.bench import read_code

        try:
            read_code(self._screen.bench, text, self._screen.now())
        except UnusableInput:
            return False
        return True
