"""Importing an order: every value is marked, and nothing goes on before each is accepted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_files import PRACTICE_FOLDER
from besponsa_desktop.workflow.drafts import drafts_of
from besponsa_desktop.workflow.opened_order import open_order
from besponsa_desktop.workflow.work_list import Shelf, shelf_rows
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.importing import import_sample, origin, press, waiting
from tests.gui.keys import field, type_into
from tests.gui.test_order_desk import open_sample

CONTROL = Qt.KeyboardModifier.ControlModifier
IMPORTED = "imported"


def saved(at_desk: AtDesk) -> tuple[Any, ...]:
    """Return the orders that wait to be verified in the records."""
    return shelf_rows(at_desk.site.workstation, Shelf.TO_VERIFY)


def accept_all(at_desk: AtDesk) -> None:
    """Accept section by section, by keys alone."""
    press(Qt.Key.Key_F8)
    for _ in range(12):
        press(Qt.Key.Key_Space, CONTROL)


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


def test_that_a_measurement_that_is_rarely_shown_is_shown(at_desk: AtDesk, tmp_path: Path) -> None:
    import_sample(at_desk, tmp_path, "02")
    assert at_desk.window.screen_.form.fields["measurements.previous_weight"].isVisible()


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
