"""The second check: another pharmacist, blind; what differs sends the order back, what agrees is signed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.assessments import KeptAssessment, KeptRelease, assessments_of, releases_of
from besponsa_desktop.records.order_steps import change_state
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.records.people import Person
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from besponsa_desktop.signing.statement import SignatureMeaning
from besponsa_desktop.workflow.blind_entry import BlindEntry, differences, read_entry
from besponsa_desktop.workflow.credentials import Credential, Identified, identify, still_allowed
from besponsa_desktop.workflow.found_since import require_as_found_since
from besponsa_desktop.workflow.further_signing import (
    digests_signed,
    done_before,
    first_signature,
    sound_worksheet,
)
from besponsa_desktop.workflow.judging import Judgement, document_changes, judge
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.own_order import require_not_prescriber
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import AssessmentChanged, Refused, Why
from besponsa_desktop.workflow.returning import Return, prepare_return, sign_return
from besponsa_desktop.workflow.signed_paper import (
    WORKSHEET,
    Signed,
    SignedDocument,
    sign_and_keep,
    signed_document,
)
from besponsa_desktop.workflow.states import Step, require_role
from besponsa_desktop.workflow.workstation import Workstation

_STEP = Step.SECOND_CHECK
_DIFFERS = "The second check differs from the order: it was returned. Find out together which is right."
_BACK = "the second check's own entry differs from the order"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCheck:
    """What the second pharmacist brings: the order as opened, the own entry, the decisions accepted.

    ``accepted`` names the rules whose prescriber decision the second pharmacist accepts, one by one.
    """

    order: Order
    entry: BlindEntry
    accepted: frozenset[str] = frozenset()
    operation_id: str


def decisions_to_accept(reader: Reader, order: Order) -> tuple[KeptRelease, ...]:
    """Return the prescriber decisions of the verified order, which the second pharmacist must accept, too."""
    kept = _kept_assessment(reader, first_signature(reader, order))
    return tuple(one for one in releases_of(reader, kept.id) if one.way == "prescriber")


def second_check(workstation: Workstation, check: SecondCheck, credential: Credential) -> SignedDocument:
    """Return the worksheet with both signatures, kept; the order is then ready to be prepared.

    Raises:
        UnusableInput: what was typed is no number; the order stays as it is.
        Refused: with every problem at once; recorded. Where the entry differs, the order is returned first.
        ChangedElsewhere: another workstation was faster. SurroundingsFailed: nothing was saved.
    """
    subject = f"order:{check.order.id}"
    who = identify(workstation, credential, _STEP.value, subject)
    act = workstation.act(_STEP.value, subject, who.person.id, operation_id=check.operation_id)
    with recording_refusals(workstation, act):
        require_role(_STEP, who.person)
        typed = read_entry(check.entry)
        judged = judge(workstation.database, check.order)
        first = first_signature(workstation.database, check.order)
        require_other(judged.order, first, who.person)
        if differing := differences(typed, judged.order, workstation.rules.blind):
            _send_back(workstation, check, who, act, differing)
        done = done_before(workstation, act, _STEP, check.order)
        if done is None:
            _require_as_verified(workstation.database, judged, first)
            require_as_found_since(workstation.database, check.order)
            _require_accepted(workstation.database, check)
            pdf = sound_worksheet(workstation.database, check.order, _STEP)
            signed = _signed(who, act, first)
            done = unit_of_work(
                workstation.database, act, lambda unit: _sign(unit, workstation, pdf, (check, signed))
            )
    return signed_document(workstation, done)


def require_other(order: ChemotherapyOrder, first: KeptSignature, person: Person) -> None:
    """Refuse the one who verified the order, one of the same name, and the prescriber."""
    if first.person_id == person.id:
        raise Refused(
            Why.SAME_PERSON,
            f"{person.printed_name} verified this order. The second check is another pharmacist's."
            " Nothing was signed.",
        )
    if _is_one_name(first.printed_name, person.printed_name):
        raise Refused(
            Why.SAME_PERSON,
            f"{person.printed_name} has the name of {first.printed_name}, who verified this order: they"
            " can be one person. Nothing was signed. Ask a pharmacist of another name for the second check.",
        )
    require_not_prescriber(order, person)


def _is_one_name(first: str, second: str) -> bool:
    return first.casefold().split() == second.casefold().split()


def _send_back(
    workstation: Workstation,
    check: SecondCheck,
    who: Identified,
    act: Act,
    differing: Iterable[Fault],
) -> None:
    """Return the order with a signed record of what differs, then say so.

    Only an order that is to be checked goes back: one that stands elsewhere stays as it is.
    """
    found = tuple(differing)
    said = "; ".join(f"{fault.path.partition('.')[2]} {fault.found}, order {fault.needed}" for fault in found)
    back = Return(
        order=check.order,
        reason=f"{_BACK}: {said}",
        told="the first pharmacist",
        operation_id=f"{check.operation_id}/returned",
    )
    returned = workstation.act(
        Step.RETURN.value,
        act.subject,
        who.person.id,
        operation_id=back.operation_id,
        reason=back.reason,
    )
    if done_before(workstation, returned, _STEP, check.order) is None:
        prepared = prepare_return(workstation, back, who)

        def work(unit: UnitOfWork) -> dict[str, object]:
            require_step(unit, _STEP, check.order)
            return sign_return(unit, workstation, prepared)

        unit_of_work(workstation.database, returned, work)
    raise Refused(Why.SECOND_CHECK_DIFFERS, _DIFFERS, found)


def _require_as_verified(reader: Reader, judged: Judgement, first: KeptSignature) -> None:
    """Refuse when the order would be assessed otherwise now than when it was verified."""
    kept = _kept_assessment(reader, first)
    if kept.document != judged.assessment_text:
        raise AssessmentChanged(
            document_changes(json.loads(kept.document), json.loads(judged.assessment_text))
        )


def _require_accepted(reader: Reader, check: SecondCheck) -> None:
    decided = {one.rule for one in decisions_to_accept(reader, check.order)}
    faults = [
        Fault(path=rule, found="not accepted", needed="the prescriber's decision accepted by you, too")
        for rule in sorted(decided - check.accepted)
    ]
    faults += [
        Fault(path=rule, found="accepted", needed="nothing: no decision of the prescriber is recorded")
        for rule in sorted(check.accepted - decided)
    ]
    if faults:
        raise Refused(Why.NOT_RELEASABLE, "This order cannot be signed yet. Nothing was signed.", faults)


def _kept_assessment(reader: Reader, first: KeptSignature) -> KeptAssessment:
    kept = assessments_of(reader, first.order_id, first.version)
    return next(one for one in kept if one.id == first.assessment_id)


def _signed(who: Identified, act: Act, first: KeptSignature) -> Signed:
    return Signed(
        signer=who.signer,
        at=act.at,
        digests=digests_signed(first),
        assessment_id=first.assessment_id,
    )


def _sign(
    unit: UnitOfWork,
    workstation: Workstation,
    pdf: bytes,
    checked: tuple[SecondCheck, Signed],
) -> dict[str, object]:
    check, signed = checked
    require_role(_STEP, still_allowed(unit, signed.signer.signatory.person_id))
    require_step(unit, _STEP, check.order)
    _require_as_verified(unit, judge(unit, check.order), first_signature(unit, check.order))
    require_as_found_since(unit, check.order)
    if check.accepted:
        unit.note(f"assessment:{signed.assessment_id}", after={"accepted": sorted(check.accepted)})
    result = sign_and_keep(
        unit, workstation, check.order, (pdf, WORKSHEET), signed, SignatureMeaning.SECOND_CHECK
    )
    change_state(unit, check.order, State.CHECKED)
    return result
