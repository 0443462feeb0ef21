"""How far long work is: so many steps of so many. Whoever is told may raise, and so stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

#: Takes how many steps are done, and of how many.
Tell = Callable[[int, int], None]
Item = TypeVar("Item")
_TIMES = 200


def tell_nobody(done: int, count: int) -> None:
    """Let the work run to its end untold."""


def part_of(tell: Tell, number: int, parts: int) -> Tell:
    """Return what tells of one part of the work, the first being 0, as of so much of the whole."""

    def told_part(done: int, count: int) -> None:
        tell(number * count + min(done, count), parts * count)

    return told_part


def telling(items: Iterable[Item], count: int, tell: Tell) -> Iterator[Item]:
    """Yield ``items``, of which there are about ``count``, and tell now and then how far one is."""
    every = max(1, count // _TIMES)
    for done, item in enumerate(items, start=1):
        yield item
        if done % every == 0:
            tell(done, max(done, count))
