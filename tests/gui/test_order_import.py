"""Importing an order: every value is marked until a person has accepted or edited it, and nothing goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_files import PRACTICE_FOLDER
from besponsa_desktop.workflow.drafts import drafts_of
from besponsa_desktop.workflow.opened_order import open_order
from besponsa_desktop.workflow.work_list import Shelf, shelf_rows
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.importing import import_document, import_sample, origin, tab_into, waiting
from tests.gui.keys import field, type_into
from tests.gui.test_order_desk import open_sample

CONTROL = Qt.KeyboardModifier.ControlModifier
IMPORTED = "imported"


def cursor() -> QWidget:
    """Return what has the cursor."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    QTest.keyClick(cursor(), key, modifiers)
    settle()


def state_of(at_desk: AtDesk, number: int) -> str:
    """Return the state of a section in the list of sections."""
    return str(at_desk.window.screen_.ui.section_list.item(number - 1).data(Qt.ItemDataRole.UserRole))


def accept_all(at_desk: AtDesk) -> None:
    """Accept section by section, by keys alone."""
    press(Qt.Key.Key_F8)
    for _ in range(12):
        press(Qt.Key.Key_Space, CONTROL)


def saved(at_desk: AtDesk) -> tuple[Any, ...]:
    """Return the orders that wait to be verified in the records."""
    return shelf_rows(at_desk.site.workstation, Shelf.TO_VERIFY)


