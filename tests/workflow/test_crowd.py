"""Several workstations at one dose: one signs it, the others are told."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.errors import BesponsaError
from besponsa_desktop.records.audit import verify_chain
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.workflow.refusals import Refused
from besponsa_desktop.workflow.verification import Review, verify_order
from besponsa_desktop.workflow.workstation import open_workstation
from tests.records.stores import Store
from tests.workflow.site import QUICK, Site, credential, new_id, open_site, place

MANY = 6


def all_at_once(site: Site, reviews: list[Review], url: str, folder: Path) -> list[Exception | None]:
    """Have every review signed at a workstation of its own; return what each was told, ``None``: signed."""

    def sign(number: int) -> Exception | None:
        at = place(folder, f"W{number}")
        workstation = open_workstation(url, at, clock=site.clock, new_id=new_id, rules=QUICK)
        try:
            verify_order(workstation, reviews[number], credential("ann" if number % 2 else "ben"))
        except BesponsaError as told:
            return told
        finally:
            workstation.close()
        return None

    with ThreadPoolExecutor(len(reviews)) as pool:
        return list(pool.map(sign, range(len(reviews))))


@pytest.mark.parametrize("twins", [False, True])
def test_that_exactly_one_workstation_signs_a_dose(store: Store, quick_path: Path, twins: bool) -> None:
    site = open_site(quick_path, store.url)
    changed: list[dict[str, Any]] = [{"id": f"RX-{number}"} if twins else {} for number in range(MANY)]
    orders: list[Order] = [site.save("01", **part) for part in changed]
    seen = orders if twins else [orders[0]] * MANY
    reviews = [site.review("01", one, **part) for one, part in zip(seen, changed, strict=True)]
    told = all_at_once(site, reviews, store.url, quick_path)
    assert told.count(None) == 1, told
    kinds = (RefusedByRecords,) if twins else (Refused, ChangedElsewhere)
    assert all(isinstance(one, kinds) for one in told if one is not None)
    assert [site.now(one).state for one in orders].count(State.VERIFIED) == 1
    database = site.workstation.database
    assert verify_chain(database, database.log).is_sound
    assert site.recorded().count("order_verified") == 1
    assert site.recorded().count("order_verified_refused") == MANY - 1
    site.workstation.close()
