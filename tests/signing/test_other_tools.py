"""An independent verifier, poppler's pdfsig with the site's root, agrees; both see one changed byte."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from besponsa_desktop.signing.certificates import certificate_pem
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import Result
from tests.signing.people import (
    FIRST,
    OKAFOR,
    RIVERA,
    SECOND,
    Site,
    make_site,
    record,
    sign,
    with_fields,
    worksheet,
)

MISSING = [tool for tool in ("pdfsig", "certutil") if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"SKIPPED: {', '.join(MISSING)} not installed")

Verifier = Callable[[bytes], list[str]]


@pytest.fixture(scope="module")
def signed() -> tuple[Site, bytes]:
    """Return a site of today, for pdfsig asks the clock, and a document that two of its people signed."""
    now = datetime.now().astimezone() - timedelta(minutes=30)
    site = make_site(now=now)
    first, second = replace(FIRST, at=now), replace(SECOND, at=now + timedelta(minutes=5))
    once = sign(with_fields(worksheet()), site.signer(RIVERA, now), first)
    return site, sign(once, site.signer(OKAFOR, now), second)


@pytest.fixture(scope="module")
def verifier(signed: tuple[Site, bytes], tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    """Return a function that asks pdfsig about a document, with the site's root as the only trusted one."""
    folder = tmp_path_factory.mktemp("nss")
    (folder / "root.pem").write_bytes(certificate_pem(signed[0].root))
    store = ["-d", f"sql:{folder}"]
    subprocess.run(["certutil", "-N", *store, "--empty-password"], check=True, capture_output=True)
    root = ["-n", "site", "-t", "CT,C,C", "-i", str(folder / "root.pem")]
    subprocess.run(["certutil", "-A", *store, *root], check=True, capture_output=True)

    def verify(document: bytes) -> list[str]:
        path: Path = folder / "document.pdf"
        path.write_bytes(document)
        asked = ["pdfsig", "-nssdir", f"sql:{folder}", str(path)]
        said = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
        return re.findall(r"(?:Validation|document signed|Field Name).*", said)

    return verify


def test_that_pdfsig_finds_both_signatures_valid_and_trusted(
    signed: tuple[Site, bytes], verifier: Verifier
) -> None:
    said = verifier(signed[1])
    assert said == [
        "Field Name: verified",
        "document signed",
        "Validation: Signature is Valid.",
        "Validation: Certificate is Trusted.",
        "Field Name: second_check",
        "document signed",
        "Validation: Signature is Valid.",
        "Validation: Certificate is Trusted.",
    ]
    assert inspect_pdf(signed[1], signed[0].root).failures == ()


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_that_both_see_one_changed_byte(signed: tuple[Site, bytes], verifier: Verifier, share: float) -> None:
    changed = bytearray(signed[1])
    inside = changed.index(b"stream", int(len(changed) * share)) + 20
    changed[inside] ^= 1
    assert inspect_pdf(bytes(changed), signed[0].root).result is Result.FAILED
    assert "Validation: Digest Mismatch." in verifier(bytes(changed))


def test_that_pdfsig_does_not_trust_another_authority(signed: tuple[Site, bytes], verifier: Verifier) -> None:
    now = datetime.now().astimezone()
    stranger = make_site(now=now).signer(RIVERA, now)
    forged = sign(with_fields(worksheet()), stranger, replace(FIRST, at=now))
    assert "Validation: Certificate is Trusted." not in verifier(forged)
    assert inspect_pdf(forged, signed[0].root, record(forged, (stranger, FIRST))).result is Result.FAILED
