"""The ward note on the papers: reached from giving by F6, shown and printed with its number."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.records.prints import PrintOutcome
from tests.gui.at_desk import AtDesk
from tests.gui.happening import recorded, running, tell
from tests.gui.label_ways import choose_paper, prints
from tests.gui.test_papers_screen import answer, print_to
from tests.printing.pdf_reading import text_of
from tests.workflow.site_ways import given


def test_that_an_infusion_is_told_of_long_after_its_watch(cover: AtDesk) -> None:
    seen = given(cover.site)
    cover.site.clock.now += timedelta(days=1)
    cover.sign_in("ann")
    cover.show(ScreenName.PAPERS, seen.id)
    QTest.keyClick(cover.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    cover.wait(lambda: cover.desk_.navigation.current is ScreenName.GIVE)
    cover.settle()
    tell(cover, "reaction", "1", "fever in the evening")
    assert [one.event.words for one in recorded(cover, seen)] == ["fever in the evening"]


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
