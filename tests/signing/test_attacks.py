"""Every way to tamper with a signed document is refused, and the refusal names it."""

import asyncio
from dataclasses import replace
from io import BytesIO

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import Result
from tests.signing.attacks import ATTACKS, Attack, the
from tests.signing.conftest import Case
from tests.signing.people import FIRST

#: What a library's own bottom line accepts; that is why the inspection exists.
ACCEPTED_BY_THE_LIBRARY = ("the second signature cut off", "bytes appended", "the same person twice")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_that_tampering_is_refused_and_named(case: Case, attack: Attack) -> None:
    inspection = inspect_pdf(attack.forge(case), case.site.root, case.expected)
    assert inspection.result is Result.FAILED
    found = {check.name: check.found for check in inspection.failures}
    assert attack.found in found.get(attack.check, f"passed; failed were {found}")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_that_the_recorded_hash_of_the_file_alone_refuses_it(case: Case, attack: Attack) -> None:
    expected = replace(case.expected, signatures=())
    failed = inspect_pdf(attack.forge(case), case.site.root, expected).failures
    assert failed[-1].name in ("file as recorded", "readable")


@pytest.mark.parametrize("name", ACCEPTED_BY_THE_LIBRARY)
def test_that_a_library_alone_accepts_what_the_inspection_refuses(case: Case, name: str) -> None:
    reader = PdfFileReader(BytesIO(the(name).forge(case)))
    trust = ValidationContext(trust_roots=[x509.Certificate.load(case.site.root)], moment=FIRST.at)
    for signature in reader.embedded_signatures:
        assert asyncio.run(async_validate_pdf_signature(signature, trust)).bottom_line
