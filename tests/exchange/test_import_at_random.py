"""Samples changed at random: a file is refused with its faults, or gives what an order file may hold."""

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.hl7 import read_messages
from besponsa_desktop.exchange.order_file import parse_order
from besponsa_desktop.exchange.taking_over import Reading
from tests.exchange.importing import BUNDLES, both_messages, bundle, read

TO_BE_TYPED = {"order", "order.id", "order.cycle", "order.day", "order.planned_start"}
VALUES: list[Any] = [
    None, True, 0, -1, 3, 1.5, 1e25, 12345678901234567890, "", "x", "0.8", "active", "\t", "\u0001",
    "é" * 1200,
    "2026-11-22", "2026-11-22T06:00:00", "2026-11-22T06:00:00Z", [], {}, [{}], {"a": 1}, [None], ["x"],
]  # fmt: skip
FIELDS = [b"", b'""', b"x^y^z", b"1~2", b"\\F\\", b"\\H\\", b"20261122", b"-1", b"99^a^99X", b"\xff"]


def holders(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a JSON value, as its holder and its key."""
    places = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in places:
        yield value, key
        yield from holders(inner)


def changed_bundle(chance: random.Random) -> Any:
    document = bundle(chance.choice(BUNDLES).name)
    for _ in range(chance.randint(1, 4)):
        holder, key = chance.choice(list(holders(document)))
        if chance.random() < 0.3:
            del holder[key]
        elif isinstance(holder, list) and chance.random() < 0.3:
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[key] = copy.deepcopy(chance.choice(VALUES))
    return document


def changed_messages(chance: random.Random) -> bytes:
    segments = both_messages().encode().split(b"\r")
    for _ in range(chance.randint(1, 4)):
        place, other = chance.randrange(len(segments)), chance.randrange(len(segments))
        fields = segments[place].split(b"|")
        fields[chance.randrange(len(fields))] = chance.choice(FIELDS)
        if chance.random() < 0.7:
            segments[place] = b"|".join(fields)
        elif chance.random() < 0.5:
            segments[place], segments[other] = segments[other], segments[place]
        else:
            del segments[place]
    return b"\r".join(segments)


def refused_for(reading: Reading) -> set[tuple[str, str]]:
    try:
        parse_order(reading.document)
    except UnusableInput as unusable:
        return {(fault.path, fault.found) for fault in unusable.faults}
    return set()


def reading_of(chance: random.Random) -> Reading | None:
    try:
        if chance.random() < 0.5:
            return read(json.loads(json.dumps(changed_bundle(chance))))
        return read_messages(changed_messages(chance))
    except UnusableInput as unusable:
        return None if unusable.faults else pytest.fail("refused without a fault")


@pytest.mark.parametrize("seed", range(8))
def test_that_an_import_never_holds_what_an_order_file_may_not(seed: int) -> None:
    chance = random.Random(seed)
    readings = [reading_of(chance) for _ in range(20)]
    assert any(reading is None for reading in readings)
    for reading in filter(None, readings):
        assert refused_for(reading) <= {(path, "nothing") for path in TO_BE_TYPED}
        assert all(note.what and note.where and note.why for note in reading.notes)


def test_that_the_samples_changed_at_random_are_not_all_refused() -> None:
    chance = random.Random(7)
    assert sum(reading_of(chance) is not None for _ in range(50)) > 10
