"""Records: the trail is read page by page, checked and exported; files are inspected; papers are found."""

import csv
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from sqlalchemy import text

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.records_screen import RecordsScreen
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.work_list import sequence_of
from tests.gui.at_desk import AtDesk
from tests.records.attacks import take_guards_away
from tests.workflow.site import Site
from tests.workflow.site_ways import checked


def shown(at_desk: AtDesk) -> RecordsScreen:
    """Show the records, their trail read."""
    screen = at_desk.show(ScreenName.RECORDS)
    assert isinstance(screen, RecordsScreen)
    at_desk.wait(lambda: screen.ui.trail_table.rows.rowCount())
    at_desk.settle()
    return screen


def cells(screen: RecordsScreen, column: int) -> list[str]:
    """Return the cells of a column of the trail."""
    rows = screen.ui.trail_table.rows
    return [rows.index(number, column).data() for number in range(rows.rowCount())]


def signed_file(site: Site, order: Order, folder: Path) -> Path:
    """Write the latest document of an order to a file."""
    path = folder / "signed.pdf"
    entry = documents_of(site.workstation.database, order.id)[-1]
    path.write_bytes(pdf_of(site.workstation.database, entry.sha256) or b"")
    return path


def test_that_the_trail_is_shown_with_its_latest_entry_first(at_desk: AtDesk) -> None:
    at_desk.site.verified("01")
    screen = shown(at_desk)
    assert cells(screen, 4)[:2] == ["order verified", "order saved"]
    assert cells(screen, 2)[0] == "Ann Sample, PharmD"
    numbers = [int(cell.replace(",", "")) for cell in cells(screen, 0)]
    assert numbers == sorted(numbers, reverse=True)


def test_that_more_of_a_long_trail_is_read_when_its_end_comes_into_sight(at_desk: AtDesk) -> None:
    from besponsa_desktop.workflow.people import sign_out

    ann = at_desk.site.people["ann"]
    for _ in range(450):
        sign_out(at_desk.site.workstation, ann.id)
    screen = shown(at_desk)
    rows = screen.ui.trail_table.rows
    assert rows.rowCount() == 200
    while rows.rowCount() < sequence_of(at_desk.site.workstation):
        before = rows.rowCount()
        screen.ui.trail_table.scrollToBottom()
        at_desk.wait(lambda: rows.rowCount() > before)  # noqa: B023  waited for before the next round
    numbers = [int(cell.replace(",", "")) for cell in cells(screen, 0)]
    assert numbers == list(range(sequence_of(at_desk.site.workstation), 0, -1))


def test_that_the_trail_is_narrowed_to_what_is_typed(at_desk: AtDesk) -> None:
    at_desk.site.verified("01")
    screen = shown(at_desk)
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    at_desk.type("about_edit", "order verified")
    at_desk.press(Qt.Key.Key_Return)
    at_desk.wait(lambda: screen.ui.trail_table.rows.rowCount() == 1)
    assert cells(screen, 4) == ["order verified"]


def test_that_days_that_are_none_are_said_and_nothing_else_is_shown(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    before = cells(screen, 0)
    screen.ui.from_edit.clear()
    at_desk.type("from_edit", "31-Feb-2026")
    at_desk.click("show_button")
    assert screen.ui.trail_said.text() == "Type both days, such as 23-Nov-2026."
    assert cells(screen, 0) == before


def test_that_a_sound_trail_is_found_sound(at_desk: AtDesk) -> None:
    at_desk.site.verified("01")
    screen = shown(at_desk)
    at_desk.click("check_button")
    at_desk.wait(lambda: screen.ui.trail_result.isVisible())
    assert screen.ui.trail_verdict.text() == "SOUND"
    assert "1 signed documents" in screen.ui.trail_sentence.text()


def test_that_a_changed_entry_is_found_and_named(at_desk: AtDesk) -> None:
    at_desk.site.verified("01")
    with at_desk.site.workstation.database.engine.begin() as connection:
        take_guards_away(connection)
        connection.execute(text("UPDATE audit SET reason = 'another' WHERE sequence = 3"))
    screen = shown(at_desk)
    at_desk.click("check_button")
    at_desk.wait(lambda: screen.ui.trail_result.isVisible())
    assert screen.ui.trail_verdict.text() == "NOT SOUND"
    assert "3" in screen.ui.trail_faults.toPlainText()


def test_that_a_period_is_exported_as_a_table_and_on_paper(at_desk: AtDesk, tmp_path: Path) -> None:
    at_desk.site.verified("01")
    screen = shown(at_desk)
    period = screen.trail.typed_period()
    assert period is not None
    screen.trail.export(period, tmp_path / "trail.csv")
    at_desk.wait(lambda: at_desk.site.recorded()[-1] == "audit_exported")
    at_desk.settle()
    with (tmp_path / "trail.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert len(lines) == len(at_desk.site.trail())  # a line of heads more, and the export itself less
    assert (tmp_path / "trail.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_file_with_both_signatures_is_valid(at_desk: AtDesk, tmp_path: Path) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(signed_file(at_desk.site, order, tmp_path)))])
    drop = QDropEvent(
        QPointF(QPoint(400, 300)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(drop)
    at_desk.wait(lambda: screen.ui.inspect_result.isVisible())
    assert screen.ui.inspect_verdict.text() == "VALID"
    assert "Ben Example, RPh" in screen.ui.inspected_facts.text()
    at_desk.click("inspected_papers_button")
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.PAPERS


def test_that_a_changed_file_is_not_valid_and_says_why(at_desk: AtDesk, tmp_path: Path) -> None:
    path = signed_file(at_desk.site, checked(at_desk.site), tmp_path)
    path.write_bytes(path.read_bytes() + b"\n% one more line\n")
    screen = shown(at_desk)
    screen.inspect(path)
    at_desk.wait(lambda: screen.ui.inspect_result.isVisible())
    assert screen.ui.inspect_verdict.text() == "NOT VALID"
    first = screen.ui.checks_table.rows.row_at(0)
    assert first is not None
    assert first.cells[0] == "FAILED"


def test_that_a_file_that_cannot_be_read_is_said(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk)
    screen.inspect(tmp_path / "not-there.pdf")
    at_desk.wait(lambda: screen.ui.inspect_said.text())
    assert "cannot be read" in screen.ui.inspect_said.text()


def test_that_an_order_is_found_by_its_number_and_its_papers_are_opened(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    screen = shown(at_desk)
    screen.ui.place_list.setCurrentRow(1)
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    at_desk.type("find_edit", order.searched.order_number)
    at_desk.wait(lambda: screen.ui.documents_table.rows.rowCount() == 1)
    at_desk.press(Qt.Key.Key_Return, screen.ui.documents_table)
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.PAPERS


def test_that_an_auditor_reads_and_leaves_no_trace_but_the_export(cover: AtDesk) -> None:
    cover.site.join("otto", "Otto Sample", Role.AUDITOR)
    cover.sign_in("otto")
    shown(cover)
    before = sequence_of(cover.site.workstation)
    cover.click("check_button")
    cover.settle()
    assert sequence_of(cover.site.workstation) == before


def test_that_nothing_of_it_is_left_for_the_next_person(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    at_desk.type("about_edit", "order")
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ben")
    assert screen.ui.about_edit.text() == ""
    assert screen.ui.trail_table.rows.rowCount() == 0
