"""The work list on the screen: what waits where, following other workstations, opened by keys."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.models.work_lines import DOSE, HELD, PATIENT, VERDICT, WORDS, GroupLine, OrderLine
from besponsa_desktop.gui.models.work_reading import ALL_OPEN, Asked, Glances, answer
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen
from besponsa_desktop.workflow.glance import glance
from besponsa_desktop.workflow.opened_order import hold
from besponsa_desktop.workflow.work_list import find
from tests.gui.at_desk import AtDesk
from tests.workflow.site import Site


def screen(at_desk: AtDesk) -> WorkListScreen:
    """Return the work list."""
    return cast(WorkListScreen, at_desk.desk_.navigation.screen(ScreenName.WORK_LIST))


def groups(at_desk: AtDesk) -> dict[str, list[str]]:
    """Return the patients that are shown, by the head that they stand under."""
    found: dict[str, list[str]] = {}
    for line in screen(at_desk).model.lines:
        if isinstance(line, GroupLine):
            found[line.words] = []
        else:
            found[list(found)[-1]].append(line.texts[PATIENT])
    return found


def line_of(at_desk: AtDesk, patient: str) -> OrderLine:
    """Return the line of a patient."""
    lines = (line for line in screen(at_desk).model.lines if isinstance(line, OrderLine))
    return next(line for line in lines if line.texts[PATIENT].startswith(patient))


def look_again(at_desk: AtDesk) -> None:
    """Have the desk look for what was done elsewhere, as it does every few seconds."""
    at_desk.settle()
    at_desk.desk_.desk.look()
    at_desk.settle()
    at_desk.settle()


def test_that_orders_stand_under_what_is_to_be_done_next(cover: AtDesk) -> None:
    cover.site.save("10")
    cover.site.verified("01")
    cover.sign_in("ann")
    assert groups(cover) == {
        "To verify": ["Sample-Larch, Ingrid"],
        "To check": ["Sample-Alder, Juniper"],
    }


def test_that_a_line_says_dose_verdict_and_worst_finding_or_last_step(cover: AtDesk) -> None:
    cover.site.save("10")
    cover.site.verified("01")
    cover.sign_in("ann")
    cover.wait(lambda: line_of(cover, "Sample-Larch").severity)
    held = line_of(cover, "Sample-Larch").texts
    assert (held[DOSE], held[VERDICT]) == ("0.83\u00a0mg", "hold")
    assert held[WORDS].startswith("Bilirubin and ALT are above the limits")
    signed = line_of(cover, "Sample-Alder").texts
    assert (signed[DOSE], signed[VERDICT]) == ("1.38\u00a0mg", "pass")
    assert signed[WORDS].startswith("verified 08:0")
    assert signed[WORDS].endswith("by Ann Sample")


def test_that_what_another_workstation_does_appears_by_itself(at_desk: AtDesk) -> None:
    assert groups(at_desk) == {}
    seen = at_desk.site.save("02", by="ben")
    look_again(at_desk)
    assert groups(at_desk) == {"To verify": ["Sample-Birch, Mateo"]}
    hold(at_desk.site.workstation, seen, at_desk.site.people["ben"].id)
    look_again(at_desk)
    assert line_of(at_desk, "Sample-Birch").texts[HELD] == "Ben Example"


def test_that_the_chosen_order_stays_chosen_when_the_list_changes(cover: AtDesk) -> None:
    cover.site.save("10")
    cover.site.save("16")
    cover.sign_in("ann")
    at_work = screen(cover)
    table = at_work.ui.work_table
    QTest.keyClick(table, Qt.Key.Key_Down)
    chosen = cast(OrderLine, at_work.model.lines[table.currentIndex().row()]).key
    cover.site.save("01")
    look_again(cover)
    assert cast(OrderLine, at_work.model.lines[table.currentIndex().row()]).key == chosen


def test_that_the_history_is_searched_by_typing_and_esc_leads_back(cover: AtDesk) -> None:
    cover.site.save("10")
    cover.site.verified("01")
    cover.sign_in("ann")
    QTest.keyClick(cover.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    cover.type("search_edit", "sample-al")
    cover.wait(lambda: groups(cover) == {"Found": ["Sample-Alder, Juniper"]})
    QTest.keyClick(cover.find("search_edit"), Qt.Key.Key_Escape)
    cover.wait(lambda: set(groups(cover)) == {"To verify", "To check"})


def test_that_enter_opens_the_order_and_others_see_who_holds_it(cover: AtDesk) -> None:
    seen = cover.site.save("10")
    cover.sign_in("ann")
    QTest.keyClick(cover.find("work_table"), Qt.Key.Key_Return)
    cover.settle()
    assert cover.desk_.navigation.current is ScreenName.ORDER
    assert cover.window.screen_.ui.order_number.text() == "RX-2026-900110"
    assert cover.site.now(seen).held_by == cover.site.people["ann"].id


def test_that_a_shelf_shows_its_own_orders_only(cover: AtDesk) -> None:
    cover.site.save("10")
    cover.site.verified("01")
    cover.sign_in("ann")
    shelves = screen(cover).ui.shelf_list
    shelves.setFocus()
    for _ in range(3):
        QTest.keyClick(shelves, Qt.Key.Key_Down)
    cover.wait(lambda: groups(cover) == {"To check": ["Sample-Alder, Juniper"]})


def test_that_the_columns_fill_the_table_after_a_zoom_while_another_screen_was_shown(at_desk: AtDesk) -> None:
    table = screen(at_desk).ui.work_table
    before = table.columnWidth(WORDS)
    at_desk.show(ScreenName.RECORDS)
    for percent in (200, 100):
        at_desk.window.theme.zoom_to(percent)
        at_desk.settle()
    at_desk.show(ScreenName.WORK_LIST)
    assert table.columnWidth(WORDS) == before


def test_that_a_glance_that_comes_while_the_list_is_read_again_is_shown(at_desk: AtDesk) -> None:
    at_desk.site.save("10")
    look_again(at_desk)
    shown = screen(at_desk)
    at_desk.wait(lambda: verdicts(shown) == ["hold"])
    desk = at_desk.desk_.desk
    assert desk.person is not None
    shown._take(answer(desk.workstation, desk.person, Asked(shelf=ALL_OPEN), Glances()))
    assert verdicts(shown) == ["hold"]


def test_that_a_glance_of_before_something_was_recorded_is_not_kept(at_desk: AtDesk) -> None:
    at_desk.site.save("10")
    (row,) = find(at_desk.site.workstation, "Sample-Larch")
    looked = [(row, glance(at_desk.site.workstation, row.order))]
    glances = Glances()
    begun = glances.recorded
    glances.follow(1)
    glances.keep(looked, begun)
    assert glances.missing([row]) == [row]
    glances.keep(looked, glances.recorded)
    assert glances.missing([row]) == []


def test_that_what_is_done_while_the_desk_looks_is_seen_at_once(at_desk: AtDesk) -> None:
    desk = at_desk.desk_.desk
    at_desk.settle()
    watch = desk.watch
    watch._timer.stop()
    watch._is_looking = True  # what it finds is not told yet
    at_desk.site.save("10")
    desk.look()
    at_desk.settle()
    assert verdicts(screen(at_desk)) == []
    watch._compare(desk.workstation, watch.sequence)
    assert watch._is_looking, "it looks once more, at once"
    at_desk.wait(lambda: verdicts(screen(at_desk)) == ["hold"])


#: Reads the first list of a folder's records, as the window does, and says what was loaded for it.
FIRST_LIST = """
import sys
from pathlib import Path
from besponsa_desktop.computer import new_id, now
from besponsa_desktop.gui.models.work_reading import ALL_OPEN, Asked, Glances, answer
from besponsa_desktop.workflow.people import people
from besponsa_desktop.workflow.place import Place
from besponsa_desktop.workflow.workstation import open_workstation

