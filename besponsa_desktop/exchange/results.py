"""Results of observations, whatever format they came in: which of them count, and how an order has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.taking_over import Taken, Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number and its unit as they stood in a file; ``unit`` is empty where it is not coded in UCUM."""

    number: str
    unit: str
    place: str

    def __str__(self) -> str:
        """Return the amount as it stood there."""
        return f"{self.number} {self.unit}".strip()

    @property
    def tree(self) -> Tree:
        """Return the amount as a quantity of an order."""
        return {"value": Taken(self.number, self.place), "unit": Taken(self.unit, self.place)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One observed value with its LOINC code.

    ``amount`` is ``None`` where ``why_no_amount`` says why. Of results with the same code and one identifier
    in common, or the same time, the one with the highest ``rank`` replaces the others; it replaces them too
    where it is ``withdrawn`` and has no value at all.
    """

    code: str
    place: str
    amount: Amount | None = None
    why_no_amount: str = ""
    concept: str = ""
    low: Amount | None = None
    high: Amount | None = None
    why_no_limits: str = ""
    taken_at: Taken | None = None
    identifiers: frozenset[str] = frozenset()
    rank: datetime | int | None = None
    withdrawn: bool = False

    @property
    def what(self) -> str:
        """Return the result as a person would name it in a list."""
        test = codes.test_of(self.code)
        name = f"LOINC {self.code}" if test is None else f"{test.value} (LOINC {self.code})"
        return f"{name} {self.amount}" if self.amount else name

    @property
    def moment(self) -> datetime | None:
        """Return when it was taken, where that is known with its offset."""
        return None if self.taken_at is None else moment_of(str(self.taken_at.value))

    @property
    def said(self) -> tuple[object, ...]:
        """Return what two results must share to say the same."""
        amount = None if self.amount is None else (decimal_of(self.amount.number), self.amount.unit)
        return (amount, self.concept, self.withdrawn)

    @property
    def measurement(self) -> Tree:
        """Return it as a measurement of an order."""
        return {} if self.amount is None else {**self.amount.tree, "measured_at": self.taken_at}


def in_force(results: Iterable[Result], notes: Notes) -> list[Result]:
    """Return the results without those that a later one replaces or withdraws, and without contradictions."""
    kept = _newest(list(results), _identities, notes)
    kept = [result for result in kept if not result.withdrawn]
    kept = _newest(kept, _occasions, notes)
    return [result for result in kept if _has_value(result, notes)]


def _identities(result: Result) -> list[Hashable]:
    return [(result.code, identifier) for identifier in sorted(result.identifiers)]


def _occasions(result: Result) -> list[Hashable]:
    return [] if result.moment is None else [(result.code, result.moment)]


def _newest(results: list[Result], keys_of: Callable[[Result], list[Hashable]], notes: Notes) -> list[Result]:
    """Return the results with only the last one of each key; those without a key stay as they are."""
    groups: dict[Hashable, list[Result]] = defaultdict(list)
    for result in results:
        for key in keys_of(result):
            groups[key].append(result)
    gone: set[int] = set()
    for group in groups.values():
        left = [each for each in group if id(each) not in gone]
        if len(left) > 1:
            gone |= {id(each) for each in _replaced(left, notes)}
    return [result for result in results if id(result) not in gone]


def _replaced(group: list[Result], notes: Notes) -> list[Result]:
    """Return those of one group that do not count, each noted; all of them where the file does not decide."""
    ranks = [each.rank for each in group]
    highest = None if None in ranks else max(rank for rank in ranks if rank is not None)
    last = [each for each in group if each.rank == highest]
    newest = last[0]
    if highest is None or len({each.said for each in last}) > 1:
        if len({each.said for each in group}) == 1:
            return group[1:]
        for each in group:
            notes.add(
                each.what, each.place, "the file has another value for it and does not say which is right"
            )
        return group
    replaced = [each for each in group if each is not newest]
    for each in replaced:
        done = "withdrawn" if newest.withdrawn else "replaced"
        if each.said != newest.said:
            notes.add(each.what, each.place, f"{done} by {newest.place}")
    return replaced


def _has_value(result: Result, notes: Notes) -> bool:
    if result.amount is not None or result.concept:
        return True
    notes.add(result.what, result.place, result.why_no_amount)
    return False


def taken_in(results: Iterable[Result], units: tuple[str, ...], notes: Notes) -> list[Result]:
    """Return the results whose unit is one of ``units``; the others are noted."""
    kept = []
    for result in results:
        unit = result.amount.unit if result.amount else ""
        if unit in units:
            kept.append(result)
        elif not unit:
            notes.add(result.what, result.place, "it has no unit that is coded in UCUM")
        else:
            notes.add(result.what, result.place, f"its unit does not belong to it; {', '.join(units)} do")
    return kept


def dated(results: Iterable[Result], notes: Notes) -> list[Result]:
    """Return the results whose time is known, in the order of time; the others are noted."""
    kept = []
    for result in results:
        if result.moment is None:
            notes.add(result.what, result.place, "its time is not stated to the minute with its offset")
        else:
            kept.append(result)
    return sorted(kept, key=moment)


def moment(result: Result) -> datetime:
    """Return when a dated result was taken."""
    when = result.moment
    assert when is not None
    return when
