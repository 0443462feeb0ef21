"""Check every sample: verdict, open findings, arithmetic, the other protocols, the course."""

import csv
import json
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.exchange.assessment_file import assessment_document
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

SAMPLES = Path(__file__).parents[1] / "samples"
IN_FORCE = "uspi-2024-03"
UNPREPARABLE = "08"

EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
ARITHMETIC = list(csv.DictReader((SAMPLES / "arithmetic.csv").read_text(encoding="utf-8").splitlines()))
ORDER_FILES = {path.name[:2]: path for path in sorted((SAMPLES / "orders").glob("*.json"))}

UNDER_THE_SMPC = {"05": ("reject", {"indication.age"}), "06": ("reject", {"indication.age"})}
UNDER_THE_SOURCE_BRIEF = {
    **{sample: ("caution", set[str]()) for sample in ("02", "07")},
    **{sample: ("reject", {"dose.level", "dose.amount"}) for sample in ("01", "05", "06", "09")},
    **{sample: ("reject", {"dose.cycle_total"}) for sample in ("10", "11", "14")},
}
DIFFERS = "protocol.differs_from_label"

COURSE = [  # line, cycle, day, planned, dose in mg
    (1, 1, 1, "2026-08-03", "1.36"),
    (2, 1, 8, "2026-08-10", "0.85"),
    (3, 1, 15, "2026-08-17", "0.85"),
    (4, 2, 1, "2026-08-31", "0.85"),
    (5, 2, 8, "2026-09-08", "0.85"),
    (6, 2, 15, "2026-09-15", "0.85"),
    (7, 3, 1, "2026-11-03", "0.88"),
]


@cache
def sample_document(name: str) -> dict[str, Any]:
    """Return a sample order by its name in expected.json: a file, or `course.jsonl#line`."""
    path, _, line = name.partition("#")
    text = (SAMPLES / path).read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text.splitlines()[int(line) - 1] if line else text)
    return document


@cache
def assessed(name: str, protocol: str = IN_FORCE) -> Assessment:
    """Return the assessment of a sample under a shipped protocol and the default policy."""
    return assess(parse_order(sample_document(name)), shipped_regimen(protocol), default_policy())


def document_of(name: str) -> Any:
    """Return the assessment of a sample in the form of its file."""
    return assessment_document(assessed(name), parse_order(sample_document(name)))


def order_name(sample: str) -> str:
    """Return the name in expected.json of the order with this two-digit number."""
    return f"orders/{ORDER_FILES[sample].name}"


def not_passes(assessment: Assessment) -> list[dict[str, str]]:
    """Return every fail and unknown in the form of expected.json, in the order of the assessment."""
    return [
        {"rule": found.rule, "outcome": found.outcome.value, "severity": found.severity.value}
        for found in assessment.findings
        if found.outcome.value in {"fail", "unknown"}
    ]


def failed_rules(assessment: Assessment) -> set[str]:
    """Return the ids of the rules that fail."""
    return {found.rule for found in assessment.findings if found.outcome.value == "fail"}


def rounded(text: str, like: str) -> Decimal:
    """Return a figure rounded half up to as many decimals as `like` shows."""
    return Decimal(text).quantize(Decimal(like), ROUND_HALF_UP)


@pytest.mark.parametrize("name", EXPECTED)
def test_that_a_sample_gets_its_verdict_and_exactly_its_open_findings(name: str) -> None:
    """Neither a finding too many nor one too few, in the order of the rule table."""
    assessment = assessed(name)
    assert not_passes(assessment) == EXPECTED[name]["not_pass"]
    assert assessment.verdict.value == EXPECTED[name]["verdict"]


def test_that_every_sample_is_expected() -> None:
    """No sample lies about without an expectation."""
    course = (SAMPLES / "course.jsonl").read_text(encoding="utf-8").splitlines()
    bundles = set((SAMPLES / "fhir").glob("*.json"))  # of another format: their orders are in fhir/expected
    orders = set(SAMPLES.rglob("*.json")) - bundles
    files = [path.relative_to(SAMPLES).as_posix() for path in orders]
    names = {*files, *(f"course.jsonl#{line}" for line in range(1, len(course) + 1))} - {"expected.json"}
    assert names == set(EXPECTED)


