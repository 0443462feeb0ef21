"""Random actions break nothing: no exception, no warning of Qt's, no crash, no freeze, no memory lost.

Every screen has been shown in every look, with all that it can list, before it is judged. Memory is what is
in use at the work list: a page of paper at 200 % alone is 15 MB, and which is shown is chance. What the
allocator keeps of what was freed is given back to the computer before it is read.
"""

from __future__ import annotations

import ctypes
import gc
import math
import resource
import sys
from pathlib import Path

import pytest

from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.palette import DARK, LIGHT
from besponsa_desktop.gui.theme import ZOOM_STEPS
from tests.gui.at_desk import AtDesk
from tests.gui.monkey import Monkey, close_what_waits
from tests.gui.tour import furnish, settle_well
from tests.records.proof import IS_LONG, often

MEGABYTE = 1_000_000
MOST_GROWN_MB = 40
#: Time is judged where the machine is asked to prove something, and printed elsewhere.
LONGEST_BLOCK_S = 0.2 if IS_LONG else math.inf
ACTIONS, SEEDS = often(1_250, long=5_000), (1, 2, 3, 4)


def resident_bytes() -> int:
    """Return the memory of this process that is in use, read from Linux's /proc."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize()


def show_everything(at: AtDesk, orders: dict[ScreenName, str]) -> None:
    """Show every screen in both themes, small and large, and every rule: what is made once is made."""
    theme = at.window.theme
    at.desk_.navigation.show(ScreenName.ORDER, orders[ScreenName.ORDER])
    settle_well(at)
    for _ in range(2):
        at.window.screen_.pane.toggle_all_rules()
        settle_well(at)
    for percent in (ZOOM_STEPS[-1], ZOOM_STEPS[0]):
        theme.zoom_to(percent)
        for _ in (DARK, LIGHT):
            theme.toggle()
            for name, order_id in orders.items():
                at.desk_.navigation.show(name, order_id)
                settle_well(at)


def at_rest(monkey: Monkey) -> int:
    """Return the memory in use once the work list is shown at 100 % and nothing else is going on."""
    at = monkey.at
    close_what_waits()
    if not at.window.ui.desk_page.isVisible():
        monkey.come_back()
    at.window.theme.zoom_to(ZOOM_STEPS[0])
    at.desk_.navigation.show(ScreenName.WORK_LIST, "")
    settle_well(at)
    return resident_bytes()


@pytest.mark.proof
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="SKIPPED: memory is read from /proc")
@pytest.mark.parametrize("seed", SEEDS)
def test_that_random_actions_break_nothing(
    cover: AtDesk, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    orders = furnish(cover.site)
    cover.sign_in("ann")
    show_everything(cover, orders)
    monkey = Monkey(cover, seed, orders)
    for number in range(ACTIONS):
        monkey.act()
        if number == ACTIONS // 2:
            before = at_rest(monkey)
    grown = (at_rest(monkey) - before) / MEGABYTE
    with capsys.disabled():
        block = f"longest block {monkey.longest:.3f} s ({monkey.longest_action})"
        sys.stdout.write(
            f"\nseed {seed}, {ACTIONS} actions: {block}, {grown:.0f} MB more in the second half\n"
        )
    notice = cover.window.errors.last_notice
    assert not cover.desk_.desk.is_broken, notice and notice.words.text()
    assert grown < MOST_GROWN_MB
    assert monkey.longest < LONGEST_BLOCK_S
