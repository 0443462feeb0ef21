"""The order that an importer builds: each value with the place it came from, and none that an order refuses.

An importer hands over a tree of the order file's keys whose leaves are ``Taken``. The order file's own shapes
judge it: what they refuse is left out with a note, so that an import never holds what could not be typed. The
document has only what the file stated, not what an order assumes where nothing is stated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.import_notes import ImportNote, Notes
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.exchange.order_shape import OrderFormat
from besponsa_desktop.exchange.showing import item, member

Tree: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]
#: Returns the faults of a document that a tree states.
FaultsIn: TypeAlias = Callable[[Document], Iterable[Fault]]

#: What an order must state and a file may leave to be typed.
_TYPED = {
    "order": "the order",
    "order.id": "the order's number",
    "order.cycle": "the cycle",
    "order.day": "the day of the cycle",
    "order.planned_start": "the planned start",
}
_MISSING = "nothing"
_ROUNDS = 8  # a value, then what needs it, up to the entry of a list


@dataclass(frozen=True, slots=True)
class Taken:
    """A value as it stood in the file, and where."""

    value: str | int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an importer read: the order's document, what it left out, and where each value stood."""

    document: dict[str, object]
    notes: tuple[ImportNote, ...]
    places: dict[str, str]


def settled(parts: Tree, notes: Notes) -> Reading:
    """Return the reading of an order's parts, without what an order file could not hold."""
    tree: Tree = {"format": Taken(OrderFormat.ONE.value, ""), **parts}
    settle(tree, notes, _order_faults)
    for fault in _order_faults(plain(tree)):
        notes.add(_TYPED[fault.path], "(file)", "is not in the file in a form that can be read: type it")
    return reading_of(tree, notes)


def settle(tree: Tree, notes: Notes, faults_in: FaultsIn) -> None:
    """Take out of a tree, with a note, whatever ``faults_in`` finds wrong with its plain values.

    Raises:
        UnusableInput: something is wrong that cannot be taken out.
    """
    reported: set[int] = set()
    for _ in range(_ROUNDS):
        faults = [fault for fault in faults_in(plain(tree)) if not _may_be_typed(fault)]
        if not faults:
            return
        for fault in faults:
            _leave_out(tree, fault, notes, reported)
        _close_gaps(tree)
    raise UnusableInput(faults)


def reading_of(tree: Tree, notes: Notes) -> Reading:
    """Return a tree that is settled, as what was read."""
    places = {path: taken.place for path, taken in _leaves(tree, "") if taken.place}
    return Reading(document=plain(tree), notes=tuple(notes.made), places=places)


def _order_faults(document: Document) -> tuple[Fault, ...]:
    try:
        parse_order(document)
    except UnusableInput as unusable:
        return unusable.faults
    return ()


def _may_be_typed(fault: Fault) -> bool:
    return fault.path in _TYPED and fault.found == _MISSING


def _leave_out(tree: Tree, fault: Fault, notes: Notes, reported: set[int]) -> None:
    """Take what a fault names out of the tree; where something is missing, what it is missing from."""
    *way, last = _steps(fault.path)
    holders: list[tuple[Any, Any]] = []
    place: Any = tree
    for step in way:
        holders.append((place, step))
        place = _within(place, step)
    if _within(place, last) is not None:
        _report(place, last, fault, notes, reported)
        place[last] = None
    elif holders and place is not None:
        holder, step = holders[-1]
        if id(place) not in reported:
            notes.add(fault.path, _place_of(place), f"found {fault.found}; needed {fault.needed}")
        reported.add(id(place))
        holder[step] = None


def _close_gaps(branch: Any) -> None:
    """Take what was left out of every list, so that an index means the same here as in the document."""
    if isinstance(branch, list):
        branch[:] = _stated(branch)
    if isinstance(branch, list | dict):
        for part in branch.values() if isinstance(branch, dict) else branch:
            _close_gaps(part)


def _report(holder: Any, key: Any, fault: Fault, notes: Notes, reported: set[int]) -> None:
    reported.add(id(holder))
    what = f"{fault.path}: {fault.found}"
    notes.add(what, _place_of(holder[key]), f"an order needs {fault.needed}")


def _within(place: Any, step: Any) -> Any:
    if isinstance(place, dict):
        return place.get(step)
    return place[step] if isinstance(place, list) and isinstance(step, int) and step < len(place) else None


def _steps(path: str) -> list[str | int]:
    return [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]


def _place_of(branch: Any) -> str:
    return next((taken.place for _, taken in _leaves(branch, "") if taken.place), "(file)")


def _leaves(branch: Any, at: str) -> Iterator[tuple[str, Taken]]:
    """Yield every value that is taken over, with its path in the document."""
    if isinstance(branch, Taken):
        yield at, branch
    elif isinstance(branch, dict):
        for key, value in branch.items():
            yield from _leaves(value, member(at, key))
    elif isinstance(branch, list):
        for index, value in enumerate(_stated(branch)):
            yield from _leaves(value, item(at, index))


def _stated(entries: Iterable[Any]) -> list[Any]:
    return [entry for entry in entries if entry is not None]


def plain(branch: Any) -> Any:
    """Return the values without their places, and without what is not stated."""
    if isinstance(branch, Taken):
        return branch.value
    if isinstance(branch, list):
        return [plain(entry) for entry in _stated(branch)]
    members = {key: plain(value) for key, value in branch.items() if value is not None}
    return {key: value for key, value in members.items() if value != {}}
