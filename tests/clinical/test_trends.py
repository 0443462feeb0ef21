"""Trends of liver tests and blood counts: every usable result, in one unit, beside the protocol's limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal, localcontext
from pathlib import Path

import pytest

from besponsa_desktop.clinical.investigations import Comparator, LaboratoryTest
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.trends import Trend, trends
from besponsa_desktop.clinical.units import EXACT, quantity
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.protocol import default_policy, shipped_regimen

ORDERS = Path(__file__).parents[1] / "samples" / "orders"
LIVER = ("bilirubin", "ALT", "AST")


def sample() -> ChemotherapyOrder:
    """Return the order whose liver tests rise until they hold the dose."""
    (path,) = ORDERS.glob("10-*.json")
    return read_order(path.read_bytes())


def trends_of(order: ChemotherapyOrder) -> dict[str, Trend]:
    """Return the trends of an order by their names."""
    with localcontext(EXACT):
        case = open_case(order, shipped_regimen("uspi-2024-03"), default_policy())
        return {trend.name: trend for trend in trends(case)}


def changed(order: ChemotherapyOrder, test: LaboratoryTest, **changes: object) -> ChemotherapyOrder:
    """Return the order with every result of a test changed."""
    labs = (replace(one, **changes) if one.test is test else one for one in order.labs)  # type: ignore[arg-type]
    return replace(order, labs=tuple(labs))


def test_that_liver_tests_are_multiples_of_their_own_limits() -> None:
    found = trends_of(sample())
    assert tuple(found) == (*LIVER, "ANC", "platelets")
    assert [point.text for point in found["bilirubin"].points] == ["0.55", "0.85", "1.20", "1.80"]
    assert [point.number for point in found["ALT"].points] == [
        Decimal(n) for n in ("0.7", "1.525", "2.2", "3")
    ]
    assert {found[name].unit for name in LIVER} == {"× ULN"}


def test_that_counts_are_in_their_unit_whatever_they_were_reported_in() -> None:
    in_cells = quantity(Decimal(900), "/uL")
    found = trends_of(changed(sample(), LaboratoryTest.ANC, value=in_cells))
    assert {(point.number, point.text) for point in found["ANC"].points} == {(Decimal("0.9"), "0.9")}
    assert found["platelets"].points[-1].text == "55"


def test_that_the_limits_are_the_protocols() -> None:
    found = trends_of(sample())
    assert [found[name].limit for name in LIVER] == [Decimal("1.5"), Decimal("2.5"), Decimal("2.5")]
    assert found["bilirubin"].limit_text == "≤ 1.5 × ULN"
    assert found["ANC"].limit_text == "new cycle ≥ 1"
    assert found["platelets"].limit == 50
    assert all(trend.source.key == "uspi-2024-03" for trend in found.values())


def test_that_points_run_from_the_oldest_to_the_newest_before_the_dose() -> None:
    order = sample()
    later = replace(order.labs[0], collected_at=order.prescription.planned_start + timedelta(hours=1))
    found = trends_of(replace(order, labs=(later, *reversed(order.labs))))
    for trend in found.values():
        times = [point.taken_at for point in trend.points]
        assert times == sorted(times)
        assert all(time <= order.prescription.planned_start for time in times)


@pytest.mark.parametrize(("comparator", "text"), [(Comparator.LESS, "<1.80"), (Comparator.GREATER, ">1.80")])
def test_that_a_bound_stays_a_bound(comparator: Comparator, text: str) -> None:
    found = trends_of(changed(sample(), LaboratoryTest.TOTAL_BILIRUBIN, comparator=comparator))
    assert (found["bilirubin"].points[-1].text, found["bilirubin"].points[-1].bound) == (text, text[0])
    assert found["ALT"].points[-1].bound == ""


def test_that_a_result_without_an_upper_limit_is_counted_and_makes_no_point() -> None:
    found = trends_of(changed(sample(), LaboratoryTest.AST, upper_limit=None))
    assert (found["AST"].points, found["AST"].without_limit) == ((), 4)
    assert found["ALT"].without_limit == 0


def test_that_a_test_without_results_has_no_points() -> None:
    found = trends_of(replace(sample(), labs=()))
    assert all((trend.points, trend.without_limit) == ((), 0) for trend in found.values())
