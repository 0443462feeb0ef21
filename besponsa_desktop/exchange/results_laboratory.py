"""The laboratory results, pregnancy test and electrocardiograms of an order, from results of any format."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Amount, Result, dated, taken_in
from besponsa_desktop.exchange.taking_over import Taken, Tree

_METHODS = {codes.QTC_FRIDERICIA: "fridericia", codes.QTC_BAZETT: "bazett", codes.QT: ""}
LIVER_TESTS = (LaboratoryTest.TOTAL_BILIRUBIN, LaboratoryTest.ALT, LaboratoryTest.AST, LaboratoryTest.ALP)
_PER_MINUTE = ("/min", "{beats}/min")
_MILLISECONDS_A_SECOND = 1000


def laboratory_results(results: Iterable[Result], notes: Notes) -> list[Result]:
    """Return the laboratory results that an order can hold, in the order of time, undated ones first."""
    by_code: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        if codes.test_of(result.code) is not None:
            by_code[result.code].append(result)
    usable = [
        result
        for code, group in by_code.items()
        for result in taken_in(group, codes.units_of_code(code), notes)
    ]
    place_in_file = {id(result): index for index, result in enumerate(results)}
    usable.sort(key=lambda each: place_in_file[id(each)])
    agreed = _without_contradictions(usable, notes)
    for result in agreed:
        if result.taken_at is None:
            notes.add(result.what, result.place, "is taken over, but its time is not stated with its offset")
    return sorted(agreed, key=lambda each: (each.moment is not None, each.moment and each.moment.timestamp()))


def _without_contradictions(results: list[Result], notes: Notes) -> list[Result]:
    """Leave out results of one test at one time by different codes that differ: a person must choose."""
    groups: dict[object, list[Result]] = defaultdict(list)
    for result in results:
        if result.moment is not None:
            groups[codes.test_of(result.code), result.moment].append(result)
    gone: set[int] = set()
    for group in groups.values():
        if len({each.said for each in group}) > 1:
            gone |= {id(each) for each in group}
            for each in group:
                notes.add(
                    each.what, each.place, "the same test has another result of the same time: type one"
                )
        else:
            gone |= {id(each) for each in group[1:]}
    return [result for result in results if id(result) not in gone]


def laboratory_tree(result: Result, notes: Notes) -> Tree:
    """Return a laboratory result as an order has it; a limit in another unit is left out."""
    test, amount = codes.test_of(result.code), result.amount
    assert test is not None
    assert amount is not None
    if result.why_no_limits or (test in LIVER_TESTS and result.high is None):
        why = result.why_no_limits or "the file has none"
        notes.add(f"upper limit of {result.what}", result.place, f"not taken over: {why}")
    return {
        "test": Taken(test.value, result.place),
        **amount.tree,
        "lower_limit": _limit(result, result.low, "lower limit", notes),
        "upper_limit": _limit(result, result.high, "upper limit", notes),
        "collected_at": result.taken_at,
    }


def _limit(result: Result, limit: Amount | None, name: str, notes: Notes) -> Taken | None:
    if limit is None or result.amount is None:
        return None
    number = decimal_of(limit.number)
    if number is None or limit.unit != result.amount.unit:
        notes.add(f"{name} {limit} of {result.what}", limit.place, "it is not in the unit of the result")
        return None
    if number <= 0:  # "from 0" bounds nothing, and an order has no such limit
        return None
    return Taken(limit.number, limit.place)


def pregnancy_test(results: Iterable[Result], notes: Notes) -> Tree | None:
    """Return the last pregnancy test."""
    tests = dated((each for each in results if each.code == codes.PREGNANCY_TEST), notes)
    known = []
    for test in tests:
        if test.concept in codes.PREGNANCY_RESULTS:
            known.append(test)
        else:
            notes.add(test.what, test.place, "its result is no code for positive or negative")
    if not known or known[-1] is not tests[-1]:
        return None
    last = known[-1]
    return {
        "result": Taken(codes.PREGNANCY_RESULTS[last.concept], last.place),
        "collected_at": last.taken_at,
    }


def electrocardiograms(results: list[Result], notes: Notes) -> list[Tree]:
    """Return the electrocardiograms in the order of time: of one recording the best corrected interval."""
    for each in results:
        if each.code == codes.QTC_WITHOUT_METHOD:
            notes.add(each.what, each.place, "a QTc that does not say how it was corrected")
    intervals = [each for each in results if each.code in _METHODS]
    recorded = dated(taken_in(intervals, units_of(Kind.TIME), notes), notes)
    by_moment: dict[datetime | None, list[Result]] = defaultdict(list)
    for each in recorded:
        by_moment[each.moment].append(each)
    rates = [each for each in results if each.code == codes.HEART_RATE]
    return [
        _ecg(group, [rate for rate in rates if rate.moment == at], notes) for at, group in by_moment.items()
    ]


def _ecg(group: list[Result], rates: list[Result], notes: Notes) -> Tree:
    chosen = min(group, key=lambda each: list(_METHODS).index(each.code))
    for each in group:
        if each is not chosen:
            notes.add(each.what, each.place, f"the same recording has {chosen.what}")
    assert chosen.amount is not None
    interval = _in_milliseconds(chosen.amount).tree
    heart_rate = _heart_rate(rates, notes)
    if chosen.code == codes.QT:
        return {"qt": interval, "heart_rate": heart_rate, "recorded_at": chosen.taken_at}
    method = Taken(_METHODS[chosen.code], chosen.place)
    return {"qtc": interval, "method": method, "heart_rate": heart_rate, "recorded_at": chosen.taken_at}


def _in_milliseconds(amount: Amount) -> Amount:
    """Return an interval in seconds as milliseconds: so every electrocardiogram shows it."""
    number = decimal_of(amount.number)
    if amount.unit != "s" or number is None:
        return amount
    milliseconds = number * Decimal(_MILLISECONDS_A_SECOND)
    text = f"{milliseconds.normalize():f}"
    return Amount(number=text, unit="ms", place=amount.place)


def _heart_rate(rates: list[Result], notes: Notes) -> Taken | None:
    stated = {each.said for each in rates}
    if not rates or rates[0].amount is None:
        return None
    first, amount = rates[0], rates[0].amount
    number = decimal_of(amount.number)
    if len(stated) > 1 or amount.unit not in _PER_MINUTE or number is None or number != int(number):
        notes.add(first.what, first.place, "it is no single whole number per minute")
        return None
    return Taken(int(number), amount.place)
