"""Orders: versions, steps, two workstations at one order, and how orders are found."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.order_steps import (
    add_order,
    change_state,
    correct_order,
    hold_order,
)
from besponsa_desktop.records.orders import (
    Order,
    State,
    courses_of,
    name_key,
    order,
    orders_of_course,
    steps,
    version,
    versions,
)
from besponsa_desktop.records.refusals import ChangedElsewhere, NotThere
from besponsa_desktop.records.store import Database
from tests.records.making import START, act, add_people, do, make_order, written
from tests.records.stores import Store


def step(
    database: Database, seen: Order, state: State, person: str = "ann", workstation: str = "W1"
) -> Order:
    """Take an order one step on."""
    stepped = act(f"order_{state.value}", f"order:{seen.id}", person_id=person, workstation=workstation)
    do(database, stepped, lambda unit: change_state(unit, seen, state))
    return order(database, seen.id)


def test_that_an_order_comes_back_as_added(database: Database) -> None:
    add_people(database, "ann")
    added = make_order(database)
    assert (added.state, added.version, added.row_version) == (State.DRAFT, 1, 1)
    assert added.searched == written().searched
    assert added.searched.planned_start.utcoffset() == START.utcoffset()
    assert (added.changed_by, added.changed_on) == ("ann", "W1")
    assert orders_of_course(database, added.course_id) == (added,)
    assert courses_of(database, "40021876") == (added.course_id,)


def test_that_a_correction_is_a_new_version_beside_the_old_one(database: Database) -> None:
    add_people(database, "ann")
    seen = step(database, make_order(database), State.VERIFIED)
    new = written(family_name="Sample-Neu")
    do(
        database,
        act("order_corrected", "order:o1"),
        lambda unit: correct_order(unit, seen, new, reason="weight was wrong"),
    )
    now = order(database, "o1")
    assert (now.state, now.version, now.searched.family_name) == (State.DRAFT, 2, "Sample-Neu")
    first, second = versions(database, "o1")
    assert (first.version, first.reason, first.document) == (1, None, written().document)
    assert (second.version, second.reason) == (2, "weight was wrong")
    assert version(database, "o1", 2) == second
    assert second.digest.startswith("sha256:")


def test_that_a_correction_needs_a_reason(database: Database) -> None:
    add_people(database, "ann")
    seen = make_order(database)
    with pytest.raises(RefusedByRecords):
        do(database, act(), lambda unit: correct_order(unit, seen, written(), reason=""))


def test_that_of_two_workstations_one_wins_and_the_other_is_told_who_and_what(store: Store) -> None:
    first, second = store.open("W1"), store.open("W2")
    add_people(first, "ann", "ben")
    seen_by_both = make_order(first)
    step(first, seen_by_both, State.VERIFIED, "ann", "W1")
    with pytest.raises(ChangedElsewhere) as told:
        step(second, seen_by_both, State.RETURNED, "ben", "W2")
    assert "Order RX-1" in str(told.value)
    assert "Ann Sample at W1" in str(told.value)
    assert "draft → verified" in str(told.value)
    assert order(second, "o1").state is State.VERIFIED
    first.close()
    second.close()


def test_that_holding_an_order_is_seen_and_ends_with_the_next_step(database: Database) -> None:
    add_people(database, "ann")
    seen = make_order(database)
    do(database, act("held"), lambda unit: hold_order(unit, seen, "ann"))
    held = order(database, "o1")
    assert held.held_by == "ann"
    with pytest.raises(ChangedElsewhere, match="took hold of it"):
        step(database, seen, State.VERIFIED)
    assert step(database, held, State.VERIFIED).held_by is None


@pytest.mark.parametrize("state", [State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN])
def test_that_no_step_can_be_left_out(database: Database, state: State) -> None:
    add_people(database, "ann")
    with pytest.raises(RefusedByRecords, match="does not follow"):
        step(database, make_order(database), state)


def test_that_an_order_goes_its_way_to_given_and_ends_there(database: Database) -> None:
    add_people(database, "ann")
    now = make_order(database)
    for state in (State.VERIFIED, State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN):
        now = step(database, now, state)
    assert {to for start, to in steps(database) if start is State.GIVEN} == {State.SUPERSEDED}
    assert {start for start, _ in steps(database)} == set(State) - {State.CANCELLED, State.SUPERSEDED}
    with pytest.raises(RefusedByRecords):
        step(database, now, State.DRAFT)


def test_that_one_dose_of_a_course_is_signed_once(database: Database) -> None:
    add_people(database, "ann")
    first = make_order(database)
    do(
        database,
        act("order_added"),
        lambda unit: add_order(unit, "o2", first.course_id, written("RX-2")),
    )
    step(database, first, State.VERIFIED)
    with pytest.raises(RefusedByRecords):
        step(database, order(database, "o2"), State.VERIFIED)
    step(database, order(database, "o1"), State.CANCELLED)
    assert step(database, order(database, "o2"), State.VERIFIED).state is State.VERIFIED


def test_that_an_order_that_is_not_there_is_told(database: Database) -> None:
    with pytest.raises(NotThere):
        order(database, "none")
    with pytest.raises(NotThere):
        version(database, "none", 1)


@pytest.mark.parametrize(
    ("family_name", "given_name", "key"),
    [
        ("Sample-Núñez", "María", "sample-nunez, maria"),
        ("SAMPLE  STRASSE", "Jörg", "sample strasse, jorg"),
        ("Sample-Straße", None, "sample-strasse"),
        (None, None, ""),
    ],
)
def test_that_a_name_is_searched_without_accents_and_case(
    family_name: str | None, given_name: str | None, key: str
) -> None:
    assert name_key(family_name, given_name) == key


def test_that_the_same_moment_at_another_offset_is_a_correction(database: Database) -> None:
    add_people(database, "ann")
    seen = make_order(database)
    moved = written(planned_start=seen.searched.planned_start.astimezone(UTC))
    do(
        database,
        act("corrected"),
        lambda unit: correct_order(unit, seen, moved, reason="the offset was wrong"),
    )
    start = order(database, seen.id).searched.planned_start
    assert (start, start.utcoffset()) == (seen.searched.planned_start, timedelta(0))


def test_that_planned_start_keeps_its_offset_and_sorts_by_time(database: Database) -> None:
    add_people(database, "ann")
    late = make_order(database, "late", planned_start=START + timedelta(hours=1))
    early = make_order(database, "early", planned_start=START)
    assert late.searched.planned_start - early.searched.planned_start == timedelta(hours=1)
