"""A row in which another entry comes to stand is as a new one: no cursor, no open list, nothing visited."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from besponsa_desktop.exchange.order_file import order_document, parse_order
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.main_window import MainWindow
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.order_keys import DRAFT_KEY
from besponsa_desktop.workflow.drafts import save_draft
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample, settle
from tests.gui.test_order_desk import open_sample

_UNDO = Qt.KeyboardModifier.ControlModifier
_REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_RASH, _HEADACHE = {"term": "rash", "grade": "2"}, {"term": "headache", "grade": "1"}


def with_toxicities(number: str, *entries: dict[str, Any]) -> dict[str, Any]:
    """Return a sample order with these toxicities."""
    document: dict[str, Any] = dict(order_document(parse_order(sample(number))))
    return document | {"toxicities": list(entries)}


def begin(window: MainWindow, document: dict[str, Any]) -> RecordTable:
    """Show an order, and return its table of toxicities."""
    window.screen_.begin(document, ("examination", "course", "order"))
    settle()
    return window.screen_.form.tables["toxicities"]


def said_in(table: RecordTable) -> list[str]:
    """Return what is said beneath the first row of a table."""
    row = table.rows[0]
    return [key for key, message in row._messages.items() if message.isVisibleTo(row)]


@pytest.mark.parametrize("modifiers", [_UNDO, _REDO])
def test_that_undo_and_redo_leave_the_cursor_in_no_other_entry(
    window: MainWindow, modifiers: Qt.KeyboardModifier
) -> None:
    table = begin(window, with_toxicities("01", _RASH, _HEADACHE))
    table.rows[0].deleted.emit()
    settle()
    if modifiers == _REDO:
        window.screen_.undo()
        settle()
    edit = table.rows[0].fields["grade"]
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Z, modifiers)
    settle()
    shown = table.raw()
    assert shown == ([_RASH, _HEADACHE] if modifiers == _UNDO else [_HEADACHE])
    focused = QApplication.focusWidget()
    assert focused is table._add_button
    QTest.keyClicks(focused, "3")
    settle()
    assert table.raw() == shown


def test_that_a_completers_list_does_not_stay_open_for_another_order(window: MainWindow) -> None:
    edit = begin(window, with_toxicities("01", _RASH)).rows[0].fields["term"]
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "inf")
    settle()
    assert QApplication.activePopupWidget() is not None
    table = begin(window, with_toxicities("02", _HEADACHE))
    assert QApplication.activePopupWidget() is None
    assert table.raw() == [_HEADACHE]


def test_that_the_list_of_a_choice_does_not_stay_open_for_another_order(window: MainWindow) -> None:
    box = begin(window, with_toxicities("01", _RASH)).rows[0].fields["drug_related"]
    assert isinstance(box, QComboBox)
    box.setFocus()
    box.showPopup()
    settle()
    assert QApplication.activePopupWidget() is not None
    table = begin(window, with_toxicities("02", _HEADACHE))
    assert QApplication.activePopupWidget() is None
    assert table.raw() == [_HEADACHE]


def test_that_a_field_of_another_order_is_not_said_to_be_missing_before_it_was_visited(
    window: MainWindow,
) -> None:
    begin(window, with_toxicities("01", _RASH)).rows[0].fields["term"].setFocus()
    settle()
    table = begin(window, with_toxicities("02", {"grade": "1"}))
    window.screen_.go_to_dose()
    settle()
    assert window.screen_.look is not None
    assert any(fault.path.startswith("toxicities[0]") for fault in window.screen_.look.faults)
    assert (table.rows[0].fields["term"].property("state") or "", said_in(table)) == ("", [])


def test_that_no_key_goes_into_a_field_of_the_order_that_is_shown_next(window: MainWindow) -> None:
    begin(window, with_toxicities("01"))
    edit = window.screen_.form.fields["order.dose"]
    edit.setFocus()
    begin(window, with_toxicities("02"))
    shown = edit.raw()
    assert not edit.hasFocus()
    QTest.keyClicks(QApplication.focusWidget() or window, "3")
    settle()
    assert edit.raw() == shown


def test_that_a_field_of_a_draft_is_not_said_to_be_missing_before_it_was_visited(at_desk: AtDesk) -> None:
    here = at_desk.site.workstation
    draft_id = here.new_id()
    save_draft(
        here, draft_id, at_desk.site.people["ann"].id, sample("01") | {"toxicities": [{"grade": "1"}]}, None
    )
    open_sample(at_desk, "12")
    form = at_desk.window.screen_.form
    form.sections["examination"].set_open(True)
    table = form.tables["toxicities"]
    table.rows[0].fields["term"].setFocus()
    at_desk.settle()
    at_desk.show(ScreenName.WORK_LIST)
    at_desk.desk_.navigation.show(ScreenName.ORDER, f"{DRAFT_KEY}{draft_id}")
    at_desk.settle()
    assert table.raw() == [{"grade": "1"}]
    assert (table.rows[0].fields["term"].property("state") or "", said_in(table)) == ("", [])


def test_that_new_rows_are_as_wide_as_those_before_at_any_zoom(window: MainWindow) -> None:
    document: dict[str, Any] = dict(order_document(parse_order(sample("16"))))
    begin(window, document | {"premedication": document["premedication"][:1]})
    window.theme.zoom_to(150)
    settle()
    begin(window, document)
    rows = window.screen_.form.tables["premedication"].rows
    widths = [[field.maximumWidth() for field in row.fields.values()] for row in rows]
    window.theme.zoom_to(100)
    assert len(rows) > 1
    assert [each for each in widths if each != widths[0]] == []


def test_that_findings_are_alike_where_a_zoom_comes_between_them(window: MainWindow) -> None:
    begin(window, dict(order_document(parse_order(sample("16")))))
    pane = window.screen_.pane
    pane.toggle_all_rules()
    first = len(pane.rows)
    window.theme.zoom_to(150)
    settle()
    assert len(pane.rows) > first
    sizes = {
        (row.ui.head_line.contentsMargins().left(), row.ui.basis_lines.contentsMargins().left())
        for row in pane.rows
    }
    window.theme.zoom_to(100)
    assert len(sizes) == 1
