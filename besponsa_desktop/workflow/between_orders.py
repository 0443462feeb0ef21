"""What the records hold of a patient beside the orders, as a new order states it: results and reactions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from besponsa_desktop.clinical.checks.toxicity import is_infusion_reaction
from besponsa_desktop.clinical.infusion import not_stated
from besponsa_desktop.errors import Fault
from besponsa_desktop.exchange.order_shape import toxicity
from besponsa_desktop.records.course_entries import EntryKind, entries_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.recorded_reactions import recorded_reactions

Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class BetweenOrders:
    """Parts of an order document: results and ECGs of visits, and every infusion reaction of the course."""

    labs: tuple[Document, ...] = field(repr=False)
    ecgs: tuple[Document, ...] = field(repr=False)
    reactions: tuple[Document, ...] = field(repr=False)


def between_orders(reader: Reader, course_ids: Iterable[str], last_order: Mapping[str, Any]) -> BetweenOrders:
    """Return what the courses' visits and infusions add to ``last_order``, the last signed document.

    Of its toxicities the infusion reactions stay: they count for every later order. Others have recovered or
    not since, which nobody has said yet.
    """
    courses = tuple(course_ids)
    visits = [
        json.loads(one.document)
        for course_id in courses
        for one in entries_of_course(reader, course_id, EntryKind.VISIT)
    ]
    stated = [one for one in last_order.get("toxicities") or () if is_infusion_reaction(_read(one))]
    recorded = [one.toxicity for one in recorded_reactions(reader, courses)]
    added = not_stated(recorded, [_read(one) for one in stated])
    return BetweenOrders(
        labs=tuple(result for visit in visits for result in visit.get("labs", ())),
        ecgs=tuple(ecg for visit in visits for ecg in visit.get("ecgs", ())),
        reactions=(*stated, *(toxicity.write(one) for one in added)),
    )


def _read(stated: Document) -> Any:
    faults: list[Fault] = []
    return toxicity.read(stated, "toxicities", faults)
