"""A signature leaves what was signed before as it was, and is made by the rules or not at all."""

import base64
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import cms
from asn1crypto.algos import DSASignature
from pypdf import PdfReader

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.signing.sign_pdf import add_signature_fields, sign_pdf
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.conftest import Case
from tests.signing.forging import P256_ORDER, contents
from tests.signing.people import (
    BOXES,
    FIRST,
    FONT,
    NOON,
    SECOND,
    SECOND_CHECK,
    VERIFIED,
    sign,
    statement,
    with_fields,
    worksheet,
)


def blanked(document: bytes) -> bytes:
    """Return a signed document without the signatures' own digits."""
    for place in contents(document):
        document = document[: place.start] + b"0" * (place.stop - place.start) + document[place.stop :]
    return document


def test_that_earlier_bytes_are_kept_one_by_one(case: Case) -> None:
    assert case.prepared.startswith(case.unsigned)
    assert case.once.startswith(case.prepared)
    assert case.twice.startswith(case.once)


def test_that_the_same_input_gives_the_same_bytes_but_for_the_signature(case: Case) -> None:
    again = sign(case.prepared, case.first, FIRST)
    assert again != case.once
    assert blanked(again) == blanked(case.once)


def test_that_the_lower_form_of_a_signature_is_written(case: Case) -> None:
    for _ in range(8):  # of the two forms, a library writes either
        signed = sign(case.prepared, case.first, FIRST)
        (place,) = contents(signed)
        message = cms.ContentInfo.load(bytes.fromhex(signed[place].decode()))
        value = DSASignature.load(message["content"]["signer_infos"][0]["signature"].native)
        assert value["s"].native <= P256_ORDER // 2


def test_that_another_process_gives_the_same_bytes(case: Case) -> None:
    handed = {
        "document": base64.b64encode(case.prepared).decode(),
        "certificate": base64.b64encode(case.first.certificate).decode(),
        "key": base64.b64encode(case.first.key).decode(),
    }
    code = (
        "import base64, json, sys; from tests.signing.people import *\n"
        "given = {name: base64.b64decode(text) for name, text in json.load(sys.stdin).items()}\n"
        "signer = Signer(signatory=RIVERA, certificate=given['certificate'], key=given['key'])\n"
        "sys.stdout.buffer.write(sign(given['document'], signer, FIRST))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(handed).encode(),
        env={**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"},
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        check=True,
    )
    assert blanked(run.stdout) == blanked(case.once)


def test_that_a_field_is_signed_once_only(case: Case) -> None:
    with pytest.raises(SurroundingsFailed, match="cannot be signed"):
        sign(case.once, case.second, FIRST)


def test_that_a_meaning_without_a_field_is_refused(case: Case) -> None:
    with pytest.raises(SurroundingsFailed, match="released"):
        sign(case.once, case.second, replace(SECOND, meaning=SignatureMeaning.RELEASED))


def test_that_fields_are_added_once_only(case: Case) -> None:
    for document in (case.prepared, case.once):
        with pytest.raises(SurroundingsFailed, match="already"):
            add_signature_fields(document, BOXES)


@pytest.mark.parametrize("document", [b"", b"no PDF at all", b"%PDF-1.7\n1 0 obj\n"])
def test_that_what_is_no_pdf_is_refused(case: Case, document: bytes) -> None:
    with pytest.raises(SurroundingsFailed, match="cannot"):
        add_signature_fields(document, BOXES)
    with pytest.raises(SurroundingsFailed, match="cannot"):
        sign(document, case.first, FIRST)


def test_that_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(SurroundingsFailed, match="cannot get fields"):
        with_fields(worksheet(), page=9)


@pytest.mark.parametrize("days", [-1, 3650])
def test_that_nobody_signs_outside_the_term_of_the_certificate(case: Case, days: int) -> None:
    with pytest.raises(SurroundingsFailed, match="not at the time of signing"):
        sign(case.prepared, case.first, replace(FIRST, at=NOON + timedelta(days=days)))


def test_that_a_font_that_is_not_there_is_told(case: Case) -> None:
    with pytest.raises(SurroundingsFailed, match="the font of signatures cannot be read"):
        sign_pdf(case.prepared, case.first, FIRST, FONT.parent / "Missing.ttf")


def test_that_a_time_without_offset_and_an_empty_box_are_refused() -> None:
    with pytest.raises(ValueError, match="no offset"):
        Signing(meaning=VERIFIED, at=NOON.replace(tzinfo=None), statement=statement())
    with pytest.raises(ValueError, match="no box"):
        SignatureBox(page=0, left=1, bottom=1, right=2, top=2)


def test_that_the_first_signature_certifies_the_file_for_signing_only(case: Case) -> None:
    root = PdfReader(BytesIO(case.twice)).trailer["/Root"]
    certified = root["/Perms"]["/DocMDP"]  # type: ignore[index]
    assert certified["/Reference"][0]["/TransformParams"]["/P"] == 2
    assert certified["/SubFilter"] == "/ETSI.CAdES.detached"
    assert certified["/Reason"].startswith("verified; ")


def test_that_pyhanko_is_loaded_with_the_first_signature_only() -> None:
    code = (
        "import sys\n"
        "import besponsa_desktop.signing.sign_pdf, besponsa_desktop.signing.inspect_pdf\n"
        "import besponsa_desktop.signing.authority, besponsa_desktop.signing.passwords\n"
        "print('pyhanko' in sys.modules); besponsa_desktop.signing.sign_pdf.load()\n"
        "print('pyhanko' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout.split() == ["False", "True"]


def test_that_the_second_check_has_a_field_of_its_own(case: Case) -> None:
    fields = PdfReader(BytesIO(case.prepared)).get_fields() or {}
    assert list(fields) == [VERIFIED.value, SECOND_CHECK.value]
