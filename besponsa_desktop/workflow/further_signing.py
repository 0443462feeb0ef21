"""A further signature on a worksheet that is signed already: the file is inspected first, strictly."""

from __future__ import annotations

from besponsa_desktop.errors import Fault
from besponsa_desktop.records.authorities import authorities
from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signature
from besponsa_desktop.workflow.inspection import inspect_by_roots, recorded
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.signed_paper import WORKSHEET, Digests, statement_of

_NOT_SOUND = (
    "The signed worksheet is not what the records say was signed. Nothing was signed. Stop work on this order"
    " and have the audit trail checked."
)


def sound_worksheet(reader: Reader, record: Order) -> bytes:
    """Return the latest signed worksheet of the order's version, once every point of it holds.

    Raises:
        Refused: it is missing, or an inspection against the records finds fault; each is named.
    """
    made = [
        one
        for one in documents_of(reader, record.id)
        if (one.version, one.kind) == (record.version, WORKSHEET)
    ]
    pdf = pdf_of(reader, made[-1].sha256) if made else None
    if pdf is None:
        raise Refused(Why.DOCUMENT_NOT_SOUND, _NOT_SOUND)
    roots = [authority.certificate for authority in authorities(reader)]
    inspection = inspect_by_roots(pdf, roots, recorded(reader, made[-1]))
    if inspection.failures:
        faults = [
            Fault(path=check.name, found=check.found, needed="what was signed")
            for check in inspection.failures
        ]
        raise Refused(Why.DOCUMENT_NOT_SOUND, _NOT_SOUND, faults)
    return pdf


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
