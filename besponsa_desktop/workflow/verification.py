"""Verifying an order: assessed again, released, signed and kept in one unit of work, or refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.order_file import order_digest, parse_order
from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.statement import SignatureMeaning
from besponsa_desktop.workflow.credentials import Credential, Identified, identify, still_allowed
from besponsa_desktop.workflow.judging import Judgement, judge, require_same
from besponsa_desktop.workflow.keeping import keep_assessment
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.own_order import is_same_name, require_not_prescriber
from besponsa_desktop.workflow.record_history import require_history
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.releases import (
    PrescriberDecision,
    Releasing,
    release_faults,
    release_text,
    releases_digest,
)
from besponsa_desktop.workflow.signed_paper import (
    WORKSHEET,
    Signed,
    SignedDocument,
    ToPrint,
    digests_of,
    sign_and_keep,
    signable_sheet,
    signed_document,
)
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

_STEP = Step.VERIFY


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a pharmacist verifies: the order as opened and as shown, its assessment as seen, the releases.

    ``operation_id`` is the same when the same signature is tried again, so that nothing is signed twice.
    """

    order: Order
    document: Mapping[str, object] = field(repr=False)
    seen: Assessment = field(repr=False)
    releases: tuple[Releasing, ...] = ()
    operation_id: str


def verify_order(workstation: Workstation, review: Review, credential: Credential) -> SignedDocument:
    """Return the verified worksheet, signed and kept; the order is then to be checked by a second pharmacist.

    All or nothing: identify the signer · assess again · refuse if it differs from what was seen · refuse
    what may not be released · render · sign · store · audit · commit.

    Raises:
        Refused: with every problem at once; recorded. AssessmentChanged: with what changed.
        ChangedElsewhere: another workstation was faster. SurroundingsFailed: nothing was saved.
    """
    subject = f"order:{review.order.id}"
    who = identify(workstation, credential, _STEP.value, subject)
    act = workstation.act(_STEP.value, subject, who.person.id, operation_id=review.operation_id)
    with recording_refusals(workstation, act):
        require_role(_STEP, who.person)
        judged = _judged(workstation, review, who)
        sheet = _sheet(workstation, judged, review, (who, act.at))
        signed = Signed(
            signer=who.signer,
            at=act.at,
            digests=digests_of(judged, releases_digest(review.releases)),
            assessment_id=workstation.new_id(),
        )
        done = unit_of_work(
            workstation.database,
            act,
            lambda unit: _sign(unit, workstation, judged, (review, sheet), signed),
        )
    return signed_document(workstation, done)


def _judged(workstation: Workstation, review: Review, who: Identified) -> Judgement:
    """Return the order judged anew, once nothing speaks against signing it."""
    judged = judge(workstation.database, review.order)
    if order_digest(parse_order(review.document)) != judged.order_digest:
        raise Refused(
            Why.ORDER_CHANGED,
            "The order on the screen is not the one that was saved. Save it, look at its assessment, then"
            " sign.",
        )
    require_not_prescriber(judged.order, who.person)
    require_same(judged, review.seen)
    require_history(workstation.database, judged)
    faults = (
        *release_faults(
            judged.assessment, review.releases, workstation.clock(), workstation.rules.shortest_reason
        ),
        *_own_decisions(review, who),
    )
    if faults:
        raise Refused(
            Why.NOT_RELEASABLE, "This order cannot be verified as it is. Nothing was signed.", faults
        )
    return judged


def _own_decisions(review: Review, who: Identified) -> Iterator[Fault]:
    """Yield a fault for a decision that the signer took in the prescriber's place."""
    for one in review.releases:
        if isinstance(one, PrescriberDecision) and is_same_name(one.prescriber, who.person.printed_name):
            needed = "the prescriber: not the pharmacist who records the decision"
            yield Fault(path=f"{one.rule}: prescriber", found=f'"{one.prescriber}"', needed=needed)


def _sheet(
    workstation: Workstation, judged: Judgement, review: Review, by_at: tuple[Identified, datetime]
) -> bytes:
    person = by_at[0].person
    by = f"{person.printed_name}, {person.credential}"
    released = tuple(
        (
            one.rule,
            release_text(one),
            by,
            one.prescriber if isinstance(one, PrescriberDecision) else "",
        )
        for one in sorted(review.releases, key=lambda one: one.rule)
    )
    to_print = ToPrint(status="verified", released=released, by=by, at=by_at[1])
    return signable_sheet(workstation, judged, to_print)


def _sign(
    unit: UnitOfWork,
    workstation: Workstation,
    judged: Judgement,
    reviewed: tuple[Review, bytes],
    signed: Signed,
) -> dict[str, object]:
    """Sign and keep, if what was judged a moment ago still stands: signer, state, and what is in force."""
    review, sheet = reviewed
    signer_id = signed.signer.signatory.person_id
    require_role(_STEP, still_allowed(unit, signer_id))
    require_step(unit, _STEP, review.order)
    judged_now = judge(unit, review.order)
    require_same(judged_now, judged.assessment)
    require_history(unit, judged_now)
    keep_assessment(unit, judged, str(signed.assessment_id), signer_id, review.releases)
    decided = any(isinstance(one, PrescriberDecision) for one in review.releases)
    meanings = (SignatureMeaning.PRESCRIBER_DECISION,) if decided else ()
    result = sign_and_keep(
        unit, workstation, review.order, (sheet, WORKSHEET), signed, *meanings, SignatureMeaning.VERIFIED
    )
    change_state(unit, review.order, State.VERIFIED, verdict=judged.assessment.verdict.value)
    return result
