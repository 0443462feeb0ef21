"""Finding orders: pages of the work list, and searches by the beginning of a name, MRN or order number."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

import pytest
from sqlalchemy import text

from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.search import SearchedBy, counts, place_of, search, work_list
from besponsa_desktop.records.store import Database, reading
from tests.records.making import START, act, add_people, do, make_order


@pytest.fixture
def filled(database: Database) -> Database:
    """Give records with nine orders, an hour apart, the last of them verified."""
    add_people(database, "ann")
    names = ["Sample-Adams", "Sample-Ádámos", "Sample-Baker"]
    for hour in range(9):
        name = names[hour % 3]
        made = make_order(
            database,
            f"o{hour}",
            order_number=f"RX-{hour}",
            mrn=f"400{hour}",
            family_name=name,
            planned_start=START + timedelta(hours=hour),
        )
    do(database, act("verified"), lambda unit: change_state(unit, made, State.VERIFIED, verdict="caution"))
    return database


def test_that_pages_of_the_work_list_follow_each_other_by_planned_start(filled: Database) -> None:
    first = work_list(filled, State.DRAFT, limit=5)
    second = work_list(filled, State.DRAFT, limit=5, after=place_of(first[-1]))
    assert [order.id for order in first + second] == [f"o{hour}" for hour in range(8)]


def test_that_orders_planned_for_the_same_moment_are_on_one_page_only(database: Database) -> None:
    add_people(database, "ann")
    for number in range(4):
        offset = START if number % 2 else START.astimezone(UTC)
        make_order(database, f"o{number}", planned_start=offset, order_number=f"RX-{number}")
    first = work_list(database, State.DRAFT, limit=2)
    rest = work_list(database, State.DRAFT, limit=9, after=place_of(first[-1]))
    assert sorted(order.id for order in first + rest) == ["o0", "o1", "o2", "o3"]
    assert len(rest) == 2


def test_that_the_work_list_can_begin_at_a_moment(filled: Database) -> None:
    for offset in (START.tzinfo, UTC, timezone(timedelta(hours=9))):
        start = (START + timedelta(hours=6)).astimezone(offset)
        page = work_list(filled, State.DRAFT, limit=9, start=start)
        assert [order.id for order in page] == ["o6", "o7"]


def test_that_states_are_counted(filled: Database) -> None:
    asked = (State.DRAFT, State.VERIFIED, State.RETURNED)
    assert counts(filled, asked) == {State.DRAFT: 8, State.VERIFIED: 1, State.RETURNED: 0}


def test_that_a_verdict_is_kept_with_the_step(filled: Database) -> None:
    (verified,) = work_list(filled, State.VERIFIED, limit=9)
    assert verified.verdict == "caution"


@pytest.mark.parametrize(
    ("beginning", "by", "found"),
    [
        ("sample-b", SearchedBy.NAME, ["o2", "o5", "o8"]),
        ("SAMPLE-ADAM", SearchedBy.NAME, ["o1", "o4", "o7", "o0", "o3", "o6"]),
        ("Sample-Ádámo", SearchedBy.NAME, ["o1", "o4", "o7"]),
        ("sample-adams, mar", SearchedBy.NAME, ["o0", "o3", "o6"]),
        ("4003", SearchedBy.MRN, ["o3"]),
        ("400", SearchedBy.MRN, [f"o{hour}" for hour in range(9)]),
        ("RX-7", SearchedBy.ORDER_NUMBER, ["o7"]),
        ("%", SearchedBy.NAME, []),
        ("_", SearchedBy.MRN, []),
        ("' OR 1=1 --", SearchedBy.ORDER_NUMBER, []),
        ("  ", SearchedBy.NAME, []),
    ],
)
def test_that_a_search_finds_what_begins_so(
    filled: Database, beginning: str, by: SearchedBy, found: list[str]
) -> None:
    names = [order.id for order in search(filled, beginning, by, limit=20)]
    assert names == found


def test_that_a_search_gives_no_more_than_asked(filled: Database) -> None:
    assert [order.id for order in search(filled, "400", SearchedBy.MRN, limit=3)] == ["o0", "o1", "o2"]


def test_that_every_question_uses_an_index(filled: Database) -> None:
    if filled.is_postgres:
        return  # its planner rightly reads nine rows without one
    questions = {
        "ix_orders_state": "state = 'draft' AND planned_start >= '2026' ORDER BY planned_start, id",
        "ix_orders_name_key": "name_key >= 'a' AND name_key < 'b' ORDER BY name_key, planned_start, id",
        "ix_orders_mrn": "mrn >= '4' AND mrn < '5' ORDER BY mrn, planned_start, id",
        "ix_orders_order_number": "order_number >= 'R' AND order_number < 'S'",
    }
    with reading(filled) as connection:
        for index, question in questions.items():
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN SELECT * FROM orders WHERE {question}"))
            told = " ".join(row[3] for row in plan)
            assert index in told
            assert "TEMP B-TREE" not in told
