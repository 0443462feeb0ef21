"""Prints are numbered and recorded; a reprint needs a reason and voids the print before."""

from typing import Any

import pytest

from besponsa_desktop.records.prints import PrintOutcome, prints_of
from besponsa_desktop.workflow.people import disable
from besponsa_desktop.workflow.prints import LABEL, Printing, latest_print, record_outcome, record_print
from besponsa_desktop.workflow.refusals import Refused, Why
from tests.workflow.site import Site, credential, new_id


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def printing(order_id: str, **changed: Any) -> Printing:
    usual: dict[str, Any] = {"version": 1, "what": LABEL, "printer": "Zebra", "operation_id": new_id()}
    return Printing(order_id=order_id, **usual | changed)


def test_that_a_print_has_a_number_and_an_entry_in_the_trail(site: Site) -> None:
    seen, ann = site.verified("01"), site.people["ann"].id
    assert record_print(site.workstation, printing(seen.id), ann) == 1
    assert site.recorded()[-1] == "printed"
    assert site.trail()[-1].subject == f"order:{seen.id}"


def test_that_a_reprint_without_a_reason_is_refused_and_recorded(site: Site) -> None:
    seen, ann = site.verified("01"), site.people["ann"].id
    record_print(site.workstation, printing(seen.id), ann)
    for reason in ("", "."):
        with refused(Why.NO_REASON):
            record_print(site.workstation, printing(seen.id, reason=reason), ann)
    assert site.recorded()[-2:] == ["printed_refused"] * 2
    assert len(prints_of(site.workstation.database, seen.id)) == 1


def test_that_a_reprint_voids_the_latest_print_of_the_same_sheet_alone(site: Site) -> None:
    seen, ann = site.verified("01"), site.people["ann"].id
    for what, reason in ((LABEL, ""), ("worksheet", ""), (LABEL, "smeared"), (LABEL, "lost it")):
        record_print(site.workstation, printing(seen.id, what=what, reason=reason), ann)
    made = prints_of(site.workstation.database, seen.id)
    assert [one.replaces for one in made] == [None, None, 1, 3]
    assert [PrintOutcome.VOID in one.outcomes for one in made] == [True, False, True, False]
    latest = latest_print(site.workstation.database, seen.id, 1, LABEL, None)
    assert latest is not None
    assert latest.serial == 4


def test_that_a_print_tried_again_is_one_print(site: Site) -> None:
    seen, ann = site.verified("01"), site.people["ann"].id
    once = printing(seen.id)
    assert record_print(site.workstation, once, ann) == record_print(site.workstation, once, ann)
    assert len(prints_of(site.workstation.database, seen.id)) == 1


def test_that_what_came_of_it_is_kept(site: Site) -> None:
    seen, ann = site.verified("01"), site.people["ann"].id
    serial = record_print(site.workstation, printing(seen.id), ann)
    record_outcome(site.workstation, seen.id, serial, PrintOutcome.FAILED, ann)
    (made,) = prints_of(site.workstation.database, seen.id)
    assert made.outcomes == {PrintOutcome.FAILED}
    assert site.recorded()[-1] == "print_failed"


def test_that_a_disabled_person_prints_nothing(site: Site) -> None:
    seen, ben = site.verified("01"), site.people["ben"].id
    disable(site.workstation, ben, credential("admin"), "left the hospital")
    with refused(Why.DISABLED):
        record_print(site.workstation, printing(seen.id), ben)
    assert prints_of(site.workstation.database, seen.id) == ()
