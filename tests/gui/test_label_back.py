"""Labels from the papers: their number stands on them, and they are read back by scanning them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.prints import PrintOutcome
from tests.gui.at_desk import AtDesk
from tests.gui.label_ways import DOSE, MM, choose, choose_paper, print_again, printed_code, prints, scan_back
from tests.gui.print_system import BROKEN, LABELS, PrintSystem, print_system
from tests.gui.scanning import scan
from tests.gui.test_papers_screen import answer, shown
from tests.gui.test_print_queue import print_on
from tests.gui.zpl import dots_of
from tests.printing.pdf_reading import codes_in, text_of
from tests.workflow.site_ways import checked


@pytest.fixture
def system(qapp: object) -> Iterator[PrintSystem]:
    """Return a running print system."""
    with print_system() as running:
        yield running


# ------------------------------------------------------------------ printing and reading back
def test_that_a_chosen_stock_comes_out_with_its_number_and_is_confirmed_by_scanning_it(
    system: PrintSystem, at_desk: AtDesk
) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "label_printer_box", LABELS)
    choose(at_desk, "stock_box", "4 × 2 in")
    print_on(at_desk, screen, LABELS)
    at_desk.wait(lambda: screen.printing.question is not None)
    dots = dots_of(system.output(LABELS))
    assert abs(dots.shape[0] - 2 * 203) <= 2
    codes = codes_in(dots)
    assert codes["Code 128"] == order.searched.order_number
    assert codes["QR Code"].endswith("-1")
    answer(at_desk, screen, 2)
    assert prints(at_desk, order) == [("label", set())]
    scan_back(at_desk, codes["QR Code"], "offset_x_edit")
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    assert screen.ui.label_verdict.text() == "AGREES"
    assert screen.ui.offset_x_edit.text() == "0"
    at_desk.settle()
    assert prints(at_desk, order) == [("label", {PrintOutcome.CONFIRMED})]
    assert at_desk.site.recorded()[-1] == "label_read_back"
    assert "W2" in {entry.workstation for entry in at_desk.site.trail()}


def test_that_a_replaced_label_is_told_not_to_be_used(at_desk: AtDesk, tmp_path: Path) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    first = printed_code(at_desk, screen, tmp_path / "first.pdf")
    second = print_again(at_desk, screen, tmp_path / "second.pdf")
    assert "REPRINT 1" not in text_of((tmp_path / "first.pdf").read_bytes())
    scan_back(at_desk, first)
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    assert screen.ui.label_verdict.text() == "VOID"
    assert "Print 2 stands for it now. This label is not to be used." in screen.ui.label_sentence.text()
    at_desk.settle()
    scan_back(at_desk, second)
    at_desk.wait(lambda: screen.ui.label_verdict.text() == "AGREES")
    at_desk.settle()
    assert [told for _, told in prints(at_desk, order)] == [{PrintOutcome.VOID}, {PrintOutcome.CONFIRMED}]
    words = screen.ui.history_table.rows.row_at(0)
    assert words is not None
    assert words.cells[2:] == ("label read back", "agrees")


def test_that_a_label_that_does_not_show_the_order_becomes_void(at_desk: AtDesk, tmp_path: Path) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    code = printed_code(at_desk, screen, tmp_path / "label.pdf")
    scan_back(at_desk, f"{code[:5]}{'0' * 16}{code[21:]}")
    at_desk.wait(lambda: screen.ui.label_verdict.text() == "VOID")
    at_desk.settle()
    assert prints(at_desk, order) == [("label", {PrintOutcome.VOID})]
    row = screen.ui.papers_table.rows.row_at(DOSE)
    assert row is not None
    assert row.cells[-1] == "1 void"


def test_that_a_label_of_another_order_is_told_by_its_number(at_desk: AtDesk, tmp_path: Path) -> None:
    other = checked(at_desk.site, "02")
    screen = shown(at_desk, other)
    choose_paper(at_desk, screen, DOSE)
    code = printed_code(at_desk, screen, tmp_path / "label.pdf")
    screen = shown(at_desk, checked(at_desk.site))
    scan_back(at_desk, code)
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    assert screen.ui.label_verdict.text() == "OTHER ORDER"
    assert other.searched.order_number in screen.ui.label_sentence.text()
    at_desk.settle()
    assert prints(at_desk, other) == [("label", set())]


def test_that_a_label_scanned_while_the_question_stands_answers_it(at_desk: AtDesk, tmp_path: Path) -> None:
    """Its Enter must not press Yes: a label that is void would be confirmed by that."""
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    code = printed_code(at_desk, screen, tmp_path / "label.pdf", then=None)
    question = screen.printing.question
    assert question is not None
    wrong = f"{code[:5]}{'0' * 16}{code[21:]}"
    scan(wrong, question.answers[0])
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    at_desk.settle()
    assert prints(at_desk, order) == [("label", {PrintOutcome.VOID})]


def test_that_a_scan_is_not_left_for_the_next_order(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    scan_back(at_desk, "BDL1-0000000000000000-7")
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    assert screen.ui.label_verdict.text() == "OTHER ORDER"
    shown(at_desk, checked(at_desk.site, "02"))
    assert not screen.ui.label_banner.isVisible()


def test_that_another_code_is_told_to_be_none_of_a_label(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    before = at_desk.site.recorded()
    scan_back(at_desk, "4006381333931")
    at_desk.wait(lambda: screen.ui.label_banner.isVisible())
    assert screen.ui.label_verdict.text() == "NO LABEL"
    at_desk.settle()
    assert at_desk.site.recorded() == before


def test_that_an_auditor_compares_and_records_nothing(cover: AtDesk) -> None:
    cover.site.join("otto", "Otto Sample", Role.AUDITOR)
    order = checked(cover.site)
    cover.sign_in("otto")
    screen = shown(cover, order)
    before = cover.site.recorded()
    scan_back(cover, "BDL1-0000000000000000-7")
    cover.wait(lambda: screen.ui.label_banner.isVisible())
    cover.settle()
    assert cover.site.recorded() == before


def test_that_a_print_that_fails_is_recorded_as_failed_with_its_number(
    system: PrintSystem, at_desk: AtDesk
) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    print_on(at_desk, screen, BROKEN)
    at_desk.wait(lambda: at_desk.window.errors.last_notice is not None)
    notice = at_desk.window.errors.last_notice
    assert notice is not None
    notice.close()
    at_desk.settle()
    assert prints(at_desk, order) == [("label", {PrintOutcome.FAILED})]


def test_that_the_calibration_page_is_printed_and_is_no_print_of_the_order(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "stock_box", "100 × 50 mm")
    QTest.keyClick(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    at_desk.wait(lambda: screen.printing.dialog is not None and screen.printing.dialog.isVisible())
    dialog = screen.printing.dialog
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "page.pdf"))
    QDialog.accept(dialog)
    at_desk.wait((tmp_path / "page.pdf").exists)
    at_desk.settle()
    width, height = PdfDocument(tmp_path / "page.pdf")[0].get_size()
    assert (round(width / MM), round(height / MM)) == (100, 50)
    assert prints(at_desk, order) == []


def test_that_no_calibration_page_is_made_for_another_paper(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    QTest.keyClick(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    assert screen.printing.dialog is None
    assert at_desk.desk_.navigation.current is ScreenName.PAPERS
