"""What is recorded between the orders of a course, for the tests about it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.entry_keeping import Correction, Entering
from besponsa_desktop.workflow.infusion_record import record_infusion_event
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.verification import Review, verify_order
from tests.workflow.site import START, Site, credential, document, new_id

MRN = "SYN-100101"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def by(site: Site, login: str = "ann", *corrected: str) -> Entering:
    correction = Correction(entry_id=corrected[0], reason=corrected[1]) if corrected else None
    return Entering(by=site.people[login], correction=correction)


def happened(site: Site, seen: Order, what: str, entering: Entering | None = None, **said: Any) -> str:
    document = {"at": site.clock().isoformat(), "what": what} | said
    return record_infusion_event(site.workstation, seen, document, entering or by(site))


def happened_at(site: Site, seen: Order, what: str) -> str:
    at = site.clock()
    happened(site, seen, what, at=at.isoformat())
    return moment_text(at)


def alt(value: str, hours_ago: int = 1) -> dict[str, Any]:
    at = (START - timedelta(hours=hours_ago)).isoformat()
    return {"test": "alt", "value": value, "unit": "U/L", "upper_limit": "40", "collected_at": at}


def visit(*results: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"observed_on": START.date().isoformat(), "labs": list(results)} | said


def day_8(**changed: Any) -> dict[str, Any]:
    """Return the order of day 8 of the patient to whom day 1 was given; it states no toxicity."""
    return document("02") | {"patient": document("01")["patient"], "toxicities": []} | changed


def verified(site: Site, typed: dict[str, Any]) -> Order:
    seen = save_order(site.workstation, typed, site.people["ann"].id)
    review = Review(
        order=seen,
        document=typed,
        seen=judge(site.workstation.database, seen).assessment,
        operation_id=new_id(),
    )
    verify_order(site.workstation, review, credential("ann"))
    return site.now(seen)
