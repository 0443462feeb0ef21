"""besponsa-desktop course: from order files without records, from the records, as text, JSON and PDF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from besponsa_desktop.exchange.schemas import schema
from besponsa_desktop.workflow.returning import cancel_order
from tests.cli.running import SAMPLES, run, run_here
from tests.cli.site import Command, SignedSite, use
from tests.workflow.site import credential, new_id, open_site

ORDERS, FOLLOW_UP = SAMPLES / "course.jsonl", SAMPLES / "course-followup.jsonl"
COURSE = Draft202012Validator(schema("course"))


def test_that_order_files_need_no_records(tmp_path: Path) -> None:
    ran = run("course", "--orders", ORDERS, "--json", HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path))
    assert (ran.returncode, ran.stderr) == (0, b"")
    COURSE.validate(json.loads(ran.stdout))
    assert list(tmp_path.iterdir()) == []


def test_that_standard_input_is_read_as_well() -> None:
    ran = run("course", "--orders", "-", "--json", stdin=ORDERS.read_bytes())
    assert json.loads(ran.stdout)["mrn"] == "SYN-100200"


def test_that_the_text_says_when_the_watch_changed(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "course", "--orders", ORDERS, "--follow-up", FOLLOW_UP)
    assert (code, err) == (0, "")
    assert "26-Oct-2026: clear to caution" in out
    assert "02-Nov-2026: caution to hold" in out


def test_that_the_report_is_written(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "course.pdf"
    code, _, _ = run_here(capfd, "course", "--orders", ORDERS, "--report", pdf)
    assert code == 0
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_that_another_protocol_may_be_named(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run_here(capfd, "course", "--orders", ORDERS, "--protocol", "smpc-2024-02", "--json")
    assert (code, json.loads(out)["protocol"]["id"]) == (0, "smpc-2024-02")


def test_that_an_interruption_and_another_day_are_answered(capfd: pytest.CaptureFixture[str]) -> None:
    asked = ("course", "--orders", ORDERS, "--interruption", "14", "--delay-to", "2026-11-20")
    code, out, err = run_here(capfd, *asked)
    assert (code, err) == (0, "")
    assert "After an interruption of 14 days for non-hematologic toxicity" in out
    assert "Next dose then: cycle 3 day 1, 0.375 mg/m²" in out
    assert "The next dose on 20-Nov-2026\n  17 days later than planned" in out
    assert "cycle 3 day 8: 27-Nov-2026 (26-Nov-2026 to 29-Nov-2026)" in out
    code, out, _ = run_here(capfd, *asked, "--json")
    read = json.loads(out)
    COURSE.validate(read)
    assert (read["interruption"]["days"], read["delay"]["days"]) == (14, 17)


@pytest.mark.parametrize(
    ("line", "day", "words"),
    [
        (1, "2026-08-10", "The planned day"),
        (1, "2026-08-11", "1 day later than planned"),
        (1, "2026-08-13", "Outside the window: it ends 9 days after cycle 1 day 1, on 12-Aug-2026"),
    ],
)
def test_that_a_day_is_told_by_what_it_does_not_meet(
    line: int, day: str, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    orders = tmp_path / "orders.jsonl"
    orders.write_bytes(b"\n".join(ORDERS.read_bytes().splitlines()[: line + 1]))
    _, out, _ = run_here(capfd, "course", "--orders", orders, "--delay-to", day)
    assert words in out


def unresponsive(line: bytes) -> bytes:
    """Return an order of cycle 4 without a response to the first three, which ends the treatment."""
    document = json.loads(line)
    third = document["course"]["doses_given"][-1]
    times = ((3, 1, "2026-10-13"), (3, 8, "2026-10-20"), (3, 15, "2026-10-27"))
    document["course"]["doses_given"] += [
        third | {"cycle": cycle, "day": day, "given_at": f"{on}T10:10:00-04:00"} for cycle, day, on in times
    ]
    document["course"]["response"] |= {"status": "none", "assessed_on": "2026-11-02"}
    return json.dumps(document).encode("utf-8")


def test_that_a_course_that_ends_says_why_no_day_is_planned(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    orders = tmp_path / "orders.jsonl"
    orders.write_bytes(unresponsive(ORDERS.read_bytes().splitlines()[-1]))
    why = "No CR or CRi within 3 cycles: the protocol ends the treatment."
    code, out, err = run_here(capfd, "course", "--orders", orders, "--interruption", "3")
    assert (code, err) == (0, "")
    assert out.count(f"No further dose is planned: {why}") == 2
    code, out, err = run_here(capfd, "course", "--orders", orders, "--delay-to", "2026-11-20")
    assert (code, out) == (2, "")
    assert err == f"--delay-to: found 20-Nov-2026; needed a course that goes on; {why}\n"


def test_that_a_course_whose_next_dose_has_no_day_says_what_is_missing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    orders = tmp_path / "orders.jsonl"
    document = json.loads(ORDERS.read_bytes().splitlines()[-1])
    document["course"]["doses_given"] = None
    orders.write_text(json.dumps(document), encoding="utf-8")
    missing = "missing: doses given so far"
    code, out, _ = run_here(capfd, "course", "--orders", orders)
    assert code == 0
    assert f"No day is planned for the next dose; {missing}" in out
    code, _, err = run_here(capfd, "course", "--orders", orders, "--delay-to", "2026-11-20")
    assert (code, err) == (
        2,
        f"--delay-to: found 20-Nov-2026; needed a next dose whose day is known; {missing}\n",
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--orders", str(ORDERS), "--interruption", "x"), "--interruption: found x; needed a whole number"),
        (("--orders", str(ORDERS), "--interruption", "0"), "--interruption: found 0; needed 1 to 3650 days"),
        (
            ("--orders", str(ORDERS), "--delay-to", "3.3.2027"),
            "--delay-to: found 3.3.2027; needed a day that",
        ),
        (
            ("--orders", str(ORDERS), "--delay-to", "2026-11-02"),
            "--delay-to: found 02-Nov-2026; needed a day from 03-Nov-2026 on",
        ),
        ((), "MRN, --orders: found neither; needed one of them"),
        (("SYN-100200", "--orders", str(ORDERS)), "MRN, --orders: found both; needed one of them"),
        (("SYN-100200", "--protocol", "smpc-2024-02"), "--protocol: found smpc-2024-02"),
        (("SYN-100200", "--follow-up", str(FOLLOW_UP)), "--follow-up: found"),
        (("--orders", "nowhere.jsonl"), "nowhere.jsonl"),
        (("--orders", str(FOLLOW_UP)), "orders line 1: "),
    ],
)
def test_that_a_call_that_cannot_be_used_says_why(
    arguments: tuple[str, ...], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run_here(capfd, "course", *arguments)
    assert (code, out) == (2, "")
    assert words in err


def test_that_a_patient_is_found_in_the_records(
    site: SignedSite, capfd: pytest.CaptureFixture[str], command: Command
) -> None:
    code, out, _ = run_here(capfd, "course", "SYN-100101", "--json")
    read = json.loads(out)
    COURSE.validate(read)
    assert (code, read["mrn"]) == (0, "SYN-100101")
    code, out, err = command("course", "SYN-999999")  # which watches that no patient is named
    assert (code, out) == (2, "")
    assert "MRN: found one that is not in the records" in err


def test_that_a_patient_whose_orders_all_ended_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    site, records = open_site(tmp_path), SignedSite(folder=tmp_path)
    cancel_order(site.workstation, site.verified("01"), "no more needed", credential("ann"), new_id())
    site.workstation.close()
    use(monkeypatch, tmp_path, str(records.database), records.keys)
    code, out, err = command("course", "SYN-100101")
    assert (code, out) == (2, "")
    assert "MRN: found one of whom every order on file was cancelled or replaced" in err
