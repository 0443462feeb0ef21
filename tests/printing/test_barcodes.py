"""Barcodes, read back by decoders from what a printer of 203 dots per inch would print."""

import shutil
import subprocess
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image

from besponsa_desktop.printing.barcodes import code_128, qr_code
from besponsa_desktop.printing.blocks.follow_up import code_content
from besponsa_desktop.printing.label import label_sheets
from besponsa_desktop.printing.marks import Bars, Fill
from tests.printing.pdf_reading import codes_in, page_sizes, picture_of
from tests.printing.subjects import (
    SAMPLES,
    SIZES,
    WITHOUT_LABEL,
    PageSize,
    content,
    content_of,
    label,
    label_of,
    sample,
    with_prescription,
    worksheet_of,
)

LABEL_DPI = 203


@pytest.mark.parametrize("number", [n for n in SAMPLES if n not in WITHOUT_LABEL])
def test_that_both_codes_of_a_label_are_read_at_203_dots_per_inch(number: str) -> None:
    subject = content(number)
    picture = picture_of(label_of(subject), LABEL_DPI)
    digits = subject.imprint.order_digest.removeprefix("sha256:")[:16].upper()
    assert codes_in(picture) == {
        "Code 128": subject.order.prescription.id,
        "QR Code": f"BDL1-{digits}",
    }


@pytest.mark.parametrize("number", ["01", "10", "16"])
@pytest.mark.parametrize("size", SIZES)
def test_that_both_codes_of_a_worksheet_are_read(number: str, size: PageSize) -> None:
    subject = content(number)
    pdf = worksheet_of(subject, size)
    order_id, digest = subject.order.prescription.id, subject.imprint.order_digest
    assert codes_in(picture_of(pdf, LABEL_DPI, page=0)) == {"Code 128": order_id}
    digits = digest.removeprefix("sha256:")[:16]
    said = f"BD1|{order_id}|{digits}|{subject.assessment.verdict.value}"
    assert codes_in(picture_of(pdf, LABEL_DPI, page=2)) == {"QR Code": said}


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg, a second decoder, is not installed")
def test_that_a_second_decoder_reads_the_same(tmp_path: Path) -> None:
    picture = tmp_path / "label.png"
    black_or_white = picture_of(label("01"), LABEL_DPI) > 127
    Image.fromarray(black_or_white).save(picture)
    command = ["zbarimg", "-q", "--raw", "--nodbus", str(picture)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert set(run.stdout.split()) == set(codes_in(picture_of(label("01"), 203)).values())


def test_that_no_code_holds_the_patient() -> None:
    subject = content("01")
    pdf = worksheet_of(subject)
    texts = [
        *codes_in(picture_of(pdf, LABEL_DPI, 0)).values(),
        *codes_in(picture_of(pdf, LABEL_DPI, 2)).values(),
        *codes_in(picture_of(label_of(subject), LABEL_DPI)).values(),
    ]
    patient = subject.order.patient
    for secret in (patient.family_name, patient.given_name, patient.mrn):
        assert secret
        assert not any(secret in text for text in texts)


@pytest.mark.parametrize("length", [20, 45, 60])
def test_that_a_long_order_id_has_its_barcode_over_the_page(length: int) -> None:
    order_id = ("RX-" + "A1" * length)[:length]
    subject = content_of(with_prescription(sample("01"), id=order_id))
    assert codes_in(picture_of(worksheet_of(subject), LABEL_DPI)) == {"Code 128": order_id}


@pytest.mark.parametrize("order_id", ["A" * 90, "Ж-2026"])
def test_that_an_order_id_that_no_barcode_carries_is_written_out(order_id: str) -> None:
    subject = content_of(with_prescription(sample("01"), id=order_id))
    assert "Code 128" not in codes_in(picture_of(worksheet_of(subject), LABEL_DPI))


def test_that_code_128_refuses_what_it_cannot_carry() -> None:
    assert code_128("", 1, 1) is None
    assert code_128("é", 1, 1) is None
    assert code_128("x" * 200, 1, 1) is None


def test_that_modules_are_whole_and_lie_inside_the_code() -> None:
    for code in (code_128("RX-2026-1", 0.25, 8), qr_code("BDL1-0123456789ABCDEF", 0.5)):
        assert code is not None
        for x, y, width, height in code.boxes:
            assert x >= 0
            assert y >= 0
            assert x + width <= code.width
            assert y + height <= code.height


def test_that_lines_boxes_and_bars_of_the_label_lie_on_whole_dots() -> None:
    (page,) = label_sheets(content("01")).pages
    lengths = [
        length
        for _, row in page.placed
        for mark in row.marks
        if isinstance(mark, Fill | Bars)
        for length in ([*mark[:4]] if isinstance(mark, Fill) else [mark.x, mark.y, *chain(*mark.boxes)])
    ]
    assert len(lengths) > 500
    assert [length for length in lengths if (length * 8) % 1] == []


def test_that_the_code_of_a_long_id_is_read_too() -> None:
    subject = content_of(with_prescription(sample("01"), id="A" * 250))
    pdf = worksheet_of(subject)
    found = [codes_in(picture_of(pdf, 300, page)) for page in range(len(page_sizes(pdf)))]
    assert found[-1]["QR Code"] == code_content(subject)
    assert "A" * 250 in code_content(subject)
