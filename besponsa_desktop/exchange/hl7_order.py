"""The order of an RDE^O11 message: the groups of its ORC segments, one of them for the drug."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.hl7_mixture import mixture_tree
from besponsa_desktop.exchange.hl7_results import CODE, UNIT, VALUE, is_used
from besponsa_desktop.exchange.hl7_text import Segment
from besponsa_desktop.exchange.hl7_types import (
    NDC,
    ROUTES_TABLE,
    SITE_PREFIX,
    UCUM,
    amount_at,
    codes_at,
    moment_at,
    words_at,
)
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Amount
from besponsa_desktop.exchange.taking_over import Taken, Tree

_CONTROL, _PLACER, GROUP, _STATUS, _ENTERED, _BY = 1, 2, 4, 5, 9, 12
GIVE, _LEAST, _MOST, _DOSE_UNIT, _PACE = 2, 3, 4, 5, 22
_DURATION, START = 6, 7
_ROUTE = 1
_ORDERED = ("NW", "XO")
_ENDED = ("CA", "DC", "ER", "RP")
_MASS = ("mg", "ug", "g")
_ROUTES = {"IV": "intravenous", "PO": "oral"}
_TIMES = {"S": "s", "M": "min", "H": "h"}
_PACES = re.compile(r"([SMH])([0-9]{1,4})", re.ASCII)


@dataclass(slots=True)
class Group:
    """One ORC with the segments that belong to it."""

    orc: Segment
    rxe: Segment
    timings: list[Segment] = field(default_factory=list)
    routes: list[Segment] = field(default_factory=list)
    parts: list[Segment] = field(default_factory=list)
    observed: list[Segment] = field(default_factory=list)

    @property
    def is_ordered(self) -> bool:
        """Tell whether it is a new or changed order that has not ended."""
        return self.orc.value(_CONTROL) in _ORDERED and self.orc.value(_STATUS) not in _ENDED

    @property
    def is_drug(self) -> bool:
        """Tell whether it is for inotuzumab ozogamicin, by its NDC."""
        return bool(codes.DRUG_NDC.intersection(codes_at(self.rxe, GIVE, NDC)))

    @property
    def name(self) -> str:
        """Return what the message calls the medicine."""
        return words_at(self.rxe, GIVE)


def groups_of(segments: list[Segment]) -> list[Group]:
    """Return the groups of an RDE message whose segments stand in their right order."""
    groups: list[Group] = []
    above: list[Segment] = []
    for segment in segments:
        if segment.name == "ORC":
            above = [segment]
        elif segment.name == "RXE":
            groups.append(Group(above[0], segment, timings=above[1:]))
        elif segment.name == "TQ1" and (not groups or groups[-1].orc is not above[0]):
            above.append(segment)
        elif groups:
            held = {"TQ1": "timings", "RXR": "routes", "RXC": "parts", "OBX": "observed"}[segment.name]
            getattr(groups[-1], held).append(segment)
    return groups


def order_tree(group: Group, notes: Notes) -> Tree:
    """Return what the group of the drug orders, without the body surface area."""
    orc, rxe = group.orc, group.rxe
    if not any(name in group.name.casefold() for name in codes.DRUG_NAMES):
        notes.add(group.name or "the medicine has no name", rxe.place(GIVE), f"its code means {codes.DRUG}")
    number = orc.value(_PLACER)
    ordered_at = moment_at(orc, _ENTERED)
    if ordered_at is None:
        notes.add("time of the order", orc.place(_ENTERED), "it is not stated to the minute with its offset")
    return {
        "id": Taken(number, orc.place(_PLACER)) if number else None,
        "drug": Taken(codes.DRUG, rxe.place(GIVE)),
        "prescriber": _prescriber(orc, notes),
        "ordered_at": ordered_at,
        **_site_values(group, notes),
        "planned_start": start_of(group, notes),
        "dose": tree_of(dose_of(group, notes)),
        "route": route_of(group, notes),
        "infusion_duration": tree_of(_duration(group, notes)),
        **mixture_tree(rxe, group.parts, notes),
    }


def _prescriber(orc: Segment, notes: Notes) -> Taken | None:
    family, given, degree = (orc.value(_BY, part) for part in (2, 3, 7))
    name = " ".join(filter(None, (given, family)))
    words = ", ".join(filter(None, (name, degree)))
    if not family:
        notes.add("prescriber", orc.place(_BY), "the order does not name exactly one")
    return Taken(words, orc.place(_BY)) if family else None


def tree_of(amount: Amount | None) -> Tree | None:
    """Return an amount as a quantity of an order."""
    return None if amount is None else amount.tree


def dose_of(group: Group, notes: Notes) -> Amount | None:
    """Return the dose, where the message states one and no range of doses."""
    rxe = group.rxe
    dose = amount_at(rxe, _LEAST, _DOSE_UNIT)
    most = rxe.whole(_MOST)
    if dose is None or dose.unit not in _MASS or (most and decimal_of(most) != decimal_of(dose.number)):
        stated = " ".join(filter(None, (rxe.raw(_LEAST), most, rxe.value(_DOSE_UNIT))))
        notes.add(f"dose {stated}", rxe.place(_LEAST), "no single amount in mg, ug or g, coded in UCUM")
        return None
    return dose


def start_of(group: Group, notes: Notes) -> Taken | None:
    """Return when it is to be given."""
    timing = _timing(group, notes)
    start = moment_at(timing, START) if timing else None
    if timing and start is None:
        notes.add(
            f"start {timing.raw(START)}",
            timing.place(START),
            "it is not stated to the minute with its offset",
        )
    return start


def route_of(group: Group, notes: Notes) -> Taken | None:
    """Return the route."""
    if len(group.routes) == 1:
        segment = group.routes[0]
        known = [_ROUTES[code] for code in codes_at(segment, _ROUTE, ROUTES_TABLE) if code in _ROUTES]
        if len(known) == 1:
            return Taken(known[0], segment.place(_ROUTE))
    notes.add(f"route of {group.name}", group.routes[0].path, "it has not exactly one code that is known")
    return None


def _timing(group: Group, notes: Notes) -> Segment | None:
    if len(group.timings) == 1:
        return group.timings[0]
    notes.add(f"time of {group.name}", group.orc.path, "the message has not exactly one TQ1 for it")
    return None


def _duration(group: Group, notes: Notes) -> Amount | None:
    """Return the duration of TQ1-6; where RXE-22 says another one, neither."""
    timing = group.timings[0] if len(group.timings) == 1 else None
    number = timing.value(_DURATION, 1) if timing else ""
    if timing is None or not number:
        return None
    unit, system = timing.value(_DURATION, 2, 1), timing.value(_DURATION, 2, 3)
    if system != UCUM or unit not in _TIMES.values():
        notes.add(f"duration {number} {unit}", timing.place(_DURATION), "no unit of time coded in UCUM")
        return None
    pace = group.rxe.value(_PACE)
    stated = _PACES.fullmatch(pace)
    if pace and (not stated or (_TIMES[stated[1]], decimal_of(stated[2])) != (unit, decimal_of(number))):
        notes.add(f"duration {number} {unit}", timing.place(_DURATION), f"RXE-22 says {pace}")
        return None
    return Amount(number=number, unit=unit, place=timing.place(_DURATION))


def _site_values(group: Group, notes: Notes) -> Tree:
    """Return dose per area, cycle and day: they have no standard field, only codes of the site's own."""
    values: Tree = {}
    for key, code in (("cycle", "CYCLE"), ("day", "CYCLEDAY"), ("dose_per_area", "DOSEPERAREA")):
        found = [each for each in group.observed if _site_code(each) == code and is_used(each, notes)]
        if len({each.raw(VALUE) for each in found}) != 1:
            if found:
                notes.add(code, found[0].path, "the message states several")
            continue
        amount = amount_at(found[0], VALUE, UNIT)
        if amount is None:
            notes.add(code, found[0].place(VALUE), "it is no number")
        elif key != "dose_per_area":
            values[key] = Taken(
                int(amount.number) if amount.number.isdecimal() else amount.number, amount.place
            )
        elif amount.unit in units_of(Kind.DOSE_PER_AREA):
            values[key] = amount.tree
        else:
            notes.add(f"{code} {amount}", amount.place, "its unit is not mg/m2 coded in UCUM")
    return values


def _site_code(segment: Segment) -> str:
    return segment.value(CODE) if segment.value(CODE, 3).startswith(SITE_PREFIX) else ""


def is_site_value(segment: Segment) -> bool:
    """Tell whether an OBX holds a value of the order under a code of the site."""
    return _site_code(segment) in ("CYCLE", "CYCLEDAY", "DOSEPERAREA")
