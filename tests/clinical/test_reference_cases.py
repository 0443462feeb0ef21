"""Run the reference cases: one file per rule, every expectation worked by hand from the decision table.

A case starts from a clean base order and changes it: `set` writes a value at a dotted path, `remove` deletes
paths (indices as they stand before any removal), `append` adds one entry, or a list of entries, to a list.
Its `expect` names the outcome of the file's rule and, where it follows by hand, severity, release, verdict,
words of the message, outcomes of other rules (`also`) and figures of the assessment (`figures`, by dotted
path). A file's `mildest` is the severity that a passing finding of its rule carries.
"""

import copy
import json
import re
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.exchange.assessment_file import assessment_document
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

CASES = Path(__file__).parent / "cases"
BASES = CASES / "bases"
IN_FORCE = "uspi-2024-03"
FILE_KEYS = {"rule", "source", "mildest", "cases"}
CASE_KEYS = {"name", "base", "protocol", "set", "remove", "append", "expect", "why"}
EXPECT_KEYS = {"outcome", "severity", "release", "verdict", "message_has", "also", "figures"}


def read_json(path: Path) -> Any:
    """Return what the JSON file at `path` holds."""
    return json.loads(path.read_text(encoding="utf-8"))


RULE_FILES = {path.stem: read_json(path) for path in sorted(CASES.glob("*.*.json"))}
BASE_NAMES = sorted(path.stem for path in BASES.glob("*.json"))


