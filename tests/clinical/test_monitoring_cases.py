"""Run the reference cases of the monitoring plan: what is due, when, and how it stands, worked by hand.

A case starts from a clean base order and changes it as the cases of the rules do. Each entry of `monitoring`
must be met by an item of the plan, none of `absent` may be. An entry names the item and whatever else follows
by hand: a date is exact or a span (`from`, `to`, both inclusive), a status is one or a list of several.
"""

import copy
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.exchange.assessment_file import assessment_document
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

CASES = Path(__file__).parent / "cases"
IN_FORCE = "uspi-2024-03"
ITEMS = {
    *("liver_panel", "vod_examination", "cbc", "infection_bleeding", "prophylaxis_review"),
    *("ecg", "electrolytes", "infusion_watch", "response"),
    *("contraception_female", "contraception_male", "breastfeeding"),
}
STATUSES = {"done", "due", "overdue", "planned"}
CASE_KEYS = {"name", "base", "protocol", "set", "remove", "append", "monitoring", "absent", "why"}


@cache
def read_json(path: Path) -> Any:
    """Return what the JSON file at `path` holds."""
    return json.loads(path.read_text(encoding="utf-8"))


MONITORING_CASES: list[dict[str, Any]] = read_json(CASES / "monitoring.json")["cases"]
IDS = [str(case["name"]) for case in MONITORING_CASES]


def place(document: Any, path: str) -> tuple[Any, str | int]:
    """Return the container that holds the last step of a dotted path, and that step."""
    steps = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
    for step in steps[:-1]:
        document = document[step]
    return document, steps[-1]


def order_document(case: dict[str, Any]) -> dict[str, Any]:
    """Return the order of a case: its base with the case's changes."""
    document: dict[str, Any] = copy.deepcopy(read_json(CASES / "bases" / f"{case['base']}.json"))
    for path, value in case.get("set", {}).items():
        container, last = place(document, path)
        container[last] = value
    removed = [place(document, path) for path in case.get("remove", [])]
    for container, last in sorted(removed, key=lambda found: str(found[1]).zfill(6), reverse=True):
        del container[last]
    for path, entries in case.get("append", {}).items():
        container, last = place(document, path)
        container[last] = [*container[last], *(entries if isinstance(entries, list) else [entries])]
    return document


@cache
def plan(name: str) -> tuple[dict[str, Any], ...]:
    """Return the monitoring items in the assessment of a case's order."""
    case = MONITORING_CASES[IDS.index(name)]
    order = parse_order(order_document(case))
    assessment = assess(order, shipped_regimen(case.get("protocol", IN_FORCE)), default_policy())
    items: list[dict[str, Any]] = json.loads(json.dumps(assessment_document(assessment, order)["monitoring"]))
    return tuple(items)


def agrees(value: str, expected: Any) -> bool:
    """Return whether a value is the expected one, one of the expected, or a date inside the expected span."""
    if isinstance(expected, dict):
        return bool(expected["from"] <= value <= expected["to"])
    return value in expected if isinstance(expected, list) else bool(value == expected)


def items_like(name: str, expected: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the items of a case's plan that agree with every key of an expected entry."""
    return [item for item in plan(name) if all(agrees(item[key], value) for key, value in expected.items())]


@pytest.mark.parametrize("case", MONITORING_CASES, ids=IDS)
def test_that_a_monitoring_case_agrees(case: dict[str, Any]) -> None:
    """Every expected item is in the plan, and none that must not be."""
    shown = [(item["item"], item["due_from"], item["due_to"], item["status"]) for item in plan(case["name"])]
    for expected in case.get("monitoring", []):
        assert items_like(case["name"], expected), f"{expected} not in {shown}: {case['why']}"
    for unwanted in case.get("absent", []):
        assert not items_like(case["name"], unwanted), f"{unwanted} in {shown}: {case['why']}"


@pytest.mark.parametrize("case", MONITORING_CASES, ids=IDS)
def test_that_every_item_is_well_formed(case: dict[str, Any]) -> None:
    """Each item has a known name and status, a span that does not run backwards, a reason and a source."""
    for item in plan(case["name"]):
        assert item["item"] in ITEMS
        assert item["status"] in STATUSES
        assert item["due_from"] <= item["due_to"]
        assert item["why"]
        assert item["source"]["key"]


def test_that_every_kind_of_item_has_a_case() -> None:
    """No kind of item is left without an expectation, and no case has an unknown key or a name met twice."""
    expected = {entry["item"] for case in MONITORING_CASES for entry in case.get("monitoring", [])}
    assert expected == ITEMS
    assert len(set(IDS)) == len(IDS)
    assert all(set(case) <= CASE_KEYS and case["why"] for case in MONITORING_CASES)
