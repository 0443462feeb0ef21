"""How this user works at this computer: when the screen locks, which paper, which printer, which labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.idle_lock import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES
from besponsa_desktop.gui.label_setup import LabelSetup, kept_setup

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    Paper = Literal["a4", "letter"]


class Habits(QObject):
    """What Settings keeps of this computer's user beside the look. ``changed`` follows every change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with what is usual."""
        super().__init__(parent)
        self.lock_minutes = USUAL_MINUTES
        self.paper: Paper = "a4"
        self.printers: dict[str, str] = {}
        self.label_setups: dict[str, dict[str, str]] = {}
        self.on_paper: dict[str, str] = {}
        self.language = ""

    def take(self, lock_minutes: int, paper: str, printers: dict[str, str]) -> None:
        """Take what was kept from an earlier time."""
        self.lock_minutes = min(max(lock_minutes, LEAST_MINUTES), MOST_MINUTES)
        self.paper = "letter" if paper == "letter" else "a4"
        self.printers = dict(printers)
        self.changed.emit()

    def lock_after(self, minutes: int) -> None:
        """Have the screen lock after so many idle minutes, kept from 1 to 15."""
        self.take(minutes, self.paper, self.printers)

    def use_language(self, language: str) -> None:
        """Have the window speak a language from the next start on; an empty one is the computer's."""
        self.language = language
        self.changed.emit()

    def use_paper(self, paper: str) -> None:
        """Have sheets made for A4 or Letter."""
        self.take(self.lock_minutes, paper, self.printers)

    def remember_printer(self, kind: str, name: str) -> None:
        """Remember the printer that a kind of sheet went to; an empty name forgets it."""
        if self.printers.get(kind, "") != name:
            kept = {one: other for one, other in self.printers.items() if one != kind}
            self.take(self.lock_minutes, self.paper, kept | ({kind: name} if name else {}))

    def label_setup(self, printer: str) -> LabelSetup:
        """Return how labels are printed on a printer."""
        return kept_setup(self.label_setups.get(printer, {}))

    def has_label_setup(self, printer: str) -> bool:
        """Tell whether labels were printed on a printer before."""
        return printer in self.label_setups

    def remember_label_setup(self, printer: str, setup: LabelSetup) -> None:
        """Remember how labels are printed on a printer."""
        if self.label_setups.get(printer) != setup.kept():
            self.label_setups = self.label_setups | {printer: setup.kept()}
            self.changed.emit()

    def say_on_paper(self, name: str, text: str) -> None:
        """Have papers say something of the site: its ``address``, ``phone`` or ``gtin``."""
        if self.on_paper.get(name, "") != text:
            self.on_paper = self.on_paper | {name: text}
            self.changed.emit()

    def prefer_printer(self, printer: QPrinter, kind: str) -> None:
        """Choose the printer that such a sheet went to before, where it is still there."""
        from PySide6.QtPrintSupport import QPrinterInfo

        name = self.printers.get(kind, "")
        if name in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(name)
