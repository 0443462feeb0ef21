"""Records that answer late: what comes of a step touches neither another patient nor what was typed since."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow import infusion_record, results_entry
from besponsa_desktop.workflow.dispensing import prepare, release
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.visits import record_visit
from tests.gui.at_desk import AtDesk
from tests.gui.happening import KEY_OF, recorded, running
from tests.gui.results_ways import accept, cell, open_results, type_result, type_time
from tests.workflow.between import MRN, alt, by, visit
from tests.workflow.site import credential, document, new_id
from tests.workflow.site_ways import checked, preparing

F10 = Qt.Key.Key_F10
OTHER = "SYN-777777"


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold recording up until the gate is opened."""
    opened = threading.Event()
    for module, name in ((results_entry, "record_results"), (infusion_record, "record_infusion_event")):
        monkeypatch.setattr(module, name, _late(getattr(module, name), opened))
    pool = QThreadPool.globalInstance()
    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(max(4, threads))
    yield opened
    opened.set()
    pool.setMaxThreadCount(threads)


def _late(real: Callable[..., Any], opened: threading.Event) -> Callable[..., Any]:
    def late(*given: Any) -> Any:
        opened.wait(20)
        return real(*given)

    return late


def other_order(at: AtDesk) -> str:
    """Save an order of another patient."""
    sample = document("01")
    patient = dict(sample["patient"], mrn=OTHER, family_name="Sample-Other")
    ordered = dict(sample["order"], id="RX-2026-777777")
    ann = at.site.people["ann"].id
    return save_order(at.site.workstation, sample | {"patient": patient, "order": ordered}, ann).id


def released_other(at: AtDesk) -> Order:
    """Return a released order of another patient, with a start of its infusion on the screen's draft."""
    seen = checked(at.site, "03")
    prepare(at.site.workstation, preparing(seen), credential("ann"))
    seen = at.site.now(seen)
    release(at.site.workstation, seen, credential("ben"), new_id())
    return at.site.now(seen)


def put(screen: ResultsScreen, test: str, text: str) -> None:
    """Put a text into a cell as typing it does, and wait for nothing that is held up."""
    assert screen.grid.form.laboratory.model.setData(cell(screen, test), text, Qt.ItemDataRole.EditRole)
    QApplication.processEvents()


def three_visits(screen: ResultsScreen) -> None:
    """Bring three visits into the grid, as a file does."""
    screen.grid.take(
        [
            {"labs": [alt(value) | {"collected_at": f"2026-10-{day}T06:00-04:00"}]}
            for day, value in ((28, "31"), (29, "32"), (30, "33"))
        ]
    )


def test_that_a_second_press_records_nothing_more_and_drops_no_visit(
    at_desk: AtDesk, gate: threading.Event
) -> None:
    screen = open_results(at_desk)
    three_visits(screen)
    at_desk.settle()
    accept(at_desk)
    assert screen.can_record
    at_desk.press(F10)
    assert not screen.can_record
    at_desk.press(F10)
    gate.set()
    at_desk.settle()
    at_desk.settle()
    assert screen.page is not None
    assert (len(screen.page.recorded), screen.grid.is_empty) == (1, False)
    assert cell(screen, "alt").data() == "32"
    assert len(screen.grid.waiting) == 1


