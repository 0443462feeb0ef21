"""Reading the signatures of a PDF file with pyHanko: facts for the inspection, no verdict yet."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

from asn1crypto import algos, cms, x509
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel, SuspiciousModification
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.signing.increment import LARGEST_S
from besponsa_desktop.signing.inspection import DocumentRead, Modification, SignatureRead
from besponsa_desktop.signing.statement import read_statement

_LEVELS = {
    ModificationLevel.NONE: Modification.NONE,
    ModificationLevel.LTA_UPDATES: Modification.LONG_TERM,
    ModificationLevel.FORM_FILLING: Modification.FORM_FILLING,
    ModificationLevel.ANNOTATIONS: Modification.ANNOTATIONS,
    ModificationLevel.OTHER: Modification.OTHER,
}
#: Entries of a document's catalog that act or carry files; no sheet of this program has one.
_ACTIVE = {
    "/OpenAction": "an action at opening",
    "/AA": "actions at events",
    "/AF": "attached files",
    "/Collection": "a collection of files",
    "/Requirements": "requirements to the reader",
}
_ACTIVE_NAMES = {"/JavaScript": "JavaScript", "/EmbeddedFiles": "attached files"}

# what fails is reported as a check; the libraries' own logs would show parts of the file besides
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


def read_document(document: bytes, root: bytes) -> DocumentRead:
    """Return what a PDF file holds, judged by the site's root certificate (DER) alone."""
    reader = PdfFileReader(BytesIO(document))
    found = sorted(reader.embedded_signatures, key=lambda signature: signature.signed_revision)
    return DocumentRead(
        revisions=reader.total_revisions,
        signatures=tuple(_read(signature, document, root) for signature in found),
        active_content=tuple(_active_content(reader.root)),
    )


def _read(signature: EmbeddedPdfSignature, document: bytes, root: bytes) -> SignatureRead:
    at = signature.self_reported_timestamp
    status = asyncio.run(async_validate_pdf_signature(signature, _context(root, at)))
    facts = read_certificate(signature.signer_cert.dump())
    stated = read_statement(str(signature.sig_object.get("/Reason", "")))
    modification, problem = _modification(status)
    return SignatureRead(
        field=signature.field_name,
        revision=signature.signed_revision,
        is_intact=status.intact and status.valid and _is_written_as_made(signature, document),
        is_trusted=status.trusted,
        trust_problem=status.trust_problem_indic.standard_name if status.trust_problem_indic else "",
        is_good=status.bottom_line,
        covers_its_revision=status.coverage in _COVERING,
        covers_whole_file=status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        and _ends_with_file(signature, document),
        modification=modification,
        modification_problem=problem,
        signatory=facts.signatory,
        certificate_digest=facts.digest,
        at=at,
        meaning=stated[0] if stated else None,
        statement=stated[1] if stated else None,
    )


_COVERING = (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)


def _context(root: bytes, at: datetime | None) -> ValidationContext:
    """Return by whom to trust: the site's root, at the time of signing, without asking any network."""
    return ValidationContext(
        trust_roots=[x509.Certificate.load(root)],
        allow_fetching=False,
        moment=at,
        revocation_mode="soft-fail",
    )


def _modification(status: PdfSignatureStatus) -> tuple[Modification, str]:
    if isinstance(status.diff_result, SuspiciousModification):
        return Modification.OTHER, str(status.diff_result)
    level = status.modification_level
    return (Modification.OTHER if level is None else _LEVELS[level]), ""


def _is_written_as_made(signature: EmbeddedPdfSignature, document: bytes) -> bool:
    """Return whether the only bytes that no signature covers, its own, are as this program writes them.

    These are the digits of the signature in capitals, filled up with zeros: nothing hides there.
    """
    if len(signature.byte_range) != 4:
        return False
    start, before, after, _ = (int(number) for number in signature.byte_range)
    content = signature.pkcs7_content
    message = cms.ContentInfo.load(content)
    held = message.dump()
    own = b"<" + content.hex().upper().encode() + b">"
    if start != 0 or document[before:after] != own or any(content[len(held) :]):
        return False
    return len(message["content"]["signer_infos"]) == 1 and held == _as_made(message)


def _as_made(message: cms.ContentInfo) -> bytes | None:
    """Return how this program writes a signed message; ``None`` if its number s is the upper of the two.

    What a signature does not cover is written anew: nothing can be added beside the signed attributes and
    the certificate that they name, no certificate more and no other encoding.
    """
    (signed,) = message["content"]["signer_infos"]
    certificate = message["content"]["certificates"][0].chosen
    value = algos.DSASignature.load(signed["signature"].native)
    if value["s"].native > LARGEST_S:
        return None
    digest = cms.DigestAlgorithm({"algorithm": "sha256"})
    issuer = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(issuer)}),
        "digest_algorithm": digest,
        "signature_algorithm": cms.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
        "signed_attrs": signed["signed_attrs"],
        "signature": algos.DSASignature({"r": value["r"].native, "s": value["s"].native}).dump(),
    }
    content = {
        "version": "v1",
        "digest_algorithms": [digest],
        "encap_content_info": {"content_type": "data"},
        "certificates": [cms.CertificateChoices(name="certificate", value=certificate)],
        "signer_infos": [cms.SignerInfo(signer)],
    }
    made = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(content)})
    written: bytes = made.dump(force=True)
    return written


def _ends_with_file(signature: EmbeddedPdfSignature, document: bytes) -> bool:
    return int(signature.byte_range[2]) + int(signature.byte_range[3]) == len(document)


def _active_content(catalog: DictionaryObject) -> Iterator[str]:
    yield from (words for key, words in _ACTIVE.items() if key in catalog)
    if "/Names" in catalog:
        yield from (words for key, words in _ACTIVE_NAMES.items() if key in catalog["/Names"])
