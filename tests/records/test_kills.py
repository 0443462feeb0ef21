"""Killed at any moment: no acknowledged signature is lost, none is doubled, none is half there."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from besponsa_desktop.records.store import reading
from tests.records.making import add_people
from tests.records.proof import often
from tests.records.server import Server
from tests.records.stores import Store, postgres_store
from tests.records.trail import faults_after
from tests.records.writer import Heard, Workstation

pytestmark = pytest.mark.proof

LONGEST_S = {"sqlite": 0.08, "postgresql": 0.2}


def wait_for_first(workstation: Workstation, already: int) -> None:
    """Wait until the workstation tries something."""
    limit = time.monotonic() + 60
    while len(workstation.listen().tried) == already and time.monotonic() < limit:
        time.sleep(0.001)


def test_that_kills_lose_double_and_halve_nothing(store: Store) -> None:
    kills = often(200, long=2_000)
    choice = random.Random(20261123)
    database = store.open()
    add_people(database, "ann")
    heard = Heard()
    for _ in range(kills):
        already = len(heard.tried)
        workstation = Workstation(store, heard)
        wait_for_first(workstation, already)
        time.sleep(choice.uniform(0, LONGEST_S[database.engine.dialect.name]))
        workstation.kill()
    assert heard.failed == []
    assert len(heard.done) > kills // 4
    assert len(heard.tried) > len(set(heard.tried)), "no kill met an operation under way"
    assert faults_after(database, [heard]) == []
    database.close()


def test_that_what_was_not_acknowledged_is_found_saved_or_is_saved_then(store: Store) -> None:
    database = store.open()
    add_people(database, "ann")
    heard = Heard()
    choice = random.Random(1)
    while not heard.unanswered:
        already = len(heard.tried)
        workstation = Workstation(store, heard)
        wait_for_first(workstation, already)
        time.sleep(choice.uniform(0, LONGEST_S[database.engine.dialect.name]))
        workstation.kill()
    before = heard.unanswered[0]
    workstation = Workstation(store, heard)
    limit = time.monotonic() + 60
    while before not in workstation.listen().done and time.monotonic() < limit:
        time.sleep(0.005)
    workstation.kill()
    assert before in heard.done
    assert faults_after(database, [heard]) == []
    database.close()


def test_that_a_killed_server_loses_nothing(own_server: Server, quick_path: Path) -> None:
    store = postgres_store(own_server, quick_path)
    database = store.open()
    add_people(database, "ann")
    heard = Heard()
    for _ in range(often(3, long=25)):
        already = len(heard.tried)
        workstation = Workstation(store, heard)
        wait_for_first(workstation, already)
        time.sleep(0.3)
        own_server.kill()
        workstation.kill()
        heard.failed.clear()
        own_server.start()
    assert heard.done
    assert faults_after(database, [heard]) == []
    database.close()


def test_that_the_records_open_after_every_accident(store: Store) -> None:
    database = store.open()
    add_people(database, "ann")
    database.close()
    heard = Heard()
    workstation = Workstation(store, heard)
    wait_for_first(workstation, 0)
    workstation.kill()
    database = store.open("W2")
    with reading(database) as connection:
        assert connection is not None
    assert faults_after(database, [heard]) == []
    database.close()
