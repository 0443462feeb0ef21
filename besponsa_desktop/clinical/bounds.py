"""Comparing a result with a limit where the result may only be bounded, such as ``<0.1``.

A comparison gives True, False, or None where the bound does not decide it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar

from besponsa_desktop.clinical.investigations import Comparator

Compared = TypeVar("Compared")


def at_most(number: Decimal, comparator: Comparator | None, limit: Decimal) -> bool | None:
    """Return whether a result is ≤ ``limit``: ``<x`` passes where x does, ``>x`` fails where x reaches it."""
    if comparator is None:
        return number <= limit
    if comparator is Comparator.LESS:
        return True if number <= limit else None
    return False if number >= limit else None


def at_least(number: Decimal, comparator: Comparator | None, limit: Decimal) -> bool | None:
    """Return whether a result is ≥ ``limit``: ``<x`` fails where x does not exceed it."""
    if comparator is None:
        return number >= limit
    if comparator is Comparator.LESS:
        return False if number <= limit else None
    return True if number >= limit else None


def below(number: Decimal, comparator: Comparator | None, limit: Decimal) -> bool | None:
    """Return whether a result is < ``limit``."""
    reached = at_least(number, comparator, limit)
    return None if reached is None else not reached


def all_of(answers: Iterable[bool | None]) -> bool | None:
    """Return False where one answer is False, else None where one is None, else True."""
    kept = tuple(answers)
    if any(answer is False for answer in kept):
        return False
    return None if any(answer is None for answer in kept) else True


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """Return True where one answer is True, else None where one is None, else False."""
    kept = tuple(answers)
    if any(kept):
        return True
    return None if any(answer is None for answer in kept) else False


def worst(
    candidates: Iterable[Compared], judge: Callable[[Compared], bool | None]
) -> tuple[Compared, bool | None]:
    """Return the candidate whose judgement is worst (False, then None, then True), with that judgement.

    Raises:
        ValueError: there is no candidate.
    """
    judged = [(candidate, judge(candidate)) for candidate in candidates]
    return min(judged, key=lambda pair: (1, 2, 0)[(None, True, False).index(pair[1])])
