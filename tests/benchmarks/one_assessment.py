"""(b) One assessment against a plain-Decimal computation of the same rules, both from the parsed order."""

from __future__ import annotations

import json
from collections.abc import Callable
from statistics import median
from typing import Any

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from tests.benchmarks.pairs import Pairs, measure, timed
from tests.benchmarks.processes import SAMPLES
from tests.benchmarks.table import Row
from tests.second_implementation.judge import judge
from tests.second_implementation.reading import plain_order

REPEATS = 5


def rows() -> list[Row]:
    """Return the ratio over all sample orders, and the time of the slowest of all samples."""
    orders = [json.loads(path.read_text("utf-8")) for path in sorted((SAMPLES / "orders").glob("*.json"))]
    course = [json.loads(line) for line in (SAMPLES / "course.jsonl").read_text("utf-8").splitlines()]
    together = measure(timed(assessing(orders)), timed(judging(orders)), count=31)
    each = [measure(timed(assessing([one])), timed(judging([one])), count=31) for one in (*orders, *course)]
    slowest = max(each, key=lambda pairs: median(pairs.ours))
    return [
        Row(
            benchmark="b",
            what="assess / the same rules in plain Decimals, 16 samples",
            figure=together.ratio,
            unit="×",
            limit=4,
            detail=per_order(together, len(orders)),
        ),
        Row(
            benchmark="b",
            what="one assess, the slowest of 23 samples",
            figure=median(slowest.ours) * 1000 / REPEATS,
            unit="ms",
            limit=3,
            detail=per_order(slowest, 1),
        ),
    ]


def per_order(pairs: Pairs, orders: int) -> str:
    """Return the medians for one order."""
    return pairs.figures(scale=1000 / REPEATS / orders)


def assessing(documents: list[Any]) -> Callable[[], object]:
    """Return the work of assessing orders that are parsed already."""
    parsed = [parse_order(document) for document in documents]
    regimen, policy = shipped_regimen(IN_FORCE), default_policy()
    return lambda: [assess(order, regimen, policy) for _ in range(REPEATS) for order in parsed]


def judging(documents: list[Any]) -> Callable[[], object]:
    """Return the work of the plain computation on orders that are plain Decimals already."""
    plain = [plain_order(document) for document in documents]
    return lambda: [judge(order, IN_FORCE) for _ in range(REPEATS) for order in plain]
