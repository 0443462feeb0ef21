"""A pharmacist who types on the second check or the verify screen, in a process that may be killed."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from time import monotonic, sleep
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from tests.gui.at_desk import AtDesk
from tests.gui.typing_process import Typing, fail_with, prepared_context, window_of

Texts = dict[str, str]
#: At most so many keys stand in one field before some are taken back.
_MOST = 7


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


def fields_of(at: AtDesk, name: ScreenName, order_id: str) -> dict[str, QLineEdit]:
    """Show the order on the screen, and return the fields that are typed into."""
    screen = at.show(name, order_id)
    at.settle()
    if isinstance(screen, SecondCheckScreen):
        at.wait(lambda: screen.opened is not None)
        return dict(screen.fields.edits)
    assert isinstance(screen, VerifyScreen)
    at.wait(lambda: screen.order.review is not None)
    return {rule: entry.ui.reason_edit for rule, entry in screen.entries.entries.items()}


def texts_of(fields: dict[str, QLineEdit]) -> Texts:
    """Return what stands in the fields."""
    return {name: edit.text() for name, edit in fields.items()}


def _type(typing: StepTyping) -> None:
    told = os.open(typing.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def tell(what: object) -> None:
        os.write(told, f"{json.dumps(what)}\n".encode())

    at = window_of(typing)
    at.sign_in(typing.login)
    fields = fields_of(at, typing.screen, typing.order_id)
    if typing.is_lossy:
        screen = cast(SecondCheckScreen, at.desk_.navigation.screen(typing.screen))
        screen.typing.keeper.leave()
    tell(texts_of(fields))
    for name, key in _keys(typing.seed, fields):
        edit = fields[name]
        edit.setFocus()
        edit.end(False)
        text = edit.text()[:-1] if key is None else edit.text() + key
        tell({"texts": texts_of(fields) | {name: text}, "is_done": False})
        if key is None:
            QTest.keyClick(edit, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(edit, key)
        assert edit.text() == text, f"{name} shows {edit.text()!r} in place of {text!r}"
        tell({"texts": texts_of(fields), "is_done": True})
        QTest.qWait(1)


def _keys(seed: int, fields: dict[str, QLineEdit]) -> Iterator[tuple[str, str | None]]:
    """Yield keys without an end, each with its field; ``None`` takes one back."""
    choice = random.Random(seed)
    while True:
        name = choice.choice(list(fields))
        while len(fields[name].text()) > choice.randrange(_MOST):
            yield name, None
        for _ in range(choice.randint(1, _MOST)):
            yield name, choice.choice("123456789")


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
