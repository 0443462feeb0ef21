"""What a person does with labels on the papers: chooses how they are printed, prints and scans them."""

from __future__ import annotations

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.scanner import GAP_MS
from besponsa_desktop.gui.screens.papers_screen import PapersScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.prints import PrintOutcome, prints_of
from tests.gui.at_desk import AtDesk
from tests.gui.scanning import scan
from tests.gui.test_papers_screen import answer, print_to
from tests.printing.pdf_reading import codes_in, picture_of

WARD_SHEET, DOSE, OUTER_BAG, LIGHT_COVER, VIAL = range(2, 7)
MM = 72 / 25.4


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
