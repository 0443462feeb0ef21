"""Every code of every label on every stock, read at 203 dots per inch in black and white by two decoders."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from besponsa_desktop.clinical.order import RecordedPreparation
from besponsa_desktop.printing.label_codes import LABEL_CODE_MARK, is_code_of, label_code
from besponsa_desktop.printing.label_facts import LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import STOCKS, LabelStock, Resolution
from tests.printing.labels import GTIN, KNOWN, PAIR_NAMES, PAIRS, choice, pdf, prepared_sample
from tests.printing.pdf_reading import page_sizes, picture_of
from tests.printing.subjects import content_of

Picture = np.ndarray[Any, np.dtype[np.uint8]]
SITES_OWN = replace(KNOWN, gtin=GTIN)
SMALL = "70x50mm"
LONGEST_S = 60
DOSE_PAIRS = [(s, k) for s, k in PAIRS if k is LabelKind.DOSE]
needs_zbar = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbarimg is not installed")
needs_dmtx = pytest.mark.skipif(shutil.which("dmtxread") is None, reason="dmtxread is not installed")
every_pair = pytest.mark.parametrize(("stock", "kind"), PAIRS, ids=PAIR_NAMES)
every_dose = pytest.mark.parametrize("stock", [s for s, _ in DOSE_PAIRS], ids=[s.key for s, _ in DOSE_PAIRS])


@cache
def pictures(stock: LabelStock, kind: LabelKind, facts: LabelFacts) -> list[Picture]:
    """Return the pages of a label as its printer prints them: black or white, dot by dot."""
    made = pdf(content_of(prepared_sample("01")), choice(stock, kind, facts))
    dots = stock.resolution.value
    greys = [picture_of(made, dots, page) for page in range(len(page_sizes(made)))]
    return [np.where(grey > 127, 255, 0).astype(np.uint8) for grey in greys]


def digits() -> str:
    digest = content_of(prepared_sample("01")).imprint.order_digest
    return digest.removeprefix("sha256:")[:16].upper()


def expected(stock: LabelStock, kind: LabelKind, facts: LabelFacts) -> set[str]:
    """Return what the codes of a label say."""
    is_small_vial = stock.key == SMALL and kind is LabelKind.VIAL
    gs1 = f"(01){GTIN}(17)261123(10)LK4821A(21)412"
    return {
        f"BDL1-{digits()}-412",
        *([] if is_small_vial else ["RX-2026-900101"]),
        *([gs1] if facts.gtin and kind is LabelKind.DOSE else []),
    }


def read_by_zxing(picture: Picture) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(picture)}


def read_by_tools(picture: Picture, matrices: int, folder: Path) -> Iterator[str]:
    """Yield what zbar reads, and libdmtx of so many Data Matrix codes; a GS1 code has no brackets in it."""
    file, corner = folder / "label.png", folder / "corner.png"
    Image.fromarray(np.pad(picture, 16, constant_values=255)).save(file)
    yield from said_by("zbarimg", "-q", "--raw", "--nodbus", str(file)).split()
    if matrices:
        height, width = picture.shape
        lower = picture[int(height * 0.6) :, int(width * 0.7) :]
        Image.fromarray(np.pad(lower, 16, constant_values=255)).save(corner)
        read = said_by("dmtxread", "-n", f"-N{matrices}", "-m5000", "-G29", str(corner))
        yield from (line.replace("\x1d", "") for line in read.split("\n") if line)


def said_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST_S).stdout


def first_label(picture: Picture, stock: LabelStock) -> Picture:
    """Return the first label of a page."""
    per_mm = stock.resolution.value / 25.4
    left, top = (round(length * per_mm) for length in stock.place(1))
    return picture[top : top + round(stock.height * per_mm), left : left + round(stock.width * per_mm)]


@every_pair
@pytest.mark.parametrize("facts", [KNOWN, SITES_OWN], ids=["usual", "gs1"])
def test_that_every_code_is_read_from_every_stock(
    stock: LabelStock, kind: LabelKind, facts: LabelFacts
) -> None:
    for picture in pictures(stock, kind, facts):
        assert read_by_zxing(picture) == expected(stock, kind, facts)


@needs_zbar
@needs_dmtx
@every_pair
@pytest.mark.parametrize("facts", [KNOWN, SITES_OWN], ids=["usual", "gs1"])
def test_that_another_decoder_reads_the_same(
    tmp_path: Path, stock: LabelStock, kind: LabelKind, facts: LabelFacts
) -> None:
    wanted = {text.replace("(", "").replace(")", "") for text in expected(stock, kind, facts)}
    has_gs1 = kind is LabelKind.DOSE and bool(facts.gtin)
    matrices = 2 if has_gs1 else 1 if stock.key == SMALL else 0
    picture = first_label(pictures(stock, kind, facts)[0], stock)
    assert set(read_by_tools(picture, matrices, tmp_path)) == wanted


@every_pair
def test_that_every_code_is_read_at_300_dots_too(stock: LabelStock, kind: LabelKind) -> None:
    finer = stock.printed_by(Resolution.DPI_300)
    for picture in pictures(finer, kind, SITES_OWN):
        assert read_by_zxing(picture) == expected(stock, kind, SITES_OWN)


@every_dose
def test_that_a_gs1_code_is_one_and_has_what_is_known(stock: LabelStock) -> None:
    made = pdf(
        content_of(replace(prepared_sample("01"), preparation=None)), choice(stock, LabelKind.DOSE, SITES_OWN)
    )
    codes = zxingcpp.read_barcodes(picture_of(made, 203))
    (gs1,) = [code for code in codes if code.content_type is zxingcpp.ContentType.GS1]
    assert gs1.text == f"(01){GTIN}(21)412"


def test_that_vials_of_two_lots_give_no_lot() -> None:
    order = prepared_sample("01")
    assert order.preparation is not None
    one, two = order.preparation.vials or ()
    mixed = RecordedPreparation(vials=(one, replace(two, lot="OTHER")))
    made = pdf(content_of(replace(order, preparation=mixed)), choice(STOCKS[-1], LabelKind.DOSE, SITES_OWN))
    texts = read_by_zxing(picture_of(made, 203))
    assert f"(01){GTIN}(17)261123(21)412" in texts


@every_pair
def test_that_no_code_holds_the_patient(stock: LabelStock, kind: LabelKind) -> None:
    patient = prepared_sample("01").patient
    for picture in pictures(stock, kind, SITES_OWN):
        for text in read_by_zxing(picture):
            assert not any(
                str(secret) in text for secret in (patient.family_name, patient.given_name, patient.mrn)
            )


# ---------------------------------------------------------------------- reading back
@pytest.mark.parametrize("serial", [None, 1, 412])
def test_that_a_code_is_known_by_its_order_whatever_its_number(serial: int | None) -> None:
    digest, other = "sha256:" + "ab" * 32, "sha256:" + "cd" * 32
    code = label_code(digest, serial)
    assert code.startswith(LABEL_CODE_MARK)
    assert is_code_of(code, digest)
    assert is_code_of(code.lower(), digest)
    assert not is_code_of(code, other)


@pytest.mark.parametrize("more", ["-", "-x", "1", "-1-2", " 1"])
def test_that_a_code_with_more_in_it_is_not_taken(more: str) -> None:
    digest = "sha256:" + "ab" * 32
    assert not is_code_of(label_code(digest) + more, digest)
