"""The inspector's pack from the records: of an order, of a period, in a file, and whether it is sound."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import text

from besponsa_desktop.gui.screens.records_screen import RecordsScreen
from besponsa_desktop.printing.inspection_pack import attached_files
from tests.gui.at_desk import AtDesk
from tests.gui.test_records_screen import shown
from tests.records.attacks import take_guards_away
from tests.workflow.site_ways import checked


def find_order(at: AtDesk, number: str) -> RecordsScreen:
    """Show the signed documents and find an order."""
    screen = shown(at)
    screen.ui.place_list.setCurrentRow(1)
    at.type("find_edit", number)
    at.wait(lambda: screen.ui.documents_table.rows.rowCount() == 1)
    return screen


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Have the dialog of the desktop answer with a file; return the names that it offers."""
    offered: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kind: str) -> tuple[str, str]:
        offered.append(name)
        return ("" if path is None else str(path), "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return offered


def test_that_the_pack_of_the_chosen_order_is_written_by_key_and_said_to_be_sound(
    at_desk: AtDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = checked(at_desk.site)
    number, out = order.searched.order_number, tmp_path / "pack.pdf"
    screen = find_order(at_desk, number)
    offered = choose_file(monkeypatch, out)
    QTest.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    at_desk.wait(lambda: screen.ui.documents_said.text())
    assert offered == [f"inspection-{number}.pdf"]
    assert screen.ui.documents_said.text() == "pack.pdf: orders 1, signed files 1. All of it is sound."
    assert len(attached_files(out.read_bytes())) == 1
    entry = at_desk.site.trail()[-1]
    assert (entry.what, entry.person_id) == ("inspection_packed", at_desk.site.people["ann"].id)


def test_that_the_pack_of_a_period_is_written_and_a_fault_is_said(
    at_desk: AtDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(at_desk.site)
    with at_desk.site.workstation.database.engine.begin() as connection:
        take_guards_away(connection)
        connection.execute(text("UPDATE audit SET reason = 'another' WHERE sequence = 3"))
    screen = shown(at_desk)
    offered = choose_file(monkeypatch, tmp_path / "pack.pdf")
    at_desk.click("period_pack_button")
    at_desk.wait(lambda: screen.ui.trail_said.text())
    assert offered == ["inspection-2026-11-17-2026-11-23.pdf"]
    assert "Not all of it is sound" in screen.ui.trail_said.text()
    assert screen.ui.trail_said.property("state") == "error"
    assert (tmp_path / "pack.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_pack_that_cannot_be_written_is_said(
    at_desk: AtDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = find_order(at_desk, checked(at_desk.site).searched.order_number)
    choose_file(monkeypatch, tmp_path / "nowhere" / "pack.pdf")
    at_desk.click("order_pack_button")
    at_desk.wait(lambda: screen.ui.documents_said.text())
    assert screen.ui.documents_said.property("state") == "error"


def test_that_no_pack_is_written_without_a_file_or_an_order(
    at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = find_order(at_desk, checked(at_desk.site).searched.order_number)
    before = at_desk.site.recorded()
    offered = choose_file(monkeypatch, None)
    at_desk.click("order_pack_button")
    screen.ui.find_edit.clear()
    at_desk.type("find_edit", "nobody of that name")
    at_desk.wait(lambda: not screen.ui.order_pack_button.isEnabled())
    QTest.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    assert len(offered) == 1
    assert at_desk.site.recorded() == before