@pytest.mark.parametrize("row", ARITHMETIC, ids=lambda row: f"sample {row['sample']}")
def test_that_the_dose_arithmetic_of_a_sample_is_the_hand_worked_one(row: dict[str, str]) -> None:
    """Body surface area, calculated, rounded and ordered dose, and their difference."""
    document = document_of(order_name(row["sample"]))
    dose = document["dose"]
    assert rounded(document["bsa"]["value"], row["bsa_m2"]) == Decimal(row["bsa_m2"])
    assert Decimal(dose["per_area"]["value"]) == Decimal(row["level_mg_per_m2"])
    assert rounded(dose["calculated"]["value"], row["calculated_mg"]) == Decimal(row["calculated_mg"])
    assert Decimal(dose["rounded"]["value"]) == Decimal(row["rounded_mg"])
    assert Decimal(dose["ordered"]["value"]) == Decimal(row["ordered_mg"])
    assert Decimal(dose["difference_percent"]) == Decimal(row["difference_percent"])


@pytest.mark.parametrize("row", ARITHMETIC, ids=lambda row: f"sample {row['sample']}")
def test_that_the_preparation_of_a_sample_is_the_hand_worked_one(row: dict[str, str]) -> None:
    """Container, vials, volumes, concentration and what is left over; none where the volume does not fit."""
    preparation = document_of(order_name(row["sample"]))["preparation"]
    if row["sample"] == UNPREPARABLE:
        assert preparation is None
        return
    assert (preparation["container"], preparation["vials"]) == (row["container"], int(row["vials"]))
    volumes = Decimal(preparation["withdraw"]["value"]), Decimal(preparation["diluent"]["value"])
    assert volumes == (Decimal(row["withdraw_mL"]), Decimal(row["saline_mL"]))
    assert sum(volumes) == Decimal(row["final_volume_mL"])
    assert Decimal(preparation["concentration"]["value"]) == Decimal(row["concentration_mg_per_mL"])
    assert Decimal(preparation["discard"]["value"]) == Decimal(row["left_over_mg"])


@pytest.mark.parametrize("sample", ORDER_FILES)
def test_that_a_sample_keeps_its_verdict_under_the_smpc_unless_it_is_a_child(sample: str) -> None:
    """The EU label is for adults only; nothing else moves a verdict of these orders."""
    assessment = assessed(order_name(sample), "smpc-2024-02")
    stays: tuple[str, set[str]] = (EXPECTED[order_name(sample)]["verdict"], set())
    verdict, fails = UNDER_THE_SMPC.get(sample, stays)
    assert assessment.verdict.value == verdict
    assert fails <= failed_rules(assessment)


@pytest.mark.parametrize("sample", ORDER_FILES)
def test_that_a_sample_gets_its_verdict_under_the_source_brief(sample: str) -> None:
    """A cycle 1 order carries the caution that the brief differs from the label; the others are as before."""
    name = order_name(sample)
    assessment = assessed(name, "source-brief")
    stays: tuple[str, set[str]] = (EXPECTED[name]["verdict"], set())
    verdict, fails = UNDER_THE_SOURCE_BRIEF.get(sample, stays)
    assert assessment.verdict.value == verdict
    assert fails <= failed_rules(assessment)
    assert (DIFFERS in failed_rules(assessment)) == (sample_document(name)["order"]["cycle"] == 1)


def test_that_the_order_at_the_briefs_level_is_told_so_under_the_label() -> None:
    """Sample 07 is ordered at 0.5 mg/m² on day 1; the message says where the figure comes from."""
    findings = {found.rule: found for found in assessed(order_name("07")).findings}
    assert "source brief" in findings["dose.level"].message.lower()


@pytest.mark.parametrize(("line", "cycle", "day", "planned", "dose_mg"), COURSE)
def test_that_the_course_is_dosed_as_its_table_says(
    line: int, cycle: int, day: int, planned: str, dose_mg: str
) -> None:
    """Each line is the order of its day, and its rounded dose is the ordered one."""
    order = sample_document(f"course.jsonl#{line}")["order"]
    dose = document_of(f"course.jsonl#{line}")["dose"]
    assert (order["cycle"], order["day"], order["planned_start"][:10]) == (cycle, day, planned)
    assert Decimal(dose["ordered"]["value"]) == Decimal(dose["rounded"]["value"]) == Decimal(dose_mg)


def test_that_only_the_liver_rules_stop_the_fluid_weight_of_the_last_order() -> None:
    """67.3 kg is +6.7 % on the last dose's weight, inside the 10 % of the weight rule."""
    findings = {found.rule: found for found in assessed("course.jsonl#7").findings}
    assert findings["measurement.weight_change"].outcome.value == "pass"
