"""A window killed while somebody types on the second check or the verify screen: all of it comes back."""

from __future__ import annotations

import json
import random
import time
from dataclasses import replace
from pathlib import Path

import pytest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.records.drafts import draft_of_step
from besponsa_desktop.workflow.opened_order import Order, open_order
from besponsa_desktop.workflow.step_drafts import place_of
from tests.gui.step_typing_process import StepTyping, Texts, start
from tests.records.proof import often
from tests.workflow.site import Site, copied_site

pytestmark = pytest.mark.proof
LONGEST_S = 0.3


def kept(site: Site, order: Order, login: str) -> Texts:
    """Return what is on disk of what a person typed, without the fields that are empty."""
    place = place_of(open_order(site.workstation, order.id), site.people[login].id)
    draft = draft_of_step(site.workstation.database, place.draft_id)
    typed = {} if draft is None else json.loads(draft.document)["typed"]
    texts = {key: each if isinstance(each, str) else each["reason"] for key, each in typed.items()}
    return filled(texts)


def filled(texts: Texts) -> Texts:
    """Return the texts without those that are empty."""
    return {key: text for key, text in texts.items() if text}


def kill_while_typing(typing: StepTyping, after_s: float) -> tuple[Texts, list[Texts]]:
    """Kill a window while it is typed into; return what it showed at first, and what may be kept of it.

    Every key that was told of as done is kept; the one that was pressed when it died may be.
    """
    process = start(typing)
    time.sleep(after_s)
    process.kill()
    process.join()
    assert process.exitcode == -9, "it ended by itself"
    shown, states = typing.states()
    done = [texts for texts, is_done in states if is_done]
    pressed = [texts for texts, is_done in states[-1:] if not is_done]
    return filled(shown), [filled(texts) for texts in (done[-1:] or [shown]) + pressed]


@pytest.mark.parametrize("screen", [ScreenName.SECOND_CHECK, ScreenName.VERIFY], ids=lambda each: each.value)
def test_that_no_kill_loses_a_key_of_a_step(tmp_path: Path, screen: ScreenName) -> None:
    site, choice = copied_site(tmp_path), random.Random(7)
    is_check = screen is ScreenName.SECOND_CHECK
    order, login = (site.verified("01"), "ben") if is_check else (site.save("16"), "ann")
    before: Texts = {}
    for run in range(1, often(5, long=100) + 1):
        typing = StepTyping(
            folder=tmp_path,
            order_id=order.id,
            seed=run,
            told=tmp_path / f"told-{run}",
            login=login,
            screen=screen,
        )
        shown, may_be = kill_while_typing(typing, choice.uniform(0, LONGEST_S))
        assert shown == before
        before = kept(site, order, login)
        assert before in may_be
    assert before


def test_that_a_window_that_keeps_nothing_is_seen_to_lose_keys(tmp_path: Path) -> None:
    site = copied_site(tmp_path)
    order = site.verified("01")
    typing = StepTyping(
        folder=tmp_path,
        order_id=order.id,
        seed=1,
        told=tmp_path / "told",
        login="ben",
        screen=ScreenName.SECOND_CHECK,
    )
    _, may_be = kill_while_typing(replace(typing, is_lossy=True), LONGEST_S)
    assert kept(site, order, "ben") not in may_be
