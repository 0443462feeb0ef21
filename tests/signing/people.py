"""A site with its authority and people, and a worksheet that they sign: what the tests of signing work on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import besponsa_desktop
from besponsa_desktop import printing
from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.exchange.order_file import order_digest, read_order
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from besponsa_desktop.signing.authority import OpenAuthority, issue, make_authority, open_authority
from besponsa_desktop.signing.certificates import CertificateWithKey, Signatory, Signer, unlock
from besponsa_desktop.signing.inspection import Expected, ExpectedSignature
from besponsa_desktop.signing.passwords import HashCost
from besponsa_desktop.signing.sign_pdf import add_signature_fields, sign_pdf
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning, SignedStatement

QUICK = HashCost(memory_kib=64, passes=1, lanes=1)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=-5)))
FONT = Path(besponsa_desktop.__file__).parent / "printing" / "fonts" / "SourceSans3-Regular.ttf"
SAMPLES = Path(__file__).parent.parent / "samples" / "orders"
VERIFIED, SECOND_CHECK = SignatureMeaning.VERIFIED, SignatureMeaning.SECOND_CHECK
BOXES = {
    VERIFIED: SignatureBox(page=1, left=130, bottom=62, right=420, top=82),
    SECOND_CHECK: SignatureBox(page=1, left=130, bottom=40, right=420, top=60),
}
RIVERA = Signatory(person_id="p-1", printed_name="María Žižek-Rivera", credential="PharmD, BCOP")
OKAFOR = Signatory(person_id="p-2", printed_name="Ioannis Παπαδόπουλος", credential="RPh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site: its root as stored, and the authority opened."""

    kept: CertificateWithKey
    authority: OpenAuthority

    @property
    def root(self) -> bytes:
        return self.kept.certificate

    def signer(self, signatory: Signatory, now: datetime = NOON) -> Signer:
        """Return a person of the site with a new certificate and an unlocked key."""
        return unlock(issue(self.authority, signatory, "a password", now, cost=QUICK), "a password")


def make_site(name: str = "General Hospital", now: datetime = NOON) -> Site:
    """Return a new site with an authority of its own."""
    kept = make_authority(name, "the authority's", now, cost=QUICK)
    return Site(kept=kept, authority=open_authority(kept, "the authority's"))


@cache
def worksheet(sample: str = "01-adult-c1d1-clean") -> bytes:
    """Return the real worksheet of a sample order, not yet signed."""
    order = read_order((SAMPLES / f"{sample}.json").read_bytes())
    regimen, policy = shipped_regimen(IN_FORCE), default_policy()
    imprint = printing.Imprint(
        printed_at=NOON, printed_by="mrivera", program_version="0.1.0", order_digest=order_digest(order)
    )
    return printing.order_sheet_pdf(order, assess(order, regimen, policy), regimen, policy, imprint)


def digest(text: str) -> str:
    """Return a digest of the form that statements hold."""
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def statement(sequence: int = 117, order: str = "the order") -> SignedStatement:
    """Return a statement on an order, at a place of the audit trail."""
    return SignedStatement(
        order=digest(order),
        assessment=digest("the assessment"),
        protocol=digest("the protocol"),
        policy=digest("the policy"),
        releases=digest("[]"),
        chain_head=f"{sequence}:0123456789abcdef",
    )


FIRST = Signing(meaning=VERIFIED, at=NOON, statement=statement(117))
SECOND = Signing(meaning=SECOND_CHECK, at=NOON + timedelta(minutes=9), statement=statement(121))


def with_fields(
    document: bytes, boxes: Mapping[SignatureMeaning, SignatureBox] = BOXES, page: int | None = None
) -> bytes:
    """Return a document with its empty fields, on another page where one is given."""
    placed = {meaning: replace(box, page=page or box.page) for meaning, box in boxes.items()}
    return add_signature_fields(document, placed)


def sign(document: bytes, signer: Signer, signing: Signing) -> bytes:
    """Return a document with one more signature, set in the program's own font."""
    return sign_pdf(document, signer, signing, FONT)


def record(document: bytes, *signed: tuple[Signer, Signing]) -> Expected:
    """Return what the record holds of a document that these people signed."""
    return Expected(
        file_hash=hashlib.sha256(document).hexdigest(),
        signatures=tuple(
            ExpectedSignature(
                meaning=signing.meaning,
                person_id=signer.signatory.person_id,
                certificate_digest=hashlib.sha256(signer.certificate).hexdigest(),
                statement=signing.statement,
            )
            for signer, signing in signed
        ),
    )
