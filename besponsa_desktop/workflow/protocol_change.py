"""Putting a protocol or a site policy in force: two people, a reason, and what past orders would say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.findings import Verdict
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.protocol import shipped_regimen
from besponsa_desktop.protocol.shelf import file_of
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.editions import (
    EditionKind,
    in_force,
    keep_policy,
    keep_protocol,
    put_in_force,
)
from besponsa_desktop.records.orders import Order, State, version
from besponsa_desktop.records.people import Person, Role
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.search import counts, place_of, work_list
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.telling import Tell, tell_nobody
from besponsa_desktop.workflow.credentials import Credential, identify, still_allowed
from besponsa_desktop.workflow.in_force import policy_with, read_policy_text, read_regimen_text
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.states import SIGNED
from besponsa_desktop.workflow.workstation import Workstation

_PAGE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is to be in force: the text of a protocol or policy file, why, and the two who decide it."""

    text: str
    reason: str
    decided: Credential
    seconded: Credential
    operation_id: str


def shipped_text(regimen_id: str) -> str:
    """Return the file of a protocol that the program came with, to put it in force.

    Raises:
        UnusableInput: no such protocol is shipped.
    """
    return file_of(shipped_regimen(regimen_id).id).read_text(encoding="utf-8")


def change_protocol(workstation: Workstation, change: Change) -> Regimen:
    """Put a protocol in force and return it; a cycle that was begun stays under its own.

    Raises:
        ProtocolFileError: the text is no protocol, with every fault.
        Refused: no reason, the same person twice, not two pharmacists, or it is in force; recorded.
    """
    regimen = read_regimen_text(change.text)

    def keep(unit: UnitOfWork) -> None:
        keep_protocol(unit, regimen.digest, regimen.id, change.text)

    _put(workstation, EditionKind.PROTOCOL, regimen.digest, change, keep)
    return regimen


def change_policy(workstation: Workstation, change: Change) -> SitePolicy:
    """Put a site policy in force and return it.

    Raises:
        ProtocolFileError: the text is no policy, with every fault.
        Refused: no reason, the same person twice, not two pharmacists, or it is in force; recorded.
    """
    policy = read_policy_text(change.text)
    _put(
        workstation,
        EditionKind.POLICY,
        policy.digest,
        change,
        lambda unit: keep_policy(unit, policy.digest, change.text),
    )
    return policy


def _put(
    workstation: Workstation,
    kind: EditionKind,
    digest: str,
    change: Change,
    keep: Callable[[UnitOfWork], None],
) -> None:
    what, subject = f"{kind.value}_put_in_force", f"{kind.value}:in_force"
    first = identify(workstation, change.decided, what, subject).person
    second = identify(workstation, change.seconded, what, subject).person
    act = workstation.act(
        what, subject, first.id, operation_id=change.operation_id, reason=change.reason.strip()
    )

    def work(unit: UnitOfWork) -> None:
        for person_id in (first.id, second.id):
            _require_pharmacist(still_allowed(unit, person_id))
        now = in_force(unit, kind)
        if now is not None and now.digest == digest:
            raise Refused(Why.NOTHING_TO_DO, f"This {kind.value} is in force already.")
        keep(unit)
        put_in_force(unit, kind, digest, seconded_by=second.id, reason=change.reason.strip())

    with recording_refusals(workstation, act):
        require_reason(workstation, reason=change.reason)
        if first.id == second.id:
            raise Refused(
                Why.SAME_PERSON, f"{first.printed_name} cannot second the own decision. Nothing was changed."
            )
        unit_of_work(workstation.database, act, work)


def _require_pharmacist(person: Person) -> None:
    if Role.PHARMACIST not in person.roles:
        raise Refused(
            Why.NOT_YOUR_ROLE,
            f"{person.printed_name} may not decide what is in force: that takes two pharmacists. Nothing was"
            " changed.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictChange:
    """A past order that a candidate protocol would judge otherwise, with the rules that changed."""

    order: Order
    before: Verdict
    after: Verdict
    rules: tuple[str, ...]


def rerun_under(
    workstation: Workstation,
    candidate: Regimen,
    states: frozenset[State] = SIGNED,
    tell: Tell = tell_nobody,
) -> Iterator[VerdictChange]:
    """Yield the past orders whose verdict would change under a candidate, each under its own site policy.

    ``tell`` is told how many orders were looked at, and of how many.
    """
    total, done = sum(counts(workstation.database, states).values()), 0
    for state in sorted(states, key=list(State).index):
        for record in _orders(workstation.database, state):
            if (change := _changed(workstation.database, record, candidate)) is not None:
                yield change
            done += 1
            tell(done, total)


def _orders(reader: Reader, state: State) -> Iterator[Order]:
    page = work_list(reader, state, limit=_PAGE)
    while page:
        yield from page
        page = work_list(reader, state, limit=_PAGE, after=place_of(page[-1]))


def _changed(reader: Reader, record: Order, candidate: Regimen) -> VerdictChange | None:
    kept = assessments_of(reader, record.id, record.version)
    if not kept:
        return None
    order = read_order(version(reader, record.id, record.version).document.encode("utf-8"))
    after = assess(order, candidate, policy_with(reader, kept[-1].policy_digest))
    before = Verdict(kept[-1].verdict)
    if after.verdict is before:
        return None
    return VerdictChange(
        order=record, before=before, after=after.verdict, rules=_rules(kept[-1].document, after)
    )


def _rules(document: str, after: Assessment) -> tuple[str, ...]:
    before = {finding["rule"]: finding["outcome"] for finding in json.loads(document)["findings"]}
    return tuple(f.rule for f in after.findings if before.get(f.rule) != f.outcome.value)
