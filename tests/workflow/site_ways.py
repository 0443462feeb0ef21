"""Short ways through the steps of an order, for tests that begin further on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.blind_entry import BlindEntry
from besponsa_desktop.workflow.dispensing import Giving, Preparing, give, prepare, release
from besponsa_desktop.workflow.releases import PrescriberDecision, ReasonGiven, Releasing
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from tests.workflow.made_once import made_once
from tests.workflow.site import START, Site, credential, document, new_id

GTIN = "00300080100011"


def entry(number: str, **changed: str) -> BlindEntry:
    """Return what a second pharmacist reads from the source of a sample order."""
    typed = document(number)
    said = {
        "height_text": typed["measurements"]["height"]["value"],
        "weight_text": typed["measurements"]["weight"]["value"],
        "cycle_text": str(typed["order"]["cycle"]),
        "day_text": str(typed["order"]["day"]),
        "dose_text": typed["order"]["dose"]["value"],
    }
    return BlindEntry(**said | changed)


def decision(rule: str, **changed: Any) -> PrescriberDecision:
    """Return a prescriber's decision about a rule."""
    usual: dict[str, Any] = {
        "prescriber": "N. Sampleton, MD",
        "decided_at": START - timedelta(minutes=20),
        "reached_by": "telephone",
        "is_read_back": True,
        "reason": "benefit outweighs the risk",
    }
    return PrescriberDecision(rule=rule, **usual | changed)


def reason(rule: str, text: str = "discussed with the ward") -> ReasonGiven:
    """Return a reason for a caution."""
    return ReasonGiven(rule=rule, reason=text)


#: What releases the sample order 10: a hold by its prescriber, and a caution.
RELEASES_OF_10: tuple[Releasing, ...] = (decision("liver.limits"), reason("liver.vod"))


@made_once
def checked(site: Site, number: str = "01") -> Order:
    """Return a sample order that two pharmacists signed."""
    seen = site.verified(number)
    second_check(
        site.workstation,
        SecondCheck(order=seen, entry=entry(number), operation_id=new_id()),
        credential("ben"),
    )
    return site.now(seen)


def vial(serial: str = "S1", **changed: Any) -> dict[str, Any]:
    """Return a vial that was reconstituted at the site's start."""
    usual = {
        "gtin": GTIN,
        "lot": "L1",
        "expires_on": "2027-11-30",
        "serial": serial,
        "reconstituted_at": START.isoformat(),
    }
    return usual | changed


def preparation(*vials: dict[str, Any], diluted_at: datetime | None = START) -> dict[str, object]:
    """Return a preparation of two vials, or of those given."""
    return {
        "vials": list(vials) or [vial("S1"), vial("S2")],
        "diluted_at": None if diluted_at is None else diluted_at.isoformat(),
    }


def preparing(seen: Order, recorded: dict[str, object] | None = None) -> Preparing:
    """Return what is recorded of a preparation."""
    return Preparing(order=seen, preparation=recorded or preparation(), operation_id=new_id())


@made_once
def prepared(site: Site) -> Order:
    """Return the first sample order, prepared."""
    seen = checked(site)
    prepare(site.workstation, preparing(seen), credential("ann"))
    return site.now(seen)


@made_once
def released(site: Site) -> Order:
    """Return the first sample order, released."""
    seen = prepared(site)
    release(site.workstation, seen, credential("ben"), new_id())
    return site.now(seen)


def giving(seen: Order, start: datetime, hours: int = 1) -> Giving:
    """Return an infusion that lasted hours."""
    return Giving(
        order=seen,
        infusion_start=start,
        infusion_end=start + timedelta(hours=hours),
        operation_id=new_id(),
    )


@made_once
def given(site: Site) -> Order:
    """Return the first sample order, given."""
    seen = released(site)
    start = site.workstation.clock()
    site.clock.now += timedelta(hours=2)
    give(site.workstation, giving(seen, start), credential("ann"))
    return site.now(seen)
