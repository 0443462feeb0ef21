"""What the records say of a returning patient, for a new order: only what is recorded, with its own dates.

Nothing of it is of today: height and weight of the last order are those before, and a dose counts as given
only where the records hold it as given.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from besponsa_desktop.clinical.display import date_text, moment_text
from besponsa_desktop.exchange.shapes_times import day_of
from besponsa_desktop.records.orders import (
    Order,
    State,
    courses_of,
    mrn_key,
    name_key,
    orders_of_course,
    version,
)
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.between_orders import BetweenOrders, between_orders
from besponsa_desktop.workflow.states import SIGNED
from besponsa_desktop.workflow.workstation import Workstation

Document = dict[str, Any]
#: Parts of the last order that say of the patient, the disease and the course what holds after it, too.
_KEPT = {
    "patient": ("family_name", "given_name", "birth_date", "sex", "allergies", "pregnancy_test"),
    "diagnosis": (
        "disease",
        "status",
        "cd22",
        "philadelphia_chromosome",
        "prior_tki",
        "prior_severe_vod",
        "serious_liver_disease",
        "salvage_line",
    ),
    "measurements": ("baseline_weight",),
    "course": (
        "hsct",
        "hsct_on",
        "prior_hsct_on",
        "responded_within_3_cycles",
        "response",
        "dose_reduction",
        "omitted_doses",
        "interruptions",
        "baseline_counts",
    ),
}
_DATED_LISTS = ("labs", "ecgs")


@dataclass(frozen=True, slots=True, kw_only=True)
class FromRecord:
    """What is on record of a patient: the last signed order, parts of a document, what is not in them.

    ``document`` never states a present height or weight. ``left_out`` says what the records do not hold as
    given, and what nobody signed.
    """

    mrn: str = field(repr=False)
    order_number: str
    of: str
    name: str = field(repr=False)
    birth_date: str = field(repr=False)
    document: Document = field(repr=False)
    left_out: tuple[str, ...] = field(repr=False)

    def contradicts(self, patient: Mapping[str, object], being_typed: str = "") -> bool:
        """Tell whether the name or the birth date that is typed is another one; what is not typed is not.

        Of the name that is being typed the beginning is enough, and a text that is no date is not compared.
        """
        ours = self.document.get("patient", {})
        for part in ("family_name", "given_name"):
            typed, recorded = _name(patient.get(part)), _name(ours.get(part))
            begins = part == being_typed and recorded.startswith(typed)
            if typed and recorded and typed != recorded and not begins:
                return True
        born = day_of(str(patient.get("birth_date") or ""))
        return born is not None and bool(self.birth_date) and born.isoformat() != self.birth_date


def is_same_mrn(one: object, other: object) -> bool:
    """Tell whether two MRNs are one, however they are spelled."""
    return mrn_key(str(one or "")) == mrn_key(str(other or ""))


def previous_of(workstation: Workstation, mrn: str) -> FromRecord | None:
    """Return what the records say of the patient with an MRN; ``None`` where no order of theirs is signed."""
    reader = workstation.database
    courses = courses_of(reader, mrn)
    orders = [order for course in courses for order in orders_of_course(reader, course)]
    signed = [order for order in orders if order.state in SIGNED]
    if not signed:
        return None
    last = max(signed, key=lambda order: order.searched.planned_start)
    stated = _document(reader, last)
    doses, missing = _doses(reader, signed)
    return FromRecord(
        mrn=mrn,
        order_number=last.searched.order_number,
        of=date_text(last.searched.planned_start.date()),
        name=", ".join(part for part in (last.searched.family_name, last.searched.given_name) if part),
        birth_date=str(stated.get("patient", {}).get("birth_date") or ""),
        document=_since(_taken_over(stated, doses), between_orders(reader, courses, stated)),
        left_out=(*missing, *_stated_elsewhere(stated, last, doses), *_unsigned(orders)),
    )


def _taken_over(stated: Document, doses: list[Document]) -> Document:
    """Return the parts of an order document that are taken over from the last order."""
    taken: Document = {
        part: {key: stated[part][key] for key in keys if stated.get(part, {}).get(key) is not None}
        for part, keys in _KEPT.items()
    }
    for now, before in (("height", "previous_height"), ("weight", "previous_weight")):
        if (measured := stated.get("measurements", {}).get(now)) is not None:
            taken["measurements"][before] = measured
    if doses:
        taken["course"]["doses_given"] = doses
    taken |= {name: stated[name] for name in _DATED_LISTS if stated.get(name)}
    return {part: value for part, value in taken.items() if value}


def _since(taken: Document, between: BetweenOrders) -> Document:
    """Return the parts with what the records hold beside the orders: results, ECGs and infusion reactions."""
    found = {
        name: [*taken.get(name, ()), *(one for one in more if one not in taken.get(name, ()))]
        for name, more in (("labs", between.labs), ("ecgs", between.ecgs), ("toxicities", between.reactions))
    }
    return taken | {name: values for name, values in found.items() if values}


def _doses(reader: Reader, signed: list[Order]) -> tuple[list[Document], list[str]]:
    """Return the doses that the records hold as given, by time, and of which orders they do not."""
    doses, missing = [], []
    for order in sorted(signed, key=lambda order: order.searched.planned_start):
        dose = _given_dose(reader, order) if order.state is State.GIVEN else None
        if dose is not None:
            doses.append(dose)
        elif order.state is State.GIVEN:
            missing.append(f"{_called(order)}: given, but the start of its infusion is not recorded")
        else:
            missing.append(f"{_called(order)}: {order.state.value}, not recorded as given")
    return doses, missing


def _given_dose(reader: Reader, order: Order) -> Document | None:
    """Return the dose of an order as it was signed, with the start of its infusion as it was recorded."""
    kept = preparations_of(reader, order.id, order.version)
    start = json.loads(kept[-1].document).get("infusion_start") if kept else None
    if start is None:
        return None
    stated = _document(reader, order)
    ordered, body = stated["order"], stated.get("measurements", {})
    weight = body.get("dosing_weight") or body.get("weight")
    dose = {
        "cycle": ordered["cycle"],
        "day": ordered["day"],
        "given_at": start,
        "dose": ordered.get("dose"),
        "dose_per_area": ordered.get("dose_per_area"),
        "weight": None if weight is None else {key: weight[key] for key in ("value", "unit")},
    }
    return {key: value for key, value in dose.items() if value is not None}


def _stated_elsewhere(stated: Document, last: Order, doses: list[Document]) -> Iterator[str]:
    """Yield the doses that the last order states and no order of the records is given for."""
    ours = {(dose["cycle"], dose["day"]) for dose in doses}
    for dose in stated.get("course", {}).get("doses_given") or ():
        if (dose["cycle"], dose["day"]) not in ours:
            said = f"stated by {last.searched.order_number}, not given by any order of the records"
            yield f"cycle {dose['cycle']} day {dose['day']}: {said}"


def _unsigned(orders: list[Order]) -> Iterator[str]:
    for order in orders:
        if order.state is State.DRAFT:
            yield f"{_called(order)}: a draft that nobody signed"


def _called(order: Order) -> str:
    searched = order.searched
    place = f"cycle {searched.cycle} day {searched.day}"
    return f"{searched.order_number}, {place}, planned {moment_text(searched.planned_start)}"


def _document(reader: Reader, order: Order) -> Document:
    read: Document = json.loads(version(reader, order.id, order.version).document)
    return read


def _name(stated: object) -> str:
    return name_key(str(stated), None) if stated else ""
