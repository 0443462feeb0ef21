"""Bounded results: <x and >x decide a limit only where every value they allow does."""

from decimal import Decimal

import pytest

from besponsa_desktop.clinical.bounds import all_of, any_of, at_least, at_most, below, worst
from besponsa_desktop.clinical.investigations import Comparator

LESS, GREATER = Comparator.LESS, Comparator.GREATER
LIMIT = Decimal(10)

# Number, comparator, then whether it is ≤ 10, ≥ 10 and < 10 ("?" is not decided).
TABLE = [
    ("9.99", None, "yes no yes"),
    ("10", None, "yes yes no"),
    ("10.01", None, "no yes no"),
    ("9.99", LESS, "yes no yes"),
    ("10", LESS, "yes no yes"),
    ("10.01", LESS, "? ? ?"),
    ("9.99", GREATER, "? ? ?"),
    ("10", GREATER, "no yes no"),
    ("10.01", GREATER, "no yes no"),
]
WORDS = {"yes": True, "no": False, "?": None}


@pytest.mark.parametrize(("number", "comparator", "expected"), TABLE)
def test_that_a_bound_decides_only_what_it_must(
    number: str, comparator: Comparator | None, expected: str
) -> None:
    answers = [compare(Decimal(number), comparator, LIMIT) for compare in (at_most, at_least, below)]
    assert answers == [WORDS[word] for word in expected.split()]


def test_that_a_false_part_outranks_a_missing_one() -> None:
    assert (all_of((True, None, False)), all_of((True, None)), all_of((True, True))) == (False, None, True)
    assert (any_of((False, None, True)), any_of((False, None)), any_of((False,))) == (True, None, False)


def test_that_the_worst_candidate_is_the_failing_then_the_undecided_one() -> None:
    assert worst("abc", {"a": True, "b": None, "c": False}.get) == ("c", False)
    assert worst("ab", {"a": True, "b": None}.get) == ("b", None)
    assert worst("ab", {"a": True, "b": True}.get) == ("a", True)