def test_that_everything_that_a_file_states_is_marked(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    form = at_desk.window.screen_.form
    stated = {path: each for path, each in form.fields.items() if each.raw() is not None}
    assert len(stated) > 40
    assert {path for path, each in form.fields.items() if origin(each) == IMPORTED} == set(stated)
    cells = [cell.field for table in form.tables.values() for cell in table.cells()]
    assert [each.objectName() for each in cells if (each.raw() is not None) != bool(origin(each))] == []
    assert len(form.laboratory.model.origins) == len(sample("02")["labs"]) + 3  # and the times of the draws
    assert origin(form.laboratory.form.drawn_edit) == IMPORTED
    assert all(form.sections[key].is_open for key in waiting(at_desk))


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


def test_that_nothing_is_saved_or_verified_before_it_is_accepted(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    count = sum(waiting(at_desk).values())
    reason = at_desk.window.ui.reason_value
    assert reason.text() == f"Verify is off: {count} imported values are not accepted"
    pane = at_desk.window.screen_.pane.ui
    assert not pane.verify_button.isEnabled()
    assert not pane.save_button.isEnabled()
    assert not pane.return_button.isEnabled()
    for key, modifiers in ((Qt.Key.Key_S, CONTROL), (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)):
        QTest.keyClick(at_desk.window.screen_, key, modifiers)
        at_desk.settle()
    assert saved(at_desk) == ()
    assert at_desk.desk_.navigation.current is ScreenName.ORDER
    assert str(count) in reason.text()


def test_that_an_accepted_order_goes_on_as_it_stood_in_the_file(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    typed = at_desk.window.screen_.form.document()
    accept_all(at_desk)
    assert waiting(at_desk) == {}
    assert at_desk.window.ui.reason_value.text() == ""
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F10)
    at_desk.wait(lambda: at_desk.desk_.navigation.current is ScreenName.VERIFY)
    (row,) = saved(at_desk)
    kept = open_order(at_desk.site.workstation, row.order.id)
    assert kept.order.prescription.id == "RX-2026-900102"
    assert "origins" not in kept.document
    assert at_desk.window.screen_.form.document() == typed


def test_that_space_accepts_a_field_that_tab_leads_to_and_then_types(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    mrn = field(at_desk.window, "patient.mrn")
    tab_into(at_desk, mrn)
    press(Qt.Key.Key_Space)
    assert (origin(mrn), mrn.text()) == ("", "SYN-100102")
    press(Qt.Key.Key_Space)
    assert mrn.text() == "SYN-100102 "


def test_that_space_held_down_accepts_nothing(at_desk: AtDesk, tmp_path: Path) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

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


def test_that_a_measurement_that_is_rarely_shown_is_shown(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    assert at_desk.window.screen_.form.fields["measurements.previous_weight"].isVisible()


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


def test_that_marks_outlast_a_crash(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    at_desk.window.screen_.accept_section("patient")
    type_into(at_desk.window, "order.dose", "1.0")
    before = waiting(at_desk)
    for login in ("ben", "ann"):
        at_desk.desk_.desk.sign_out()
        at_desk.settle()
        at_desk.sign_in(login)
        assert waiting(at_desk) == {}
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    assert waiting(at_desk) == before
    assert origin(field(at_desk.window, "order.dose")) == ""
    assert not at_desk.window.screen_.pane.ui.verify_button.isEnabled()


def test_that_an_acceptance_is_on_disk_at_once(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")

    def kept() -> set[str]:
        (draft,) = drafts_of(at_desk.site.workstation, at_desk.site.people["ann"].id)
        origins = draft.document["origins"]
        assert isinstance(origins, dict)
        return set(origins)

    assert "patient.family_name" in kept()
    press(Qt.Key.Key_Space)
    assert "patient.family_name" not in kept()
    assert "patient.given_name" in kept()


def test_that_undo_brings_back_no_mark_that_was_accepted(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    type_into(at_desk.window, "order.bsa", "2.1")
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Space, CONTROL)
    at_desk.window.screen_.undo()
    settle()
    assert "patient" not in waiting(at_desk)
    assert field(at_desk.window, "order.bsa").text() == "2.04"


def test_that_undo_brings_back_the_mark_with_the_value_that_nobody_accepted(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    import_sample(at_desk, tmp_path, "02")
    before = waiting(at_desk)
    edit = type_into(at_desk.window, "order.dose", "9")
    assert origin(edit) == ""
    at_desk.window.screen_.undo()
    settle()
    assert (edit.text(), origin(edit)) == ("1.02", IMPORTED)
    assert waiting(at_desk) == before
    at_desk.window.screen_.redo()
    settle()
    assert (edit.text(), origin(edit)) == ("9", "")


def test_that_accepting_is_no_step_of_undo(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    type_into(at_desk.window, "order.dose", "9")
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space, CONTROL)
    at_desk.window.screen_.undo()
    settle()
    assert field(at_desk.window, "order.dose").text() == "1.02"


def test_that_orders_of_the_records_and_of_practice_are_not_marked(at_desk: AtDesk) -> None:
    open_sample(at_desk, "02")
    assert waiting(at_desk) == {}
    path = next(PRACTICE_FOLDER.glob("02-*.json"))
    at_desk.window.files.load(path)
    at_desk.wait(lambda: at_desk.window.files.path == path)
    assert field(at_desk.window, "patient.mrn").text() == "SYN-100102"
    assert waiting(at_desk) == {}
    assert at_desk.window.screen_.pane.ui.verify_button.isEnabled()


def test_that_an_order_opened_after_an_import_is_not_marked(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    open_sample(at_desk, "02")
    assert waiting(at_desk) == {}
    assert origin(field(at_desk.window, "patient.mrn")) == ""


def test_that_an_import_leaves_the_sign_of_practice(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    assert at_desk.window.ui.practice_tag.isVisible()


def test_that_what_was_not_taken_over_is_told_until_it_is_closed(at_desk: AtDesk, tmp_path: Path) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    notes = ("weight in stones (OBX 7): no unit that is known",)
    at_desk.window.files.show_document(tmp_path / "order.hl7", sample("02"), notes)
    at_desk.settle()
    told = at_desk.find("import_notes_value")
    assert isinstance(told, QLabel)
    assert told.text() == notes[0]
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ben")
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    assert not told.isVisible()
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ann")
    at_desk.desk_.navigation.show(ScreenName.ORDER)
    at_desk.settle()
    assert told.text() == notes[0]
    at_desk.click("close_notes_button")
    assert not told.isVisible()
    (draft,) = drafts_of(at_desk.site.workstation, at_desk.site.people["ann"].id)
    assert "notes" not in draft.document
