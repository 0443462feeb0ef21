"""What holds for every order: units, offsets and key order do not matter; less or worse is never milder.

Orders are the samples and the bases of the reference cases, and mixtures of them.
"""

import copy
import json
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.findings import Severity, Verdict
from besponsa_desktop.clinical.units import kind_of, magnitude, quantity, units_of
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

HERE = Path(__file__).parent
FILES = sorted([*(HERE.parent / "samples/orders").glob("*.json"), *(HERE / "cases/bases").glob("*.json")])
SIGNABLE = {Verdict.PASS, Verdict.CAUTION}
VERDICTS = list(Verdict)

#: Keys whose absence means "none recorded" or "does not apply" by the decision table, or whose presence only
#: ever adds a rule: taking one away may take a finding away.
ABSENCE_HAS_A_MEANING = {
    *("format", "bsa", "filter", "dose_per_area", "dosing_weight", "comparator", "preparation"),
    *("omitted_doses", "dose_reduction", "interruptions", "low_counts_days", "cytoreduction"),
    *("previous_height", "previous_weight", "serial", "baseline_grade", "liver_tests_not_recovered"),
    *("marrow_blasts_percent", "peripheral_leukemic_blasts", "extramedullary_disease_resolved"),
    *("salvage_line", "location", "hsct_on", "prior_hsct_on"),
}


@cache
def document(path: Path) -> dict[str, Any]:
    order: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return order


def assessed(order: dict[str, Any], protocol: str = "uspi-2024-03") -> Assessment:
    return assess(parse_order(order), shipped_regimen(protocol), default_policy())


def outcomes(assessment: Assessment) -> list[tuple[str, str, str]]:
    return [(f.rule, f.outcome.value, f.severity.value) for f in assessment.findings]


def orders() -> st.SearchStrategy[dict[str, Any]]:
    """Return a file's order, or one in which whole sections come from another file."""
    sections = ["diagnosis", "measurements", "labs", "ecgs", "examination", "toxicities", "premedication"]

    def mixed(first: Path, second: Path, taken: set[str]) -> dict[str, Any]:
        order = copy.deepcopy(document(first))
        for section in taken:
            order[section] = copy.deepcopy(document(second).get(section))
        return order

    files = st.sampled_from(FILES)
    return st.builds(mixed, files, files, st.sets(st.sampled_from(sections), max_size=3))


def walked(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[tuple[Any, ...], Any]]:
    """Return every path of a document with what stands there, leaves and branches."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    found = [] if not path else [(path, node)]
    for key, child in children:
        found += walked(child, (*path, key))
    return found


def holder(node: Any, path: tuple[Any, ...]) -> Any:
    for step in path[:-1]:
        node = node[step]
    return node


def shuffled(node: Any, draw: Any) -> Any:
    if isinstance(node, dict):
        keys = draw(st.permutations(list(node)))
        return {key: shuffled(node[key], draw) for key in keys}
    return [shuffled(item, draw) for item in node] if isinstance(node, list) else node


@given(st.data())
def test_that_the_order_of_keys_does_not_matter(data: st.DataObject) -> None:
    order = data.draw(orders())
    assert assessed(shuffled(order, data.draw)) == assessed(order)


@given(orders(), st.integers(-14 * 4, 14 * 4))
def test_that_another_offset_for_the_same_instant_gives_the_same_verdict(
    order: dict[str, Any], quarters: int
) -> None:
    """Times that only say how old a value is; dates of doses are read in their own offset by rule."""
    offset = timezone(timedelta(minutes=15 * quarters))
    moved = copy.deepcopy(order)
    for path, value in walked(order):
        if path[-1] in {"collected_at", "measured_at", "examined_at", "ordered_at"} and value:
            holder(moved, path)[path[-1]] = datetime.fromisoformat(value).astimezone(offset).isoformat()
    assert outcomes(assessed(moved)) == outcomes(assessed(order))


@given(orders(), st.data())
def test_that_other_units_give_the_same_verdict(order: dict[str, Any], data: st.DataObject) -> None:
    """Every quantity is rewritten in another unit of its kind where that is exact."""
    rewritten = copy.deepcopy(order)
    for path, value in walked(order):
        if not isinstance(value, dict) or not {"value", "unit"} <= value.keys() or path[0] in {"labs"}:
            continue
        other = data.draw(st.sampled_from(units_of(kind_of(value["unit"]))))
        number = magnitude(quantity(Decimal(str(value["value"])), value["unit"]), other)
        if number == number.quantize(Decimal("1e-9")) and number < 10**9:
            holder(rewritten, path)[path[-1]] = value | {"value": f"{number:f}", "unit": other}
    assert outcomes(assessed(rewritten)) == outcomes(assessed(order))


COUNT_UNITS = {"10*9/L": 1, "10*3/uL": 1, "/uL": 1000, "/mm3": 1000}


@given(orders(), st.sampled_from(sorted(COUNT_UNITS)))
def test_that_blood_counts_in_other_units_give_the_same_verdict(order: dict[str, Any], unit: str) -> None:
    rewritten = copy.deepcopy(order)
    for result in rewritten["labs"] or []:
        if result["unit"] in COUNT_UNITS:
            factor = Decimal(COUNT_UNITS[unit]) / COUNT_UNITS[result["unit"]]
            for key in ("value", "lower_limit", "upper_limit"):
                if result.get(key) is not None:
                    result[key] = f"{Decimal(result[key]) * factor:f}"
            result["unit"] = unit
    assert outcomes(assessed(rewritten)) == outcomes(assessed(order))


def removable(order: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Return the paths of needed values: keys of objects, apart from those whose absence has a meaning.

    A laboratory result, ECG or earlier dose without its time is not used by rule, so that an older one may
    count in its place: their times stay.
    """
    kept = {("order", key) for key in ("id", "cycle", "day", "planned_start")}
    return [
        path
        for path, value in walked(order)
        if isinstance(path[-1], str)
        and not ABSENCE_HAS_A_MEANING & set(path)
        and path not in kept
        and path[-1]
        not in {"collected_at", "recorded_at", "given_at", "cycle", "day", "unit", "value", "test"}
        and value is not None
    ]


