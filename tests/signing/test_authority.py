"""The site's authority certifies its people, and a certificate names the person who holds its key."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from besponsa_desktop.errors import SurroundingsFailed, UnusableInput
from besponsa_desktop.signing.authority import Terms, issue, make_authority, open_authority
from besponsa_desktop.signing.certificates import (
    CertificateWithKey,
    certificate_pem,
    change_password,
    read_certificate,
    unlock,
)
from besponsa_desktop.signing.passwords import WrongPassword
from tests.signing.conftest import Case
from tests.signing.people import NOON, OKAFOR, QUICK, RIVERA, Site, make_site

SITE = make_site()


def issued(site: Site = SITE) -> CertificateWithKey:
    """Return a new certificate of the site."""
    return issue(site.authority, RIVERA, "a password", NOON, cost=QUICK)


def test_that_a_certificate_names_id_printed_name_credential_and_site() -> None:
    facts = read_certificate(issued().certificate)
    assert facts.signatory == RIVERA
    assert facts.site_name == "General Hospital"
    assert len(facts.digest) == 64


def test_that_it_holds_from_an_hour_before_for_its_term() -> None:
    facts = read_certificate(issued().certificate)
    assert facts.not_before == NOON.astimezone(UTC) - timedelta(hours=1)
    assert facts.not_after - facts.not_before == timedelta(days=3650)


def test_that_the_root_signs_certificates_only_and_people_sign_documents_only() -> None:
    root = x509.load_der_x509_certificate(SITE.root)
    person = x509.load_der_x509_certificate(issued().certificate)
    person.verify_directly_issued_by(root)
    of_root = root.extensions.get_extension_for_class(x509.KeyUsage).value
    of_person = person.extensions.get_extension_for_class(x509.KeyUsage).value
    constraints = root.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert (constraints.ca, constraints.path_length) == (True, 0)
    assert (of_root.key_cert_sign, of_root.digital_signature) == (True, False)
    assert (of_person.key_cert_sign, of_person.content_commitment) == (False, True)


def test_that_keys_are_p_256_and_their_own() -> None:
    kept = issued()
    key = load_der_private_key(unlock(kept, "a password").key, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    assert key.curve.name == "secp256r1"
    assert key.public_key() == x509.load_der_x509_certificate(kept.certificate).public_key()


def test_that_a_key_opens_with_its_password_only() -> None:
    assert unlock(issued(), "a password").signatory == RIVERA
    with pytest.raises(WrongPassword):
        unlock(issued(), "another password")


def test_that_a_changed_password_opens_the_same_key_and_the_old_one_no_longer() -> None:
    kept = issued()
    changed = change_password(kept, "a password", "a new password", cost=QUICK)
    assert unlock(changed, "a new password").key == unlock(kept, "a password").key
    assert changed.certificate == kept.certificate
    with pytest.raises(WrongPassword):
        unlock(changed, "a password")
    with pytest.raises(WrongPassword):
        change_password(kept, "a guess", "a new password", cost=QUICK)


def test_that_a_reset_gives_a_new_key_and_certificate() -> None:
    assert read_certificate(issued().certificate).digest != read_certificate(issued().certificate).digest


def test_that_the_authority_opens_with_its_password_only() -> None:
    assert open_authority(SITE.kept, "the authority's").certificate == SITE.authority.certificate
    with pytest.raises(WrongPassword):
        open_authority(SITE.kept, "a password")


def test_that_no_key_is_shown_where_a_value_is_printed(case: Case) -> None:
    assert case.first.key not in repr(case.first).encode()
    assert "sealed_key" not in repr(issued())
    assert "key=" not in repr(SITE.authority)


def test_that_names_that_a_certificate_cannot_hold_are_refused_all_at_once() -> None:
    long = replace(OKAFOR, printed_name="N" * 65, credential=" ")
    with pytest.raises(UnusableInput) as refused:
        issue(SITE.authority, long, "a password", NOON, cost=QUICK)
    assert [fault.path for fault in refused.value.faults] == ["printed name", "credential"]
    with pytest.raises(UnusableInput, match="site name"):
        make_authority("", "the authority's", NOON, cost=QUICK)


def test_that_the_longest_names_are_held() -> None:
    longest = replace(RIVERA, printed_name="Ж" * 32, credential="N" * 64, person_id="9" * 64)
    kept = issue(SITE.authority, longest, "a password", NOON, terms=Terms(signer_days=1), cost=QUICK)
    assert read_certificate(kept.certificate).signatory == longest


def test_that_the_root_can_be_handed_to_other_programs() -> None:
    assert certificate_pem(SITE.root).startswith(b"-----BEGIN CERTIFICATE-----\n")


def test_that_bytes_that_are_no_certificate_are_damage() -> None:
    with pytest.raises(SurroundingsFailed, match="cannot be read"):
        read_certificate(b"no certificate")
