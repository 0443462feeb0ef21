"""Labels on the papers: how they are printed is chosen, their number stands on them, they are read back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog

from besponsa_desktop.gui.label_setup import LabelSetup, kept_setup, read_offset, read_size
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.scanner import GAP_MS
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from tests.gui.at_desk import AtDesk
from tests.gui.print_system import BROKEN, LABELS, PrintSystem, print_system
from tests.gui.scanning import scan
from tests.gui.test_papers_screen import answer, print_to, shown
from tests.gui.test_print_queue import print_on
from tests.gui.zpl import dots_of
from tests.printing.pdf_reading import codes_in, picture_of, text_of
from tests.workflow.site_ways import checked

WARD_SHEET, DOSE, OUTER_BAG, LIGHT_COVER, VIAL = range(2, 7)
MM = 72 / 25.4


@pytest.fixture
def system(qapp: object) -> Iterator[PrintSystem]:
    """Return a running print system."""
    with print_system() as running:
        yield running


def choose_paper(at: AtDesk, screen: PapersScreen, row: int) -> None:
    """Choose a paper and wait until it is shown."""
    screen.ui.papers_table.setFocus()
    screen.ui.papers_table.choose(row)
    wait_until_read(at)


def wait_until_read(at: AtDesk) -> None:
    """Wait until what is chosen is shown, or why it is not."""
    screen = at.desk_.navigation.screen(ScreenName.PAPERS)
    assert isinstance(screen, PapersScreen)
    at.wait(lambda: screen.pdf is not None or screen.reading.words)
    at.settle()


def choose(at: AtDesk, name: str, words: str) -> None:
    """Choose an item of a drop-down by keys: its beginning is typed, then Enter."""
    box = at.find(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    number = box.findText(words)
    assert number >= 0, [box.itemText(each) for each in range(box.count())]
    at.press(Qt.Key.Key_Home)
    for _ in range(number):
        at.press(Qt.Key.Key_Down)
    wait_until_read(at)


def type_anew(at: AtDesk, name: str, text: str) -> None:
    """Type into a field in the place of what stands there."""
    edit = at.find(name)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    at.type(name, text)
    QTest.qWait(GAP_MS * 3)
    wait_until_read(at)


def size_in_mm(screen: PapersScreen) -> tuple[float, float]:
    """Return the size of the page that is shown."""
    assert screen.pdf is not None, screen.reading.words
    width, height = PdfDocument(screen.pdf)[0].get_size()
    return round(width / MM, 1), round(height / MM, 1)


def scan_back(at: AtDesk, code: str, name: str = "papers_table") -> None:
    """Scan a label while the cursor is in a widget of the papers; offscreen no window comes back alone."""
    at.window.activateWindow()
    at.settle()
    scan(code, at.find(name))


def prints(at: AtDesk, order: Order) -> list[tuple[str, set[PrintOutcome]]]:
    """Return what was printed of an order, and what came of it."""
    return [(one.what, set(one.outcomes)) for one in prints_of(at.site.workstation.database, order.id)]


# ------------------------------------------------------------------ the ward sheet
def test_that_the_ward_sheet_is_shown_and_printed_with_its_number(at_desk: AtDesk, tmp_path: Path) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, WARD_SHEET)
    assert not screen.ui.label_frame.isVisible()
    assert screen.pdf is not None
    text = text_of(screen.pdf)
    assert "Ward sheet" in text
    assert "NOT VERIFIED" not in text
    at_desk.click("print_button")
    print_to(at_desk, screen, tmp_path / "ward.pdf")
    answer(at_desk, screen, 0)
    assert prints(at_desk, order) == [("ward sheet", {PrintOutcome.CONFIRMED})]
    assert text_of((tmp_path / "ward.pdf").read_bytes()).split()[:2] == ["Print", "1"]
    row = screen.ui.papers_table.rows.row_at(WARD_SHEET)
    assert row is not None
    assert row.cells[-1] == "1"


# ------------------------------------------------------------------ choosing
def test_that_every_stock_is_shown_at_its_size(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, OUTER_BAG)
    sizes = {}
    for words in ("70 × 50 mm", "100 × 50 mm", "4 × 2 in", "100 × 75 mm", "4 × 3 in"):
        choose(at_desk, "stock_box", words)
        sizes[words] = size_in_mm(screen)
    assert sizes == {
        "70 × 50 mm": (70, 50),
        "100 × 50 mm": (100, 50),
        "4 × 2 in": (101.6, 50.8),
        "100 × 75 mm": (100, 75),
        "4 × 3 in": (101.6, 76.2),
    }
    assert not screen.ui.size_part.isVisible()


def test_that_a_size_of_the_sites_own_is_typed(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "stock_box", "another size")
    assert not screen.ui.print_button.isEnabled()
    assert "such as 110x80" in screen.ui.label_said.text()
    type_anew(at_desk, "size_edit", "110 x 80")
    assert size_in_mm(screen) == (110, 80)
    assert screen.ui.label_said.text() == ""


def test_that_a_label_lies_on_the_first_free_place_of_its_sheet(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "stock_box", "A4 sheet of 6 labels, 99.1 × 93.1 mm")
    assert screen.pdf is not None
    first = picture_of(screen.pdf, 50)
    type_anew(at_desk, "first_place_edit", "6")
    assert screen.pdf is not None
    last = picture_of(screen.pdf, 50)
    half, third = first.shape[1] // 2, first.shape[0] // 3
    assert first[:third, :half].min() < 128 <= first[-third:, half:].min()
    assert last[-third:, half:].min() < 128 <= last[:third, :half].min()
    type_anew(at_desk, "first_place_edit", "7")
    assert "from 1 to 6" in screen.ui.label_said.text()
    assert not screen.ui.print_button.isEnabled()


@pytest.mark.parametrize("typed", ["0,5", "", "five", "1e1", "--1"])
def test_that_an_offset_that_cannot_be_read_is_said_and_nothing_is_printed(
    at_desk: AtDesk, typed: str
) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    type_anew(at_desk, "offset_x_edit", typed)
    assert screen.ui.label_said.text() == "Type an offset in mm with a point, such as 0.5 or -1."
    assert screen.ui.offset_x_edit.property("state") == "error"
    QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at_desk.settle()
    assert screen.printing.dialog is None


def test_that_what_does_not_fit_is_refused_with_the_larger_stock(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "stock_box", "70 × 50 mm")
    words = screen.ui.pages_note.text()
    assert "too small for every field" in words
    assert "100 × 50 mm" in words
    assert screen.ui.pages_scroll.pages == []
    assert not screen.ui.print_button.isEnabled()
    choose(at_desk, "stock_box", "100 × 50 mm")
    assert screen.ui.print_button.isEnabled()


def test_that_an_offset_too_large_to_be_meant_is_refused(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    type_anew(at_desk, "offset_y_edit", "-12.5")
    assert "at most 5 mm either way" in screen.ui.pages_note.text()


def test_that_each_kind_has_a_print_of_its_own(at_desk: AtDesk, tmp_path: Path) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    for number, row in enumerate((DOSE, OUTER_BAG, LIGHT_COVER, VIAL), 1):
        choose_paper(at_desk, screen, row)
        at_desk.click("print_button")
        print_to(at_desk, screen, tmp_path / "label.pdf")
        answer(at_desk, screen, 0)
        code = codes_in(picture_of((tmp_path / "label.pdf").read_bytes(), 203))
        assert any(said.endswith(f"-{number}") for said in code.values()), code
    assert prints(at_desk, order) == [
        (what, {PrintOutcome.CONFIRMED})
        for what in ("label", "label outer-bag", "label light-cover", "label vial")
    ]


# ------------------------------------------------------------------ what is remembered
def test_that_what_is_set_is_remembered_for_its_printer(system: PrintSystem, at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "label_printer_box", LABELS)
    choose(at_desk, "stock_box", "4 × 2 in")
    choose(at_desk, "resolution_box", "300")
    type_anew(at_desk, "offset_x_edit", "0.5")
    choose(at_desk, "label_printer_box", BROKEN)
    assert screen.ui.stock_box.currentText() == "4 × 3 in"
    choose(at_desk, "label_printer_box", LABELS)
    assert screen.ui.stock_box.currentText() == "4 × 2 in"
    assert screen.ui.offset_x_edit.text() == "0.5"
    kept = at_desk.desk_.desk.habits.label_setup(LABELS)
    assert kept == LabelSetup(stock="4x2in", dots_per_inch="300", offset_x="0.5", offset_y="0")


def test_that_a_printer_of_other_labels_prints_none_before_its_own_were_shown(
    system: PrintSystem, at_desk: AtDesk
) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    choose_paper(at_desk, screen, DOSE)
    choose(at_desk, "label_printer_box", LABELS)
    choose(at_desk, "stock_box", "4 × 2 in")
    choose(at_desk, "label_printer_box", BROKEN)
    print_on(at_desk, screen, LABELS)
    at_desk.settle()
    assert prints(at_desk, order) == []
    at_desk.wait(lambda: size_in_mm(screen) == (101.6, 50.8))
    assert screen.ui.label_printer_box.currentText() == LABELS


def test_that_what_was_kept_wrongly_is_as_usual() -> None:
    assert kept_setup({}) == LabelSetup()
    assert kept_setup({"dots_per_inch": "72", "offset_x": "x", "stock": "4x2in"}) == LabelSetup(stock="4x2in")
    assert kept_setup(LabelSetup(stock="110x80", offset_y="-1.25").kept()).offset_y == "-1.25"
    assert [read_offset(text) for text in ("1", " -0.5 ", "\u22122", "+1", "１", "1.", "999")] == [
        "1",
        "-0.5",
        "-2",
        "+1",
        "",
        "",
        "",
    ]
    assert [read_size(text) for text in ("110x80", "99.5 × 60", "110", "axb", "１10x80")] == [
        "110x80",
        "99.5x60",
        "",
        "",
        "",
    ]


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


def printed_code(at: AtDesk, screen: PapersScreen, file: Path, then: int | None = 2) -> str:
    """Print the chosen label into a file, answer what came of it, and return what its square code says."""
    at.click("print_button")
    print_to(at, screen, file)
    if then is not None:
        answer(at, screen, then)
    return codes_in(picture_of(file.read_bytes(), 203))["QR Code"]


def print_again(at: AtDesk, screen: PapersScreen, file: Path) -> str:
    """Print once more, with a reason."""
    at.click("print_button")
    at.type("reason_edit", "smeared")
    at.click("confirm_button")
    print_to(at, screen, file)
    answer(at, screen, 2)
    return codes_in(picture_of(file.read_bytes(), 203))["QR Code"]


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
