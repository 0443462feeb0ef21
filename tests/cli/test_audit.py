"""besponsa-desktop audit: sound records pass, whatever was done to others is named, a period is exported."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing

import pytest

from tests.cli.attacking import attack
from tests.cli.site import Command, SignedSite
from tests.printing.pdf_reading import text_of
from tests.workflow.site import OWN

EVER = ("--from", "2020-01-01", "--to", "2099-01-01")


def test_that_untouched_records_are_sound(site: SignedSite, command: Command) -> None:
    code, out, err = command("audit", "verify")
    assert (code, err) == (0, "")
    first, second = out.splitlines()
    assert first == "SOUND"
    assert second.startswith("9 entries, 2 signed documents; head 9:")


def test_that_the_check_is_json_too(site: SignedSite, command: Command) -> None:
    code, out, _ = command("audit", "verify", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["format"] == "besponsa-desktop/audit/1"
    assert (found["result"], found["first_fault"], found["faults"]) == ("sound", None, [])
    assert (found["entries"], found["signed_documents"]) == (9, 2)


CUT = "DELETE FROM audit WHERE sequence > 7"
CUT_HEAD = "UPDATE audit_head SET sequence = 7, hash = (SELECT hash FROM audit WHERE sequence = 7)"


@pytest.mark.parametrize(
    ("statements", "first"),
    [
        (
            ("UPDATE audit SET person_id = 'x' WHERE sequence = 7",),
            "entry 7: the entry is not what was written",
        ),
        (("DELETE FROM audit WHERE sequence = 4",), "entry 4: the entry is missing"),
        ((CUT, CUT_HEAD), "entry 8: the trail ends before an entry that was seen (document "),
        (("UPDATE documents SET pdf = CAST(pdf || X'00' AS BLOB)",), "document:"),
        (("UPDATE documents SET pdf = X'00'",), "document:"),
        (("DELETE FROM signatures WHERE meaning = 'second_check'",), "order:"),
        (("UPDATE signatures SET statement = '{}'",), "order:"),
        (("UPDATE order_versions SET document = '{}'",), "order:"),
        (("UPDATE assessments SET verdict = 'reject', document = '{}'",), "order:"),
    ],
)
def test_that_the_first_bad_entry_is_named(
    statements: tuple[str, ...], first: str, site: SignedSite, command: Command
) -> None:
    attack(site, *statements)
    code, out, err = command("audit", "verify")
    assert (code, err) == (1, "")
    assert out.startswith(f"NOT SOUND: {first}")
    found = json.loads(command("audit", "verify", "--json")[1])
    assert found["result"] == "not sound"
    assert found["first_fault"].startswith(first)


def test_that_a_document_that_was_changed_together_with_its_record_is_found(
    site: SignedSite, command: Command
) -> None:
    attack(site, "UPDATE documents SET head_sequence = 3, head_hash = substr(head_hash, 1, 60) || '0000'")
    code, out, _ = command("audit", "verify")
    assert code == 1
    assert "entry 3: the entry is another one than was seen (document" in out


@pytest.mark.parametrize(
    ("statement", "faults"),
    [
        ("UPDATE audit SET changes = 'no json' WHERE sequence = 7", ["entry 7: ", "records: a row is not"]),
        (
            "UPDATE audit SET changes = '{\"changes\":[1]}' WHERE sequence = 7",
            ["entry 7: ", "records: a row"],
        ),
        ("UPDATE audit SET at = 'noon' WHERE sequence = 7", ["entry 7: the entry is not what was written"]),
        ("UPDATE documents SET made_at = 'noon'", ["documents: a row is not as this program writes it"]),
        ("UPDATE signatures SET signed_at = ''", ["documents: a row is not as this program writes it"]),
        (
            "UPDATE signatures SET meaning = 'approved' WHERE meaning = 'verified'",
            ["documents: a row is not", "order:"],
        ),
        ("UPDATE audit_head SET hash = ''", ["entry 9: the head of the trail does not fit its last entry"]),
    ],
)
def test_that_rows_that_make_no_sense_are_faults_and_no_failure(
    statement: str, faults: list[str], site: SignedSite, command: Command
) -> None:
    attack(site, "PRAGMA ignore_check_constraints = ON", statement)
    code, out, err = command("audit", "verify")
    assert (code, err) == (1, "")
    for fault in faults:
        assert f"  {fault}" in out


def test_that_missing_guards_are_a_finding_and_no_failure(site: SignedSite, command: Command) -> None:
    with closing(sqlite3.connect(site.database)) as connection:
        connection.execute("DROP TRIGGER audit_no_update")
    code, out, err = command("audit", "verify")
    assert (code, err) == (1, "")
    assert out.startswith("NOT SOUND: The records are not opened: 1 of their guards are missing")
    assert json.loads(command("audit", "verify", "--json")[1])["result"] == "not sound"


def test_that_records_that_are_not_there_are_not_made(site: SignedSite, command: Command) -> None:
    missing = site.folder / "other.db"
    code, out, err = command("audit", "verify", "--database", missing)
    assert (code, out) == (2, "")
    assert f"There are no records in {missing}" in err
    assert not missing.exists()


def test_that_records_without_their_keys_are_not_judged(site: SignedSite, command: Command) -> None:
    site.keys.unlink()
    code, out, err = command("audit", "verify")
    assert (code, out) == (2, "")
    assert "The keys of these records are not at this workstation" in err
    assert not site.keys.exists()


def test_that_a_file_that_is_no_database_is_told_plainly(site: SignedSite, command: Command) -> None:
    site.database.write_bytes(b"no database at all, and longer than its header would be" * 40)
    code, out, err = command("audit", "verify")
    assert (code, out) == (2, "")
    assert err == (
        "besponsa-desktop: The records are damaged, or are no records of this program. Stop working, and"
        " restore a backup.\n"
    )


def test_that_a_period_is_exported_with_every_entry(site: SignedSite, command: Command) -> None:
    table = site.folder / "trail.csv"
    code, out, err = command("audit", "export", "--from", "2026-11-20", "--to", "2026-11-24", "--csv", table)
    assert (code, out, err) == (0, "20-Nov-2026 to 24-Nov-2026: 9 entries\n", "")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["Entry"] for row in rows] == [str(number) for number in range(1, 10)]
    assert [row["What"] for row in rows[-2:]] == ["order_verified", "order_second_checked"]
    assert rows[-1]["Person"] == "Ben Example, RPh"
    assert rows[-1]["Previous hash"] == rows[-2]["Hash"]


def test_that_other_days_are_left_out_and_the_export_itself_is_recorded(
    site: SignedSite, command: Command
) -> None:
    table = site.folder / "trail.csv"
    given = ("audit", "export", "--from", "2026-11-20", "--to", "2026-11-22", "--csv", table)
    assert command(*given)[1].endswith(": 0 entries\n")
    assert command("audit", "export", *EVER, "--csv", table)[1].endswith(": 10 entries\n")
    assert "audit_exported" in table.read_text(encoding="utf-8")


def test_that_no_cell_is_a_formula_to_a_spreadsheet(site: SignedSite, command: Command) -> None:
    formulas = ["=1+1+cmd|' /C calc'!A0", "+1+1 and more", "-1-1 and more", "@SUM(1+1)*cmd"]
    for formula in formulas:
        given = ("people", "unlock", "ann", "--as", "admin", f"--reason={formula}")
        assert command(*given, passwords=(OWN,))[0] == 0
    table = site.folder / "trail.csv"
    command("audit", "export", *EVER, "--csv", table)
    with table.open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert [cell for cell in cells if cell[1:] in formulas] == [f"'{formula}" for formula in formulas]


def test_that_the_trail_is_printed_with_what_changed(site: SignedSite, command: Command) -> None:
    table, paper = site.folder / "trail.csv", site.folder / "trail.pdf"
    assert command("audit", "export", *EVER, "--csv", table, "--pdf", paper)[0] == 0
    text = text_of(paper.read_bytes())
    for part in ("AUDIT TRAIL", "General Hospital", "order_second_checked", "Ben Example, RPh", "sound;"):
        assert part in text
    assert "state draft → verified" in " ".join(text.split())


def test_that_an_export_of_an_unsound_trail_says_so(site: SignedSite, command: Command) -> None:
    attack(site, "UPDATE audit SET reason = 'another' WHERE sequence = 5")
    paper = site.folder / "trail.pdf"
    code, _, err = command("audit", "export", *EVER, "--csv", site.folder / "t.csv", "--pdf", paper)
    assert (code, err) == (1, "The trail is not sound: entry 5: the entry is not what was written\n")
    assert "NOT SOUND: entry 5" in text_of(paper.read_bytes())


def test_that_every_date_that_is_none_is_named(site: SignedSite, command: Command) -> None:
    table = site.folder / "trail.csv"
    code, _, err = command("audit", "export", "--from", "1/11/26", "--to", "2026-W48-1", "--csv", table)
    assert code == 2
    assert err.splitlines() == [
        "--from: found 1/11/26; needed a date such as 2026-11-01",
        "--to: found 2026-W48-1; needed a date such as 2026-11-01",
    ]
    code, _, err = command("audit", "export", "--from", "2026-11-02", "--to", "2026-11-01", "--csv", table)
    assert (code, err) == (2, "--to: found 2026-11-01; needed a day that is not before 2026-11-02\n")
    assert not table.exists()


def test_that_neither_file_is_written_where_one_cannot_be(site: SignedSite, command: Command) -> None:
    table = site.folder / "trail.csv"
    for paper in (site.folder / "none" / "trail.pdf", table):
        code, _, err = command("audit", "export", *EVER, "--csv", table, "--pdf", paper)
        assert code == 2
        assert err.startswith(f"besponsa-desktop: {paper}: ")
        assert not table.exists()


def test_that_an_entry_that_makes_no_sense_is_told_and_nothing_is_written(
    site: SignedSite, command: Command
) -> None:
    attack(site, "UPDATE audit SET at = '2026-11-23 noon' WHERE sequence = 5")
    code, _, err = command("audit", "export", *EVER, "--csv", site.folder / "t.csv")
    assert code == 2
    assert "cannot be read (entry 5: the entry is not what was written)" in err
    assert list(site.folder.glob("*.csv*")) == []
