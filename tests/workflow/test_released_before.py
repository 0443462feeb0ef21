"""What happened in an infusion stays with the patient, whatever becomes of the order it was of."""

from __future__ import annotations

from typing import Any

import pytest

from besponsa_desktop.clinical.infusion import InfusionAct
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.amending import Amendment, amend_order, supersede_order
from besponsa_desktop.workflow.entry_keeping import take_back
from besponsa_desktop.workflow.infusion_record import events_of_order
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.refusals import Why
from besponsa_desktop.workflow.returning import cancel_order
from besponsa_desktop.workflow.verification import Review, verify_order
from tests.workflow.between import by, happened, refused
from tests.workflow.site import Site, credential, document, new_id
from tests.workflow.site_ways import released


def another(**changed: Any) -> dict[str, Any]:
    typed = document("01")
    typed["order"] |= {"prescriber": "Another Prescriber, MD"} | changed
    return typed


def amended(site: Site, seen: Order) -> Order:
    amendment = Amendment(
        order=site.now(seen), document=another(), reason="the prescriber changed", operation_id=new_id()
    )
    return amend_order(site.workstation, amendment, credential("ann")).order


def superseded(site: Site, seen: Order) -> Order:
    amendment = Amendment(
        order=site.now(seen),
        document=another(id="RX-ANEW"),
        reason="the prescriber changed",
        operation_id=new_id(),
    )
    return supersede_order(site.workstation, amendment, credential("ann")).order


def verify(site: Site, seen: Order, typed: dict[str, Any]) -> Order:
    judged = judge(site.workstation.database, seen).assessment
    review = Review(order=seen, document=typed, seen=judged, operation_id=new_id())
    verify_order(site.workstation, review, credential("ann"))
    return site.now(seen)


@pytest.mark.parametrize("again", [amended, superseded])
def test_that_an_order_amended_after_a_reaction_to_its_infusion_has_to_state_it(
    site: Site, again: Any
) -> None:
    seen = released(site)
    happened(site, seen, "reaction", grade=3)
    draft = again(site, seen)
    number = draft.searched.order_number
    with refused(Why.RECORD_CONTRADICTS) as told:
        verify(site, draft, another(id=number))
    assert "grade 3" in str(told.value)


def test_that_a_reaction_is_taken_back_after_its_order_was_amended(site: Site) -> None:
    seen = released(site)
    wrong = happened(site, seen, "reaction", grade=3)
    draft = amended(site, seen)
    take_back(site.workstation, by(site, "ann", wrong, "seen in another patient"))
    assert verify(site, draft, another()).state is State.VERIFIED


def test_that_a_reaction_to_a_dose_that_left_the_pharmacy_is_recorded_after_its_order_was_cancelled(
    site: Site,
) -> None:
    seen = released(site)
    cancel_order(site.workstation, seen, "the infusion was stopped", credential("ann"), new_id())
    happened(site, site.now(seen), "reaction", grade=3)
    (kept,) = events_of_order(site.workstation.database, seen.id)
    assert kept.event.what is InfusionAct.REACTION
