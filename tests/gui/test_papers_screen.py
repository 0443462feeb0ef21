"""Print: the papers of an order are shown as they are kept, printed with a record, and saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.confirm_dialog import ConfirmDialog
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from besponsa_desktop.workflow.step_drafts import StepPlace, half_typed_of, keep_typed
from tests.gui.at_desk import AtDesk
from tests.workflow.site import OWN
from tests.workflow.site_ways import checked


def shown(at_desk: AtDesk, order: Order) -> PapersScreen:
    """Show the papers of an order and wait for the pages of the first one."""
    screen = at_desk.show(ScreenName.PAPERS, order.id)
    assert isinstance(screen, PapersScreen)
    at_desk.wait(lambda: screen.ui.pages_scroll.pages)
    return screen


def print_to(at_desk: AtDesk, screen: PapersScreen, file: Path) -> None:
    """Choose a file as the printer, and print."""
    at_desk.wait(lambda: screen.printing.dialog is not None and screen.printing.dialog.isVisible())
    dialog = screen.printing.dialog
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file))
    QDialog.accept(dialog)
    at_desk.wait(lambda: screen.printing.question is not None)
    at_desk.settle()


def answer(at_desk: AtDesk, screen: PapersScreen, number: int) -> None:
    """Answer what came of the print."""
    question = screen.printing.question
    assert question is not None
    question.answers[number].click()
    screen.printing.question = None
    at_desk.settle()


def test_that_every_signed_document_is_listed_with_who_signed_it(at_desk: AtDesk) -> None:
    screen = shown(at_desk, checked(at_desk.site))
    table = screen.ui.papers_table
    cells = [table.rows.row_at(number).cells[:4] for number in range(table.rows.rowCount())]  # type: ignore[union-attr]
    assert cells == [
        ("Worksheet", "1", "second check", "Ben Example, RPh"),
        ("Worksheet", "1", "verified", "Ann Sample, PharmD"),
        *(
            (kind, "1", "\u2013", "\u2013")
            for kind in ("Ward sheet", "Label", "Outer-bag label", "Light-cover label", "Vial label")
        ),
    ]


def test_that_the_document_shown_and_saved_is_the_one_that_is_kept(at_desk: AtDesk, tmp_path: Path) -> None:
    order = at_desk.site.verified("01")
    screen = shown(at_desk, order)
    (entry,) = documents_of(at_desk.site.workstation.database, order.id)
    screen.save_as(tmp_path / "saved.pdf")
    at_desk.settle()
    assert (tmp_path / "saved.pdf").read_bytes() == pdf_of(at_desk.site.workstation.database, entry.sha256)
    assert len(screen.ui.pages_scroll.pages) == 3


def test_that_a_print_is_recorded_with_its_number_and_what_came_of_it(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    order = at_desk.site.verified("01")
    screen = shown(at_desk, order)
    QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    print_to(at_desk, screen, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    answer(at_desk, screen, 0)
    (printed,) = prints_of(at_desk.site.workstation.database, order.id)
    assert (printed.what, printed.replaces) == ("worksheet", None)
    assert printed.printed_by == at_desk.site.people["ann"].id
    assert printed.outcomes == {PrintOutcome.CONFIRMED}


def test_that_a_second_print_needs_a_reason_and_voids_the_first(at_desk: AtDesk, tmp_path: Path) -> None:
    order = at_desk.site.verified("01")
    screen = shown(at_desk, order)
    at_desk.click("print_button")
    print_to(at_desk, screen, tmp_path / "first.pdf")
    answer(at_desk, screen, 1)
    at_desk.click("print_button")
    at_desk.click("confirm_button")
    at_desk.settle()
    assert len(prints_of(at_desk.site.workstation.database, order.id)) == 1
    at_desk.type("reason_edit", "paper jam")
    at_desk.click("confirm_button")
    print_to(at_desk, screen, tmp_path / "second.pdf")
    answer(at_desk, screen, 0)
    first, second = prints_of(at_desk.site.workstation.database, order.id)
    assert first.outcomes == {PrintOutcome.FAILED, PrintOutcome.VOID}
    assert (second.replaces, second.reason) == (first.serial, "paper jam")


def test_that_a_sheet_is_printed_at_its_true_size_with_the_number_of_the_print(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    from pypdfium2 import PdfDocument

    screen = shown(at_desk, at_desk.site.verified("01"))
    at_desk.click("print_button")
    print_to(at_desk, screen, tmp_path / "out.pdf")
    answer(at_desk, screen, 2)
    assert screen.pdf is not None
    before, after = PdfDocument(screen.pdf), PdfDocument(tmp_path / "out.pdf")
    assert len(after) == len(before)
    for page in range(len(before)):
        assert all(
            abs(one - other) < 2
            for one, other in zip(before[page].get_size(), after[page].get_size(), strict=True)
        )
    assert "Print 1" in after[0].get_textpage().get_text_range()


def test_that_a_label_is_printed_on_its_own_stock_without_a_line_of_ours(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    from pypdfium2 import PdfDocument

    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    screen.ui.papers_table.choose(3)
    at_desk.wait(lambda: len(screen.ui.pages_scroll.pages) == 1)
    at_desk.click("print_button")
    print_to(at_desk, screen, tmp_path / "label.pdf")
    answer(at_desk, screen, 0)
    printed = PdfDocument(tmp_path / "label.pdf")
    assert [round(length) for length in printed[0].get_size()] == [288, 216]
    assert printed[0].get_textpage().get_text_range() == ""
    (kept,) = prints_of(at_desk.site.workstation.database, order.id)
    assert (kept.what, kept.document_sha256) == ("label", None)


def test_that_an_order_is_cancelled_with_reason_and_password(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    screen = shown(at_desk, order)
    at_desk.click("cancel_order_button")
    at_desk.type("reason_edit", "entered for the wrong day")
    at_desk.type("password_edit", OWN)
    at_desk.click("confirm_button")
    at_desk.wait(lambda: at_desk.site.now(order).state.value == "cancelled")
    at_desk.settle()
    assert not screen.ui.cancel_order_button.isEnabled()
    history = screen.ui.history_table.rows
    assert history.row_at(0).cells[2:] == ("order cancelled", "entered for the wrong day")  # type: ignore[union-attr]


def test_that_it_is_said_whose_typing_is_forgotten_with_a_cancelled_order(at_desk: AtDesk) -> None:
    site = at_desk.site
    order = site.verified("01")
    place = StepPlace(person_id=site.people["ben"].id, order_id=order.id, state="verified", content="1")
    keep_typed(site.workstation, place, {"words": "flushing"})
    shown(at_desk, order)
    at_desk.click("cancel_order_button")
    dialog = at_desk.window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    at_desk.wait(lambda: "not recorded yet" in dialog.ui.confirm_words.text())
    since = moment_text(half_typed_of(site.workstation, order.id)[0].saved_at)
    assert dialog.ui.confirm_words.text().split("\n") == [
        "The order ends for good. Its signatures stay on record and hold no more.",
        "Typed for it, not recorded yet, and forgotten with the order:",
        f"{site.people['ben'].printed_name}, {since}",
    ]


def test_that_a_wrong_password_cancels_nothing_and_is_said(at_desk: AtDesk) -> None:
    order = at_desk.site.verified("01")
    shown(at_desk, order)
    at_desk.click("cancel_order_button")
    at_desk.type("reason_edit", "entered for the wrong day")
    at_desk.type("password_edit", "some other passphrase")
    at_desk.click("confirm_button")
    dialog = at_desk.window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    at_desk.wait(lambda: dialog.ui.confirm_said.text())
    assert "wrong" in dialog.ui.confirm_said.text()
    assert dialog.ui.password_edit.text() == ""
    assert at_desk.site.now(order).state.value == "verified"


def test_that_an_order_that_nobody_signed_has_no_paper(at_desk: AtDesk) -> None:
    screen = at_desk.show(ScreenName.PAPERS, at_desk.site.save("01").id)
    assert isinstance(screen, PapersScreen)
    at_desk.wait(lambda: screen.ui.pages_note.text())
    assert not screen.ui.print_button.isEnabled()
    assert at_desk.window.ui.reason_value.text() == "Print is off: there is no paper"


def test_that_an_auditor_prints_and_cancels_nothing(cover: AtDesk) -> None:
    cover.site.join("otto", "Otto Sample", Role.AUDITOR)
    order = cover.site.verified("01")
    cover.sign_in("otto")
    screen = shown(cover, order)
    assert not screen.ui.print_button.isEnabled()
    assert not screen.ui.cancel_order_button.isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    cover.settle()
    assert screen.printing.dialog is None
