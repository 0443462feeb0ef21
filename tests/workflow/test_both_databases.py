"""The whole way of an order on both databases, with its trail and its documents checked at the end."""

from pathlib import Path

import pytest

from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.orders import State
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.verification import verify_order
from tests.records.stores import Store
from tests.workflow.site import credential, open_site
from tests.workflow.site_ways import given


def test_that_an_order_goes_its_whole_way_and_every_record_is_borne_out(
    store: Store, quick_path: Path
) -> None:
    site = open_site(quick_path, store.url)
    seen = given(site)
    assert seen.state is State.GIVEN
    database = site.workstation.database
    heads = (*document_heads(database), *workstation_head(database))
    report = verify_chain(database, database.log, heads)
    assert report.is_sound
    assert len(heads) == 5
    assert list(verify_records(database)) == []
    assert [what for what in site.recorded() if what.startswith("order_")] == [
        "order_saved",
        "order_verified",
        "order_second_checked",
        "order_prepared",
        "order_released",
        "order_given",
    ]
    site.workstation.close()


def test_that_a_refusal_is_recorded_on_both_databases(store: Store, quick_path: Path) -> None:
    site = open_site(quick_path, store.url)
    seen = site.save("08")
    with pytest.raises(Refused):
        verify_order(site.workstation, site.review("08", seen), credential("ann"))
    assert site.recorded()[-1] == "order_verified_refused"
    site.workstation.close()