folder = Path(sys.argv[1])
place = Place(name="W1", site_name="", head_folder=folder / "W1", keys_file=folder / "keys" / "keys.json")
workstation = open_workstation(str(folder / "records.db"), place, clock=now, new_id=new_id)
(person, *_) = people(workstation)
read = answer(workstation, person, Asked(shelf=ALL_OPEN), Glances())
print(len(read.rows), *sorted({"pint", "reportlab", "pyhanko", "numpy"} & set(sys.modules)))
"""


def test_that_the_first_list_is_read_without_what_judges_an_order(site: Site, tmp_path: Path) -> None:
    site.save("10")
    site.workstation.close()
    told = subprocess.run(
        [sys.executable, "-c", FIRST_LIST, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["1"]


def verdicts(shown: WorkListScreen) -> list[str]:
    """Return the verdicts of the orders that are shown."""
    return [line.texts[VERDICT] for line in shown.model.lines if isinstance(line, OrderLine)]


def test_that_a_list_that_is_made_at_a_greater_zoom_has_that_zoom(at_desk: AtDesk) -> None:
    window = at_desk.window
    window.resize(1366, 768)
    window.theme.zoom_to(200)
    made = at_desk.desk_.navigation._made(ScreenName.WORK_LIST)
    assert isinstance(made, WorkListScreen)
    heads = (one.ui.work_table.horizontalHeader().height() for one in (made, screen(at_desk)))
    assert len(set(heads)) == 1
    at_desk.settle()
    assert screen(at_desk).ui.work_table.horizontalScrollBar().maximum() == 0
