"""Height, weights and baseline counts of an order, from results of any format.

The time limits are those of the mapping, for what is proposed to the person who reads the order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Result, dated, moment, taken_in
from besponsa_desktop.exchange.taking_over import Tree

_BASELINE = timedelta(days=14)
_WEIGHT_OF_A_DOSE = timedelta(days=7)
_HEIGHT_UNITS = ("cm", "m", "[in_i]")
_WEIGHT_UNITS = ("kg", "g", "[lb_av]")


def heights_of(results: Iterable[Result], notes: Notes) -> list[Result]:
    """Return the heights in the order of time."""
    return _measured(results, (codes.HEIGHT,), _HEIGHT_UNITS, notes)


def weights_of(results: Iterable[Result], notes: Notes) -> list[Result]:
    """Return the weights in the order of time."""
    return _measured(results, codes.WEIGHTS, _WEIGHT_UNITS, notes)


def surface_tree(results: Iterable[Result], notes: Notes) -> Tree | None:
    """Return the body surface area that an order names, where it names one."""
    named = [each for each in results if each.code in codes.SURFACES]
    usable = taken_in(named, units_of(Kind.AREA), notes)
    if len({each.said for each in usable}) > 1:
        for each in usable:
            notes.add(each.what, each.place, "the order names more than one body surface area")
        return None
    return None if not usable or usable[0].amount is None else usable[0].amount.tree


def measurements_tree(heights: list[Result], weights: list[Result], first_dose: datetime | None) -> Tree:
    """Return the measurements of an order: the last ones, those before them, and the weight at the outset."""
    outset = within(weights, first_dose, _BASELINE)
    return {
        "height": _nth_last(heights, 1),
        "weight": _nth_last(weights, 1),
        "baseline_weight": outset[0].measurement if outset else None,
        "previous_height": _nth_last(heights, 2),
        "previous_weight": _nth_last(weights, 2),
    }


def weight_at(weights: list[Result], given_at: datetime) -> Tree | None:
    """Return the weight of the last days before a dose was given."""
    before = within(weights, given_at, _WEIGHT_OF_A_DOSE)
    return before[-1].amount.tree if before and before[-1].amount else None


def counts_before(laboratory: list[Result], at: datetime | None, what: str, notes: Notes) -> Tree | None:
    """Return the last counts before a dose; older ones say nothing about it, and are noted."""
    tree: Tree = {}
    for test in (LaboratoryTest.ANC, LaboratoryTest.PLATELETS):
        counted = [each for each in laboratory if codes.test_of(each.code) is test and each.moment]
        recent = within(counted, at, _BASELINE)
        if recent and recent[-1].amount:
            tree[test.value] = recent[-1].amount.tree
        elif at is not None:
            notes.add(f"{what}: {test.value}", "(file)", "no result of the last 14 days before that dose")
    return tree or None


def within(results: Iterable[Result], before: datetime | None, span: timedelta) -> list[Result]:
    """Return the results of a span of time before a moment; none where that moment is not known."""
    return [] if before is None else [each for each in results if before - span <= moment(each) <= before]


def _measured(
    results: Iterable[Result], known: tuple[str, ...], units: tuple[str, ...], notes: Notes
) -> list[Result]:
    named = [each for each in results if each.code in known]
    return _one_each_time(dated(taken_in(named, units, notes), notes), notes)


def _one_each_time(results: list[Result], notes: Notes) -> list[Result]:
    """Return the results without those that contradict another one of the same time."""
    by_moment: dict[datetime, list[Result]] = defaultdict(list)
    for each in results:
        by_moment[moment(each)].append(each)
    for group in by_moment.values():
        if len({each.said for each in group}) > 1:
            for each in group:
                notes.add(each.what, each.place, "the same measurement has another value of the same time")
            group.clear()
    return [group[0] for group in by_moment.values() if group]


def _nth_last(results: list[Result], place: int) -> Tree | None:
    return results[-place].measurement if len(results) >= place else None
