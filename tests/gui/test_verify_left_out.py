"""Verify: an order that leaves out what the records hold has no verdict there, and is not signed."""

from __future__ import annotations

from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.workflow.visits import record_visit
from tests.gui.at_desk import AtDesk
from tests.gui.test_order_left_out import draft, reacted
from tests.gui.verifying import open_to_verify, put, why_off
from tests.workflow.between import MRN, alt, by, visit
from tests.workflow.site import OWN

REACTION = "infusion reaction grade 3, on 23-Nov-2026 in the infusion of order RX-2026-900101"


def verdict(screen: VerifyScreen) -> tuple[str, str]:
    """Return the word and the sentence of the verdict."""
    return screen.ui.verdict_word.text(), screen.ui.verdict_sentence.text()


def test_that_an_order_without_a_recorded_reaction_has_no_verdict_and_says_why(at_desk: AtDesk) -> None:
    reacted(at_desk)
    screen = open_to_verify(at_desk, draft(at_desk))
    word, sentence = verdict(screen)
    assert word == "NOT ASSESSED"
    assert f"the order does not state: {REACTION}." in sentence
    assert screen.ui.back_button.hasFocus()
    put(at_desk, screen.ui.password_edit, OWN)
    assert not screen.ui.sign_button.isEnabled()
    assert why_off(at_desk) == "Sign is off: the order leaves out what the records hold"


def test_that_a_worse_verdict_stays_and_says_it_too(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("10")
    mrn = seen.searched.mrn or ""
    record_visit(at_desk.site.workstation, mrn, visit(alt("401")), by(at_desk.site))
    word, sentence = verdict(open_to_verify(at_desk, seen))
    assert word == "HOLD"
    assert "does not state: ALT of 23-Nov-2026 07:00: 401" in sentence


def test_that_an_order_that_leaves_nothing_out_is_signed_as_before(at_desk: AtDesk) -> None:
    seen = at_desk.site.save("01")
    screen = open_to_verify(at_desk, seen)
    assert verdict(screen)[0] == "PASS"
    record_visit(at_desk.site.workstation, MRN, visit(alt("27", 200)), by(at_desk.site))
    put(at_desk, screen.ui.password_edit, OWN)
    assert screen.ui.sign_button.isEnabled()
