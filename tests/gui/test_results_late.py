"""While results are being recorded nothing changes in the grid; what is recorded is kept as typed no more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.workflow import results_entry
from tests.gui.at_desk import AtDesk
from tests.gui.results_ways import cell, open_results, recorded_rows, type_result, type_time

CONTROL = Qt.KeyboardModifier.ControlModifier
DAYS = (("28", "31"), ("29", "32"), ("30", "33"))


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold recording up until the gate is opened."""
    opened, real = threading.Event(), results_entry.record_results

    def late(*given: Any) -> Any:
        opened.wait(20)
        return real(*given)

    monkeypatch.setattr(results_entry, "record_results", late)
    pool = QThreadPool.globalInstance()
    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(max(4, threads))
    yield opened
    opened.set()
    pool.setMaxThreadCount(threads)


def answer(at: AtDesk, gate: threading.Event) -> None:
    """Have the records answer."""
    gate.set()
    for _ in range(3):
        at.settle()


def typed(at: AtDesk, screen: ResultsScreen) -> None:
    """Type a result into the grid."""
    type_time(at, screen)
    type_result(at, screen, "alt", "77")


def brought(at: AtDesk, screen: ResultsScreen) -> None:
    """Bring three visits into the grid, as a file does, and accept the first."""
    draws = [(f"2026-10-{day}T06:00-04:00", value) for day, value in DAYS]
    alt = {"test": "alt", "unit": "U/L", "upper_limit": "40"}
    screen.grid.take([{"labs": [alt | {"value": value, "collected_at": time}]} for time, value in draws])
    at.settle()
    for key in screen.grid.form.sections:
        screen.grid.accept_section(key)
    at.settle()


def test_that_nothing_changes_the_grid_while_it_is_recorded(at_desk: AtDesk, gate: threading.Event) -> None:
    screen = open_results(at_desk)
    brought(at_desk, screen)
    table = screen.grid.form.laboratory.table
    table.setFocus()
    at_desk.press(Qt.Key.Key_F10)
    shown = screen.grid.kept()
    assert at_desk.window.ui.reason_value.text() == "The results are being recorded …"
    at_desk.press(Qt.Key.Key_F4, screen)
    QTest.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    QApplication.clipboard().setText("Test\t2026-10-20 06:00 -04:00\tunit\nALT\t9\tU/L")
    QTest.keyClick(screen, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(QApplication.focusWidget() or screen, "55")
    ui = screen.ui
    off = (ui.save_button, ui.clear_button, ui.paste_button, ui.import_button, ui.correct_button)
    assert [button.isEnabled() for button in off] == [False] * len(off)
    assert screen.grid.kept() == shown
    answer(at_desk, gate)
    assert len(recorded_rows(at_desk)) == 1
    assert cell(screen, "alt").data() == "32"
    assert len(screen.grid.waiting) == 1


def test_that_typing_goes_on_where_it_was(at_desk: AtDesk, gate: threading.Event) -> None:
    screen = open_results(at_desk)
    typed(at_desk, screen)
    screen.grid.form.fields["weight"].setFocus()
    at_desk.press(Qt.Key.Key_F10)
    assert not screen.grid.form.fields["weight"].isEnabled()
    answer(at_desk, gate)
    assert screen.grid.is_empty
    assert QApplication.focusWidget() is screen.grid.form.fields["weight"]


def test_that_a_time_that_is_written_out_as_it_is_left_is_recorded_too(
    at_desk: AtDesk, gate: threading.Event
) -> None:
    screen = open_results(at_desk)
    type_result(at_desk, screen, "alt", "77")
    type_time(at_desk, screen, "2026-11-02 06:00 -05:00")
    assert screen.grid.form.laboratory.form.drawn_edit.hasFocus()
    at_desk.press(Qt.Key.Key_F10)
    answer(at_desk, gate)
    assert len(recorded_rows(at_desk)) == 1
    assert screen.grid.is_empty


@pytest.mark.parametrize("is_of_a_file", [False, True])
def test_that_only_what_waits_is_kept_of_the_patient_who_was_left(
    at_desk: AtDesk, gate: threading.Event, is_of_a_file: bool
) -> None:
    other = at_desk.site.save("01")
    screen = open_results(at_desk)
    first = screen.order_id
    (brought if is_of_a_file else typed)(at_desk, screen)
    at_desk.press(Qt.Key.Key_F10)
    at_desk.desk_.navigation.show(ScreenName.RESULTS, other.id)
    at_desk.wait(lambda: screen.page is not None and screen.order_id == other.id)
    assert screen.ui.form_page.isEnabled()
    model = screen.grid.form.laboratory.model
    model.setData(cell(screen, "ast"), "55", Qt.ItemDataRole.EditRole)
    answer(at_desk, gate)
    assert cell(screen, "ast").data() == "55"
    open_results(at_desk, first)
    assert len(recorded_rows(at_desk)) == 1
    assert cell(screen, "alt").data() == ("32" if is_of_a_file else "")
    assert screen.grid.is_empty is not is_of_a_file
    assert (screen.grid.form.origins.unaccepted > 0, len(screen.grid.waiting)) == (is_of_a_file, is_of_a_file)
    open_results(at_desk, other.id)
    assert cell(screen, "ast").data() == "55"


def test_that_a_patient_who_is_shown_again_waits_for_the_records(
    at_desk: AtDesk, gate: threading.Event
) -> None:
    other = at_desk.site.save("01")
    screen = open_results(at_desk)
    first = screen.order_id
    brought(at_desk, screen)
    at_desk.press(Qt.Key.Key_F10)
    for order_id in (other.id, first):
        at_desk.desk_.navigation.show(ScreenName.RESULTS, order_id)
        at_desk.wait(lambda: screen.page is not None)
    assert not screen.can_record
    assert not screen.ui.form_page.isEnabled()
    answer(at_desk, gate)
    assert len(recorded_rows(at_desk)) == 1
    assert cell(screen, "alt").data() == "32"
    assert screen.ui.form_page.isEnabled()
