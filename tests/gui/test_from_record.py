"""A returning patient: what is on record under the MRN that is typed, and filling what is empty from it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.demo_typing import type_text
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_keys import NEW_KEY
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.importing import origin
from tests.gui.keys import field, type_into
from tests.gui.test_order_desk import open_sample
from tests.workflow.site_ways import given, released

MRN = "SYN-100101"
RECORDED = "recorded"


def begin(at_desk: AtDesk, mrn: str = MRN, **patient: str) -> None:
    """Begin a new order; type facts of the patient, then the MRN, and wait until it was looked for."""
    at_desk.desk_.navigation.show(ScreenName.ORDER, NEW_KEY)
    at_desk.settle()
    for key, text in patient.items():
        type_into(at_desk.window, f"patient.{key}", text)
    type_into(at_desk.window, "patient.mrn", mrn)
    QTest.keyClick(field(at_desk.window, "patient.mrn"), Qt.Key.Key_Tab)
    look(at_desk)


def look(at_desk: AtDesk) -> None:
    """Wait until the MRN was looked for."""
    record = at_desk.desk_.order.record
    at_desk.wait(lambda: not record._pause.isActive())
    at_desk.settle()


def said(at_desk: AtDesk) -> str:
    """Return what the line under the MRN says; empty where it is not to be seen."""
    line = at_desk.desk_.order.record.line
    words = line.findChild(QLabel, "record_words")
    assert isinstance(words, QLabel)
    return words.text() if line.isVisible() else ""


def fill(at_desk: AtDesk) -> None:
    """Fill from the record by its key."""
    QTest.keyClick(at_desk.window.screen_, Qt.Key.Key_F2)
    settle()


@pytest.fixture
def on_record(cover: AtDesk) -> AtDesk:
    """The window over records that hold the first sample order as given."""
    given(cover.site)
    cover.sign_in("ann")
    return cover


def facts() -> dict[str, Any]:
    """Return the first sample order."""
    return sample("01")


def test_that_a_patient_on_record_is_named_with_the_last_order(on_record: AtDesk) -> None:
    begin(on_record, "syn-100101")
    patient = facts()["patient"]
    name = f"{patient['family_name']}, {patient['given_name']}"
    assert said(on_record) == f"On record: {name}, last order RX-2026-900101 of 23-Nov-2026"
    begin(on_record, "SYN-999999")
    assert said(on_record) == ""


def test_that_the_key_fills_what_is_empty_and_marks_it_with_its_date(on_record: AtDesk) -> None:
    begin(on_record)
    fill(on_record)
    form = on_record.window.screen_.form
    family = field(on_record.window, "patient.family_name")
    assert (family.text(), origin(family)) == (facts()["patient"]["family_name"], RECORDED)
    assert family.toolTip() == "From the record, 23-Nov-2026."
    assert form.fields["diagnosis.cd22"].raw() == facts()["diagnosis"]["cd22"]
    (row,) = form.tables["course.doses_given"].rows
    assert {origin(each) for each in row.fields.values()} == {RECORDED}
    assert row.fields["dose"].raw() == facts()["order"]["dose"]
    assert form.document()["labs"] == facts()["labs"]
    assert len(form.tables["ecgs"].rows) == len(facts()["ecgs"])
    assert "Filled from RX-2026-900101 of 23-Nov-2026" in said(on_record)
    head = form.sections["diagnosis"].ui.marks_label.text()
    assert head.endswith("from the record of 23-Nov-2026")


def test_that_height_and_weight_of_today_stay_empty(on_record: AtDesk) -> None:
    begin(on_record)
    fill(on_record)
    fields, body = on_record.window.screen_.form.fields, facts()["measurements"]
    for name in ("height", "weight"):
        assert fields[f"measurements.{name}"].raw() is None
        assert fields[f"measurements.{name}.measured_at"].raw() is None
        own = {key: body[name][key] for key in ("value", "unit")}
        assert fields[f"measurements.previous_{name}"].raw() == own
        assert fields[f"measurements.previous_{name}.measured_at"].raw() == body[name]["measured_at"]
        assert fields[f"measurements.previous_{name}"].isVisible()
    assert "order" not in {path.split(".")[0] for path, each in fields.items() if origin(each)}


def test_that_what_is_typed_is_never_overwritten(on_record: AtDesk) -> None:
    begin(on_record)
    fields = on_record.window.screen_.form.fields
    on_record.window.screen_.form.sections["course"].set_open(True)
    on_record.click("more_measurements_button")
    previous = type_into(on_record.window, "measurements.previous_weight", "70")
    on_record.window.screen_.form.tables["course.doses_given"].add()
    fill(on_record)
    assert (previous.text(), origin(previous)) == ("70", "")
    # The date of a weight that was typed is not that of the record's weight.
    assert fields["measurements.previous_weight.measured_at"].raw() is None
    (row,) = on_record.window.screen_.form.tables["course.doses_given"].rows
    assert set(row.parts().values()) == {None}
    assert fields["measurements.previous_height"].raw() is not None


def test_that_editing_takes_the_mark_away(on_record: AtDesk) -> None:
    begin(on_record)
    fill(on_record)
    edit = type_into(on_record.window, "measurements.baseline_weight", "71")
    assert origin(edit) == ""
    assert (
        origin(on_record.window.screen_.form.fields["measurements.baseline_weight.measured_at"]) == RECORDED
    )


def test_that_filling_is_one_step_of_undo(on_record: AtDesk) -> None:
    begin(on_record)
    before = on_record.window.screen_.form.document()
    fill(on_record)
    after = on_record.window.screen_.form.document()
    on_record.window.screen_.undo()
    settle()
    assert on_record.window.screen_.form.document() == before
    assert origin(field(on_record.window, "patient.family_name")) == ""
    on_record.window.screen_.redo()
    settle()
    assert on_record.window.screen_.form.document() == after
    assert origin(field(on_record.window, "patient.family_name")) == RECORDED


@pytest.mark.parametrize("typed", [{"family_name": "Other"}, {"birth_date": "01-Jan-1980"}])
def test_that_another_name_or_birth_date_fills_nothing_before_a_person_decides(
    on_record: AtDesk, typed: dict[str, str]
) -> None:
    begin(on_record, **typed)
    before = on_record.window.screen_.form.document()
    assert "Nothing is filled." in said(on_record)
    fill(on_record)
    assert on_record.window.screen_.form.document() == before
    on_record.click("same_patient_button")
    assert said(on_record).startswith("On record: ")
    fill(on_record)
    ((key, text),) = typed.items()
    assert field(on_record.window, f"patient.{key}").text() == text
    assert on_record.window.screen_.form.fields["diagnosis.cd22"].raw() is not None


def test_that_a_person_may_keep_what_is_typed(on_record: AtDesk) -> None:
    begin(on_record, family_name="Other")
    on_record.click("keep_typed_button")
    assert said(on_record) == ""
    fill(on_record)
    assert on_record.window.screen_.form.fields["diagnosis.cd22"].raw() is None


def test_that_an_order_of_the_records_is_not_filled(on_record: AtDesk) -> None:
    open_sample(on_record, "02")
    type_into(on_record.window, "patient.mrn", MRN)
    look(on_record)
    before = on_record.window.screen_.form.document()
    assert said(on_record) == ""
    fill(on_record)
    assert on_record.window.screen_.form.document() == before


def test_that_what_is_left_out_is_told_with_its_reason(at_desk: AtDesk) -> None:
    released(at_desk.site)
    begin(at_desk)
    fill(at_desk)
    assert "Not filled: RX-2026-900101, cycle 1 day 1" in said(at_desk)
    assert "released, not recorded as given" in said(at_desk)
    assert at_desk.window.screen_.form.tables["course.doses_given"].rows == []


def test_that_marks_of_the_record_come_back_with_the_draft(on_record: AtDesk) -> None:
    begin(on_record)
    fill(on_record)
    for login in ("ben", "ann"):
        on_record.desk_.desk.sign_out()
        on_record.settle()
        on_record.sign_in(login)
    on_record.desk_.navigation.show(ScreenName.ORDER)
    on_record.settle()
    family = field(on_record.window, "patient.family_name")
    assert (family.text(), origin(family)) == (facts()["patient"]["family_name"], RECORDED)


def test_that_values_of_another_mrn_are_told_and_taken_out(on_record: AtDesk) -> None:
    begin(on_record)
    typed = on_record.window.screen_.form.document()
    fill(on_record)
    mrn = field(on_record.window, "patient.mrn")
    mrn.setFocus()
    mrn.end(False)
    type_text(mrn, "9")
    settle()
    look(on_record)
    assert "are from the record of another MRN, SYN-100101" in said(on_record)
    fill(on_record)  # the same key takes them out
    now = on_record.window.screen_.form.document()
    now["patient"]["mrn"] = MRN  # type: ignore[index]
    assert now == typed
    assert said(on_record) == ""


def test_that_f2_in_the_laboratory_sheet_still_edits(at_desk: AtDesk) -> None:
    at_desk.desk_.navigation.show(ScreenName.ORDER, NEW_KEY)
    at_desk.settle()
    form = at_desk.window.screen_.form
    form.sections["laboratory"].set_open(True)
    form.laboratory.table.setFocus()
    QTest.keyClick(form.laboratory.table, Qt.Key.Key_F2)
    assert form.laboratory.table.state() == form.laboratory.table.State.EditingState
