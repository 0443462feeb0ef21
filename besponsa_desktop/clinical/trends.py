"""How liver tests and blood counts went: every usable result over time, beside the limit for a dose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import TEST_NAMES
from besponsa_desktop.clinical.display import fixed_text, number_text
from besponsa_desktop.clinical.findings import Citation
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.units import magnitude, number_of, settled

#: What a liver test is shown as: a multiple of the laboratory's own upper limit.
MULTIPLE = "× ULN"
_COUNT_UNIT, _COUNT_TEXT = "10*9/L", "×10⁹/L"
_LIVER = (LaboratoryTest.TOTAL_BILIRUBIN, LaboratoryTest.ALT, LaboratoryTest.AST)
_COUNTS = (LaboratoryTest.ANC, LaboratoryTest.PLATELETS)
_MULTIPLE_PLACES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One result: its number in the trend's unit, the number as it is written, when it was taken.

    ``bound`` is ``<`` or ``>`` where the laboratory gave a bound only, else empty.
    """

    number: Decimal
    text: str
    taken_at: datetime
    bound: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The results of one test from the oldest to the newest, in one unit.

    ``limit`` is the protocol's for a dose: a highest one for liver tests, a lowest one for counts, there of a
    new cycle. ``without_limit`` counts the results that no multiple can be made of.
    """

    name: str
    unit: str
    points: tuple[TrendPoint, ...]
    limit: Decimal
    limit_text: str
    source: Citation
    without_limit: int = 0


def trends(case: Case) -> tuple[Trend, ...]:
    """Return the trends of bilirubin, ALT, AST (as multiples of their upper limits), ANC and platelets.

    A test without a result has a trend without points.
    """
    return (*_liver_trends(case), *_count_trends(case))


def _liver_trends(case: Case) -> Iterator[Trend]:
    rule = case.regimen.liver
    for test in _LIVER:
        is_bilirubin = test is LaboratoryTest.TOTAL_BILIRUBIN
        limit = rule.bilirubin_at_most if is_bilirubin else rule.transaminase_at_most
        results = case.results.get(test, ())
        limited = [one for one in results if one.result.upper_limit]
        yield Trend(
            name=TEST_NAMES[test],
            unit=MULTIPLE,
            points=tuple(map(_multiple, limited)),
            limit=limit,
            limit_text=f"≤ {number_text(limit)} {MULTIPLE}",
            source=rule.source,
            without_limit=len(results) - len(limited),
        )


def _multiple(usable: UsableResult) -> TrendPoint:
    result = usable.result
    number = settled(number_of(result.value) / (result.upper_limit or Decimal(1)))
    return _point(usable, number, fixed_text(number, _MULTIPLE_PLACES))


def _count_trends(case: Case) -> Iterator[Trend]:
    rule = case.regimen.counts
    for test, limit in zip(_COUNTS, (rule.anc_from, rule.platelets_from), strict=True):
        yield Trend(
            name=TEST_NAMES[test],
            unit=_COUNT_TEXT,
            points=tuple(map(_count, case.results.get(test, ()))),
            limit=limit,
            limit_text=f"new cycle ≥ {number_text(limit)}",
            source=rule.source,
        )


def _count(usable: UsableResult) -> TrendPoint:
    number = magnitude(usable.result.value, _COUNT_UNIT)
    return _point(usable, number, number_text(number))


def _point(usable: UsableResult, number: Decimal, text: str) -> TrendPoint:
    comparator = usable.result.comparator
    bound = "" if comparator is None else comparator.value
    return TrendPoint(number=number, text=f"{bound}{text}", taken_at=usable.taken_at, bound=bound)
