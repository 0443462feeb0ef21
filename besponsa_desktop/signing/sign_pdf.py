"""Signatures in a PDF file: PAdES B-B in visible, named fields, each an incremental update.

Before the first signature the file gets an empty field for every signature it may carry. The first one
then certifies the file for filling in fields and signing only, so that readers of other makers, too, refuse
any other change (ISO 32000-1, 12.8.2.2). Apart from the signature's own bytes the same input gives the same
bytes: times are handed in, and the file's metadata stay as they were printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.certificates import Signer, read_certificate
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning


def add_signature_fields(document: bytes, boxes: Mapping[SignatureMeaning, SignatureBox]) -> bytes:
    """Return an unsigned document with an empty field, named for its meaning, in each box.

    Raises:
        SurroundingsFailed: the document cannot be read, is signed already or has no such page.
    """
    from besponsa_desktop.signing import increment  # pyHanko takes half a second to load

    return increment.with_fields(document, boxes)


def sign_pdf(document: bytes, signer: Signer, signing: Signing, font: Path) -> bytes:
    """Return a document with one more signature, in the empty field of the signing's meaning.

    ``font`` is the TrueType file in which the signature's text is set. What earlier signatures cover is
    kept byte by byte. Whether they are valid is for ``inspect_pdf`` to say, before anybody signs.

    Raises:
        UnusableInput: the text of the signature does not fit its box, or the font lacks characters of it.
        SurroundingsFailed: the document cannot be read, has no such empty field, or the certificate does
            not hold at that time.
    """
    from besponsa_desktop.signing import increment

    facts = read_certificate(signer.certificate)
    if not facts.not_before <= signing.at <= facts.not_after:
        holds = f"{date_text(facts.not_before.date())} to {date_text(facts.not_after.date())}"
        raise SurroundingsFailed(
            f"The certificate of {facts.signatory.printed_name} holds from {holds}, not at the time of"
            " signing. Check the clock, or ask an administrator to issue a new one."
        )
    return increment.with_signature(document, signer, signing, font)


def load() -> None:
    """Load pyHanko now, so that the first signature does not wait for it; meant for a background thread."""
    from besponsa_desktop.signing import increment, validation  # noqa: F401
