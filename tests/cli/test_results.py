"""besponsa-desktop results: what is in a file of results, and recording it under a person's password."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from besponsa_desktop.workflow.workstation import open_workstation
from tests.cli.running import SAMPLES, run_here
from tests.cli.site import Command, SignedSite
from tests.workflow.site import OWN, QUICK, Clock, Site, new_id, place
from tests.workflow.test_names_of_tests import put_names

FOLLOW_UP = SAMPLES / "course-followup.jsonl"
MRN = "SYN-100101"
TABLE = "Test;{time};unit;upper\nALT;51;U/L;40\nFerritin;9;;\n".format(time="2026-11-22T06:00:00-05:00")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "results.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_that_a_file_is_read_without_any_records(table: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "results", MRN, table)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "alt 51 U/L (upper limit 40), 2026-11-22T06:00:00-05:00",
        "Not taken over: Ferritin: 9 (row 3, column 2): its row or column names no test that is known",
        "Nothing was recorded.",
    ]


def test_that_every_part_of_a_visit_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run_here(capfd, "results", "SYN-100200", FOLLOW_UP)
    assert code == 0
    assert "weight 63.0 kg, 2026-09-21T07:00:00-04:00" in out
    assert "ascites false, 2026-09-21T09:00:00-04:00" in out


def test_that_what_is_in_the_way_is_said(table: Path, capfd: pytest.CaptureFixture[str]) -> None:
    table.write_text("Test;2026-11-22 06:00\nALT;0,9\n", encoding="utf-8")
    code, out, _ = run_here(capfd, "results", MRN, table)
    assert code == 1
    assert "To be mended: labs[0].unit: found nothing" in out
    assert "To be mended: labs[0].collected_at" in out


def test_that_another_patients_file_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "results", "SOMEBODY", FOLLOW_UP)
    assert (code, out) == (2, "")
    assert err.startswith("line 1: mrn: found another patient's number")
    assert "SYN-100200" not in err


def test_that_results_are_recorded_under_a_password(site: SignedSite, table: Path, command: Command) -> None:
    assert site.database.is_file()
    recording = ("results", MRN, table, "--record", "--as", "ann")
    code, out, err = command(*recording, passwords=(OWN,))
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "Visits recorded: 1"
    code, _, err = command(*recording, passwords=("of-somebody-else",))
    assert code == 1
    assert err


def test_that_what_is_on_record_already_is_told_and_the_rest_recorded(
    site: SignedSite, table: Path, command: Command
) -> None:
    assert site.database.is_file()
    recording = ("results", MRN, table, "--record", "--as", "ann")
    assert command(*recording, passwords=(OWN,))[0] == 0
    code, out, err = command(*recording, passwords=(OWN,))
    assert (code, err) == (1, "")
    first, last = out.splitlines()[-2:]
    assert first.startswith("The results of 22-Nov-2026 are on record already, recorded ")
    assert first.endswith(" by Ann Sample.")
    assert last == "Visits recorded: 0"
    later = "Test;2026-11-22T06:00:00-05:00;2026-11-21T06:00:00-05:00;unit;upper\nALT;51;40;U/L;40\n"
    table.write_text(later, encoding="utf-8")
    code, out, err = command(*recording, passwords=(OWN,))
    assert (code, err) == (1, "")
    assert out.splitlines() == [first, "Visits recorded: 1"]


def test_that_a_name_that_the_site_decided_is_read_with_its_records(
    site: SignedSite, table: Path, command: Command
) -> None:
    table.write_text(TABLE.replace("ALT", "GPT"), encoding="utf-8")
    code, _, err = command("results", MRN, table)
    assert code == 2
    assert "no name of a test" in err
    workstation = open_workstation(
        str(site.database), place(site.folder), clock=Clock(), new_id=new_id, rules=QUICK
    )
    put_names(Site(workstation, Clock()), ("alt", '["GPT"]'))
    workstation.close()
    code, out, err = command("results", MRN, table)
    assert (code, err) == (0, "")
    assert out.startswith("alt 51 U/L (upper limit 40), ")
    code, out, err = command("results", MRN, table, "--record", "--as", "ann", passwords=(OWN,))
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == "Visits recorded: 1"


def test_that_records_that_are_named_and_not_there_are_told_of(table: Path, command: Command) -> None:
    code, out, err = command("results", MRN, table, "--database", table.parent / "none.db")
    assert (code, out) == (2, "")
    assert "There are no records in" in err


def test_that_a_person_is_named_with_record_and_only_then(table: Path, command: Command) -> None:
    for arguments in (("--record",), ("--as", "ann")):
        code, out, err = command("results", MRN, table, *arguments)
        assert (code, out) == (2, "")
        assert err.startswith("--record, --as: found")


def test_that_nothing_is_recorded_of_what_has_faults(
    site: SignedSite, table: Path, command: Command, tmp_path: Path
) -> None:
    assert site.database.is_file()
    visits = tmp_path / "visits.jsonl"
    line = json.loads(FOLLOW_UP.read_text(encoding="utf-8").splitlines()[0]) | {"mrn": MRN}
    line["weight"].pop("measured_at")
    visits.write_text("\n".join(json.dumps(one) for one in (line, line)), encoding="utf-8")
    code, out, err = command("results", MRN, visits, "--record", "--as", "ann", passwords=(OWN,))
    assert (code, out) == (2, "")
    assert err.startswith("[0].weight.measured_at: found nothing")
