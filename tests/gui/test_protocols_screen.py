"""Protocols: every number with its source, two compared, put in force by two, past orders judged anew."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.protocols_screen import ProtocolsScreen
from besponsa_desktop.protocol import default_policy, shipped_regimen
from besponsa_desktop.protocol.describe import difference, parameters
from besponsa_desktop.protocol.shelf import POLICY_FILE
from besponsa_desktop.records.editions import EditionKind, history_in_force, in_force
from besponsa_desktop.records.people import Role
from besponsa_desktop.workflow.in_force import policy_in_force, regimen_in_force
from tests.gui.at_desk import AtDesk
from tests.workflow.site import OWN

IN_FORCE = "US prescribing information, revision 3/2024"
BRIEF = "Source brief, undated"
REASON = "decided by the pharmacy committee"


def shown(at_desk: AtDesk) -> ProtocolsScreen:
    """Show the protocols, the numbers of the one in force read."""
    screen = at_desk.show(ScreenName.PROTOCOLS)
    assert isinstance(screen, ProtocolsScreen)
    at_desk.wait(lambda: screen.ui.numbers_table.rows.rowCount())
    at_desk.settle()
    return screen


def pick(at_desk: AtDesk, box: QComboBox, name: str) -> None:
    """Choose the item whose text begins so, as a person does."""
    box.setFocus()
    box.setCurrentIndex(box.findText(name, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())
    at_desk.settle()


def fill(at_desk: AtDesk, second: str = "ben", reason: str = REASON) -> None:
    """Type what the two who decide type, and put it in force."""
    at_desk.wait(lambda: list(at_desk.window.findChildren(QLabel, "force_title")))
    for name, typed in (
        ("reason_edit", reason),
        ("own_edit", OWN),
        ("second_login_edit", second),
        ("second_password_edit", OWN),
    ):
        edit = at_desk.find(name)
        assert isinstance(edit, QLineEdit)
        edit.selectAll()
        at_desk.type(name, typed)
    at_desk.click("force_step_button")


def test_that_every_number_of_what_is_in_force_is_shown_with_its_source(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    rows = screen.ui.numbers_table.rows
    stated = parameters(shipped_regimen("uspi-2024-03"))
    assert screen.ui.edition_box.currentText().startswith(IN_FORCE)
    assert [rows.row_at(n).cells[:5] for n in range(rows.rowCount())] == [  # type: ignore[union-attr]
        (one.key, one.value, one.unit, one.source, one.section) for one in stated
    ]


def test_that_the_site_policy_is_shown_as_well(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    pick(at_desk, screen.ui.edition_box, default_policy().name)
    wanted = len(parameters(default_policy()))
    at_desk.wait(lambda: screen.ui.numbers_table.rows.rowCount() == wanted)
    assert "in force since" in screen.ui.edition_facts.text()
    assert not screen.ui.force_button.isEnabled()


def test_that_numbers_that_were_not_verified_are_marked(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    pick(at_desk, screen.ui.edition_box, shipped_regimen("smpc-2024-02").name)
    at_desk.wait(lambda: screen.ui.edition_banner.isVisible())
    stated = parameters(shipped_regimen("smpc-2024-02"))
    rows = screen.ui.numbers_table.rows
    marked = {
        row.key for n in range(rows.rowCount()) if (row := rows.row_at(n)) and row.severity == "caution"
    }
    assert marked == {one.key for one in stated if not one.verified}
    assert marked
    assert f"{len(marked)} of {len(stated)}" in screen.ui.edition_sentence.text()


def test_that_a_protocol_that_is_not_the_labels_says_so(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    pick(at_desk, screen.ui.edition_box, BRIEF)
    at_desk.wait(lambda: screen.ui.edition_banner.isVisible())
    assert screen.ui.edition_verdict.text() == "DIFFERS FROM THE LABEL"
    assert "not in force" in screen.ui.edition_facts.text()


def test_that_a_number_is_found_by_a_part_of_its_name(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    at_desk.type("number_edit", "schedule.day_8")
    rows = screen.ui.numbers_table.rows
    keys = [rows.index(number, 0).data() for number in range(rows.rowCount())]
    assert keys == ["schedule.day_8_earliest", "schedule.day_8_latest"]


def test_that_two_protocols_are_compared_number_by_number(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    screen.ui.place_list.setCurrentRow(1)
    pick(at_desk, screen.ui.second_box, BRIEF)
    wanted = difference(shipped_regimen("uspi-2024-03"), shipped_regimen("source-brief"))
    rows = screen.ui.compare_table.rows
    at_desk.wait(lambda: rows.rowCount() == len(wanted))
    assert [rows.index(number, 0).data() for number in range(rows.rowCount())] == [one.key for one in wanted]
    pick(at_desk, screen.ui.second_box, IN_FORCE)
    at_desk.wait(lambda: screen.ui.compare_words.text() == "They do not differ.")


def test_that_two_pharmacists_put_a_protocol_in_force(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    pick(at_desk, screen.ui.edition_box, BRIEF)
    at_desk.wait(lambda: screen.ui.force_button.isEnabled())
    at_desk.click("force_button")
    fill(at_desk)
    database = at_desk.site.workstation.database
    at_desk.wait(lambda: regimen_in_force(database).id == "source-brief")
    now = in_force(database, EditionKind.PROTOCOL)
    assert now is not None
    people = at_desk.site.people
    assert (now.decided_by, now.seconded_by) == (people["ann"].id, people["ben"].id)
    assert now.reason == REASON
    at_desk.wait(lambda: "in force since" in screen.ui.edition_facts.text())
    assert screen.ui.in_force_table.rows.row_at(0).cells[2:4] == (  # type: ignore[union-attr]
        "Source brief",
        "Ann Sample, PharmD",
    )


def test_that_one_person_alone_puts_nothing_in_force(at_desk: AtDesk) -> None:
    screen = shown(at_desk)
    pick(at_desk, screen.ui.edition_box, BRIEF)
    at_desk.wait(lambda: screen.ui.force_button.isEnabled())
    at_desk.click("force_button")
    fill(at_desk, second="ann")
    (said,) = at_desk.window.findChildren(QLabel, "force_said")
    at_desk.wait(said.text)
    assert "cannot second the own decision" in said.text()
    assert len(history_in_force(at_desk.site.workstation.database, EditionKind.PROTOCOL)) == 1
    fill(at_desk)
    at_desk.wait(lambda: regimen_in_force(at_desk.site.workstation.database).id == "source-brief")


def test_that_a_sites_own_policy_is_put_in_force_from_its_file(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk)
    text = POLICY_FILE.read_text(encoding="utf-8").replace(
        'rounding_step = { value = "0.01"', 'rounding_step = { value = "0.02"', 1
    )
    (tmp_path / "policy.toml").write_text(text, encoding="utf-8")
    screen.edition.read_file(tmp_path / "policy.toml")
    fill(at_desk)
    database = at_desk.site.workstation.database
    at_desk.wait(lambda: str(policy_in_force(database).dose.rounding_step) == "0.02")


def test_that_past_orders_are_judged_and_those_that_would_change_are_listed(at_desk: AtDesk) -> None:
    at_desk.site.verified("01")
    screen = shown(at_desk)
    screen.ui.place_list.setCurrentRow(2)
    pick(at_desk, screen.ui.candidate_box, BRIEF)
    at_desk.click("run_button")
    at_desk.wait(lambda: screen.ui.past_banner.isVisible())
    assert screen.ui.past_sentence.text() == "1 of 1 signed orders would have another verdict."
    row = screen.ui.past_table.rows.row_at(0)
    assert row is not None
    assert row.cells[3:5] == ("PASS", "REJECT")
    assert "protocol.differs_from_label" in row.cells[5]
    pick(at_desk, screen.ui.candidate_box, IN_FORCE)
    assert not screen.ui.past_banner.isVisible()
    at_desk.click("run_button")
    at_desk.wait(lambda: screen.ui.past_banner.isVisible())
    assert screen.ui.past_verdict.text() == "NO CHANGE"


def test_that_only_a_pharmacist_is_offered_to_put_something_in_force(cover: AtDesk) -> None:
    cover.site.join("otto", "Otto Sample", Role.AUDITOR)
    cover.sign_in("otto")
    screen = shown(cover)
    pick(cover, screen.ui.edition_box, BRIEF)
    cover.wait(lambda: "not in force" in screen.ui.edition_facts.text())
    assert not screen.ui.force_button.isEnabled()
    assert not screen.ui.file_button.isEnabled()
