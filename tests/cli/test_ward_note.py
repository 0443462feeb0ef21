"""besponsa-desktop ward-note: a real PDF of what is recorded of an infusion, or why there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.site import Command, SignedSite, use
from tests.printing.pdf_reading import text_of
from tests.workflow.between import happened
from tests.workflow.site import open_site
from tests.workflow.site_ways import given

NUMBER = "RX-2026-900101"


def test_that_the_note_of_an_infusion_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    site = open_site(tmp_path)
    happened(site, given(site), "reaction", grade=3, words="wheeze")
    site.workstation.close()
    use(monkeypatch, tmp_path, str(tmp_path / "records.db"), tmp_path / "keys" / "keys.json")
    out = tmp_path / "note.pdf"
    assert command("ward-note", NUMBER, "--out", out) == (0, "", "")
    text = " ".join(text_of(out.read_bytes()).split())
    for part in ("Ward note", "NOT SIGNED", "grade 3", "wheeze", "DISCONTINUE"):
        assert part in text


@pytest.mark.parametrize(
    ("number", "said"), [(NUMBER, "nothing recorded"), ("RX-NONE", "ORDER_NUMBER: found RX-NONE")]
)
def test_that_what_cannot_be_noted_is_refused_and_no_file_is_written(
    site: SignedSite, command: Command, number: str, said: str
) -> None:
    out = site.folder / "note.pdf"
    code, printed, err = command("ward-note", number, "--out", out)
    assert (code, printed) == (2, "")
    assert said in err
    assert not out.exists()
