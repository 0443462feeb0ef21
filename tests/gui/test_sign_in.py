"""The cover: who may see the desk, the first start, the lock, and a first password."""

from __future__ import annotations

from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.at_desk import AtDesk


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
