"""The ward note on the papers: reached from giving by F6, shown and printed with its number."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.records.prints import PrintOutcome
from tests.gui.at_desk import AtDesk
from tests.gui.happening import running, tell
from tests.gui.label_ways import choose_paper, prints
from tests.gui.test_papers_screen import answer, print_to
from tests.printing.pdf_reading import text_of


def test_that_what_happened_is_printed_from_giving(cover: AtDesk, tmp_path: Path) -> None:
    _, seen = running(cover)
    tell(cover, "reaction", "2", "rash on both arms")
    cover.press(Qt.Key.Key_F6)
    cover.wait(lambda: cover.desk_.navigation.current is ScreenName.PAPERS)
    cover.settle()
    screen = cover.desk_.navigation.screen(ScreenName.PAPERS)
    assert isinstance(screen, PapersScreen)
    rows = screen.ui.papers_table.rows
    names = [row.cells[0] for n in range(rows.rowCount()) if (row := rows.row_at(n)) is not None]
    choose_paper(cover, screen, names.index("Ward note"))
    assert screen.pdf is not None
    assert "rash on both arms" in " ".join(text_of(screen.pdf).split())
    assert "from what is recorded" in screen.ui.pages_note.text()
    cover.click("print_button")
    print_to(cover, screen, tmp_path / "note.pdf")
    answer(cover, screen, 0)
    assert prints(cover, seen) == [("ward note", {PrintOutcome.CONFIRMED})]
    assert text_of((tmp_path / "note.pdf").read_bytes()).split()[:2] == ["Print", "1"]