def steps(path: str) -> list[str | int]:
    """Return the keys and indices of a dotted path: `labs[0].value` is labs, 0, value."""
    return [int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", path)]


def place(document: Any, path: str) -> tuple[Any, str | int]:
    """Return the container that holds the last step of `path`, and that step."""
    *way, last = steps(path)
    for step in way:
        document = document[step]
    return document, last


def remove(document: Any, paths: list[str]) -> None:
    """Delete every path; the later entries of a list first, so that indices keep their meaning."""
    places = [place(document, path) for path in paths]
    for container, last in sorted(places, key=lambda found: str(found[1]).zfill(6), reverse=True):
        del container[last]


def append(document: Any, path: str, entries: Any) -> None:
    """Add one entry, or every entry of a list, to the list at `path`; a missing list is begun."""
    container, last = place(document, path)
    added = entries if isinstance(entries, list) else [entries]
    container[last] = [*(container.get(last) or []), *added]


def order_document(case: dict[str, Any]) -> dict[str, Any]:
    """Return the order of a case: its base with the case's changes."""
    document: dict[str, Any] = copy.deepcopy(base_document(case["base"]))
    for path, value in case.get("set", {}).items():
        container, last = place(document, path)
        container[last] = copy.deepcopy(value)
    remove(document, case.get("remove", []))
    for path, entries in case.get("append", {}).items():
        append(document, path, copy.deepcopy(entries))
    return document


@cache
def base_document(name: str) -> dict[str, Any]:
    """Return the base order of this name."""
    document: dict[str, Any] = read_json(BASES / f"{name}.json")
    return document


def assessed(document: dict[str, Any], protocol: str) -> Assessment:
    """Return the assessment of an order document under a shipped protocol and the default policy."""
    return assess(parse_order(document), shipped_regimen(protocol), default_policy())


def finding_of(assessment: Assessment, rule: str) -> Finding:
    """Return the only finding of `rule`."""
    found = [finding for finding in assessment.findings if finding.rule == rule]
    assert len(found) == 1, f"{rule} has {len(found)} findings"
    return found[0]


def shown_text(finding: Finding) -> str:
    """Return everything a finding says, in lower case, every kind of space as a plain one."""
    parts = [finding.message, finding.found, finding.expected, *finding.working]
    return " ".join(" ".join(parts).lower().split())


def expected_severity(rule_file: dict[str, Any], expect: dict[str, Any]) -> str | None:
    """Return the severity a case demands: stated, or what its outcome implies; None where it demands none."""
    if "severity" in expect:
        return str(expect["severity"])
    if expect["outcome"] == "unknown":
        return "incomplete"
    return None if expect["outcome"] == "fail" else rule_file.get("mildest")


def expected_release(expect: dict[str, Any]) -> str | None:
    """Return the release a case demands; only a fail can have another than `none`."""
    return expect.get("release", None if expect["outcome"] == "fail" else "none")


def figure(document: Any, path: str) -> Decimal | str | None:
    """Return the figure at `path` of an assessment document; None where it, or a part above it, is null."""
    for step in steps(path):
        document = document if document is None else document[step]
    return as_figure(document)


def as_figure(value: Any) -> Decimal | str | None:
    """Return a number as an exact decimal, any other text as it is."""
    if value is None or (isinstance(value, str) and not re.fullmatch(r"-?\d+(\.\d+)?", value)):
        return value
    return Decimal(str(value))


@pytest.mark.parametrize("rule", sorted(RULE_FILES))
def test_that_the_reference_cases_of_a_rule_agree(rule: str, subtests: pytest.Subtests) -> None:
    """In every case of a rule's file, its finding is what was worked out by hand; a case fails by name."""
    for case in RULE_FILES[rule]["cases"]:
        with subtests.test(case["name"]):
            check_case(RULE_FILES[rule], case)


def check_case(rule_file: dict[str, Any], case: dict[str, Any]) -> None:
    """Compare the finding of the file's rule, and whatever else the case names, with what it expects."""
    expect = case["expect"]
    order = parse_order(order_document(case))
    assessment = assess(order, shipped_regimen(case.get("protocol", IN_FORCE)), default_policy())
    finding = finding_of(assessment, rule_file["rule"])
    assert finding.outcome.value == expect["outcome"], case["why"]
    if (severity := expected_severity(rule_file, expect)) is not None:
        assert finding.severity.value == severity, case["why"]
    if (release := expected_release(expect)) is not None:
        assert finding.release.value == release, case["why"]
    for words in expect.get("message_has", []):
        assert words.lower() in shown_text(finding), case["why"]
    check_the_rest(assessment, expect, case["why"])
    if "figures" in expect:
        check_figures(assessment_document(assessment, order), expect["figures"], case["why"])


def check_the_rest(assessment: Assessment, expect: dict[str, Any], why: str) -> None:
    """Compare the verdict and the outcomes of other rules that a case names."""
    if "verdict" in expect:
        assert assessment.verdict.value == expect["verdict"], why
    for rule, outcome in expect.get("also", {}).items():
        assert (rule, finding_of(assessment, rule).outcome.value) == (rule, outcome), why


def check_figures(document: Any, figures: dict[str, Any], why: str) -> None:
    """Compare the figures of an assessment document that a case names."""
    for path, value in figures.items():
        assert figure(document, path) == as_figure(value), f"{path}: {why}"


@pytest.mark.parametrize("name", BASE_NAMES)
def test_that_a_base_order_is_clean(name: str) -> None:
    """Every base passes under the protocol in force, with nothing worse than a note."""
    assessment = assessed(base_document(name), IN_FORCE)
    open_findings = [
        (finding.rule, finding.outcome.value, finding.message)
        for finding in assessment.findings
        if finding.outcome.value not in {"pass", "not_applicable"} and finding.severity.value != "note"
    ]
    assert open_findings == []
    assert assessment.verdict.value == "pass"


def test_that_every_rule_has_cases_and_every_file_a_rule() -> None:
    """The files are exactly the rules of an assessment, none without a case."""
    rules = {finding.rule for finding in assessed(base_document("adult_c1d1"), IN_FORCE).findings}
    assert {rule for rule, rule_file in RULE_FILES.items() if rule_file["cases"]} == rules
    assert {rule: rule_file["rule"] for rule, rule_file in RULE_FILES.items()} == {
        rule: rule for rule in RULE_FILES
    }


def test_that_every_base_is_used_by_a_case() -> None:
    """No base lies about unused, and no case names one that is not there."""
    used = {case["base"] for rule_file in RULE_FILES.values() for case in rule_file["cases"]}
    assert used == set(BASE_NAMES)


@pytest.mark.parametrize("rule", sorted(RULE_FILES))
def test_that_a_case_file_holds_known_keys_and_each_name_once(rule: str) -> None:
    """A misspelt key would check nothing; a name met twice would hide a case."""
    rule_file = RULE_FILES[rule]
    assert set(rule_file) <= FILE_KEYS
    names = [case["name"] for case in rule_file["cases"]]
    assert sorted(names) == sorted(set(names))
    for case in rule_file["cases"]:
        assert set(case) <= CASE_KEYS, case["name"]
        assert case["why"], case["name"]
        assert set(case["expect"]) <= EXPECT_KEYS, case["name"]
