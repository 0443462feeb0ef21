"""Printing to a real print system: at true size, on the printer's dots, and what its queue says after."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.background import Cancelled
from besponsa_desktop.gui.print_copy import print_copy
from besponsa_desktop.gui.print_out import print_pdf, printer_for
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.print_queue import JobState, queues, send, state_of, wait_for
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from tests.gui.at_desk import AtDesk
from tests.gui.print_system import BROKEN, LABELS, SHEETS, STOPPED, PrintSystem, print_system
from tests.gui.test_papers_screen import answer, shown
from tests.gui.zpl import dots_of
from tests.printing.pdf_reading import codes_in, picture_of, text_of
from tests.printing.subjects import content, label, worksheet
from tests.printing.test_sound_files import faults
from tests.workflow.site_ways import checked

DPI = 300
RULER_MM, TRUE_MM = 180, 0.2
STAMP = "Print 12 · REPRINT, print 11 is void"


@pytest.fixture(scope="module")
def system(qapp: object) -> Iterator[PrintSystem]:
    """Return a running print system; printers are Qt's, which needs its application."""
    with print_system() as running:
        yield running


def ruler() -> bytes:
    """Return an A4 page with two lines of 180 mm, across and down, 15 mm from the paper's edges."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(210 * mm, 297 * mm))
    canvas.setLineWidth(0.3 * mm)
    canvas.line(15 * mm, 282 * mm, 195 * mm, 282 * mm)
    canvas.line(15 * mm, 282 * mm, 15 * mm, 102 * mm)
    canvas.save()
    return file.getvalue()


def dark(picture: np.ndarray[Any, np.dtype[np.uint8]]) -> tuple[float, float, float, float]:
    """Return where ink begins and ends, across and down, in mm from the upper left corner."""
    rows, columns = np.where(picture < 128)
    return tuple(float(edge) / DPI * 25.4 for edge in (columns.min(), columns.max(), rows.min(), rows.max()))  # type: ignore[return-value]


def printed(system: PrintSystem, pdf: bytes, queue: str, stamp: str = "") -> bytes:
    """Print and return what the printer has got."""
    printer = printer_for(pdf)
    printer.setPrinterName(queue)
    assert print_pdf(pdf, printer, stamp, lambda _: None) is JobState.COMPLETED
    output = system.output(queue)
    return output[max(output.find(b"%PDF"), 0) :]


def test_that_the_queues_are_known_and_others_are_refused(system: PrintSystem) -> None:
    assert queues() == tuple(sorted((BROKEN, LABELS, SHEETS, STOPPED)))
    with pytest.raises(SurroundingsFailed, match="printer Elsewhere does not take the page"):
        send("Elsewhere", worksheet("01"), "a worksheet", {})
    assert state_of(SHEETS, 9_999) is None


def test_that_a_ruler_measures_right_on_the_printers_page(system: PrintSystem) -> None:
    page = picture_of(printed(system, ruler(), SHEETS), DPI)
    assert np.array(page.shape) / DPI * 25.4 == pytest.approx([297, 210], abs=TRUE_MM)
    left, right, top, bottom = dark(page)
    assert right - left == pytest.approx(RULER_MM, abs=TRUE_MM + 0.15)
    assert bottom - top == pytest.approx(RULER_MM, abs=TRUE_MM + 0.15)
    assert (left, top) == pytest.approx((15, 15), abs=TRUE_MM + 0.15)


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_that_a_worksheet_comes_out_as_it_is_kept(system: PrintSystem, size: Any) -> None:
    pdf = worksheet("01", size)
    came = printed(system, pdf, SHEETS)
    assert text_of(came).split() == text_of(pdf).split()
    kept = picture_of(pdf, 100)
    copied = picture_of(came, 100)[: kept.shape[0], : kept.shape[1]]
    kept = kept[: copied.shape[0], : copied.shape[1]]
    assert (abs(kept.astype(int) - copied.astype(int)) > 128).mean() < 0.01


def test_that_the_number_of_the_print_stands_in_the_margin_of_every_page(system: PrintSystem) -> None:
    pages = PdfReader(BytesIO(printed(system, worksheet("01"), SHEETS, STAMP))).pages
    assert [STAMP in " ".join(page.extract_text().split()) for page in pages] == [True] * 3


def test_that_a_label_comes_out_on_the_dots_of_a_thermal_printer(system: PrintSystem) -> None:
    dots = dots_of(printed(system, label("01"), LABELS, STAMP))
    height, width = 3 * 203, 4 * 203
    assert abs(dots.shape[0] - height) <= 2
    assert width <= dots.shape[1] < width + 8
    order = content("01").order.prescription
    assert codes_in(dots)["Code 128"] == order.id
    assert len(codes_in(dots)) == 2


def test_that_a_queue_that_gives_up_is_told_as_a_failure(system: PrintSystem) -> None:
    printer = printer_for(worksheet("01"))
    printer.setPrinterName(BROKEN)
    with pytest.raises(SurroundingsFailed, match="Broken gave the page up"):
        print_pdf(worksheet("01"), printer, "", lambda _: None)


def test_that_a_queue_that_stands_still_is_not_taken_for_a_print(system: PrintSystem) -> None:
    job = send(STOPPED, worksheet("01"), "a worksheet", {})
    assert wait_for(STOPPED, job, 0.5) is JobState.PENDING
    assert not JobState.PENDING.is_final


def test_that_a_print_that_is_broken_off_does_not_come_out_later(system: PrintSystem) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    printer = printer_for(worksheet("01"))
    printer.setPrinterName(STOPPED)
    last = send(STOPPED, worksheet("01"), "the one before", {})
    with pytest.raises(Cancelled):
        print_pdf(worksheet("01"), printer, "", stop)
    assert state_of(STOPPED, last + 1) is JobState.CANCELED
    assert state_of(STOPPED, last) is JobState.PENDING


def print_on(at_desk: AtDesk, screen: PapersScreen, queue: str) -> None:
    """Print the chosen paper on a queue."""
    at_desk.click("print_button")
    at_desk.wait(lambda: screen.printing.dialog is not None and screen.printing.dialog.isVisible())
    dialog = screen.printing.dialog
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    dialog.printer().setPrinterName(queue)
    QDialog.accept(dialog)


def outcomes(at_desk: AtDesk, order: Order) -> list[set[PrintOutcome]]:
    """Return what the records say of each print of an order."""
    return [set(one.outcomes) for one in prints_of(at_desk.site.workstation.database, order.id)]


def test_that_a_print_from_the_screen_shows_the_signatures_and_is_done(
    system: PrintSystem, at_desk: AtDesk
) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    print_on(at_desk, screen, SHEETS)
    at_desk.wait(lambda: screen.printing.question is not None)
    question = screen.printing.question
    assert question is not None
    assert "says that it is done" in question.words.text()
    came = system.output(SHEETS)
    text = " ".join(text_of(came[came.find(b"%PDF") :]).split())
    assert "Ann Sample, PharmD verified" in text
    assert "Ben Example, RPh second check" in text
    assert "Print 1 " in text
    answer(at_desk, screen, 0)
    assert outcomes(at_desk, order) == [{PrintOutcome.CONFIRMED}]


def test_that_a_failed_print_is_recorded_as_failed_and_told(system: PrintSystem, at_desk: AtDesk) -> None:
    order = checked(at_desk.site)
    screen = shown(at_desk, order)
    print_on(at_desk, screen, BROKEN)
    at_desk.wait(lambda: at_desk.window.errors.last_notice is not None)
    notice = at_desk.window.errors.last_notice
    assert notice is not None
    assert "gave the page up" in notice.words.text()
    notice.close()
    assert screen.printing.question is None
    assert outcomes(at_desk, order) == [{PrintOutcome.FAILED}]


def test_that_a_copy_shows_what_every_page_shows(at_desk: AtDesk, tmp_path: Path) -> None:
    from besponsa_desktop.gui.pdf_pages import page_images
    from besponsa_desktop.workflow.order_papers import kept_pdf, papers_of

    order = checked(at_desk.site)
    workstation = at_desk.site.workstation
    pdf = kept_pdf(workstation, papers_of(workstation, order.id).papers[0].sha256)
    kept = page_images(pdf, 100, lambda _: None)
    copied = page_images(print_copy(pdf, ""), 100, lambda _: None)
    for before, after in zip(kept, copied, strict=True):
        shown, drawn = (np.frombuffer(image.constBits(), dtype=np.uint8) for image in (before, after))
        assert (abs(shown.astype(int) - drawn.astype(int)) > 64).mean() < 0.001
    assert faults(tmp_path, print_copy(pdf, STAMP)) == ""
    reader = PdfReader(BytesIO(print_copy(pdf, STAMP)))
    assert [page.get("/Annots") for page in reader.pages] == [None] * 3
