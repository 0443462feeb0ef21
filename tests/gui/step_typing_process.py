"""A pharmacist who types on the screen of a step, in a process that may be killed."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from time import monotonic, sleep

from PySide6.QtTest import QTest

from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.typed_places import Place, begin_to_tell, keeper_of, places_of
from tests.gui.typing_process import Typing, fail_with, prepared_context, window_of

Texts = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTyping(Typing):
    """What such a process does: who types on which screen; ``is_lossy`` keeps nothing of it: a fault."""

    login: str
    screen: ScreenName
    is_lossy: bool = False

    def states(self) -> tuple[Texts, list[tuple[Texts, bool]]]:
        """Return what was shown at first; then what was to stand there by each key, and whether it did."""
        shown, *lines = self.lines()
        return shown, [(line["texts"], line["is_done"]) for line in lines]


def type_on(typing: StepTyping) -> None:
    """Sign in, open the order, tell what is shown, and type until killed; an error ends it, and is kept."""
    sys.excepthook = lambda *error: fail_with(typing, *error)
    try:
        _type(typing)
    except BaseException:  # noqa: BLE001  whatever it is, the parent is told
        fail_with(typing, *sys.exc_info())


def texts_of(places: Mapping[str, Place]) -> Texts:
    """Return what stands at the places."""
    return {name: place.text() for name, place in places.items()}


def _type(typing: StepTyping) -> None:
    told = os.open(typing.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(what: object) -> None:
        os.write(told, f"{json.dumps(what)}\n".encode())

    at = window_of(typing)
    at.sign_in(typing.login)
    places = places_of(at, typing.screen, typing.order_id)
    if typing.is_lossy:
        keeper_of(at, typing.screen).leave()
    tell(texts_of(places))
    if begin_to_tell(at, typing.screen):
        tell({"texts": texts_of(places), "is_done": True})
    for name, key in _keys(typing.seed, places):
        place = places[name]
        text = place.text()[:-1] if key is None else place.text() + key
        tell({"texts": texts_of(places) | {name: text}, "is_done": False})
        place.press(key)
        assert place.text() == text, f"{name} shows {place.text()!r} in place of {text!r}"
        tell({"texts": texts_of(places), "is_done": True})
        QTest.qWait(1)


def _keys(seed: int, places: Mapping[str, Place]) -> Iterator[tuple[str, str | None]]:
    """Yield keys without an end, each with its place; ``None`` takes one back."""
    choice = random.Random(seed)
    while True:
        name, place = choice.choice(list(places.items()))
        while len(place.text()) > choice.randrange(place.most):
            yield name, None
        for _ in range(choice.randint(1, place.most)):
            yield name, choice.choice(place.letters)


def start(typing: StepTyping, longest_s: float = 60) -> BaseProcess:
    """Start such a process and return once it has told of its first key."""
    process: BaseProcess = prepared_context().Process(target=type_on, args=(typing,), daemon=True)
    process.start()
    limit = monotonic() + longest_s
    while len(typing.lines()) < 3:
        assert process.is_alive(), typing.failure.read_text(encoding="utf-8")
        assert monotonic() < limit, "the typing process does not begin"
        sleep(0.002)
    return process
