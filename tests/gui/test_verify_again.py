"""Verifying what changed meanwhile, what was typed before, and what was signed before."""

from __future__ import annotations

from copy import deepcopy

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.amending import Amendment, amend_order
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.protocol_change import Change, change_protocol, shipped_text
from besponsa_desktop.workflow.verification import verify_order
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import (
    correct_elsewhere,
    give_reason,
    open_to_verify,
    put,
    record_decision,
    sign,
    why_off,
)
from tests.workflow.site import OWN, credential, document, new_id
from tests.workflow.site_ways import reason

WEIGHT = {"value": "66.0", "unit": "kg", "measured_at": "2026-11-22T07:00:00-05:00"}


def shown_changes(screen: VerifyScreen, slot: str = "dose_slot") -> dict[str, str]:
    """Return the rows of a table of changes as a screen reader speaks them, by what changed."""
    labels = getattr(screen.ui, slot).findChildren(QLabel)
    names = [label.accessibleName() for label in labels if label.isVisible() and label.accessibleName()]
    return {name.partition(": ")[0]: name.partition(": ")[2] for name in names}


def test_that_an_order_changed_at_another_workstation_is_not_signed_unseen(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    for entry in screen.entries.entries.values():
        give_reason(at_desk, entry)
    weight = {**WEIGHT, "value": "82.0"}
    correct_elsewhere(at_desk, "16", order, weight=weight)
    sign(at_desk, screen)
    at_desk.wait(lambda: screen.order.record is not None and screen.order.record.version == 2)
    at_desk.settle()
    assert "changed meanwhile" in screen.ui.footer_said.text()
    assert at_desk.site.now(order).state is State.DRAFT
    assert {entry.typed().reason for entry in screen.entries.entries.values()} == {"discussed with the ward"}
    sign(at_desk, screen)
    assert at_desk.site.now(order).state is State.VERIFIED


def test_that_an_order_verified_elsewhere_is_shown_as_verified(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    verify_order(
        at_desk.site.workstation, at_desk.site.review("01", at_desk.site.now(order)), credential("ben")
    )
    sign(at_desk, screen)
    at_desk.wait(lambda: why_off(at_desk) == "Sign is off: the order is verified")
    assert "Ben Example" in screen.ui.footer_said.text() or "changed" in screen.ui.footer_said.text()


def test_that_an_order_that_is_judged_otherwise_now_is_shown_as_it_is_judged(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    change = Change(
        text=shipped_text("source-brief"),
        reason="decided by the pharmacy committee",
        decided=credential("ann"),
        seconded=credential("ben"),
        operation_id=new_id(),
    )
    change_protocol(at_desk.site.workstation, change)
    sign(at_desk, screen)
    assert "no longer the one that you saw" in screen.ui.footer_said.text()
    assert at_desk.site.now(order).state is State.DRAFT
    at_desk.wait(lambda: screen.ui.verdict_word.text() == "REJECT")
    assert "dose.level" in screen.entries.entries
    assert not screen.ui.sign_button.isEnabled()
    assert "no longer the one that you saw" in screen.ui.footer_said.text()


def test_that_the_screen_follows_what_is_done_elsewhere(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    correct_elsewhere(at_desk, "01", order, weight=WEIGHT)
    at_desk.desk_.desk.look()
    at_desk.wait(lambda: screen.order.record is not None and screen.order.record.version == 2)
    at_desk.settle()
    assert "changed meanwhile" in screen.ui.footer_said.text()


def test_that_a_decision_about_another_value_is_read_back_anew(at_desk: AtDesk) -> None:
    order = at_desk.site.save("10")
    screen = open_to_verify(at_desk, order)
    hold = screen.entries.entries["liver.limits"]
    record_decision(at_desk, hold)
    typed = document("10")
    newest = max(
        (lab for lab in typed["labs"] if lab["test"] == "alt"), key=lambda lab: str(lab["collected_at"])
    )
    newest["value"] = "300"
    save_order(at_desk.site.workstation, typed, at_desk.site.people["ben"].id, seen=at_desk.site.now(order))
    at_desk.desk_.desk.look()
    at_desk.wait(lambda: hold.ui.changed_tag.isVisible())
    assert not hold.ui.read_back_box.isChecked()
    assert hold.typed().reason == "benefit outweighs the risk"


def test_that_escape_goes_back_and_what_was_typed_is_there_again(at_desk: AtDesk) -> None:
    first, second = at_desk.site.save("16"), at_desk.site.save("01")
    screen = open_to_verify(at_desk, first)
    give_reason(at_desk, screen.entries.entries["ecg.current"])
    put(at_desk, screen.ui.password_edit, OWN)
    at_desk.press(Qt.Key.Key_Escape)
    at_desk.settle()
    assert at_desk.desk_.navigation.current is ScreenName.ORDER
    assert screen.ui.password_edit.text() == ""
    open_to_verify(at_desk, second)
    open_to_verify(at_desk, first)
    assert screen.entries.entries["ecg.current"].typed().reason == "discussed with the ward"


def test_that_a_lock_forgets_the_password_and_keeps_the_reasons(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("16"))
    give_reason(at_desk, screen.entries.entries["ecg.current"])
    put(at_desk, screen.ui.password_edit, OWN)
    at_desk.desk_.desk.lock()
    at_desk.settle()
    assert screen.ui.password_edit.text() == ""
    at_desk.sign_in("ann")
    assert screen.isVisible()
    assert screen.entries.entries["ecg.current"].typed().reason == "discussed with the ward"


def test_that_nothing_typed_is_left_for_somebody_else(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    give_reason(at_desk, screen.entries.entries["ecg.current"])
    at_desk.desk_.desk.sign_out()
    at_desk.settle()
    at_desk.sign_in("ben")
    open_to_verify(at_desk, order)
    assert screen.entries.entries["ecg.current"].typed().reason == ""


def test_that_the_same_signature_is_tried_again_as_the_same_operation(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("16"))
    for entry in screen.entries.entries.values():
        give_reason(at_desk, entry)
    first = screen.order.to_verify(screen.entries.releases()).operation_id
    sign(at_desk, screen, "not the passphrase 9")
    assert screen.order.to_verify(screen.entries.releases()).operation_id == first
    give_reason(at_desk, screen.entries.entries["ecg.current"], "!")
    assert screen.order.to_verify(screen.entries.releases()).operation_id != first


def test_that_a_first_dose_says_that_there_is_none_to_compare_with(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("01"))
    assert "no earlier signed dose" in screen.ui.dose_changes_words.text()
    assert shown_changes(screen) == {}
    assert not screen.ui.signed_heading.isVisible()


def test_that_what_changed_since_the_last_signed_dose_is_shown(at_desk: AtDesk) -> None:
    at_desk.site.verified("16", reason("ecg.current"), reason("qt.medicines"))
    typed = deepcopy(document("16"))
    typed["order"] |= {"id": "RX-2026-900117", "day": 15, "planned_start": "2026-11-30T14:30:00-05:00"}
    typed["measurements"]["weight"]["value"] = "85.05"
    later = save_order(at_desk.site.workstation, typed, at_desk.site.people["ann"].id)
    screen = open_to_verify(at_desk, later)
    changes = shown_changes(screen)
    assert changes["Weight"] == "then 81.0\u00a0kg, now 85.05\u00a0kg"
    assert changes["Cycle and day"] == "then cycle 2 day 8, now cycle 2 day 15"
    assert "Height" not in changes
    assert "height" in screen.ui.same_words.text()
    assert "RX-2026-900116: cycle 2 day 8" in screen.ui.dose_changes_words.text()


def test_that_an_amended_order_shows_what_was_amended_and_is_signed_anew(at_desk: AtDesk) -> None:
    signed = at_desk.site.verified("01")
    typed = document("01")
    typed["measurements"]["weight"] = WEIGHT
    amendment = Amendment(
        order=signed, document=typed, reason="weighed again on the ward", operation_id=new_id()
    )
    amend_order(at_desk.site.workstation, amendment, credential("ben"))
    screen = open_to_verify(at_desk, signed)
    assert screen.ui.signed_heading.isVisible()
    weight = shown_changes(screen, "signed_slot")["Weight"]
    assert "64.0\u00a0kg" in weight
    assert "now 66.0\u00a0kg" in weight
    sign(at_desk, screen)
    assert at_desk.site.now(signed).state is State.VERIFIED
    assert at_desk.site.now(signed).version == 2
