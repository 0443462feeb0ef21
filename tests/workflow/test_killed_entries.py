"""A workstation killed while it records events and visits: what was acknowledged is there, once and whole."""

import random
import time
from pathlib import Path

import pytest

from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.documents_check import verify_records
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.workflow.infusion_record import events_of_order
from besponsa_desktop.workflow.visits import visits_of_course
from tests.records.proof import often
from tests.records.stores import Store
from tests.workflow.entering_process import Entries, start
from tests.workflow.site import Site, open_site
from tests.workflow.site_ways import given

pytestmark = pytest.mark.proof

LONGEST_S = 0.05
ENTRIES_A_KILL = 40


def require_sound(site: Site, work: Entries) -> None:
    """Check that every entry is there once or not at all, and that the trail and the rows bear it out."""
    database, done = site.workstation.database, set(work.numbers("done"))
    events = [int(one.event.words) for one in events_of_order(database, work.seen.id)]
    labs = [one.visit.labs for one in visits_of_course(database, work.seen.course_id)]
    kept = [*events, *(int(result.value.magnitude) for each in labs for result in each)]
    assert len(kept) == len(set(kept))
    assert done <= set(kept) <= set(work.numbers("try"))
    heads = (*document_heads(database), *workstation_head(database))
    assert verify_chain(database, database.log, heads).is_sound
    assert list(verify_records(database)) == []
    assert list(verify_rows(database)) == []


def test_that_kills_lose_double_and_halve_no_entry(store: Store, quick_path: Path) -> None:
    kills = often(12, long=300)
    site = open_site(quick_path, store.url)
    told = quick_path / "told"
    work = Entries(store.url, quick_path, given(site), ENTRIES_A_KILL * kills, told)
    choice = random.Random(11)
    for _ in range(kills):
        process = start(work)
        time.sleep(choice.uniform(0, LONGEST_S))
        process.kill()
        process.join()
    tried = work.numbers("try")
    assert len(tried) > len(set(tried)), "no kill met an entry under way"
    require_sound(site, work)
    finishing = start(Entries(work.url, work.folder, work.seen, max(tried) + 1, told))
    finishing.join(60)
    assert set(tried) <= set(work.numbers("done"))
    require_sound(site, work)
    site.workstation.close()
