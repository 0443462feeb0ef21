"""Comparing names of drugs and materials as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_GAPS = re.compile(r"\s+")
_NOT_LETTERS = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Return ``text`` in lower case with single spaces and none before ``%``, for comparison."""
    return _GAPS.sub(" ", text.strip().casefold()).replace(" %", "%")


@lru_cache(maxsize=4096)
def names_in(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of ``names`` (lower case) that stand in ``text`` as whole words."""
    padded = f" {_NOT_LETTERS.sub(' ', text.casefold()).strip()} "
    return tuple(name for name in names if f" {_NOT_LETTERS.sub(' ', name)} " in padded)


def synonyms_of(name: str, groups: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Return ``name`` in lower case with every synonym of it in ``groups``."""
    plain = normal(name)
    return frozenset({plain}.union(*(group for group in groups if plain in group)))
