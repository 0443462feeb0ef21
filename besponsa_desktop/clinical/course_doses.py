"""Doses given, doses omitted and interruptions, as several orders state them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from besponsa_desktop.clinical.course import (
    DoseReduction,
    GivenDose,
    Interruption,
    InterruptionCause,
    OmittedDose,
)
from besponsa_desktop.clinical.course_record import Conflict
from besponsa_desktop.clinical.course_saying import LAST, Said, conflict, dose_shown, kg_shown
from besponsa_desktop.clinical.display import count_text, date_text, dose_text, level_text
from besponsa_desktop.clinical.order import ChemotherapyOrder

_Place = tuple[int, int]
_REDUCTIONS = tuple(DoseReduction)
_NOT_STATED = "not stated"
_KEPT = "it is kept"
_LONGEST = "the longest counts"
_LARGEST = "the largest counts"


def joined_doses(
    orders: Sequence[ChemotherapyOrder], recorded: Iterable[GivenDose] = ()
) -> tuple[tuple[GivenDose, ...] | None, tuple[Conflict, ...]]:
    """Return the doses given, from oldest to newest, and the conflicts about them.

    ``recorded`` are doses that the program's own records hold as given. ``None``: nobody states any.
    """
    said = [(o.prescription.id, o.course.doses_given) for o in orders if o.course.doses_given is not None]
    own = tuple(recorded)
    if own:
        said.append(("the records", own))
    if not said:
        return None, ()
    kept: dict[_Place, list[GivenDose]] = {}
    stated: dict[_Place, list[Said[GivenDose]]] = {}
    for by, doses in said:
        for place, of_place in _by_place(doses).items():
            kept[place] = _newer(kept.get(place, []), of_place)
            stated.setdefault(place, []).extend(Said(by, dose) for dose in of_place)
    doses_kept = sorted((d for of_place in kept.values() for d in of_place), key=lambda dose: dose.given_at)
    conflicts = [found for place, all_said in stated.items() for found in _contradictions(place, all_said)]
    return tuple(doses_kept), (*conflicts, *_left_out(orders, doses_kept, stated))


def _by_place(doses: Iterable[GivenDose]) -> dict[_Place, list[GivenDose]]:
    places: dict[_Place, list[GivenDose]] = {}
    for dose in doses:
        places.setdefault((dose.cycle, dose.day), []).append(dose)
    return places


def _newer(before: list[GivenDose], now: list[GivenDose]) -> list[GivenDose]:
    """Return the later statement, completed by what only the earlier one of the same day states."""
    if len(before) != 1 or len(now) != 1 or before[0].given_at.date() != now[0].given_at.date():
        return now
    old, new = before[0], now[0]
    return [
        replace(
            new,
            dose=new.dose or old.dose,
            dose_per_area=new.dose_per_area or old.dose_per_area,
            weight=new.weight or old.weight,
        )
    ]


def _contradictions(place: _Place, said: list[Said[GivenDose]]) -> Iterator[Conflict]:
    """Yield what two statements of one dose say otherwise: its day, mg, mg/m² or weight."""
    parts: dict[str, Callable[[GivenDose], str | None]] = {
        "day": lambda dose: date_text(dose.given_at.date()),
        "mg": lambda dose: None if dose.dose is None else dose_text(dose.dose),
        "mg/m²": lambda dose: None if dose.dose_per_area is None else level_text(dose.dose_per_area),
        "weight": lambda dose: None if dose.weight is None else kg_shown(dose.weight),
    }
    for name, text in parts.items():
        stated: dict[str, list[str]] = {}
        for one in said:
            shown = text(one.value)
            if shown is not None:
                stated.setdefault(shown, []).append(one.by)
        if len(stated) > 1:
            by_order = {by: shown for shown, orders in stated.items() for by in orders}
            yield conflict(f"{_called(place)} as given: {name}", _each(by_order, stated), LAST)


def _each(by_order: dict[str, str], stated: dict[str, list[str]]) -> dict[str, str]:
    """Return what each order says; of an order that says two things, both."""
    if len(by_order) > 1:
        return by_order
    (by,) = by_order
    return {by: " and ".join(stated)}


def _left_out(
    orders: Sequence[ChemotherapyOrder], kept: list[GivenDose], stated: dict[_Place, list[Said[GivenDose]]]
) -> Iterator[Conflict]:
    """Yield the doses that a later order, which does state the doses given, does not state."""
    for dose in kept:
        place = (dose.cycle, dose.day)
        speakers = {one.by for one in stated[place]}
        silent = [
            order.prescription.id
            for order in orders
            if order.course.doses_given is not None
            and order.prescription.id not in speakers
            and (order.prescription.cycle, order.prescription.day) > place
        ]
        if silent:
            said = {one.by: dose_shown(one.value) for one in stated[place]}
            yield conflict(f"{_called(place)} as given", said | dict.fromkeys(silent, _NOT_STATED), _KEPT)


def joined_omissions(
    orders: Sequence[ChemotherapyOrder], given: Iterable[GivenDose]
) -> tuple[tuple[OmittedDose, ...], tuple[Conflict, ...]]:
    """Return the doses recorded as omitted, in the order of the course, and the conflicts about them."""
    kept: dict[_Place, OmittedDose] = {}
    by: dict[_Place, list[str]] = {}
    conflicts = []
    for order in orders:
        named = {(dose.cycle, dose.day): dose for dose in order.course.omitted_doses}
        kept |= named
        for place in named:
            by.setdefault(place, []).append(order.prescription.id)
        for place in kept.keys() - named.keys():
            said = dict.fromkeys(by[place], "omitted") | {order.prescription.id: _NOT_STATED}
            conflicts.append(conflict(f"{_called(place)} as omitted", said, _KEPT))
    days = {(dose.cycle, dose.day): dose.given_at.date() for dose in given}
    for place in sorted(kept.keys() & days.keys()):
        said = dict.fromkeys(by[place], "omitted") | {"doses given": f"given on {date_text(days[place])}"}
        conflicts.append(conflict(_called(place), said, "it counts as given"))
    return tuple(kept[place] for place in sorted(kept)), tuple(conflicts)


def joined_interruptions(
    orders: Sequence[ChemotherapyOrder],
) -> tuple[tuple[Interruption, ...], tuple[Conflict, ...]]:
    """Return the longest interruption of each cycle and cause, and the conflicts about them.

    An interruption may grow from order to order; one that shrinks is a conflict.
    """
    longest: dict[tuple[int, InterruptionCause], int] = {}
    by: dict[tuple[int, InterruptionCause], str] = {}
    conflicts = []
    for order in orders:
        named = _longest(order.course.interruptions)
        for key in longest.keys() | named.keys():
            days, before = named.get(key, 0), longest.get(key, 0)
            if days >= before:
                longest[key], by[key] = days, order.prescription.id
                continue
            said = {by[key]: count_text(before, "day"), order.prescription.id: count_text(days, "day")}
            name = f"interruption of cycle {key[0]} ({key[1].value.replace('_', '-')})"
            conflicts.append(conflict(name, said, _LONGEST))
    kept = sorted(longest.items(), key=lambda item: (item[0][0], item[0][1].value))
    joined = tuple(Interruption(cycle=c, cause=cause, days=days) for (c, cause), days in kept)
    return joined, tuple(conflicts)


def _longest(interruptions: Iterable[Interruption]) -> dict[tuple[int, InterruptionCause], int]:
    longest: dict[tuple[int, InterruptionCause], int] = {}
    for one in interruptions:
        key = (one.cycle, one.cause)
        longest[key] = max(longest.get(key, 0), one.days)
    return longest


def joined_reduction(orders: Sequence[ChemotherapyOrder]) -> tuple[DoseReduction, tuple[Conflict, ...]]:
    """Return the largest reduction that is recorded, and a conflict where a later order takes it back."""
    largest, by = DoseReduction.NONE, ""
    conflicts = []
    for order in orders:
        recorded = order.course.dose_reduction
        if _REDUCTIONS.index(recorded) >= _REDUCTIONS.index(largest):
            largest, by = recorded, order.prescription.id
            continue
        said = {by: _words(largest), order.prescription.id: _words(recorded)}
        conflicts.append(conflict("dose reduction", said, _LARGEST))
    return largest, tuple(conflicts)


def _words(reduction: DoseReduction) -> str:
    return reduction.value.replace("_", " ")


def _called(place: _Place) -> str:
    return f"cycle {place[0]} day {place[1]}"
