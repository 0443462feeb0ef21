"""A window killed while somebody types: whatever stood in a field is in the draft, and comes back."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path

import pytest

from besponsa_desktop.gui.fields.typed_time import typed_moment
from besponsa_desktop.workflow.drafts import drafts_of
from tests.gui.typing_process import Typing, start
from tests.gui.typing_steps import PLACES, steps
from tests.records.proof import often
from tests.workflow.site import Site, copied_site

pytestmark = pytest.mark.proof

LONGEST_S = 0.25
Texts = dict[str, str]


def said(place: str, text: str) -> str:
    """Return what a text says: a whole time in one notation, typed or as ISO; any other text itself."""
    moment = typed_moment(text) if place == "order.planned_start" else None
    return text if moment is None else datetime.fromisoformat(moment.iso).isoformat()


def all_said(texts: Mapping[str, str]) -> Texts:
    """Return what the texts at all places say."""
    return {place: said(place, text) for place, text in texts.items()}


def at(document: object, place: str) -> str:
    """Return what a draft holds at a place."""
    for key in place.replace("[0]", ".0").split("."):
        if isinstance(document, Mapping):
            document = document.get(key)
        elif isinstance(document, list):
            document = document[int(key)]
    value = document["value"] if isinstance(document, Mapping) else document
    return "" if value is None else str(value)


def drafted(site: Site, order_id: str) -> Texts:
    """Return what the one draft of the order holds, at every place that is typed at."""
    (draft,) = drafts_of(site.workstation, site.people["ann"].id)
    assert draft.order_id == order_id
    return all_said({place: at(draft.document, place) for place in PLACES})


def after(shown: Texts, seed: int, keys: int) -> Texts:
    """Return what is to be kept after so many keys, by what the fields showed before them."""
    return all_said(shown | {step.place: step.text for step in islice(steps(seed), keys)})


class Killing:
    """Windows over one site's order, each killed while it is typed into."""

    def __init__(self, folder: Path, late_ms: int = 0) -> None:
        self.folder, self.late_ms = folder, late_ms
        self.site = copied_site(folder)
        self.order_id = self.site.save("01").id
        self.choice = random.Random(25)
        self.runs = 0

    def kill(self) -> tuple[Texts, list[Texts]]:
        """Kill a window at some moment; return what it showed at first, and what its draft may say now.

        A draft holds every key that was told of; it may hold the one as well that nobody was told of yet.
        """
        self.runs += 1
        told = self.folder / f"told-{self.runs}"
        typing = Typing(
            folder=self.folder, order_id=self.order_id, seed=self.runs, told=told, late_ms=self.late_ms
        )
        process = start(typing)
        time.sleep(self.choice.uniform(0, LONGEST_S))
        process.kill()
        process.join()
        assert process.exitcode == -9, "it ended by itself"
        shown, *texts = typing.lines()
        assert texts == [step.text for step in islice(steps(typing.seed), len(texts))]
        return shown, [after(shown, typing.seed, len(texts) + more) for more in (0, 1)]


def test_that_no_kill_loses_a_key_and_every_draft_comes_back(tmp_path: Path) -> None:
    killing = Killing(tmp_path)
    kept: Texts = {}
    for _ in range(often(50, long=1000)):
        shown, may_be = killing.kill()
        if kept:
            assert all_said(shown) == kept
        kept = drafted(killing.site, killing.order_id)
        assert kept in may_be
    assert killing.runs > 1


def test_that_a_window_that_saves_late_is_seen_to_lose_keys(tmp_path: Path) -> None:
    killing = Killing(tmp_path, late_ms=300)
    losses = 0
    for _ in range(4):
        _, may_be = killing.kill()
        drafts = drafts_of(killing.site.workstation, killing.site.people["ann"].id)
        losses += not drafts or drafted(killing.site, killing.order_id) not in may_be
    assert losses > 0
