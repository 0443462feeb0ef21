"""A signature shows name, credential, meaning, time and digest in its box and font, or is refused."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import Expected, ExpectedSignature
from besponsa_desktop.signing.signature import SignatureBox, Signing
from besponsa_desktop.signing.statement import SignatureMeaning
from tests.signing.conftest import Case
from tests.signing.people import (
    BOXES,
    FIRST,
    FONT,
    RIVERA,
    SECOND,
    VERIFIED,
    make_site,
    sign,
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
    return sign(with_fields(worksheet(), boxes), make_site().signer(RIVERA), signing)


def test_that_a_box_too_low_for_two_lines_holds_all_in_one() -> None:
    low = {VERIFIED: SignatureBox(page=1, left=130, bottom=40, right=490, top=51)}
    (line,) = text_of(appearance(_signed(low), "verified"))
    assert line.startswith("María Žižek-Rivera, PharmD, BCOP · verified · 23-Nov-2026 12:00")


@pytest.mark.parametrize(("right", "top"), [(490, 49), (420, 58), (180, 82), (160, 200)])
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
