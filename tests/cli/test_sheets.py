"""Worksheet, label and ward sheet from the command line: real PDFs, on the paper asked for, all or none."""

import io
import json
from pathlib import Path

import pypdf
import pytest

from tests.cli.running import CLEAN, SAMPLES, run, run_here

UNPREPARABLE = SAMPLES / "orders" / "08-adult-c1d1-tenfold-dose-reject.json"


def size_of(path: Path) -> tuple[float, float]:
    """Return width and height of a PDF's first page in mm."""
    box = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages[0].mediabox
    return round(float(box.width) / 72 * 25.4, 1), round(float(box.height) / 72 * 25.4, 1)


def text_of(path: Path) -> str:
    """Return the text of a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)


@pytest.mark.parametrize(("paper", "size"), [("a4", (210.0, 297.0)), ("letter", (215.9, 279.4))])
def test_that_both_sheets_are_written(
    paper: str, size: tuple[float, float], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    worksheet, label = tmp_path / "worksheet.pdf", tmp_path / "label.pdf"
    sheets = ("--worksheet", worksheet, "--label", label, "--paper", paper)
    code, out, err = run_here(capfd, "verify", CLEAN, *sheets)
    assert (code, err) == (0, "")
    assert out.startswith("PASS: ")
    assert size_of(worksheet) == size
    assert size_of(label) == (101.6, 76.2)
    for sheet in (worksheet, label):
        assert "Sample-Alder" in text_of(sheet)
        assert "NOT VERIFIED" in text_of(sheet)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["label.pdf", "worksheet.pdf"]


@pytest.mark.parametrize("kind", ["dose", "outer-bag", "light-cover", "vial"])
@pytest.mark.parametrize(
    ("stock", "size"), [("100x50mm", (100.0, 50.0)), ("a4-sheet", (210.0, 297.0)), ("110x80", (110.0, 80.0))]
)
def test_that_a_label_is_of_the_kind_and_stock_asked_for(
    kind: str, stock: str, size: tuple[float, float], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    label = tmp_path / "label.pdf"
    asked = ("--label", label, "--label-kind", kind, "--label-stock", stock, "--label-dpi", "300")
    code, _, err = run_here(capfd, "verify", CLEAN, *asked)
    assert (code, err) == (0, "")
    assert size_of(label) == size
    assert ("MUST END BY" in text_of(label)) is (kind != "vial")


@pytest.mark.parametrize("stock", ["70x50mm", "postcard", "50x30"])
def test_that_a_stock_that_takes_no_label_is_refused(
    stock: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = ("--label", tmp_path / "label.pdf", "--label-stock", stock)
    code, out, err = run_here(capfd, "verify", CLEAN, *asked)
    assert (code, out) == (2, "")
    assert err.startswith("print.")
    assert list(tmp_path.iterdir()) == []


def test_that_the_same_order_printed_at_the_same_time_is_the_same_bytes(tmp_path: Path) -> None:
    printed_at = ("--printed-at", "2026-11-23T08:15:00-05:00")
    for seed in ("1", "2"):
        sheets = ("--worksheet", tmp_path / f"w{seed}.pdf", "--label", tmp_path / f"l{seed}.pdf")
        assert run("verify", CLEAN, *sheets, *printed_at, PYTHONHASHSEED=seed).returncode == 0
    for kind in ("w", "l"):
        assert (tmp_path / f"{kind}1.pdf").read_bytes() == (tmp_path / f"{kind}2.pdf").read_bytes()
    assert "23-Nov-2026 08:15" in text_of(tmp_path / "w1.pdf")


def test_that_a_time_of_printing_without_its_offset_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = ("--worksheet", tmp_path / "worksheet.pdf", "--printed-at", "2026-11-23T08:15")
    code, out, err = run_here(capfd, "verify", CLEAN, *sheet)
    assert (code, out) == (2, "")
    assert err.startswith('--printed-at: found "2026-11-23T08:15"; needed the offset')
    assert list(tmp_path.iterdir()) == []


def test_that_a_worksheet_is_written_for_an_order_that_may_not_go_on(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, _, _ = run_here(capfd, "verify", UNPREPARABLE, "--worksheet", tmp_path / "worksheet.pdf")
    assert code == 1
    assert "REJECT" in text_of(tmp_path / "worksheet.pdf").upper()


def test_that_an_order_that_may_not_go_on_has_its_worksheet_and_no_label(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheets = ("--worksheet", tmp_path / "worksheet.pdf", "--label", tmp_path / "label.pdf")
    code, _, err = run_here(capfd, "verify", UNPREPARABLE, *sheets)
    assert code == 1
    assert err.startswith("no label: ")
    assert [path.name for path in tmp_path.iterdir()] == ["worksheet.pdf"]


def test_that_no_sheet_is_written_where_an_order_that_may_go_on_does_not_fit_its_label(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    order = json.loads(CLEAN.read_text(encoding="utf-8"))
    order["patient"]["family_name"] = "Sample-" + "W" * 60
    long_name = tmp_path / "long.json"
    long_name.write_text(json.dumps(order), encoding="utf-8")
    sheets = ("--worksheet", tmp_path / "worksheet.pdf", "--label", tmp_path / "label.pdf")
    code, out, err = run_here(capfd, "verify", long_name, *sheets)
    assert (code, out) == (2, "")
    assert "patient" in err
    assert [path.name for path in tmp_path.iterdir()] == ["long.json"]


@pytest.mark.parametrize(("paper", "size"), [("a4", (210.0, 297.0)), ("letter", (215.9, 279.4))])
def test_that_the_ward_sheet_is_written_and_says_that_nobody_signed(
    paper: str, size: tuple[float, float], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "ward.pdf"
    code, _, err = run_here(capfd, "verify", CLEAN, "--ward-sheet", sheet, "--paper", paper)
    assert (code, err) == (0, "")
    assert size_of(sheet) == size
    for part in ("Ward sheet", "Sample-Alder", "NOT VERIFIED"):
        assert part in text_of(sheet)
    assert [path.name for path in tmp_path.iterdir()] == ["ward.pdf"]


def test_that_an_order_that_may_not_go_on_has_no_ward_sheet(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run_here(capfd, "verify", UNPREPARABLE, "--ward-sheet", tmp_path / "ward.pdf")
    assert code == 1
    assert err.startswith("no ward sheet: order: found verdict REJECT")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("other", ["--worksheet", "--label"])
def test_that_a_ward_sheet_needs_a_file_of_its_own(
    other: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "one.pdf"
    code, _, err = run_here(capfd, "verify", CLEAN, other, file, "--ward-sheet", file)
    assert code == 2
    assert f"{other[2:]} and ward sheet need a file each" in err
    assert list(tmp_path.iterdir()) == []
