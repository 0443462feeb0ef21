"""Random actions break nothing: no exception, no warning of Qt's, no crash.

How long the longest action held the window, and how much memory grew, is printed and not judged: both are
still more than they are to be.
"""

from __future__ import annotations

import gc
import resource
import sys
from pathlib import Path

import pytest

from tests.gui.at_desk import AtDesk
from tests.gui.monkey import Monkey
from tests.gui.tour import furnish
from tests.records.proof import often

MEGABYTE = 1_000_000
ACTIONS, SEEDS = often(1_250, long=5_000), (1, 2, 3, 4)


def resident_bytes() -> int:
    """Return the memory of this process that lies in the computer's, read from Linux's /proc."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


@pytest.mark.proof
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="SKIPPED: memory is read from /proc")
@pytest.mark.parametrize("seed", SEEDS)
def test_that_random_actions_break_nothing(
    cover: AtDesk, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    orders = furnish(cover.site)
    cover.sign_in("ann")
    monkey = Monkey(cover, seed, orders)
    for number in range(ACTIONS):
        monkey.act()
        if number == ACTIONS // 2:
            gc.collect()
            before = resident_bytes()
    gc.collect()
    grown = (resident_bytes() - before) / MEGABYTE
    with capsys.disabled():
        block = f"longest block {monkey.longest:.3f} s ({monkey.longest_action})"
        sys.stdout.write(
            f"\nseed {seed}, {ACTIONS} actions: {block}, {grown:.0f} MB more in the second half\n"
        )
    notice = cover.window.errors.last_notice
    assert not cover.desk_.desk.is_broken, notice and notice.words.text()
