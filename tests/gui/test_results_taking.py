"""Results that were pasted or imported: each marked until it is accepted, and none dropped without a word."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool

from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.gui.screens.results_taking import names_of_tests, take_file
from besponsa_desktop.workflow.results_reading import read_pasted
from tests.gui.at_desk import AtDesk
from tests.gui.conftest import sample
from tests.gui.courses import MRN
from tests.gui.results_ways import (
    DRAWN,
    accept,
    answer,
    cell,
    open_results,
    paste,
    said,
    type_result,
    type_time,
)
from tests.gui.strings import STRINGS, Hostile, Outcome
from tests.workflow.test_names_of_tests import put_names
from tests.workflow.test_results_reading import FOLLOW_UP

F10 = Qt.Key.Key_F10
TABLE = f"Test\t{DRAWN}\tunit\tupper\nALT\t51\tU/L\t40\nPlatelets\t80\t×10⁹/L\t\n"


def reason(at: AtDesk) -> str:
    return at.window.ui.reason_value.text()


def notes(screen: ResultsScreen) -> list[str]:
    return screen.strip.notes_value.text().split("\n") if screen.strip.isVisible() else []


def rows_of(screen: ResultsScreen) -> list[str]:
    """Return what was found at each recorded visit, as the list says it."""
    rows = screen.ui.visits_table.rows
    return [row.cells[1] for number in range(rows.rowCount()) if (row := rows.row_at(number))]


def import_file(at: AtDesk, screen: ResultsScreen, path: Path) -> None:
    take_file(screen, path)
    at.settle()


# ---------------------------------------------------------------------- pasted
def test_that_a_pasted_table_is_recorded_once_every_value_is_accepted(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    paste(at_desk, screen, TABLE)
    assert reason(at_desk) == "Save is off: 3 values are not accepted"
    at_desk.press(F10)
    at_desk.settle()
    assert rows_of(screen) == []
    accept(at_desk)
    assert screen.ui.save_button.isEnabled()
    at_desk.press(F10)
    at_desk.settle()
    assert rows_of(screen) == ["ALT 51\u00a0U/L \u00b7 Platelets 80\u00a0×10⁹/L"]


def test_that_save_is_off_the_moment_results_are_taken_over(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    screen.grid.take(read_pasted(TABLE, names_of_tests()).documents)
    assert reason(at_desk) == "Save is off: 3 values are not accepted"
    assert not screen.ui.save_button.isEnabled()


def test_that_a_paste_stays_while_what_is_recorded_is_read_again(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    pool = QThreadPool.globalInstance()
    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    screen.read_recorded()
    paste(at_desk, screen, TABLE)
    pool.setMaxThreadCount(threads)
    assert cell(screen, "alt").data() == "51"


def test_that_what_was_not_taken_over_is_listed_cell_by_cell(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    paste(at_desk, screen, f"{TABLE}Ferritin\t9\t\t\nBilirubin\t1.1\tmg/dL\t1.2\n")
    at_desk.wait(lambda: notes(screen))
    assert [note.split(":", 2)[:2] for note in notes(screen)][:1] == [["Ferritin", " 9 (row 4, column 2)"]]
    assert sum(note.startswith("Bilirubin: ") for note in notes(screen)) == 3


def test_that_a_name_that_the_site_decided_is_taken_from_a_paste_and_a_file(
    at_desk: AtDesk, tmp_path: Path
) -> None:
    put_names(at_desk.site, ("alt", '["GPT"]'))
    screen = open_results(at_desk)
    table = TABLE.replace("ALT", "gpt")
    paste(at_desk, screen, table)
    assert cell(screen, "alt").data() == "51"
    screen.begin({})
    path = tmp_path / "results.csv"
    path.write_text(table, encoding="utf-8")
    import_file(at_desk, screen, path)
    assert cell(screen, "alt").data() == "51"
    assert reason(at_desk) == "Save is off: 3 values are not accepted"


def test_that_a_paste_that_is_no_table_is_refused_with_words(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    paste(at_desk, screen, "good morning")
    assert "no name of a test" in screen.ui.results_said.text()
    assert screen.grid.is_empty


def test_that_a_paste_asks_before_it_replaces_what_is_typed(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    type_time(at_desk, screen)
    type_result(at_desk, screen, "alt", "77")
    paste(at_desk, screen, TABLE)
    answer(at_desk, "Keep them")
    assert cell(screen, "alt").data() == "77"


def test_that_a_pasted_comma_and_unit_are_asked_about_and_not_guessed(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    paste(at_desk, screen, f"Test;{DRAWN}\nANC;0,9\nPlatelets;80")
    assert "ANC 02-Nov: Which number is" in said(screen)
    assert "Platelets 02-Nov, unit is not stated" in said(screen)
    accept(at_desk)
    assert not screen.ui.save_button.isEnabled()


def test_that_no_pasted_text_is_changed_or_guessed(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    assert [fault for hostile in STRINGS if (fault := _fault_of(at_desk, screen, hostile))] == []


def _fault_of(at: AtDesk, screen: ResultsScreen, hostile: Hostile) -> str:
    """Return what became of a text that is no number of its own, but was taken or changed; else nothing."""
    screen.begin({})
    quoted = hostile.text.replace('"', '""')
    paste(at, screen, f'Test\t{DRAWN}\tunit\nALT\t"{quoted}"\tU/L\n')
    labs = screen.grid.form.document().get("labs")
    value = labs[0].get("comparator", "") + labs[0]["value"] if isinstance(labs, list) else ""
    is_whole = value == hostile.text.strip() or not value
    is_taken = bool(value) and not screen.grid.faults
    if (
        hostile.number is not Outcome.TAKEN
        and is_taken
        and decimal_of(hostile.text.strip().lstrip("<>")) is None
    ):
        return f"{hostile.text!r} was taken as {value!r}"
    if not is_whole and not screen.grid.faults:
        return f"{hostile.text!r} became {value!r}"
    return ""


# ---------------------------------------------------------------------- from a file
def test_that_the_visits_of_a_file_come_into_the_grid_one_after_the_other(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    import_file(at_desk, screen, FOLLOW_UP)
    count = len(FOLLOW_UP.read_text(encoding="utf-8").splitlines())
    assert screen.ui.correcting_words.text() == f"{count - 1} more to follow"
    for key in screen.grid.form.sections:
        screen.grid.accept_section(key)
    at_desk.settle()
    at_desk.press(F10)
    at_desk.settle()
    assert screen.page is not None
    assert [one.visit.observed_on.isoformat() for one in screen.page.recorded] == ["2026-09-21"]
    assert screen.ui.correcting_words.text() == f"{count - 2} more to follow"
    assert screen.grid.form.origins.unaccepted > 0


def test_that_a_visit_of_a_file_can_be_left_out(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    import_file(at_desk, screen, FOLLOW_UP)
    first = screen.grid.form.document()
    at_desk.press(Qt.Key.Key_F4)
    answer(at_desk, "Leave it out")
    assert screen.grid.form.document() != first
    assert screen.grid.form.origins.unaccepted > 0
    assert screen.ui.correcting_words.text().startswith(f"{len(screen.grid.waiting)} more")


def test_that_imported_visits_that_wait_are_there_again(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    import_file(at_desk, screen, FOLLOW_UP)
    waiting, order_id = len(screen.grid.waiting), screen.order_id
    at_desk.desk_.desk.sign_out()
    at_desk.sign_in("ann")
    screen = open_results(at_desk, order_id)
    assert len(screen.grid.waiting) == waiting
    assert screen.grid.form.origins.unaccepted > 0


def test_that_f8_goes_to_the_draw_whose_time_is_not_whole(at_desk: AtDesk) -> None:
    screen = open_results(at_desk)
    paste(at_desk, screen, f"Test;2026-11-01 06:00;{DRAWN};unit\nALT;51;49;U/L")
    panel = screen.grid.form.laboratory
    panel.form.newer_draw_button.click()
    at_desk.settle()
    assert panel.form.drawn_edit.text() == "02-Nov-2026 06:00 \u221205:00"
    at_desk.press(Qt.Key.Key_F8)
    at_desk.settle()
    assert panel.form.drawn_edit.text() == "01-Nov-2026 06:00"
    assert panel.form.drawn_edit.hasFocus()


def test_that_another_patients_file_is_refused_by_field(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = open_results(at_desk)
    path = tmp_path / "order.json"
    path.write_text(json.dumps(sample("01")), encoding="utf-8")
    import_file(at_desk, screen, path)
    assert screen.ui.results_said.text().startswith("patient.mrn: found another patient's number")
    assert screen.grid.is_empty
    assert sample("01")["patient"]["mrn"] not in screen.ui.results_said.text()
    own = sample("01")
    own["patient"]["mrn"] = MRN
    path.write_text(json.dumps(own), encoding="utf-8")
    import_file(at_desk, screen, path)
    assert screen.grid.form.origins.unaccepted > 0
