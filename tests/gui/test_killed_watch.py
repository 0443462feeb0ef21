"""A window killed while somebody types results or a reaction: all of it comes back, to its person alone."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest

from besponsa_desktop.gui.navigation import ScreenName
from tests.gui.step_typing_process import StepTyping, Texts
from tests.gui.test_killed_step import LONGEST_S, kill_while_typing
from tests.records.proof import often
from tests.workflow.site import copied_site
from tests.workflow.site_ways import released

pytestmark = pytest.mark.proof
SCREENS = pytest.mark.parametrize("screen", [ScreenName.RESULTS, ScreenName.GIVE], ids=lambda one: one.value)


def typing_on(screen: ScreenName, folder: Path) -> StepTyping:
    """Return who types where, over records with an order that both can be typed about."""
    order = released(copied_site(folder))
    return StepTyping(
        folder=folder, order_id=order.id, seed=0, told=folder / "told", login="ann", screen=screen
    )


def next_of(typing: StepTyping, run: int, login: str = "ann") -> StepTyping:
    """Return what the next window does."""
    return replace(typing, seed=run, told=typing.folder / f"told-{run}", login=login)


@SCREENS
def test_that_no_kill_loses_a_key_and_each_is_shown_their_own(tmp_path: Path, screen: ScreenName) -> None:
    typing, choice = typing_on(screen, tmp_path), random.Random(11)
    may_be: dict[str, list[Texts]] = {}
    untouched: list[Texts] = []
    for run, login in zip(range(1, often(6, long=51) + 1), cycle(("ann", "ann", "ben")), strict=False):
        shown, kept = kill_while_typing(next_of(typing, run, login), choice.uniform(0, LONGEST_S))
        untouched = untouched or [shown]
        assert shown in may_be.get(login, untouched)
        may_be[login] = kept
        assert kept != untouched
    assert len(may_be) > 1


@SCREENS
def test_that_a_window_that_keeps_nothing_is_seen_to_lose_keys(tmp_path: Path, screen: ScreenName) -> None:
    typing = typing_on(screen, tmp_path)
    _, may_be = kill_while_typing(replace(next_of(typing, 1), is_lossy=True), LONGEST_S)
    shown, _ = kill_while_typing(next_of(typing, 2), 0)
    assert shown not in may_be
