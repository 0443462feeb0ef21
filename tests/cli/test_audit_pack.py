"""besponsa-desktop audit pack: one PDF for an inspector, with bookmarks, and the signed files in it."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from pypdf import PdfReader

from besponsa_desktop.printing.inspection_pack import attached_files
from tests.cli.attacking import attack
from tests.cli.site import Command, SignedSite
from tests.printing.pdf_reading import codes_in, pages_of, picture_of, text_of
from tests.printing.test_sound_files import faults

NUMBER = "RX-2026-900101"


def packed(site: SignedSite, command: Command, *given: str) -> tuple[int, str, Path]:
    """Write a pack and return the exit code, what was said, and the file."""
    out = site.folder / "pack.pdf"
    code, said, err = command("audit", "pack", *given, out)
    return code, said + err, out


def titles(pdf: bytes) -> list[object]:
    """Return the bookmarks, those beneath another as a list."""

    def named(items: list[object]) -> list[object]:
        return [named(one) if isinstance(one, list) else one.title for one in items]  # type: ignore[attr-defined]

    return named(PdfReader(BytesIO(pdf)).outline)  # type: ignore[arg-type]


def test_that_an_orders_pack_has_its_papers_its_signatures_and_its_trail(
    site: SignedSite, command: Command
) -> None:
    code, said, out = packed(site, command, "--order", NUMBER)
    assert (code, said) == (0, f"{out}: 1 orders, 1 signed files attached\n")
    pdf = out.read_bytes()
    assert titles(pdf) == [
        "Contents",
        f"{NUMBER}, checked, version 1",
        ["worksheet, version 1", "label", "ward sheet"],
        "Audit trail",
    ]
    contents = " ".join(pages_of(pdf)[0].split())
    for part in (
        "INSPECTION PACK",
        f"order {NUMBER}",
        "VALID",
        "Ann Sample, PharmD",
        "Ben Example, RPh",
        "sound",
    ):
        assert part in contents
    assert "NOT VALID" not in contents
    trail = " ".join(pages_of(pdf)[-1].split())
    assert "order_second_checked" in trail
    assert "person_added" not in trail


def test_that_the_signed_file_is_in_the_pack_byte_by_byte(site: SignedSite, command: Command) -> None:
    _, _, out = packed(site, command, "--order", NUMBER)
    ((name, data),) = attached_files(out.read_bytes()).items()
    assert name.startswith(f"worksheet-{NUMBER}-v1-{sha256(data).hexdigest()[:8]}")
    assert faults(site.folder, out.read_bytes()) == ""
    assert faults(site.folder, data) == ""
    alone = site.folder / name
    alone.write_bytes(data)
    code, said, _ = command("inspect", alone)
    assert (code, said.splitlines()[0][:5]) == (0, "VALID")


def test_that_pages_of_a_signed_file_show_who_signed_and_are_no_signed_file_themselves(
    site: SignedSite, command: Command
) -> None:
    _, _, out = packed(site, command, "--order", NUMBER)
    reader = PdfReader(out)
    assert "/AcroForm" not in reader.root_object
    subtypes = {str(note["/Subtype"]) for page in reader.pages for note in (page.get("/Annots") or ())}
    assert subtypes == {"/Stamp"}
    ((_, alone),) = attached_files(out.read_bytes()).items()
    last = len(pages_of(alone))
    document = pypdfium2.PdfDocument(alone)
    document.init_forms()  # draws what the fields of the signatures show
    signed = document[last - 1].render(scale=100 / 72, grayscale=True, may_draw_forms=True)
    copied = picture_of(out.read_bytes(), 100, last)
    assert np.array_equal(np.asarray(signed.to_numpy()).squeeze(), copied)
    assert not np.array_equal(picture_of(alone, 100, last - 1), copied)
    assert codes_in(picture_of(out.read_bytes(), 203, 1))["Code 128"] == NUMBER


def test_that_a_periods_pack_has_every_order_signed_in_it(site: SignedSite, command: Command) -> None:
    code, said, out = packed(site, command, "--from", "2026-11-20", "--to", "2026-11-24")
    assert (code, said) == (0, f"{out}: 1 orders, 1 signed files attached\n")
    assert "person_added" in text_of(out.read_bytes())
    code, said, out = packed(site, command, "--from", "2026-11-20", "--to", "2026-11-22")
    assert (code, said) == (0, f"{out}: 0 orders, 0 signed files attached\n")
    assert "Nothing was signed here." in text_of(out.read_bytes())


def test_that_the_pack_is_recorded(site: SignedSite, command: Command) -> None:
    packed(site, command, "--order", NUMBER)
    table = site.folder / "trail.csv"
    command("audit", "export", "--from", "2020-01-01", "--to", "2099-01-01", "--csv", table)
    assert "inspection_packed" in table.read_text(encoding="utf-8")


@pytest.mark.parametrize("number", ["RX-2026-9001", "another", ""])
def test_that_a_number_of_no_order_is_told(site: SignedSite, command: Command, number: str) -> None:
    code, said, out = packed(site, command, "--order", number)
    assert code == 2
    assert "the number of one order on file" in said
    assert not out.exists()


def test_that_unsound_records_make_a_pack_that_says_so(site: SignedSite, command: Command) -> None:
    attack(site, "UPDATE audit SET reason = 'another' WHERE sequence = 5")
    code, said, out = packed(site, command, "--order", NUMBER)
    assert code == 1
    assert "Not all of it is sound" in said
    assert "NOT SOUND" in text_of(out.read_bytes())
