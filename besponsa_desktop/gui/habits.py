"""How this user works at this computer: when the screen locks, which paper, which printer for which sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.idle_lock import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES

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

    def prefer_printer(self, printer: QPrinter, kind: str) -> None:
        """Choose the printer that such a sheet went to before, where it is still there."""
        from PySide6.QtPrintSupport import QPrinterInfo

        name = self.printers.get(kind, "")
        if name in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(name)
