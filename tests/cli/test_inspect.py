"""besponsa-desktop inspect: by the root alone, and by the records; what was changed is refused and named."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from besponsa_desktop.signing.certificates import certificate_pem
from tests.cli.attacking import attack
from tests.cli.site import Command, SignedSite, make_signed_site
from tests.signing.people import make_site


def failed(out: str) -> list[str]:
    """Return the names of the checks that failed."""
    lines = [line for line in out.splitlines() if line.startswith("FAILED ")]
    return [match[1] for line in lines if (match := re.match(r"FAILED +((?:\w+: )?[\w ]+): ", line))]


def test_that_a_signed_worksheet_is_as_the_records_have_it(site: SignedSite, command: Command) -> None:
    code, out, err = command("inspect", site.signed)
    assert (code, err) == (0, "")
    assert out.startswith("VALID: 2 signatures\n")
    assert "the order is checked" in out
    assert "verified: Ann Sample, PharmD" in out
    assert "second check: Ben Example, RPh" in out
    for check in ("file as recorded", "statement as recorded", "head in the trail", "known to the records"):
        assert check in out
    assert failed(out) == []
    assert "INDETERMINATE" not in out


def test_that_the_root_is_enough_without_records(
    site: SignedSite, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BESPONSA_DATABASE", str(site.folder / "none.db"))
    code, out, err = command("inspect", site.signed, "--root", site.root)
    assert (code, err) == (0, "")
    assert out.startswith("VALID: 2 signatures; not compared with any record\n")
    code, out, _ = command("inspect", site.signed, "--root", site.root, "--database", site.database)
    assert code == 0
    assert out.startswith("VALID: 2 signatures\n")


def test_that_the_sites_root_is_handed_out(site: SignedSite, command: Command) -> None:
    pem = site.folder / "handed-out.pem"
    assert command("audit", "root", pem) == (0, "", "")
    assert pem.read_bytes() == site.root.read_bytes()


def test_that_the_inspection_is_json_too(site: SignedSite, command: Command) -> None:
    code, out, _ = command("inspect", site.signed, "--json")
    found = json.loads(out)
    assert code == 0
    assert found["format"] == "besponsa-desktop/inspection/1"
    assert (found["result"], found["compared_with_records"]) == ("passed", True)
    assert found["document"]["sha256"] == found["file_sha256"]
    assert [one["meaning"] for one in found["signatures"]] == ["verified", "second_check"]
    assert {check["result"] for check in found["checks"]} == {"passed"}
    alone = json.loads(command("inspect", site.signed, "--json", "--root", site.root)[1])
    assert (alone["result"], alone["document"]) == ("indeterminate", None)


def with_changed_byte(pdf: bytes) -> bytes:
    """Return the file with one bit of its first page changed."""
    at = pdf.index(b"stream") + 40
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


@pytest.mark.parametrize("records", [True, False], ids=["by records", "by root"])
def test_that_one_changed_byte_is_seen(records: bool, site: SignedSite, command: Command) -> None:
    site.signed.write_bytes(with_changed_byte(site.signed.read_bytes()))
    code, out, _ = command("inspect", site.signed, *(() if records else ("--root", site.root)))
    assert code == 1
    assert out.startswith("NOT VALID: 2 signatures; verified: integrity, ")
    assert ("file as recorded" in failed(out)) is records
    assert ("known to the records" in failed(out)) is records


def test_that_appended_bytes_are_seen(site: SignedSite, command: Command) -> None:
    site.signed.write_bytes(site.signed.read_bytes() + b"\n% more")
    code, out, _ = command("inspect", site.signed)
    assert code == 1
    assert {"whole file", "file as recorded"} <= set(failed(out))


def test_that_one_signature_is_not_enough_for_paper(site: SignedSite, command: Command) -> None:
    code, out, _ = command("inspect", site.signed_once)
    assert code == 1
    assert out.startswith("NOT VALID: one signature; signatures present\n")
    assert "one signature (verified); missing: second_check" in out
    assert failed(out) == ["signatures present"]


def test_that_another_sites_worksheet_is_not_this_sites(
    site: SignedSite, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    other = make_signed_site(tmp_path / "elsewhere")
    code, out, _ = command("inspect", other.signed)
    assert code == 1
    assert {"verified: certificate", "file as recorded"} <= set(failed(out))
    code, out, _ = command("inspect", other.signed, "--root", site.root)
    assert code == 1
    assert "not certified by this site" in out


def test_that_a_worksheet_is_held_against_the_record_of_the_same_order(
    site: SignedSite, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "older").mkdir()
    other = make_signed_site(tmp_path / "older")
    foreign = ("--database", other.database, "--keys", other.keys)
    code, out, _ = command("inspect", site.signed, "--root", site.root, *foreign)
    assert code == 1
    assert "another file is the worksheet of order" in out
    assert "verified: head in the trail" in failed(out)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nnothing", b"\x00" * 5_000])
def test_that_any_file_gets_an_answer(data: bytes, site: SignedSite, command: Command) -> None:
    (site.folder / "any.pdf").write_bytes(data)
    code, out, err = command("inspect", site.folder / "any.pdf")
    assert (code, err) == (1, "")
    assert out.startswith("NOT VALID: no signature; readable")


def test_that_what_cannot_be_used_is_told_plainly(site: SignedSite, command: Command) -> None:
    assert command("inspect", site.folder / "none.pdf")[0] == 2
    code, _, err = command("inspect", site.signed, "--root", site.signed)
    assert code == 2
    assert err.startswith("--root: found")
    assert "needed a certificate of the site's authority" in err
    code, _, err = command("inspect", site.signed, "--database", site.folder / "none.db")
    assert code == 2
    assert "There are no records in" in err


def test_that_a_root_of_another_site_judges_by_itself(site: SignedSite, command: Command) -> None:
    other = site.folder / "other.pem"
    other.write_bytes(certificate_pem(make_site("Elsewhere").root))
    code, out, _ = command("inspect", site.signed, "--root", other)
    assert code == 1
    assert {"verified: certificate", "second_check: certificate"} <= set(failed(out))


def test_that_a_record_that_makes_no_sense_is_a_finding(site: SignedSite, command: Command) -> None:
    attack(site, "UPDATE signatures SET signed_at = 'noon'")
    code, out, err = command("inspect", site.signed)
    assert (code, err) == (1, "")
    assert "known to the records: its record is not as this program writes it" in out
