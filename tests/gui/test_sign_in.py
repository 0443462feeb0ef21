"""The cover: who may see the desk, the first start, the lock, and a first password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen
from besponsa_desktop.workflow.people import NewPerson, Role, add_person, people
from besponsa_desktop.workflow.practice_home import PRACTICE_PASSWORD
from besponsa_desktop.workflow.work_list import Shelf, shelf_rows
from tests.gui.at_desk import AtDesk
from tests.gui.keys import type_into
from tests.workflow.site import FIRST, OWN, credential


def test_that_nothing_is_to_be_seen_before_somebody_signs_in(cover: AtDesk) -> None:
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_page.isVisible())
    assert not cover.window.ui.desk_page.isVisible()
    cover.sign_in("ann")
    assert cover.window.ui.desk_page.isVisible()
    assert cover.desk_.navigation.current is ScreenName.WORK_LIST
    assert cover.site.recorded()[-1] == "signed_in"


def test_that_a_wrong_password_is_told_recorded_and_cleared(cover: AtDesk) -> None:
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_page.isVisible())
    cover.type("login_edit", "ann")
    cover.type("password_edit", "not the password")
    cover.click("sign_in_button")
    cover.wait(lambda: cover.desk_.cover.ui.sign_in_said.text())
    ui = cover.desk_.cover.ui
    assert "wrong" in ui.sign_in_said.text()
    assert ui.password_edit.text() == ""
    assert not cover.window.ui.desk_page.isVisible()
    assert cover.site.recorded()[-1] == "signed_in_refused"


def test_that_the_first_start_founds_the_site_with_its_first_person(bare_cover: AtDesk) -> None:
    ui = bare_cover.desk_.cover.ui
    bare_cover.wait(lambda: ui.first_page.isVisible())
    typed = {
        "site_edit": "Harbour Hospital Pharmacy",
        "name_edit": "Flora First",
        "credential_edit": "PharmD",
        "new_login_edit": "flora",
        "new_password_edit": "seven quiet herons",
        "again_edit": "seven quiet herons",
    }
    for name, text in typed.items():
        bare_cover.type(name, text)
    bare_cover.click("first_button")
    bare_cover.wait(lambda: bare_cover.window.ui.desk_page.isVisible())
    bare_cover.settle()
    desk = bare_cover.desk_.desk
    assert desk.workstation.place.site_name == "Harbour Hospital Pharmacy"
    (first,) = people(desk.workstation)
    assert (first.printed_name, first.roles) == (
        "Flora First",
        frozenset({Role.ADMINISTRATOR, Role.PHARMACIST}),
    )
    assert bare_cover.window.ui.person_button.text() == "Flora First, PharmD"


def test_that_an_unfit_password_founds_nobody_and_says_why(bare_cover: AtDesk) -> None:
    ui = bare_cover.desk_.cover.ui
    bare_cover.wait(lambda: ui.first_page.isVisible())
    typed = {"site_edit": "Harbour", "name_edit": "Flora First", "credential_edit": "PharmD"}
    for name, text in (typed | {"new_login_edit": "flora"}).items():
        bare_cover.type(name, text)
    bare_cover.type("new_password_edit", "short")
    bare_cover.type("again_edit", "short")
    bare_cover.click("first_button")
    bare_cover.wait(lambda: ui.first_said.text())
    assert "password" in ui.first_said.text()
    bare_cover.type("new_password_edit", "a long enough phrase")
    assert ui.first_page.isVisible()


def test_that_practice_is_a_home_of_its_own_with_orders_and_people(bare_cover: AtDesk) -> None:
    ui = bare_cover.desk_.cover.ui
    bare_cover.wait(lambda: ui.first_page.isVisible())
    bare_cover.click("home_button")
    bare_cover.wait(lambda: ui.sign_in_page.isVisible())
    assert ui.cover_practice_tag.isVisible()
    assert PRACTICE_PASSWORD in ui.sign_in_page_words.text()
    bare_cover.sign_in("priya", PRACTICE_PASSWORD)
    assert bare_cover.window.ui.practice_tag.isVisible()
    assert len(shelf_rows(bare_cover.desk_.desk.workstation, Shelf.TO_VERIFY)) == 16


def test_that_the_lock_covers_everything_and_its_person_goes_on_where_they_were(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    at_desk.desk_.navigation.show(ScreenName.ORDER, seen.id)
    at_desk.settle()
    type_into(at_desk.window, "order.dose", "1.4")
    at_desk.window.show_preview()
    at_desk.settle()
    QTest.keyClick(
        at_desk.window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    at_desk.desk_.desk.lock()
    at_desk.settle()
    preview = at_desk.window.preview
    assert preview is not None
    assert not preview.isVisible()
    assert not at_desk.window.ui.desk_page.isVisible()
    texts = [label.text() for label in at_desk.window.findChildren(QLabel) if label.isVisible()]
    assert not any("Sample-Alder" in text for text in texts)
    assert "screen_locked" in at_desk.site.recorded()
    at_desk.sign_in("ann")
    assert preview.isVisible()
    assert at_desk.desk_.navigation.current is ScreenName.ORDER
    assert at_desk.window.screen_.form.document()["order"]["dose"]["value"] == "1.4"  # type: ignore[index]
    preview.close()


def test_that_somebody_else_finds_the_work_list_after_a_lock(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    at_desk.desk_.navigation.show(ScreenName.ORDER, seen.id)
    at_desk.settle()
    at_desk.desk_.desk.lock()
    at_desk.settle()
    at_desk.click("other_person_button")
    at_desk.sign_in("ben")
    assert at_desk.desk_.navigation.current is ScreenName.WORK_LIST
    assert at_desk.window.screen_.form.document()["order"] == {}


def test_that_idle_time_locks(at_desk: AtDesk) -> None:
    at_desk.desk_.idle._timer.setInterval(50)
    at_desk.desk_.idle._timer.start()
    at_desk.wait(lambda: not at_desk.window.ui.desk_page.isVisible())
    at_desk.settle()
    assert at_desk.site.recorded()[-1] == "screen_locked"


def test_that_a_first_password_only_lets_one_choose_ones_own(cover: AtDesk) -> None:
    new = NewPerson(login="nia", printed_name="Nia New", credential="RPh", roles=frozenset({Role.PHARMACIST}))
    add_person(cover.site.workstation, new, FIRST, credential("admin"))
    ui = cover.desk_.cover.ui
    cover.wait(lambda: ui.sign_in_page.isVisible())
    cover.type("login_edit", "nia")
    cover.type("password_edit", FIRST)
    cover.click("sign_in_button")
    cover.wait(lambda: ui.own_password_page.isVisible())
    assert not cover.window.ui.desk_page.isVisible()
    cover.type("own_password_edit", OWN)
    cover.type("own_again_edit", OWN)
    cover.click("own_button")
    cover.wait(lambda: cover.window.ui.desk_page.isVisible())
    cover.settle()
    assert "password_changed" in cover.site.recorded()


def test_that_the_list_is_made_while_one_types_at_the_cover(cover: AtDesk) -> None:
    cover.wait(lambda: cover.window.findChildren(WorkListScreen))
    assert not cover.window.ui.desk_page.isVisible()
    assert cover.window.findChildren(WorkListScreen)[0].model.lines == ()
