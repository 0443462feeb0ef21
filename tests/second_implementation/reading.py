"""Turn an order document into plain Decimals, datetimes and dates: the line from which the rules start."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

TIMES = {
    *("collected_at", "measured_at", "examined_at", "ordered_at", "planned_start", "given_at", "recorded_at"),
    *("diluted_at", "infusion_start", "infusion_end", "reconstituted_at"),
}
DATES = {
    *("birth_date", "hsct_on", "prior_hsct_on", "assessed_on", "started_on", "stopped_on", "onset_on"),
    "expires_on",
}
DECIMALS = {"value", "upper_limit", "lower_limit", "marrow_blasts_percent"}
WHOLE = {
    *("cycle", "day", "days", "salvage_line", "heart_rate", "grade", "baseline_grade", "minutes_before"),
    "low_counts_days",
}


def plain_order(document: Any) -> dict[str, Any]:
    """Return the document with every value ready for arithmetic; what is blank is not stated."""
    read: dict[str, Any] = _read("", document)
    return read


def _read(key: str, node: Any) -> Any:
    if isinstance(node, dict):
        return {name: _read(name, child) for name, child in node.items()}
    if isinstance(node, list):
        return [_read(key, child) for child in node]
    if node is None or isinstance(node, bool) or (isinstance(node, str) and not node.strip()):
        return node if isinstance(node, bool) else None
    return _leaf(key, node)


def _leaf(key: str, node: Any) -> Any:
    if key in TIMES:
        return datetime.fromisoformat(node)
    if key in DATES:
        return date.fromisoformat(node)
    if key in DECIMALS:
        return Decimal(str(node))
    return int(node) if key in WHOLE else node
