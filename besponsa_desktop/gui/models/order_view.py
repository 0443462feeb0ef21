"""What the window says of an order beside its fields: the patient bar, and each section in one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """Texts about an order; an empty one where there is nothing to say."""

    name: str = ""
    facts: str = ""
    allergies: str = ""
    number: str = ""
    since_last_dose: str = ""
    previous: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    results_of: str = ""
    summaries: Mapping[str, str] = field(default_factory=dict)


def typed_view(document: Mapping[str, object]) -> OrderView:
    """Return what can be said while the order cannot be read: the name and the number as they are typed."""
    patient, order = document.get("patient"), document.get("order")
    names = _texts(patient, "family_name", "given_name")
    return OrderView(name=", ".join(names), number=" ".join(_texts(order, "id")))


def _texts(part: object, *keys: str) -> list[str]:
    return [str(part[key]) for key in keys if part.get(key)] if isinstance(part, Mapping) else []
