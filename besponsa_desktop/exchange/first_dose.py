"""Whether an order is the first of all, and when it is planned."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.taking_over import Tree


def is_first(order: Tree) -> bool:
    """Tell whether an order is for cycle 1 day 1."""
    return all(order.get(key) is not None and order[key].value == 1 for key in ("cycle", "day"))


def planned_at(order: Tree) -> datetime | None:
    """Return when an order is planned; ``None`` where that is not stated with its offset."""
    start = order.get("planned_start")
    return None if start is None else moment_of(str(start.value))
