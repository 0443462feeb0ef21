"""A second implementation of the decision table, written apart from the program, judges every order the same.

It works on plain Decimals and dictionaries, with the figures typed from the table's text. Orders are the
samples, those of the reference cases, and clean and sample orders with values changed at random.
"""

import copy
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.units import Quantity, magnitude
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen
from tests.clinical import test_monitoring_cases as monitoring
from tests.clinical import test_reference_cases as reference
from tests.clinical.test_properties import holder, orders, walked
from tests.clinical.test_samples import EXPECTED, sample_document
from tests.second_implementation.judge import Judgement, judge
from tests.second_implementation.reading import plain_order

PROTOCOLS = ("uspi-2024-03", "smpc-2024-02", "source-brief")

#: What may stand in a field that takes words; other texts are left as they are.
CHOICES: dict[str, list[Any]] = {
    "sex": ["female", "male", "other", "unknown"],
    "disease": ["b_cell_precursor_all", "other"],
    "cd22": ["positive", "negative", "not_tested"],
    "philadelphia_chromosome": ["positive", "negative", "not_tested"],
    "container": ["bag", "syringe"],
    "hsct": ["planned", "not_planned", "undecided", "done"],
    "mrd": ["negative", "positive", "not_assessed"],
    "dose_reduction": ["none", "reduced_25_percent", "two_doses_per_cycle"],
    "hepatomegaly": ["none", "painless", "painful"],
    "class": ["corticosteroid", "antipyretic", "antihistamine", "other"],
    "comparator": ["<", ">"],
    "status": ["cr", "cri", "none", "not_assessed", "relapsed", "refractory", "untreated", "remission"],
    "result": ["positive", "negative"],
    "drug": ["ondansetron", "Besponsa", "Mylotarg", "paracetamol", "allopurinol"],
    "route": ["intravenous", "Intravenous infusion", "oral"],
    "diluent": ["NaCl 0.9%", "glucose 5%"],
    "filter": ["PES", "nylon", "paper"],
    "method": ["fridericia", "bazett"],
    "category": ["hematologic", "non_hematologic"],
    "cause": ["non_hematologic", "other"],
    "cycle": [1, 2, 3, 4, 6, 7],
    "day": [1, 8, 15, 2],
    "days": [6, 7, 13, 14, 28, 29],
    "grade": [1, 2, 3, 4],
    "baseline_grade": [0, 1, 2, 3],
    "low_counts_days": [28, 29],
    "heart_rate": [50, 60, 84, 100],
    "salvage_line": [0, 1, 2],
}
FACTORS = ("0", "0.05", "0.375", "0.5", "0.75", "0.9", "0.95", "1.05", "1.1", "2", "16")
HOURS = (-1, 1, 24, -24, -72, -73, 72, -168, 168, -169, -672, -24 * 366)
NUMBERS = {"value", "upper_limit", "lower_limit", "marrow_blasts_percent"}
DOSE_UNITS = {"per_area": "mg/m2", "calculated": "mg", "rounded": "mg", "ordered": "mg"}
PREPARATION_UNITS = {
    "withdraw": "mL",
    "diluent": "mL",
    "concentration": "mg/mL",
    "rate": "mL/h",
    "discard": "mg",
}
#: Test, unit, and values of results that are added.
RESULTS = (
    ("total_bilirubin", "mg/dL", "0.09", "0.1", "0.8", "1.5", "1.8", "2", "14", "24"),
    ("total_bilirubin", "umol/L", "1", "2", "12", "30", "34.1", "34.2", "60"),
    ("alt", "U/L", "40", "100", "101"),
    ("ast", "ukat/L", "0.5", "1.7", "100"),
    ("anc", "/uL", "400", "499", "500", "999", "1000", "1400"),
    ("platelets", "10*9/L", "49", "50", "51", "80"),
    ("wbc", "10*3/uL", "0", "10", "40"),
    ("blast_percent", "%", "0", "25", "50"),
    ("peripheral_blasts", "/mm3", "0", "9999", "10000", "10001"),
    ("potassium", "mmol/L", "0.4", "1", "1.1", "4.2"),
)
ECGS: tuple[dict[str, Any], ...] = (
    {"qtc": {"value": "500", "unit": "ms"}, "method": "fridericia", "heart_rate": None},
    {"qtc": {"value": "0.501", "unit": "s"}, "method": "bazett", "heart_rate": 60},
    {"qtc": {"value": "480", "unit": "ms"}, "method": "bazett", "heart_rate": None},
    {"qtc": {"value": "470", "unit": "ms"}, "method": None, "heart_rate": 80},
    {"qt": {"value": "400", "unit": "ms"}, "heart_rate": 72},
    {"qt": {"value": "400", "unit": "ms"}, "heart_rate": None},
)
#: Lists whose entries can be added to an order.
ADDED: dict[str, Any] = {
    "interruptions": {"cycle": 1, "cause": "non_hematologic", "days": 14},
    "omitted_doses": {"cycle": 1, "day": 8},
    "toxicities": {
        "term": "rash",
        "category": "non_hematologic",
        "grade": 2,
        "drug_related": True,
        "resolved": False,
    },
    "concomitant_medicines": {"drug": "levofloxacin", "started_on": "2026-11-20"},
}


def changed(key: str, value: Any, chance: Random) -> Any:
    """Return another value for a field, or nothing."""
    if chance.random() < 0.2:
        return None
    if key in CHOICES:
        return chance.choice(CHOICES[key])
    if isinstance(value, bool):
        return not value
    if key in NUMBERS:
        return f"{round(Decimal(str(value)) * Decimal(chance.choice(FACTORS)), 6):f}"
    return moved(value, chance) if isinstance(value, str) else value


