"""The keys that somebody presses while a window may be killed, and what stands in its fields after each."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

#: Where it is typed, in turn: places of the order document.
PLACES = (
    "patient.family_name",
    "order.dose",
    "labs[0].value",
    "order.planned_start",
    "premedication[0].drug",
    "measurements.weight",
    "order.prescriber",
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzABC -'äéø"
_TIME = "24-Nov-2026 10:30 -05:00"
BACKSPACE = "\b"
_FEWEST, _MOST = 4, 24


@dataclass(frozen=True, slots=True)
class Step:
    """One key at one place, and what stands there after it; ``is_first`` replaces what stood there."""

    place: str
    key: str
    text: str
    is_first: bool


def steps(seed: int) -> Iterator[Step]:
    """Yield keys without an end: texts, numbers and times at one place after the other."""
    choice = random.Random(seed)
    begin = choice.randrange(len(PLACES))
    for at in cycle(PLACES[begin:] + PLACES[:begin]):
        text, keys = "", _keys(choice, at)
        for number, key in enumerate(keys):
            text = text[:-1] if key == BACKSPACE else text + key
            yield Step(at, key, text, number == 0)


def _keys(choice: random.Random, at: str) -> str:
    count = choice.randint(_FEWEST, _MOST)
    if at == "order.planned_start":
        return _TIME[:count]
    alphabet = "0123456789." if _is_number(at) else _LETTERS
    first, *others = (choice.choice(alphabet) for _ in range(count))
    return first + "".join(f"{other}x{BACKSPACE}" if choice.random() < 0.1 else other for other in others)


def _is_number(at: str) -> bool:
    return at in {"order.dose", "measurements.weight", "labs[0].value"}
