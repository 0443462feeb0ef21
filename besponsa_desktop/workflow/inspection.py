"""Inspecting signed PDFs: by the site's root alone, or against their records and the audit trail as well."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.records.authorities import authorities
from besponsa_desktop.records.documents import DocumentEntry, document_entry, documents_of, pdf_of
from besponsa_desktop.records.inspected import documents_of_digest, hash_of_entry
from besponsa_desktop.records.orders import order
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.signatures import KeptSignature, Meaning, signatures_of
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import (
    BOTH,
    Check,
    Expected,
    ExpectedSignature,
    Inspection,
    Result,
    SignatureRead,
)
from besponsa_desktop.signing.statement import SignatureMeaning, SignedStatement
from besponsa_desktop.workflow.usual_sheet import inspect_without_record

#: Kind of the document that two pharmacists sign.
WORKSHEET = "worksheet"
_MEANINGS = {meaning: SignatureMeaning[meaning.name] for meaning in Meaning}
_KNOWN = "known to the records"
_NEEDED_ROOT = "a certificate of the site's authority, as PEM or DER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A file as it was inspected: ``document`` is its record, ``standing`` how its order stands now."""

    inspection: Inspection
    document: DocumentEntry | None
    standing: str


def read_root(data: bytes) -> bytes:
    """Return the root certificate (DER) that a file holds as PEM or DER.

    Raises:
        UnusableInput: the file holds no certificate.
    """
    try:
        der = ssl.PEM_cert_to_DER_cert(data.decode("ascii").strip()) if data.startswith(b"-----") else data
        read_certificate(der)
    except (ValueError, SurroundingsFailed) as error:
        found = f"{len(data):,} bytes that are no certificate"
        raise UnusableInput([Fault(path="--root", found=found, needed=_NEEDED_ROOT)]) from error
    return der


def inspect_alone(pdf: bytes, root: bytes) -> Inspected:
    """Return what an inspection says of a file by the site's root certificate (DER) alone."""
    return Inspected(inspection=inspect_without_record(pdf, root), document=None, standing="")


def inspect_by_records(reader: Reader, pdf: bytes, root: bytes | None = None) -> Inspected:
    """Return what an inspection says of a file, compared with the record of it and with the audit trail.

    A worksheet needs both its signatures. ``root`` is judged by instead of the records' own authority.
    """
    roots = [authority.certificate for authority in authorities(reader)] if root is None else [root]
    try:
        document = document_entry(reader, sha256(pdf).hexdigest()) or _claimed(reader, pdf, roots)
        if document is not None:
            return _compared(reader, pdf, roots, document)
        told = "the records hold no such document"
    except (AttributeError, LookupError, TypeError, ValueError):
        # who changes the database can write there what breaks any reader: that is a finding, too
        told = "its record is not as this program writes it; check the audit trail"
    inspection = inspect_by_roots(pdf, roots, Expected())
    return Inspected(inspection=_with(inspection, [_check(_KNOWN, False, told)]), document=None, standing="")


def _compared(reader: Reader, pdf: bytes, roots: Sequence[bytes], document: DocumentEntry) -> Inspected:
    inspection = inspect_by_roots(pdf, roots, _whole(document, recorded(reader, document)))
    is_known = document.sha256 == inspection.file_hash
    about = f"{document.kind} of order {document.order_id}, version {document.version}"
    known = _check(_KNOWN, is_known, about if is_known else f"another file is the {about}")
    return Inspected(
        inspection=_with(inspection, [known, *head_checks(reader, inspection.signatures)]),
        document=document,
        standing=_standing(reader, document),
    )


def inspect_by_roots(pdf: bytes, roots: Sequence[bytes], expected: Expected) -> Inspection:
    """Return the inspection by the first root that finds no fault; by the first of all where each does."""
    inspections = [inspect_pdf(pdf, roots[0], expected)]
    for root in roots[1:]:
        if inspections[-1].result is not Result.FAILED:
            return inspections[-1]
        inspections.append(inspect_pdf(pdf, root, expected))
    return inspections[-1] if inspections[-1].result is not Result.FAILED else inspections[0]


def recorded(reader: Reader, document: DocumentEntry) -> Expected:
    """Return what the records say of a document: its hash, and the signatures that it carries.

    A later signature leaves the bytes before it as they are: so a document carries the signatures of every
    document with which it begins.
    """
    pdf = pdf_of(reader, document.sha256) or b""
    earlier = [
        one.sha256
        for one in documents_of(reader, document.order_id)
        if one.version == document.version and pdf.startswith(pdf_of(reader, one.sha256) or b"(none)")
    ]
    kept = signatures_of(reader, document.order_id, document.version)
    carried = tuple(_expected(one) for one in kept if one.document_sha256 in earlier)
    return Expected(signatures=carried, file_hash=document.sha256)


def head_checks(reader: Reader, signatures: Iterable[SignatureRead]) -> Iterator[Check]:
    """Yield whether the head of the trail that each signature states is in the trail at its place."""
    for one in signatures:
        if one.statement is not None:
            sequence, _, beginning = one.statement.chain_head.partition(":")
            found = hash_of_entry(reader, int(sequence))
            words = "the trail has no such entry" if found is None else f"the trail has {found[:16]} there"
            passed = found is not None and found.startswith(beginning)
            yield _check(
                f"{one.field}: head in the trail", passed, one.statement.chain_head if passed else words
            )


def _claimed(reader: Reader, pdf: bytes, roots: Sequence[bytes]) -> DocumentEntry | None:
    """Return the latest document of the order that a file states, where the file itself is not known."""
    for one in inspect_by_roots(pdf, roots, Expected()).signatures:
        if one.statement is not None and (found := documents_of_digest(reader, one.statement.order)):
            return found[-1]
    return None


def _whole(document: DocumentEntry, expected: Expected) -> Expected:
    """Return what paper in use must carry: a worksheet both signatures, signed so far or not."""
    signed = {one.meaning for one in expected.signatures}
    missing = [one for one in BOTH if document.kind == WORKSHEET and one.meaning not in signed]
    return replace(expected, signatures=(*expected.signatures, *missing))


def _expected(kept: KeptSignature) -> ExpectedSignature:
    return ExpectedSignature(
        meaning=_MEANINGS[kept.meaning],
        person_id=kept.person_id,
        certificate_digest=kept.fingerprint,
        statement=_statement(kept.statement),
    )


def _statement(text: str) -> SignedStatement | None:
    """Return the kept statement; ``None`` where the row does not hold one, which no check then passes."""
    try:
        return SignedStatement(**json.loads(text))
    except (TypeError, ValueError):
        return None


def _standing(reader: Reader, document: DocumentEntry) -> str:
    now = order(reader, document.order_id)
    if now.version == document.version:
        return f"the order is {now.state.value}"
    return f"the order is at version {now.version}, {now.state.value}: this is version {document.version}"


def _with(inspection: Inspection, checks: Iterable[Check]) -> Inspection:
    return replace(inspection, checks=(*inspection.checks, *checks))


def _check(name: str, passed: bool, found: str) -> Check:
    return Check(name=name, result=Result.PASSED if passed else Result.FAILED, found=found)
