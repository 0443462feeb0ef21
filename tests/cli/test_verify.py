"""besponsa-desktop verify: the exit code, the assessment file, the summary for a person."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.exchange.assessment_file import assessment_document
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.exchange.schemas import schema
from besponsa_desktop.protocol import default_policy, shipped_regimen
from tests.cli.running import CLEAN, REJECTED, SAMPLES, expected_verdicts, run, run_here

VERDICTS = expected_verdicts()
GOES_ON = {"pass", "caution"}
ASSESSMENT = Draft202012Validator(schema("assessment"))


@pytest.mark.parametrize("name", VERDICTS)
def test_that_the_exit_code_says_whether_an_order_may_go_on(
    name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run_here(capfd, "verify", SAMPLES / "orders" / name, "--json")
    document = json.loads(out)
    assert document["verdict"] == VERDICTS[name]
    assert code == (0 if VERDICTS[name] in GOES_ON else 1)
    assert err == ""
    assert [error.message for error in ASSESSMENT.iter_errors(document)] == []


@pytest.mark.parametrize("protocol", ["uspi-2024-03", "smpc-2024-02", "source-brief"])
def test_that_the_assessment_is_the_one_of_the_core(protocol: str, capfd: pytest.CaptureFixture[str]) -> None:
    order = read_order(REJECTED.read_bytes())
    assessment = assess(order, shipped_regimen(protocol), default_policy())
    _, out, _ = run_here(capfd, "verify", REJECTED, "--json", "--protocol", protocol)
    assert json.loads(out) == assessment_document(assessment, order)


def test_that_the_same_order_gives_the_same_bytes_in_every_process() -> None:
    runs = [run("verify", REJECTED, "--json", PYTHONHASHSEED=seed) for seed in ("0", "1")]
    assert runs[0].stdout == runs[1].stdout
    assert runs[0].stdout.endswith(b"}\n")


def test_that_the_assessment_is_utf8_whatever_the_terminal_is() -> None:
    finished = run("verify", CLEAN, "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "mg/m²" in finished.stdout.decode("utf-8")


def test_that_an_order_is_read_from_standard_input() -> None:
    from_file, from_input = (
        run("verify", CLEAN, "--json"),
        run("verify", "-", "--json", stdin=CLEAN.read_bytes()),
    )
    assert from_input.stdout == from_file.stdout
    assert from_input.returncode == 0


def test_that_the_labels_level_is_required_and_the_briefs_named(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run_here(capfd, "verify", REJECTED)
    assert code == 1
    assert out.startswith("REJECT: ")
    assert "dose.level" in out
    assert "matches the source brief" in " ".join(out.split()).lower()


def test_that_the_briefs_own_protocol_accepts_its_level_and_names_the_label(
    capfd: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = run_here(capfd, "verify", REJECTED, "--protocol", "source-brief")
    assert code == 0
    assert out.startswith("CAUTION: ")
    assert "differs from the label, not in force by default" in out
    assert "protocol.differs_from_label" in out


def test_that_the_summary_shows_dose_arithmetic_preparation_and_counts(
    capfd: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = run_here(capfd, "verify", CLEAN)
    for part in (
        "PASS: ",
        "MRN SYN-100101",
        "cycle 1 day 1",
        "in force by default",
        "BSA        1.73 m² (Mosteller)",
        "0.8 mg/m² × 1.7282 m² = 1.3826 mg",
        "rounded    1.38 mg",
        "ordered    1.38 mg (−0.19 % against the calculated dose)",
        "bag, 2 vials",
        "withdraw   5.52 mL, by vial: 3.6 mL and 1.92 mL",
        "No findings",
        "rules passed",
    ):
        assert part in out


def test_that_findings_are_summed_up_worst_first(capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run_here(capfd, "verify", SAMPLES / "orders" / "10-adult-c1d15-liver-hold.json")
    words = [line.split()[0] for line in out.splitlines() if line.startswith("  ") and line[2:3].isupper()]
    order = ["DISCONTINUE", "REJECT", "HOLD", "UNKNOWN", "CAUTION", "NOTE"]
    severities = [word for word in words if word in order]
    assert severities[0] == "HOLD"
    assert severities == sorted(severities, key=order.index)


def test_that_a_missing_dose_is_said_and_not_reckoned(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(CLEAN.read_text(encoding="utf-8"))
    document["measurements"]["height"] = document["order"]["dose"] = None
    path = tmp_path / "order.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    code, out, _ = run_here(capfd, "verify", path)
    assert code == 1
    assert "BSA        not known" in out
    assert "ordered    not stated" in out
    assert "UNKNOWN     measurement.height" in out


def test_that_a_finding_that_may_never_be_released_says_so(capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run_here(capfd, "verify", SAMPLES / "orders" / "15-gemtuzumab-look-alike-reject.json")
    (line,) = [line for line in out.splitlines() if " identity.product: " in line]
    assert line.startswith("  REJECT")
    assert line.endswith("[may not be released]")
