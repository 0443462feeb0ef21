"""A certificate with its private key: whom it names, opened by its password, put under another one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import NameOID

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.passwords import COST, HashCost
from besponsa_desktop.signing.sealing import seal, unseal

_DAMAGED = "The stored certificate cannot be read. Ask an administrator to issue a new one."


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateWithKey:
    """A certificate (DER) and its private key, sealed by a password: what is stored."""

    certificate: bytes
    sealed_key: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """The person whom a certificate names: the record's id, printed name and credential (such as PharmD)."""

    person_id: str
    printed_name: str
    credential: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A signatory with certificate (DER) and unlocked private key (PKCS#8, DER), ready to sign."""

    signatory: Signatory
    certificate: bytes = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a certificate says: whom it names, from when to when it holds, its SHA-256 in hexadecimal."""

    signatory: Signatory
    site_name: str
    not_before: datetime
    not_after: datetime
    digest: str


def unlock(kept: CertificateWithKey, password: str) -> Signer:
    """Return a signer with the private key unlocked.

    Raises:
        WrongPassword: the password is another.
        SurroundingsFailed: what is stored is damaged.
    """
    key = unseal(kept.sealed_key, password, kept.certificate)
    signatory = read_certificate(kept.certificate).signatory
    return Signer(signatory=signatory, certificate=kept.certificate, key=key)


def change_password(
    kept: CertificateWithKey, old: str, new: str, *, cost: HashCost = COST
) -> CertificateWithKey:
    """Return the same certificate and key under another password, for a signer or for the authority.

    Raises:
        WrongPassword: the old password is another.
        SurroundingsFailed: what is stored is damaged.
    """
    key = unseal(kept.sealed_key, old, kept.certificate)
    return CertificateWithKey(certificate=kept.certificate, sealed_key=seal(key, new, kept.certificate, cost))


def read_certificate(certificate: bytes) -> CertificateFacts:
    """Return what a certificate (DER) says of its holder; what it does not say is empty.

    Raises:
        SurroundingsFailed: the bytes are no certificate.
    """
    loaded = load_certificate(certificate)
    return CertificateFacts(
        signatory=Signatory(
            person_id=_said(loaded, NameOID.SERIAL_NUMBER),
            printed_name=_said(loaded, NameOID.COMMON_NAME),
            credential=_said(loaded, NameOID.TITLE),
        ),
        site_name=_said(loaded, NameOID.ORGANIZATION_NAME),
        not_before=loaded.not_valid_before_utc,
        not_after=loaded.not_valid_after_utc,
        digest=hashlib.sha256(certificate).hexdigest(),
    )


def certificate_pem(certificate: bytes) -> bytes:
    """Return a certificate (DER) as PEM, the form in which other programs import the site's root."""
    return load_certificate(certificate).public_bytes(serialization.Encoding.PEM)


def load_certificate(certificate: bytes) -> x509.Certificate:
    """Return a certificate (DER), read.

    Raises:
        SurroundingsFailed: the bytes are no certificate.
    """
    try:
        return x509.load_der_x509_certificate(certificate)
    except ValueError as error:
        raise SurroundingsFailed(_DAMAGED) from error


def _said(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    return next((str(part.value) for part in certificate.subject.get_attributes_for_oid(oid)), "")
