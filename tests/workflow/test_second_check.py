"""The second check: by another pharmacist, blind, and signed beside the first."""

from besponsa_desktop.records.orders import State
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.workflow.blind_entry import BlindEntry
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from tests.workflow.site import Site, credential, new_id

ENTRY = BlindEntry(height_text="168", weight_text="64", cycle_text="1", day_text="1", dose_text="1.38")


def test_that_two_pharmacists_make_a_worksheet_whose_every_point_holds(site: Site) -> None:
    seen = site.verified("01")
    check = SecondCheck(order=seen, entry=ENTRY, operation_id=new_id())
    signed = second_check(site.workstation, check, credential("ben"))
    assert inspect_pdf(signed.pdf, site.workstation.root).failures == ()
    inspected = inspect_by_records(site.workstation.database, signed.pdf)
    assert [check for check in inspected.inspection.checks if check.result.value != "passed"] == []
    assert site.now(seen).state is State.CHECKED
