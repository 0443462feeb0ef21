"""Orders in the records: drafts, courses, and who comes second when two act at once."""

from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.order_steps import add_order, open_course
from besponsa_desktop.records.orders import order
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.order_records import save_order, written_order
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.verification import verify_order
from besponsa_desktop.workflow.workstation import open_workstation
from tests.workflow.site import QUICK, Site, credential, document, new_id, place
from tests.workflow.site_ways import given

WRONG = "not the passphrase 9"


def refused(why: Why) -> Any:
    return pytest.raises(Refused, check=lambda error: error.why is why)


def test_that_the_same_dose_is_not_verified_in_two_orders(site: Site) -> None:
    site.verified("01")
    twin = site.save("01", id="RX-TWIN")
    with pytest.raises(RefusedByRecords):
        verify_order(site.workstation, site.review("01", twin, id="RX-TWIN"), credential("ben"))
    assert site.recorded()[-1] == "order_verified_refused"


def test_that_of_two_workstations_one_wins_and_the_other_is_told_who_and_what(
    site: Site, quick_path: Path
) -> None:
    seen = site.save("01")
    review, late = site.review("01", seen), site.review("01", seen)
    verify_order(site.workstation, review, credential("ann"))
    other = open_workstation(
        str(site.workstation.database.file),
        place(quick_path, "W2"),
        clock=site.clock,
        new_id=new_id,
        rules=QUICK,
    )
    with pytest.raises(Refused, match=r"is verified \(Ann Sample at W1\)"):
        verify_order(other, late, credential("ben"))
    other.close()


def test_that_a_draft_changed_meanwhile_is_not_signed_over(site: Site) -> None:
    seen = site.save("01")
    typed = document("01")
    typed["order"]["filter"] = "PES"
    newer = save_order(site.workstation, typed, site.people["ben"].id, seen=seen)
    assert newer.version == 2
    with pytest.raises(ChangedElsewhere, match="Ben Example at W1"):
        verify_order(site.workstation, site.review("01", seen), credential("ann"))
    with pytest.raises(ChangedElsewhere):
        save_order(site.workstation, document("16"), site.people["ann"].id, seen=seen)


def test_that_saving_an_unchanged_draft_makes_no_version(site: Site) -> None:
    seen = site.save("01")
    assert save_order(site.workstation, document("01"), site.people["ann"].id, seen=seen).version == 1


def test_that_what_cannot_be_read_is_no_order(site: Site) -> None:
    with pytest.raises(UnusableInput):
        save_order(site.workstation, {"format": "something"}, site.people["ann"].id)


def test_that_the_orders_of_a_patient_are_one_course(site: Site) -> None:
    first, other = site.save("01"), site.save("01", id="RX-2", cycle=1, day=8)
    assert first.course_id == other.course_id
    assert site.save("02").course_id != first.course_id


def test_that_a_dose_which_the_records_hold_as_given_may_not_be_left_out(site: Site) -> None:
    given(site)
    changed: dict[str, Any] = {"id": "RX-NEXT", "day": 8, "planned_start": "2026-11-30T10:00:00-05:00"}
    seen = site.save("01", **changed)
    with refused(Why.RECORD_CONTRADICTS) as caught:
        verify_order(site.workstation, site.review("01", seen, **changed), credential("ann"))
    assert [fault.path for fault in caught.value.faults] == ["course.doses_given"]


def test_that_a_draft_is_not_made_another_patients(site: Site) -> None:
    seen = site.save("01")
    with pytest.raises(UnusableInput, match=r"patient\.mrn"):
        save_order(site.workstation, document("02"), site.people["ann"].id, seen=seen)
    assert site.now(seen) == seen
    assert site.recorded()[-1] == "order_saved_refused"


@pytest.mark.parametrize("mrn", ["syn-100101", "  SYN-100101 ", "\uff33\uff39\uff2e-100101"])
def test_that_an_mrn_spelled_otherwise_opens_no_course(site: Site, mrn: str) -> None:
    first, typed = site.save("01"), document("01")
    typed["patient"]["mrn"], typed["order"]["id"] = mrn, "RX-2"
    assert save_order(site.workstation, typed, site.people["ann"].id).course_id == first.course_id


def test_that_a_dose_given_in_an_earlier_course_of_the_mrn_may_not_be_left_out(site: Site) -> None:
    given(site)
    changed: dict[str, Any] = {"id": "RX-NEXT", "day": 8, "planned_start": "2026-11-30T10:00:00-05:00"}
    typed = document("01")
    typed["order"] |= changed
    written = written_order(parse_order(typed))

    def open_another(unit: UnitOfWork) -> None:
        open_course(unit, "another", "syn-100101")
        add_order(unit, "next", "another", written)

    act = site.workstation.act("tried", "records", site.people["ann"].id)
    unit_of_work(site.workstation.database, act, open_another)
    seen = order(site.workstation.database, "next")
    with refused(Why.RECORD_CONTRADICTS):
        verify_order(site.workstation, site.review("01", seen, **changed), credential("ann"))


def test_that_a_draft_without_an_mrn_joins_the_patients_course_when_it_is_stated(site: Site) -> None:
    first = site.save("01")
    typed = document("02")
    typed["patient"]["mrn"] = None
    person = site.people["ann"].id
    unnamed = save_order(site.workstation, typed, person)
    typed["patient"]["mrn"] = first.searched.mrn
    named = save_order(site.workstation, typed, person, seen=unnamed)
    assert unnamed.course_id != first.course_id
    assert (named.course_id, named.version) == (first.course_id, 2)
