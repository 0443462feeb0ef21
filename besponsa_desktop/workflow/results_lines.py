"""Results between orders as lines of text, as they stood in a file; nothing is rounded or converted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_NOT_STATED = "not stated"


def document_lines(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield a line for each result, ECG and weight, and for each finding of the examination."""
    for lab in document.get("labs") or ():
        yield f"{lab['test']} {_amount(lab)}{_limits(lab)}, {lab.get('collected_at') or _NOT_STATED}"
    for ecg in document.get("ecgs") or ():
        kind = "qt" if ecg.get("qt") else f"qtc {ecg.get('method') or _NOT_STATED}"
        interval = ecg.get("qt") or ecg.get("qtc") or {}
        yield f"{kind} {_amount(interval)}, {ecg.get('recorded_at') or _NOT_STATED}"
    if weight := document.get("weight"):
        yield f"weight {_amount(weight)}, {weight.get('measured_at') or _NOT_STATED}"
    examination = dict(document.get("examination") or {})
    at = examination.pop("examined_at", None) or _NOT_STATED
    for finding, value in examination.items():
        yield f"{finding} {str(value).lower()}, {at}"


def _amount(stated: Mapping[str, Any]) -> str:
    value = f"{stated.get('comparator') or ''}{stated.get('value')}"
    return f"{value} {stated.get('unit') or f'(unit {_NOT_STATED})'}"


def _limits(lab: Mapping[str, Any]) -> str:
    limits = [(word, lab.get(f"{word}_limit")) for word in ("lower", "upper")]
    stated = ", ".join(f"{word} limit {limit}" for word, limit in limits if limit)
    return f" ({stated})" if stated else ""
