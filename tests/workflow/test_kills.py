"""A workstation killed while it verifies: what was acknowledged is there, once, and the rest can be done."""

import random
import time
from pathlib import Path

import pytest

from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.signatures import Meaning, signatures_of
from tests.records.proof import often
from tests.records.stores import Store
from tests.workflow.signing_process import Work, save_orders, start
from tests.workflow.site import Site, open_site

pytestmark = pytest.mark.proof

LONGEST_S = 0.4


def require_sound(site: Site, work: Work) -> None:
    """Check that every order is signed once or not at all, and that the trail bears it out."""
    database, done = site.workstation.database, set(work.ids("done"))
    for seen in work.orders:
        state = site.now(seen).state
        signed = [one.meaning for one in signatures_of(database, seen.id, 1)]
        assert signed == ([Meaning.VERIFIED] if state is State.VERIFIED else [])
        assert state is State.VERIFIED or seen.id not in done
    heads = (*document_heads(database), *workstation_head(database))
    assert verify_chain(database, database.log, heads).is_sound
    assert list(verify_records(database)) == []


def wait_for(work: Work, more: int) -> None:
    """Wait until so many more signatures are acknowledged, however slow the machine is."""
    wanted, limit = len(work.ids("done")) + more, time.monotonic() + 60
    while len(work.ids("done")) < wanted and time.monotonic() < limit:
        time.sleep(0.002)


def test_that_kills_lose_double_and_halve_no_signature(store: Store, quick_path: Path) -> None:
    kills = often(12, long=300)
    site = open_site(quick_path, store.url)
    work = Work(store.url, quick_path, tuple(save_orders(site, 3 * kills)), quick_path / "told")
    choice = random.Random(7)
    for _ in range(kills):
        process = start(work)
        wait_for(work, choice.randrange(3))
        time.sleep(choice.uniform(0, LONGEST_S))
        process.kill()
        process.join()
    tried = work.ids("try")
    assert len(tried) > len(set(tried)), "no kill met a signature under way"
    assert work.ids("done")
    require_sound(site, work)
    finishing = start(Work(work.url, work.folder, work.orders[: len(set(tried))], work.told))
    finishing.join(60)
    assert set(tried) <= set(work.ids("done"))
    require_sound(site, work)
    site.workstation.close()
