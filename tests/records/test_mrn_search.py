"""An MRN is found however it is spelled, on both databases, and no other one is."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from besponsa_desktop.records.mrn_search import spelled_like
from besponsa_desktop.records.order_steps import open_course
from besponsa_desktop.records.orders import courses_of, mrn_key
from besponsa_desktop.records.schema_orders import COURSES
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.making import act, add_people, do

SPELLINGS = (
    "SYN-1",
    " syn-1 ",
    "\tSyn-1\n",
    "\uff33\uff39\uff2e-\uff11",
    "SYN-10",
    "SYN-%",
    "SYN_1",
    "syn/1",
    "STRASSE-1",
    "Stra\u00dfe-1",
    "A\u030a-1",
    "\u00c5-1",
    "\u212b-1",
    "\u212a-1",
    "k-1",
    " ",
)


def open_all(database: Database) -> None:
    add_people(database, "ann")

    def work(unit: UnitOfWork) -> None:
        for number, mrn in enumerate((*SPELLINGS, None)):
            open_course(unit, f"c{number}", mrn)

    do(database, act("opened"), work)


@pytest.mark.parametrize("mrn", ["SYN-1", "A\u030a-1"])
def test_that_no_other_course_is_looked_at(database: Database, mrn: str) -> None:
    open_all(database)
    stated = select(COURSES.c.opened_at, COURSES.c.id, COURSES.c.mrn)
    asked = spelled_like(stated, COURSES.c.mrn, mrn_key(mrn))
    said = str(asked.compile(database.engine, compile_kwargs={"literal_binds": True}))
    explain = "EXPLAIN" if database.is_postgres else "EXPLAIN QUERY PLAN"
    with database.engine.connect() as connection:
        if database.is_postgres:
            connection.execute(text("SET enable_seqscan = off"))
        plan = " ".join(str(line) for line in connection.execute(text(f"{explain} {said}")))
    assert "ix_courses_mrn_odd" in plan
    assert ("ix_courses_mrn_key" in plan) is mrn.isascii()
    assert "SCAN courses'" not in plan
    assert "Seq Scan" not in plan


def test_that_each_spelling_finds_every_other_one_and_nothing_else(database: Database) -> None:
    open_all(database)
    keys = {f"c{number}": mrn_key(mrn) for number, mrn in enumerate(SPELLINGS)}

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(st.sampled_from(SPELLINGS), st.text(max_size=6)))
    @example("")
    @example("%")
    def finds(mrn: str) -> None:
        if "\x00" in mrn:
            return
        wanted = mrn_key(mrn)
        assert set(courses_of(database, mrn)) == {
            one for one, key in keys.items() if wanted and key == wanted
        }

    finds()
