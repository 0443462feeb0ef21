"""How a label is printed: printer, stock and dots, how far off, and from which label of a sheet on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from besponsa_desktop.gui.label_setup import LabelSetup, read_offset, read_size
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.said import say_error

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.papers_screen import Ui_PapersScreen
    from besponsa_desktop.gui.screens.papers_screen import PapersScreen
    from besponsa_desktop.workflow.order_papers import LabelWish, StockChoice

_USUAL_KIND, _OWN_SIZE = "label", ""
_RESOLUTIONS = ("203", "300")


class LabelChoices(QObject):
    """The choices beneath the papers while a label is chosen; each printer's are remembered.

    ``changed`` follows every choice and every key, also where it cannot be read.
    """

    changed = Signal()

    def __init__(self, screen: PapersScreen, ui: Ui_PapersScreen, desk: Desk) -> None:
        """Begin hidden: there is no label."""
        super().__init__(screen)
        self._ui, self._desk = ui, desk
        self._stocks: dict[str, StockChoice] = {}
        self._kind = ""
        ui.first_place_edit.setText("1")
        for resolution in _RESOLUTIONS:
            ui.resolution_box.addItem(resolution, resolution)
        self._edits = (ui.offset_x_edit, ui.offset_y_edit, ui.first_place_edit, ui.size_edit)
        ui.label_frame.hide()
        ui.label_printer_box.activated.connect(self._change_printer)
        for box in (ui.stock_box, ui.resolution_box):
            box.activated.connect(self._change)
        for edit in self._edits:
            edit.textEdited.connect(self._change)

    # ------------------------------------------------------------------ what is shown
    def offer(self, stocks: Sequence[StockChoice]) -> None:
        """Offer label stocks, and a size of the site's own; what is chosen already stays."""
        box = self._ui.stock_box
        if self._stocks:
            return
        self._stocks = {one.key: one for one in stocks}
        box.clear()
        for one in stocks:
            box.addItem(one.name, one.key)
        box.addItem(self.tr("another size"), _OWN_SIZE)

    def show_for(self, kind: str) -> None:
        """Show what is set for a kind of label; empty for a paper that is no label.

        The first free label of a sheet stays from one label of an order to the next, for it is typed.
        """
        self._ui.label_frame.setVisible(bool(kind))
        if kind and kind != self._kind:
            self._show_printers(kind)
            self._show_setup()
        self._kind = kind

    def clear(self) -> None:
        """Forget what was typed and not printed: another order, or nobody, is here now."""
        self.show_for("")
        self._ui.first_place_edit.setText("1")

    def refuse(self, words: str) -> None:
        """Say where it is chosen why there is no label so."""
        say_error(self._ui.label_said, words)

    def use_printer(self, name: str) -> None:
        """Show what is set for another printer."""
        choose(self._ui.label_printer_box, name)
        self._change_printer()

    @property
    def is_shown(self) -> bool:
        """Tell whether a label is chosen."""
        return bool(self._kind)

    @property
    def printer(self) -> str:
        """Return the printer that is chosen; empty where there is none, and labels go into files."""
        return str(self._ui.label_printer_box.currentData() or "")

    def _show_printers(self, kind: str) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        box, kept = self._ui.label_printer_box, self._desk.habits.printers
        box.clear()
        for name in QPrinterInfo.availablePrinterNames():
            box.addItem(name, name)
        if not box.count():
            box.addItem(self.tr("a file"), "")
        choose(box, kept.get(kind) or kept.get(_USUAL_KIND) or QPrinterInfo.defaultPrinterName())

    def _show_setup(self) -> None:
        ui, setup = self._ui, self._desk.habits.label_setup(self.printer)
        is_known = setup.stock in self._stocks
        choose(ui.stock_box, setup.stock if is_known else _OWN_SIZE)
        ui.size_edit.setText("" if is_known else setup.stock)
        choose(ui.resolution_box, setup.dots_per_inch)
        ui.offset_x_edit.setText(setup.offset_x)
        ui.offset_y_edit.setText(setup.offset_y)
        self._show_parts()

    def _show_parts(self) -> None:
        """Show the fields that the stock needs, and what cannot be read."""
        ui = self._ui
        stock = self._stocks.get(str(ui.stock_box.currentData()))
        for box in (ui.label_printer_box, ui.stock_box, ui.resolution_box):
            box.setToolTip(box.currentText())
        ui.size_part.setVisible(stock is None)
        ui.place_part.setVisible(stock is not None and stock.places > 1)
        wrong = self._wrong()
        for edit in self._edits:
            set_state(edit, "state", "error" if edit in wrong else "")
        ui.label_said.clear()
        if wrong:
            say_error(ui.label_said, " ".join(wrong.values()))

    # ------------------------------------------------------------------ what is chosen
    def setup(self) -> LabelSetup | None:
        """Return what is set for the printer; ``None`` where something cannot be read."""
        ui = self._ui
        if self._wrong():
            return None
        return LabelSetup(
            stock=str(ui.stock_box.currentData()) or read_size(ui.size_edit.text()),
            dots_per_inch=str(ui.resolution_box.currentData()),
            offset_x=read_offset(ui.offset_x_edit.text()),
            offset_y=read_offset(ui.offset_y_edit.text()),
        )

    def wish(self) -> LabelWish | None:
        """Return the label that is wanted, of whatever kind; ``None`` where something cannot be read."""
        setup = self.setup()
        return None if setup is None else setup.wish(self._first_place())

    def remember(self, kind: str, printer: str) -> None:
        """Remember the printer of a kind of label, and what is set for it."""
        setup = self.setup()
        if setup is not None:
            self._desk.habits.remember_printer(kind, printer)
            self._desk.habits.remember_label_setup(printer, setup)

    def differs_for(self, printer: str) -> bool:
        """Tell whether labels of a printer are set otherwise than is shown."""
        habits = self._desk.habits
        return habits.has_label_setup(printer) and habits.label_setup(printer) != self.setup()

    def _first_place(self) -> int:
        return int(self._ui.first_place_edit.text()) if self._places() > 1 else 1

    def _places(self) -> int:
        stock = self._stocks.get(str(self._ui.stock_box.currentData()))
        return 1 if stock is None else stock.places

    def _wrong(self) -> dict[QLineEdit, str]:
        """Return the fields that cannot be read, each with what it needs."""
        ui = self._ui
        offset = self.tr("Type an offset in mm with a point, such as 0.5 or -1.")
        wrong = {
            edit: offset for edit in (ui.offset_y_edit, ui.offset_x_edit) if not read_offset(edit.text())
        }
        if len(wrong) > 1:
            wrong[ui.offset_x_edit] = ""
        first, places = ui.first_place_edit.text().strip(), self._places()
        if places > 1 and not (first.isascii() and first.isdecimal() and 1 <= int(first[:3]) <= places):
            words = self.tr("The first free label of the sheet is a number from 1 to {count}.")
            wrong[ui.first_place_edit] = words.format(count=places)
        if not ui.stock_box.currentData() and not read_size(ui.size_edit.text()):
            wrong[ui.size_edit] = self.tr("Type width and height of the label in mm, such as 110x80.")
        return wrong

    def _change_printer(self) -> None:
        self._show_setup()
        self.changed.emit()

    def _change(self) -> None:
        self._show_parts()
        setup = self.setup()
        if setup is not None:
            self._desk.habits.remember_label_setup(self.printer, setup)
        self.changed.emit()


def choose(box: QComboBox, value: str) -> None:
    """Choose the item of a value; the first where there is none."""
    box.setCurrentIndex(max(box.findData(value), 0))
