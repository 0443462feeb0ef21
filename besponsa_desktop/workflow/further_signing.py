"""A further signature on a worksheet that is signed already: the file is inspected first, strictly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from besponsa_desktop.errors import Fault
from besponsa_desktop.records.authorities import authorities
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signature, signatures_of
from besponsa_desktop.records.unit_of_work import Act, Done, UnitOfWork, unit_of_work
from besponsa_desktop.signing.inspection import Expected, ExpectedSignature
from besponsa_desktop.workflow.inspection import inspect_by_roots, recorded
from besponsa_desktop.workflow.order_records import require_step
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.signed_paper import MEANING_ON_PAPER, WORKSHEET, Digests, statement_of
from besponsa_desktop.workflow.states import Step
from besponsa_desktop.workflow.workstation import Workstation

_NOT_SOUND = (
    "The signed worksheet is not what the records say was signed. Nothing was signed. Stop work on this order"
    " and have the audit trail checked."
)


_NOT_SIGNED = (
    "The records do not hold the signatures that this order must have by now. Nothing was saved. Stop work on"
    " this order and have the audit trail checked."
)
_CHECKED = (Meaning.VERIFIED, Meaning.SECOND_CHECK)
#: What must be signed before a step, whatever state the order is said to be in.
_SIGNED_BEFORE = {
    Step.SECOND_CHECK: (Meaning.VERIFIED,),
    Step.PREPARE: _CHECKED,
    Step.RELEASE: (*_CHECKED, Meaning.PREPARED),
    Step.GIVE: (*_CHECKED, Meaning.PREPARED, Meaning.RELEASED),
}


def done_before(workstation: Workstation, act: Act, step: Step, seen: Order) -> Done | None:
    """Return what the same act committed when it was tried before; ``None`` where the step is still open.

    Raises:
        Refused: the step does not lead on from the order's state, and this act did not bring it there.
    """
    try:
        require_step(workstation.database, step, seen)
    except Refused as refused:
        not_allowed = refused
    else:
        return None

    def work(_unit: UnitOfWork) -> None:
        raise not_allowed

    return unit_of_work(workstation.database, act, work)


def require_signed(reader: Reader, record: Order, step: Step) -> None:
    """Refuse a step whose order lacks a signature of the steps before, or was returned.

    The state of an order is one word that somebody may have written into the records; signatures are not.

    Raises:
        Refused: with every signature that is not as it must be.
    """
    if faults := tuple(_unsigned(reader, record, step)):
        raise Refused(Why.DOCUMENT_NOT_SOUND, _NOT_SIGNED, faults)


def _unsigned(reader: Reader, record: Order, step: Step) -> Iterator[Fault]:
    kept = {one.meaning: one for one in signatures_of(reader, record.id, record.version)}
    for meaning in _SIGNED_BEFORE[step]:
        if meaning not in kept:
            yield Fault(path=meaning.value, found="no signature", needed="a signature of this version")
    if Meaning.RETURNED in kept:
        yield Fault(path=Meaning.RETURNED.value, found="a signature", needed="none: a new version instead")
    first, second = kept.get(Meaning.VERIFIED), kept.get(Meaning.SECOND_CHECK)
    if first and second and second.independent and first.person_id == second.person_id:
        found = f"{second.printed_name}, who verified it"
        yield Fault(path=Meaning.SECOND_CHECK.value, found=found, needed="another pharmacist")


def sound_worksheet(reader: Reader, record: Order, step: Step) -> bytes:
    """Return the latest signed worksheet of the order's version, once every point of it holds.

    It must carry what is to be signed before the step, and what the records hold.

    Raises:
        Refused: it is missing, or an inspection against the records finds fault; each is named.
    """
    require_signed(reader, record, step)
    made = [
        one
        for one in documents_of(reader, record.id)
        if (one.version, one.kind) == (record.version, WORKSHEET)
    ]
    pdf = pdf_of(reader, made[-1].sha256) if made else None
    if pdf is None:
        raise Refused(Why.DOCUMENT_NOT_SOUND, _NOT_SOUND)
    roots = [authority.certificate for authority in authorities(reader)]
    inspection = inspect_by_roots(pdf, roots, _needed(recorded(reader, made[-1]), step))
    if inspection.failures:
        faults = [
            Fault(path=check.name, found=check.found, needed="what was signed")
            for check in inspection.failures
        ]
        raise Refused(Why.DOCUMENT_NOT_SOUND, _NOT_SOUND, faults)
    return pdf


def _needed(expected: Expected, step: Step) -> Expected:
    """Return what the worksheet must carry: what is recorded of it, and what must be signed before a step."""
    carried = {one.meaning for one in expected.signatures}
    needed = (MEANING_ON_PAPER[meaning] for meaning in _SIGNED_BEFORE[step])
    missing = (ExpectedSignature(meaning=meaning) for meaning in needed if meaning not in carried)
    return replace(expected, signatures=(*expected.signatures, *missing))


def first_signature(reader: Reader, record: Order) -> KeptSignature:
    """Return the signature "verified" of the order's version.

    Raises:
        Refused: there is none.
    """
    found = signature(reader, record.id, record.version, Meaning.VERIFIED)
    if found is None:
        raise Refused(Why.ILLEGAL_STEP, "This version of the order is not verified. Nothing was signed.")
    return found


def digests_signed(first: KeptSignature) -> Digests:
    """Return the digests that every further signature covers as the first one does."""
    return Digests(**statement_of(first).digests)
