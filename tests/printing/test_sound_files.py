"""Every kind of file that the program makes is a sound PDF to a checker that did not write it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from besponsa_desktop.printing import Status
from besponsa_desktop.printing.order_sheet import order_sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.ward_sheet import ward_sheet_pdf
from tests.printing.subjects import SAMPLES, SIZES, PageSize, content, label, worksheet
from tests.printing.test_ward_note import pdf as note_of
from tests.printing.test_ward_sheet import GOING_ON


def faults(folder: Path, pdf: bytes) -> str:
    """Return what qpdf says against a file; empty where it finds no fault and warns of nothing."""
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    found = subprocess.run(("qpdf", "--check", str(file)), capture_output=True, text=True, check=False)
    return "" if found.returncode == 0 else f"{found.stdout}{found.stderr}"


@pytest.mark.parametrize("number", SAMPLES)
@pytest.mark.parametrize("size", SIZES)
def test_that_the_sheets_of_every_sample_are_sound(tmp_path: Path, number: str, size: PageSize) -> None:
    assert faults(tmp_path, worksheet(number, size)) == ""
    assert faults(tmp_path, pdf_of(order_sheets(content(number, status=Status.RETURNED), size))) == ""
    if number in GOING_ON:
        assert faults(tmp_path, ward_sheet_pdf(content(number), size)) == ""
        assert faults(tmp_path, label(number)) == ""
        assert faults(tmp_path, note_of(number, size)) == ""


def test_that_a_damaged_file_would_be_seen(tmp_path: Path) -> None:
    assert faults(tmp_path, worksheet("01").replace(b"endobj", b"enfobj", 3)) != ""
