"""Who is refused on the verify screen: it is told at the footer, and what was typed stays."""

from __future__ import annotations

from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.people import Role
from tests.gui.at_desk import AtDesk
from tests.gui.verifying import give_reason, open_to_verify, sign

WRONG = "not the passphrase 9"


def test_that_a_wrong_password_is_told_and_the_reasons_stay(at_desk: AtDesk) -> None:
    order = at_desk.site.save("16")
    screen = open_to_verify(at_desk, order)
    for entry in screen.entries.entries.values():
        give_reason(at_desk, entry)
    sign(at_desk, screen, WRONG)
    assert "password is wrong" in screen.ui.footer_said.text()
    assert screen.ui.footer_said.isVisible()
    assert screen.ui.password_edit.text() == ""
    assert {entry.typed().reason for entry in screen.entries.entries.values()} == {"discussed with the ward"}
    assert at_desk.site.now(order).state is State.DRAFT
    sign(at_desk, screen)
    assert at_desk.site.now(order).state is State.VERIFIED


def test_that_a_locked_account_is_told(at_desk: AtDesk) -> None:
    screen = open_to_verify(at_desk, at_desk.site.save("01"))
    for _ in range(at_desk.site.workstation.rules.wrong_passwords):
        sign(at_desk, screen, WRONG)
    assert "locked" in screen.ui.footer_said.text()
    sign(at_desk, screen)
    assert "locked" in screen.ui.footer_said.text()


def test_that_a_technician_is_refused(cover: AtDesk) -> None:
    cover.site.join("tess", "Tess Technician", Role.TECHNICIAN, credential_text="CPhT")
    order = cover.site.save("01")
    cover.sign_in("tess")
    screen = open_to_verify(cover, order)
    sign(cover, screen)
    assert "that takes a pharmacist" in screen.ui.footer_said.text()
    assert cover.site.now(order).state is State.DRAFT


def test_that_the_prescriber_is_refused(cover: AtDesk) -> None:
    cover.site.join("nora", "Nora Sampleton", Role.PHARMACIST)
    order = cover.site.save("16")
    cover.sign_in("nora")
    screen = open_to_verify(cover, order)
    for entry in screen.entries.entries.values():
        give_reason(cover, entry)
    sign(cover, screen)
    assert "is the prescriber of this order" in screen.ui.footer_said.text()
    assert {entry.typed().reason for entry in screen.entries.entries.values()} == {"discussed with the ward"}
    assert cover.site.now(order).state is State.DRAFT
