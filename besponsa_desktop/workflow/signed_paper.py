"""The signed worksheet: rendered once, before the first signature, then signed, kept, named in the trail."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from besponsa_desktop import __version__
from besponsa_desktop.records.canonical import canonical_text
from besponsa_desktop.records.documents import Document, add_document
from besponsa_desktop.records.log import Head
from besponsa_desktop.records.orders import Order
from besponsa_desktop.records.signatures import KeptSignature, Meaning, add_signature
from besponsa_desktop.records.unit_of_work import Done, UnitOfWork
from besponsa_desktop.signing.certificates import Signer, read_certificate
from besponsa_desktop.signing.sign_pdf import add_signature_fields, sign_pdf
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning, SignedStatement
from besponsa_desktop.workflow.inspection import WORKSHEET
from besponsa_desktop.workflow.judging import Judgement
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop.printing import Imprint

__all__ = ["INTERVENTION", "WORKSHEET", "Digests", "Signed", "SignedDocument", "sign_and_keep"]

#: Kind of the document that goes back with a returned order.
INTERVENTION = "intervention"
_MEANINGS = {
    SignatureMeaning.VERIFIED: Meaning.VERIFIED,
    SignatureMeaning.SECOND_CHECK: Meaning.SECOND_CHECK,
    SignatureMeaning.PREPARED: Meaning.PREPARED,
    SignatureMeaning.RELEASED: Meaning.RELEASED,
    SignatureMeaning.RETURNED: Meaning.RETURNED,
    SignatureMeaning.PRESCRIBER_DECISION: Meaning.PRESCRIBER_DECISION,
}
MEANING_ON_PAPER = {kept: on_paper for on_paper, kept in _MEANINGS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedDocument:
    """A signed PDF as it was committed: of which version, its hash, and the audit trail's head after it."""

    order_id: str
    version: int
    sha256: str
    pdf: bytes = field(repr=False)
    head: Head
    is_repeated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """The digests that every signature of one version covers."""

    order: str
    assessment: str
    protocol: str
    policy: str
    releases: str

    def at(self, head: Head) -> SignedStatement:
        """Return the statement of a signature made where the audit trail ends with ``head``."""
        return SignedStatement(**asdict(self), chain_head=head.short)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What a signature needs: by whom, when, which digests, and the assessment it rests on."""

    signer: Signer = field(repr=False)
    at: datetime
    digests: Digests
    assessment_id: str | None


def digests_of(judged: Judgement, releases: str) -> Digests:
    """Return the digests of an order as it was judged, with that of its releases."""
    return Digests(
        order=judged.order_digest,
        assessment=judged.assessment_digest,
        protocol=judged.regimen.digest,
        policy=judged.policy.digest,
        releases=releases,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPrint:
    """What a sheet that is going to be signed says of itself.

    ``status`` is ``verified`` or ``returned``; each of ``released`` is a rule, the reason, by whom, and the
    prescriber whose decision it was (empty: nobody's).
    """

    status: str
    released: tuple[tuple[str, str, str, str], ...]
    by: str
    at: datetime


def signable_sheet(workstation: Workstation, judged: Judgement, to_print: ToPrint) -> bytes:
    """Return the worksheet of a judged order with an empty field for every signature it may carry."""
    from besponsa_desktop import printing  # loads ReportLab
    from besponsa_desktop.printing.content import Content

    content = Content(
        order=judged.order,
        assessment=judged.assessment,
        regimen=judged.regimen,
        policy=judged.policy,
        imprint=_imprint(workstation, judged, to_print),
    )
    sheet = printing.signable_sheet(content, workstation.place.paper)
    boxes = {
        SignatureMeaning(box.name): SignatureBox(
            page=box.page, left=box.left, bottom=box.bottom, right=box.right, top=box.top
        )
        for box in sheet.boxes
    }
    return add_signature_fields(sheet.pdf, boxes)


def _imprint(workstation: Workstation, judged: Judgement, to_print: ToPrint) -> Imprint:
    from besponsa_desktop import printing

    return printing.Imprint(
        printed_at=to_print.at,
        printed_by=to_print.by,
        program_version=__version__,
        order_digest=judged.order_digest,
        site_name=workstation.place.site_name,
        practice=workstation.place.practice,
        status=printing.Status(to_print.status),
        released=tuple(
            printing.ReleasedFinding(rule=rule, reason=reason, by=by, prescriber=prescriber)
            for rule, reason, by, prescriber in to_print.released
        ),
    )


def sign_and_keep(
    unit: UnitOfWork,
    workstation: Workstation,
    record: Order,
    sheet: tuple[bytes, str],
    signed: Signed,
    *meanings: SignatureMeaning,
) -> dict[str, object]:
    """Sign a sheet as each of the meanings; keep it under its hash with the trail's head, and the signatures.

    ``sheet`` is the PDF and its kind. Returns what the unit of work stores as its result.
    """
    pdf, kind = sheet
    statement = signed.digests.at(unit.head)
    for meaning in meanings:
        signing = Signing(meaning=meaning, at=signed.at, statement=statement)
        pdf = sign_pdf(pdf, signed.signer, signing, workstation.place.font)
    document = Document(order_id=record.id, version=record.version, kind=kind, pdf=pdf, head=unit.head)
    sha256 = add_document(unit, document)
    # the ids are in the order of the signatures, as the records list those of one moment by their ids
    for signature_id, meaning in zip(sorted(workstation.new_id() for _ in meanings), meanings, strict=True):
        kept = _kept(unit, record, (signed, statement, sha256), meaning)
        add_signature(unit, replace(kept, id=signature_id))
    return {"order_id": record.id, "version": record.version, "document": sha256}


def _kept(
    unit: UnitOfWork,
    record: Order,
    made: tuple[Signed, SignedStatement, str],
    meaning: SignatureMeaning,
) -> KeptSignature:
    signed, statement, sha256 = made
    signatory = signed.signer.signatory
    return KeptSignature(
        id="",
        order_id=record.id,
        version=record.version,
        meaning=_MEANINGS[meaning],
        person_id=signatory.person_id,
        printed_name=signatory.printed_name,
        credential=signatory.credential,
        fingerprint=read_certificate(signed.signer.certificate).digest,
        statement=canonical_text(asdict(statement)),
        signed_at=signed.at,
        workstation=unit.act.workstation,
        assessment_id=signed.assessment_id,
        document_sha256=sha256,
    )


def statement_of(kept: KeptSignature) -> SignedStatement:
    """Return the statement of a kept signature."""
    return SignedStatement(**json.loads(kept.statement))


def signed_document(workstation: Workstation, done: Done) -> SignedDocument:
    """Return the signed PDF that a unit of work committed, now or when it was tried before."""
    from besponsa_desktop.records.documents import pdf_of

    sha256 = str(done.result["document"])
    return SignedDocument(
        order_id=str(done.result["order_id"]),
        version=int(done.result["version"]),
        sha256=sha256,
        pdf=pdf_of(workstation.database, sha256) or b"",
        head=done.head,
        is_repeated=done.is_repeated,
    )
