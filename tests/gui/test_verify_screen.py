"""Verifying in the window: nothing filled in beforehand, every finding decided, one password."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.widgets.release_entry import Typed
from besponsa_desktop.records.assessments import assessments_of, releases_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.signatures import Meaning, signatures_of
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import (
    give_reason,
    open_to_verify,
    put,
    record_decision,
    sign,
    wait_for_records,
    why_off,
)
from tests.workflow.site import OWN


def test_that_a_clean_order_takes_one_password_and_no_entry(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    assert screen.entries.entries == {}
    assert "Nothing" in screen.ui.decide_words.text()
    assert QApplication.focusWidget() is screen.ui.password_edit
    sign(at_desk, screen)
    assert at_desk.site.now(order).state is State.VERIFIED
    assert at_desk.desk_.navigation.current is ScreenName.WORK_LIST
    assert at_desk.window.ui.saved_value.text().startswith(f"Verified {order.searched.order_number}")
    assert screen.ui.password_edit.text() == ""


def test_that_the_verdict_and_the_dose_stand_above_what_is_decided(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("10"))
    ui = screen.ui
    assert (ui.verdict_word.text(), ui.calculated_dose.text()) == ("HOLD", "0.83\u00a0mg")
    assert (ui.ordered_value.text(), ui.place_value.text()) == ("0.83\u00a0mg", "cycle 1 day 15")
    assert screen.bar.ui.patient_name.text() == "Sample-Larch, Ingrid"


def test_that_signing_is_off_with_its_reason_until_the_password_is_typed(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("01"))
    assert not screen.ui.sign_button.isEnabled()
    assert why_off(at_desk) == "Sign is off: your password is not typed"
    put(at_desk, screen.ui.password_edit, "x")
    assert screen.ui.sign_button.isEnabled()
    assert why_off(at_desk) == ""


def test_that_enter_never_signs(at_desk: AtDesk) -> None:
    order = at_desk.site.save("01")
    screen = open_to_verify(at_desk, order)
    put(at_desk, screen.ui.password_edit, OWN)
    at_desk.press(Qt.Key.Key_Return)
    at_desk.settle()
    assert at_desk.site.now(order).state is State.DRAFT
    assert "order_verified" not in at_desk.site.recorded()


def test_that_a_caution_takes_a_reason_that_is_kept(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    first, second = screen.entries.entries.values()
    put(at_desk, screen.ui.password_edit, OWN)
    assert why_off(at_desk) == "Sign is off: 2 findings are not decided yet"
    give_reason(at_desk, first)
    give_reason(at_desk, second, "okay")
    assert why_off(at_desk) == "Sign is off: qt.medicines is not decided yet"
    assert second.ui.needed_value.text() == "Still needed: a reason of at least 5 letters."
    give_reason(at_desk, second, ", as agreed")
    assert second.ui.needed_value.text().startswith("Complete")
    at_desk.press(Qt.Key.Key_F10)
    wait_for_records(at_desk)
    (kept,) = assessments_of(at_desk.site.workstation.database, order.id, 1)
    released = releases_of(at_desk.site.workstation.database, kept.id)
    assert [(one.rule, one.reason) for one in released] == [
        ("ecg.current", "discussed with the ward"),
        ("qt.medicines", "okay, as agreed"),
    ]


def test_that_a_hold_takes_the_prescribers_decision_read_back(at_desk: AtDesk) -> None:
    order = at_desk.site.save("10")
    screen = open_to_verify(at_desk, order)
    hold, caution = screen.entries.entries.values()
    record_decision(at_desk, hold)
    give_reason(at_desk, caution)
    sign(at_desk, screen)
    kept = signatures_of(at_desk.site.workstation.database, order.id, 1)
    assert [one.meaning for one in kept] == [Meaning.PRESCRIBER_DECISION, Meaning.VERIFIED]
    (assessed,) = assessments_of(at_desk.site.workstation.database, order.id, 1)
    decided = releases_of(at_desk.site.workstation.database, assessed.id)[0]
    assert (decided.prescriber, decided.way) == ("O. Illustra, MD", "prescriber")
    assert decided.decided_at is not None
    assert decided.decided_at.isoformat() == "2026-11-23T07:40:00-05:00"


@pytest.mark.parametrize("number", ["07", "10", "13"])
def test_that_nothing_is_filled_in_or_ticked_beforehand(at_desk: AtDesk, number: str) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save(number))
    assert screen.entries.entries
    assert {entry.typed() for entry in screen.entries.entries.values()} == {Typed()}


@pytest.mark.parametrize("untouched", ["prescriber_edit", "decided_edit", "reached_edit", "read_back_box"])
def test_that_a_decision_needs_every_part(at_desk: AtDesk, untouched: str) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("09"))
    (entry,) = screen.entries.entries.values()
    record_decision(at_desk, entry)
    put(at_desk, screen.ui.password_edit, OWN)
    assert screen.ui.sign_button.isEnabled()
    field = getattr(entry.ui, untouched)
    field.setChecked(False) if untouched == "read_back_box" else field.clear()
    assert not screen.ui.sign_button.isEnabled()


def test_that_a_time_without_offset_is_asked_about(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("09"))
    (entry,) = screen.entries.entries.values()
    record_decision(at_desk, entry, "23-Nov-2026 07:40")
    assert "the time with its offset" in entry.ui.needed_value.text()
    reading = entry.ui.message_slot.findChildren(QPushButton)[0]
    reading.click()
    at_desk.settle()
    assert entry.ui.decided_edit.text() == "23-Nov-2026 07:40 \u221205:00"
    assert entry.ui.needed_value.text().startswith("Complete")


def test_that_a_decision_of_the_future_is_none(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("09"))
    (entry,) = screen.entries.entries.values()
    record_decision(at_desk, entry, "23-Nov-2026 23:00 -05:00")
    assert entry.ui.needed_value.text() == "Still needed: a time that has passed."


@pytest.mark.parametrize(
    ("number", "rule", "words"),
    [
        ("08", "dose.ceiling", "never released"),
        ("12", "reaction.severe", "never released"),
        ("14", "counts.panel", "A value is missing"),
        ("15", "identity.product", "never released"),
    ],
)
def test_that_what_is_never_released_says_so_and_offers_no_field(
    at_desk: AtDesk, number: str, rule: str, words: str
) -> None:
    order = at_desk.site.save(number)
    screen = open_to_verify(at_desk, order)
    entry = screen.entries.entries[rule]
    assert words in entry.ui.closed_words.text()
    assert "return the order to the prescriber (F7)" in entry.ui.closed_words.text()
    assert not entry.ui.reason_edit.isVisible()
    assert not entry.ui.prescriber_edit.isVisible()
    sign(at_desk, screen)
    assert why_off(at_desk).startswith("Sign is off: a")
    assert at_desk.site.now(order).state is State.DRAFT
    assert "order_verified_refused" not in at_desk.site.recorded()


def test_that_the_worst_finding_comes_first(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("15"))
    severities = [entry.view.finding.severity for entry in screen.entries.entries.values()]
    assert severities == ["reject"] * 5 + ["caution"]
    tops = [entry.y() for entry in screen.entries.entries.values()]
    assert tops == sorted(tops)
    assert len(set(tops)) == len(tops)


def test_that_the_key_goes_to_what_is_still_missing(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("10"))
    hold, caution = screen.entries.entries.values()
    record_decision(at_desk, hold)
    at_desk.press(Qt.Key.Key_F10)
    assert QApplication.focusWidget() is caution.ui.reason_edit


def test_that_tab_goes_through_the_findings_to_the_password(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("10"))
    hold, caution = screen.entries.entries.values()
    stops = [
        hold.ui.prescriber_edit,
        hold.ui.decided_edit,
        hold.ui.reached_edit,
        hold.ui.read_back_box,
        hold.ui.reason_edit,
        caution.ui.basis_button,
        caution.ui.reason_edit,
        screen.ui.password_edit,
    ]
    stops[0].setFocus()
    for stop in stops[1:]:
        at_desk.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop
