"""Bringing results into the grid: from a pasted table or a file, each value marked until it is accepted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_sheet import TESTS
from besponsa_desktop.gui.widgets.notice import ask
from besponsa_desktop.gui.widgets.said import show_reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from besponsa_desktop.gui.screens.results_screen import ResultsScreen
    from besponsa_desktop.workflow.results_reading import FoundResults
    from besponsa_desktop.workflow.workstation import Workstation

_FILES = "(*.jsonl *.json *.hl7 *.csv *.tsv *.txt)"


def names_of_tests() -> dict[str, str]:
    """Return the keys of the tests by their names in the window's language, in small letters."""
    return {" ".join(_tr(test.name).casefold().split()): test.key for test in TESTS}


def paste_table(screen: ResultsScreen) -> None:
    """Read the table on the clipboard into the grid."""
    text, names = QApplication.clipboard().text(), names_of_tests()

    def work(workstation: Workstation) -> FoundResults:
        from besponsa_desktop.workflow.names_of_tests import names_known
        from besponsa_desktop.workflow.results_reading import read_pasted

        return read_pasted(text, names_known(workstation, names))

    _take(screen, _tr("The table is being read …"), work)


def ask_for_file(screen: ResultsScreen) -> None:
    """Ask for a file and read its results into the grid."""
    kinds = _tr("Results {patterns}").format(patterns=_FILES)
    chosen, _ = QFileDialog.getOpenFileName(screen, _tr("Import results"), "", kinds)
    if chosen:
        take_file(screen, Path(chosen))


def take_file(screen: ResultsScreen, path: Path) -> None:
    """Read the results in a file into the grid; those of another patient are refused."""
    page, names = screen.page, names_of_tests()
    if page is None:
        return
    mrn = page.mrn

    def work(workstation: Workstation) -> FoundResults:
        from besponsa_desktop.workflow.names_of_tests import names_known
        from besponsa_desktop.workflow.results_reading import read_results_path

        return read_results_path(path, mrn, names_known(workstation, names))

    _take(screen, _tr("The file is being read …"), work)


def in_place_of_the_grid(screen: ResultsScreen, act: Callable[[], None]) -> None:
    """Show something else in the grid; ask first where something in it would be lost."""
    if screen.grid.is_empty and not screen.grid.waiting:
        act()
        return
    ask(
        screen,
        _tr("Replace what is in the grid?"),
        _tr("The grid holds results that are not recorded."),
        (_tr("Keep them"), lambda: None),
        (_tr("Replace them"), act),
    )


def leave_out(screen: ResultsScreen) -> None:
    """Empty the grid; ask first where a visit that waits would follow, since undo does not bring it back."""

    def act() -> None:
        screen.ui.results_said.clear()
        screen.grid.clear()

    if screen.grid.is_empty or not screen.grid.waiting:
        act()
        return
    ask(
        screen,
        _tr("Leave this visit out?"),
        _tr("What is in the grid is left out, and undo does not bring it back. The next visit follows."),
        (_tr("Keep it"), lambda: None),
        (_tr("Leave it out"), act),
    )


def give_up_correction(screen: ResultsScreen) -> None:
    """Correct the visit no longer; ask first where what was changed in the grid would be lost."""

    def act() -> None:
        screen.begin({})
        screen.keep()

    if not screen.grid.is_changed:
        act()
        return
    ask(
        screen,
        _tr("Give the correction up?"),
        _tr("What was changed in the grid is lost. The visit stays as it is recorded."),
        (_tr("Keep correcting"), lambda: None),
        (_tr("Give it up"), act),
    )


def _take(screen: ResultsScreen, words: str, work: Callable[[Workstation], FoundResults]) -> None:
    page = screen.page
    if page is None:
        return

    def done(found: FoundResults) -> None:
        def take() -> None:
            screen.begin({})
            screen.grid.take(found.documents, found.notes)

        if screen.page is not None and screen.page.mrn == page.mrn:
            in_place_of_the_grid(screen, take)

    def failed(error: BaseException) -> None:
        show_reason(screen.desk, error, screen.ui.results_said)

    screen.desk.do(words, work, done, failed, Waiting.FOR_AN_ANSWER)
