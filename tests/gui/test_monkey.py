"""Twenty thousand random actions: no exception, no warning of Qt's, no frozen window, memory flat."""

from __future__ import annotations

import gc
import resource
from pathlib import Path

import pytest

from tests.gui.at_desk import AtDesk
from tests.gui.monkey import Monkey
from tests.gui.tour import furnish

ACTIONS, SEEDS = 5_000, (1, 2, 3, 4)
WARM_UP = 1_500
LONGEST_BLOCK_S = 0.2
MOST_GROWTH = 40_000_000


def resident_bytes() -> int:
    """Return the memory of this process that lies in the computer's, read from Linux's /proc."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="SKIPPED: memory is read from /proc")
@pytest.mark.parametrize("seed", SEEDS)
def test_that_random_actions_break_freeze_and_leak_nothing(cover: AtDesk, seed: int) -> None:
    orders = furnish(cover.site)
    cover.sign_in("ann")
    monkey = Monkey(cover, seed, orders)
    for number in range(ACTIONS):
        monkey.act()
        if number == WARM_UP:
            gc.collect()
            before = resident_bytes()
            monkey.longest = 0.0
    gc.collect()
    grown = resident_bytes() - before
    notice = cover.window.errors.last_notice
    assert not cover.desk_.desk.is_broken, notice and notice.words.text()
    assert grown < MOST_GROWTH
    assert monkey.longest < LONGEST_BLOCK_S, monkey.longest_action
