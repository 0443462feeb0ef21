"""The site's own certificate authority: its root, and a certificate with a sealed key for every signer."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.signing.certificates import CertificateWithKey, Signatory, load_certificate
from besponsa_desktop.signing.passwords import COST, HashCost
from besponsa_desktop.signing.sealing import seal, unseal

#: Longest text of a name in a certificate, in bytes: a Greek or Cyrillic letter takes two.
#: Source: RFC 5280, appendix A.1 (ub-common-name and its like); cryptography counts bytes.
LONGEST_NAME = 64
_COMMON_NAME = "Besponsa Desktop signatures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How long certificates hold, in days, and by how much the clocks of workstations may differ."""

    authority_days: int = 30 * 365
    signer_days: int = 10 * 365
    clock_slack: timedelta = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAuthority:
    """An authority with its key unlocked, for as long as certificates are issued."""

    certificate: x509.Certificate = field(repr=False)
    key: ec.EllipticCurvePrivateKey = field(repr=False)


TERMS = Terms()


def make_authority(
    site_name: str, password: str, now: datetime, *, terms: Terms = TERMS, cost: HashCost = COST
) -> CertificateWithKey:
    """Return a new authority of the site: a P-256 root that certifies its people only.

    Raises:
        UnusableInput: the site's name is empty or longer than a certificate holds.
    """
    if faults := _name_faults({"site name": site_name}):
        raise UnusableInput(faults)
    site = x509.NameAttribute(NameOID.ORGANIZATION_NAME, site_name)
    name = x509.Name([site, x509.NameAttribute(NameOID.COMMON_NAME, _COMMON_NAME)])
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _dated(now, terms.authority_days, terms).subject_name(name).issuer_name(name)
    builder = _for_key(builder, key, authority=True)
    return _kept(builder.sign(key, hashes.SHA256()), key, password, cost)


def open_authority(authority: CertificateWithKey, password: str) -> OpenAuthority:
    """Return the authority with its key unlocked.

    Raises:
        WrongPassword: the password is another.
        SurroundingsFailed: what is stored of the authority is damaged.
    """
    raw = unseal(authority.sealed_key, password, authority.certificate)
    key = serialization.load_der_private_key(raw, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise SurroundingsFailed("The stored key of the site's authority is of a kind that it does not use.")
    return OpenAuthority(certificate=load_certificate(authority.certificate), key=key)


def issue(  # noqa: PLR0913 -- by whom, for whom, under which password, when, on what terms
    authority: OpenAuthority,
    signatory: Signatory,
    password: str,
    now: datetime,
    *,
    terms: Terms = TERMS,
    cost: HashCost = COST,
) -> CertificateWithKey:
    """Return a new certificate for a person, with a new P-256 key that only the password opens.

    The person's id stands in it as serialNumber, the credential as title. Issued anew after an
    administrator's reset, for the old key is gone with the password; what it signed keeps verifying.

    Raises:
        UnusableInput: id, name or credential are empty or longer than a certificate holds.
    """
    if faults := signatory_faults(signatory):
        raise UnusableInput(faults)
    key = ec.generate_private_key(ec.SECP256R1())
    root = authority.certificate.subject
    builder = _dated(now, terms.signer_days, terms).subject_name(_name(root, signatory)).issuer_name(root)
    builder = _for_key(builder, key, authority=False)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key())
    certificate = builder.add_extension(issuer, critical=False).sign(authority.key, hashes.SHA256())
    return _kept(certificate, key, password, cost)


def _name(root: x509.Name, signatory: Signatory) -> x509.Name:
    return x509.Name(
        [
            *root.get_attributes_for_oid(NameOID.ORGANIZATION_NAME),
            x509.NameAttribute(NameOID.TITLE, signatory.credential),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, signatory.person_id),
            x509.NameAttribute(NameOID.COMMON_NAME, signatory.printed_name),
        ]
    )


def _dated(now: datetime, days: int, terms: Terms) -> x509.CertificateBuilder:
    begin = now.astimezone(UTC).replace(microsecond=0) - terms.clock_slack
    builder = x509.CertificateBuilder().serial_number(x509.random_serial_number())
    return builder.not_valid_before(begin).not_valid_after(begin + timedelta(days=days))


def _for_key(
    builder: x509.CertificateBuilder, key: ec.EllipticCurvePrivateKey, *, authority: bool
) -> x509.CertificateBuilder:
    """Return the builder with a key and what it may do: sign certificates, or documents."""
    public = key.public_key()
    constraints = x509.BasicConstraints(ca=authority, path_length=0 if authority else None)
    usage = x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    builder = builder.public_key(public)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    return builder.add_extension(constraints, critical=True).add_extension(usage, critical=True)


def _kept(
    certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey, password: str, cost: HashCost
) -> CertificateWithKey:
    der = certificate.public_bytes(serialization.Encoding.DER)
    unlocked = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return CertificateWithKey(certificate=der, sealed_key=seal(unlocked, password, der, cost))


def signatory_faults(signatory: Signatory) -> tuple[Fault, ...]:
    """Return what keeps a person from being certified: a name that is empty, too long or not on one line."""
    return _name_faults(
        {
            "person id": signatory.person_id,
            "printed name": signatory.printed_name,
            "credential": signatory.credential,
        }
    )


def login_faults(login: str) -> tuple[Fault, ...]:
    """Return what keeps a login from being one: it is empty, or holds what nobody sees."""
    if not login.strip():
        return (Fault(path="login", found="nothing", needed="at least one letter"),)
    return tuple(_unseen_faults("login", login))


def _name_faults(names: dict[str, str]) -> tuple[Fault, ...]:
    return tuple(fault for path, name in names.items() for fault in _faults_of_name(path, name))


def _faults_of_name(path: str, name: str) -> Iterator[Fault]:
    if not name.strip() or len(name.encode("utf-8", "replace")) > LONGEST_NAME:
        needed = f"1 to {LONGEST_NAME} letters; half as many in Greek or Cyrillic"
        yield Fault(path=path, found=f"{len(name)} letters", needed=needed)
    yield from _unseen_faults(path, name)


def _unseen_faults(path: str, name: str) -> Iterator[Fault]:
    """Yield a fault where a name holds a control character, a line break or another character without a form.

    Source: the Unicode standard, general categories C (other), Zl (line) and Zp (paragraph separator).
    """
    for character in name:
        category = unicodedata.category(character)
        if category.startswith("C") or category in {"Zl", "Zp"}:
            found = f"the control character U+{ord(character):04X}"
            yield Fault(path=path, found=found, needed="letters that stand on one line")
            return
