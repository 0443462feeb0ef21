"""Labels on the papers: kind, stock, dots and offsets are chosen, each printer's are remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.app import _keep_habits
from besponsa_desktop.gui.habits import Habits
from besponsa_desktop.gui.label_setup import LabelSetup, kept_setup, read_offset, read_size
from besponsa_desktop.records.prints import PrintOutcome
from besponsa_desktop.settings import Settings, load_preferences
from tests.gui.at_desk import AtDesk
from tests.gui.label_ways import (
    DOSE,
    LIGHT_COVER,
    OUTER_BAG,
    VIAL,
    WARD_SHEET,
    choose,
    choose_paper,
    prints,
    size_in_mm,
    type_anew,
)
from tests.gui.print_system import BROKEN, LABELS, PrintSystem, print_system
from tests.gui.test_papers_screen import answer, print_to, shown
from tests.gui.test_print_queue import print_on
from tests.printing.pdf_reading import codes_in, picture_of, text_of
from tests.workflow.site_ways import checked


@pytest.fixture
def system(qapp: object) -> Iterator[PrintSystem]:
    """Return a running print system."""
    with print_system() as running:
        yield running


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
    assert screen.ui.label_said.text() == words
    assert screen.ui.pages_scroll.pages == []
    assert not screen.ui.print_button.isEnabled()
    choose(at_desk, "stock_box", "100 × 50 mm")
    assert screen.ui.print_button.isEnabled()
    assert screen.ui.label_said.text() == ""


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


def test_that_what_is_set_for_a_printer_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(log_folder=tmp_path, config_folder=tmp_path)
    first = Habits()
    _keep_habits(settings, first)
    first.remember_label_setup(LABELS, LabelSetup(stock="110x80", dots_per_inch="300", offset_y="-1"))
    again = Habits()
    _keep_habits(settings, again)
    assert again.label_setup(LABELS) == first.label_setup(LABELS)
    assert again.label_setup(BROKEN) == LabelSetup()
    kept = json.loads(settings.preferences_file.read_text(encoding="utf-8"))
    settings.preferences_file.write_text(json.dumps(kept | {"label_setups": {LABELS: 7}}), encoding="utf-8")
    assert load_preferences(settings).label_setups == {}
