"""What is typed on the second check and the verify screen: kept for its person and its order, then gone."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from sqlalchemy import select

from besponsa_desktop.gui.models.work_reading import Asked, Glances, answer
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Role
from besponsa_desktop.records.rows import rows
from besponsa_desktop.records.schema import DRAFTS
from besponsa_desktop.workflow.amending import Amendment, amend_order
from besponsa_desktop.workflow.returning import Return, cancel_order, return_order
from besponsa_desktop.workflow.verification import verify_order
from tests.gui.at_desk import AtDesk
from tests.gui.checking import NAMES, compare, open_check, type_all, wait_for
from tests.gui.verifying import correct_elsewhere, give_reason, open_to_verify, put, record_decision, sign
from tests.workflow.site import OWN, credential, document, new_id

WEIGHT = {"value": "66.0", "unit": "kg", "measured_at": "2026-11-22T07:00:00-05:00"}


def on_disk(at: AtDesk) -> list[str]:
    """Return every draft there is, of anybody, as it is kept."""
    return [draft.document for draft in rows(at.site.workstation.database, select(DRAFTS))]


def change_person(at: AtDesk, login: str) -> None:
    at.desk_.desk.sign_out()
    at.settle()
    at.sign_in(login)


def texts(screen: SecondCheckScreen) -> set[str]:
    return set(screen.fields.texts.values())


def shown_check(at: AtDesk, order: Order) -> SecondCheckScreen:
    screen = cast(SecondCheckScreen, at.show(ScreenName.SECOND_CHECK, order.id))
    at.wait(lambda: screen.opened is not None)
    return screen


# ------------------------------------------------------------------ the second check
def test_that_every_key_of_the_second_check_is_on_disk_but_the_password(cover: AtDesk) -> None:
    screen = open_check(cover, cover.site.verified("01"))
    cover.type("height_edit", "17")
    assert '"height": "17"' in on_disk(cover)[0]
    cover.press(Qt.Key.Key_1)
    assert '"height": "171"' in on_disk(cover)[0]
    type_all(cover, "01")
    compare(cover, screen)
    cover.type("check_password_edit", OWN)
    (kept,) = on_disk(cover)
    assert OWN not in kept
    assert set(NAMES) < set(kept.replace('"', " ").replace(":", " ").split())


def test_that_what_is_typed_comes_back_to_its_person_alone(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    cover.site.join("cleo", "Cleo Third", Role.PHARMACIST)
    screen = open_check(cover, seen)
    cover.type("weight_edit", "77.7")
    change_person(cover, "cleo")
    assert texts(shown_check(cover, seen)) == {""}
    cover.type("height_edit", "150")
    change_person(cover, "ben")
    assert texts(shown_check(cover, seen)) == {"", "77.7"}
    assert screen.comparison is None
    assert cover.window.ui.saved_value.text().startswith("What you typed at ")


def test_that_no_draft_of_a_step_stands_in_the_work_list(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    open_check(cover, seen)
    cover.type("weight_edit", "77.7")
    assert len(on_disk(cover)) == 1
    for login in ("ben", "ann"):
        person = cover.site.people[login]
        found = answer(cover.site.workstation, person, Asked(), Glances())
        assert found.counts["Draft"] == 0
        assert "77.7" not in repr(found)


def test_that_nothing_is_left_once_the_check_is_signed(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    screen = open_check(cover, seen)
    type_all(cover, "01")
    compare(cover, screen)
    cover.type("check_password_edit", OWN)
    cover.press(Qt.Key.Key_F10)
    wait_for(cover, seen, State.CHECKED)
    assert on_disk(cover) == []


def test_that_emptied_fields_leave_nothing(cover: AtDesk) -> None:
    open_check(cover, cover.site.verified("01"))
    cover.type("day_edit", "8")
    assert len(on_disk(cover)) == 1
    cover.press(Qt.Key.Key_Backspace)
    assert on_disk(cover) == []


def test_that_a_return_or_a_cancellation_elsewhere_leaves_nothing(cover: AtDesk) -> None:
    first, second = cover.site.verified("01"), cover.site.verified("02")
    open_check(cover, first)
    cover.type("day_edit", "8")
    shown_check(cover, second)
    cover.type("day_edit", "9")
    assert len(on_disk(cover)) == 2
    back = Return(order=first, reason="wrong patient", told="the ward", operation_id=new_id())
    return_order(cover.site.workstation, back, credential("ann"))
    assert len(on_disk(cover)) == 1
    cancel_order(cover.site.workstation, second, "no more needed", credential("ann"), new_id())
    assert on_disk(cover) == []


def test_that_what_was_typed_about_another_version_is_discarded_and_that_is_said(cover: AtDesk) -> None:
    seen = cover.site.verified("01")
    open_check(cover, seen)
    cover.type("weight_edit", "77.7")
    cover.press(Qt.Key.Key_Escape)
    typed = deepcopy(document("01"))
    typed["measurements"]["weight"] = WEIGHT
    amendment = Amendment(order=seen, document=typed, reason="weighed again", operation_id=new_id())
    amend_order(cover.site.workstation, amendment, credential("ann"))
    review = replace(cover.site.review("01", cover.site.now(seen)), document=typed)
    verify_order(cover.site.workstation, review, credential("ann"))
    screen = shown_check(cover, seen)
    assert texts(screen) == {""}
    assert "What you typed then is discarded" in screen.ui.compare_said.text()
    assert on_disk(cover) == []


# ------------------------------------------------------------------ verify
def test_that_reasons_come_back_to_their_person_after_somebody_else_was_here(at_desk: AtDesk) -> None:
    order = at_desk.site.save("10")
    screen = open_to_verify(at_desk, order)
    record_decision(at_desk, screen.entries.entries["liver.limits"])
    put(at_desk, screen.ui.password_edit, OWN)
    assert all(OWN not in kept for kept in on_disk(at_desk))
    before = screen.entries.entries["liver.limits"].typed()
    change_person(at_desk, "ben")
    open_to_verify(at_desk, order)
    assert screen.entries.entries["liver.limits"].typed().reason == ""
    change_person(at_desk, "ann")
    open_to_verify(at_desk, order)
    assert screen.entries.entries["liver.limits"].typed() == before
    assert before.is_read_back


def test_that_nothing_is_left_once_the_order_is_verified(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    for entry in screen.entries.entries.values():
        give_reason(at_desk, entry)
    assert len(on_disk(at_desk)) == 1
    sign(at_desk, screen)
    assert at_desk.site.now(order).state is State.VERIFIED
    assert on_disk(at_desk) == []


def test_that_reasons_about_another_version_are_discarded_and_that_is_said(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    give_reason(at_desk, screen.entries.entries["ecg.current"])
    change_person(at_desk, "ben")
    correct_elsewhere(at_desk, "16", order, weight={**WEIGHT, "value": "82.0"})
    change_person(at_desk, "ann")
    open_to_verify(at_desk, order)
    assert screen.entries.entries["ecg.current"].typed().reason == ""
    assert "What you typed then is discarded" in screen.ui.footer_said.text()
    assert on_disk(at_desk) == []
