"""Settings: look, lock, paper and printers hold at once; people and backups are looked after."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.settings_screen import SettingsScreen
from besponsa_desktop.records.people import Person, Role, people
from besponsa_desktop.settings import Settings, load_preferences
from tests.gui.at_desk import AtDesk
from tests.workflow.site import FIRST, OWN

LOOK, PAPER, PEOPLE, RECORDS = range(4)


def shown(at_desk: AtDesk, part: int) -> SettingsScreen:
    """Show a part of the settings."""
    screen = at_desk.show(ScreenName.SETTINGS)
    assert isinstance(screen, SettingsScreen)
    screen.ui.place_list.setCurrentRow(part)
    at_desk.wait(lambda: screen.ui.people_table.rows.rowCount())
    at_desk.settle()
    return screen


def choose(screen: SettingsScreen, name: str) -> None:
    """Put the cursor on a person."""
    rows = screen.ui.people_table.rows
    number = next(n for n in range(rows.rowCount()) if rows.index(n, 0).data() == name)
    screen.ui.people_table.choose(number)


def pick(box: QComboBox, data: object) -> None:
    """Choose an item as a person does."""
    box.setFocus()
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def text_of(at_desk: AtDesk, name: str) -> str:
    """Return what a label or a field shows; empty where it is not to be seen."""
    found = at_desk.window.findChildren(QWidget, name)
    return "".join(str(each.property("text")) for each in found if each.isVisible())


def standing(at_desk: AtDesk, login: str) -> Person:
    """Return a person as the records have them."""
    return next(one for one in people(at_desk.site.workstation.database) if one.login == login)


def test_that_the_window_turns_dark_and_larger_at_once(at_desk: AtDesk) -> None:
    screen = shown(at_desk, LOOK)
    at_desk.click("dark_button")
    pick(screen.ui.zoom_box, 150)
    theme = at_desk.window.theme
    assert (theme.palette.name, theme.zoom_percent) == ("dark", 150)


def test_that_the_screen_locks_after_the_minutes_that_are_chosen(at_desk: AtDesk) -> None:
    screen = shown(at_desk, LOOK)
    pick(screen.ui.lock_box, 2)
    assert at_desk.desk_.idle._timer.interval() == 2 * 60_000


def test_that_no_site_can_leave_the_screen_open_longer_than_a_quarter_of_an_hour(at_desk: AtDesk) -> None:
    at_desk.desk_.desk.habits.take(600, "a4", {})
    assert at_desk.desk_.idle._timer.interval() == 15 * 60_000


def test_that_a_sheet_is_made_for_the_paper_that_is_chosen(at_desk: AtDesk) -> None:
    shown(at_desk, PAPER)
    at_desk.click("letter_button")
    assert at_desk.desk_.desk.workstation.place.paper == "letter"


def test_that_an_administrator_adds_a_person_who_then_chooses_a_password(cover: AtDesk) -> None:
    cover.sign_in("admin")
    shown(cover, PEOPLE)
    cover.click("add_button")
    for name, typed in (
        ("name_edit", "Cora Sample"),
        ("credential_edit", "CPhT"),
        ("login_edit", "cora"),
        ("first_edit", FIRST),
        ("first_again_edit", FIRST),
        ("own_edit", OWN),
    ):
        cover.type(name, typed)
    cover.click("technician_box")
    cover.click("person_step_button")
    cover.wait(lambda: any(one.login == "cora" for one in people(cover.site.workstation.database)))
    added = standing(cover, "cora")
    assert added.roles == {Role.TECHNICIAN}
    assert added.must_change_password
    assert cover.site.recorded()[-1] == "person_added"


def test_that_a_wrong_password_adds_nobody_and_is_said(cover: AtDesk) -> None:
    cover.sign_in("admin")
    screen = shown(cover, PEOPLE)
    choose(screen, "Ann Sample")
    cover.click("roles_button")
    cover.click("technician_box")
    cover.type("reason_edit", "helps in the clean room")
    cover.type("own_edit", "not the administrator's")
    cover.click("person_step_button")
    cover.wait(lambda: text_of(cover, "person_said"))
    assert standing(cover, "ann").roles == {Role.PHARMACIST}
    assert text_of(cover, "own_edit") == ""


def test_that_roles_are_changed_with_a_reason(cover: AtDesk) -> None:
    cover.sign_in("admin")
    screen = shown(cover, PEOPLE)
    choose(screen, "Ann Sample")
    cover.click("roles_button")
    cover.click("auditor_box")
    cover.type("reason_edit", "reviews the trail")
    cover.type("own_edit", OWN)
    cover.click("person_step_button")
    cover.wait(lambda: Role.AUDITOR in standing(cover, "ann").roles)
    assert cover.site.trail()[-1].reason == "reviews the trail"


def test_that_a_person_is_disabled_and_enabled_again(cover: AtDesk) -> None:
    cover.sign_in("admin")
    screen = shown(cover, PEOPLE)
    choose(screen, "Ben Example")
    for does, reason, then in (
        ("Disable \u2026", "left the hospital", "Enable \u2026"),
        ("Enable \u2026", "came back to us", "Disable \u2026"),
    ):
        assert screen.ui.disable_button.text() == does
        cover.click("disable_button")
        cover.type("reason_edit", reason)
        cover.type("password_edit", OWN)
        cover.click("confirm_button")
        cover.wait(lambda: screen.ui.disable_button.text() == then)  # noqa: B023  within the round
        assert standing(cover, "ben").is_active == (does == "Enable \u2026")
    assert cover.site.recorded()[-2:] == ["person_disabled", "person_enabled"]


def test_that_a_new_password_is_given_and_signs_nothing(cover: AtDesk) -> None:
    cover.sign_in("admin")
    screen = shown(cover, PEOPLE)
    choose(screen, "Ann Sample")
    cover.click("reset_button")
    cover.type("first_edit", FIRST)
    cover.type("first_again_edit", FIRST)
    cover.type("own_edit", OWN)
    cover.click("person_step_button")
    cover.wait(lambda: standing(cover, "ann").must_change_password)


def test_that_passwords_that_differ_are_said(cover: AtDesk) -> None:
    cover.sign_in("admin")
    screen = shown(cover, PEOPLE)
    choose(screen, "Ann Sample")
    cover.click("reset_button")
    cover.type("first_edit", FIRST)
    cover.type("first_again_edit", f"{FIRST}x")
    cover.type("own_edit", OWN)
    cover.click("person_step_button")
    assert text_of(cover, "person_said") == "Type the same password twice."
    assert "password_reset" not in cover.site.recorded()


def test_that_only_an_administrator_looks_after_the_people(at_desk: AtDesk) -> None:
    screen = shown(at_desk, PEOPLE)
    ui = screen.ui
    buttons = (ui.add_button, ui.roles_button, ui.reset_button, ui.unlock_button, ui.disable_button)
    assert [button.isEnabled() for button in buttons] == [False] * 5
    assert ui.people_words.text() == "Only an administrator looks after the people."


def test_that_a_backup_is_saved_and_said_to_be_sound(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk, RECORDS)
    screen.records.save(tmp_path / "backup.db")
    at_desk.wait(lambda: screen.ui.backup_said.text())
    assert (tmp_path / "backup.db").stat().st_size
    assert "Its trail is sound" in screen.ui.backup_said.text()
    assert f"restore {tmp_path / 'backup.db'}" in screen.ui.restore_words.text()


def test_that_a_backup_over_another_file_is_refused(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk, RECORDS)
    (tmp_path / "there.db").write_text("something else")
    screen.records.save(tmp_path / "there.db")
    at_desk.wait(lambda: screen.ui.backup_said.text())
    assert (tmp_path / "there.db").read_text() == "something else"
    assert screen.ui.backup_said.property("state") == "error"


def test_that_it_is_said_where_the_records_are(at_desk: AtDesk, tmp_path: Path) -> None:
    screen = shown(at_desk, RECORDS)
    assert screen.ui.place_value.text() == str(tmp_path / "records.db")
    assert screen.ui.site_name_value.text().startswith("General Hospital")


@pytest.mark.parametrize(
    "kept",
    [{"lock_minutes": 0}, {"lock_minutes": 16}, {"lock_minutes": "5"}, {"paper": "a3"}, {"printers": ["x"]}],
)
def test_that_preferences_that_cannot_be_are_the_usual_ones(tmp_path: Path, kept: dict[str, object]) -> None:
    settings = Settings(log_folder=tmp_path, config_folder=tmp_path)
    settings.preferences_file.write_text(json.dumps(kept), encoding="utf-8")
    read = load_preferences(settings)
    assert (read.lock_minutes, read.paper, dict(read.printers)) == (5, "a4", {})
