"""What the window says of an order beside its fields: the patient bar, and each section in one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Document = Mapping[str, object]
#: Parts of the document that each section's line is made from.
_PARTS = {
    "patient": ("patient",),
    "diagnosis": ("diagnosis",),
    "measurements": ("measurements",),
    "order": ("order",),
    "course": ("course",),
    "laboratory": ("labs",),
    "ecg": ("ecgs",),
    "examination": ("examination", "toxicities"),
    "premedication": ("premedication", "cytoreduction"),
    "preparation": ("order", "preparation"),
}


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


def view_while_unreadable(document: Document, readable: Document, shown: OrderView) -> OrderView:
    """Return what can still be said while the order cannot be read.

    That is the name and number as they are typed, and of ``shown``, the view of the document that could be
    read last, whatever rests only on parts that were not changed since.
    """
    same = {part for part in {*document, *readable} if document.get(part) == readable.get(part)}
    same_patient, same_time = "patient" in same, _is_same_time(document, readable)
    return OrderView(
        name=", ".join(_texts(document.get("patient"), "family_name", "given_name")),
        number=" ".join(_texts(document.get("order"), "id")),
        facts=shown.facts if same_patient and same_time else "",
        allergies=shown.allergies if same_patient else "",
        since_last_dose=shown.since_last_dose if same_time and "course" in same else "",
        previous=shown.previous if "measurements" in same else dict.fromkeys(shown.previous, ("", "")),
        results_of=shown.results_of if same_time and "labs" in same else "",
        summaries={
            section: words for section, words in shown.summaries.items() if set(_PARTS[section]) <= same
        },
    )


def _is_same_time(document: Document, readable: Document) -> bool:
    keys = ("planned_start", "cycle")
    return _texts(document.get("order"), *keys) == _texts(readable.get("order"), *keys)


def _texts(part: object, *keys: str) -> list[str]:
    return [str(part[key]) for key in keys if part.get(key)] if isinstance(part, Mapping) else []
