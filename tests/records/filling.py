"""A row in every table, by the functions of the records themselves."""

from __future__ import annotations

from typing import Any

from besponsa_desktop.clinical.findings import Outcome, Release, Severity
from besponsa_desktop.records.assessments import (
    KeptAssessment,
    KeptFinding,
    KeptRelease,
    add_assessment,
    add_release,
)
from besponsa_desktop.records.authorities import Authority, add_authority
from besponsa_desktop.records.course_entries import CourseEntry, EntryKind, add_entry
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.drafts import Draft, save_draft
from besponsa_desktop.records.editions import EditionKind, keep_policy, keep_protocol, put_in_force
from besponsa_desktop.records.preparations import Preparation, add_preparation
from besponsa_desktop.records.prints import NewPrint, PrintOutcome, add_print, tell_outcome
from besponsa_desktop.records.signatures import Meaning, add_signature
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import UnitOfWork
from tests.records.making import START, a_signature, act, add_people, do, make_order


def an_assessment(order_id: str = "o1", assessment_id: str = "a1") -> KeptAssessment:
    """Return an assessment of the order's first version."""
    return KeptAssessment(
        id=assessment_id,
        order_id=order_id,
        version=1,
        protocol_id="uspi-2024-03",
        protocol_digest="sha256:p",
        policy_digest="sha256:q",
        verdict="caution",
        document='{"verdict":"caution"}',
        made_at=START,
    )


def a_finding(rule: str = "dose.deviation") -> KeptFinding:
    """Return a finding that a reason releases."""
    return KeptFinding(rule=rule, outcome=Outcome.FAIL, severity=Severity.CAUTION, release=Release.REASON)


def a_release(rule: str = "dose.deviation", person_id: str = "ann") -> KeptRelease:
    """Return a release of the finding, with a reason."""
    return KeptRelease(
        rule=rule, way="reason", reason="seen and accepted", released_by=person_id, released_at=START
    )


def an_entry(entry_id: str = "e1", **changed: Any) -> CourseEntry:
    """Return an event of the order's infusion."""
    usual: dict[str, Any] = {
        "course_id": "course-of-o1",
        "order_id": "o1",
        "kind": EntryKind.INFUSION,
        "document": "{}",
        "recorded_at": START,
        "recorded_by": "ann",
        "recorded_on": "W1",
    }
    return CourseEntry(id=entry_id, **usual | changed)


def fill_every_table(database: Database) -> None:
    """Make one verified order with everything that belongs to it."""
    add_people(database, "ann", "ben")
    make_order(database)
    do(database, act("site_set_up"), _site)
    do(database, act("verified", "order:o1"), _sign)
    draft = Draft(id="d1", person_id="ann", order_id="o1", document="{}", saved_at=START)
    save_draft(database, draft)


def _site(unit: UnitOfWork) -> None:
    add_authority(unit, Authority(fingerprint="f", certificate=b"c", encrypted_key=b"k"))
    keep_protocol(unit, "sha256:p", "uspi-2024-03", "text of the protocol")
    keep_policy(unit, "sha256:q", "text of the policy")
    put_in_force(unit, EditionKind.POLICY, "sha256:q", seconded_by="ben", reason="first policy")


def _sign(unit: UnitOfWork) -> None:
    add_assessment(unit, an_assessment(), [a_finding()])
    add_release(unit, "a1", a_release())
    pdf = Document(order_id="o1", version=1, kind="worksheet", pdf=b"%PDF-1.7", head=unit.head)
    document = add_document(unit, pdf)
    signed = {"assessment_id": "a1", "document_sha256": document}
    add_signature(unit, a_signature("o1", "ann", Meaning.VERIFIED, **signed))
    preparation = {"id": "p1", "order_id": "o1", "version": 1, "document": "{}"}
    add_preparation(unit, Preparation(**preparation, recorded_at=START, recorded_by="ann"))  # type: ignore[arg-type]
    add_entry(unit, an_entry())
    printed = NewPrint(order_id="o1", version=1, what="label", printer="Label 1", document_sha256=document)
    tell_outcome(unit, add_print(unit, printed), PrintOutcome.CONFIRMED)