def moved(text: str, chance: Random) -> str:
    """Return a time or a date moved by hours or days; any other text as it is."""
    hours = chance.choice(HOURS)
    try:
        moment = datetime.fromisoformat(text) + timedelta(hours=hours)
    except ValueError:
        return text
    return moment.isoformat() if "T" in text else moment.date().isoformat()


def with_changes(order: dict[str, Any], chance: Random) -> dict[str, Any]:
    """Return the order with some fields changed, left out, or added to."""
    order = copy.deepcopy(order)
    if chance.random() < 0.5:
        add_result(order, chance)
    if chance.random() < 0.5:
        name = chance.choice(sorted(ADDED))
        section = order["course"] if name in {"interruptions", "omitted_doses"} else order
        section[name] = [*(section.get(name) or []), copy.deepcopy(ADDED[name])]
    for _ in range(chance.randint(1, 5)):
        paths = [
            (path, value) for path, value in walked(order) if isinstance(path[-1], str) and value is not None
        ]
        path, value = chance.choice(paths)
        holder(order, path)[path[-1]] = changed(path[-1], value, chance)
    return order


def add_result(order: dict[str, Any], chance: Random) -> None:
    """Add a laboratory result or an ECG of some hours around the planned start."""
    hours = chance.choice((-1, 1, 24, 30, 72, 73, 168, 169, 672, 673))
    taken_at = (datetime.fromisoformat(order["order"]["planned_start"]) - timedelta(hours=hours)).isoformat()
    if chance.random() < 0.3:
        ecg = copy.deepcopy(chance.choice(ECGS)) | {"recorded_at": taken_at}
        order["ecgs"] = [*(order.get("ecgs") or []), ecg]
        return
    test, unit, *values = chance.choice(RESULTS)
    result: dict[str, Any] = {
        "test": test,
        "unit": unit,
        "value": chance.choice(values),
        "collected_at": taken_at,
    }
    result["comparator"] = chance.choice((None, None, "<", ">"))
    result["upper_limit"] = chance.choice(("1", "1.2", "20", "40", None))
    result["lower_limit"] = chance.choice(("0.5", "1", None))
    order["labs"] = [*(order.get("labs") or []), result]


def number(quantity: Quantity | None, unit: str) -> Decimal | None:
    """Return a quantity's number in a unit."""
    return None if quantity is None else close(magnitude(quantity, unit))


def close(value: Decimal | None) -> Decimal | None:
    """Return a number to twelve places: two ways of dividing may differ in the last of many more."""
    return None if value is None else round(value, 12)


def rulings_of(assessment: Assessment) -> list[tuple[str, str, str, str]]:
    """Return what the program says of every rule."""
    return [(f.rule, f.outcome.value, f.severity.value, f.release.value) for f in assessment.findings]


def plan_of(assessment: Assessment) -> dict[str, Any]:
    """Return the program's figures and dates in the second implementation's form."""
    dose, made = assessment.dose, assessment.preparation
    return {
        "verdict": assessment.verdict.value,
        "dose": {key: number(getattr(dose, key), unit) for key, unit in DOSE_UNITS.items()},
        "preparation": made
        and {key: number(getattr(made, key), unit) for key, unit in PREPARATION_UNITS.items()}
        | {"vials": made.vials},
        "monitoring": sorted(
            (i.item.value, i.due_from, i.due_to, i.status.value) for i in assessment.monitoring
        ),
    }


def second_plan_of(judgement: Judgement) -> dict[str, Any]:
    """Return the same of the second implementation."""
    made = judgement.preparation
    return {
        "verdict": judgement.verdict,
        "dose": {key: close(value) for key, value in judgement.dose.items() if key != "difference_percent"},
        "preparation": made and {key: close(made[key]) for key in made if key != "container"},
        "monitoring": sorted(tuple(item) for item in judgement.monitoring),
    }


def check_that_both_agree(document: dict[str, Any], protocol: str, name: str = "changed order") -> None:
    """Compare every rule, the verdict, the figures and the monitoring plan."""
    assessment = assess(parse_order(document), shipped_regimen(protocol), default_policy())
    judgement = judge(plain_order(document), protocol)
    ours = rulings_of(assessment)
    theirs = [(r.rule, r.outcome, r.severity, r.release) for r in judgement.rulings]
    assert [ruling[0] for ruling in ours] == [ruling[0] for ruling in theirs]
    assert [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]] == [], name
    assert plan_of(assessment) == second_plan_of(judgement), name


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_that_both_judge_every_sample_alike(protocol: str) -> None:
    for name in EXPECTED:
        check_that_both_agree(sample_document(name), protocol, name)


@pytest.mark.parametrize("rule", list(reference.RULE_FILES))
def test_that_both_judge_the_reference_cases_of_a_rule_alike(rule: str) -> None:
    for case in reference.RULE_FILES[rule]["cases"]:
        order = reference.order_document(case)
        check_that_both_agree(order, case.get("protocol", reference.IN_FORCE), case["name"])


def test_that_both_lay_out_the_same_monitoring() -> None:
    for case in monitoring.MONITORING_CASES:
        order = monitoring.order_document(case)
        check_that_both_agree(order, case.get("protocol", monitoring.IN_FORCE), case["name"])


@given(orders(), st.sampled_from(PROTOCOLS), st.randoms())
def test_that_both_judge_a_changed_order_alike(order: dict[str, Any], protocol: str, chance: Random) -> None:
    document = with_changes(order, chance)
    try:
        parse_order(document)
    except UnusableInput:
        assume(False)
    check_that_both_agree(document, protocol)
