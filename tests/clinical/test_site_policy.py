"""What a site may change acts: recalled lots, a cap, a formula per age group, synonyms."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.units import magnitude
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

BASES = Path(__file__).parent / "cases/bases"


def base(name: str) -> dict[str, Any]:
    order: dict[str, Any] = json.loads((BASES / f"{name}.json").read_text(encoding="utf-8"))
    return order


def assessed(order: dict[str, Any], policy: SitePolicy) -> Assessment:
    return assess(parse_order(order), shipped_regimen("uspi-2024-03"), policy)


def finding(assessment: Assessment, rule: str) -> Finding:
    return next(f for f in assessment.findings if f.rule == rule)


def test_that_a_recalled_lot_is_never_released() -> None:
    policy, order = default_policy(), base("prepared")
    lot = order["preparation"]["vials"][0]["lot"]
    recalling = replace(policy, products=replace(policy.products, recalled_lots=(lot,)))
    found = finding(assessed(order, recalling), "preparation.vials")
    assert (found.outcome.value, found.severity.value, found.release.value) == ("fail", "reject", "never")
    assert f"lot {lot} of vial 1 is recalled" in found.message


def test_that_a_cap_in_effect_is_a_caution_and_limits_the_dose() -> None:
    policy, order = default_policy(), base("adult_c1d1")
    capped = replace(policy, surface=replace(policy.surface, cap=Decimal("1.7")))
    assessment = assessed(order, capped)
    assert assessment.bsa is not None
    assert assessment.bsa.capped
    assert magnitude(assessment.bsa.value, "m2") == Decimal("1.7")
    assert assessment.dose.calculated is not None
    assert magnitude(assessment.dose.calculated, "mg") == Decimal("1.36")
    found = finding(assessment, "measurement.bsa")
    assert (found.outcome.value, found.severity.value) == ("fail", "caution")
    assert "cap" in found.message


def test_that_a_cap_above_the_surface_changes_nothing() -> None:
    policy, order = default_policy(), base("adult_c1d1")
    capped = replace(policy, surface=replace(policy.surface, cap=Decimal("1.8")))
    assert assessed(order, capped).findings == assessed(order, policy).findings


def test_that_a_cap_is_a_caution_also_where_the_order_states_no_surface() -> None:
    policy, order = default_policy(), base("adult_c1d1")
    order["order"]["bsa"] = None
    capped = replace(policy, surface=replace(policy.surface, cap=Decimal("1.7")))
    found = finding(assessed(order, capped), "measurement.bsa")
    assert (found.severity.value, found.release.value) == ("caution", "reason")
    assert "without it 1.80" in found.message


def test_that_the_formula_of_the_age_group_is_used() -> None:
    policy = default_policy()
    children = replace(policy, surface=replace(policy.surface, formula_child=BsaFormula.HAYCOCK))
    adult, child = (assessed(base(name), children).bsa for name in ("adult_c1d1", "child_c1d1"))
    assert adult is not None
    assert child is not None
    assert (adult.formula, child.formula) == (BsaFormula.MOSTELLER, BsaFormula.HAYCOCK)


def test_that_without_a_birth_date_two_formulas_leave_the_surface_unknown() -> None:
    policy, order = default_policy(), base("adult_c1d1")
    order["patient"]["birth_date"] = None
    children = replace(policy, surface=replace(policy.surface, formula_child=BsaFormula.HAYCOCK))
    assert assessed(order, children).bsa is None
    assert assessed(order, policy).bsa is not None
