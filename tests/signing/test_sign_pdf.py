"""A signature stands in its box, in an embedded font, and leaves what was signed before as it was."""

import base64
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from besponsa_desktop.errors import SurroundingsFailed, UnusableInput
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import Expected, ExpectedSignature
from besponsa_desktop.signing.sign_pdf import add_signature_fields, sign_pdf
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.conftest import Case
from tests.signing.forging import contents
from tests.signing.people import (
    BOXES,
    FIRST,
    FONT,
    NOON,
    RIVERA,
    SECOND,
    SECOND_CHECK,
    VERIFIED,
    make_site,
    sign,
    statement,
    with_fields,
    worksheet,
)


def appearance(document: bytes, field: str) -> DictionaryObject:
    """Return the drawing of a signature."""
    fields = PdfReader(BytesIO(document)).get_fields() or {}
    widgets = {name: found.indirect_reference.get_object() for name, found in fields.items()}
    drawn = widgets[field]["/AP"]["/N"].get_object()
    assert isinstance(drawn, DictionaryObject)
    return drawn


def blanked(document: bytes) -> bytes:
    """Return a signed document without the signatures' own digits."""
    for place in contents(document):
        document = document[: place.start] + b"0" * (place.stop - place.start) + document[place.stop :]
    return document


def test_that_earlier_bytes_are_kept_one_by_one(case: Case) -> None:
    assert case.prepared.startswith(case.unsigned)
    assert case.once.startswith(case.prepared)
    assert case.twice.startswith(case.once)


def test_that_the_box_shows_name_credential_meaning_time_and_digest(case: Case) -> None:
    pages = PdfReader(BytesIO(case.twice))
    shown = text_of(appearance(case.twice, "second_check"))
    short = SECOND.statement.short
    assert shown == [
        "Ioannis Παπαδόπουλος, RPh",
        f"second check · 23-Nov-2026 12:09 −05:00 · {short}",
    ]
    assert len(pages.pages) == len(PdfReader(BytesIO(case.unsigned)).pages)


def text_of(drawn: DictionaryObject) -> list[str]:
    """Return the lines of a drawing by its font's own map to characters."""
    font = drawn["/Resources"]["/Font"]["/F1"]  # type: ignore[index]
    rows = [row.split() for row in font["/ToUnicode"].get_data().decode().splitlines()]
    shown = {
        row[0]: bytes.fromhex(row[1][1:-1]).decode("utf-16-be")
        for row in rows
        if row[0][:1] == "<" and len(row) == 2
    }
    lines = drawn.get_data().decode().splitlines()  # type: ignore[attr-defined]
    codes = [line.split("<")[1].split(">")[0] for line in lines]
    return [
        "".join(shown[f"<{line[place : place + 4]}>"] for place in range(0, len(line), 4)) for line in codes
    ]


def test_that_the_font_is_embedded_in_part(case: Case) -> None:
    font = appearance(case.once, "verified")["/Resources"]["/Font"]["/F1"]  # type: ignore[index]
    descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
    assert font["/BaseFont"].endswith("+SourceSans3-Regular")
    assert 2_000 < len(descriptor["/FontFile2"].get_data()) < FONT.stat().st_size / 10


def test_that_nothing_is_set_below_9_points_or_outside_the_box(case: Case) -> None:
    drawn = appearance(case.twice, "verified")
    box = BOXES[VERIFIED]
    for line in drawn.get_data().decode().splitlines():  # type: ignore[attr-defined]
        parts = line.split()
        assert float(parts[2]) >= 9
        assert 0 <= float(parts[4]) <= box.width
        assert 0 <= float(parts[5]) <= box.height - 6


def test_that_a_narrow_box_breaks_the_text_between_its_parts() -> None:
    tall = {VERIFIED: SignatureBox(page=1, left=130, bottom=40, right=250, top=100)}
    lines = text_of(appearance(_signed(tall), "verified"))
    assert lines[:2] == ["María Žižek-Rivera, PharmD,", "BCOP"]
    assert lines[2:] == ["verified", "23-Nov-2026 12:00 −05:00", FIRST.statement.short]


def _signed(boxes: dict[SignatureMeaning, SignatureBox], signing: Signing = FIRST) -> bytes:
    from tests.signing.test_authority import SITE

    return sign(with_fields(worksheet(), boxes), SITE.signer(RIVERA), signing)


@pytest.mark.parametrize(("right", "top"), [(420, 58), (180, 82)])
def test_that_text_that_does_not_fit_is_refused_and_never_shrunk(right: float, top: float) -> None:
    with pytest.raises(UnusableInput, match="signature box verified"):
        _signed({VERIFIED: SignatureBox(page=1, left=130, bottom=40, right=right, top=top)})


def test_that_a_name_that_the_font_lacks_is_refused_with_its_characters(case: Case) -> None:
    signer = case.site.signer(replace(RIVERA, printed_name="王 Wei"))
    with pytest.raises(UnusableInput, match=r"王 \(U\+738B"):
        sign(case.prepared, signer, FIRST)


def test_that_the_longest_names_fit_into_the_signature(case: Case) -> None:
    site = make_site("N" * 64)
    longest = replace(RIVERA, printed_name="N " * 32, credential="N " * 32, person_id="9" * 64)
    boxes = {VERIFIED: SignatureBox(page=1, left=20, bottom=40, right=580, top=120)}
    signed = sign(with_fields(worksheet(), boxes), site.signer(longest), FIRST)
    only = Expected(signatures=(ExpectedSignature(meaning=VERIFIED),))
    assert inspect_pdf(signed, site.root, only).failures == ()


def test_that_the_same_input_gives_the_same_bytes_but_for_the_signature(case: Case) -> None:
    again = sign(case.prepared, case.first, FIRST)
    assert again != case.once
    assert blanked(again) == blanked(case.once)


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


def test_that_a_signature_takes_at_most_60_ms(case: Case) -> None:
    spent = []
    for _ in range(5):
        begin = time.process_time()
        sign(case.once, case.second, SECOND)
        spent.append(time.process_time() - begin)
    assert min(spent) <= 0.06


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
