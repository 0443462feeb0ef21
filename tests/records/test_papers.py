"""Assessments, documents, prints, preparations and editions: kept as they were, numbered without a gap."""

from __future__ import annotations

from dataclasses import replace

import pytest

from besponsa_desktop.records.assessments import (
    add_assessment,
    add_release,
    assessments_of,
    releases_of,
)
from besponsa_desktop.records.canonical import canonical_text, digest_of
from besponsa_desktop.records.documents import (
    Document,
    add_document,
    document_entry,
    documents_of,
    pdf_of,
)
from besponsa_desktop.records.drafts import Draft, drafts_of, drop_draft, save_draft
from besponsa_desktop.records.editions import (
    EditionKind,
    history_in_force,
    in_force,
    keep_policy,
    keep_protocol,
    policy_text,
    protocol_text,
    put_in_force,
)
from besponsa_desktop.records.failures import RefusedByRecords
from besponsa_desktop.records.numbers import next_number
from besponsa_desktop.records.preparations import Preparation, add_preparation, preparations_of
from besponsa_desktop.records.prints import (
    NewPrint,
    PrintOutcome,
    add_print,
    prints_of,
    tell_outcome,
)
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from tests.records.filling import a_finding, a_release, an_assessment
from tests.records.making import START, act, add_people, do, make_order


@pytest.fixture
def ordered(database: Database) -> Database:
    """Give records with Ann, Ben and one order."""
    add_people(database, "ann", "ben")
    make_order(database)
    return database


def test_that_an_assessment_comes_back_with_what_was_released_of_it(ordered: Database) -> None:
    kept = an_assessment()

    def work(unit: UnitOfWork) -> None:
        add_assessment(unit, kept, [a_finding(), a_finding("labs.age")])
        add_release(unit, kept.id, a_release())

    do(ordered, act("verified"), work)
    assert assessments_of(ordered, "o1", 1) == (kept,)
    assert releases_of(ordered, kept.id) == (a_release(),)
    assert kept.digest == digest_of(kept.document.encode())


def test_that_only_a_finding_can_be_released_and_only_with_a_reason(ordered: Database) -> None:
    do(ordered, act(), lambda unit: add_assessment(unit, an_assessment(), [a_finding()]))
    refused = [
        a_release("no.such.rule"),
        replace(a_release(), reason=""),
        replace(a_release(), way="prescriber"),
        replace(a_release(), way="never"),
    ]
    for release in refused:
        with pytest.raises(RefusedByRecords):
            do(ordered, act(), lambda unit, release=release: add_release(unit, "a1", release))  # type: ignore[misc]


def test_that_a_document_comes_back_byte_for_byte(ordered: Database) -> None:
    def work(unit: UnitOfWork) -> dict[str, object]:
        new = Document(order_id="o1", version=1, kind="worksheet", pdf=b"%PDF\x00\xff", head=unit.head)
        return {"sha256": add_document(unit, new)}

    sha256 = unit_of_work(ordered, act("printed"), work).result["sha256"]
    assert pdf_of(ordered, sha256) == b"%PDF\x00\xff"
    (entry,) = documents_of(ordered, "o1")
    assert document_entry(ordered, sha256) == entry
    assert (entry.kind, entry.head.sequence, entry.made_by) == ("worksheet", 2, "ann")
    assert (pdf_of(ordered, "none"), document_entry(ordered, "none")) == (None, None)


def test_that_a_document_is_kept_once(ordered: Database) -> None:
    def work(unit: UnitOfWork) -> None:
        add_document(unit, Document(order_id="o1", version=1, kind="label", pdf=b"same", head=unit.head))

    do(ordered, act(), work)
    with pytest.raises(RefusedByRecords):
        do(ordered, act(), work)


LABEL = NewPrint(order_id="o1", version=1, what="label", printer="Label 1")


def test_that_prints_are_numbered_and_a_reprint_voids_what_it_replaces(ordered: Database) -> None:
    do(ordered, act("printed"), lambda unit: add_print(unit, LABEL))
    do(ordered, act("told"), lambda unit: tell_outcome(unit, 1, PrintOutcome.FAILED))
    again = replace(LABEL, replaces=1, reason="the printer was empty")
    do(ordered, act("reprinted"), lambda unit: add_print(unit, again))
    first, second = prints_of(ordered, "o1")
    assert first.outcomes == {PrintOutcome.FAILED, PrintOutcome.VOID}
    assert first.serial == 1
    assert (second.serial, second.replaces, len(second.outcomes)) == (2, 1, 0)


