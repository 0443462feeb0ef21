"""What an order is compared with before it is verified, and what an amendment would change."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from besponsa_desktop.clinical.display import NO_BREAK_SPACE
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.workflow.amending import Amendment, amend_order
from besponsa_desktop.workflow.order_changes import ABSENT, Change, order_changes, value_text
from besponsa_desktop.workflow.order_records import save_order
from besponsa_desktop.workflow.order_review import (
    OrderReview,
    is_to_be_seen_anew,
    open_review,
    preview_amendment,
)
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.returning import cancel_order
from tests.workflow.site import START, Site, credential, document, new_id


def later(number: str, planned: str, **ordered: Any) -> dict[str, Any]:
    """Return a sample order as a later dose of the same patient."""
    typed = document(number)
    typed["order"] |= {"id": f"RX-{planned[:10]}", "planned_start": planned, **ordered}
    return typed


def save(site: Site, typed: dict[str, Any]) -> Order:
    return save_order(site.workstation, typed, site.people["ann"].id)


def review(site: Site, order: Order) -> OrderReview:
    return open_review(site.workstation, order.id, site.people["ann"].id)


def changes(seen: OrderReview) -> dict[str, Change]:
    assert seen.since_dose is not None
    return {change.path: change for change in seen.since_dose.changes}


def spaced(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ")


def test_that_a_course_without_a_signed_dose_has_nothing_to_compare(site: Site) -> None:
    site.save("01")
    order = save(site, later("01", "2026-11-30T10:00:00-05:00", day=8))
    assert review(site, order).since_dose is None


def test_that_a_dose_is_compared_with_the_last_signed_one_before_it(site: Site) -> None:
    first = site.verified("01")
    typed = later("01", "2026-11-30T10:00:00-05:00", day=8)
    typed["order"]["dose"]["value"] = "0.86"
    typed["measurements"]["weight"]["value"] = "67.2"
    typed["premedication"].pop()
    seen = review(site, save(site, typed))
    assert seen.since_dose is not None
    assert seen.since_dose.last.id == first.id
    found = changes(seen)
    assert (spaced(found["place"].then), spaced(found["place"].now)) == ("cycle 1 day 1", "cycle 1 day 8")
    weight = found["measurements.weight"]
    assert (spaced(weight.then), spaced(weight.now)) == ("64.0 kg", "67.2 kg")
    assert spaced(weight.difference) == "+5.0 %"
    assert spaced(found["order.dose"].difference) == "\u221237.7 %"
    assert {"bsa", "calculated_dose", "premedication"} <= set(found)
    assert "measurements.height" not in found
    assert {"measurements.height", "order.route", "labs.alt", "protocol"} <= set(seen.since_dose.same)


def test_that_the_latest_of_the_signed_doses_is_taken(site: Site) -> None:
    site.verified("01")
    second = save(site, later("01", "2026-11-24T10:00:00-05:00", cycle=2, day=1))
    third = save(site, later("01", "2026-11-30T10:00:00-05:00", day=8))
    seen = review(site, third)
    assert seen.since_dose is not None
    assert seen.since_dose.last.searched.order_number == "RX-2026-900101"  # the second one is a draft
    assert second.searched.planned_start < third.searched.planned_start


def test_that_a_dose_planned_later_is_no_last_dose(site: Site) -> None:
    site.verified("01")
    earlier = save(site, later("01", "2026-11-20T10:00:00-05:00", cycle=1, day=1))
    assert review(site, earlier).since_dose is None


def test_that_a_cancelled_dose_is_no_last_dose(site: Site) -> None:
    signed = site.verified("01")
    cancel_order(site.workstation, signed, "treatment ended", credential("ann"), new_id())
    order = save(site, later("01", "2026-11-30T10:00:00-05:00", day=8))
    assert review(site, order).since_dose is None


def test_that_a_result_taken_after_the_planned_start_is_not_compared(site: Site) -> None:
    site.verified("01")
    typed = later("01", "2026-11-30T10:00:00-05:00", day=8)
    alt = next(lab for lab in typed["labs"] if lab["test"] == "alt")
    typed["labs"].append({**alt, "value": "500", "collected_at": "2026-12-01T06:00:00-05:00"})
    assert "labs.alt" not in changes(review(site, save(site, typed)))


def test_that_what_is_stated_no_more_is_told(site: Site) -> None:
    site.verified("01")
    typed = later("01", "2026-11-30T10:00:00-05:00", day=8)
    typed["order"]["dose_per_area"] = None
    assert changes(review(site, save(site, typed)))["order.dose_per_area"].now == "not stated"


def test_that_a_draft_is_held_by_the_one_who_looks_and_others_stay_as_they_are(site: Site) -> None:
    draft, signed = site.save("02"), site.verified("01")
    ann = site.people["ann"].id
    assert review(site, draft).opened.record.held_by == ann
    assert review(site, signed).opened.record.held_by is None
    assert not review(site, signed).is_draft
    assert site.now(signed).row_version == signed.row_version


def test_that_an_amended_order_is_compared_with_its_signed_version(site: Site) -> None:
    signed = site.verified("01")
    typed = document("01")
    for value in ("66.0", "67.0"):
        typed["measurements"]["weight"]["value"] = value
        amendment = Amendment(
            order=site.now(signed), document=deepcopy(typed), reason="weighed again", operation_id=new_id()
        )
        amend_order(site.workstation, amendment, credential("ben"))
    seen = review(site, signed)
    assert seen.opened.record.state is State.DRAFT
    assert seen.since_signed is not None
    (change,) = seen.since_signed
    assert change.path == "measurements.weight"
    assert spaced(change.then).startswith("64.0 kg")
    assert spaced(change.now).startswith("67.0 kg")


def test_that_an_order_never_signed_has_no_signed_version(site: Site) -> None:
    assert review(site, site.save("01")).since_signed is None


# ---------------------------------------------------------------------- amendments and documents
def test_that_a_preview_names_changes_and_void_signatures_and_saves_nothing(site: Site) -> None:
    signed = site.verified("01")
    after = document("01")
    after["diagnosis"]["prior_tki"] = True
    before = site.recorded()
    preview = preview_amendment(site.workstation, signed, document("01"), after)
    assert preview.changes == (Change(path="diagnosis.prior_tki", then="not stated", now="yes"),)
    assert [one.printed_name for one in preview.void] == ["Ann Sample"]
    assert site.recorded() == before


def test_that_a_preview_of_no_order_names_every_fault(site: Site) -> None:
    signed = site.verified("01")
    with pytest.raises(UnusableInput):
        preview_amendment(site.workstation, signed, document("01"), {"format": "none"})


def test_that_a_list_tells_what_came_and_what_went_not_what_moved() -> None:
    one, two, three = ({"drug": name, "route": "oral"} for name in ("a", "b", "c"))
    found = order_changes({"given": [one, two]}, {"given": [three, one]})
    assert found == (
        Change(path="given", then="b, oral", now=ABSENT),
        Change(path="given", then=ABSENT, now="c, oral"),
    )


def test_that_a_corrected_result_stands_in_one_line() -> None:
    before = {"test": "alt", "value": "27", "unit": "U/L", "collected_at": "2026-11-22T06:10:00-05:00"}
    found = order_changes({"labs": [before]}, {"labs": [before | {"value": "72"}]})
    (change,) = found
    assert change.path == "labs.alt"
    assert spaced(change.then) == "27 U/L, 22-Nov-2026 06:10 \u221205:00"
    assert spaced(change.now) == "72 U/L, 22-Nov-2026 06:10 \u221205:00"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "not stated"),
        (True, "yes"),
        ([], "none"),
        (["x", "y"], "x, y"),
        ("2026-11-22", "22-Nov-2026"),
        ("2026-11-22T06:10:00", "22-Nov-2026 06:10"),
        ("SYN-100101", "SYN-100101"),
        ({"value": "50", "unit": "mL"}, "50 mL"),
        ({"value": "1.40", "unit": "mg"}, "1.4 mg"),
        ({"value": "0.80", "unit": "mg/m2"}, "0.8 mg/m²"),
        ({"value": "64.0", "unit": "kg"}, "64.0 kg"),
        ({"value": None, "unit": None}, "not stated"),
        ({"cycle": 1, "day": 8}, "cycle 1, day 8"),
    ],
)
def test_that_a_value_is_read_as_people_read_it(value: object, text: str) -> None:
    assert spaced(value_text(value)) == text


@pytest.mark.parametrize(
    ("error", "is_otherwise"),
    [
        (Refused(Why.ASSESSMENT_CHANGED, ""), True),
        (Refused(Why.ILLEGAL_STEP, ""), True),
        (Refused(Why.WRONG_PASSWORD, ""), False),
        (ChangedElsewhere(record="", what="", person="", at=START, workstation=""), True),
        (ValueError(), False),
    ],
)
def test_that_an_order_that_is_otherwise_now_is_to_be_seen_anew(
    error: BaseException, is_otherwise: bool
) -> None:
    assert is_to_be_seen_anew(error) is is_otherwise
