"""The table of states and steps, cell by cell, and the same as the database enforces."""

import itertools

import pytest

from besponsa_desktop.records.orders import State, steps
from besponsa_desktop.records.people import Role
from besponsa_desktop.signing.statement import SignatureMeaning
from besponsa_desktop.workflow.states import RULES, SIGNED, Step, rule_of, steps_from
from tests.workflow.site import Site

PHARMACIST, TECHNICIAN = frozenset({Role.PHARMACIST}), frozenset({Role.TECHNICIAN})
ENDS = {Step.RETURN, Step.CANCEL, Step.AMEND, Step.SUPERSEDE}


def test_that_every_step_stands_in_the_table_once() -> None:
    assert sorted(rule.step.value for rule in RULES) == sorted(step.value for step in Step)


def test_that_the_way_of_an_order_leads_from_draft_to_given() -> None:
    way = [Step.VERIFY, Step.SECOND_CHECK, Step.PREPARE, Step.RELEASE, Step.GIVE]
    for step, following in itertools.pairwise(way):
        assert rule_of(following).from_states == {rule_of(step).to_state}
    assert rule_of(way[0]).from_states == {State.DRAFT}
    assert rule_of(way[-1]).to_state is State.GIVEN


def test_that_what_is_signed_is_signed_by_its_meaning() -> None:
    assert {rule.step: rule.meaning for rule in RULES if rule.meaning} == {
        Step.VERIFY: SignatureMeaning.VERIFIED,
        Step.SECOND_CHECK: SignatureMeaning.SECOND_CHECK,
        Step.PREPARE: SignatureMeaning.PREPARED,
        Step.RELEASE: SignatureMeaning.RELEASED,
        Step.RETURN: SignatureMeaning.RETURNED,
    }


@pytest.mark.parametrize("state", [State.GIVEN, State.CANCELLED, State.SUPERSEDED])
def test_that_nothing_follows_an_end(state: State) -> None:
    assert steps_from(state, PHARMACIST | TECHNICIAN) == ()


@pytest.mark.parametrize(
    ("state", "pharmacist", "technician"),
    [
        (State.DRAFT, {Step.SAVE, Step.VERIFY, *ENDS}, {Step.SAVE}),
        (State.VERIFIED, {Step.SECOND_CHECK, *ENDS}, set()),
        (State.CHECKED, {Step.PREPARE, *ENDS}, {Step.PREPARE}),
        (State.PREPARED, {Step.RELEASE, *ENDS}, set()),
        (State.RELEASED, {Step.GIVE, *ENDS}, {Step.GIVE}),
        (State.RETURNED, ENDS - {Step.RETURN}, set()),
    ],
)
def test_that_each_role_may_take_these_steps(
    state: State, pharmacist: set[Step], technician: set[Step]
) -> None:
    assert set(steps_from(state, PHARMACIST)) == pharmacist
    assert set(steps_from(state, TECHNICIAN)) == technician
    assert steps_from(state, frozenset({Role.AUDITOR, Role.ADMINISTRATOR})) == ()


def test_that_the_database_allows_every_step_of_the_table(site: Site) -> None:
    allowed = steps(site.workstation.database)
    wanted = {
        (before, rule.to_state)
        for rule in RULES
        for before in rule.from_states
        if before is not rule.to_state
    }
    assert wanted <= allowed
    assert {pair for pair in allowed - wanted if pair[0] is not State.GIVEN} == set()


def test_that_signed_states_are_those_of_the_way() -> None:
    assert {State.VERIFIED, State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN} == SIGNED