@given(orders(), st.data())
def test_that_removing_a_needed_value_never_makes_an_order_signable(
    order: dict[str, Any], data: st.DataObject
) -> None:
    before = assessed(order).verdict
    path = data.draw(st.sampled_from(removable(order)))
    without = copy.deepcopy(order)
    holder(without, path)[path[-1]] = None
    try:
        after = assessed(without).verdict
    except UnusableInput:
        return
    assert before in SIGNABLE or after not in SIGNABLE, path


WORSE_HIGHER = {"total_bilirubin", "alt", "ast", "peripheral_blasts", "wbc", "blast_percent"}
WORSE_LOWER = {"anc", "platelets"}


@given(orders(), st.data())
def test_that_a_worse_laboratory_value_never_gives_a_milder_verdict(
    order: dict[str, Any], data: st.DataObject
) -> None:
    results = [i for i, r in enumerate(order["labs"] or []) if r["test"] in WORSE_HIGHER | WORSE_LOWER]
    if not results:
        pytest.skip("no laboratory result")
    index = data.draw(st.sampled_from(results))
    factor = data.draw(st.decimals("1", "1.9", places=3))
    worse = copy.deepcopy(order)
    result = worse["labs"][index]
    value = Decimal(str(result["value"]))
    changed = value * factor if result["test"] in WORSE_HIGHER else value / factor
    limit = Decimal(100) if result["test"] == "blast_percent" else Decimal(10**6)
    result["value"] = f"{min(changed, limit):.6f}"
    before, after = assessed(order).verdict, assessed(worse).verdict
    assert VERDICTS.index(after) <= VERDICTS.index(before), result


@given(orders())
def test_that_the_verdict_is_the_worst_finding(order: dict[str, Any]) -> None:
    assessment = assessed(order)
    counted = [f.severity for f in assessment.findings if f.outcome.value in {"fail", "unknown"}]
    ranks = [severity.rank for severity in counted if severity is not Severity.NOTE]
    expected = list(Severity)[min(ranks)].value if ranks else "pass"
    assert assessment.verdict.value == expected


@given(orders(), st.sampled_from(["uspi-2024-03", "smpc-2024-02", "source-brief"]))
def test_that_every_finding_says_what_it_rests_on(order: dict[str, Any], protocol: str) -> None:
    for finding in assessed(order, protocol).findings:
        assert all((finding.title, finding.message, finding.source.section))
        if finding.outcome.value == "unknown":
            assert (finding.severity.value, finding.release.value) == ("incomplete", "none")
        if finding.outcome.value in {"pass", "fail"}:
            assert all((finding.found, finding.expected))
