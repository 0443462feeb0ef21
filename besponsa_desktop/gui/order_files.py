"""Opening and saving order files from the window, and asking before what was typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.background import Progress, Shown, run_in_background
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.present_error import ErrorPresenter
from besponsa_desktop.gui.widgets.notice import Notice, ask

if TYPE_CHECKING:
    from besponsa_desktop.gui.screens.order_screen import OrderScreen
    from besponsa_desktop.workflow.import_file import Imported

PRACTICE_FOLDER = Path(__file__).resolve().parent / "practice"
_FILTER = _later("Order files (*.json);;All files (*)")
_FILTER_OF_ALL = _later("Orders, FHIR bundles and HL7 v2 messages (*.json *.hl7);;All files (*)")


class OrderFiles(QObject):
    """The file behind the order screen. ``told``: words for the status bar; ``shown``: a file is shown."""

    told = Signal(str)
    shown = Signal()
    practice_changed = Signal(bool)

    def __init__(
        self, window: QWidget, screen: OrderScreen, errors: ErrorPresenter, now: Callable[[], datetime]
    ) -> None:
        """Begin with no file."""
        super().__init__(window)
        self._window, self._screen, self._errors, self._now = window, screen, errors, now
        self.path: Path | None = None
        self.notes: tuple[str, ...] = ()
        self.is_practice = self._is_kept = self._is_foreign = False
        self.question: Notice | None = None

    def keep_typed(self) -> None:
        """Ask no more before an order is left: what is typed is kept as a draft."""
        self._is_kept = True

    # ------------------------------------------------------------------ opening
    def new(self) -> None:
        """Begin a new order, asking first where something would be lost."""
        self.unless_unsaved(self._begin_new)

    def ask_what_to_open(self) -> None:
        """Ask for an order file and open it."""
        self.unless_unsaved(self._choose_file)

    def open(self, path: Path) -> None:
        """Open an order file, asking first where something would be lost."""
        self.unless_unsaved(lambda: self.load(path))

    def load(self, path: Path) -> None:
        """Read an order file in the background and show it; a file with faults changes nothing."""
        words = self.tr("{name} is being read …").format(name=path.name)
        run_in_background(
            Shown(self._window, words),
            lambda progress: _read(path, progress),
            lambda imported: self._show(path, imported),
            self._errors.present,
        )

    def _show(self, path: Path, imported: Imported) -> None:
        self.show_document(path, imported.document, map(str, imported.notes))
        self._is_foreign = not imported.is_order_file

    def show_document(self, path: Path, document: dict[str, object], notes: Iterable[str] = ()) -> None:
        """Show the document of an order file; ``notes`` say what of the file is not in it."""
        self.path, self.notes, self._is_foreign = path, tuple(notes), False
        self._set_practice(path.resolve().parent == PRACTICE_FOLDER)
        self._screen.begin(document)
        self._screen.go_to_dose()
        self.shown.emit()
        self.told.emit(self.tr("Opened {name}").format(name=path.name))

    def _begin_new(self) -> None:
        self.path = None
        self._set_practice(False)
        self._screen.begin_new()
        self.told.emit(self.tr("New order, not saved"))

    def _choose_file(self) -> None:
        title = self.tr("Open an order")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", _tr(_FILTER_OF_ALL))
        if chosen:
            self.load(Path(chosen))

    def _set_practice(self, is_practice: bool) -> None:
        self.is_practice = is_practice
        self.practice_changed.emit(is_practice)

    # ------------------------------------------------------------------ saving
    def ask_where_to_save(self) -> None:
        """Ask for a file name and save the order; never propose another program's file."""
        look = self._screen.look
        if look is None or look.judged is None:
            return
        name = (
            str(self.path)
            if self.path and not self.is_practice and not self._is_foreign
            else f"{look.judged.order.prescription.id}.json"
        )
        title = self.tr("Save the order")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, _tr(_FILTER))
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Save the order as an order file; a practice order stays one, wherever it is saved."""
        from besponsa_desktop.workflow.files import write_files
        from besponsa_desktop.workflow.order_entry import order_file

        look = self._screen.look
        if look is None or look.judged is None:
            return
        try:
            write_files({path: order_file(look.judged.order)})
        except SurroundingsFailed as failed:
            self._errors.present(failed)
            return
        self.path, self._is_foreign = path, False
        self._screen.mark_saved()
        words = self.tr("Saved {time} as {name}")
        self.told.emit(words.format(time=f"{self._now():%H:%M:%S}", name=path.name))

    # ------------------------------------------------------------------ nothing is lost unasked
    def unless_unsaved(self, act: Callable[[], None]) -> None:
        """Do something that would lose what was typed; ask first where anything was."""
        if self._is_kept or not self._screen.is_changed:
            act()
            return
        words = self.tr("The order was changed and is not saved. Save it first?")
        self.question = ask(
            self._window,
            self.tr("Not saved"),
            words,
            (self.tr("Keep editing"), lambda: None),
            (self.tr("Save …"), self.ask_where_to_save),
            (self.tr("Discard the changes"), act),
        )


def practice_documents() -> Iterator[dict[str, object]]:
    """Yield the documents of the practice orders."""
    from besponsa_desktop.workflow.order_entry import read_order_path

    for path in sorted(PRACTICE_FOLDER.glob("*.json")):
        yield read_order_path(path)


def _read(path: Path, progress: Progress) -> Imported:
    """Return the order of a file."""
    from besponsa_desktop.workflow.import_file import read_import_path

    progress.report(0)
    imported = read_import_path(path)
    progress.report(1)
    return imported