def test_that_a_reprint_needs_a_reason_and_a_print_is_replaced_once(ordered: Database) -> None:
    do(ordered, act("printed"), lambda unit: add_print(unit, LABEL))
    with pytest.raises(RefusedByRecords):
        do(ordered, act(), lambda unit: add_print(unit, replace(LABEL, replaces=1, reason="")))
    again = replace(LABEL, replaces=1, reason="torn")
    do(ordered, act("reprinted"), lambda unit: add_print(unit, again))
    with pytest.raises(RefusedByRecords):
        do(ordered, act("reprinted"), lambda unit: add_print(unit, again))
    assert [one.serial for one in prints_of(ordered, "o1")] == [1, 2]


def test_that_a_number_of_a_unit_that_failed_is_given_out_again(ordered: Database) -> None:
    def fails(unit: UnitOfWork) -> None:
        next_number(unit, "print_serial")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        do(ordered, act(), fails)
    do(ordered, act(), lambda unit: add_print(unit, LABEL))
    assert prints_of(ordered, "o1")[0].serial == 1


def test_that_numbers_of_no_kind_are_a_mistake(ordered: Database) -> None:
    with pytest.raises(ValueError, match="no numbers called bags"):
        do(ordered, act(), lambda unit: next_number(unit, "bags"))


def test_that_every_state_of_a_preparation_stays(ordered: Database) -> None:
    states = [
        Preparation(
            id=f"p{number}",
            order_id="o1",
            version=1,
            document=canonical_text({"vials": number}),
            recorded_at=START,
            recorded_by="ann",
        )
        for number in (1, 2)
    ]
    for state in states:
        do(ordered, act("prepared"), lambda unit, state=state: add_preparation(unit, state))  # type: ignore[misc]
    assert preparations_of(ordered, "o1", 1) == tuple(states)


def test_that_two_people_put_an_edition_in_force(ordered: Database) -> None:
    def work(unit: UnitOfWork) -> None:
        keep_policy(unit, "sha256:q", "policy")
        keep_policy(unit, "sha256:q", "policy")
        put_in_force(unit, EditionKind.POLICY, "sha256:q", seconded_by="ben", reason="new cap")

    do(ordered, act("put_in_force"), work)
    now = in_force(ordered, EditionKind.POLICY)
    assert now is not None
    assert (now.digest, now.decided_by, now.seconded_by, now.reason) == ("sha256:q", "ann", "ben", "new cap")
    assert policy_text(ordered, "sha256:q") == "policy"
    assert in_force(ordered, EditionKind.PROTOCOL) is None


def test_that_the_installation_puts_in_force_what_it_brings(ordered: Database) -> None:
    def work(unit: UnitOfWork) -> None:
        keep_protocol(unit, "sha256:p", "uspi-2024-03", "text")
        put_in_force(unit, EditionKind.PROTOCOL, "sha256:p", seconded_by=None, reason="installed")

    do(ordered, act("installed", person_id=None), work)
    assert protocol_text(ordered, "sha256:p") == "text"
    assert [one.decided_by for one in history_in_force(ordered, EditionKind.PROTOCOL)] == [None]


@pytest.mark.parametrize(("second", "reason"), [("ann", "why"), (None, "why"), ("ben", "")])
def test_that_one_person_alone_or_no_reason_puts_nothing_in_force(
    ordered: Database, second: str | None, reason: str
) -> None:
    with pytest.raises(RefusedByRecords):
        do(
            ordered,
            act(),
            lambda unit: put_in_force(unit, EditionKind.POLICY, "d", seconded_by=second, reason=reason),
        )


def test_that_a_draft_is_saved_in_place_and_can_be_dropped(ordered: Database) -> None:
    draft = Draft(id="d1", person_id="ann", order_id=None, document='{"w":"7"}', saved_at=START)
    save_draft(ordered, draft)
    save_draft(ordered, replace(draft, document='{"w":"72"}'))
    assert [one.document for one in drafts_of(ordered, "ann")] == ['{"w":"72"}']
    assert drafts_of(ordered, "ben") == ()
    drop_draft(ordered, "d1")
    assert drafts_of(ordered, "ann") == ()


def test_that_no_float_gets_into_canonical_text() -> None:
    with pytest.raises(TypeError):
        canonical_text({"a": [{"b": 1.5}]})
    assert canonical_text({"b": None, "a": ["é", 1, True]}) == '{"a":["é",1,true],"b":null}'
