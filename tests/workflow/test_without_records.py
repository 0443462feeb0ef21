"""A signed sheet away from its records: inspected by the site's root alone."""

import pytest

from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.signing.inspection import Inspection
from besponsa_desktop.workflow.returning import Return, return_order
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from besponsa_desktop.workflow.usual_sheet import inspect_without_record
from tests.workflow.site import Site, credential, new_id
from tests.workflow.site_ways import RELEASES_OF_10, checked, entry, prepared, released


def inspected(site: Site, seen: Order) -> Inspection:
    """Inspect the latest sheet of an order by the site's root."""
    latest = documents_of(site.workstation.database, seen.id)[-1]
    return inspect_without_record(
        pdf_of(site.workstation.database, latest.sha256) or b"", site.workstation.root
    )


def test_that_a_sheet_holds_after_each_of_its_further_signatures(site: Site) -> None:
    seen = released(site)
    database = site.workstation.database
    sheets = [pdf_of(database, one.sha256) or b"" for one in documents_of(database, seen.id)]
    failures = [inspect_without_record(sheet, site.workstation.root).failures for sheet in sheets]
    assert [bool(found) for found in failures] == [True, False, False, False]


def test_that_a_recorded_decision_belongs_before_both(site: Site) -> None:
    seen = site.verified("10", *RELEASES_OF_10)
    accepted = frozenset({"liver.limits"})
    check = SecondCheck(order=seen, entry=entry("10"), accepted=accepted, operation_id=new_id())
    second_check(site.workstation, check, credential("ben"))
    assert inspected(site, seen).failures == ()


def test_that_a_returned_order_has_one_signature(site: Site) -> None:
    seen = site.save("07")
    back = Return(order=seen, reason="dose of the brief", told="N. Sampleton", operation_id=new_id())
    return_order(site.workstation, back, credential("ann"))
    inspection = inspected(site, seen)
    assert inspection.failures == ()
    assert inspection.standing == "one signature"


@pytest.mark.parametrize("cut", [1, 2])
def test_that_a_sheet_whose_verification_was_cut_off_does_not_hold(site: Site, cut: int) -> None:
    seen = checked(site) if cut == 1 else prepared(site)
    latest = documents_of(site.workstation.database, seen.id)[-1]
    pdf = pdf_of(site.workstation.database, latest.sha256) or b""
    end = len(pdf)
    for _ in range(2 * cut - 1):
        end = pdf.rindex(b"%%EOF", 0, end)
    shortened = pdf[: pdf.rindex(b"%%EOF", 0, end) + len(b"%%EOF\n")]
    assert inspect_without_record(shortened, site.workstation.root).failures
