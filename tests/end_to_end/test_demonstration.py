"""The demonstration drives the real window from the command line, and what it writes is the program's own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``besponsa-desktop demo`` has written; every file it names is there."""
    out = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "besponsa_desktop", "demo", "--out", str(out)]
    environment = {**os.environ, "QT_LOGGING_RULES": "*.debug=false"}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    named = {Path(line).name for line in run.stdout.splitlines() if line}
    assert named == {path.name for path in out.iterdir()}
    return out


def test_that_every_verdict_is_shown_in_both_themes(written: Path) -> None:
    names = {path.stem for path in written.glob("order-*.png")}
    for verdict in ("pass", "caution", "incomplete", "hold", "reject", "discontinue"):
        for theme in ("light", "dark"):
            assert any(name.endswith(f"-{verdict}-{theme}") for name in names), (verdict, theme)


def test_that_a_whole_order_was_typed(written: Path) -> None:
    assert (written / "order-01-typed-light.png").is_file()


def test_that_the_pictures_are_of_the_window(written: Path) -> None:
    with Image.open(written / "order-10-hold-light.png") as picture:
        assert picture.size == (1366, 768)
        assert len(picture.convert("RGB").getcolors(maxcolors=1366 * 768) or []) > 50


@pytest.mark.parametrize("number", ["01", "06"])
def test_that_worksheet_and_label_are_practice(written: Path, number: str) -> None:
    for sheet, pages in (("worksheet", range(2, 4)), ("label", range(1, 2))):
        document = PdfReader(written / f"order-{number}-{sheet}.pdf")
        assert len(document.pages) in pages
        assert all("PRACTICE" in page.extract_text() for page in document.pages)


def test_that_two_practice_pharmacists_signed_an_order_and_inspect_finds_every_point_to_hold(
    written: Path,
) -> None:
    signed, root = written / "order-01-signed.pdf", written / "practice-root.pem"
    command = [sys.executable, "-m", "besponsa_desktop", "inspect", str(signed), "--root", str(root)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert "two people: two people" in run.stdout
    assert "FAILED" not in run.stdout, run.stdout
    altered = bytearray(signed.read_bytes())
    altered[len(altered) // 3] ^= 1
    changed = written.parent / "altered.pdf"
    changed.write_bytes(altered)
    command[4] = str(changed)
    assert subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120).returncode == 1
