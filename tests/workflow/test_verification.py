"""Verifying an order: what is signed, what is refused, and that all of it is recorded."""

from besponsa_desktop.records.orders import State
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.workflow.verification import verify_order
from tests.workflow.site import Site, credential


def test_that_a_verified_order_is_a_worksheet_with_one_sound_signature(site: Site) -> None:
    seen = site.save("01")
    signed = verify_order(site.workstation, site.review("01", seen), credential("ann"))
    inspection = inspect_pdf(signed.pdf, site.workstation.root)
    assert inspection.standing == "one signature"
    assert [(check.name, check.found) for check in inspection.failures] == [
        ("signatures present", "one signature (verified); missing: second_check")
    ]
    assert site.now(seen).state is State.VERIFIED
