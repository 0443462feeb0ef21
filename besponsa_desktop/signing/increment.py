"""Incremental updates of a PDF file that hold empty signature fields or one signature each."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from asn1crypto import algos, keys, x509
from pyhanko.pdf_utils.generic import ByteStringObject, DictionaryObject, IndirectObject, NameObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import (
    MDPPerm,
    SigFieldSpec,
    SigSeedSubFilter,
    append_signature_field,
    enumerate_sig_fields,
)
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import SimpleSigner
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko_certvalidator.registry import SimpleCertificateStore

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.certificates import Signer
from besponsa_desktop.signing.glyphs import typeface
from besponsa_desktop.signing.lines import lines_in
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.stamp import add_stamp
from besponsa_desktop.signing.statement import SignatureMeaning, statement_text

_HASH = "sha256"
_VERSION = (1, 7)
#: Hexadecimal digits kept free for a signature; the longest names that a certificate holds need 3,000.
_RESERVED = 4096
# Source: SEC 2, section 2.4.2 (secp256r1, the curve of every key of the site)
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
#: A signature's numbers (r, s) hold as (r, order - s) as well: only the lower s is written and accepted.
LARGEST_S = _ORDER // 2


class _Increment(IncrementalPdfFileWriter):
    """An update that holds what it is told to, and nothing of the clock or of chance."""

    def __init__(self, document: bytes, purpose: str) -> None:
        super().__init__(BytesIO(document))
        # WORKAROUND pyHanko 0.38: the second part of the file's id is random, with no way to hand it in
        identity = hashlib.sha256(document + purpose.encode()).digest()[:16]
        self._document_id[1] = ByteStringObject(identity)

    def _update_meta(self) -> None:
        """Leave the metadata as they were printed (pyHanko would write the clock's time into them)."""

    def bytes(self) -> bytes:
        """Return the document with this update."""
        output = BytesIO()
        self.write(output)  # type: ignore[no-untyped-call]
        return output.getvalue()


def with_fields(document: bytes, boxes: Mapping[SignatureMeaning, SignatureBox]) -> bytes:
    """Return the document with an empty signature field in each box."""
    with _faults_told("get fields for signatures"):
        update = _Increment(document, "fields")
        if next(enumerate_sig_fields(update), None) is not None:
            raise SurroundingsFailed("The document has fields for signatures already.")
        update.ensure_output_version(_VERSION)  # type: ignore[no-untyped-call]
        for meaning, box in boxes.items():
            append_signature_field(update, _field(meaning, box))
        return update.bytes()


def _field(meaning: SignatureMeaning, box: SignatureBox) -> SigFieldSpec:
    return SigFieldSpec(
        sig_field_name=meaning.value,
        on_page=box.page - 1,
        box=(box.left, box.bottom, box.right, box.top),  # type: ignore[arg-type] # fractions are kept
        readable_field_name=f"Signature: {meaning.words}",
    )


def with_signature(document: bytes, signer: Signer, signing: Signing, font: Path) -> bytes:
    """Return the document with a signature in the field of its meaning."""
    with _faults_told("be signed"):
        reason = statement_text(signing.meaning, signing.statement)
        update = _Increment(document, reason)
        is_first = next(enumerate_sig_fields(update, filled_status=True), None) is None
        steps = PdfCMSEmbedder().write_cms(signing.meaning.value, update, existing_fields_only=True)
        _draw(update, next(steps).get_object(), signer, signing, font)
        allowed = SigMDPSetup(certify=True, docmdp_perms=MDPPerm.FILL_FORMS, md_algorithm=_HASH)
        steps.send(
            SigObjSetup(
                sig_placeholder=_placeholder(signer, signing, reason), mdp_setup=allowed if is_first else None
            )
        )
        prepared, output = steps.send(SigIOSetup(md_algorithm=_HASH))
        signature = _cms_signer(signer).async_sign(prepared.document_digest, _HASH, use_pades=True)
        steps.send(asyncio.run(signature))
        signed: bytes = output.getvalue()
        return signed


def _draw(update: _Increment, field: DictionaryObject, signer: Signer, signing: Signing, font: Path) -> None:
    left, bottom, right, top = (float(edge) for edge in field["/Rect"])
    box = SignatureBox(page=1, left=left, bottom=bottom, right=right, top=top)
    face = typeface(font)
    picture: IndirectObject = add_stamp(update, box, lines_in(box, signer.signatory, signing, face), face)
    field["/AP"] = DictionaryObject({NameObject("/N"): picture})


def _placeholder(signer: Signer, signing: Signing, reason: str) -> SignatureObject:
    return SignatureObject(
        timestamp=signing.at,
        subfilter=SigSeedSubFilter.PADES,
        name=f"{signer.signatory.printed_name}, {signer.signatory.credential}",
        reason=reason,
        bytes_reserved=_RESERVED,
    )


class _LowerSigner(SimpleSigner):
    """A signer who writes the lower of the two numbers s that hold, so that there is one way to write it."""

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        """Return the signature of the data."""
        value = algos.DSASignature.load(super().sign_raw(data, digest_algorithm))
        s = value["s"].native
        lower: bytes = algos.DSASignature({"r": value["r"].native, "s": min(s, _ORDER - s)}).dump()
        return lower


def _cms_signer(signer: Signer) -> SimpleSigner:
    return _LowerSigner(
        signing_cert=x509.Certificate.load(signer.certificate),
        signing_key=keys.PrivateKeyInfo.load(signer.key),
        cert_registry=SimpleCertificateStore(),
    )


@contextmanager
def _faults_told(purpose: str) -> Iterator[None]:
    try:
        yield
    except (PdfError, SigningError) as error:
        raise SurroundingsFailed(f"The document cannot {purpose}: {error}") from error
