"""Accepting what was imported: by Space, by editing, by section; in fields, rows and draws."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.models.laboratory_model import Part
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.importing import cursor, import_document, import_sample, origin, press, tab_into, waiting
from tests.gui.keys import field, type_into

CONTROL = Qt.KeyboardModifier.ControlModifier
IMPORTED = "imported"


def state_of(at_desk: AtDesk, number: int) -> str:
    """Return the state of a section in the list of sections."""
    return str(at_desk.window.screen_.ui.section_list.item(number - 1).data(Qt.ItemDataRole.UserRole))


def test_that_an_empty_list_is_to_be_accepted_too(at_desk: AtDesk, tmp_path: Path) -> None:
    document = sample("02")
    document["patient"]["allergies"] = []
    import_document(at_desk, tmp_path, document)
    box = at_desk.window.screen_.form.tables["patient.allergies"].state_box
    assert box is not None
    assert origin(box) == IMPORTED
    tab_into(at_desk, box)
    press(Qt.Key.Key_Space)
    assert (origin(box), box.raw()) == ("", "none")


def test_that_space_accepts_a_field_that_tab_leads_to_and_then_types(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    mrn = field(at_desk.window, "patient.mrn")
    tab_into(at_desk, mrn)
    press(Qt.Key.Key_Space)
    assert (origin(mrn), mrn.text()) == ("", "SYN-100102")
    press(Qt.Key.Key_Space)
    assert mrn.text() == "SYN-100102 "


def test_that_space_held_down_accepts_nothing(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    family = field(at_desk.window, "patient.family_name")
    box = at_desk.window.screen_.form.fields["patient.sex"]
    tab_into(at_desk, box)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(box, held)
    assert (origin(box), origin(family)) == (IMPORTED, IMPORTED)


def test_that_space_accepts_a_choice_and_does_not_open_it(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    box = at_desk.window.screen_.form.fields["diagnosis.status"]
    tab_into(at_desk, box)
    press(Qt.Key.Key_Space)
    assert (origin(box), box.raw()) == ("", "refractory")
    assert QApplication.activePopupWidget() is None


def test_that_a_click_into_a_field_and_space_type(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    mrn = field(at_desk.window, "patient.mrn")
    QTest.mouseClick(mrn, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Space)
    assert mrn.text() == "SYN-100102 "


def test_that_editing_a_field_accepts_it(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    before = waiting(at_desk)["order"]
    edit = type_into(at_desk.window, "order.dose", "1.0")
    assert origin(edit) == ""
    assert waiting(at_desk)["order"] == before - 1


def test_that_space_in_a_row_accepts_the_row(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    first, second, *_ = at_desk.window.screen_.form.tables["premedication"].rows
    tab_into(at_desk, first.fields["drug"])
    press(Qt.Key.Key_Space)
    assert {origin(each) for each in first.fields.values()} == {""}
    assert {origin(each) for each in second.fields.values()} == {IMPORTED}


def test_that_a_unit_that_is_chosen_accepts_no_imported_value(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    model = at_desk.window.screen_.form.laboratory.model
    table = at_desk.window.screen_.form.laboratory.form.laboratory_table
    draw = model.edited_draw
    table.setCurrentIndex(model.index(0, model.column_of(draw, Part.UNIT)))
    table.setFocus()
    waits, unit = waiting(at_desk), table.currentIndex().data()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    assert table.currentIndex().data() != unit
    assert ((draw, 0) in model.origins, waiting(at_desk)) == (True, waits)
    table.setCurrentIndex(model.index(0, model.column_of(draw, None)))
    QTest.keyClicks(table, "7")
    assert (draw, 0) not in model.origins


def test_that_space_in_the_sheet_accepts_its_draw(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    panel = at_desk.window.screen_.form.laboratory
    tab_into(at_desk, panel.table)
    newest = panel.model.edited_draw
    press(Qt.Key.Key_Space)
    assert (newest, {draw for draw, _ in panel.model.origins}) == (2, {0, 1})
    assert origin(panel.form.drawn_edit) == ""
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    assert {draw for draw, _ in panel.model.origins} == {0}


def test_that_a_section_is_accepted_by_a_key_and_has_its_tick_then(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    screen = at_desk.window.screen_
    assert {state_of(at_desk, number) for number in range(1, 11)} == {IMPORTED}
    section = screen.form.sections["diagnosis"]
    assert section.ui.marks_label.text() == "7 imported, not accepted"
    QTest.keyClick(screen, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    settle()
    press(Qt.Key.Key_Space, CONTROL)
    assert "diagnosis" not in waiting(at_desk)
    assert waiting(at_desk)["patient"] == 6
    assert state_of(at_desk, 2) == "complete"
    assert not section.ui.marks_label.isVisible()


def test_that_the_button_in_the_head_accepts_its_section(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    button = at_desk.window.screen_.form.sections["measurements"].ui.accept_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert "measurements" not in waiting(at_desk)
    assert at_desk.window.screen_.form.sections["measurements"].is_open


def test_that_what_is_folded_is_shown_before_it_is_accepted(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    section = at_desk.window.screen_.form.sections["course"]
    section.set_open(False)
    before = waiting(at_desk)
    section.head.setFocus()
    press(Qt.Key.Key_Space, CONTROL)
    assert section.is_open
    assert waiting(at_desk) == before
    assert section.isAncestorOf(cursor())


def test_that_f8_leads_to_the_first_value_that_waits(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    screen = at_desk.window.screen_
    screen.accept_section("patient")
    screen.go_to_dose()
    press(Qt.Key.Key_F8)
    assert cursor() is screen.form.fields["diagnosis.disease"]
    screen.accept_section("diagnosis")
    edit = cursor()
    assert edit is screen.form.fields["measurements.height"]
    assert isinstance(edit, TextEdit)
    press(Qt.Key.Key_Space)
    assert origin(edit) == ""
