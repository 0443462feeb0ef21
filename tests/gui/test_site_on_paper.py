"""What papers say of the pharmacy is typed in the settings: address, phone, a product code of its own."""

from pathlib import Path

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.settings import Preferences, Settings, load_preferences, save_preferences
from besponsa_desktop.workflow.order_label import label_of
from tests.gui.at_desk import AtDesk
from tests.gui.test_settings_screen import PAPER, shown
from tests.printing.pdf_reading import picture_of, text_of
from tests.workflow.site_ways import checked


def write(at_desk: AtDesk, name: str, text: str) -> None:
    """Type into a field of the settings and leave it."""
    edit = at_desk.find(name)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    at_desk.type(name, text)
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()


def test_that_labels_say_the_pharmacys_address_phone_and_product_code(at_desk: AtDesk) -> None:
    order = checked(at_desk.site)
    shown(at_desk, PAPER)
    write(at_desk, "address_edit", "1 Example St")
    write(at_desk, "phone_edit", "555-0100")
    write(at_desk, "gtin_edit", "00300080100011")
    workstation = at_desk.desk_.desk.workstation
    label = label_of(workstation, order.id, "Ann Sample, PharmD").pdf
    assert label is not None
    assert "1 Example St" in text_of(label)
    assert "555-0100" in text_of(label)
    codes = [code.text for code in zxingcpp.read_barcodes(picture_of(label, 203))]
    assert any("00300080100011" in text for text in codes), codes


def test_that_a_product_code_with_a_wrong_check_digit_is_not_taken(at_desk: AtDesk) -> None:
    screen = shown(at_desk, PAPER)
    write(at_desk, "gtin_edit", "00300080100012")
    assert "check digit" in screen.ui.paper_said.text()
    assert at_desk.desk_.desk.workstation.place.on_paper.gtin == ""
    write(at_desk, "gtin_edit", "")
    assert screen.ui.paper_said.text() == ""


def test_that_what_papers_say_of_the_site_is_kept(tmp_path: Path) -> None:
    settings = Settings(log_folder=tmp_path / "log", config_folder=tmp_path)
    save_preferences(settings, Preferences(on_paper={"address": "1 Example St"}))
    assert load_preferences(settings).on_paper == {"address": "1 Example St"}
