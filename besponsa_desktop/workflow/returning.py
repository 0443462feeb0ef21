"""Returning and cancelling an order: a signed intervention record, or an end with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.statement import SignatureMeaning
from besponsa_desktop.workflow.credentials import (
    Credential,
    Identified,
    authenticate,
    identify,
    still_allowed,
)
from besponsa_desktop.workflow.judging import Judgement, judge
from besponsa_desktop.workflow.keeping import keep_assessment
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.releases import releases_digest
from besponsa_desktop.workflow.signed_paper import (
    INTERVENTION,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """An order that goes back: why, and whom of the prescribers one told."""

    order: Order
    reason: str
    told: str
    operation_id: str


def return_order(workstation: Workstation, back: Return, credential: Credential) -> SignedDocument:
    """Return the signed intervention record of an order that goes back to the prescriber.

    Raises:
        Refused: no reason, nobody told, or the step is not allowed; recorded.
    """
    who = identify(workstation, credential, Step.RETURN.value, f"order:{back.order.id}")
    act = workstation.act(
        Step.RETURN.value,
        f"order:{back.order.id}",
        who.person.id,
        operation_id=back.operation_id,
        reason=back.reason.strip(),
    )
    with recording_refusals(workstation, act):
        require_reason(workstation, reason=back.reason, told=back.told)
        require_role(Step.RETURN, who.person)
        prepared = prepare_return(workstation, back, who)
        done = unit_of_work(workstation.database, act, lambda unit: sign_return(unit, workstation, prepared))
    return signed_document(workstation, done)


def cancel_order(
    workstation: Workstation, seen: Order, reason: str, credential: Credential, operation_id: str
) -> None:
    """End an order for good, with a reason; its signatures stay on record and hold no more.

    Raises:
        Refused: no reason, or the step is not allowed; recorded.
    """
    subject = f"order:{seen.id}"
    person = authenticate(workstation, credential, Step.CANCEL.value, subject)
    act = workstation.act(
        Step.CANCEL.value, subject, person.id, operation_id=operation_id, reason=reason.strip()
    )

    def work(unit: UnitOfWork) -> None:
        require_role(Step.CANCEL, still_allowed(unit, person.id))
        require_step(unit, Step.CANCEL, seen)
        change_state(unit, seen, State.CANCELLED)

    with recording_refusals(workstation, act):
        require_reason(workstation, reason=reason)
        unit_of_work(workstation.database, act, work)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedReturn:
    """A return ready to be signed: the order judged, its sheet, and by whom."""

    judged: Judgement
    pdf: bytes
    signed: Signed


def prepare_return(workstation: Workstation, back: Return, who: Identified) -> PreparedReturn:
    """Return the intervention sheet of an order, not yet signed."""
    at = workstation.clock()
    judged = judge(workstation.database, back.order)
    by = f"{who.person.printed_name}, {who.person.credential}"
    reason = f"{back.reason.strip()} (told: {back.told.strip()})"
    to_print = ToPrint(status="returned", released=(("returned", reason, by, ""),), by=by, at=at)
    pdf = signable_sheet(workstation, judged, to_print)
    signed = Signed(
        signer=who.signer,
        at=at,
        digests=digests_of(judged, releases_digest(())),
        assessment_id=workstation.new_id(),
    )
    return PreparedReturn(judged=judged, pdf=pdf, signed=signed)


def sign_return(unit: UnitOfWork, workstation: Workstation, prepared: PreparedReturn) -> dict[str, object]:
    """Sign and keep the intervention record, and take the order back."""
    judged, signed = prepared.judged, prepared.signed
    signer_id = signed.signer.signatory.person_id
    require_role(Step.RETURN, still_allowed(unit, signer_id))
    require_step(unit, Step.RETURN, judged.record)
    keep_assessment(unit, judged, str(signed.assessment_id), signer_id)
    result = sign_and_keep(
        unit,
        workstation,
        judged.record,
        (prepared.pdf, INTERVENTION),
        signed,
        SignatureMeaning.RETURNED,
    )
    change_state(unit, judged.record, State.RETURNED, verdict=judged.assessment.verdict.value)
    return result