def test_that_another_patients_results_stay_as_they_are(at_desk: AtDesk, gate: threading.Event) -> None:
    screen, other = open_results(at_desk), other_order(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    at_desk.press(F10)
    at_desk.desk_.navigation.show(ScreenName.RESULTS, other)
    at_desk.wait(lambda: screen.page is not None and screen.page.mrn == OTHER)
    put(screen, "alt", "55")
    gate.set()
    at_desk.settle()
    at_desk.settle()
    assert cell(screen, "alt").data() == "55"
    assert screen.page is not None
    assert screen.page.mrn == OTHER


def test_that_what_is_typed_while_it_is_recorded_stays(at_desk: AtDesk, gate: threading.Event) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    at_desk.press(F10)
    put(screen, "ast", "55")
    gate.set()
    at_desk.settle()
    at_desk.settle()
    assert cell(screen, "ast").data() == "55"


def test_that_a_correction_of_what_no_longer_stands_is_not_recorded_as_new(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    entry = record_visit(at_desk.site.workstation, MRN, visit(alt("31")), by(at_desk.site))
    screen = open_results(at_desk, seen.id)
    screen.ui.visits_table.choose(0)
    screen.correct()
    at_desk.settle()
    assert screen.corrected is not None
    take_back(at_desk.site.workstation, by(at_desk.site, "ben", entry, "of another patient"))
    screen.read_recorded()
    at_desk.settle()
    assert not screen.can_record
    assert at_desk.window.ui.reason_value.text().endswith("no longer stands")
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert screen.grid.is_empty


def test_that_the_stop_of_one_infusion_is_no_end_of_another(cover: AtDesk, gate: threading.Event) -> None:
    other = released_other(cover)
    screen, seen = running(cover)
    QTest.keyClick(cover.window, KEY_OF["stopped"], Qt.KeyboardModifier.ControlModifier)
    cover.settle()
    cover.press(Qt.Key.Key_Return)
    cover.desk_.navigation.show(ScreenName.GIVE, other.id)
    cover.wait(lambda: screen.bench and screen.bench.opened.record.id == other.id)
    cover.wait(lambda: screen.happened.found is not None)
    QTest.keyClick(cover.window, KEY_OF["reaction"], Qt.KeyboardModifier.ControlModifier)
    assert screen.happened.entry.is_open
    gate.set()
    for _ in range(3):
        cover.settle()
    assert screen.edits["infusion_end"].text() == ""
    assert screen.happened.entry.act == "reaction"
    assert [one.event.what.value for one in recorded(cover, seen)] == ["stopped"]


def test_that_what_was_recorded_late_does_not_come_back_as_half_typed(
    cover: AtDesk, gate: threading.Event
) -> None:
    other = released_other(cover)
    screen, seen = running(cover)
    QTest.keyClick(cover.window, KEY_OF["treated"], Qt.KeyboardModifier.ControlModifier)
    cover.type("words_edit", "fluids")
    cover.settle()
    cover.press(Qt.Key.Key_Return)
    cover.desk_.navigation.show(ScreenName.GIVE, other.id)
    cover.wait(lambda: screen.bench and screen.bench.opened.record.id == other.id)
    cover.wait(lambda: screen.happened.found is not None)
    QTest.keyClick(cover.window, KEY_OF["reaction"], Qt.KeyboardModifier.ControlModifier)
    cover.type("words_edit", "rash")
    gate.set()
    cover.settle()
    assert [one.event.words for one in recorded(cover, seen)] == ["fluids"]
    screen.clear()
    cover.show(ScreenName.GIVE, seen.id)
    cover.wait(lambda: screen.happened.found is not None)
    cover.settle()
    assert not screen.happened.entry.is_open
    screen.clear()
    cover.show(ScreenName.GIVE, other.id)
    cover.wait(lambda: screen.happened.entry.is_open)
    assert screen.happened.ui.words_edit.text() == "rash"


def test_that_an_event_that_is_still_being_recorded_is_recorded_once(
    cover: AtDesk, gate: threading.Event
) -> None:
    other = released_other(cover)
    screen, seen = running(cover)
    QTest.keyClick(cover.window, KEY_OF["treated"], Qt.KeyboardModifier.ControlModifier)
    cover.type("words_edit", "fluids")
    cover.settle()
    cover.press(Qt.Key.Key_Return)
    assert screen.happened.ui.words_edit.isReadOnly()
    cover.desk_.navigation.show(ScreenName.GIVE, other.id)
    cover.wait(lambda: screen.bench and screen.bench.opened.record.id == other.id)
    cover.desk_.navigation.show(ScreenName.GIVE, seen.id)
    cover.wait(lambda: screen.happened.entry.is_open)
    assert screen.happened.ui.words_edit.text() == "fluids"
    cover.press(Qt.Key.Key_Return)
    gate.set()
    for _ in range(3):
        cover.settle()
    assert len(recorded(cover, seen)) == 1
    assert not screen.happened.entry.is_open
